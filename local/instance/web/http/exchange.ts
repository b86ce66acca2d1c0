import type { Instance, Session } from '../../contracts.ts'
import type { Sessions } from '../session/sessions.ts'
import type { WebOptions } from '../web-options.ts'
import type { InstallTrackers } from '../installer/install-trackers.ts'
import type { WebRequest } from './web-request.ts'

/** What every page and endpoint gets: the request taken apart, and the instance behind it. */
export interface Exchange {
    readonly instance: Instance
    readonly options: WebOptions
    readonly sessions: Sessions
    readonly trackers: InstallTrackers
    readonly method: string
    readonly path: string
    readonly query: URLSearchParams
    /** The query as the client wrote it, without its question mark. */
    readonly search: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: Uint8Array
    /** Base URL that the client used, e.g. `http://localhost:8080`. */
    readonly origin: string
    /** The signed-in browser's session, by cookie. */
    readonly cookieSession: Session | undefined
}

/** Takes a request apart. Throws a TypeError or URIError on a URL that is none. */
export function openExchange(
    request: WebRequest,
    rest: Pick<Exchange, 'instance' | 'options' | 'sessions' | 'trackers'>,
): Exchange {
    const origin = `http://${request.headers['host'] ?? 'localhost'}`
    const url = new URL(request.url.startsWith('/') ? `http://instance${request.url}` : request.url)
    return {
        ...rest,
        // The front leaves a HEAD answer's body away.
        method: request.method === 'HEAD' ? 'GET' : request.method.toUpperCase(),
        path: decodeURIComponent(url.pathname),
        query: url.searchParams,
        search: url.search.slice(1),
        headers: request.headers,
        body: request.body,
        origin,
        cookieSession: rest.sessions.find(request.headers['cookie']),
    }
}

export const bodyText = (exchange: Exchange): string => new TextDecoder().decode(exchange.body)

/** The fields of a posted HTML form (application/x-www-form-urlencoded). */
export const bodyForm = (exchange: Exchange): URLSearchParams => new URLSearchParams(bodyText(exchange))
