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

const person = (label: string) =>
    ReferenceColumn({ label, referenceTable: 'sys_user', cascadeRule: 'none', readOnly: true })

/** Everything that is done for a person at Microsoft: request, audit trail and outcome. Its sys_id follows from what asked for it. */
export const x_mioms_m365_assis_user_operation = Table({
    name: 'x_mioms_m365_assis_user_operation',
    label: 'Microsoft 365 User Operation',
    display: 'kind',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        tenant: ReferenceColumn({
            label: 'Tenant',
            referenceTable: 'x_mioms_m365_assis_tenant',
            cascadeRule: 'none',
            readOnly: true,
        }),
        kind: ChoiceColumn({
            label: 'Kind',
            dropdown: 'dropdown_without_none',
            default: 'read-account',
            readOnly: true,
            choices: {
                'read-account': { label: 'Read account', sequence: 0 },
                'assign-license': { label: 'Assign license', sequence: 1 },
                'reset-password': { label: 'Reset password', sequence: 2 },
                'run-runbook': { label: 'Run runbook', sequence: 3 },
            },
        }),
        tier: IntegerColumn({ label: 'Tier', readOnly: true }),
        dry_run: BooleanColumn({ label: 'Dry run', readOnly: true }),
        target: person('Person'),
        account_id: StringColumn({ label: 'Entra object ID', maxLength: 36, readOnly: true }),
        requester: person('Requested by'),
        verifier: person('Verified by'),
        approver: person('Approved by'),
        recipient: person('Handed over to'),
        incident: ReferenceColumn({
            label: 'Incident',
            referenceTable: 'incident',
            cascadeRule: 'none',
            readOnly: true,
        }),
        request_item: ReferenceColumn({
            label: 'Request item',
            referenceTable: 'sc_req_item',
            cascadeRule: 'none',
            readOnly: true,
        }),
        input: StringColumn({ label: 'Input', maxLength: 4000, readOnly: true }),
        input_hash: StringColumn({ label: 'Input hash', maxLength: 32, readOnly: true }),
        state: ChoiceColumn({
            label: 'State',
            dropdown: 'dropdown_without_none',
            default: 'requested',
            readOnly: true,
            choices: {
                requested: { label: 'Requested', sequence: 0 },
                verified: { label: 'Verified', sequence: 1 },
                approved: { label: 'Approved', sequence: 2 },
                queued: { label: 'Queued', sequence: 3 },
                running: { label: 'Running', sequence: 4 },
                succeeded: { label: 'Succeeded', sequence: 5 },
                failed: { label: 'Failed', sequence: 6 },
                cancelled: { label: 'Cancelled', sequence: 7 },
            },
        }),
        attempts: IntegerColumn({ label: 'Attempts', readOnly: true }),
        next_attempt: DateTimeColumn({ label: 'Next attempt', readOnly: true }),
        progress: StringColumn({ label: 'Progress', maxLength: 4000, readOnly: true }),
        outcome: StringColumn({ label: 'Outcome', maxLength: 4000, readOnly: true }),
        error: StringColumn({ label: 'Error', maxLength: 1000, readOnly: true }),
        error_code: StringColumn({ label: 'Error code', maxLength: 60, readOnly: true }),
        undo: StringColumn({ label: 'Undo', maxLength: 1000, readOnly: true }),
        requested_on: DateTimeColumn({ label: 'Requested', readOnly: true }),
        finished_on: DateTimeColumn({ label: 'Finished', readOnly: true }),
        history: StringColumn({ label: 'History', maxLength: 65_000, readOnly: true }),
    },
    index: [
        { name: 'operation_due', unique: false, element: ['state', 'next_attempt'] },
        { name: 'operation_incident', unique: false, element: 'incident' },
        { name: 'operation_request_item', unique: false, element: 'request_item' },
        { name: 'operation_requested', unique: false, element: ['requested_on', 'kind'] },
        { name: 'operation_finished', unique: false, element: 'finished_on' },
    ],
})

List({
    table: 'x_mioms_m365_assis_user_operation',
    view: default_view,
    columns: ['requested_on', 'kind', 'tier', 'state', 'target', 'requester', 'approver', 'error_code'],
})
