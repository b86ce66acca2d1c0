import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type {
    ConfigurationView,
    ConnectionView,
} from '../../server/security-tickets/security-tickets-view.ts'
import type { SettingsProblem } from '../../server/settings-pages/settings-problem.ts'
import type { TicketSettings } from '../../server/security-tickets/ticket-settings.ts'
import type { Failure } from '../shared/failure.ts'
import { goToField } from '../shared/go-to-field.ts'
import { keepDrafts, keptDrafts } from '../shared/kept-settings.ts'
import { isDirty, NO_DRAFTS, type Drafts } from '../shared/settings-drafts.ts'
import { withValue } from '../shared/settings-path.ts'
import { draftsOf, fieldsOf, shownSettings, toSave, usable, wrongDays } from './entered-settings.ts'
import type { Judgement } from './judgement.ts'
import { readPage, saveSettings } from './requests.ts'

const KEPT = 'x_mioms_m365_assis.security_configuration.1'

export interface ConfigurationSession {
    readonly page: ConfigurationView | null
    /** Milliseconds that the instance's clock is ahead of the browser's. */
    readonly clockOffset: number
    readonly drafts: Drafts
    /** What was entered, while what is saved is shown in its place. */
    readonly setAside: Drafts | null
    /** Names of groups that were chosen here. */
    readonly names: Readonly<Record<string, string>>
    readonly judgement: Judgement | null
    readonly failure: Failure | null
    /** Somebody else saved first: our server's words, or null when it showed otherwise. */
    readonly conflict: { readonly message: string | null } | null
    readonly isBusy: boolean
    readonly isSaved: boolean
    /** Drafts of before a reload are shown. */
    readonly isRestored: boolean
}

export interface ConfigurationActions {
    read(): void
    edit(path: string, value: unknown): void
    name(sysId: string, name: string): void
    save(): void
    discard(): void
    showWhatIsSaved(): void
    putBack(): void
    /** What an action on the connection answered, or what was read while a call is waited for. */
    take(page: ConfigurationView): void
    takeConnection(connection: ConnectionView): void
}

const START: ConfigurationSession = {
    page: null,
    clockOffset: 0,
    drafts: NO_DRAFTS,
    setAside: null,
    names: {},
    judgement: null,
    failure: null,
    conflict: null,
    isBusy: false,
    isSaved: false,
    isRestored: false,
}

/** The page's whole state, and what a person can do to it. One request that saves runs at a time. */
export function useConfiguration(): {
    readonly session: ConfigurationSession
    readonly actions: ConfigurationActions
} {
    const [session, setSession] = useState(START)
    // What runs across requests reads the newest state, not the one of the moment when it began.
    const current = useRef(session)
    const update = (change: Partial<ConfigurationSession>): void => {
        current.current = { ...current.current, ...change }
        setSession(current.current)
    }

    /** Drafts are kept over a reload together with the revision that they were made on. */
    function draft(drafts: Drafts, change: Partial<ConfigurationSession> = {}): void {
        update({ ...change, drafts })
        const { page, names } = current.current
        keepDrafts(KEPT, page && isDirty(drafts) ? { revision: page.revision, drafts, names } : null)
    }

    function show(page: ConfigurationView): void {
        update({
            page,
            clockOffset: Date.parse(page.answeredAt) - Date.now(),
            judgement: { of: fieldsOf(page), problems: page.problems, isRefusal: false },
        })
    }

    async function open(): Promise<void> {
        const answer = await readPage()
        if (!answer.ok) {
            update({ failure: answer.failure })
            return
        }
        const page = answer.value
        const kept = keptDrafts(KEPT)
        const drafts = kept ? usable(page, kept.drafts) : NO_DRAFTS
        update({ failure: null, names: kept?.names ?? {} })
        show(page)
        draft(drafts, {
            isRestored: isDirty(drafts),
            conflict: isDirty(drafts) && kept?.revision !== page.revision ? { message: null } : null,
        })
    }

    async function save(): Promise<void> {
        const { page, drafts } = current.current
        if (!page) return
        const settings = shownSettings(page, drafts)
        const wrong = wrongDays(settings)
        if (wrong.length > 0) {
            refuse(settings, wrong.map(daysProblem))
            return
        }
        const answer = await saveSettings(page.revision, toSave(settings))
        if (!answer.ok) {
            if (answer.failure.notice?.code === 'TICKET_SETTINGS_CHANGED')
                await meet(answer.failure.notice.message)
            else update({ failure: answer.failure })
            return
        }
        if (!answer.value.saved) {
            refuse(settings, answer.value.problems)
            return
        }
        // What was entered while the answer was on its way stays a draft.
        const entered = shownSettings(page, current.current.drafts)
        show(answer.value.page)
        draft(draftsOf(answer.value.page, entered), { isSaved: true })
    }

    function refuse(of: TicketSettings, problems: readonly SettingsProblem[]): void {
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
        show(answer.value)
        draft(usable(answer.value, current.current.drafts), { conflict: { message } })
    }

    async function alone(work: () => Promise<void>): Promise<void> {
        if (current.current.isBusy) return
        update({ isBusy: true, failure: null, conflict: null, isSaved: false, isRestored: false })
        await work()
        update({ isBusy: false })
    }

    const actions: ConfigurationActions = {
        read: () => void alone(open),
        edit: (path, value) => {
            const { page, drafts } = current.current
            if (page)
                draft(draftsOf(page, withValue(shownSettings(page, drafts), path, value)), { isSaved: false })
        },
        name: (sysId, name) => update({ names: { ...current.current.names, [sysId]: name } }),
        save: () => void alone(save),
        discard: () => {
            draft(NO_DRAFTS, { conflict: null, isRestored: false, setAside: null })
            const { page } = current.current
            if (page) show(page)
        },
        showWhatIsSaved: () => {
            const { drafts } = current.current
            draft(NO_DRAFTS, { setAside: drafts, conflict: null, isRestored: false })
        },
        putBack: () => {
            const { page, setAside } = current.current
            if (page && setAside) draft(usable(page, setAside), { setAside: null })
        },
        take: (taken) => {
            const { page, drafts } = current.current
            if (page?.revision === taken.revision) {
                // What was said of the entries stands: nothing of the settings is new.
                const { settings, problems } = page
                update({ page: { ...taken, settings, problems } })
                return
            }
            // Connecting and removing make one revision themselves.
            const own = page && page.settings.isConnected !== taken.settings.isConnected ? 1 : 0
            const isTheirs = page !== null && taken.revision > page.revision + own
            show(taken)
            const left = usable(taken, drafts)
            draft(left, { conflict: isTheirs && isDirty(left) ? { message: null } : null })
        },
        takeConnection: (connection) => {
            const { page } = current.current
            if (page) update({ page: { ...page, connection } })
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

const daysProblem = (path: string): SettingsProblem => ({
    path,
    message: t('Enter a whole number from 0 to 3650.'),
    fix: '',
    blocks: true,
})
