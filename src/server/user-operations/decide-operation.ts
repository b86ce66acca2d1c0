import { appError } from '../errors.ts'
import { err, ok, type Result } from '../result.ts'
import { changeOperation } from './change-operation.ts'
import { currentOperationSettings } from './current-operation-settings.ts'
import { inputHash } from './input-hash.ts'
import type { OperationDependencies } from './operation-dependencies.ts'
import {
    policyOf,
    refusalToApprove,
    refusalToConfirm,
    type OperationPolicy,
    type Refusal,
} from './operation-policy.ts'
import { waitsFor, type OperationChange, type Waiting } from './operation-state.ts'
import { kindPolicy } from './request-operation.ts'
import type { UserOperation } from './user-operation.ts'

/**
 * What the operation asks for by the settings of now; undefined: its kind or runbook was switched off since. A tier that
 * was raised since counts, one that was lowered does not.
 */
export function policyNow(
    deps: OperationDependencies,
    operation: UserOperation,
): OperationPolicy | undefined {
    const { settings } = currentOperationSettings(deps)
    const kind = settings.isOn ? kindPolicy(settings, operation.kind, operation.input) : undefined
    if (!kind) return undefined
    const isProtected = settings.protectedUsers.includes(operation.targetId) && operation.tier > 0
    const tier = isProtected ? 3 : kind.tier > operation.tier ? kind.tier : operation.tier
    return policyOf({ ...operation, tier }, kind)
}

/** An approval is for what was requested: a row that says something else by now is not gone on with. */
export const isAsRequested = (deps: OperationDependencies, operation: UserOperation): boolean =>
    inputHash(deps, operation) === operation.inputHash

/** What follows when nobody is waited for any more. */
const queuedIf = (
    operation: UserOperation,
    policy: OperationPolicy,
    state: UserOperation['state'],
): readonly OperationChange[] =>
    waitsFor({ ...operation, state }, policy) === 'work' ? [{ kind: 'queued' }] : []

function decide(
    deps: OperationDependencies,
    sysId: string,
    by: string,
    waiting: readonly Waiting[],
    refusal: (operation: UserOperation, policy: OperationPolicy) => Refusal | undefined,
    changes: (operation: UserOperation, policy: OperationPolicy) => readonly OperationChange[],
): Result<UserOperation> {
    let refused: Refusal | undefined
    const outcome = changeOperation(deps, sysId, (operation) => {
        const policy = policyNow(deps, operation)
        if (!policy) return err(appError('OPERATION_KIND_OFF', [operation.kind]))
        refused = refusal(operation, policy)
        if (refused) return ok([{ kind: 'refused', by, detail: refused }])
        if (!waiting.includes(waitsFor(operation, policy)))
            return err(appError('OPERATION_STATE', [operation.state]))
        if (!isAsRequested(deps, operation)) return err(appError('OPERATION_CHANGED'))
        return ok(changes(operation, policy))
    })
    if (outcome.ok && refused) return err(appError('OPERATION_NOT_YOURS', [refused]))
    return outcome
}

/** Somebody entitled approves. Who is not is refused, and the audit trail keeps it. */
export const approveOperation = (
    deps: OperationDependencies,
    sysId: string,
    by: string,
): Result<UserOperation> =>
    decide(
        deps,
        sysId,
        by,
        ['approval'],
        (operation, policy) => refusalToApprove(operation, policy, deps.operationPeople, by),
        (operation, policy) => [{ kind: 'approved', by }, ...queuedIf(operation, policy, 'approved')],
    )

/** Somebody who may approve says no. @param detail a word of ours, never what people wrote */
export const rejectOperation = (
    deps: OperationDependencies,
    sysId: string,
    by: string,
    detail = '',
): Result<UserOperation> =>
    decide(
        deps,
        sysId,
        by,
        // Whoever may approve need not wait for the identity to say no.
        ['verification', 'approval'],
        (operation, policy) => refusalToApprove(operation, policy, deps.operationPeople, by),
        () => [{ kind: 'rejected', by, detail }],
    )

/** The manager of the person vouches for them. */
export const confirmIdentity = (
    deps: OperationDependencies,
    sysId: string,
    by: string,
): Result<UserOperation> =>
    decide(
        deps,
        sysId,
        by,
        ['verification'],
        (operation) => refusalToConfirm(operation, deps.operationPeople, by),
        (operation, policy) => [{ kind: 'verified', by }, ...queuedIf(operation, policy, 'verified')],
    )

/** The requester, or somebody who runs operations, takes it back before it was begun. */
export function cancelOperation(
    deps: OperationDependencies,
    sysId: string,
    by: string,
    mayCancelAny: boolean,
): Result<UserOperation> {
    return changeOperation(deps, sysId, ({ requesterId }) =>
        by === requesterId || mayCancelAny
            ? ok([{ kind: 'cancelled', by, detail: '' }])
            : err(appError('OPERATION_NOT_FOUND')),
    )
}
