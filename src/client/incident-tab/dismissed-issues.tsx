import { t } from 'sn-translate'
import type { HealthIssueCard as Issue } from '../../server/incident-tab/incident-tab.ts'
import { AdminCenterLink } from '../shared/admin-center-link.tsx'
import { MatchDecision, type Decisions } from './match-decision.tsx'

interface DismissedIssuesProps {
    readonly issues: readonly Issue[]
    readonly decisions: Decisions
}

/** What was said to be unrelated, small: it can be taken back. */
export function DismissedIssues({ issues, decisions }: DismissedIssuesProps) {
    return (
        <>
            <h3 id="dismissed">{t('Not related to this incident')}</h3>
            <ul class="m365-dismissed" aria-labelledby="dismissed">
                {issues.map((issue) => (
                    <li key={issue.id}>
                        <p class="m365-dismissed__title">
                            <AdminCenterLink id={issue.id} url={issue.adminCenterUrl} />
                            <span>{issue.title}</span>
                        </p>
                        <MatchDecision issue={issue} decisions={decisions} />
                    </li>
                ))}
            </ul>
        </>
    )
}
