import { appError } from '../../errors.ts'
import { isSysId } from '../../identifiers.ts'
import { err, ok, type Result } from '../../result.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import type { UserOperation } from '../user-operation.ts'
import { maySee } from './may-see.ts'
import type { OperationAnswer } from './operation-view.ts'
import { answerOperation } from './show-operation.ts'

/** An operation that the signed-in person may see: one that they may not see is answered like one that is not there. */
export function visibleOperation(deps: OperationDependencies, sysId: string): Result<UserOperation> {
    const found = isSysId(sysId) ? deps.operations.bySysId(sysId) : undefined
    return found && maySee(deps, found) ? ok(found) : err(appError('OPERATION_NOT_FOUND'))
}

/** `GET /own_operations/{sys_id}` */
export function readOperation(deps: OperationDependencies, sysId: string): Result<OperationAnswer> {
    const found = visibleOperation(deps, sysId)
    return found.ok ? ok(answerOperation(deps, found.value)) : found
}
