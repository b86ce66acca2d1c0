import type { GlideRecord } from '@servicenow/glide'
import type { IncidentState, IncidentWriter } from '../ports.ts'
import { flagOf, textOf } from './glide-values.ts'
import { findRecord } from './records.ts'
import { insertTask, journalOf, updateTask } from './task-records.ts'

const INCIDENT = 'incident'

const toState = (record: GlideRecord<string>): IncidentState => ({
    sysId: record.getUniqueValue(),
    number: textOf(record, 'number'),
    state: textOf(record, 'state'),
    isActive: flagOf(record, 'active'),
    parent: textOf(record, 'parent_incident'),
})

export const glideIncidentWriter: IncidentWriter = {
    state(sysId) {
        const record = findRecord(INCIDENT, sysId)
        return record ? toState(record) : undefined
    },
    insert: (sysId, values) => insertTask(INCIDENT, sysId, values),
    update: (sysId, values) => updateTask(INCIDENT, sysId, values),
    journal: (sysId, field) => journalOf(INCIDENT, sysId, field),
}
