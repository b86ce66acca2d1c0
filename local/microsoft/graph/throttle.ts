import type { Millis } from '../clock.ts'

/** A limit on requests within a sliding window. */
interface Limit {
    readonly requests: number
    readonly window: Millis
}

/** Service communications: https://learn.microsoft.com/graph/throttling-limits */
const limits: readonly Limit[] = [
    { requests: 240, window: 60_000 },
    { requests: 800, window: 3_600_000 },
]

export interface Throttle {
    /**
     * Counts a request of this app in this tenant.
     * @returns seconds to wait when it is over a limit. A refused request counts too, as at Graph.
     */
    count(caller: { readonly tenantId: string; readonly clientId: string }, now: Millis): number | undefined
    reset(): void
}

/** Milliseconds until there is room again, 0 when there is. `times` ends with the request being counted. */
const overLimit = (times: readonly Millis[], { requests, window }: Limit, now: Millis): Millis => {
    const recent = times.filter((time) => time > now - window)
    if (recent.length <= requests) return 0
    return recent[recent.length - requests]! + window - now
}

export const createThrottle = (): Throttle => {
    const callers = new Map<string, Millis[]>()
    return {
        count: ({ tenantId, clientId }, now) => {
            const key = `${tenantId} ${clientId}`
            const longest = Math.max(...limits.map(({ window }) => window))
            const times = (callers.get(key) ?? []).filter((time) => time > now - longest)
            times.push(now)
            callers.set(key, times)
            const wait = Math.max(...limits.map((limit) => overLimit(times, limit, now)))
            return wait > 0 ? Math.ceil(wait / 1000) : undefined
        },
        reset: () => callers.clear(),
    }
}
