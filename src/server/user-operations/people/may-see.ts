import type { OperationDependencies } from '../operation-dependencies.ts'
import { refusalToApprove, refusalToConfirm } from '../operation-policy.ts'
import type { UserOperation } from '../user-operation.ts'
import { peoplePolicy } from './people-policy.ts'
import { mayRequesterKnow, withoutAccount } from './told-of-account.ts'

/** May this person confirm, or approve, by the policy of the tier, whether or not it waits for that now? */
function isAsked(deps: OperationDependencies, operation: UserOperation, by: string): boolean {
    const policy = peoplePolicy(deps, operation)
    const people = deps.operationPeople
    return (
        (policy.isVerified && refusalToConfirm(operation, people, by) === undefined) ||
        (policy.isApproved && refusalToApprove(operation, policy, people, by) === undefined)
    )
}

/**
 * Who is concerned with the account itself: the person, those who decide or are shown what comes of it, and who holds the
 * role of user operations.
 */
function mayKnowAccount(deps: OperationDependencies, operation: UserOperation): boolean {
    const by = deps.user.sysId
    if (by === '') return false
    const { targetId, requesterId, verifierId, approverId, recipientId } = operation
    return (
        deps.user.mayOperate ||
        [targetId, verifierId, approverId, recipientId].includes(by) ||
        isAsked(deps, operation, by) ||
        (by === requesterId && mayRequesterKnow(deps, operation))
    )
}

/**
 * Is an operation for the signed-in person to see? For whom it concerns, and for the requester; for everybody else it is
 * not there.
 */
export const maySee = (deps: OperationDependencies, operation: UserOperation): boolean =>
    mayKnowAccount(deps, operation) || (deps.user.sysId !== '' && deps.user.sysId === operation.requesterId)

/** The operation as the signed-in person may know it. */
export const asToldTo = (deps: OperationDependencies, operation: UserOperation): UserOperation =>
    mayKnowAccount(deps, operation) ? operation : withoutAccount(operation)
