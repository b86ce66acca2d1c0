import { appError, type AppError } from '../errors.ts'
import { isAsRequested } from './decide-operation.ts'
import type { OperationPolicy } from './operation-policy.ts'
import type { OperationDependencies } from './operation-dependencies.ts'
import { stillAsked } from './request-items/still-asked.ts'
import type { UserOperation } from './user-operation.ts'

/**
 * Why an operation is not done any more, whatever comes: its kind was switched off, the account has a role now, or what
 * was asked for is not what it was. Undefined: nothing speaks against it.
 * @param policy as `policyNow` answers it for the operation
 */
export function whyNever(
    deps: OperationDependencies,
    operation: UserOperation,
    policy: OperationPolicy | undefined,
): AppError | undefined {
    if (!policy) return appError('OPERATION_KIND_OFF', [operation.kind])
    if (!policy.isAutomated) return appError('OPERATION_PRIVILEGED')
    return isAsRequested(deps, operation) && stillAsked(deps, operation) === 'asked'
        ? undefined
        : appError('OPERATION_CHANGED')
}
