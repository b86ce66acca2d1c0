import { appError, type AppError } from '../../errors.ts'
import { readPasswordFacts } from '../../microsoft-clients/password-facts.ts'
import { err, ok, type Result } from '../../result.ts'
import { accountFor, findAccount } from '../account-for.ts'
import { currentOperationSettings } from '../current-operation-settings.ts'
import { policyNow } from '../decide-operation.ts'
import { holdOperation, type HeldOperation } from '../hold-operation.ts'
import { blockOf, noteRefusal } from '../kind-block.ts'
import { noteCalls } from '../note-calls.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import type { OperationOutcome } from '../operation-outcome.ts'
import type { OperationWork } from '../operation-runner.ts'
import { waitsFor, type OperationChange } from '../operation-state.ts'
import { operationsConnection } from '../operations-connection.ts'
import { failure } from '../request-operation.ts'
import type { UserOperation } from '../user-operation.ts'
import { whyNever } from '../why-never.ts'
import { giveAccess, TAKEN_OVER, type HandOver } from './give-access.ts'
import { refusalToReceive } from './refusal-to-receive.ts'
import { resetWay, selfServicePage } from './reset-way.ts'

/** Milliseconds of one call, while a person waits, and of all of them. */
const CALL_MS = 8_000
const LEASE_MS = 120_000
/** How long a reset may be done once more because its answer was lost. */
export const AGAIN_MS = 30 * 60_000
const MOST_ATTEMPTS = 30

export interface HandedOver {
    readonly operation: UserOperation
    /** Null: there is no secret, the person was sent to self-service. */
    readonly handOver: HandOver | null
}

/** Was a secret handed over so lately that the recipient may have it done once more? */
export const mayRepeat = (
    { clock }: Pick<OperationDependencies, 'clock'>,
    operation: UserOperation,
): boolean =>
    operation.state === 'succeeded' &&
    operation.recipientId !== '' &&
    operation.finishedAt !== null &&
    clock.now() - operation.finishedAt < AGAIN_MS

function isRecipient(deps: OperationDependencies, operation: UserOperation, by: string): boolean {
    const { passwords } = currentOperationSettings(deps).settings
    return (
        operation.kind === 'reset-password' &&
        refusalToReceive(operation, passwords, deps.operationPeople, by) === undefined
    )
}

/** May this person be shown the secret of an operation now? */
export function mayHandOver(deps: OperationDependencies, operation: UserOperation, by: string): boolean {
    const policy = policyNow(deps, operation)
    return (
        policy !== undefined &&
        waitsFor(operation, policy) === 'recipient' &&
        isRecipient(deps, operation, by)
    )
}

/** May this person have it done once more, because the answer was lost? */
export const mayHandOverAgain = (
    deps: OperationDependencies,
    operation: UserOperation,
    by: string,
): boolean =>
    policyNow(deps, operation) !== undefined &&
    mayRepeat(deps, operation) &&
    operation.recipientId === by &&
    isRecipient(deps, operation, by)

/**
 * Resets the password and answers the secret, once, to the trusted recipient. The attempt is stored before Microsoft is
 * asked, and its end before the secret is answered: a secret whose hand-over could not be stored is not answered. When an
 * answer was lost, it is done once more.
 * @param isAgain it was handed over already, and its answer was lost
 */
export function handOver(
    deps: OperationDependencies,
    sysId: string,
    by: string,
    isAgain: boolean,
): Result<HandedOver> {
    const outcome = holdOperation(deps, sysId, LEASE_MS, (held) => handOverHeld(deps, held, by, isAgain))
    if (outcome === 'busy') return err(appError('OPERATION_BUSY'))
    return outcome === 'missing' ? err(appError('OPERATION_NOT_FOUND')) : outcome.done
}

/** The instance may abort an update without an error: what is to be relied on is read back. */
const isStored = ({ operations }: OperationDependencies, { now }: HeldOperation): boolean => {
    const stored = operations.bySysId(now.sysId)
    return (
        stored?.state === now.state &&
        stored.attempts === now.attempts &&
        stored.recipientId === now.recipientId
    )
}

function outcomeOf(deps: OperationDependencies, given: HandOver | null): OperationOutcome {
    if (given)
        return {
            code: given.kind === 'access-pass' ? 'access-pass-issued' : 'password-reset',
            parameters: [],
        }
    const connection = operationsConnection(deps)
    return {
        code: 'self-service',
        parameters: connection.ok ? [selfServicePage(connection.value.graph)] : [],
    }
}

const repeatFailure = ({ code, parameters }: AppError): OperationChange => ({
    kind: 'repeat-failed',
    error: { code, parameters },
})

function handOverHeld(
    deps: OperationDependencies,
    held: HeldOperation,
    by: string,
    isAgain: boolean,
): Result<HandedOver> {
    const { now } = held
    if (now.kind !== 'reset-password') return err(appError('OPERATION_NOT_FOUND'))
    const { passwords } = currentOperationSettings(deps).settings
    const isRepeat = isAgain && now.state === 'succeeded'
    // What was lost is made good for whom it was done.
    const isOther = isRepeat && now.recipientId !== '' && by !== now.recipientId
    const refusal =
        refusalToReceive(now, passwords, deps.operationPeople, by) ?? (isOther ? 'not-entitled' : undefined)
    if (refusal) {
        held.change({ kind: 'refused', by, detail: refusal })
        return err(appError('OPERATION_NOT_YOURS', [refusal]))
    }
    const due = whyNotDue(deps, now, isRepeat)
    if (due?.isFinal && !isRepeat) held.change(failure(due.error))
    if (due) return err(due.error)
    const begun: OperationChange = isRepeat ? { kind: 'repeated', by } : { kind: 'begun' }
    if (!held.change(begun)) return err(appError('OPERATION_BUSY'))
    if (!isStored(deps, held)) return err(appError('OPERATION_NOT_STORED'))
    const { noting, calls } = noteCalls(deps)
    const given = reset(noting, held)
    if (!given.ok) {
        if (given.error === TAKEN_OVER) return err(appError('OPERATION_BUSY'))
        noteRefusal(deps, held.now, currentOperationSettings(deps).settings, given.error)
        held.change(isRepeat ? repeatFailure(given.error) : afterFailure(held.now, given.error), calls())
        return err(given.error)
    }
    const stored = held.change({ kind: 'handed-over', by, outcome: outcomeOf(deps, given.value) }, calls())
    if (!stored || !isStored(deps, held)) return err(appError('PASSWORD_NOT_SHOWN'))
    return ok({ operation: held.now, handOver: given.value })
}

/** What may go well later waits for the recipient, who was told when. */
function afterFailure({ attempts }: UserOperation, error: AppError): OperationChange {
    if (!error.retryable) return failure(error)
    if (attempts >= MOST_ATTEMPTS) return failure(appError('OPERATION_ATTEMPTS_USED', [String(attempts)]))
    return { kind: 'postponed', at: null, error: { code: error.code, parameters: error.parameters } }
}

/** Undefined: it is to be done now. isFinal: it never will be. */
function whyNotDue(
    deps: OperationDependencies,
    operation: UserOperation,
    isRepeat: boolean,
): { readonly error: AppError; readonly isFinal: boolean } | undefined {
    const policy = policyNow(deps, operation)
    const isDue =
        policy && (isRepeat ? mayRepeat(deps, operation) : waitsFor(operation, policy) === 'recipient')
    if (isDue === false) return { error: appError('OPERATION_STATE', [operation.state]), isFinal: false }
    const never = whyNever(deps, operation, policy)
    if (never) return { error: never, isFinal: true }
    const blocked = blockOf(deps, operation.kind, currentOperationSettings(deps).settings)
    if (blocked) return { error: blocked, isFinal: false }
    // Whoever is the manager by now did not vouch for the person.
    const isSameManager = deps.operationPeople.manager(operation.targetId) === operation.progress['managerId']
    return isSameManager ? undefined : { error: appError('OPERATION_CHANGED'), isFinal: true }
}

/** The account as it is now: whose it was when people decided, without a role, and reset in the way that it has now. */
function reset(
    deps: OperationDependencies,
    held: HeldOperation,
): Result<HandOver | null, AppError | typeof TAKEN_OVER> {
    const connection = operationsConnection(deps)
    if (!connection.ok) return connection
    const { now } = held
    const found = findAccount(deps, connection.value, now.targetId, CALL_MS)
    if (!found.ok && found.error.code !== 'ACCOUNT_NOT_FOUND') return found
    if (!found.ok || found.value.id !== now.accountId) return err(appError('OPERATION_CHANGED'))
    const account = accountFor(deps, connection.value, now, CALL_MS)
    if (!account.ok) return account
    const facts = readPasswordFacts(deps, connection.value.graph, account.value, CALL_MS)
    if (!facts.ok) return facts
    const way = resetWay(facts.value)
    if (!way.ok) return way
    if (way.value === 'self-service') return ok(null)
    const work: OperationWork = {
        deps,
        operation: now,
        settings: currentOperationSettings(deps).settings,
        connection: connection.value,
        accountId: account.value,
        note: (progress) => held.note({ progress: { ...held.now.progress, ...progress } }),
        limitMs: () => CALL_MS,
    }
    return giveAccess(work, () => held.mayWrite())
}
