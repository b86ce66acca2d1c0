import '@servicenow/sdk/global'
import { DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** Every change of the automatic incidents, one row each: history, and the guard against two admins at once. */
export const x_mioms_m365_assis_health_settings = Table({
    name: 'x_mioms_m365_assis_health_settings',
    label: 'Microsoft 365 Automatic Incidents Revision',
    display: 'revision',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        revision: IntegerColumn({ label: 'Revision', readOnly: true }),
        settings: StringColumn({ label: 'Settings', maxLength: 400_000, readOnly: true }),
        changed_by: ReferenceColumn({
            label: 'Changed by',
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
            readOnly: true,
        }),
        changed_at: DateTimeColumn({ label: 'Changed', readOnly: true }),
    },
    index: [
        { name: 'health_settings_newest', unique: false, element: 'revision' },
        { name: 'health_settings_changed', unique: false, element: 'changed_at' },
    ],
})
