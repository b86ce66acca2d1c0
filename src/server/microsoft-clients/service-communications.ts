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
const BACKGROUND_TIMEOUT_MS = 30_000

const ISSUES = '/admin/serviceAnnouncement/issues'
const PERMISSION = 'ServiceHealth.Read.All'

/**
 * Asks whether Microsoft still has an issue.
 * @see https://learn.microsoft.com/graph/api/servicehealthissue-get
 */
export function findHealthIssue(
    deps: OutboundDependencies,
    tenant: Tenant,
    id: string,
): Result<'listed' | 'missing'> {
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
        () => ok('listed' as const),
    )
    if (answer.ok) return answer
    const { code, parameters } = answer.error
    return code === 'GRAPH_REQUEST_REFUSED' && parameters[0] === '404' ? ok('missing') : err(answer.error)
}

/**
 * Reads the service health issues of a tenant, changed since a time or all of them, and hands on page after page.
 * `filterRefused` in the answer: Microsoft did not take the filter (its filterable properties are not documented);
 * nothing was handed on and the caller reads the whole list.
 * @see https://learn.microsoft.com/graph/api/serviceannouncement-list-issues
 */
export function listHealthIssues(
    deps: OutboundDependencies,
    tenant: Tenant,
    changedSince: number | null,
    onPage: (items: readonly unknown[]) => Result<void>,
): Result<{ readonly pages: number; readonly filterRefused: boolean }> {
    let anyPage = false
    const walked = listGraphPages(
        deps,
        {
            tenant,
            service: 'service-communications',
            permission: PERMISSION,
            path: ISSUES,
            query:
                changedSince === null
                    ? {}
                    : { $filter: `lastModifiedDateTime ge ${formatTime(changedSince)}` },
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
    const refused = walked.error.code === 'GRAPH_REQUEST_REFUSED' && changedSince !== null && !anyPage
    return refused ? ok({ pages: 1, filterRefused: true }) : err(walked.error)
}
