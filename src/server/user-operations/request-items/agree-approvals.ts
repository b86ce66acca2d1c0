import { policyNow } from '../decide-operation.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { waitsFor } from '../operation-state.ts'
import type { UserOperation } from '../user-operation.ts'

/**
 * An operation was decided on elsewhere than on the approvals of its item: whoever decided has approved or rejected
 * there too, and nobody else is asked any more.
 * @param by sys_id of who decided
 */
export function agreeApprovals(deps: OperationDependencies, operation: UserOperation, by: string): void {
    const policy = policyNow(deps, operation)
    if (policy && waitsFor(operation, policy) === 'approval') return
    const isApproved = operation.approverId === by
    const isRejected = operation.history.some(({ kind, by: person }) => kind === 'rejected' && person === by)
    for (const { sysId, approverId, state } of deps.itemApprovals.ofItem(operation.requestItemId)) {
        if (state !== 'requested') continue
        const own = approverId === by && (isApproved ? 'approved' : isRejected && 'rejected')
        deps.itemApprovals.set(sysId, own || 'no-longer-required')
    }
}
