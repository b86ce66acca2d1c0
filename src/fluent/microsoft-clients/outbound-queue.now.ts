import '@servicenow/sdk/global'
import { DateTimeColumn, ReferenceColumn, ScheduledScript, StringColumn, Table } from '@servicenow/sdk/core'
import { drainOutboundQueueJob } from '../../server/microsoft-clients/handlers.ts'

/** Background calls that wait for the time that Microsoft named. */
export const x_mioms_m365_assis_outbound_queue = Table({
    name: 'x_mioms_m365_assis_outbound_queue',
    label: 'Microsoft 365 Outbound Queue',
    display: 'idempotency_key',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: false,
    schema: {
        kind: StringColumn({ label: 'Kind', maxLength: 40 }),
        tenant: ReferenceColumn({
            label: 'Tenant',
            referenceTable: 'x_mioms_m365_assis_tenant',
            cascadeRule: 'delete',
        }),
        idempotency_key: StringColumn({ label: 'Idempotency key', maxLength: 100, unique: true }),
        next_attempt: DateTimeColumn({ label: 'Next attempt' }),
    },
    index: [{ name: 'queue_due', unique: false, element: 'next_attempt' }],
})

ScheduledScript({
    $id: Now.ID['job-outbound-queue'],
    name: 'Microsoft 365 Support: run queued calls',
    frequency: 'periodically',
    executionInterval: { minutes: 1 },
    // Without a start the build time would become one.
    executionStart: '2025-01-01 00:00:30',
    script: drainOutboundQueueJob,
})
