import type { AppError } from '../errors.ts'
import { currentOperationSettings } from './current-operation-settings.ts'
import type { OperationDependencies } from './operation-dependencies.ts'
import { policyKind } from './operation-kind.ts'
import { changed } from './operation-state.ts'
import { operationsConnection } from './operations-connection.ts'
import { blankOperation, failure, withHash, type OperationRequest } from './request-operation.ts'

/**
 * Keeps what somebody tried and may not: an operation that failed before anything was begun, with the reason and without
 * what was entered. Whoever audits finds it under Operations; no record of the service desk is written for it.
 */
export function noteRefusedRequest(
    deps: OperationDependencies,
    request: Omit<OperationRequest, 'key' | 'input'>,
    error: AppError,
): void {
    const connection = operationsConnection(deps)
    const requested = withHash(deps, {
        ...blankOperation({ ...request, input: {} }, deps.clock.now()),
        sysId: deps.random.guid(),
        tenantId: connection.ok ? connection.value.graph.sysId : '',
        tier: currentOperationSettings(deps).settings.kinds[policyKind(request.kind)].tier,
        progress: { incidentNoted: 'refused' },
    })
    const refused = changed(requested, failure(error), requested.createdAt)
    if (refused) deps.operations.add(refused)
}
