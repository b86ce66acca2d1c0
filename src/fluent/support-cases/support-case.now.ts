import '@servicenow/sdk/global'
import {
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    IntegerColumn,
    List,
    ReferenceColumn,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'

/** A case with Microsoft, or one on its way there. Its sys_id follows from incident and ordinal. */
export const x_mioms_m365_assis_support_case = Table({
    name: 'x_mioms_m365_assis_support_case',
    label: 'Microsoft Support Case',
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
        ordinal: IntegerColumn({ label: 'Ordinal', readOnly: true }),
        title: StringColumn({ label: 'Title', maxLength: 250, readOnly: true }),
        microsoft_number: StringColumn({ label: 'Microsoft case number', maxLength: 60, readOnly: true }),
        state: ChoiceColumn({
            label: 'State',
            dropdown: 'dropdown_without_none',
            default: 'prepared',
            readOnly: true,
            choices: {
                prepared: { label: 'Prepared', sequence: 0 },
                queued: { label: 'Waits to be sent', sequence: 1 },
                refused: { label: 'Refused', sequence: 2 },
                open: { label: 'With Microsoft', sequence: 3 },
                waiting: { label: 'Microsoft waits for you', sequence: 4 },
                closed: { label: 'Closed', sequence: 5 },
                cancelling: { label: 'Being canceled', sequence: 6 },
                cancelled: { label: 'Canceled', sequence: 7 },
            },
        }),
        state_since: DateTimeColumn({ label: 'State since', readOnly: true }),
        severity: ChoiceColumn({
            label: 'Severity',
            dropdown: 'dropdown_without_none',
            default: 'C',
            readOnly: true,
            choices: {
                A: { label: 'A - Critical', sequence: 0 },
                B: { label: 'B - High', sequence: 1 },
                C: { label: 'C - Non-critical', sequence: 2 },
            },
        }),
        service: StringColumn({ label: 'Service', maxLength: 100, readOnly: true }),
        backend: StringColumn({ label: 'Backend', maxLength: 40, readOnly: true }),
        tenant: ReferenceColumn({
            label: 'Tenant',
            referenceTable: 'x_mioms_m365_assis_tenant',
            readOnly: true,
        }),
        is_test: BooleanColumn({ label: 'Test', default: false, readOnly: true }),
        owner: ReferenceColumn({ label: 'Owner', referenceTable: 'sys_user', readOnly: true }),
        opened_on: DateTimeColumn({ label: 'Opened on', readOnly: true }),
        accepted_on: DateTimeColumn({ label: 'With Microsoft since', readOnly: true }),
        ended_on: DateTimeColumn({ label: 'Over since', readOnly: true }),
        last_update: DateTimeColumn({ label: 'Last update', readOnly: true }),
        next_action: StringColumn({ label: 'Next action', maxLength: 500, readOnly: true }),
        // Holds the contact's address and phone: an access control keeps this column from everybody.
        request: StringColumn({ label: 'Request', maxLength: 32000, readOnly: true }),
        attempts: IntegerColumn({ label: 'Attempts', readOnly: true }),
        next_attempt: DateTimeColumn({ label: 'Next attempt', readOnly: true }),
        last_error: StringColumn({ label: 'Last error', maxLength: 1000, readOnly: true }),
    },
    index: [
        { name: 'case_incident', unique: false, element: 'incident' },
        { name: 'case_number', unique: false, element: 'microsoft_number' },
        { name: 'case_ended', unique: false, element: 'ended_on' },
        { name: 'case_due', unique: false, element: 'next_attempt' },
        { name: 'case_state', unique: false, element: ['state', 'last_update'] },
    ],
})

List({
    table: 'x_mioms_m365_assis_support_case',
    view: default_view,
    columns: [
        'microsoft_number',
        'incident',
        'title',
        'state',
        'severity',
        'owner',
        'next_action',
        'last_update',
    ],
})

// Below an incident, where an admin adds it: a layout of our own table, not of the incident's form.
List({
    table: 'x_mioms_m365_assis_support_case',
    view: default_view,
    parent: 'incident',
    columns: ['microsoft_number', 'title', 'state', 'severity', 'owner', 'next_action', 'last_update'],
})
