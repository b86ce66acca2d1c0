import { GlideAggregate } from '@servicenow/glide'
import type { OutboundCallLog, OutboundQueueStore } from '../ports.ts'
import { textOf, timeOf, toGlideTime } from './glide-values.ts'
import { deleteRecord, insertRecord, mapRecords } from './records.ts'
import { TABLES } from './tables.ts'

/** `newSysId` makes the sys_id of a row that needs no derived one. */
export const glideOutboundCallLog = (newSysId: () => string): OutboundCallLog => ({
    record(call) {
        insertRecord(TABLES.outbound_call, newSysId(), {
            tenant: call.tenantId,
            service: call.service,
            method: call.method,
            url_template: call.urlTemplate,
            http_status: String(call.httpStatus),
            started: toGlideTime(call.startedAt),
            duration: String(call.durationMs),
            client_request_id: call.clientRequestId,
            request_id: call.requestId ?? '',
            error_code: call.errorCode ?? '',
        })
    },
    countSince(tenantId, service, since) {
        const aggregate = new GlideAggregate(TABLES.outbound_call)
        if (tenantId === '') aggregate.addNullQuery('tenant')
        else aggregate.addQuery('tenant', '=', tenantId)
        aggregate.addQuery('service', '=', service)
        aggregate.addQuery('started', '>=', toGlideTime(since))
        aggregate.addAggregate('COUNT', 'sys_id')
        // One row for all: an aggregate over a column makes a group of each of its values unless told not to.
        aggregate.setGroup(false)
        aggregate.query()
        return aggregate.next() ? Number(aggregate.getAggregate('COUNT', 'sys_id')) || 0 : 0
    },
})

export const glideOutboundQueueStore: OutboundQueueStore = {
    add: (sysId, call) =>
        insertRecord(TABLES.outbound_queue, sysId, {
            kind: call.kind,
            tenant: call.tenantId,
            idempotency_key: call.idempotencyKey,
            next_attempt: toGlideTime(call.nextAttemptAt),
        }),
    due: (now, limit) =>
        mapRecords(
            TABLES.outbound_queue,
            (query) => {
                query.addQuery('next_attempt', '<=', toGlideTime(now))
                query.orderBy('next_attempt')
                query.setLimit(limit)
            },
            (record) => ({
                sysId: record.getUniqueValue(),
                kind: 'sync-service-health' as const,
                tenantId: textOf(record, 'tenant'),
                idempotencyKey: textOf(record, 'idempotency_key'),
                nextAttemptAt: timeOf(record, 'next_attempt') ?? 0,
            }),
        ),
    remove: (sysId) => deleteRecord(TABLES.outbound_queue, sysId),
}
