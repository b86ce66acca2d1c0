import { useEffect, useRef, useState } from 'preact/hooks'
import type {
    AutomationChoices,
    AutomationPage,
} from '../../server/service-health/settings/automation-page.ts'
import type { SettingsProblem } from '../../server/settings-pages/settings-problem.ts'
import type { HealthSettings } from '../../server/service-health/settings/health-settings.ts'
import type { Failure } from '../shared/failure.ts'
import { goToField } from '../shared/go-to-field.ts'
import { keepDrafts, keptDrafts } from '../shared/kept-settings.ts'
import { isDirty, NO_DRAFTS, withDrafts, type Drafts } from '../shared/settings-drafts.ts'
import { draftsOf, usable } from './drafts.ts'
import { numberProblems } from './number-limits.ts'
import { readChoices, readPage, saveSettings } from './requests.ts'
import { withValue } from '../shared/settings-path.ts'

const KEPT = 'x_mioms_m365_assis.automatic_incidents.1'

/** What is wrong, with the settings that this was said of: an entry that was changed since is not accused. */
export interface Judgement {
    readonly of: HealthSettings
    readonly problems: readonly SettingsProblem[]
    /** Somebody pressed Save and nothing was saved. */
    readonly isRefusal: boolean
}

export interface AutomationSession {
    readonly page: AutomationPage | null
    readonly choices: AutomationChoices | null
    /** Milliseconds that the instance's clock is ahead of the browser's. */
    readonly clockOffset: number
    readonly drafts: Drafts
    /** What was entered, while what is saved is shown in its place. */
    readonly setAside: Drafts | null
    readonly includeOpen: boolean
    /** Names of groups and users that were chosen here. */
    readonly names: Readonly<Record<string, string>>
    readonly judgement: Judgement | null
    readonly failure: Failure | null
    /** Somebody else saved first: our server's words, or null when it showed on opening the page. */
    readonly conflict: { readonly message: string | null } | null
    readonly isBusy: boolean
    readonly isSaved: boolean
    /** Drafts of before a reload are shown. */
    readonly isRestored: boolean
}

export interface AutomationActions {
    read(): void
    edit(path: string, value: unknown): void
    name(sysId: string, name: string): void
    includeOpen(wanted: boolean): void
    save(): void
    discard(): void
    judge(of: HealthSettings, problems: readonly SettingsProblem[]): void
    showWhatIsSaved(): void
    putBack(): void
}

const START: AutomationSession = {
    page: null,
    choices: null,
    clockOffset: 0,
    drafts: NO_DRAFTS,
    setAside: null,
    includeOpen: false,
    names: {},
    judgement: null,
    failure: null,
    conflict: null,
    isBusy: false,
    isSaved: false,
    isRestored: false,
}

/** The page's whole state, and what a person can do to it. One request that changes something runs at a time. */
export function useAutomation(): {
    readonly session: AutomationSession
    readonly actions: AutomationActions
} {
    const [session, setSession] = useState(START)
    // What runs across requests reads the newest state, not the one of the moment when it began.
    const current = useRef(session)
    const update = (change: Partial<AutomationSession>): void => {
        current.current = { ...current.current, ...change }
        setSession(current.current)
    }

    /** Drafts are kept over a reload together with the revision that they were made on. */
    function draft(drafts: Drafts, change: Partial<AutomationSession> = {}): void {
        update({ ...change, drafts })
        const { page, names } = current.current
        keepDrafts(KEPT, page && isDirty(drafts) ? { revision: page.revision, drafts, names } : null)
    }

    function take(page: AutomationPage): void {
        update({
            page,
            clockOffset: Date.parse(page.answeredAt) - Date.now(),
            judgement: { of: page.settings, problems: page.problems, isRefusal: false },
        })
    }

    async function open(): Promise<void> {
        const [page, choices] = await Promise.all([readPage(), readChoices()])
        if (!page.ok || !choices.ok) {
            update({ failure: page.ok ? (choices.ok ? null : choices.failure) : page.failure })
            return
        }
        const kept = keptDrafts(KEPT)
        const drafts = kept ? usable(page.value.settings, kept.drafts) : NO_DRAFTS
        update({ choices: choices.value, failure: null, names: kept?.names ?? {} })
        take(page.value)
        draft(drafts, {
            isRestored: isDirty(drafts),
            conflict: isDirty(drafts) && kept?.revision !== page.value.revision ? { message: null } : null,
        })
    }

    async function save(): Promise<void> {
        const { page, drafts, includeOpen } = current.current
        if (!page) return
        const settings = withDrafts(page.settings, drafts)
        const wrong = numberProblems(settings, page.texts)
        if (wrong.length > 0) {
            refuse(settings, wrong)
            return
        }
        const answer = await saveSettings({ revision: page.revision, settings, includeOpen })
        if (!answer.ok) {
            if (answer.failure.notice?.code === 'SETTINGS_CHANGED') await meet(answer.failure.notice.message)
            else update({ failure: answer.failure })
            return
        }
        if (!answer.value.saved) {
            refuse(settings, answer.value.problems)
            return
        }
        // What was entered while the answer was on its way stays a draft.
        const entered = withDrafts(page.settings, current.current.drafts)
        take(answer.value.page)
        draft(draftsOf(answer.value.page.settings, entered), { isSaved: true, includeOpen: false })
    }

    function refuse(of: HealthSettings, problems: readonly SettingsProblem[]): void {
        update({ judgement: { of, problems, isRefusal: true } })
        const first = problems.find((one) => one.blocks)
        // Once it is painted.
        if (first) setTimeout(() => goToField(first.path))
    }

    /** Somebody else saved: their settings come below what was entered here, which nobody has saved yet. */
    async function meet(message: string): Promise<void> {
        const answer = await readPage()
        if (!answer.ok) {
            update({ failure: answer.failure })
            return
        }
        take(answer.value)
        draft(usable(answer.value.settings, current.current.drafts), { conflict: { message } })
    }

    async function alone(work: () => Promise<void>): Promise<void> {
        if (current.current.isBusy) return
        update({ isBusy: true, failure: null, conflict: null, isSaved: false, isRestored: false })
        await work()
        update({ isBusy: false })
    }

    const actions: AutomationActions = {
        read: () => void alone(open),
        edit: (path, value) => {
            const { page, drafts } = current.current
            if (!page) return
            const entered = withValue(withDrafts(page.settings, drafts), path, value)
            draft(draftsOf(page.settings, entered), { isSaved: false })
        },
        name: (sysId, name) => update({ names: { ...current.current.names, [sysId]: name } }),
        includeOpen: (includeOpen) => update({ includeOpen, isSaved: false }),
        save: () => void alone(save),
        discard: () => {
            draft(NO_DRAFTS, { includeOpen: false, conflict: null, isRestored: false, setAside: null })
            const { page } = current.current
            if (page) take(page)
        },
        judge: (of, problems) => {
            // A refusal stays a refusal until all that was wrong is mended.
            const isRefusal =
                current.current.judgement?.isRefusal === true && problems.some((one) => one.blocks)
            update({ judgement: { of, problems, isRefusal } })
        },
        showWhatIsSaved: () => {
            const { drafts } = current.current
            draft(NO_DRAFTS, { setAside: drafts, conflict: null, isRestored: false })
        },
        putBack: () => {
            const { page, setAside } = current.current
            if (page && setAside) draft(usable(page.settings, setAside), { setAside: null })
        },
    }

    useEffect(() => {
        actions.read()
        const leave = (event: BeforeUnloadEvent): void => {
            // Kept drafts come back in this tab; closing it would lose them.
            if (isDirty(current.current.drafts)) event.preventDefault()
        }
        addEventListener('beforeunload', leave)
        return () => removeEventListener('beforeunload', leave)
    }, [])

    return { session, actions }
}
