import { GlideAggregate, type GlideRecord } from '@servicenow/glide'
import { OPERATION_KINDS, type Tier } from '../user-operations/operation-kind.ts'
import type { DueOperation, OperationFilter, OperationStore } from '../user-operations/operation-store.ts'
import {
    OPERATION_STATES,
    UNPLANNED,
    type OperationError,
    type OperationEvent,
    type OperationInput,
    type OperationState,
    type UserOperation,
} from '../user-operations/user-operation.ts'
import {
    flagOf,
    numberOf,
    optionalTime,
    parseJson,
    parseJsonList,
    textOf,
    timeOf,
    toGlideTime,
    oneOf,
} from './glide-values.ts'
import { findRecord, insertRecord, mapRecords, updateRecord } from './records.ts'
import { TABLES } from './tables.ts'

const TABLE = TABLES.user_operation

/** Null for an empty column. */
const objectOf = <T>(record: GlideRecord<string>, column: string): T | null => {
    const text = textOf(record, column)
    return text === '' ? null : (parseJson(text) as T)
}

// Every column is written by this app alone, as a whole.
const toOperation = (record: GlideRecord<string>): UserOperation => ({
    sysId: record.getUniqueValue(),
    tenantId: textOf(record, 'tenant'),
    kind: oneOf(OPERATION_KINDS, textOf(record, 'kind'), 'read-account'),
    tier: numberOf(record, 'tier') as Tier,
    isDryRun: flagOf(record, 'dry_run'),
    targetId: textOf(record, 'target'),
    accountId: textOf(record, 'account_id'),
    requesterId: textOf(record, 'requester'),
    verifierId: textOf(record, 'verifier'),
    approverId: textOf(record, 'approver'),
    recipientId: textOf(record, 'recipient'),
    incidentId: textOf(record, 'incident'),
    requestItemId: textOf(record, 'request_item'),
    input: parseJson(textOf(record, 'input')) as OperationInput,
    inputHash: textOf(record, 'input_hash'),
    state: oneOf(OPERATION_STATES, textOf(record, 'state'), 'failed'),
    attempts: numberOf(record, 'attempts'),
    nextAttemptAt: timeOf(record, 'next_attempt'),
    progress: parseJson(textOf(record, 'progress')) as UserOperation['progress'],
    outcome: objectOf(record, 'outcome'),
    error: objectOf<OperationError>(record, 'error'),
    undo: objectOf<OperationInput>(record, 'undo'),
    createdAt: timeOf(record, 'requested_on') ?? 0,
    finishedAt: timeOf(record, 'finished_on'),
    history: parseJsonList(textOf(record, 'history')) as readonly OperationEvent[],
})

const optionalJson = (value: object | null): string => (value === null ? '' : JSON.stringify(value))

/** What of the progress decides who is waited for, as a column that can be counted by; empty: not inspected. */
const wayOf = ({ progress }: UserOperation): string =>
    progress['inspectedAt'] === undefined ? '' : (progress['way'] ?? 'here')

/** The other way round. */
export const progressOf = (way: string): UserOperation['progress'] =>
    way === '' ? {} : { inspectedAt: '0', way }

const columnsOf = (row: UserOperation): Record<string, string> => ({
    tenant: row.tenantId,
    kind: row.kind,
    tier: String(row.tier),
    dry_run: String(row.isDryRun),
    target: row.targetId,
    account_id: row.accountId,
    requester: row.requesterId,
    verifier: row.verifierId,
    approver: row.approverId,
    recipient: row.recipientId,
    incident: row.incidentId,
    request_item: row.requestItemId,
    input: JSON.stringify(row.input),
    input_hash: row.inputHash,
    state: row.state,
    attempts: String(row.attempts),
    next_attempt: optionalTime(row.nextAttemptAt),
    progress: JSON.stringify(row.progress),
    way: wayOf(row),
    outcome: optionalJson(row.outcome),
    error: optionalJson(row.error),
    error_code: row.error?.code ?? '',
    undo: optionalJson(row.undo),
    requested_on: toGlideTime(row.createdAt),
    finished_on: optionalTime(row.finishedAt),
    duration: row.finishedAt === null ? '' : String(Math.round((row.finishedAt - row.createdAt) / 1000)),
    history: JSON.stringify(row.history),
})

/** What a record and an aggregate are both asked by. */
export type Conditions = Pick<GlideRecord<string>, 'addQuery' | 'addNullQuery' | 'addNotNullQuery'>

export function narrow(query: Conditions, filter: OperationFilter): void {
    const { kind, exceptKind, requesterId, targetId, states, error, from, to } = filter
    if (kind) query.addQuery('kind', kind)
    if (exceptKind) query.addQuery('kind', '!=', exceptKind)
    if (requesterId !== undefined) query.addQuery('requester', requesterId)
    if (targetId !== undefined) query.addQuery('target', targetId)
    if (states) query.addQuery('state', 'IN', states.join(','))
    if (error) query.addQuery('error_code', error)
    if (from !== undefined) query.addQuery('requested_on', '>=', toGlideTime(from))
    if (to !== undefined) query.addQuery('requested_on', '<', toGlideTime(to))
}

function dueIn(states: readonly OperationState[], now: number, limit: number): readonly DueOperation[] {
    if (limit < 1) return []
    return mapRecords(
        TABLE,
        (query) => {
            narrow(query, { states })
            query.addNotNullQuery('next_attempt')
            query.addQuery('next_attempt', '<=', toGlideTime(now))
            query.orderBy('next_attempt')
            query.setLimit(limit)
        },
        (record) => ({
            sysId: record.getUniqueValue(),
            kind: oneOf(OPERATION_KINDS, textOf(record, 'kind'), 'read-account'),
            isBegun: states.includes('running'),
        }),
    )
}

export const glideOperationStore: OperationStore = {
    bySysId(sysId) {
        const record = findRecord(TABLE, sysId)
        return record && toOperation(record)
    },
    bySysIds: (sysIds) =>
        sysIds.length === 0
            ? []
            : mapRecords(TABLE, (query) => query.addQuery('sys_id', 'IN', sysIds.join(',')), toOperation),
    add: (operation) => insertRecord(TABLE, operation.sysId, columnsOf(operation)),
    save: (operation) => void updateRecord(TABLE, operation.sysId, columnsOf(operation)),
    due(now, limit) {
        const begun = dueIn(['running'], now, Math.ceil(limit / 2))
        return [...begun, ...dueIn(['requested', 'queued'], now, limit - begun.length)]
    },
    unplanned: (limit) =>
        mapRecords(
            TABLE,
            (query) => {
                query.addQuery('state', 'IN', UNPLANNED.join(','))
                query.orderByDesc('sys_updated_on')
                query.setLimit(limit)
            },
            toOperation,
        ),
    ended: (kind, since, limit) =>
        mapRecords(
            TABLE,
            (query) => {
                query.addQuery('kind', kind)
                query.addQuery('finished_on', '>=', toGlideTime(since))
                query.orderBy('finished_on')
                query.setLimit(limit)
            },
            toOperation,
        ),
    ofIncident: (incidentSysId, limit) =>
        mapRecords(
            TABLE,
            (query) => {
                query.addQuery('incident', incidentSysId)
                query.orderByDesc('requested_on')
                query.setLimit(limit)
            },
            toOperation,
        ),
    ofRequestItem: (requestItemSysId) =>
        mapRecords(
            TABLE,
            (query) => {
                query.addQuery('request_item', requestItemSysId)
                query.orderByDesc('requested_on')
            },
            toOperation,
        ),
    list: (filter, offset, limit) =>
        mapRecords(
            TABLE,
            (query) => {
                narrow(query, filter)
                query.orderByDesc('requested_on')
                query.orderBy('sys_id')
                query.chooseWindow(offset, offset + limit, false)
            },
            toOperation,
        ),
    since(filter, after, limit) {
        const found = (refine: (query: GlideRecord<string>) => void, most: number): UserOperation[] =>
            mapRecords(
                TABLE,
                (query) => {
                    narrow(query, filter)
                    refine(query)
                    query.orderBy('requested_on')
                    query.orderBy('sys_id')
                    query.setLimit(most)
                },
                toOperation,
            )
        if (after === null) return found(() => undefined, limit)
        const at = toGlideTime(after.at)
        const ofThatSecond = found((query) => {
            query.addQuery('requested_on', at)
            query.addQuery('sys_id', '>', after.sysId)
        }, limit)
        const left = limit - ofThatSecond.length
        if (left === 0) return ofThatSecond
        return [...ofThatSecond, ...found((query) => query.addQuery('requested_on', '>', at), left)]
    },
    count(filter) {
        const aggregate = new GlideAggregate(TABLE)
        narrow(aggregate as unknown as Conditions, filter)
        aggregate.addAggregate('COUNT', 'sys_id')
        // One row for all: an aggregate over a column makes a group of each of its values unless told not to.
        aggregate.setGroup(false)
        aggregate.query()
        return aggregate.next() ? Number(aggregate.getAggregate('COUNT', 'sys_id')) || 0 : 0
    },
}
