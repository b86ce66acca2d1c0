import { useEffect, useRef, useState } from 'preact/hooks'
import type { SettingsProblem } from '../../server/settings-pages/settings-problem.ts'
import { goToField } from './go-to-field.ts'
import { keepDrafts, keptDrafts } from './kept-settings.ts'
import { draftsOf, isDirty, NO_DRAFTS, usable, withDrafts, type Drafts } from './settings-drafts.ts'
import { withValue } from './settings-path.ts'
import {
    START,
    type SettingsActions,
    type SettingsAnswer,
    type SettingsPage,
    type SettingsSession,
} from './settings-session.ts'

/** The whole state of a page of settings, and what a person can do to it. One request that saves runs at a time. */
export function useSettings<Page extends SettingsAnswer, Settings, More extends object>(
    of: SettingsPage<Page, Settings, More>,
) {
    type Session = SettingsSession<Page, Settings> & More
    type Change = Partial<SettingsSession<Page, Settings>> | Partial<More>
    const [session, setSession] = useState<Session>({ ...START, ...of.more })
    // What runs across requests reads the newest state, not the one of the moment when it began.
    const current = useRef(session)
    const update = (change: Change): void => {
        current.current = { ...current.current, ...change }
        setSession(current.current)
    }

    const usableOn = (page: Page, drafts: Drafts): Drafts => usable(of.settingsOf(page), drafts, of.ofServer)
    const enteredOn = (page: Page, settings: Settings): Drafts =>
        draftsOf(of.settingsOf(page), settings, of.ofServer)
    const shownOn = (page: Page): Settings => withDrafts(of.settingsOf(page), current.current.drafts)

    /** Drafts are kept over a reload together with the revision that they were made on. */
    function draft(drafts: Drafts, change: Partial<SettingsSession<Page, Settings>> = {}): void {
        update({ ...change, drafts })
        const { page, names } = current.current
        keepDrafts(of.keptUnder, page && isDirty(drafts) ? { revision: page.revision, drafts, names } : null)
    }

    function show(page: Page): void {
        update({
            page,
            clockOffset: Date.parse(page.answeredAt) - Date.now(),
            judgement: { of: of.settingsOf(page), problems: page.problems, isRefusal: false },
        })
    }

    async function open(): Promise<void> {
        const [answer, more] = await Promise.all([of.read(), of.readMore?.()])
        if (!answer.ok) {
            update({ failure: answer.failure })
            return
        }
        if (more?.ok === false) {
            update({ failure: more.failure })
            return
        }
        const page = answer.value
        const kept = keptDrafts(of.keptUnder)
        const drafts = kept ? usableOn(page, kept.drafts) : NO_DRAFTS
        update({ ...more?.value, failure: null, names: kept?.names ?? {} })
        show(page)
        draft(drafts, {
            isRestored: isDirty(drafts),
            conflict: isDirty(drafts) && kept?.revision !== page.revision ? { message: null } : null,
        })
    }

    async function save(): Promise<void> {
        const { page } = current.current
        if (!page) return
        const settings = shownOn(page)
        const wrong = of.problemsOf(settings, page)
        if (wrong.length > 0) {
            refuse(settings, wrong)
            return
        }
        const answer = await of.save(page, settings, current.current)
        if (!answer.ok) {
            const { notice } = answer.failure
            if (notice?.code === of.changed) await meet(notice.message)
            else update({ failure: answer.failure })
            return
        }
        if (!answer.value.saved) {
            refuse(settings, answer.value.problems)
            return
        }
        // What was entered while the answer was on its way stays a draft.
        const entered = shownOn(page)
        show(answer.value.page)
        draft(enteredOn(answer.value.page, entered), { isSaved: true, ...of.anew })
    }

    function refuse(settings: Settings, problems: readonly SettingsProblem[]): void {
        update({ judgement: { of: settings, problems, isRefusal: true } })
        const first = problems.find((one) => one.blocks)
        // Once it is painted.
        if (first) setTimeout(() => goToField(first.path))
    }

    /** Somebody else saved: their settings come below what was entered here, which nobody has saved yet. */
    async function meet(message: string): Promise<void> {
        const answer = await of.read()
        if (!answer.ok) {
            update({ failure: answer.failure })
            return
        }
        show(answer.value)
        draft(usableOn(answer.value, current.current.drafts), { conflict: { message } })
    }

    async function alone(work: () => Promise<void>): Promise<void> {
        if (current.current.isBusy) return
        update({ isBusy: true, failure: null, conflict: null, isSaved: false, isRestored: false })
        await work()
        update({ isBusy: false })
    }

    const actions: SettingsActions = {
        read: () => void alone(open),
        edit: (path, value) => {
            const { page } = current.current
            if (page) draft(enteredOn(page, withValue(shownOn(page), path, value)), { isSaved: false })
        },
        name: (sysId, name) => update({ names: { ...current.current.names, [sysId]: name } }),
        save: () => void alone(save),
        discard: () => {
            draft(NO_DRAFTS, { conflict: null, isRestored: false, setAside: null, ...of.anew })
            const { page } = current.current
            if (page) show(page)
        },
        showWhatIsSaved: () => {
            const { drafts } = current.current
            draft(NO_DRAFTS, { setAside: drafts, conflict: null, isRestored: false })
        },
        putBack: () => {
            const { page, setAside } = current.current
            if (page && setAside) draft(usableOn(page, setAside), { setAside: null })
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

    return { session, actions, current, update, draft, show, usableOn }
}
