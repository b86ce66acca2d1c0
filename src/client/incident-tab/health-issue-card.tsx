import { useId, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { HealthIssueCard as Issue } from '../../server/incident-tab/incident-tab.ts'
import { Icon } from '../shared/icon.tsx'
import { classificationLabel } from '../shared/classification.ts'
import { ActionIcon } from '../shared/action-icon.tsx'
import { AdminCenterLink } from '../shared/admin-center-link.tsx'
import { HealthIssueFacts } from './health-issue-facts.tsx'
import { OutageLine } from './outage-line.tsx'
import { MatchDecision, type Decisions } from './match-decision.tsx'
import { StatusPill } from '../shared/status-pill.tsx'

interface HealthIssueCardProps {
    readonly issue: Issue
    readonly isOpenAtFirst: boolean
    readonly decisions: Decisions
}

/** One service-health incident. The link stands beside the button that opens the card, never inside it. */
export function HealthIssueCard({ issue, isOpenAtFirst, decisions }: HealthIssueCardProps) {
    const [isOpen, setOpen] = useState(isOpenAtFirst)
    const body = useId()
    const isIncident = issue.classification === 'incident'
    return (
        <article class="m365-card">
            <div class="m365-card__header">
                <h3 class="m365-card__heading">
                    <button
                        type="button"
                        class="m365-card__toggle"
                        aria-expanded={isOpen}
                        aria-controls={body}
                        onClick={() => setOpen(!isOpen)}
                    >
                        <ActionIcon name="chevron" class="m365-card__chevron" />
                        <Icon
                            name={isIncident ? 'warning' : 'info'}
                            class={isIncident ? 'm365-tone--warning' : 'm365-tone--info'}
                        />
                        <span>{issue.title}</span>
                    </button>
                </h3>
                <p class="m365-card__meta">
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
                </p>
            </div>
            {(issue.decision || decisions.mayDecide || issue.outage) && (
                <div class="m365-card__decision">
                    {issue.outage?.state !== 'itself' && (
                        <MatchDecision issue={issue} decisions={decisions} />
                    )}
                    {issue.outage && <OutageLine issue={issue} outage={issue.outage} decisions={decisions} />}
                </div>
            )}
            <div id={body} class="m365-card__body" hidden={!isOpen}>
                <HealthIssueFacts issue={issue} />
            </div>
        </article>
    )
}
