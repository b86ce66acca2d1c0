import { t } from 'sn-translate'
import type { HealthKnowledge } from '../../server/incident-tab/incident-tab.ts'
import '../shared/nothing.css'

/** No card to show: whether nothing explains the ticket, or nothing is known. */
export function NothingMatched({ knowledge }: { readonly knowledge: HealthKnowledge }) {
    const { title, text } = sentences(knowledge.state)
    return (
        <div class="m365-nothing">
            <p class="m365-nothing__title">{title}</p>
            <p class="m365-text m365-muted">{text}</p>
        </div>
    )
}

function sentences(state: HealthKnowledge['state']): { readonly title: string; readonly text: string } {
    switch (state) {
        case 'current':
            return {
                title: t('No known Microsoft 365 incident explains this ticket'),
                text: t(
                    'None of the service health incidents that Microsoft has published fits its description. The cause is more likely local, or Microsoft has not announced it yet.',
                ),
            }
        case 'stale':
            return {
                title: t('No Microsoft 365 incident known at that time explains this ticket'),
                text: t('An incident that began since then would not be found.'),
            }
        case 'never':
            return {
                title: t('Service health has not been read from Microsoft yet'),
                text: t(
                    'It is read every five minutes. If this stays, ask your ServiceNow administrator to check the connection.',
                ),
            }
        case 'not-connected':
            return {
                title: t('No Microsoft 365 tenant is connected'),
                text: t(
                    'Whether Microsoft is the cause is unknown. Ask your ServiceNow administrator to connect a tenant.',
                ),
            }
    }
}
