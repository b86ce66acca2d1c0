import type { GlideRecord } from '@servicenow/glide'
import type { CaseUpdateStore } from '../support-cases/case-store.ts'
import { MOVING_KINDS, UPDATE_KINDS, type CaseUpdate } from '../support-cases/case-update.ts'
import type { CaseFile } from '../support-cases/support-case.ts'
import { textOf, toGlideTime } from './glide-values.ts'
import { findRecord, insertRecord, mapRecords, updateRecord } from './records.ts'
import { TABLES } from './tables.ts'

const UNSETTLED = 'pending,writing'

function filesOf(text: string): readonly CaseFile[] {
    // Written by this app alone, as a whole.
    return text === '' ? [] : (JSON.parse(text) as readonly CaseFile[])
}

const toUpdate = (record: GlideRecord<string>): CaseUpdate => ({
    sysId: record.getUniqueValue(),
    caseSysId: textOf(record, 'support_case'),
    updateId: textOf(record, 'update_id'),
    direction: textOf(record, 'direction') as CaseUpdate['direction'],
    kind: UPDATE_KINDS.find((kind) => kind === textOf(record, 'kind')) ?? 'note',
    sequence: textOf(record, 'sequence') === '' ? null : Number(textOf(record, 'sequence')),
    at: Number(textOf(record, 'occurred_ms')) || 0,
    state: textOf(record, 'state') as CaseUpdate['state'],
    text: textOf(record, 'text'),
    author: textOf(record, 'author'),
    files: filesOf(textOf(record, 'files')),
    delivery: textOf(record, 'delivery') as CaseUpdate['delivery'],
    note: textOf(record, 'note') as CaseUpdate['note'],
})

/** What changes of an update once it is there. */
function columnsOf(row: Partial<CaseUpdate>): Record<string, string> {
    const columns: Record<string, string> = {}
    if (row.delivery !== undefined) columns['delivery'] = row.delivery
    if (row.note !== undefined) columns['note'] = row.note
    return columns
}

export const glideCaseUpdates: CaseUpdateStore = {
    ofCase: (caseSysId) =>
        mapRecords(
            TABLES.support_case_update,
            (query) => {
                query.addQuery('support_case', caseSysId)
                query.orderBy('sys_created_on')
                query.orderBy('occurred_ms')
            },
            toUpdate,
        ),
    bySysId(sysId) {
        const record = findRecord(TABLES.support_case_update, sysId)
        return record && toUpdate(record)
    },
    moving: (caseSysId) =>
        mapRecords(
            TABLES.support_case_update,
            (query) => {
                query.addQuery('support_case', caseSysId)
                query.addQuery('kind', 'IN', MOVING_KINDS.join(','))
            },
            toUpdate,
        ),
    unsettled: (caseSysId, limit) =>
        mapRecords(
            TABLES.support_case_update,
            (query) => {
                query.addQuery('support_case', caseSysId)
                query.addQuery('note', 'IN', UNSETTLED)
                query.orderBy('sys_created_on')
                query.orderBy('occurred_ms')
                query.setLimit(limit)
            },
            toUpdate,
        ),
    add: (row) =>
        insertRecord(TABLES.support_case_update, row.sysId, {
            support_case: row.caseSysId,
            update_id: row.updateId,
            direction: row.direction,
            kind: row.kind,
            sequence: row.sequence === null ? '' : String(row.sequence),
            occurred: toGlideTime(row.at),
            occurred_ms: String(row.at),
            state: row.state,
            text: row.text,
            author: row.author,
            files: row.files.length === 0 ? '' : JSON.stringify(row.files),
            ...columnsOf(row),
        }),
    save: (sysId, changes) => void updateRecord(TABLES.support_case_update, sysId, columnsOf(changes)),
    casesLeftWithQueued(before, limit) {
        const found = mapRecords(
            TABLES.support_case_update,
            (query) => {
                query.addQuery('delivery', 'queued')
                query.addQuery('sys_created_on', '<', toGlideTime(before))
                query.addNullQuery('support_case.next_attempt')
                query.addQuery('support_case.state', 'NOT IN', 'refused,cancelled')
                query.orderBy('sys_created_on')
                query.setLimit(limit)
            },
            (record) => textOf(record, 'support_case'),
        )
        return [...new Set(found)]
    },
    unsettledCases(before, limit) {
        const found = mapRecords(
            TABLES.support_case_update,
            (query) => {
                query.addQuery('note', 'IN', UNSETTLED)
                query.addQuery('sys_created_on', '<', toGlideTime(before))
                query.orderBy('sys_created_on')
                query.setLimit(limit)
            },
            (record) => textOf(record, 'support_case'),
        )
        return [...new Set(found)]
    },
}
