import { appError } from '../../errors.ts'
import { isObject } from '../../json.ts'
import { err, ok, type Result } from '../../result.ts'
import { approveOperation, cancelOperation, confirmIdentity, rejectOperation } from '../decide-operation.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { agreeApprovals } from '../request-items/agree-approvals.ts'
import { settleRequestItem } from '../request-items/settle-request-item.ts'
import { stopRunbook } from '../runbooks/stop-runbook.ts'
import type { UserOperation } from '../user-operation.ts'
import type { OperationAnswer } from './operation-view.ts'
import { visibleOperation } from './read-operation.ts'
import { answerOperation } from './show-operation.ts'

type Decide = (deps: OperationDependencies, sysId: string) => Result<UserOperation>

const DECISIONS: Readonly<Record<string, Decide>> = {
    'confirm-identity': (deps, sysId) => confirmIdentity(deps, sysId, deps.user.sysId),
    approve: (deps, sysId) => approveOperation(deps, sysId, deps.user.sysId),
    reject: (deps, sysId) => rejectOperation(deps, sysId, deps.user.sysId),
    stop: stopRunbook,
    cancel: (deps, sysId) => cancelOperation(deps, sysId, deps.user.sysId, deps.user.mayOperate),
}

/**
 * `POST /own_operations/{sys_id}/decisions` `{decision}`: the signed-in person confirms, approves, rejects, cancels or stops.

 * Who may not is refused, and the trail keeps it. The requested item that asked for it is brought into line at once;
 * what a crash leaves there, the job does.
 */
export function decideOwnOperation(
    deps: OperationDependencies,
    sysId: string,
    body: unknown,
): Result<OperationAnswer> {
    const found = visibleOperation(deps, sysId)
    if (!found.ok) return found
    const decision = isObject(body) ? body['decision'] : undefined
    const decide =
        typeof decision === 'string' && Object.prototype.hasOwnProperty.call(DECISIONS, decision)
            ? DECISIONS[decision]
            : undefined
    if (!decide) return err(appError('REQUEST_INVALID', ['decision']))
    const decided = decide(deps, sysId)
    if (!decided.ok) return decided
    const { requestItemId } = decided.value
    if (requestItemId !== '') {
        agreeApprovals(deps, decided.value, deps.user.sysId)
        settleRequestItem(deps, requestItemId)
    }
    return ok(answerOperation(deps, deps.operations.bySysId(sysId) ?? decided.value))
}
