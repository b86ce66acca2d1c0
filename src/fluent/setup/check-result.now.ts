import '@servicenow/sdk/global'
import { DateTimeColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** The last result of each check of the setup: one row a check. */
export const x_mioms_m365_assis_check_result = Table({
    name: 'x_mioms_m365_assis_check_result',
    label: 'Microsoft 365 Setup Check',
    display: 'check_id',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        check_id: StringColumn({ label: 'Check', maxLength: 100, readOnly: true }),
        status: StringColumn({ label: 'Status', maxLength: 20, readOnly: true }),
        ran_at: DateTimeColumn({ label: 'Last run', readOnly: true }),
        since: DateTimeColumn({ label: 'Since', readOnly: true }),
        // What was found and on which entries, as JSON: sentences with their parameters, never a secret or an address.
        finding: StringColumn({ label: 'Finding', maxLength: 8000, readOnly: true }),
        // The last alarm that was raised and not yet overcome: "fail", or the days before the end of a secret.
        notified: StringColumn({ label: 'Notified', maxLength: 10, readOnly: true }),
    },
    index: [{ name: 'check_result_check', unique: false, element: 'check_id' }],
})
