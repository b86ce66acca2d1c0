import '@servicenow/sdk/global'
import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** What was recommended on an incident, and what became of it: a row for each incident and solution or article. */
export const x_mioms_m365_assis_recommendation = Table({
    name: 'x_mioms_m365_assis_recommendation',
    label: 'Microsoft 365 Recommendation',
    display: 'title',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        incident: ReferenceColumn({
            label: 'Incident',
            referenceTable: 'incident',
            mandatory: true,
            cascadeRule: 'delete',
            readOnly: true,
        }),
        source: ChoiceColumn({
            label: 'Source',
            dropdown: 'dropdown_without_none',
            default: 'solution',
            readOnly: true,
            choices: {
                solution: { label: 'Solution', sequence: 0 },
                knowledge: { label: 'Knowledge', sequence: 1 },
                learn: { label: 'Microsoft Learn', sequence: 2 },
            },
        }),
        key: StringColumn({ label: 'Key', maxLength: 250, readOnly: true }),
        title: StringColumn({ label: 'Title', maxLength: 200, readOnly: true }),
        url: StringColumn({ label: 'Address', maxLength: 500, readOnly: true }),
        recommended_on: DateTimeColumn({ label: 'Recommended on', readOnly: true }),
        opened_on: DateTimeColumn({ label: 'Opened on', readOnly: true }),
        opened_by: ReferenceColumn({ label: 'Opened by', referenceTable: 'sys_user', readOnly: true }),
        helpful: ChoiceColumn({
            label: 'Helpful',
            dropdown: 'dropdown_with_none',
            readOnly: true,
            choices: { yes: { label: 'Yes', sequence: 0 }, no: { label: 'No', sequence: 1 } },
        }),
        helpful_by: ReferenceColumn({ label: 'Judged by', referenceTable: 'sys_user', readOnly: true }),
        helpful_on: DateTimeColumn({ label: 'Judged on', readOnly: true }),
        used_in: StringColumn({ label: 'Used in', maxLength: 40, readOnly: true }),
        used_by: ReferenceColumn({ label: 'Used by', referenceTable: 'sys_user', readOnly: true }),
        used_on: DateTimeColumn({ label: 'Used on', readOnly: true }),
    },
    index: [
        { name: 'recommendation_incident', unique: false, element: 'incident' },
        { name: 'recommendation_helpful', unique: false, element: ['source', 'helpful', 'key'] },
        { name: 'recommendation_updated', unique: false, element: 'sys_updated_on' },
    ],
})
