import type { GlideRecord } from '@servicenow/glide'
import type { ItemApproval, ItemApprovalStore } from '../user-operations/request-items/request-item.ts'
import { safeInQuery, textOf } from './glide-values.ts'
import { insertRecord, mapRecords, updateRecord } from './records.ts'

const TABLE = 'sysapproval_approver'
const STATES = ['requested', 'approved', 'rejected'] as const
const NO_LONGER_REQUIRED = 'not_required'

const userNamed = (userName: string): string =>
    userName === '' || !safeInQuery(userName)
        ? ''
        : (mapRecords(
              'sys_user',
              (query) => query.addQuery('user_name', userName),
              (record) => record.getUniqueValue(),
          )[0] ?? '')

const toApproval = (record: GlideRecord<string>): ItemApproval => ({
    sysId: record.getUniqueValue(),
    approverId: textOf(record, 'approver'),
    state: STATES.find((state) => state === textOf(record, 'state')) ?? 'other',
    changedById: userNamed(textOf(record, 'sys_updated_by')),
})

/** @see ServiceNowDocs: servicenow-platform/approvals/r_Approvals, c_ApprovalStatus */
export const glideItemApprovalStore: ItemApprovalStore = {
    ofItem: (itemId) =>
        mapRecords(
            TABLE,
            (query) => {
                query.addQuery('sysapproval', itemId)
                query.orderBy('sys_updated_on')
            },
            toApproval,
        ),
    ask: (sysId, itemId, approverId) =>
        insertRecord(TABLE, sysId, {
            approver: approverId,
            source_table: 'sc_req_item',
            document_id: itemId,
            sysapproval: itemId,
            state: 'requested',
        }),
    set: (sysId, state) =>
        void updateRecord(TABLE, sysId, {
            state: state === 'no-longer-required' ? NO_LONGER_REQUIRED : state,
        }),
}
