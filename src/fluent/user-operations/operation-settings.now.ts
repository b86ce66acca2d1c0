import '@servicenow/sdk/global'
import { DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** Every change of what admins decide about user operations, one row each: history, and the guard against two admins at once. */
export const x_mioms_m365_assis_operation_settings = Table({
    name: 'x_mioms_m365_assis_operation_settings',
    label: 'Microsoft 365 User Operation Configuration Revision',
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
        { name: 'operation_settings_newest', unique: false, element: 'revision' },
        { name: 'operation_settings_changed', unique: false, element: 'changed_at' },
    ],
})
