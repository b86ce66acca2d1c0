import { approveOperation, rejectOperation } from '../decide-operation.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import type { UserOperation } from '../user-operation.ts'
import { ITEM_WORDS, wordsFor } from './item-words.ts'
import type { ItemApproval } from './request-item.ts'

/** A decision that was not taken over yet; undefined: nobody has decided. */
export const openDecision = (
    { itemApprovals }: Pick<OperationDependencies, 'itemApprovals'>,
    itemId: string,
): ItemApproval | undefined =>
    itemApprovals.ofItem(itemId).find(({ state }) => state === 'approved' || state === 'rejected')

/**
 * Takes over what somebody decided. It counts for who changed the row, not for who was asked: who may not decide is
 * refused, the audit trail keeps it, and the approval waits again. False: nothing came of it for now.
 */
export function takeDecision(
    deps: OperationDependencies,
    { sysId, requestItemId, requesterId }: UserOperation,
    decision: ItemApproval,
): boolean {
    const decide = decision.state === 'approved' ? approveOperation : rejectOperation
    const outcome = decide(deps, sysId, decision.changedById)
    if (outcome.ok) return true
    if (outcome.error.code !== 'OPERATION_NOT_YOURS') return false
    deps.itemApprovals.set(decision.sysId, 'requested')
    deps.requestItems.addWorkNote(requestItemId, wordsFor(deps, requesterId, ITEM_WORDS.setBack))
    return true
}

/** Nobody is waited for any more. */
export function dismissApprovals(
    { itemApprovals }: Pick<OperationDependencies, 'itemApprovals'>,
    itemId: string,
): void {
    for (const { sysId, state } of itemApprovals.ofItem(itemId))
        if (state === 'requested') itemApprovals.set(sysId, 'no-longer-required')
}
