import { mayReadScores, readTenantScore } from './refresh-secure-scores.ts'
import type { ScoreDependencies } from './ticket-dependencies.ts'

/**
 * Reads every active tenant now, whenever it was last read: under the same lock and within the same limits as the job.
 * busy: somebody else is at it. failed: with the error that the page shows as the connection's problem.
 */
export function readScoresNow(deps: ScoreDependencies): 'done' | 'busy' | 'failed' {
    if (!mayReadScores(deps)) return 'failed'
    const outcomes = deps.tenants.active().map((tenant) => readTenantScore(deps, tenant).outcome)
    if (outcomes.some((outcome) => outcome === 'failed' || outcome === 'cut')) return 'failed'
    return outcomes.includes('busy') ? 'busy' : 'done'
}
