import '@servicenow/sdk/global'
import { IntegerColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** Locks as chains of rows with rising fences (docs/adr/0004-locks-by-derived-sys-id.md). */
export const x_mioms_m365_assis_lock = Table({
    name: 'x_mioms_m365_assis_lock',
    label: 'Microsoft 365 Support Lock',
    display: 'key',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        key: StringColumn({ label: 'Key', maxLength: 100 }),
        fence: IntegerColumn({ label: 'Fence' }),
        holder: StringColumn({ label: 'Holder', maxLength: 40 }),
        // Milliseconds since the epoch: a date-time column would round to the second.
        expires_at: StringColumn({ label: 'Expires (ms)', maxLength: 20 }),
    },
    index: [
        { name: 'lock_chain', unique: false, element: ['key', 'fence'] },
        { name: 'lock_updated', unique: false, element: 'sys_updated_on' },
    ],
})
