import { appError, type AppError } from '../../errors.ts'
import { acquireLock } from '../../lock.ts'
import { changeOperation } from '../change-operation.ts'
import { confirmIdentity, policyNow } from '../decide-operation.ts'
import { holdOperation } from '../hold-operation.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { refusalToApprove, refusalToConfirm, type OperationPolicy } from '../operation-policy.ts'
import { isAllowed, waitsFor } from '../operation-state.ts'
import { failure, operationId, requestOperation } from '../request-operation.ts'
import { err, ok } from '../../result.ts'
import { mayRequesterKnow, withoutAccount } from '../people/told-of-account.ts'
import { tooManyRequests } from '../too-many-requests.ts'
import { isEnded, type UserOperation } from '../user-operation.ts'
import { approversOf, askApproval, unasked } from './ask-approval.ts'
import { requestItem, type CatalogItemDefinition } from './catalog-item.ts'
import { endWords, errorWords } from './item-words.ts'
import type { ItemApproval, RequestItem } from './request-item.ts'
import { stillAsked } from './still-asked.ts'
import { dismissApprovals, openDecision, takeDecision } from './take-decision.ts'

const LEASE_MS = 30_000
/** Request, ask, decide, close: what is left over goes on in the next run of the job. */
const MOST_STEPS = 6

/** What comes next for a requested item; false: it did not succeed now, the job comes again. */
type Step = () => boolean

/**
 * Goes on with a requested item as far as it goes: makes its operation, asks for approval, takes decisions over, closes
 * the item with the outcome. What comes next follows from what is stored, so that a rule and the job may both call it,
 * and a node may die anywhere: nothing is done twice, and what is left over is done by the next call.
 */
export function settleRequestItem(deps: OperationDependencies, itemId: string): void {
    if (!nextStep(deps, itemId)) return
    const lock = acquireLock(deps, `request_item:${itemId}`, LEASE_MS)
    if (!lock) return
    for (let done = 0; done < MOST_STEPS; done += 1) {
        const step = nextStep(deps, itemId)
        if (!step || !lock.mayWrite() || !step()) break
    }
    lock.release()
}

const fail = (deps: OperationDependencies, { sysId }: UserOperation, error: AppError): boolean =>
    changeOperation(deps, sysId, () => ok([failure(error)])).ok

/** An item that was closed by hand takes its operation back, as far as it was not begun. */
const stop = (deps: OperationDependencies, { sysId }: UserOperation, why: 'changed' | 'withdrawn'): boolean =>
    changeOperation(deps, sysId, (now) =>
        ok([
            why === 'withdrawn' && isAllowed(now, 'cancelled')
                ? { kind: 'cancelled', by: '', detail: 'item-closed' }
                : failure(appError('OPERATION_CHANGED')),
        ]),
    ).ok

/** Undefined: somebody or something else is waited for, or all is done. */
function nextStep(deps: OperationDependencies, itemId: string): Step | undefined {
    const found = requestItem(deps, itemId)
    if (!found) return undefined
    const { item, definition } = found
    const operation = deps.operations.bySysId(operationId(deps, definition.key(item)))
    if (!operation) return item.isActive ? () => request(deps, item, definition) : undefined
    if (isEnded(operation))
        return operation.progress['itemClosed'] === undefined
            ? () => closeWithOutcome(deps, item, operation)
            : undefined
    const asked = stillAsked(deps, operation)
    if (asked !== 'asked') return () => stop(deps, operation, asked)
    // Planned, or begun: the job is at it.
    if (operation.state === 'queued' || operation.state === 'running') return undefined
    const policy = policyNow(deps, operation)
    if (!policy) return () => fail(deps, operation, appError('OPERATION_KIND_OFF', [operation.kind]))
    switch (waitsFor(operation, policy)) {
        case 'verification':
        case 'approval':
            return approvalStep(deps, item, operation, policy)
        case 'work':
            // A node died between the approval and the plan.
            return () => changeOperation(deps, operation.sysId, () => ok([{ kind: 'queued' }])).ok
        default:
            return undefined
    }
}

/**
 * Where the identity has to be verified, the manager who approves vouches for the person by it. What somebody else has
 * approved waits until the identity is verified.
 */
function decisionStep(
    deps: OperationDependencies,
    operation: UserOperation,
    policy: OperationPolicy,
    decision: ItemApproval,
): Step | undefined {
    if (decision.state !== 'approved' || waitsFor(operation, policy) !== 'verification')
        return () => takeDecision(deps, operation, decision)
    const isVouching = refusalToConfirm(operation, deps.operationPeople, decision.changedById) === undefined
    if (isVouching) return () => confirmIdentity(deps, operation.sysId, decision.changedById).ok
    const isEntitled =
        refusalToApprove(operation, policy, deps.operationPeople, decision.changedById) === undefined
    return isEntitled ? undefined : () => takeDecision(deps, operation, decision)
}

function approvalStep(
    deps: OperationDependencies,
    item: RequestItem,
    operation: UserOperation,
    policy: OperationPolicy,
): Step | undefined {
    const decision = openDecision(deps, item.sysId)
    const taken = decision && decisionStep(deps, operation, policy, decision)
    if (taken) return taken
    const approvers = approversOf(deps, operation, policy)
    if (approvers.length === 0) return () => fail(deps, operation, appError('OPERATION_NO_APPROVER'))
    const isAsked = item.isApprovalRequested && unasked(deps, item.sysId, approvers).length === 0
    return isAsked ? undefined : () => askApproval(deps, item, approvers)
}

function request(deps: OperationDependencies, item: RequestItem, definition: CatalogItemDefinition): boolean {
    const tooMany = tooManyRequests(deps, item.requesterId)
    const asked = tooMany ? err(tooMany) : definition.operation(deps, item)
    const made = asked.ok
        ? requestOperation(deps, {
              ...asked.value,
              key: definition.key(item),
              requesterId: item.requesterId,
              requestItemId: item.sysId,
          })
        : asked
    if (made.ok) return true
    deps.log.error(made.error)
    // There is no row of an operation: who opens the item again asks again.
    return (
        !made.error.retryable &&
        deps.requestItems.close(item.sysId, 'incomplete', errorWords(deps, item.requesterId, made.error))
    )
}

/** The item is closed first; what is noted keeps one that somebody opens again by hand open. */
function closeWithOutcome(deps: OperationDependencies, item: RequestItem, operation: UserOperation): boolean {
    const end = operation.state === 'succeeded' ? 'complete' : 'incomplete'
    // The item tells its requester.
    const words = endWords(deps, mayRequesterKnow(deps, operation) ? operation : withoutAccount(operation))
    if (item.isActive) {
        if (!deps.requestItems.close(item.sysId, end, words)) return false
    } else if (operation.state !== 'cancelled') deps.requestItems.addMissingComment(item.sysId, words)
    dismissApprovals(deps, item.sysId)
    const noted = holdOperation(deps, operation.sysId, LEASE_MS, (held) =>
        held.note({ progress: { ...held.now.progress, itemClosed: 'true' } }),
    )
    return typeof noted === 'object' && noted.done
}
