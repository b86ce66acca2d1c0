import { t } from 'sn-translate'
import type { OperationsConfigurationView } from '../../server/user-operations/configuration/operations-configuration-view.ts'
import type { OperationSettings } from '../../server/user-operations/operation-settings.ts'
import type { SettingsActions, SettingsPage, SettingsSession } from '../shared/settings-session.ts'
import { useSettings } from '../shared/use-settings.ts'
import { readPage, saveSettings } from './requests.ts'
import { MOST_CACHE_MINUTES, wrongNumbers } from './wrong-numbers.ts'

export type ConfigurationSession = SettingsSession<OperationsConfigurationView, OperationSettings>

/** Every field is entered on this page. */
const OF_SERVER = ''

const PAGE: SettingsPage<OperationsConfigurationView, OperationSettings, object> = {
    keptUnder: 'x_mioms_m365_assis.operations_configuration.1',
    changed: 'OPERATION_SETTINGS_CHANGED',
    ofServer: OF_SERVER,
    more: {},
    settingsOf: ({ settings }) => settings,
    read: readPage,
    save: ({ revision }, settings) => saveSettings(revision, settings),
    problemsOf: (settings) =>
        wrongNumbers(settings).map(([path, most]) => ({
            path,
            message:
                most === MOST_CACHE_MINUTES
                    ? t('Enter a whole number from 1 to 60.')
                    : t('Enter a whole number from 1 to 1440.'),
            fix: '',
            blocks: true,
        })),
}

/** The page's whole state, and what a person can do to it. */
export function useConfiguration(): {
    readonly session: ConfigurationSession
    readonly actions: SettingsActions
} {
    const { session, actions } = useSettings(PAGE)
    return { session, actions }
}
