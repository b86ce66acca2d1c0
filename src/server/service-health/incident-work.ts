import type { JobCounts } from '../maintenance/job-run.ts'
import type { HealthSettings } from './settings/health-settings.ts'
import type { WriteBudget } from './write-budget.ts'
import type { Tenant } from '../setup/tenant.ts'

/** What every step of one run of the job shares. */
export interface IncidentWork {
    readonly settings: HealthSettings
    /** Tenants that are connected on this instance, by sys_id: a clone writes nothing. */
    readonly tenants: ReadonlyMap<string, Tenant>
    readonly budget: WriteBudget
    /** False: the lock is lost, stop writing. */
    mayWrite(): boolean
}

/** What a step did, by name; steps that count the same thing are added up. */
export type WorkCounts = JobCounts
