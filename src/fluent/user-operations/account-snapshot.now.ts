import '@servicenow/sdk/global'
import { DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** What was read of a person's Microsoft 365 account, for a day. Nobody reads it but the app, for who may see it. */
export const x_mioms_m365_assis_account_snapshot = Table({
    name: 'x_mioms_m365_assis_account_snapshot',
    label: 'Microsoft 365 Account Snapshot',
    display: 'person',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        person: ReferenceColumn({
            label: 'Person',
            referenceTable: 'sys_user',
            cascadeRule: 'delete',
            readOnly: true,
        }),
        snapshot: StringColumn({ label: 'Snapshot', maxLength: 32000, readOnly: true }),
        read_at: DateTimeColumn({ label: 'Read', readOnly: true }),
    },
    index: [{ name: 'snapshot_read', unique: false, element: 'read_at' }],
})
