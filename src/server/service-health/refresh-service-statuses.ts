import { acquireLock, type LockDependencies } from '../lock.ts'
import type { OutboundDependencies } from '../microsoft-clients/outbound-call.ts'
import { listHealthOverviews } from '../microsoft-clients/service-communications.ts'
import type { ServiceStatusStore } from '../ports.ts'
import { ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'

/** One request, seldom more. */
const LEASE_MS = 2 * 60_000

export interface StatusDependencies extends OutboundDependencies, LockDependencies {
    readonly statuses: ServiceStatusStore
}

interface Overview {
    readonly service: string
    readonly status: string
}

/** Graph's own examples write PascalCase where its metadata and real answers write camelCase. */
const camelCase = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

/** What cannot be read is left out: a page without a service is better than none at all. */
function parseOverview(item: unknown): readonly Overview[] {
    const { service, status } = (item ?? {}) as { readonly service?: unknown; readonly status?: unknown }
    if (typeof service !== 'string' || typeof status !== 'string') return []
    const name = service.trim().slice(0, 100)
    return name === '' || status === '' ? [] : [{ service: name, status: camelCase(status).slice(0, 40) }]
}

/**
 * Reads the state of each service of a tenant. Only what changed is written, and with it when that was first seen.
 * Safe to cut and to repeat: the time of the read is kept last. Answers how many services Microsoft told of.
 * @see https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews
 */
export function refreshServiceStatuses(deps: StatusDependencies, tenant: Tenant): Result<number> {
    const lock = acquireLock(deps, `service-status:${tenant.sysId}`, LEASE_MS)
    if (!lock) return ok(0)
    try {
        const startedAt = deps.clock.now()
        const told = new Map<string, string>()
        const walked = listHealthOverviews(deps, tenant, (items) => {
            for (const { service, status } of items.flatMap(parseOverview)) told.set(service, status)
            return ok(undefined)
        })
        if (!walked.ok) return walked
        const known = deps.statuses.ofTenant(tenant.sysId)
        for (const [service, status] of told) {
            const stored = known.find((one) => one.service === service)
            if (stored?.status === status) continue
            if (!lock.mayWrite()) return ok(told.size)
            const sysId = deps.digest.md5(`service_status:${tenant.sysId}:${service}`)
            deps.statuses.save(sysId, tenant.sysId, { service, status, since: startedAt }, !stored)
        }
        // An answer without any service is no reason to forget them all.
        const gone = told.size === 0 ? [] : known.filter(({ service }) => !told.has(service))
        for (const { sysId } of gone) {
            if (!lock.mayWrite()) return ok(told.size)
            deps.statuses.remove(sysId)
        }
        if (told.size > 0 && lock.mayWrite()) deps.statuses.saveReadAt(tenant.sysId, startedAt)
        return ok(told.size)
    } finally {
        lock.release()
    }
}
