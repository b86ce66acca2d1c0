import { t } from 'sn-translate'
import type { IncidentTab } from '../../server/incident-tab/incident-tab.ts'
import { DismissedIssues } from './dismissed-issues.tsx'
import { Freshness } from '../shared/freshness.tsx'
import { HealthIssueCard } from './health-issue-card.tsx'
import type { Decisions } from './match-decision.tsx'
import { NothingMatched } from './nothing-matched.tsx'
import { OpenForService } from './open-for-service.tsx'
import { StaleWarning } from '../shared/stale-warning.tsx'

interface ServiceHealthSectionProps {
    readonly tab: IncidentTab
    readonly decisions: Decisions
    readonly isRefreshing: boolean
    readonly onRefresh: () => void
}

export function ServiceHealthSection({ tab, decisions, isRefreshing, onRefresh }: ServiceHealthSectionProps) {
    const { healthIssues, dismissed, knowledge } = tab
    return (
        <section class="m365-section" aria-labelledby="service-health">
            <div class="m365-section__header">
                <h2 id="service-health" tabIndex={-1}>
                    {t('Service Health Incidents')}
                </h2>
                <Freshness knowledge={knowledge} isRefreshing={isRefreshing} onRefresh={onRefresh} />
            </div>
            {knowledge.state === 'stale' && knowledge.asOf && <StaleWarning asOf={knowledge.asOf} />}
            {healthIssues.length === 0 ? (
                <>
                    <NothingMatched knowledge={knowledge} />
                    {knowledge.asOf && <OpenForService tab={tab} decisions={decisions} />}
                </>
            ) : (
                <ul class="m365-cards">
                    {healthIssues.map((issue, index) => (
                        <li key={`${issue.tenant}/${issue.id}`}>
                            <HealthIssueCard
                                issue={issue}
                                isOpenAtFirst={index === 0}
                                decisions={decisions}
                            />
                        </li>
                    ))}
                </ul>
            )}
            {dismissed.length > 0 && <DismissedIssues issues={dismissed} decisions={decisions} />}
        </section>
    )
}
