import '@servicenow/sdk/global'
import {
    ChoiceColumn,
    DateTimeColumn,
    IntegerColumn,
    List,
    ReferenceColumn,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'

/** A change request or incident that was made of a recommendation. Its sys_id follows from the action, or from the sender's id. */
export const x_mioms_m365_assis_security_ticket = Table({
    name: 'x_mioms_m365_assis_security_ticket',
    label: 'Microsoft 365 Security Ticket',
    display: 'name',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        tenant: ReferenceColumn({
            label: 'Tenant',
            referenceTable: 'x_mioms_m365_assis_tenant',
            cascadeRule: 'clear',
            readOnly: true,
        }),
        // Outlives the action: removing the connection deletes actions and keeps tickets.
        improvement_action: StringColumn({ label: 'Improvement action', maxLength: 32, readOnly: true }),
        ordinal: IntegerColumn({ label: 'Ordinal', readOnly: true }),
        name: StringColumn({ label: 'Name', maxLength: 250, readOnly: true }),
        kind: ChoiceColumn({
            label: 'Kind',
            dropdown: 'dropdown_without_none',
            default: 'change_request',
            readOnly: true,
            choices: {
                change_request: {
                    label: 'Microsoft 365 Security and Configuration Change Request',
                    sequence: 0,
                },
                incident: { label: 'Incident', sequence: 1 },
            },
        }),
        record: StringColumn({ label: 'Record', maxLength: 32, readOnly: true }),
        request: StringColumn({ label: 'Request', maxLength: 32000, readOnly: true }),
        source: ChoiceColumn({
            label: 'Recommendation source',
            dropdown: 'dropdown_without_none',
            default: 'microsoft',
            readOnly: true,
            choices: {
                microsoft: { label: 'Microsoft recommendation', sequence: 0 },
                user: { label: 'User recommendation', sequence: 1 },
            },
        }),
        category: StringColumn({ label: 'Recommendation category', maxLength: 100, readOnly: true }),
        origin: ChoiceColumn({
            label: 'Origin',
            dropdown: 'dropdown_without_none',
            default: 'page',
            readOnly: true,
            choices: {
                page: { label: 'Security Tickets page', sequence: 0 },
                inbound: { label: 'Another system', sequence: 1 },
                rule: { label: 'Rule', sequence: 2 },
            },
        }),
        external_id: StringColumn({ label: "Sender's ID", maxLength: 100, readOnly: true }),
        started_by: ReferenceColumn({
            label: 'Started by',
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
            readOnly: true,
        }),
        started_by_id: StringColumn({ label: 'Started by (Entra object ID)', maxLength: 36, readOnly: true }),
        created_at: DateTimeColumn({ label: 'Sent', readOnly: true }),
        state: ChoiceColumn({
            label: 'State',
            dropdown: 'dropdown_without_none',
            default: 'creating',
            readOnly: true,
            choices: {
                creating: { label: 'Waits to be created', sequence: 0 },
                created: { label: 'Created', sequence: 1 },
                refused: { label: 'Refused by the instance', sequence: 2 },
            },
        }),
        ended_on: DateTimeColumn({ label: 'Record over since', readOnly: true }),
        told: StringColumn({ label: 'Told of the score', maxLength: 40, readOnly: true }),
        told_on: DateTimeColumn({ label: 'Told on', readOnly: true }),
        comment: StringColumn({ label: 'Comment at Microsoft', maxLength: 1000, readOnly: true }),
    },
    index: [
        { name: 'ticket_action', unique: false, element: 'improvement_action' },
        { name: 'ticket_record', unique: false, element: 'record' },
        { name: 'ticket_ended', unique: false, element: 'ended_on' },
        { name: 'ticket_state', unique: false, element: ['state', 'created_at'] },
    ],
})

List({
    table: 'x_mioms_m365_assis_security_ticket',
    view: default_view,
    columns: ['name', 'kind', 'state', 'source', 'category', 'origin', 'started_by', 'created_at'],
})
