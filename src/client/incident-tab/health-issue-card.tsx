import { t } from 'sn-translate'
import type { HealthIssueCard as Issue } from '../../server/incident-tab/incident-tab.ts'
import { classificationLabel } from '../shared/classification.ts'
import { AdminCenterLink } from '../shared/admin-center-link.tsx'
import { ExpandableCard } from './expandable-card.tsx'
import { HealthIssueFacts } from './health-issue-facts.tsx'
import { OutageLine } from './outage-line.tsx'
import { MatchDecision, type Decisions } from './match-decision.tsx'
import { StatusPill } from '../shared/status-pill.tsx'

interface HealthIssueCardProps {
    readonly issue: Issue
    readonly isOpenAtFirst: boolean
    readonly decisions: Decisions
}

/** One service-health incident. */
export function HealthIssueCard({ issue, isOpenAtFirst, decisions }: HealthIssueCardProps) {
    return (
        <ExpandableCard
            title={issue.title}
            icon={issue.classification === 'incident' ? 'warning' : 'info'}
            isOpenAtFirst={isOpenAtFirst}
            meta={
                <>
                    <AdminCenterLink id={issue.id} url={issue.adminCenterUrl} />
                    <span>{issue.service}</span>
                    <span>{classificationLabel(issue.classification)}</span>
                    {issue.origin === 'customer' && (
                        <strong>{t('In your environment: action required')}</strong>
                    )}
                    {issue.tenant && (
                        <span>
                            {t('Tenant:')} {issue.tenant}
                        </span>
                    )}
                    <StatusPill status={issue.status} isResolved={issue.isResolved} />
                </>
            }
            always={
                (issue.decision || decisions.mayDecide || issue.outage) && (
                    <>
                        {issue.outage?.state !== 'itself' && (
                            <MatchDecision issue={issue} decisions={decisions} />
                        )}
                        {issue.outage && (
                            <OutageLine issue={issue} outage={issue.outage} decisions={decisions} />
                        )}
                    </>
                )
            }
        >
            <HealthIssueFacts issue={issue} />
        </ExpandableCard>
    )
}
