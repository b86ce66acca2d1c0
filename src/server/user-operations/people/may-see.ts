import type { OperationDependencies } from '../operation-dependencies.ts'
import { refusalToApprove, refusalToConfirm } from '../operation-policy.ts'
import type { UserOperation } from '../user-operation.ts'
import { peoplePolicy } from './people-policy.ts'

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
 * Is an operation for the signed-in person to see? For its people, for those who are asked, and for who holds the role
 * of user operations; for everybody else it is not there.
 */
export function maySee(deps: OperationDependencies, operation: UserOperation): boolean {
    const by = deps.user.sysId
    if (by === '') return false
    const { targetId, requesterId, verifierId, approverId, recipientId } = operation
    return (
        deps.user.mayOperate ||
        [targetId, requesterId, verifierId, approverId, recipientId].includes(by) ||
        isAsked(deps, operation, by)
    )
}
