import { appError } from '../errors.ts'
import { err, ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { CLOUDS } from './clouds.ts'
import { listGraphPages } from './graph-client.ts'
import { formatTime } from './microsoft-time.ts'
import { callMicrosoft, type OutboundDependencies } from './outbound-call.ts'

/** Graph's maximum for service communications. */
const PAGE_SIZE = 1000
/** 12,000 issues where Microsoft gives pages of 100 all the same; a list that goes on is a loop. */
const PAGE_LIMIT = 120
/** Services number some dozens. */
const OVERVIEW_PAGE_LIMIT = 5
const BACKGROUND_TIMEOUT_MS = 30_000

const ISSUES = '/admin/serviceAnnouncement/issues'
const OVERVIEWS = '/admin/serviceAnnouncement/healthOverviews'
const PERMISSION = 'ServiceHealth.Read.All'

/**
 * Reads one issue by its id; null: Microsoft does not know it any more.
 * @see https://learn.microsoft.com/graph/api/servicehealthissue-get
 */
export function findHealthIssue(deps: OutboundDependencies, tenant: Tenant, id: string): Result<unknown> {
    const answer = callMicrosoft(
        deps,
        {
            tenant,
            service: 'service-communications',
            permission: PERMISSION,
            method: 'GET',
            url: `${CLOUDS[tenant.cloud].graph}/v1.0${ISSUES}/${encodeURIComponent(id)}`,
            urlTemplate: `/v1.0${ISSUES}/{id}`,
            timeoutMs: BACKGROUND_TIMEOUT_MS,
        },
        (body) => ok(body),
    )
    if (answer.ok) return answer
    const { code, parameters } = answer.error
    return code === 'GRAPH_REQUEST_REFUSED' && parameters[0] === '404' ? ok(null) : err(answer.error)
}

/**
 * Reads the state of every service of a tenant, page by page; one page is the rule.
 * @see https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews
 */
export function listHealthOverviews(
    deps: OutboundDependencies,
    tenant: Tenant,
    onPage: (items: readonly unknown[]) => Result<void>,
): Result<{ readonly pages: number }> {
    return listGraphPages(
        deps,
        {
            tenant,
            service: 'service-communications',
            permission: PERMISSION,
            path: OVERVIEWS,
            query: {},
            pageSize: PAGE_SIZE,
            pageLimit: OVERVIEW_PAGE_LIMIT,
            timeoutMs: BACKGROUND_TIMEOUT_MS,
        },
        onPage,
    )
}

/**
 * `filterRefused`: Microsoft did not take the filter (its filterable properties are not documented); nothing was handed
 * on and the caller reads the whole list.
 */
export type ListOutcome = Result<{ readonly pages: number; readonly filterRefused: boolean }>

type OnPage = (items: readonly unknown[]) => Result<void>

/**
 * Reads the service health issues of a tenant, changed since a time or all of them, and hands on page after page.
 * @see https://learn.microsoft.com/graph/api/serviceannouncement-list-issues
 */
export function listHealthIssues(
    deps: OutboundDependencies,
    tenant: Tenant,
    changedSince: number | null,
    onPage: OnPage,
): ListOutcome {
    const filter = changedSince === null ? null : `lastModifiedDateTime ge ${formatTime(changedSince)}`
    return listIssues(deps, tenant, filter, onPage)
}

/** Reads the issues that are not resolved, however long ago Microsoft says that it changed them. */
export function listOpenHealthIssues(
    deps: OutboundDependencies,
    tenant: Tenant,
    onPage: OnPage,
): ListOutcome {
    return listIssues(deps, tenant, 'isResolved eq false', onPage)
}

function listIssues(
    deps: OutboundDependencies,
    tenant: Tenant,
    filter: string | null,
    onPage: OnPage,
): ListOutcome {
    let anyPage = false
    const walked = listGraphPages(
        deps,
        {
            tenant,
            service: 'service-communications',
            permission: PERMISSION,
            path: ISSUES,
            query: filter === null ? {} : { $filter: filter },
            pageSize: PAGE_SIZE,
            pageLimit: PAGE_LIMIT,
            timeoutMs: BACKGROUND_TIMEOUT_MS,
        },
        (items) => {
            anyPage = true
            return onPage(items)
        },
    )
    if (walked.ok) return ok({ pages: walked.value.pages, filterRefused: false })
    const refused = walked.error.code === 'GRAPH_REQUEST_REFUSED' && filter !== null && !anyPage
    return refused ? ok({ pages: 1, filterRefused: true }) : err(walked.error)
}

/** A person waits. */
const REPORT_TIMEOUT_MS = 10_000

/**
 * Fetches the post-incident review of an issue and keeps it as a file on the issue's row; answers the file's sys_id,
 * `missing` where Microsoft has none. There is one only when the status is postIncidentReviewPublished.
 * @see https://learn.microsoft.com/graph/api/servicehealthissue-incidentreport
 */
export function fetchIncidentReport(
    deps: OutboundDependencies,
    tenant: Tenant,
    id: string,
    saveAs: { readonly issueSysId: string; readonly fileName: string },
): Result<{ readonly attachment: string } | 'missing'> {
    const answer = callMicrosoft(
        deps,
        {
            tenant,
            service: 'service-communications',
            permission: PERMISSION,
            method: 'GET',
            url: `${CLOUDS[tenant.cloud].graph}/v1.0${ISSUES}/${encodeURIComponent(id)}/incidentReport`,
            urlTemplate: `/v1.0${ISSUES}/{id}/incidentReport`,
            timeoutMs: REPORT_TIMEOUT_MS,
            saveAs,
        },
        (attachment, facts) =>
            typeof attachment === 'string' && attachment !== ''
                ? ok({ attachment })
                : err(appError('REPORT_NOT_KEPT', [], facts)),
    )
    if (answer.ok) return answer
    const { code, parameters } = answer.error
    // Not published (400) and not there any more (404) are one answer to whoever asks for it.
    const isMissing = code === 'GRAPH_REQUEST_REFUSED' && ['400', '404'].includes(parameters[0] ?? '')
    return isMissing ? ok('missing' as const) : err(answer.error)
}
