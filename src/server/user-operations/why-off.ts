import { appError, type AppError } from '../errors.ts'
import { currentOperationSettings } from './current-operation-settings.ts'
import { blockOf } from './kind-block.ts'
import type { OperationDependencies } from './operation-dependencies.ts'
import { policyKind, type OperationKind } from './operation-kind.ts'
import { operationsConnection } from './operations-connection.ts'

/** Why no operation of a kind can be asked for now; undefined: it can. */
export function whyOff(deps: OperationDependencies, kind: OperationKind): AppError | undefined {
    const connection = operationsConnection(deps)
    if (!connection.ok) return connection.error
    const { settings } = currentOperationSettings(deps)
    if (!settings.isOn) return appError('OPERATIONS_OFF')
    return settings.kinds[policyKind(kind)].isOn
        ? blockOf(deps, kind, settings)
        : appError('OPERATION_KIND_OFF', [kind])
}
