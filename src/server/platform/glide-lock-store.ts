import type { LockStore } from '../ports.ts'
import { numberOf, textOf } from './glide-values.ts'
import { deleteRecord, insertRecord, mapRecords, updateRecord } from './records.ts'
import { TABLES } from './tables.ts'

/** `expires` is kept in milliseconds: a date-time column would round it to the second. */
export const glideLockStore: LockStore = {
    rows: (key) =>
        mapRecords(
            TABLES.lock,
            (query) => {
                query.addQuery('key', key)
                query.orderByDesc('fence')
            },
            (record) => ({
                sysId: record.getUniqueValue(),
                key,
                fence: numberOf(record, 'fence'),
                holder: textOf(record, 'holder'),
                expiresAt: numberOf(record, 'expires_at'),
            }),
        ),
    insert: (row) =>
        insertRecord(TABLES.lock, row.sysId, {
            key: row.key,
            fence: String(row.fence),
            holder: row.holder,
            expires_at: String(row.expiresAt),
        }),
    setExpiry: (sysId, expiresAt) => void updateRecord(TABLES.lock, sysId, { expires_at: String(expiresAt) }),
    remove: (sysId) => deleteRecord(TABLES.lock, sysId),
}
