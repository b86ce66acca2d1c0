import '@servicenow/sdk/global'
import { DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** Every change of the configuration of security tickets, one row each: history, and the guard against two admins at once. */
export const x_mioms_m365_assis_ticket_settings = Table({
    name: 'x_mioms_m365_assis_ticket_settings',
    label: 'Microsoft 365 Security Ticket Configuration Revision',
    display: 'revision',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        revision: IntegerColumn({ label: 'Revision', readOnly: true }),
        settings: StringColumn({ label: 'Settings', maxLength: 100_000, readOnly: true }),
        changed_by: ReferenceColumn({
            label: 'Changed by',
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
            readOnly: true,
        }),
        changed_at: DateTimeColumn({ label: 'Changed', readOnly: true }),
    },
    index: [
        { name: 'ticket_settings_newest', unique: false, element: 'revision' },
        { name: 'ticket_settings_changed', unique: false, element: 'changed_at' },
    ],
})
