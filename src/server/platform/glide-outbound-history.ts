import type { GlideRecord } from '@servicenow/glide'
import type { OutboundCall, QueuedCall } from '../microsoft-clients/outbound-call.ts'
import type { MicrosoftService } from '../microsoft-clients/throttle-gate.ts'
import type { OutboundHistory } from '../ports.ts'
import { numberOf, textOf, timeOf } from './glide-values.ts'
import { mapRecords } from './records.ts'
import { TABLES } from './tables.ts'

const toCall = (record: GlideRecord<string>): OutboundCall => ({
    tenantId: textOf(record, 'tenant'),
    service: textOf(record, 'service') as MicrosoftService,
    method: textOf(record, 'method'),
    urlTemplate: textOf(record, 'url_template'),
    httpStatus: numberOf(record, 'http_status'),
    startedAt: timeOf(record, 'started') ?? 0,
    durationMs: numberOf(record, 'duration'),
    clientRequestId: textOf(record, 'client_request_id'),
    requestId: textOf(record, 'request_id') || null,
    errorCode: textOf(record, 'error_code') || null,
})

const calls = (limit: number, refine: (query: GlideRecord<string>) => void): readonly OutboundCall[] =>
    mapRecords(
        TABLES.outbound_call,
        (query) => {
            refine(query)
            query.orderByDesc('started')
            query.setLimit(limit)
        },
        toCall,
    )

export const glideOutboundHistory: OutboundHistory = {
    newest: (limit) => calls(limit, () => undefined),
    failed: (limit) => calls(limit, (query) => query.addNotNullQuery('error_code')),
    byId: (id, limit) =>
        calls(limit, (query) => {
            query.addQuery('client_request_id', id).addOrCondition('request_id', id)
        }),
    waiting: (limit) =>
        mapRecords(
            TABLES.outbound_queue,
            (query) => {
                query.orderBy('next_attempt')
                query.setLimit(limit)
            },
            (record) => ({
                kind: textOf(record, 'kind') as QueuedCall['kind'],
                tenantId: textOf(record, 'tenant'),
                idempotencyKey: textOf(record, 'idempotency_key'),
                nextAttemptAt: timeOf(record, 'next_attempt') ?? 0,
            }),
        ),
}
