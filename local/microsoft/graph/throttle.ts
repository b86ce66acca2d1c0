import type { Millis } from '../clock.ts'

/** A limit on requests within a sliding window. */
interface Limit {
    readonly requests: number
    readonly window: Millis
}

interface Service {
    readonly windows: readonly Limit[]
    /** Requests at one time. */
    readonly concurrent?: number
}

/** Per app and tenant. https://learn.microsoft.com/graph/throttling-limits */
const services = {
    'service-communications': {
        windows: [
            { requests: 240, window: 60_000 },
            { requests: 800, window: 3_600_000 },
        ],
    },
    /** "Any operation on `alert`, `securityActions`, `secureScore`" */
    security: { windows: [{ requests: 150, window: 60_000 }] },
    /** "Any operation on `secureScore` or `secureScorecontrolProfile`" */
    'secure-score': { windows: [{ requests: 10_000, window: 600_000 }], concurrent: 4 },
} as const satisfies Readonly<Record<string, Service>>

export type LimitName = keyof typeof services

/** No page says how long to stay away when too many run at one time. */
const CONCURRENT_WAIT_SECONDS = 1

interface Throttled {
    readonly tenantId: string
    readonly clientId: string
}

export interface Throttle {
    /**
     * Counts a request of this app in this tenant.
     * @returns seconds to wait when it is over a limit. A refused request counts too, as at Graph.
     */
    count(caller: Throttled, now: Millis, name?: LimitName): number | undefined
    /**
     * Counts it as under way until `ended`.
     * @returns seconds to wait when too many are.
     */
    enter(caller: Throttled, name: LimitName, ended: Promise<void>): number | undefined
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
    let underWay = new Map<string, number>()
    const keyOf = ({ tenantId, clientId }: Throttled, name: LimitName): string =>
        `${name} ${tenantId} ${clientId}`
    return {
        count: (caller, now, name = 'service-communications') => {
            const { windows } = services[name]
            const key = keyOf(caller, name)
            const longest = Math.max(...windows.map(({ window }) => window))
            const times = (callers.get(key) ?? []).filter((time) => time > now - longest)
            times.push(now)
            callers.set(key, times)
            const wait = Math.max(...windows.map((limit) => overLimit(times, limit, now)))
            return wait > 0 ? Math.ceil(wait / 1000) : undefined
        },
        enter: (caller, name, ended) => {
            const service: Service = services[name]
            if (service.concurrent === undefined) return undefined
            const counted = underWay
            const key = keyOf(caller, name)
            const running = (counted.get(key) ?? 0) + 1
            if (running > service.concurrent) return CONCURRENT_WAIT_SECONDS
            counted.set(key, running)
            void ended.then(() => counted.set(key, (counted.get(key) ?? 1) - 1))
            return undefined
        },
        reset: () => {
            callers.clear()
            underWay = new Map()
        },
    }
}
