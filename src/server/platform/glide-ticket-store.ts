import type { GlideRecord } from '@servicenow/glide'
import {
    NOTHING_TOLD,
    type MicrosoftComment,
    type SecurityTicket,
    type TicketRequest,
} from '../security-tickets/security-ticket.ts'
import type { TicketStore } from '../security-tickets/ticket-store.ts'
import { numberOf, optionalTime, parseJson, textOf, timeOf, toGlideTime, oneOf } from './glide-values.ts'
import { findRecord, insertRecord, mapRecords, updateRecord } from './records.ts'
import { TABLES } from './tables.ts'

const TABLE = TABLES.security_ticket
const MOST = 5000

const toTicket = (record: GlideRecord<string>): SecurityTicket => ({
    sysId: record.getUniqueValue(),
    tenantId: textOf(record, 'tenant'),
    // Written by this app alone, as a whole.
    request: parseJson(textOf(record, 'request')) as unknown as TicketRequest,
    ordinal: numberOf(record, 'ordinal'),
    recordSysId: textOf(record, 'record'),
    origin: oneOf(['page', 'inbound', 'rule'], textOf(record, 'origin'), 'page'),
    externalId: textOf(record, 'external_id'),
    startedBy: textOf(record, 'started_by'),
    startedById: textOf(record, 'started_by_id'),
    createdAt: timeOf(record, 'created_at') ?? 0,
    state: oneOf(['creating', 'created', 'refused'], textOf(record, 'state'), 'creating'),
    endedAt: timeOf(record, 'ended_on'),
    told: {
        what: oneOf(['nothing', 'done', 'lost'], textOf(record, 'told'), 'nothing'),
        at: timeOf(record, 'told_on'),
    },
    comment: {
        ...NOTHING_TOLD.comment,
        ...(parseJson(textOf(record, 'comment')) as Partial<MicrosoftComment>),
    },
})

/** The columns of what is given; what is absent stays as it was. */
function columnsOf(row: Partial<SecurityTicket>): Record<string, string> {
    const columns: Record<string, string> = {}
    if (row.tenantId !== undefined) columns['tenant'] = row.tenantId
    if (row.request !== undefined) {
        columns['improvement_action'] = row.request.actionSysId
        columns['name'] = row.request.name.slice(0, 250)
        columns['kind'] = row.request.kind
        columns['source'] = row.request.source
        columns['category'] = row.request.category
        columns['request'] = JSON.stringify(row.request)
    }
    if (row.ordinal !== undefined) columns['ordinal'] = String(row.ordinal)
    if (row.recordSysId !== undefined) columns['record'] = row.recordSysId
    if (row.origin !== undefined) columns['origin'] = row.origin
    if (row.externalId !== undefined) columns['external_id'] = row.externalId
    if (row.startedBy !== undefined) columns['started_by'] = row.startedBy
    if (row.startedById !== undefined) columns['started_by_id'] = row.startedById
    if (row.createdAt !== undefined) columns['created_at'] = toGlideTime(row.createdAt)
    if (row.state !== undefined) columns['state'] = row.state
    if (row.endedAt !== undefined) columns['ended_on'] = optionalTime(row.endedAt)
    if (row.told !== undefined) {
        columns['told'] = row.told.what
        columns['told_on'] = optionalTime(row.told.at)
    }
    if (row.comment !== undefined) columns['comment'] = JSON.stringify(row.comment)
    return columns
}

export const glideTicketStore: TicketStore = {
    bySysId(sysId) {
        const record = findRecord(TABLE, sysId)
        return record && toTicket(record)
    },
    ofAction: (actionSysId) =>
        mapRecords(
            TABLE,
            (query) => {
                query.addQuery('improvement_action', actionSysId)
                query.orderBy('ordinal')
            },
            toTicket,
        ),
    all: () =>
        mapRecords(
            TABLE,
            (query) => {
                query.orderByDesc('created_at')
                query.orderBy('sys_id')
                query.setLimit(MOST)
            },
            toTicket,
        ),
    add: (ticket) => insertRecord(TABLE, ticket.sysId, columnsOf(ticket)),
    save: (sysId, changes) => void updateRecord(TABLE, sysId, columnsOf(changes)),
}
