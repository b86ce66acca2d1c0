import '@servicenow/sdk/global'
import { DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** Every change of the setup, one row each: history, and the guard against two admins at once. */
export const x_mioms_m365_assis_setup_revision = Table({
    name: 'x_mioms_m365_assis_setup_revision',
    label: 'Microsoft 365 Setup Revision',
    display: 'revision',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        revision: IntegerColumn({ label: 'Revision', readOnly: true }),
        // Holds Microsoft 365 Admin Email: nobody reads it in a list, form or export.
        state: StringColumn({ label: 'State', maxLength: 40_000, readOnly: true }),
        changed_by: ReferenceColumn({
            label: 'Changed by',
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
            readOnly: true,
        }),
        changed_at: DateTimeColumn({ label: 'Changed', readOnly: true }),
    },
    index: [
        { name: 'setup_revision_newest', unique: false, element: 'revision' },
        { name: 'setup_revision_changed', unique: false, element: 'changed_at' },
    ],
})
