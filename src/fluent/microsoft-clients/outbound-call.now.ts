import '@servicenow/sdk/global'
import { DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/** Every call to Microsoft: never a token, secret, body or address. Also what the call budget counts. */
export const x_mioms_m365_assis_outbound_call = Table({
    name: 'x_mioms_m365_assis_outbound_call',
    label: 'Microsoft 365 Outbound Call',
    display: 'client_request_id',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        tenant: ReferenceColumn({
            label: 'Tenant',
            referenceTable: 'x_mioms_m365_assis_tenant',
            cascadeRule: 'delete',
        }),
        service: StringColumn({ label: 'Service', maxLength: 40 }),
        method: StringColumn({ label: 'Method', maxLength: 10 }),
        url_template: StringColumn({ label: 'URL template', maxLength: 255 }),
        http_status: IntegerColumn({ label: 'HTTP status' }),
        started: DateTimeColumn({ label: 'Started' }),
        duration: IntegerColumn({ label: 'Duration (ms)' }),
        client_request_id: StringColumn({ label: 'client-request-id', maxLength: 40 }),
        request_id: StringColumn({ label: 'request-id', maxLength: 64 }),
        error_code: StringColumn({ label: 'Error code', maxLength: 40 }),
    },
    index: [
        { name: 'call_budget', unique: false, element: ['tenant', 'service', 'started'] },
        { name: 'call_started', unique: false, element: 'started' },
        { name: 'call_client_request_id', unique: false, element: 'client_request_id' },
    ],
})
