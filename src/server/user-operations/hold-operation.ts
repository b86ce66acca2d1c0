import { acquireLock } from '../lock.ts'
import type { OperationDependencies } from './operation-dependencies.ts'
import { changed, type OperationChange } from './operation-state.ts'
import type { OperationEvent, UserOperation } from './user-operation.ts'

/** An operation that nobody else changes meanwhile. */
export interface HeldOperation {
    /** As it was last stored. */
    readonly now: UserOperation
    /** Stores a change with its line of the audit trail. False: the state forbids it, or another node has taken over. */
    change(change: OperationChange, calls?: readonly OperationEvent[]): boolean
    /** Stores what was found out, without a change of state. False: another node has taken over. */
    note(found: Partial<Pick<UserOperation, 'accountId' | 'progress'>>): boolean
    mayWrite(): boolean
}

export const operationLock = (sysId: string): string => `user_operation:${sysId}`

/**
 * Does something with an operation while its lock is held. Answers undefined when somebody else is at it, and `missing`
 * when there is no such operation.
 */
export function holdOperation<T>(
    deps: Pick<OperationDependencies, 'operations' | 'locks' | 'clock' | 'digest' | 'random'>,
    sysId: string,
    leaseMs: number,
    work: (held: HeldOperation) => T,
): { readonly done: T } | 'busy' | 'missing' {
    const lock = acquireLock(deps, operationLock(sysId), leaseMs)
    if (!lock) return 'busy'
    const found = deps.operations.bySysId(sysId)
    if (!found) {
        lock.release()
        return 'missing'
    }
    let now = found
    const store = (next: UserOperation): boolean => {
        if (!lock.mayWrite()) return false
        deps.operations.save(next)
        now = next
        return true
    }
    const done = work({
        get now() {
            return now
        },
        change(change, calls = []) {
            const next = changed({ ...now, history: [...now.history, ...calls] }, change, deps.clock.now())
            return next !== undefined && store(next)
        },
        note: (given) => store({ ...now, ...given }),
        mayWrite: () => lock.mayWrite(),
    })
    lock.release()
    return { done }
}
