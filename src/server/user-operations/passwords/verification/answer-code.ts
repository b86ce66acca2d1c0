import { ok, type Result } from '../../../result.ts'
import type { OperationDependencies } from '../../operation-dependencies.ts'
import type { OperationAnswer } from '../../people/operation-view.ts'
import { visibleOperation } from '../../people/read-operation.ts'
import { answerOperation } from '../../people/show-operation.ts'
import { settleRequestItem } from '../../request-items/settle-request-item.ts'
import type { UserOperation } from '../../user-operation.ts'
import { checkCode } from './check-code.ts'
import { sendCode } from './send-code.ts'

function answered(
    deps: OperationDependencies,
    sysId: string,
    change: () => Result<UserOperation>,
): Result<OperationAnswer> {
    const visible = visibleOperation(deps, sysId)
    if (!visible.ok) return visible
    const changed = change()
    const { requestItemId } = visible.value
    if (changed.ok && requestItemId !== '') settleRequestItem(deps, requestItemId)
    return changed.ok ? ok(answerOperation(deps, deps.operations.bySysId(sysId) ?? changed.value)) : changed
}

/** `POST /password_resets/operations/{sys_id}/code`: sends a one-time code to the person. */
export const answerSentCode = (deps: OperationDependencies, sysId: string): Result<OperationAnswer> =>
    answered(deps, sysId, () => sendCode(deps, sysId))

/** `PUT /password_resets/operations/{sys_id}/code`: `{"code"}`, as the person read it to the agent. */
export const answerCheckedCode = (
    deps: OperationDependencies,
    sysId: string,
    body: unknown,
): Result<OperationAnswer> => answered(deps, sysId, () => checkCode(deps, sysId, body))
