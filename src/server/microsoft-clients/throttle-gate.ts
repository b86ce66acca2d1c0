import { appError, type AppError } from '../errors.ts'
import type { Clock, OutboundCallLog, Random, TenantStore } from '../ports.ts'
import { asksForPause, backoffMs, parseRetryAfter } from './retry-policy.ts'

/** Each has limits of its own at Microsoft. */
export type MicrosoftService =
    | 'service-communications'
    | 'directory'
    | 'secure-score'
    | 'user-operations'
    | 'automation'
    | 'learn'
    | 'connector'

/** Remembered pauses of one tenant, per service. */
export type ThrottleMemory = Readonly<Record<string, { readonly until: number; readonly failures: number }>>

/**
 * Calls that we allow ourselves, below Microsoft's limits (service communications: 240 a minute and 800 an hour
 * per app and tenant), so that two nodes which count at the same moment stay within them. The directory takes far more
 * (3,500 resource units in 10 seconds of the smallest tenant): its budget keeps a person from trying addresses.
 * Secure Score: 150 a minute. User operations have an app registration, and limits, of their own. Learn and a connector name no limit: their budget is what a service desk needs.
 * @see https://learn.microsoft.com/graph/throttling-limits
 */
const BUDGETS: Readonly<Record<MicrosoftService, { readonly perMinute: number; readonly perHour: number }>> =
    {
        'service-communications': { perMinute: 200, perHour: 700 },
        directory: { perMinute: 60, perHour: 600 },
        'secure-score': { perMinute: 100, perHour: 600 },
        'user-operations': { perMinute: 600, perHour: 12_000 },
        automation: { perMinute: 120, perHour: 2400 },
        learn: { perMinute: 60, perHour: 1200 },
        connector: { perMinute: 120, perHour: 2400 },
    }
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** Where pauses are remembered. */
export type PauseStore = Pick<TenantStore, 'throttle' | 'saveThrottle'>

export interface GateDependencies {
    readonly tenants: PauseStore
    readonly calls: OutboundCallLog
    readonly clock: Clock
    readonly random: Random
}

/** Answers why a call may not be made now, or undefined when it may. */
export function checkGate(
    deps: GateDependencies,
    tenantId: string,
    service: MicrosoftService,
    correlationId: string,
): AppError | undefined {
    const now = deps.clock.now()
    const refuse = (code: 'MICROSOFT_THROTTLED' | 'CALL_BUDGET_USED', waitMs: number): AppError => {
        const seconds = Math.max(1, Math.ceil(waitMs / 1000))
        return appError(code, [String(seconds)], { correlationId, retryAfterSeconds: seconds })
    }
    const until = deps.tenants.throttle(tenantId)[service]?.until ?? 0
    if (until > now) return refuse('MICROSOFT_THROTTLED', until - now)

    const { perMinute, perHour } = BUDGETS[service]
    const lastHour = deps.calls.countSince(tenantId, service, now - HOUR_MS)
    if (lastHour >= perHour) return refuse('CALL_BUDGET_USED', HOUR_MS / 12)
    // The minute cannot hold more than the hour does: mostly one count is enough.
    if (lastHour >= perMinute && deps.calls.countSince(tenantId, service, now - MINUTE_MS) >= perMinute) {
        return refuse('CALL_BUDGET_USED', MINUTE_MS)
    }
    return undefined
}

/**
 * Remembers what an answer says about pausing, and forgets it after a good one.
 * Answers the pause in whole seconds when there is one.
 */
export function rememberAnswer(
    deps: GateDependencies,
    tenantId: string,
    service: MicrosoftService,
    status: number,
    retryAfter: string | null,
): number | undefined {
    const now = deps.clock.now()
    // Read again right before writing: another node may have remembered another service meanwhile.
    const memory = deps.tenants.throttle(tenantId)
    const known = memory[service]
    if (asksForPause(status)) {
        const failures = (known?.failures ?? 0) + 1
        const waitMs = parseRetryAfter(retryAfter, now) ?? backoffMs(failures, deps.random)
        // A shorter pause never shortens one that another node was told.
        const until = Math.max(now + waitMs, known?.until ?? 0)
        deps.tenants.saveThrottle(tenantId, { ...memory, [service]: { until, failures } })
        return Math.max(1, Math.ceil((until - now) / 1000))
    }
    if (status < 400 && known) {
        const others = Object.keys(memory).filter((name) => name !== service)
        deps.tenants.saveThrottle(tenantId, Object.fromEntries(others.map((name) => [name, memory[name]!])))
    }
    return undefined
}
