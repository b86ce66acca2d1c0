import '@servicenow/sdk/global'
import { DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** The state of each service of a tenant, as Microsoft last told it. When it was read stands on the tenant. */
export const x_mioms_m365_assis_service_status = Table({
    name: 'x_mioms_m365_assis_service_status',
    label: 'Microsoft Service Status',
    display: 'service',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        tenant: ReferenceColumn({
            label: 'Tenant',
            referenceTable: 'x_mioms_m365_assis_tenant',
            mandatory: true,
            cascadeRule: 'delete',
        }),
        service: StringColumn({ label: 'Service', maxLength: 100 }),
        status: StringColumn({ label: 'Status', maxLength: 40 }),
        since: DateTimeColumn({ label: 'First seen' }),
    },
    index: [{ name: 'status_of_tenant', unique: false, element: 'tenant' }],
})
