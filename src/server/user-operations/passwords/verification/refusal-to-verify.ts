import type { OperationDependencies } from '../../operation-dependencies.ts'
import { refusalToApprove, type OperationPolicy, type Refusal } from '../../operation-policy.ts'
import type { UserOperation } from '../../user-operation.ts'

/**
 * Undefined: the signed-in person may have a code sent and enter it: an agent of user operations. Never the person, and
 * nobody who may approve it: who verifies an identity does not decide alone.
 */
export function refusalToVerify(
    { user, operationPeople }: Pick<OperationDependencies, 'user' | 'operationPeople'>,
    operation: UserOperation,
    policy: OperationPolicy,
): Refusal | undefined {
    if (user.sysId === operation.targetId) return 'own-account'
    const mayApprove = refusalToApprove(operation, policy, operationPeople, user.sysId) === undefined
    return user.mayOperate && user.sysId !== '' && !mayApprove ? undefined : 'not-entitled'
}
