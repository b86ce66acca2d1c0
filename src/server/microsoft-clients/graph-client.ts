import { appError } from '../errors.ts'
import { err, ok, type Result } from '../result.ts'
import { CLOUDS } from './clouds.ts'
import { callMicrosoft, type MicrosoftRequest, type OutboundDependencies } from './outbound-call.ts'

export interface GraphListRequest {
    readonly tenant: MicrosoftRequest['tenant']
    readonly service: MicrosoftRequest['service']
    readonly permission: string
    /** Path below /v1.0, without query. */
    readonly path: string
    readonly query: Readonly<Record<string, string>>
    readonly pageSize: number
    readonly pageLimit: number
    readonly timeoutMs: number
}

const isPage = (
    body: unknown,
): body is { readonly value: readonly unknown[]; readonly '@odata.nextLink'?: unknown } =>
    typeof body === 'object' && body !== null && Array.isArray((body as { value?: unknown }).value)

/**
 * Reads a Graph collection page by page and hands each page to `onPage`, which may stop the walk with an error.
 * Follows `@odata.nextLink` on Graph's own host only: the platform signs whatever URL it is given.
 * @see https://learn.microsoft.com/graph/paging
 */
export function listGraphPages(
    deps: OutboundDependencies,
    request: GraphListRequest,
    onPage: (items: readonly unknown[]) => Result<void>,
): Result<{ readonly pages: number }> {
    const base = CLOUDS[request.tenant.cloud].graph
    const query = Object.keys(request.query)
        .map((name) => `${name}=${encodeURIComponent(request.query[name] ?? '')}`)
        .join('&')
    let url = `${base}/v1.0${request.path}${query === '' ? '' : `?${query}`}`
    const seen: Record<string, true> = {}

    for (let pages = 1; pages <= request.pageLimit; pages += 1) {
        seen[url] = true
        const answer = callMicrosoft(deps, {
            tenant: request.tenant,
            service: request.service,
            permission: request.permission,
            method: 'GET',
            url,
            urlTemplate: `/v1.0${request.path}`,
            headers: { Prefer: `odata.maxpagesize=${request.pageSize}` },
            timeoutMs: request.timeoutMs,
        })
        if (!answer.ok) return answer
        const page = answer.value
        if (!isPage(page)) return err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no list']))
        const taken = onPage(page.value)
        if (!taken.ok) return taken

        const next = page['@odata.nextLink']
        if (next === undefined || next === null) return ok({ pages })
        if (typeof next !== 'string' || !next.startsWith(`${base}/`)) {
            return err(appError('MICROSOFT_ANSWER_UNREADABLE', ['its next page is on another host']))
        }
        if (seen[next]) return err(appError('MICROSOFT_ANSWER_ENDLESS', [String(pages)]))
        url = next
    }
    return err(appError('MICROSOFT_ANSWER_ENDLESS', [String(request.pageLimit)]))
}
