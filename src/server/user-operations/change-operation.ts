import { appError } from '../errors.ts'
import { err, ok, type Result } from '../result.ts'
import { holdOperation } from './hold-operation.ts'
import type { OperationDependencies } from './operation-dependencies.ts'
import { isAllowed, type OperationChange } from './operation-state.ts'
import type { UserOperation } from './user-operation.ts'

/** A decision is one read and a few writes. */
const LEASE_MS = 10_000

/**
 * Changes an operation while nobody else does. `decide` sees it as it stands and answers what is to happen to it, one
 * change after the other; its error leaves the row as it was.
 */
export function changeOperation(
    deps: OperationDependencies,
    sysId: string,
    decide: (operation: UserOperation) => Result<readonly OperationChange[]>,
): Result<UserOperation> {
    const outcome = holdOperation(deps, sysId, LEASE_MS, (held): Result<UserOperation> => {
        const changes = decide(held.now)
        if (!changes.ok) return changes
        for (const change of changes.value) {
            if (!isAllowed(held.now, change.kind)) return err(appError('OPERATION_STATE', [held.now.state]))
            if (!held.change(change)) return err(appError('OPERATION_BUSY'))
        }
        return ok(held.now)
    })
    if (outcome === 'busy') return err(appError('OPERATION_BUSY'))
    return outcome === 'missing' ? err(appError('OPERATION_NOT_FOUND')) : outcome.done
}
