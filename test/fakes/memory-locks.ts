import type { LockRow } from '../../src/server/lock.ts'
import type { LockStore } from '../../src/server/ports.ts'

/** The table of locks in memory; `write` is asked before every change. */
export const memoryLocks = (rows: Map<string, LockRow>, write: () => void): LockStore => ({
    rows: (key) => [...rows.values()].filter((row) => row.key === key).sort((a, b) => b.fence - a.fence),
    insert: (row) => {
        write()
        if (rows.has(row.sysId)) return false
        rows.set(row.sysId, row)
        return true
    },
    setExpiry: (sysId, expiresAt) => {
        write()
        const row = rows.get(sysId)
        if (row) rows.set(sysId, { ...row, expiresAt })
    },
    remove: (sysId) => {
        write()
        rows.delete(sysId)
    },
})
