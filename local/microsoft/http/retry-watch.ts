import type { Millis } from '../clock.ts'
import { connectorHost, graphHosts, learnHost, loginHosts, managementHosts } from '../hosts.ts'
import { header, type Answer, type ServiceRequest } from './exchange.ts'

/** Services that ask for time by themselves: what one says does not bind callers of another. */
export type WatchedService =
    | 'entra'
    | 'automation'
    | 'learn'
    | 'connector'
    | 'batch'
    | 'service-communications'
    | 'security'
    | 'reports'
    | 'identity'

/** Sees whether callers stay away as long as `Retry-After` told them. */
export interface RetryWatch {
    /** A request came. True: its caller was told to stay away for longer. */
    arrive(request: ServiceRequest, now: Millis): boolean
    /** It was answered. */
    answered(request: ServiceRequest, answer: Answer, now: Millis): void
    /** Requests that came too early, by service; a part of a batch is one. */
    tooEarly(): Readonly<Partial<Record<WatchedService, number>>>
    reset(): void
}

const GRAPH_PATHS: readonly (readonly [RegExp, WatchedService])[] = [
    [/^\/v1\.0\/(?:\$|%24)batch$/i, 'batch'],
    [/^\/v1\.0\/admin\/serviceAnnouncement\//i, 'service-communications'],
    [/^\/v1\.0\/security\//i, 'security'],
    [/^\/v1\.0\/reports\//i, 'reports'],
]

const serviceOf = ({ host, path }: ServiceRequest): WatchedService | undefined => {
    if (graphHosts.has(host)) return GRAPH_PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? 'identity'
    if (loginHosts.has(host)) return 'entra'
    if (managementHosts.has(host)) return 'automation'
    if (host === learnHost) return 'learn'
    return host === connectorHost ? 'connector' : undefined
}

/** Who calls, as far as a request says so; whether the token is good is another's question. */
const callerOf = (request: ServiceRequest): string => {
    const [, payload] =
        /^Bearer\s+[\w-]+\.([\w-]+)\./i.exec(header(request.headers, 'authorization') ?? '') ?? []
    if (payload === undefined) return new URLSearchParams(request.body).get('client_id') ?? ''
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
        return `${String(claims.tid)} ${String(claims.appid ?? claims.azp)}`
    } catch {
        return ''
    }
}

/** When the caller may come again; undefined: the answer does not say. */
const mayReturnAt = ({ status, headers }: Answer, now: Millis): Millis | undefined => {
    const value = headers['retry-after']
    if (value === undefined || ![429, 503, 504].includes(status)) return undefined
    return /^\d+$/.test(value) ? now + Number(value) * 1000 : Date.parse(value)
}

export const createRetryWatch = (): RetryWatch => {
    const until = new Map<string, Millis>()
    const early = new Map<WatchedService, number>()
    const keyOf = (service: WatchedService, request: ServiceRequest): string =>
        `${service} ${callerOf(request)}`
    return {
        arrive: (request, now) => {
            const service = serviceOf(request)
            if (service === undefined || now >= (until.get(keyOf(service, request)) ?? 0)) return false
            early.set(service, (early.get(service) ?? 0) + 1)
            return true
        },
        answered: (request, answer, now) => {
            const service = serviceOf(request)
            const at = mayReturnAt(answer, now)
            if (service !== undefined && at !== undefined) until.set(keyOf(service, request), at)
        },
        tooEarly: () => Object.fromEntries(early),
        reset: () => {
            until.clear()
            early.clear()
        },
    }
}
