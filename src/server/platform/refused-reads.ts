import { GlideRecord } from '@servicenow/glide'
import { SCOPE } from '../scope.ts'
import { mapRecords } from './records.ts'

type Row = GlideRecord<string>

/** Rows that are read at most. */
const LIMIT = 1000

/** A refused read finds nothing on some releases and throws on others: both are an empty list here. */
export function readable<T>(table: string, refine: (query: Row) => void, map: (record: Row) => T): T[] {
    try {
        return mapRecords(
            table,
            (query) => {
                refine(query)
                query.setLimit(LIMIT)
            },
            map,
        )
    } catch {
        return []
    }
}

const some = (table: string, refine: (query: Row) => void): boolean =>
    readable(table, refine, () => true).length > 0

/**
 * The platform does not tell a script why it finds nothing: it writes that to the log. A table with rows to show is
 * readable; of an empty one the application access and the cross-scope privileges say whether it would be.
 * @see ServiceNowDocs: application-development/c_RuntimeAccessToAppTables, c_CrossScopePrivilegeRecord
 */
export function isRefused(table: string): boolean {
    try {
        const record = new GlideRecord(table)
        record.setLimit(1)
        record.query()
        if (record.next()) return false
    } catch {
        return true
    }
    const closed = some('sys_db_object', (query) => {
        query.addQuery('name', table)
        query.addQuery('access', 'package_private').addOrCondition('read_access', false)
    })
    const privileged = (status: string): boolean =>
        some('sys_scope_privilege', (query) => {
            query.addQuery('source_scope.scope', SCOPE)
            query.addQuery('target_name', table)
            query.addQuery('operation', 'read')
            query.addQuery('status', status)
        })
    return closed || privileged('denied') || (privileged('requested') && !privileged('allowed'))
}
