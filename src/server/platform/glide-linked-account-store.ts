import type { LinkedAccountStore } from '../ports.ts'
import { textOf, timeOf, toGlideTime } from './glide-values.ts'
import { deleteRecord, mapRecords, updateRecord, insertRecord } from './records.ts'
import { TABLES } from './tables.ts'

const ofUser = (userSysId: string) =>
    mapRecords(
        TABLES.linked_account,
        (query) => {
            query.addQuery('user', userSysId)
            query.setLimit(1)
        },
        (record) => ({
            sysId: record.getUniqueValue(),
            userSysId,
            email: textOf(record, 'email'),
            objectId: textOf(record, 'object_id'),
            verification:
                textOf(record, 'verification') === 'verified'
                    ? ('verified' as const)
                    : ('not-verified' as const),
            verifiedAt: timeOf(record, 'verified_at'),
            linkedAt: timeOf(record, 'linked_at') ?? 0,
        }),
    )[0]

export const glideLinkedAccountStore: LinkedAccountStore = {
    ofUser(userSysId) {
        const row = ofUser(userSysId)
        if (!row) return undefined
        const { sysId: _sysId, ...account } = row
        return account
    },
    save(sysId, account) {
        const values = {
            user: account.userSysId,
            email: account.email,
            object_id: account.objectId,
            verification: account.verification === 'verified' ? 'verified' : 'not_verified',
            verified_at: account.verifiedAt === null ? '' : toGlideTime(account.verifiedAt),
            linked_at: toGlideTime(account.linkedAt),
        }
        if (!updateRecord(TABLES.linked_account, sysId, values))
            insertRecord(TABLES.linked_account, sysId, values)
    },
    remove(userSysId) {
        const row = ofUser(userSysId)
        if (row) deleteRecord(TABLES.linked_account, row.sysId)
    },
}
