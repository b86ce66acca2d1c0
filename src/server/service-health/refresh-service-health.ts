import type { RunSummary } from '../maintenance/job-run.ts'
import { recordRun } from '../maintenance/record-run.ts'
import { queueCall } from '../microsoft-clients/outbound-queue.ts'
import type { JobHistory, OutboundQueueStore } from '../ports.ts'
import { ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { refreshServiceStatuses, type StatusDependencies } from './refresh-service-statuses.ts'
import { rematchIncidents, type RematchDependencies } from './rematch-incidents.ts'
import { syncServiceHealth, type SyncDependencies, type SyncReport } from './sync-service-health.ts'

export interface RefreshDependencies extends SyncDependencies, StatusDependencies, RematchDependencies {
    readonly runs: JobHistory
    readonly queue: OutboundQueueStore
}

/**
 * The scheduled job: syncs every active tenant, then evaluates open incidents again. A tenant that fails does not
 * keep the others waiting. When Microsoft says when to come back, the sync is queued for that moment.
 */
export function refreshServiceHealth(deps: RefreshDependencies, onlyTenant?: string): void {
    for (const tenant of deps.tenants.active()) {
        if (onlyTenant !== undefined && tenant.sysId !== onlyTenant) continue
        const outcome = readTenant(deps, tenant)
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

/** Issues first. Then the state of the services, whose failure costs the issues nothing: it is logged and counted. */
function readTenant(deps: RefreshDependencies, tenant: Tenant): Result<SyncReport> {
    const read = (): { readonly issues: Result<SyncReport>; readonly services: Result<number> } => {
        const issues = syncServiceHealth(deps, tenant)
        const isRead = issues.ok && issues.value.outcome === 'done'
        return { issues, services: isRead ? refreshServiceStatuses(deps, tenant) : ok(0) }
    }
    const { issues, services } = recordRun(deps, 'sync-service-health', tenant.sysId, read, summarise)
    if (!services.ok) deps.log.error(services.error)
    return issues
}

function summarise({
    issues,
    services,
}: {
    readonly issues: Result<SyncReport>
    readonly services: Result<number>
}): RunSummary {
    if (!issues.ok) return { outcome: 'failed', counts: {}, error: issues.error }
    const { outcome, pages, written, unchanged, unreadable } = issues.value
    return {
        outcome,
        counts: { pages, written, unchanged, unreadable, services: services.ok ? services.value : 0 },
        error: services.ok ? undefined : services.error,
    }
}
