import { appError } from '../errors.ts'
import { err, ok, type Result } from '../result.ts'
import { connectionView, type ConnectionDependencies } from './connection-view.ts'
import { mayReadScores, readTenantScore } from './refresh-secure-scores.ts'
import type { SyncOutcome } from './security-tickets-view.ts'
import type { ScoreDependencies } from './ticket-dependencies.ts'
import { answered } from './ticket-view.ts'

/** Of several tenants, the worst one says how it went. */
const OUTCOMES = ['failed', 'busy', 'done'] as const

/** Reads every tenant now, under the same lock and through the same gate as the job. */
export function readAllNow(deps: ScoreDependencies): SyncOutcome['outcome'] {
    const outcomes = deps.tenants.active().map((tenant) => {
        const { outcome } = readTenantScore(deps, tenant)
        return outcome === 'cut' ? 'failed' : outcome
    })
    return OUTCOMES.find((outcome) => outcomes.includes(outcome)) ?? 'done'
}

/**
 * `POST /security_tickets/sync`: reads Secure Score now. What failed stands in the connection that it answers, with the fix
 * and the time of the next attempt.
 */
export function syncOnDemand(deps: ScoreDependencies & ConnectionDependencies): Result<SyncOutcome> {
    if (!mayReadScores(deps)) return err(appError('TICKET_NOT_CONNECTED'))
    const outcome = readAllNow(deps)
    return ok({ outcome, connection: connectionView(deps), ...answered(deps.user, deps.clock) })
}
