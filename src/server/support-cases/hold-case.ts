import { acquireLock, type HeldLock } from '../lock.ts'
import type { CaseDependencies } from './case-dependencies.ts'
import { settleHeld, type SettleDependencies } from './settle-case.ts'

/** Longer than the calls of one transaction take. */
const LEASE_MS = 60_000
/** A case whose updates come faster than notes are written: the job goes on with it. */
const LOOKS = 50

export const caseLock = (caseSysId: string): string => `support-case:${caseSysId}`

/**
 * Settles a case where nobody else is at it: called by whoever recorded an update, and by the job for what a crash left.
 */
export function settleCase(
    deps: SettleDependencies & Pick<CaseDependencies, 'locks' | 'random'>,
    caseSysId: string,
): void {
    for (let look = 0; look < LOOKS && deps.caseUpdates.unsettled(caseSysId, 1).length > 0; look += 1) {
        const lock = acquireLock(deps, caseLock(caseSysId), LEASE_MS)
        if (!lock) return
        settleHeld(deps, caseSysId, lock)
        lock.release()
    }
}

/**
 * Works on a case while nobody else does, then settles it: folds its state and writes the notes that are due. Undefined:
 * somebody else is at it. What is recorded meanwhile is not lost: whoever holds the case looks once more after letting go,
 * and a row that was there before somebody found the case held is seen by that look.
 */
export function holdCase<T>(
    deps: SettleDependencies & Pick<CaseDependencies, 'locks' | 'random'>,
    caseSysId: string,
    work: (lock: HeldLock) => T,
): T | undefined {
    const lock = acquireLock(deps, caseLock(caseSysId), LEASE_MS)
    if (!lock) return undefined
    const done = work(lock)
    settleHeld(deps, caseSysId, lock)
    lock.release()
    settleCase(deps, caseSysId)
    return done
}
