import '@servicenow/sdk/global'
import { DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** The updates that Microsoft posted to an issue, as received. */
export const x_mioms_m365_assis_health_issue_post = Table({
    name: 'x_mioms_m365_assis_health_issue_post',
    label: 'Microsoft Service Health Update',
    display: 'posted',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        // The post is written before its issue (docs/adr/0003): the reference may point ahead for a moment.
        health_issue: ReferenceColumn({
            label: 'Service health incident',
            referenceTable: 'x_mioms_m365_assis_health_issue',
            mandatory: true,
            cascadeRule: 'delete',
        }),
        posted: DateTimeColumn({ label: 'Posted' }),
        post_type: StringColumn({ label: 'Type', maxLength: 40 }),
        content_type: StringColumn({ label: 'Content type', maxLength: 10 }),
        content: StringColumn({ label: 'Content', maxLength: 65000 }),
        // Microsoft tells no history of the status: this is the one that the issue had when this post was new.
        status: StringColumn({ label: 'Status of the incident then', maxLength: 40 }),
        content_hash: StringColumn({ label: 'Content hash', maxLength: 32 }),
    },
    index: [{ name: 'post_of_issue', unique: false, element: ['health_issue', 'posted'] }],
})
