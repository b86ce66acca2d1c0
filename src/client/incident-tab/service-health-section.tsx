import { t } from 'sn-translate'
import type { HealthIssueCard as Issue, HealthKnowledge } from '../../server/incident-tab/incident-tab.ts'
import { Freshness } from './freshness.tsx'
import { HealthIssueCard } from './health-issue-card.tsx'
import { NothingMatched } from './nothing-matched.tsx'
import { StaleWarning } from './stale-warning.tsx'

interface ServiceHealthSectionProps {
    readonly issues: readonly Issue[]
    readonly knowledge: HealthKnowledge
    readonly isRefreshing: boolean
    readonly onRefresh: () => void
}

export function ServiceHealthSection({
    issues,
    knowledge,
    isRefreshing,
    onRefresh,
}: ServiceHealthSectionProps) {
    return (
        <section class="m365-section" aria-labelledby="service-health">
            <div class="m365-section__header">
                <h2 id="service-health">{t('Service Health Incidents')}</h2>
                <Freshness knowledge={knowledge} isRefreshing={isRefreshing} onRefresh={onRefresh} />
            </div>
            {knowledge.state === 'stale' && knowledge.asOf && <StaleWarning asOf={knowledge.asOf} />}
            {issues.length === 0 ? (
                <NothingMatched knowledge={knowledge} />
            ) : (
                <ul class="m365-cards">
                    {issues.map((issue, index) => (
                        <li key={`${issue.tenant}/${issue.id}`}>
                            <HealthIssueCard issue={issue} isOpenAtFirst={index === 0} />
                        </li>
                    ))}
                </ul>
            )}
        </section>
    )
}
