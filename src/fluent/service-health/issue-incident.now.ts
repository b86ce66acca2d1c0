import '@servicenow/sdk/global'
import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** The one incident that stands for a Microsoft issue on this instance, and what the app has written to it. */
export const x_mioms_m365_assis_issue_incident = Table({
    name: 'x_mioms_m365_assis_issue_incident',
    label: 'Microsoft Service Health Incident Record',
    display: 'incident',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        health_issue: ReferenceColumn({
            label: 'Service health incident',
            referenceTable: 'x_mioms_m365_assis_health_issue',
            mandatory: true,
            cascadeRule: 'delete',
            readOnly: true,
        }),
        // Stays when somebody deletes the incident: it is never created a second time.
        incident: ReferenceColumn({
            label: 'Incident',
            referenceTable: 'incident',
            cascadeRule: 'none',
            readOnly: true,
        }),
        how: ChoiceColumn({
            label: 'Created by',
            dropdown: 'dropdown_without_none',
            default: 'rule',
            readOnly: true,
            choices: {
                rule: { label: 'Automatic incidents', sequence: 0 },
                agent: { label: 'An agent', sequence: 1 },
                outage: { label: 'Outage mode', sequence: 2 },
            },
        }),
        rule: StringColumn({ label: 'Rule', maxLength: 100, readOnly: true }),
        state: ChoiceColumn({
            label: 'State',
            dropdown: 'dropdown_without_none',
            default: 'creating',
            readOnly: true,
            choices: {
                creating: { label: 'Being created', sequence: 0 },
                open: { label: 'Open', sequence: 1 },
                resolving: { label: 'Being resolved', sequence: 2 },
                resolved: { label: 'Resolved by the app', sequence: 3 },
                left_alone: { label: 'Left alone', sequence: 4 },
            },
        }),
        noted: StringColumn({ label: 'Posts in the work notes', maxLength: 32_000, readOnly: true }),
        pending: StringColumn({ label: 'Posts being written', maxLength: 32_000, readOnly: true }),
        noted_content: StringColumn({ label: 'Hash of the noted content', maxLength: 32, readOnly: true }),
        refused_at: DateTimeColumn({ label: 'Last refused by the instance', readOnly: true }),
    },
    index: [
        { name: 'incident_of_issue', unique: true, element: 'health_issue' },
        { name: 'issue_of_incident', unique: false, element: 'incident' },
        { name: 'issue_incident_state', unique: false, element: 'state' },
    ],
})
