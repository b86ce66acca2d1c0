import { GlideRecord } from '@servicenow/glide'
import type { TicketRecord, TicketRecords } from '../security-tickets/ticket-store.ts'
import { choicesOfColumn } from './glide-choices.ts'
import { flagOf, textOf, timeOf } from './glide-values.ts'
import { mapRecords } from './records.ts'
import { insertTask, journalOf, updateTask } from './task-records.ts'

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
    insert: insertTask,
    update: updateTask,
    workNotes: (kind, sysId) => journalOf(kind, sysId, 'work_notes'),
    choices: (kind, column) => choicesOfColumn([kind, 'task'], column, language()),
    isReadable: (kind) => new GlideRecord(kind).isValid(),
})
