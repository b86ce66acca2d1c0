import { appError } from '../errors.ts'
import { err, ok } from '../result.ts'
import { changeOperation } from './change-operation.ts'
import { policyNow } from './decide-operation.ts'
import type { OperationDependencies } from './operation-dependencies.ts'
import { waitsFor } from './operation-state.ts'
import type { UserOperation } from './user-operation.ts'

const OPERATIONS_A_RUN = 200

function isForWork(deps: OperationDependencies, operation: UserOperation): boolean {
    const policy = policyNow(deps, operation)
    return policy !== undefined && waitsFor(operation, policy) === 'work'
}

/**
 * Plans what nobody is waited for any more and nothing is planned for: a node died between a decision and the plan, or an
 * admin has made an approval unnecessary since. Looks at what changed last, because a node that died has just written.
 * Answers how many it planned.
 */
export function planOperations(deps: OperationDependencies): number {
    return deps.operations
        .unplanned(OPERATIONS_A_RUN)
        .filter((operation) => isForWork(deps, operation))
        .filter(
            ({ sysId }) =>
                changeOperation(deps, sysId, (now) =>
                    // Somebody may have cancelled or planned it since it was read.
                    isForWork(deps, now) && now.nextAttemptAt === null
                        ? ok([{ kind: 'queued' }])
                        : err(appError('OPERATION_STATE', [now.state])),
                ).ok,
        ).length
}
