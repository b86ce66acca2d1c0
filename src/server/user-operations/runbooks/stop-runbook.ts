import { appError } from '../../errors.ts'
import { err, ok, type Result } from '../../result.ts'
import { changeOperation } from '../change-operation.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { OPERATION_RUNNERS } from '../operation-runners.ts'
import { runOperation } from '../run-operation.ts'
import type { UserOperation } from '../user-operation.ts'
import { isRunbookRunning, isStopWanted } from './may-stop-runbook.ts'

/** Milliseconds of one call while a person waits. */
const CALL_MS = 8_000

/**
 * Stops the job of an operation. Who wants that is stored first; then Azure is told at once, and again by the job where that
 * did not go through. The operation ends as cancelled when Azure says Stopped, and by its own outcome when it was faster.
 * Errors: OPERATION_NOT_YOURS (noted), OPERATION_STATE, OPERATION_BUSY.
 */
export function stopRunbook(deps: OperationDependencies, sysId: string): Result<UserOperation> {
    const { user } = deps
    const asked = changeOperation(deps, sysId, (operation) => {
        if (!user.mayOperate) return ok([{ kind: 'refused', by: user.sysId, detail: 'not-entitled' }])
        if (!isRunbookRunning(operation)) return err(appError('OPERATION_STATE', [operation.state]))
        // Wanted twice it is one stop.
        return ok(isStopWanted(operation) ? [] : [{ kind: 'stop-asked', by: user.sysId }])
    })
    if (!asked.ok) return asked
    if (!user.mayOperate) return err(appError('OPERATION_NOT_YOURS', ['not-entitled']))
    return ok(runOperation(deps, OPERATION_RUNNERS, sysId, CALL_MS) ?? asked.value)
}
