import { appError, type AppError } from '../../errors.ts'
import { currentOperationSettings } from '../current-operation-settings.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { operationsConnection } from '../operations-connection.ts'

/** Why no runbook can be started here; undefined: those that are registered can. */
export function whyOff(deps: OperationDependencies): AppError | undefined {
    const connection = operationsConnection(deps)
    if (!connection.ok) return connection.error
    const { isOn, kinds } = currentOperationSettings(deps).settings
    if (!isOn) return appError('OPERATIONS_OFF')
    return kinds['run-runbook'].isOn ? undefined : appError('OPERATION_KIND_OFF', ['run-runbook'])
}
