import { appError, type ErrorFacts } from '../errors.ts'
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

interface Page {
    readonly items: readonly unknown[]
    readonly next: string | undefined
}

/** Reads one page. `isKnown` tells the URLs that were asked already: a list that comes round has no end. */
function parsePage(
    body: unknown,
    base: string,
    isKnown: (url: string) => boolean,
    pages: number,
    facts: ErrorFacts,
): Result<Page> {
    const { value, '@odata.nextLink': next } = (body ?? {}) as {
        readonly value?: unknown
        readonly '@odata.nextLink'?: unknown
    }
    if (!Array.isArray(value))
        return err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no list'], facts))
    if (next === undefined || next === null) return ok({ items: value, next: undefined })
    if (typeof next !== 'string' || !next.startsWith(`${base}/`)) {
        return err(appError('MICROSOFT_ANSWER_UNREADABLE', ['its next page is on another host'], facts))
    }
    return isKnown(next)
        ? err(appError('MICROSOFT_ANSWER_ENDLESS', [String(pages)], facts))
        : ok({ items: value, next })
}

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
        const answer = callMicrosoft(
            deps,
            {
                tenant: request.tenant,
                service: request.service,
                permission: request.permission,
                method: 'GET',
                url,
                urlTemplate: `/v1.0${request.path}`,
                headers: { Prefer: `odata.maxpagesize=${request.pageSize}` },
                timeoutMs: request.timeoutMs,
            },
            (body, facts) => parsePage(body, base, (next) => seen[next] === true, pages, facts),
        )
        if (!answer.ok) return answer
        const taken = onPage(answer.value.items)
        if (!taken.ok) return taken
        if (answer.value.next === undefined) return ok({ pages })
        url = answer.value.next
    }
    return err(appError('MICROSOFT_ANSWER_ENDLESS', [String(request.pageLimit)]))
}
