import '@servicenow/sdk/global'
import {
    BooleanColumn,
    DateTimeColumn,
    DecimalColumn,
    IntegerColumn,
    List,
    ReferenceColumn,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'

/** An improvement action of Secure Score. Its sys_id follows from tenant and control. */
export const x_mioms_m365_assis_improvement_action = Table({
    name: 'x_mioms_m365_assis_improvement_action',
    label: 'Secure Score Improvement Action',
    display: 'title',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        tenant: ReferenceColumn({
            label: 'Tenant',
            referenceTable: 'x_mioms_m365_assis_tenant',
            cascadeRule: 'delete',
            readOnly: true,
        }),
        control_id: StringColumn({ label: 'Control ID', maxLength: 255, readOnly: true }),
        title: StringColumn({ label: 'Title', maxLength: 500, readOnly: true }),
        category: StringColumn({ label: 'Category', maxLength: 100, readOnly: true }),
        service: StringColumn({ label: 'Service', maxLength: 100, readOnly: true }),
        score: DecimalColumn({ label: 'Score', readOnly: true }),
        max_score: DecimalColumn({ label: 'Maximum score', readOnly: true }),
        implementation_cost: StringColumn({ label: 'Implementation cost', maxLength: 100, readOnly: true }),
        user_impact: StringColumn({ label: 'User impact', maxLength: 100, readOnly: true }),
        threats: StringColumn({ label: 'Threats', maxLength: 2000, readOnly: true }),
        tier: StringColumn({ label: 'Tier', maxLength: 100, readOnly: true }),
        action_type: StringColumn({ label: 'Action type', maxLength: 100, readOnly: true }),
        rank: IntegerColumn({ label: 'Rank', readOnly: true }),
        action_url: StringColumn({ label: 'Action URL', maxLength: 1024, readOnly: true }),
        description: StringColumn({ label: 'Description', maxLength: 32000, readOnly: true }),
        remediation: StringColumn({ label: 'Remediation', maxLength: 65000, readOnly: true }),
        remediation_impact: StringColumn({ label: 'Remediation impact', maxLength: 32000, readOnly: true }),
        implementation_status: StringColumn({
            label: 'Implementation status',
            maxLength: 4000,
            readOnly: true,
        }),
        microsoft_state: StringColumn({ label: 'State at Microsoft', maxLength: 100, readOnly: true }),
        deprecated: BooleanColumn({ label: 'Deprecated', default: false, readOnly: true }),
        vendor: StringColumn({ label: 'Vendor information', maxLength: 1000, readOnly: true }),
        done_on: DateTimeColumn({ label: 'Done since', readOnly: true }),
        lost_on: DateTimeColumn({ label: 'Points lost', readOnly: true }),
        gone_on: DateTimeColumn({ label: 'No longer listed since', readOnly: true }),
        successor: ReferenceColumn({
            label: 'Renamed to',
            referenceTable: 'x_mioms_m365_assis_improvement_action',
            cascadeRule: 'clear',
            readOnly: true,
        }),
        content_hash: StringColumn({ label: 'Content hash', maxLength: 32, readOnly: true }),
    },
    index: [
        { name: 'action_tenant', unique: false, element: ['tenant', 'gone_on'] },
        { name: 'action_gone', unique: false, element: 'gone_on' },
    ],
})

List({
    table: 'x_mioms_m365_assis_improvement_action',
    view: default_view,
    columns: ['title', 'category', 'service', 'score', 'max_score', 'implementation_cost', 'user_impact'],
})
