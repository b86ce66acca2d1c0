import type { AppError, ErrorCode } from '../errors.ts'
import { backoffMs } from '../microsoft-clients/retry-policy.ts'
import type { Random } from '../ports.ts'
import { inOrder } from './case-life.ts'
import type { CaseUpdate } from './case-update.ts'
import type { CaseDelivery, CaseFailure, SupportCase } from './support-case.ts'

/** When an attempt counts as dead whose outcome nobody wrote: its node has stopped. */
export const ATTEMPT_MS = 60_000

/**
 * A create call may still be on its way after its time was up. So much later it is not: the contract says so, and then a
 * case that the connector does not know will never be there.
 */
export const LATE_MS = 2 * 60_000

/** How long what only an admin can mend waits between two looks. */
const HELD_MS = 5 * 60_000

/** Found out before anything was sent. */
const NOT_SENT: readonly ErrorCode[] = [
    'SETUP_INCOMPLETE',
    'INSTANCE_CLONED',
    'CASE_BACKEND_CHANGED',
    'CONNECTOR_PAUSED',
    'CALL_BUDGET_USED',
]

/** Of what is sent, not of the way to the connector: sending it again as it is helps nothing. */
const PERMANENT: readonly ErrorCode[] = [
    'CONNECTOR_REFUSED',
    'CONNECTOR_KEY_TAKEN',
    'CONNECTOR_CASE_UNKNOWN',
    'CASE_FILE_GONE',
]

export const NOTHING_WAITS: CaseDelivery = { attempts: 0, nextAttemptAt: null, lastError: null }

export const isPermanent = ({ code }: AppError): boolean => PERMANENT.includes(code)

/**
 * A case may have arrived of which an attempt was begun: the attempt is written before the call, so that this holds
 * after a crash too.
 */
export const mayHaveArrived = ({ delivery }: Pick<SupportCase, 'delivery'>): boolean => delivery.attempts > 0

export const toFailure = ({ code, parameters, correlationId }: AppError): CaseFailure => ({
    code,
    parameters,
    correlationId: correlationId ?? null,
})

/** Written before the call. */
export const begun = (before: CaseDelivery, now: number): CaseDelivery => ({
    attempts: before.attempts + 1,
    nextAttemptAt: now + ATTEMPT_MS,
    lastError: before.lastError,
})

/** After a call that failed and may go well later; what was never sent is no attempt. */
export function postponed(before: CaseDelivery, error: AppError, now: number, random: Random): CaseDelivery {
    const isSent = !NOT_SENT.includes(error.code)
    const attempts = before.attempts + (isSent ? 1 : 0)
    const told = (error.retryAfterSeconds ?? 0) * 1000
    const wait = Math.max(told, isSent ? backoffMs(attempts, random) : told > 0 ? 0 : HELD_MS)
    return { attempts, nextAttemptAt: now + wait, lastError: toFailure(error) }
}

/** What an agent said that waits for its turn, in the order in which it was said. */
export const queuedUpdates = (updates: readonly CaseUpdate[]): readonly CaseUpdate[] =>
    inOrder(updates.filter(({ direction, delivery }) => direction === 'outbound' && delivery === 'queued'))
