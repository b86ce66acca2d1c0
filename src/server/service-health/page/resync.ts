import { toNotice } from '../../incident-tab/notice.ts'
import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { CurrentUser, TenantStore } from '../../ports.ts'
import { ok, type Result } from '../../result.ts'
import { readTenantHealth, type TenantHealthDependencies } from '../read-tenant-health.ts'
import type { ResyncReport } from './service-health-page.ts'

export interface ResyncDependencies extends TenantHealthDependencies {
    readonly tenants: TenantStore
    readonly user: CurrentUser
}

/**
 * Reads the whole list of every tenant now, as the job does once a day: under the same lock, through the same gate. A
 * tenant that fails does not keep the others waiting. Incidents are matched again by the job's next run.
 */
export function resync(deps: ResyncDependencies): Result<ResyncReport> {
    const tenants = deps.tenants.active().map((tenant): ResyncReport['tenants'][number] => {
        const outcome = readTenantHealth(deps, tenant, true)
        if (!outcome.ok) {
            deps.log.error(outcome.error)
            return {
                name: tenant.name,
                outcome: 'failed',
                pages: 0,
                written: 0,
                unchanged: 0,
                notice: toNotice(outcome.error, deps.user),
            }
        }
        const { pages, written, unchanged } = outcome.value
        return { name: tenant.name, outcome: outcome.value.outcome, pages, written, unchanged, notice: null }
    })
    return ok({ tenants, answeredAt: formatTime(deps.clock.now()) })
}
