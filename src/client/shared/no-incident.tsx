import { t } from 'sn-translate'
import type { IncidentInQuery } from './incident-in-query.ts'
import { MessageBox } from './message-box.tsx'

interface NoIncidentProps {
    /** Of the page. */
    readonly title: string
    readonly state: Exclude<IncidentInQuery['state'], 'given'>
    /** What is shown here once a new incident is saved. */
    readonly onceSaved: string
}

/** A page about an incident that has none to show. */
export const NoIncident = ({ title, state, onceSaved }: NoIncidentProps) => (
    <main class="m365-page">
        <h1>{title}</h1>
        <MessageBox tone="info">
            <p class="m365-message__title">
                {state === 'unsaved' ? t('This incident is not saved yet') : t('No incident was given')}
            </p>
            <p>
                {state === 'unsaved'
                    ? onceSaved
                    : t('Open an incident, and use its tab Microsoft 365 Support.')}
            </p>
        </MessageBox>
    </main>
)
