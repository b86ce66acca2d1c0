import type { GlideRecord } from '@servicenow/glide'
import type { ItemEnd, RequestItem, RequestItemStore } from '../user-operations/request-items/request-item.ts'
import { flagOf, textOf, toGlideTime } from './glide-values.ts'
import { findRecord, mapRecords } from './records.ts'
import { journalOf, updateTask } from './task-records.ts'

const TABLE = 'sc_req_item'
/** Values of the state of a task: Closed Complete, Closed Incomplete. */
const STATES: Readonly<Record<ItemEnd, string>> = { complete: '3', incomplete: '4' }

/**
 * A variable by its name.
 * @see ServiceNowDocs: servicenow-platform/service-catalog/c_ScriptableServiceCatalogVariables
 */
const variableOf = (record: GlideRecord<string>, name: string): string =>
    String(
        (record as unknown as { readonly variables: Readonly<Record<string, unknown>> }).variables[name] ??
            '',
    )

const toItem = (record: GlideRecord<string>, names: readonly string[]): RequestItem => ({
    sysId: record.getUniqueValue(),
    catalogItemId: textOf(record, 'cat_item'),
    isActive: flagOf(record, 'active'),
    isApprovalRequested: textOf(record, 'approval') !== 'not requested',
    requesterId: textOf(record, 'opened_by'),
    variables: Object.fromEntries(names.map((name) => [name, variableOf(record, name)])),
})

export const glideRequestItemStore: RequestItemStore = {
    read(sysId, variables) {
        const record = findRecord(TABLE, sysId)
        return record && toItem(record, variables)
    },
    catalogItemOf(sysId) {
        const record = findRecord(TABLE, sysId)
        return record ? textOf(record, 'cat_item') : ''
    },
    recent: (catalogItemId, since, closedSince, limit) =>
        mapRecords(
            TABLE,
            (query) => {
                query.addQuery('cat_item', catalogItemId)
                query
                    .addQuery('active', true)
                    .addOrCondition('sys_updated_on', '>=', toGlideTime(closedSince))
                query.addQuery('sys_updated_on', '>=', toGlideTime(since))
                query.orderByDesc('sys_updated_on')
                query.setLimit(limit)
            },
            (record) => record.getUniqueValue(),
        ),
    requestApproval: (sysId, comments) => updateTask(TABLE, sysId, { approval: 'requested', comments }),
    close: (sysId, end, comments) => updateTask(TABLE, sysId, { state: STATES[end], comments }),
    addMissingComment: (sysId, comment) =>
        !journalOf(TABLE, sysId, 'comments').includes(comment) &&
        updateTask(TABLE, sysId, { comments: comment }),
    addWorkNote: (sysId, text) => updateTask(TABLE, sysId, { work_notes: text }),
}
