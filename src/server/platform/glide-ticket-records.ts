import { GlideRecord } from '@servicenow/glide'
import type { TicketRecord, TicketRecords } from '../security-tickets/ticket-store.ts'
import { choicesOfColumn } from './glide-choices.ts'
import { flagOf, textOf, timeOf } from './glide-values.ts'
import { findRecord, insertRecord, mapRecords } from './records.ts'

/** A list in a query stays below the length that the platform takes. */
const AT_ONCE = 200

const nameOf = (record: GlideRecord<string>, column: string): string =>
    textOf(record, column) === '' ? '' : String(record.getDisplayValue(column))

const toRecord = (record: GlideRecord<string>): TicketRecord => ({
    sysId: record.getUniqueValue(),
    number: textOf(record, 'number'),
    state: textOf(record, 'state'),
    isActive: flagOf(record, 'active'),
    dueAt: timeOf(record, 'due_date'),
    priority: textOf(record, 'priority'),
    assignedTo: nameOf(record, 'assigned_to'),
    assignmentGroup: nameOf(record, 'assignment_group'),
    updatedAt: timeOf(record, 'sys_updated_on') ?? 0,
})

/** `language` is asked for each time: a job and a person may have different ones. */
export const glideTicketRecords = (language: () => string): TicketRecords => ({
    bySysIds(kind, sysIds) {
        const found = new Map<string, TicketRecord>()
        for (let from = 0; from < sysIds.length; from += AT_ONCE) {
            const some = sysIds.slice(from, from + AT_ONCE)
            for (const record of mapRecords(
                kind,
                (query) => query.addQuery('sys_id', 'IN', some.join(',')),
                toRecord,
            ))
                found.set(record.sysId, record)
        }
        return found
    },
    insert(kind, sysId, values) {
        // Asked first: an insert that is bound to fail would run the instance's rules all the same.
        if (findRecord(kind, sysId)) return 'exists'
        if (insertRecord(kind, sysId, values)) return 'written'
        return findRecord(kind, sysId) ? 'exists' : 'refused'
    },
    update(kind, sysId, values) {
        const record = findRecord(kind, sysId)
        if (!record) return false
        for (const column of Object.keys(values)) record.setValue(column, values[column])
        return record.update() !== null
    },
    workNotes(kind, sysId) {
        const record = findRecord(kind, sysId)
        return record ? String(record.getElement('work_notes').getJournalEntry(-1)) : ''
    },
    choices: (kind, column) => choicesOfColumn([kind, 'task'], column, language()),
    isReadable: (kind) => new GlideRecord(kind).isValid(),
})
