import '@servicenow/sdk/global'
import {
    DateTimeColumn,
    DecimalColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

/** Secure Score of one day. Its sys_id follows from tenant and day. */
export const x_mioms_m365_assis_secure_score = Table({
    name: 'x_mioms_m365_assis_secure_score',
    label: 'Microsoft Secure Score',
    display: 'day',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        tenant: ReferenceColumn({
            label: 'Tenant',
            referenceTable: 'x_mioms_m365_assis_tenant',
            cascadeRule: 'delete',
            readOnly: true,
        }),
        // Midnight UTC of Microsoft's day.
        day: DateTimeColumn({ label: 'Day', readOnly: true }),
        current_score: DecimalColumn({ label: 'Current score', readOnly: true }),
        max_score: DecimalColumn({ label: 'Maximum score', readOnly: true }),
        licensed_users: IntegerColumn({ label: 'Licensed users', readOnly: true }),
        averages: StringColumn({ label: 'Averages of others', maxLength: 4000, readOnly: true }),
    },
    index: [
        { name: 'score_day', unique: false, element: ['tenant', 'day'] },
        { name: 'score_age', unique: false, element: 'day' },
    ],
})
