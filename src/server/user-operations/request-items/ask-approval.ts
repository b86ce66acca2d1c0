import type { OperationDependencies } from '../operation-dependencies.ts'
import { approvingManager, refusalToApprove, type OperationPolicy } from '../operation-policy.ts'
import type { UserOperation } from '../user-operation.ts'
import { ITEM_WORDS, wordsFor } from './item-words.ts'
import type { RequestItem } from './request-item.ts'

/** More members of a group than this are not asked. */
const MOST_APPROVERS = 50

/** sys_ids of everybody who is to be asked. */
export function approversOf(
    { operationPeople }: Pick<OperationDependencies, 'operationPeople'>,
    operation: UserOperation,
    policy: OperationPolicy,
): readonly string[] {
    const candidates =
        policy.approval === 'group'
            ? operationPeople.members(policy.approvalGroup, MOST_APPROVERS)
            : [approvingManager(operation, operationPeople)]
    return candidates.filter(
        (person) => refusalToApprove(operation, policy, operationPeople, person) === undefined,
    )
}

const approvalId = ({ digest }: Pick<OperationDependencies, 'digest'>, itemId: string, approverId: string) =>
    digest.md5(`approval:${itemId}:${approverId}`)

/** Who has not been asked yet. */
export const unasked = (
    deps: OperationDependencies,
    itemId: string,
    approvers: readonly string[],
): readonly string[] => {
    const asked = deps.itemApprovals.ofItem(itemId).map(({ sysId }) => sysId)
    return approvers.filter((approver) => !asked.includes(approvalId(deps, itemId, approver)))
}

/** Says on the item who is waited for, once, and asks them. False: the instance refused. */
export function askApproval(
    deps: OperationDependencies,
    { sysId, isApprovalRequested, requesterId }: RequestItem,
    approvers: readonly string[],
): boolean {
    const names = deps.messages.names(approvers).join(', ')
    const comment = wordsFor(deps, requesterId, ITEM_WORDS.waiting, [names])
    if (isApprovalRequested) deps.requestItems.addMissingComment(sysId, comment)
    else if (!deps.requestItems.requestApproval(sysId, comment)) return false
    return unasked(deps, sysId, approvers)
        .map((approver) => deps.itemApprovals.ask(approvalId(deps, sysId, approver), sysId, approver))
        .every((isAsked) => isAsked)
}
