import { t } from 'sn-translate'
import type { IncidentTab } from '../../server/incident-tab/incident-tab.ts'
import { HealthIssueCard } from './health-issue-card.tsx'
import type { Decisions } from './match-decision.tsx'

interface OpenForServiceProps {
    readonly tab: Pick<IncidentTab, 'detectedServices' | 'openForService'>
    readonly decisions: Decisions
}

/** Nothing explains the ticket: what lasts at Microsoft for the service that it names, for the agent to judge. */
export function OpenForService({ tab, decisions }: OpenForServiceProps) {
    const { detectedServices, openForService } = tab
    if (detectedServices.length === 0) {
        return <p class="m365-muted">{t('Its description names no Microsoft 365 service.')}</p>
    }
    const services = detectedServices.join(', ')
    if (openForService.length === 0) {
        return (
            <p>
                {t('Nothing is open at Microsoft for:')} <strong>{services}</strong>
            </p>
        )
    }
    return (
        <>
            <h3 id="open-for-service">
                {t('Open at Microsoft for:')} {services}
            </h3>
            <ul class="m365-cards" aria-labelledby="open-for-service">
                {openForService.map((issue) => (
                    <li key={issue.id}>
                        <HealthIssueCard issue={issue} isOpenAtFirst={false} decisions={decisions} />
                    </li>
                ))}
            </ul>
        </>
    )
}
