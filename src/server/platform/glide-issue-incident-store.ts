import { GlideAggregate, type GlideRecord } from '@servicenow/glide'
import type { IncidentState, IssueIncidentNow, IssueIncidentStore } from '../ports.ts'
import { ENDED_STATES, RESOLVED_STATE } from '../service-health/incident-standing.ts'
import type { IssueIncident } from '../service-health/issue-incident.ts'
import { parseJson, textOf, timeOf, toGlideTime } from './glide-values.ts'
import { deleteRecord, insertRecord, mapRecords, updateRecord } from './records.ts'
import { TABLES } from './tables.ts'

type Row = GlideRecord<string>

const HOW: readonly IssueIncident['how'][] = ['rule', 'agent', 'outage']
const STATES: readonly IssueIncident['state'][] = ['creating', 'open', 'resolving', 'resolved', 'left_alone']

function hashes(text: string): Readonly<Record<string, string>> {
    const read: Record<string, string> = {}
    const stored = parseJson(text)
    for (const key of Object.keys(stored)) read[key] = String(stored[key])
    return read
}

const toRow = (record: Row): IssueIncident => ({
    issueSysId: textOf(record, 'health_issue'),
    incidentSysId: textOf(record, 'incident'),
    how: HOW.find((how) => how === textOf(record, 'how')) ?? 'rule',
    rule: textOf(record, 'rule'),
    // What nobody knows is not written to.
    state: STATES.find((state) => state === textOf(record, 'state')) ?? 'left_alone',
    noted: hashes(textOf(record, 'noted')),
    pending: hashes(textOf(record, 'pending')),
    notedContent: textOf(record, 'noted_content'),
    refusedAt: timeOf(record, 'refused_at'),
})

/** A column of a record that a reference points to; empty when that record is gone. */
const through = (record: Row, path: string): string => String(record.getElement(path) ?? '')

const isTrue = (value: string): boolean => /^(?:1|true)$/.test(value)

function incidentOf(record: Row): IncidentState | undefined {
    const number = through(record, 'incident.number')
    if (number === '') return undefined
    return {
        sysId: textOf(record, 'incident'),
        number,
        state: through(record, 'incident.state'),
        isActive: isTrue(through(record, 'incident.active')),
        parent: through(record, 'incident.parent_incident'),
    }
}

const toNow = (record: Row): IssueIncidentNow => ({
    ...toRow(record),
    issue: {
        id: through(record, 'health_issue.issue_id'),
        contentHash: through(record, 'health_issue.content_hash'),
        isResolved: isTrue(through(record, 'health_issue.resolved')),
        tenantId: through(record, 'health_issue.tenant'),
    },
    incident: incidentOf(record),
})

const toColumns = (row: IssueIncident): Readonly<Record<string, string>> => ({
    health_issue: row.issueSysId,
    incident: row.incidentSysId,
    how: row.how,
    rule: row.rule,
    state: row.state,
    noted: JSON.stringify(row.noted),
    pending: JSON.stringify(row.pending),
    noted_content: row.notedContent,
    refused_at: row.refusedAt === null ? '' : toGlideTime(row.refusedAt),
})

const find = (column: string, sysId: string): IssueIncident | undefined =>
    mapRecords(
        TABLES.issue_incident,
        (query) => {
            query.addQuery(column, sysId)
            query.setLimit(1)
        },
        toRow,
    )[0]

export const glideIssueIncidentStore: IssueIncidentStore = {
    ofIssue: (sysId) => find('health_issue', sysId),
    ofIncident: (sysId) => find('incident', sysId),
    ofIssues: (sysIds) =>
        sysIds.length === 0
            ? []
            : mapRecords(
                  TABLES.issue_incident,
                  (query) => query.addQuery('health_issue', 'IN', sysIds.join(',')),
                  toRow,
              ),
    claim: (sysId, row) => insertRecord(TABLES.issue_incident, sysId, toColumns(row)),
    save: (sysId, row) => void updateRecord(TABLES.issue_incident, sysId, toColumns(row)),
    remove: (sysId) => deleteRecord(TABLES.issue_incident, sysId),
    inStates: (states) =>
        mapRecords(
            TABLES.issue_incident,
            (query) => {
                query.addQuery('state', 'IN', states.join(','))
                query.orderBy('sys_created_on')
                query.orderBy('sys_id')
            },
            toNow,
        ),
    reopened: () =>
        mapRecords(
            TABLES.issue_incident,
            (query) => {
                query.addQuery('state', 'resolved')
                query.addQuery('incident.active', true)
                query.addQuery('incident.state', 'NOT IN', ENDED_STATES.join(','))
            },
            toNow,
        ),
    reopenedByMicrosoft: () =>
        mapRecords(
            TABLES.issue_incident,
            (query) => {
                query.addQuery('state', 'resolved')
                query.addQuery('health_issue.resolved', false)
                query.addQuery('incident.active', true)
                query.addQuery('incident.state', RESOLVED_STATE)
            },
            toNow,
        ),
    counts() {
        const counts: Record<IssueIncident['state'], number> = {
            creating: 0,
            open: 0,
            resolving: 0,
            resolved: 0,
            left_alone: 0,
        }
        const aggregate = new GlideAggregate(TABLES.issue_incident)
        aggregate.addAggregate('COUNT', 'sys_id')
        aggregate.groupBy('state')
        aggregate.query()
        while (aggregate.next()) {
            const state = STATES.find((one) => one === String(aggregate.getValue('state')))
            if (state) counts[state] = Number(aggregate.getAggregate('COUNT', 'sys_id')) || 0
        }
        return counts
    },
}
