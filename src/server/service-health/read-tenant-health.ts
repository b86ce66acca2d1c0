import type { RunSummary } from '../maintenance/job-run.ts'
import { recordRun } from '../maintenance/record-run.ts'
import type { JobHistory } from '../ports.ts'
import { ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { refreshServiceStatuses, type StatusDependencies } from './refresh-service-statuses.ts'
import { syncServiceHealth, type SyncDependencies, type SyncReport } from './sync-service-health.ts'

export interface TenantHealthDependencies extends SyncDependencies, StatusDependencies {
    readonly runs: JobHistory
}

/**
 * One read of a tenant, with its row of the job history. Issues first; then the state of the services, whose failure
 * costs the issues nothing: it is logged and counted. `everything`: the whole list, in place of what changed.
 */
export function readTenantHealth(
    deps: TenantHealthDependencies,
    tenant: Tenant,
    everything = false,
): Result<SyncReport> {
    const read = (): { readonly issues: Result<SyncReport>; readonly services: Result<number> } => {
        const issues = syncServiceHealth(deps, tenant, everything)
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
