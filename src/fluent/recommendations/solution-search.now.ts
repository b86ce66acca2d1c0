import '@servicenow/sdk/global'
import { DateTimeColumn, IntegerColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** What was searched for and no solution fitted, without mail addresses, web addresses and long numbers. */
export const x_mioms_m365_assis_solution_search = Table({
    name: 'x_mioms_m365_assis_solution_search',
    label: 'Microsoft 365 Search Without Result',
    display: 'text',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        text: StringColumn({ label: 'Text', maxLength: 200, readOnly: true }),
        language: StringColumn({ label: 'Language', maxLength: 3, readOnly: true }),
        count: IntegerColumn({ label: 'Times', readOnly: true }),
        last_on: DateTimeColumn({ label: 'Last on', readOnly: true }),
    },
    index: [{ name: 'solution_search_last', unique: false, element: 'last_on' }],
})
