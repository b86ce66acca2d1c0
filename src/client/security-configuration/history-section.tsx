import { t } from 'sn-translate'
import type { ConfigurationView } from '../../server/security-tickets/security-tickets-view.ts'
import { Section } from '../shared/section.tsx'
import { SavedBy } from './saved-by.tsx'

/** The part of the page that a path of the settings stands in. */
function placeOf(path: string): string {
    if (path === 'isConnected') return t('Connection')
    if (path.endsWith('.states') || path.endsWith('.writes')) return t('Ticket state names')
    return path.startsWith('kinds.') ? t('Ticket kinds') : t('Rules')
}

/** Who saved what, and when. */
export function HistorySection({ history }: Pick<ConfigurationView, 'history'>) {
    return (
        <Section id="history" title={t('History')}>
            {history.length === 0 ? (
                <p class="m365-muted">{t('Nobody has saved anything here yet.')}</p>
            ) : (
                <ol class="m365-rows">
                    {history.map((one) => (
                        <li key={one.revision} class="m365-row m365-row--stacked">
                            <p>
                                <SavedBy {...one} />
                            </p>
                            <p class="m365-muted">{[...new Set(one.changed.map(placeOf))].join(' · ')}</p>
                        </li>
                    ))}
                </ol>
            )}
        </Section>
    )
}
