import type { Millis } from '../clock.ts'

/** A limit on what is used within a sliding window: requests, or units that they cost. */
export interface Limit {
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
    /** In resource units, of a tenant with fewer than 50 users. */
    identity: { windows: [{ requests: 3_500, window: 10_000 }] },
    'identity-writes': { windows: [{ requests: 3_000, window: 150_000 }] },
    /** Identity and access reports. */
    reports: { windows: [{ requests: 5, window: 10_000 }] },
    /**
     * New jobs of an Automation account.
     * https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits
     */
    'automation-jobs': { windows: [{ requests: 100, window: 30_000 }] },
} as const satisfies Readonly<Record<string, Service>>

export type LimitName = keyof typeof services
export const limitNames = Object.keys(services) as readonly LimitName[]

/** No page says how long to stay away when too many run at one time. */
const CONCURRENT_WAIT_SECONDS = 1

interface Throttled {
    readonly tenantId: string
    readonly clientId: string
}

export interface Throttle {
    /**
     * Counts what a request of this app in this tenant uses: 1 unless told otherwise.
     * @returns seconds to wait when it is over a limit. A refused request counts too, as at Graph.
     */
    count(caller: Throttled, now: Millis, name?: LimitName, units?: number): number | undefined
    /** The part of a limit that is used, from 0 on. */
    used(caller: Throttled, now: Millis, name: LimitName): number
    /**
     * Counts it as under way until `ended`.
     * @returns seconds to wait when too many are.
     */
    enter(caller: Throttled, name: LimitName, ended: Promise<void>): number | undefined
    limits(): Readonly<Record<LimitName, readonly Limit[]>>
    /** Puts one limit in the place of a service's. */
    change(name: LimitName, limit: Limit): void
    reset(): void
}

interface Use {
    readonly at: Millis
    readonly units: number
}

const sum = (uses: readonly Use[]): number => uses.reduce((total, { units }) => total + units, 0)
const within = (uses: readonly Use[], { window }: Limit, now: Millis): readonly Use[] =>
    uses.filter(({ at }) => at > now - window)

/** Milliseconds until there is room for the same again, 0 when it fits. `uses` ends with the request being counted. */
const overLimit = (uses: readonly Use[], limit: Limit, now: Millis): Millis => {
    const recent = within(uses, limit, now)
    const over = sum(recent) - limit.requests
    if (over <= 0) return 0
    let left = over + (recent.at(-1)?.units ?? 0)
    for (const { at, units } of recent) {
        left -= units
        if (left <= 0) return at + limit.window - now
    }
    return limit.window
}

export const createThrottle = (): Throttle => {
    const callers = new Map<string, Use[]>()
    const changed = new Map<LimitName, readonly Limit[]>()
    let underWay = new Map<string, number>()
    const keyOf = ({ tenantId, clientId }: Throttled, name: LimitName): string =>
        `${name} ${tenantId} ${clientId}`
    const windowsOf = (name: LimitName): readonly Limit[] => changed.get(name) ?? services[name].windows
    return {
        count: (caller, now, name = 'service-communications', units = 1) => {
            const windows = windowsOf(name)
            const key = keyOf(caller, name)
            const longest = Math.max(...windows.map(({ window }) => window))
            const uses = (callers.get(key) ?? []).filter(({ at }) => at > now - longest)
            uses.push({ at: now, units })
            callers.set(key, uses)
            const wait = Math.max(...windows.map((limit) => overLimit(uses, limit, now)))
            return wait > 0 ? Math.ceil(wait / 1000) : undefined
        },
        used: (caller, now, name) => {
            const uses = callers.get(keyOf(caller, name)) ?? []
            return Math.max(...windowsOf(name).map((limit) => sum(within(uses, limit, now)) / limit.requests))
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
        limits: () =>
            Object.fromEntries(limitNames.map((name) => [name, windowsOf(name)])) as Record<
                LimitName,
                readonly Limit[]
            >,
        change: (name, limit) => {
            changed.set(name, [limit])
        },
        reset: () => {
            callers.clear()
            changed.clear()
            underWay = new Map()
        },
    }
}
