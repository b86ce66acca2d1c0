import { GlideRecord } from '@servicenow/glide'
import type { IncidentField, IncidentFields, NamedRecord } from '../ports.ts'
import { choicesOfColumn } from './glide-choices.ts'
import { flagOf, safeInQuery, textOf } from './glide-values.ts'
import { findRecord, mapRecords } from './records.ts'

const INCIDENT = 'incident'
/** Choices of a column may stand at the table that declares it. */
const TABLES_OF_CHOICES = ['incident', 'task']

/** A column of incident as the dictionary has it, overrides of the table included. */
function toField(record: GlideRecord<string>, name: string): IncidentField {
    const descriptor = record.getElement(name).getED()
    return {
        name,
        label: String(descriptor.getLabel()),
        type: String(descriptor.getInternalType()),
        maxLength: Number(descriptor.getLength()) || 0,
        isReadOnly: Boolean(descriptor.isReadOnly()),
        reference: String(descriptor.getReference() ?? ''),
        hasChoices: Boolean(descriptor.isChoiceTable()),
    }
}

const toNamed = (record: GlideRecord<string>): NamedRecord => ({
    sysId: record.getUniqueValue(),
    name: textOf(record, 'name'),
    isActive: flagOf(record, 'active'),
})

/** `language` is asked for each time: a job and a person may have different ones. */
export const glideIncidentFields = (language: () => string): IncidentFields => ({
    field(name) {
        const record = new GlideRecord(INCIDENT)
        return /^[a-z][a-z0-9_]*$/.test(name) && record.isValidField(name) ? toField(record, name) : undefined
    },
    all() {
        const record = new GlideRecord(INCIDENT)
        record.initialize()
        return [...record.getElements()].map((element) => toField(record, String(element.getName())))
    },
    choices: (field) => choicesOfColumn(TABLES_OF_CHOICES, field, language()),
    group(sysId) {
        const record = findRecord('sys_user_group', sysId)
        return record ? toNamed(record) : undefined
    },
    groups(text, limit) {
        if (text === '' || !safeInQuery(text) || /^\s*javascript:/i.test(text)) return []
        return mapRecords(
            'sys_user_group',
            (query) => {
                query.addQuery('name', 'STARTSWITH', text)
                query.addQuery('active', true)
                query.orderBy('name')
                query.setLimit(limit)
            },
            toNamed,
        )
    },
    exists: (table, sysId) => findRecord(table, sysId) !== undefined,
})
