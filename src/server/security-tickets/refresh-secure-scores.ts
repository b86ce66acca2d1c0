import type { RunSummary } from '../maintenance/job-run.ts'
import { recordRun } from '../maintenance/record-run.ts'
import { currentSetup } from '../setup/current-setup.ts'
import { unready } from '../setup/readiness.ts'
import { evidenceOf } from '../setup/setup-evidence.ts'
import type { Tenant } from '../setup/tenant.ts'
import { currentTicketSettings } from './current-ticket-settings.ts'
import { syncSecureScore, type ScoreSyncReport } from './sync-secure-score.ts'
import type { ScoreDependencies } from './ticket-dependencies.ts'

/** Whether anything is to be read: somebody connected, and Setup has what it takes. */
export const mayReadScores = (deps: ScoreDependencies): boolean =>
    currentTicketSettings(deps).settings.isConnected &&
    unready(currentSetup(deps).state, 'secure-score', () => evidenceOf(deps)) === undefined

/** One reading of a tenant, with its row of the job history; what failed is logged. */
export function readTenantScore(deps: ScoreDependencies, tenant: Tenant): ScoreSyncReport {
    const report = recordRun(
        deps,
        'sync-secure-score',
        tenant.sysId,
        () => syncSecureScore(deps, tenant),
        summarise,
    )
    if (report.error) deps.log.error(report.error)
    return report
}

function summarise({ outcome, counts, error }: ScoreSyncReport): RunSummary {
    return {
        outcome: outcome === 'cut' ? 'left-over' : outcome,
        counts: {
            pages: counts.pages,
            actionsWritten: counts.written,
            actionsUnchanged: counts.unchanged,
            gone: counts.gone,
            days: counts.days,
            unreadable: counts.unreadable,
        },
        error,
    }
}

/**
 * The scheduled job: reads every active tenant whose time has come, a day after the last good reading, or when Microsoft
 * said after one that was cut. A tenant that fails does not keep the others waiting.
 */
export function refreshSecureScores(deps: ScoreDependencies): void {
    if (!mayReadScores(deps)) return
    for (const tenant of deps.tenants.active()) {
        const { nextAttemptAt } = deps.scoreSyncs.read(tenant.sysId)
        if (nextAttemptAt === null || nextAttemptAt <= deps.clock.now()) readTenantScore(deps, tenant)
    }
}
