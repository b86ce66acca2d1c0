import '@servicenow/sdk/global'
import {
    BooleanColumn,
    DateTimeColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

/** A product of the tenant with its counts: what employees choose from. There are rows only while licenses can be requested. */
export const x_mioms_m365_assis_tenant_license = Table({
    name: 'x_mioms_m365_assis_tenant_license',
    label: 'Microsoft 365 License',
    display: 'label',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        tenant: ReferenceColumn({
            label: 'Tenant',
            referenceTable: 'x_mioms_m365_assis_tenant',
            cascadeRule: 'delete',
            readOnly: true,
        }),
        sku_id: StringColumn({ label: 'SKU ID', maxLength: 36, readOnly: true }),
        part_number: StringColumn({ label: 'Part number', maxLength: 100, readOnly: true }),
        name: StringColumn({ label: 'Name', maxLength: 150, readOnly: true }),
        free: IntegerColumn({ label: 'Free', readOnly: true }),
        total: IntegerColumn({ label: 'Total', readOnly: true }),
        offered: BooleanColumn({ label: 'Offered', readOnly: true }),
        label: StringColumn({ label: 'Label', maxLength: 200, readOnly: true }),
        read_at: DateTimeColumn({ label: 'Read', readOnly: true }),
    },
    index: [{ name: 'license_of_tenant', unique: false, element: 'tenant' }],
})
