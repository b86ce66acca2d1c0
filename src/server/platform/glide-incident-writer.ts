import type { GlideRecord } from '@servicenow/glide'
import type { IncidentState, IncidentWriter } from '../ports.ts'
import { flagOf, textOf } from './glide-values.ts'
import { findRecord, insertRecord } from './records.ts'

const INCIDENT = 'incident'

const toState = (record: GlideRecord<string>): IncidentState => ({
    sysId: record.getUniqueValue(),
    number: textOf(record, 'number'),
    state: textOf(record, 'state'),
    isActive: flagOf(record, 'active'),
    parent: textOf(record, 'parent_incident'),
})

/** `insert` and `update` answer null when a rule aborted them. */
export const glideIncidentWriter: IncidentWriter = {
    state(sysId) {
        const record = findRecord(INCIDENT, sysId)
        return record ? toState(record) : undefined
    },
    insert(sysId, values) {
        // Asked first: an insert that is bound to fail would run the instance's rules all the same.
        if (findRecord(INCIDENT, sysId)) return 'exists'
        if (insertRecord(INCIDENT, sysId, values)) return 'written'
        return findRecord(INCIDENT, sysId) ? 'exists' : 'refused'
    },
    update(sysId, values) {
        const record = findRecord(INCIDENT, sysId)
        if (!record) return false
        for (const column of Object.keys(values)) record.setValue(column, values[column])
        return record.update() !== null
    },
    journal(sysId, field) {
        const record = findRecord(INCIDENT, sysId)
        return record ? String(record.getElement(field).getJournalEntry(-1)) : ''
    },
}
