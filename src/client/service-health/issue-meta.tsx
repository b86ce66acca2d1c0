import { t } from 'sn-translate'
import type { IssueSummary } from '../../server/service-health/page/service-health-page.ts'
import { AdminCenterLink } from '../shared/admin-center-link.tsx'
import { classificationLabel } from '../shared/classification.ts'
import { StatusPill } from '../shared/status-pill.tsx'
import { Count } from './amount.tsx'
import { originLabel } from './labels.ts'

interface IssueMetaProps {
    readonly issue: IssueSummary
    /** Absent: the id is no link. */
    readonly adminCenterUrl?: string
}

/** What an issue is, in one line. */
export function IssueMeta({ issue, adminCenterUrl }: IssueMetaProps) {
    return (
        <p class="m365-issue__meta">
            {adminCenterUrl ? (
                <AdminCenterLink id={issue.id} url={adminCenterUrl} />
            ) : (
                <span>{issue.id}</span>
            )}
            <span>{issue.service}</span>
            <span>{classificationLabel(issue.classification)}</span>
            {issue.origin !== 'microsoft' && issue.origin !== '' && <span>{originLabel(issue.origin)}</span>}
            {issue.tenant && (
                <span>
                    {t('Tenant:')} {issue.tenant}
                </span>
            )}
            <StatusPill status={issue.status} isResolved={issue.isResolved} />
            {issue.linkedIncidents > 0 && (
                <span>
                    {t('Linked incidents:')} <Count of={issue.linkedIncidents} />
                </span>
            )}
            {issue.suggestedIncidents > 0 && (
                <span>
                    {t('Suggested incidents:')} <Count of={issue.suggestedIncidents} />
                </span>
            )}
        </p>
    )
}
