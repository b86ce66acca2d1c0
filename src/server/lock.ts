import type { Clock, Digest, LockStore, Random } from './ports.ts'

/**
 * A lock is a chain of rows. The row with the highest fence is the holder; taking the lock means inserting the
 * row with the next fence, whose sys_id is derived from key and fence, so that of two nodes one insert is refused.
 * Rows outlive their holder as the memory of the fence (docs/adr/0004-locks-by-derived-sys-id.md).
 */
export interface LockRow {
    readonly sysId: string
    readonly key: string
    readonly fence: number
    readonly holder: string
    readonly expiresAt: number
}

export interface LockDependencies {
    readonly locks: LockStore
    readonly clock: Clock
    readonly digest: Digest
    readonly random: Random
}

export interface HeldLock {
    readonly fence: number
    /** Costs nothing while the lease lasts. False: it ended and somebody else took over; stop writing. */
    mayWrite(): boolean
    /** Extends the lock. False: it expired and somebody else took it over; stop writing. */
    renew(): boolean
    release(): void
}

/** Rows below the holder's fence that stay: a slow node that read an old fence must still collide with its successor. */
const KEPT_FENCES = 8

/**
 * Takes a lock for `leaseMs`, or answers undefined when somebody else holds it.
 * An expired lock is taken over; its late holder finds out by `renew()`.
 */
export function acquireLock(deps: LockDependencies, key: string, leaseMs: number): HeldLock | undefined {
    const { locks, clock, digest, random } = deps
    const [last] = locks.rows(key)
    if (last && last.expiresAt > clock.now()) return undefined

    const fence = (last?.fence ?? 0) + 1
    const row: LockRow = {
        sysId: digest.md5(`lock:${key}#${fence}`),
        key,
        fence,
        holder: random.guid(),
        expiresAt: clock.now() + leaseMs,
    }
    if (!locks.insert(row)) return undefined
    // A node that read the chain long ago may insert a fence that was used and cleaned up since.
    const holds = (): boolean => locks.rows(key)[0]?.holder === row.holder
    if (!holds()) {
        locks.remove(row.sysId)
        return undefined
    }
    for (const old of locks.rows(key)) if (old.fence < fence - KEPT_FENCES) locks.remove(old.sysId)

    let { expiresAt } = row
    const renew = (): boolean => {
        if (!holds()) return false
        expiresAt = clock.now() + leaseMs
        locks.setExpiry(row.sysId, expiresAt)
        return true
    }
    return {
        fence,
        mayWrite: () => clock.now() < expiresAt || renew(),
        renew,
        release: () => {
            if (holds()) locks.setExpiry(row.sysId, clock.now())
        },
    }
}
