import type { RecordStore } from '../../contracts.ts'
import { withComputed } from '../rules/computed-values.ts'
import type { MemoryStore } from './memory-store.ts'

/** The store for the instance's own bookkeeping: past the rules, but no cache may be stale after a write. */
export const watchedStore = (store: MemoryStore, changed: (table: string) => void): RecordStore => ({
    get: (table, sysId) => store.get(table, sysId),
    query: (table, encodedQuery, window) => store.query(table, encodedQuery, window),
    insert(table, values) {
        const row = store.insert(table, withComputed(table, values))
        changed(table)
        return row
    },
    update(table, sysId, values) {
        const row = store.update(table, sysId, values)
        changed(table)
        return row
    },
    delete(table, sysId) {
        const done = store.delete(table, sysId)
        changed(table)
        return done
    },
})
