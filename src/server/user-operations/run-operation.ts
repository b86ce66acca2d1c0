import { appError, type AppError } from '../errors.ts'
import { backoffMs } from '../microsoft-clients/retry-policy.ts'
import { accountFor } from './account-for.ts'
import { currentOperationSettings } from './current-operation-settings.ts'
import { policyNow } from './decide-operation.ts'
import { holdOperation, type HeldOperation } from './hold-operation.ts'
import { blockOf, noteRefusal } from './kind-block.ts'
import { noteCalls } from './note-calls.ts'
import type { OperationDependencies } from './operation-dependencies.ts'
import type { Attempt, OperationRunner } from './operation-runner.ts'
import type { OperationRunners } from './operation-runners.ts'
import { KIND_DEFINITIONS } from './operation-kind.ts'
import { isJobUnderway } from './runbooks/runbook-job.ts'
import { isToldToWait } from './told-to-wait.ts'
import { waitsFor, type OperationChange, type Waiting } from './operation-state.ts'
import { operationsConnection } from './operations-connection.ts'
import { ok } from '../result.ts'
import { failure } from './request-operation.ts'
import type { UserOperation } from './user-operation.ts'
import { whyNever } from './why-never.ts'

/** Milliseconds of one call in the background, and of an attempt. */
const CALL_MS = 10_000
const LEASE_MS = 120_000
/** Failures one after the other; with a growing pause between them, some hours. */
const MOST_FAILURES = 30

/**
 * Makes one attempt at an operation that is planned. The attempt is noted before the first call; whichever call a node
 * dies after, the next attempt goes on from what was noted. Answers the operation as it stands then; undefined: another
 * node is at it, or there is none.
 * @param callMs milliseconds that one call may take
 */
export function runOperation(
    deps: OperationDependencies,
    runners: OperationRunners,
    sysId: string,
    callMs = CALL_MS,
): UserOperation | undefined {
    const outcome = holdOperation(deps, sysId, LEASE_MS, (held) => {
        const { now } = held
        const policy = policyNow(deps, now)
        const runner = runners[now.kind]
        if (runner && isJobUnderway(now)) {
            attempt(deps, held, runner, { waiting: 'work', callMs })
            return held.now
        }
        const never = whyNever(deps, now, policy)
        if (never || !policy || !runner)
            held.change(failure(never ?? appError('OPERATION_KIND_OFF', [now.kind])))
        else attemptUnlessBlocked(deps, held, runner, { waiting: waitsFor(now, policy), callMs })
        return held.now
    })
    return typeof outcome === 'object' ? outcome.done : undefined
}

interface AttemptOptions {
    readonly waiting: Waiting
    readonly callMs: number
}

/** What Microsoft's side has begun with is gone on with. */
function attemptUnlessBlocked(
    deps: OperationDependencies,
    held: HeldOperation,
    runner: OperationRunner,
    options: AttemptOptions,
): void {
    const { state, kind } = held.now
    const blocked =
        state === 'running' ? undefined : blockOf(deps, kind, currentOperationSettings(deps).settings)
    if (blocked) held.change(failure(blocked))
    else attempt(deps, held, runner, options)
}

function attempt(
    deps: OperationDependencies,
    held: HeldOperation,
    runner: OperationRunner,
    { waiting, callMs }: AttemptOptions,
): void {
    if (waiting !== 'work' && waiting !== 'inspection') return
    // To look at an account is no attempt at what was asked for: that may wait for people.
    if (waiting === 'work' && !held.change({ kind: 'begun' })) return
    const { noting, calls } = noteCalls(deps)
    const outcome = tried(noting, held, runner, callMs)
    if (outcome.then === 'failed')
        noteRefusal(deps, held.now, currentOperationSettings(deps).settings, outcome.error)
    const change = changeAfter(deps, held.now, outcome)
    if (change) held.change(change, calls())
}

function changeAfter(
    deps: OperationDependencies,
    operation: UserOperation,
    outcome: Attempt,
): OperationChange | undefined {
    switch (outcome.then) {
        case 'succeeded':
            return {
                kind: 'succeeded',
                outcome: outcome.outcome,
                ...(outcome.undo ? { undo: outcome.undo } : {}),
            }
        case 'inspected':
            return {
                kind: 'inspected',
                progress: { ...outcome.progress, failures: '0' },
                ...(outcome.outcome ? { outcome: outcome.outcome } : {}),
            }
        case 'at':
            return {
                kind: 'postponed',
                at: outcome.at,
                error: outcome.error
                    ? { code: outcome.error.code, parameters: outcome.error.parameters }
                    : null,
                progress: { ...outcome.progress, failures: '0' },
            }
        case 'stopped':
            return { kind: 'stopped' }
        case 'failed':
            return afterFailure(deps, operation, outcome.error)
        case 'taken-over':
            return undefined
    }
}

/** What may go well later is tried again, after the pause that Microsoft asks for or a growing one of ours. */
function afterFailure(
    deps: OperationDependencies,
    operation: UserOperation,
    error: AppError,
): OperationChange {
    if (!error.retryable) return failure(error)
    // To wait as long as Microsoft asks is no failure: however many operations are before this one, it gets its turn.
    const failures = Number(operation.progress['failures'] ?? 0) + (isToldToWait(error) ? 0 : 1)
    if (failures >= MOST_FAILURES)
        return failure(appError('OPERATION_ATTEMPTS_USED', [String(Math.max(failures, operation.attempts))]))
    const pause =
        error.retryAfterSeconds === undefined
            ? backoffMs(Math.max(1, failures), deps.random)
            : error.retryAfterSeconds * 1000
    return {
        kind: 'postponed',
        at: deps.clock.now() + pause,
        error: { code: error.code, parameters: error.parameters },
        progress: { failures: String(failures) },
    }
}

function tried(
    deps: OperationDependencies,
    held: HeldOperation,
    runner: OperationRunner,
    callMs: number,
): Attempt {
    const connection = operationsConnection(deps)
    if (!connection.ok) return { then: 'failed', error: connection.error }
    const limitMs = (): number => callMs
    const found = isJobUnderway(held.now)
        ? ok(held.now.accountId)
        : accountFor(deps, connection.value, held.now, limitMs())
    const isDispensable =
        !found.ok && found.error.code === 'ACCOUNT_NOT_FOUND' && !KIND_DEFINITIONS[held.now.kind].needsAccount
    const account = isDispensable ? ok('') : found
    if (!account.ok) return { then: 'failed', error: account.error }
    if (!held.note({ accountId: account.value })) return { then: 'taken-over' }
    return runner({
        deps,
        operation: held.now,
        settings: currentOperationSettings(deps).settings,
        connection: connection.value,
        accountId: account.value,
        note: (progress) => held.note({ progress: { ...held.now.progress, ...progress } }),
        limitMs,
    })
}
