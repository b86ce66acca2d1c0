import { ok, type Result } from '../../result.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { visibleOperation } from '../people/read-operation.ts'
import { showOperation } from '../people/show-operation.ts'
import { flowAnswer, type FlowAnswer } from './flow-answer.ts'

/**
 * Action "Get Microsoft 365 user operation": how it stands, for a flow that waits. It reads what the person may see as
 * whom the flow runs, and changes nothing. Error: OPERATION_NOT_FOUND.
 */
export function readUserOperation(deps: OperationDependencies, sysId: string): Result<FlowAnswer> {
    const found = visibleOperation(deps, sysId)
    return found.ok ? ok(flowAnswer(showOperation(deps, found.value))) : found
}
