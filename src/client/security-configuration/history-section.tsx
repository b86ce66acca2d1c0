import { t } from 'sn-translate'
import type { ConfigurationView } from '../../server/security-tickets/security-tickets-view.ts'
import { SettingsHistory } from '../shared/settings-history.tsx'
import { settingsWords } from '../shared/settings-words.ts'

/** The part of the page that a path of the settings stands in. */
function placeOf(path: string): string {
    if (path === 'isConnected') return t('Connection')
    if (path.endsWith('.states') || path.endsWith('.writes')) return t('Ticket state names')
    return path.startsWith('kinds.') ? t('Ticket kinds') : t('Rules')
}

export const HistorySection = ({ history }: Pick<ConfigurationView, 'history'>) => (
    <SettingsHistory history={history} texts={settingsWords()} placeOf={placeOf} />
)
