import { t } from 'sn-translate'
import type {
    ConfigurationView,
    ConnectionView,
} from '../../server/security-tickets/security-tickets-view.ts'
import type { TicketSettings } from '../../server/security-tickets/ticket-settings.ts'
import type { SettingsProblem } from '../../server/settings-pages/settings-problem.ts'
import { isDirty } from '../shared/settings-drafts.ts'
import type { SettingsActions, SettingsPage, SettingsSession } from '../shared/settings-session.ts'
import { useSettings } from '../shared/use-settings.ts'
import { fieldsOf, OF_SERVER, toSave, wrongDays } from './entered-settings.ts'
import { readPage, saveSettings } from './requests.ts'

export type ConfigurationSession = SettingsSession<ConfigurationView, TicketSettings>

export interface ConfigurationActions extends SettingsActions {
    /** What an action on the connection answered, or what was read while a call is waited for. */
    take(page: ConfigurationView): void
    takeConnection(connection: ConnectionView): void
}

const PAGE: SettingsPage<ConfigurationView, TicketSettings, object> = {
    keptUnder: 'x_mioms_m365_assis.security_configuration.1',
    changed: 'TICKET_SETTINGS_CHANGED',
    ofServer: OF_SERVER,
    more: {},
    settingsOf: fieldsOf,
    read: readPage,
    save: ({ revision }, settings) => saveSettings(revision, toSave(settings)),
    problemsOf: (settings) => wrongDays(settings).map(daysProblem),
}

/** The page's whole state, and what a person can do to it. */
export function useConfiguration(): {
    readonly session: ConfigurationSession
    readonly actions: ConfigurationActions
} {
    const { session, actions, current, update, draft, show, usableOn } = useSettings(PAGE)
    return {
        session,
        actions: {
            ...actions,
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
                const left = usableOn(taken, drafts)
                draft(left, { conflict: isTheirs && isDirty(left) ? { message: null } : null })
            },
            takeConnection: (connection) => {
                const { page } = current.current
                if (page) update({ page: { ...page, connection } })
            },
        },
    }
}

function daysProblem(path: string): SettingsProblem {
    return { path, message: t('Enter a whole number from 0 to 3650.'), fix: '', blocks: true }
}
