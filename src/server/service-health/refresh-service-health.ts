import { recordRun } from '../maintenance/record-run.ts'
import { queueCall } from '../microsoft-clients/outbound-queue.ts'
import type { OutboundQueueStore } from '../ports.ts'
import { readTenantHealth, type TenantHealthDependencies } from './read-tenant-health.ts'
import { rematchIncidents, type RematchDependencies } from './rematch-incidents.ts'

export interface RefreshDependencies extends TenantHealthDependencies, RematchDependencies {
    readonly queue: OutboundQueueStore
}

/**
 * The scheduled job: syncs every active tenant, then evaluates open incidents again. A tenant that fails does not
 * keep the others waiting. When Microsoft says when to come back, the sync is queued for that moment.
 */
export function refreshServiceHealth(deps: RefreshDependencies, onlyTenant?: string): void {
    for (const tenant of deps.tenants.active()) {
        if (onlyTenant !== undefined && tenant.sysId !== onlyTenant) continue
        const outcome = readTenantHealth(deps, tenant)
        if (outcome.ok) continue
        deps.log.error(outcome.error)
        if (outcome.error.retryAfterSeconds !== undefined) {
            queueCall(deps, 'sync-service-health', tenant.sysId, outcome.error.retryAfterSeconds * 1000)
        }
    }
    recordRun(
        deps,
        'rematch-incidents',
        null,
        () => rematchIncidents(deps),
        ({ rematched, isWaiting }) =>
            rematched > 0 || isWaiting
                ? { outcome: isWaiting ? 'left-over' : 'done', counts: { rematched } }
                : null,
    )
}
