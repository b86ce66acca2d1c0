import { CLOUDS } from '../../microsoft-clients/clouds.ts'
import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { Tenant } from '../../setup/tenant.ts'
import type { StoredHealthIssue } from '../stored-health-issue.ts'
import type { BrowsedIssue, IssueLinkCounts } from './health-browser.ts'
import type { IssueSummary, OpenIssueCard } from './service-health-page.ts'

export const timeOrNull = (at: number | null): string | null => (at === null ? null : formatTime(at))

/** Names the tenant only where there is more than one. */
export const tenantName = (tenants: readonly Tenant[], sysId: string): string | null =>
    tenants.length > 1 ? (tenants.find((tenant) => tenant.sysId === sysId)?.name ?? null) : null

type IssueFacts = Pick<
    IssueSummary,
    | 'sysId'
    | 'id'
    | 'title'
    | 'service'
    | 'classification'
    | 'origin'
    | 'status'
    | 'isResolved'
    | 'startedAt'
    | 'endedAt'
>

/** What every page says of an issue in the same words. */
export const issueFacts = (issue: StoredHealthIssue): IssueFacts => ({
    sysId: issue.sysId,
    id: issue.id,
    title: issue.title,
    service: issue.service,
    classification: issue.classification,
    origin: issue.origin,
    status: issue.status,
    isResolved: issue.isResolved,
    startedAt: formatTime(issue.startAt),
    endedAt: timeOrNull(issue.endAt),
})

export function toSummary(
    issue: BrowsedIssue,
    tenants: readonly Tenant[],
    links: IssueLinkCounts | undefined,
    now: number,
): IssueSummary {
    return {
        ...issueFacts(issue),
        durationSeconds: Math.max(0, Math.floor(((issue.endAt ?? now) - issue.startAt) / 1000)),
        linkedIncidents: links?.linked ?? 0,
        suggestedIncidents: links?.suggested ?? 0,
        tenant: tenantName(tenants, issue.tenantId),
    }
}

export const toOpenCard = (
    issue: BrowsedIssue,
    tenants: readonly Tenant[],
    links: IssueLinkCounts | undefined,
    now: number,
): OpenIssueCard => ({
    ...toSummary(issue, tenants, links, now),
    lastUpdateAt: timeOrNull(issue.latestUpdate?.at ?? null),
    nextUpdateAt: timeOrNull(issue.nextUpdateAt),
})

const adminCenter = (tenant: Tenant | undefined): string => CLOUDS[tenant?.cloud ?? 'global'].adminCenter

/** Service health in the Microsoft 365 admin center. */
export const serviceHealthUrl = (tenant: Tenant): string => `${adminCenter(tenant)}/#/servicehealth`

/** One issue there. */
export const issueUrl = (tenant: Tenant | undefined, id: string): string =>
    `${adminCenter(tenant)}/#/servicehealth/:/alerts/${encodeURIComponent(id)}`

/** The admin center, in which Support opens a service request. */
export const supportUrl = (tenant: Tenant | undefined): string => adminCenter(tenant)
