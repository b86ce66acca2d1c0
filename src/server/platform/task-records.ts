import { findRecord, insertRecord, setValues } from './records.ts'

/**
 * Writes a record of the instance's own, such as an incident: the instance's rules run as for anybody.
 * @returns exists: there is one with this sys_id. refused: a rule or data policy of the instance aborted it
 */
export function insertTask(
    table: string,
    sysId: string,
    values: Readonly<Record<string, string>>,
): 'written' | 'exists' | 'refused' {
    // Asked first: an insert that is bound to fail would run the instance's rules all the same.
    if (findRecord(table, sysId)) return 'exists'
    if (insertRecord(table, sysId, values)) return 'written'
    return findRecord(table, sysId) ? 'exists' : 'refused'
}

/** False: it is gone, or the instance refused: `update` answers null when a rule aborted it. */
export function updateTask(table: string, sysId: string, values: Readonly<Record<string, string>>): boolean {
    const record = findRecord(table, sysId)
    if (!record) return false
    setValues(record, values)
    return record.update() !== null
}

/** All entries of a journal field as one text; empty: none, or the record is gone. */
export function journalOf(table: string, sysId: string, field: 'work_notes' | 'comments'): string {
    const record = findRecord(table, sysId)
    return record ? String(record.getElement(field).getJournalEntry(-1)) : ''
}
