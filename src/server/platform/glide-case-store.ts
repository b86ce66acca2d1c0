import { GlideAggregate, type GlideRecord } from '@servicenow/glide'
import type { CaseFilter, CaseStore } from '../support-cases/case-store.ts'
import {
    CASE_STATES,
    isOngoing,
    type CaseFailure,
    type CaseRequest,
    type SupportCase,
} from '../support-cases/support-case.ts'
import { flagOf, numberOf, optionalTime, parseJson, textOf, timeOf, toGlideTime } from './glide-values.ts'
import { findRecord, insertRecord, mapRecords, updateRecord } from './records.ts'
import { TABLES } from './tables.ts'

function failureOf(text: string): CaseFailure | null {
    const { code, parameters, correlationId } = parseJson(text)
    if (typeof code !== 'string') return null
    return {
        code,
        parameters: Array.isArray(parameters) ? parameters.map(String) : [],
        correlationId: typeof correlationId === 'string' ? correlationId : null,
    }
}

function toCase(record: GlideRecord<string>): SupportCase {
    const owner = textOf(record, 'owner')
    return {
        sysId: record.getUniqueValue(),
        incidentSysId: textOf(record, 'incident'),
        ordinal: numberOf(record, 'ordinal'),
        backend: textOf(record, 'backend') as SupportCase['backend'],
        tenantId: textOf(record, 'tenant'),
        isTest: flagOf(record, 'is_test'),
        state: CASE_STATES.find((state) => state === textOf(record, 'state')) ?? 'prepared',
        stateSince: timeOf(record, 'state_since') ?? 0,
        // Written by this app alone, as a whole.
        request: parseJson(textOf(record, 'request')) as unknown as CaseRequest,
        microsoftNumber: textOf(record, 'microsoft_number'),
        ownerSysId: owner,
        ownerName: owner === '' ? '' : String(record.getDisplayValue('owner')),
        openedAt: timeOf(record, 'opened_on') ?? 0,
        acceptedAt: timeOf(record, 'accepted_on'),
        lastUpdateAt: timeOf(record, 'last_update') ?? 0,
        nextAction: textOf(record, 'next_action'),
        delivery: {
            attempts: numberOf(record, 'attempts'),
            nextAttemptAt: timeOf(record, 'next_attempt'),
            lastError: failureOf(textOf(record, 'last_error')),
        },
    }
}

/** The columns of what is given; what is absent stays as it was. */
function columnsOf(row: Partial<SupportCase>): Record<string, string> {
    const columns: Record<string, string> = {}
    if (row.state !== undefined) columns['state'] = row.state
    if (row.state !== undefined && row.stateSince !== undefined) {
        columns['state_since'] = toGlideTime(row.stateSince)
        columns['ended_on'] = isOngoing({ state: row.state }) ? '' : toGlideTime(row.stateSince)
    }
    if (row.microsoftNumber !== undefined) columns['microsoft_number'] = row.microsoftNumber
    if (row.acceptedAt !== undefined) columns['accepted_on'] = optionalTime(row.acceptedAt)
    if (row.lastUpdateAt !== undefined) columns['last_update'] = toGlideTime(row.lastUpdateAt)
    if (row.nextAction !== undefined) columns['next_action'] = row.nextAction
    if (row.delivery !== undefined) {
        const { attempts, nextAttemptAt, lastError } = row.delivery
        columns['attempts'] = String(attempts)
        columns['next_attempt'] = optionalTime(nextAttemptAt)
        columns['last_error'] = lastError === null ? '' : JSON.stringify(lastError)
    }
    return columns
}

const filtered = (query: GlideRecord<string> | GlideAggregate, filter: CaseFilter): void => {
    query.addQuery('state', 'IN', filter.states.join(','))
    if (filter.owner !== '') query.addQuery('owner', '=', filter.owner)
}

export const glideCaseStore: CaseStore = {
    bySysId(sysId) {
        const record = findRecord(TABLES.support_case, sysId)
        return record && toCase(record)
    },
    ofIncident: (incidentSysId) =>
        mapRecords(
            TABLES.support_case,
            (query) => {
                query.addQuery('incident', incidentSysId)
                query.orderBy('ordinal')
            },
            toCase,
        ),
    byNumber: (microsoftNumber) =>
        mapRecords(
            TABLES.support_case,
            (query) => {
                query.addQuery('microsoft_number', microsoftNumber)
                query.orderByDesc('opened_on')
                query.setLimit(1)
            },
            toCase,
        )[0],
    add: (row) =>
        insertRecord(TABLES.support_case, row.sysId, {
            incident: row.incidentSysId,
            ordinal: String(row.ordinal),
            title: row.request.title,
            severity: row.request.severity,
            service: row.request.service,
            backend: row.backend,
            tenant: row.tenantId,
            is_test: row.isTest ? 'true' : 'false',
            owner: row.ownerSysId,
            opened_on: toGlideTime(row.openedAt),
            request: JSON.stringify(row.request),
            ...columnsOf(row),
        }),
    save: (sysId, changes) => void updateRecord(TABLES.support_case, sysId, columnsOf(changes)),
    list(filter, offset, limit) {
        const aggregate = new GlideAggregate(TABLES.support_case)
        filtered(aggregate, filter)
        aggregate.addAggregate('COUNT', 'sys_id')
        aggregate.setGroup(false)
        aggregate.query()
        return {
            total: aggregate.next() ? Number(aggregate.getAggregate('COUNT', 'sys_id')) || 0 : 0,
            cases: mapRecords(
                TABLES.support_case,
                (query) => {
                    filtered(query, filter)
                    query.orderByDesc('last_update')
                    query.orderBy('sys_id')
                    query.chooseWindow(offset, offset + limit, false)
                },
                toCase,
            ),
        }
    },
    due: (now, limit) =>
        mapRecords(
            TABLES.support_case,
            (query) => {
                query.addNotNullQuery('next_attempt')
                query.addQuery('next_attempt', '<=', toGlideTime(now))
                query.orderBy('next_attempt')
                query.setLimit(limit)
            },
            toCase,
        ),
}
