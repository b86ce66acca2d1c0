import type { GlideRecord } from '@servicenow/glide'
import type { IssueMatchStore } from '../ports.ts'
import type {
    IssueMatch,
    MatchDecision,
    MatchHeader,
    MatchLink,
    StoredDecision,
} from '../service-health/issue-match.ts'
import { numberOf, textOf, timeOf, toGlideTime } from './glide-values.ts'
import { deleteRecord, insertRecord, mapRecords, saveRecord, updateRecord } from './records.ts'
import { TABLES } from './tables.ts'

const headerOf = (record: GlideRecord<string>): MatchHeader => ({
    textHash: textOf(record, 'text_hash'),
    indexVersion: textOf(record, 'index_version'),
})

const DECISIONS: readonly string[] = ['confirmed', 'dismissed', 'undone']

const LINKS: readonly MatchLink['state'][] = [
    'unlinked',
    'waiting',
    'linking',
    'linked',
    'resolving',
    'resolved',
    'left_alone',
]

export const toDecision = (record: GlideRecord<string>): StoredDecision => ({
    sysId: record.getUniqueValue(),
    incidentSysId: textOf(record, 'incident'),
    issueSysId: textOf(record, 'health_issue'),
    state: textOf(record, 'state') as StoredDecision['state'],
    how: textOf(record, 'decided_how') === 'automatic' ? 'automatic' : 'agent',
    by: textOf(record, 'decided_by'),
    byName: String(record.getElement('decided_by.name') ?? ''),
    at: timeOf(record, 'decided_on') ?? 0,
    link: {
        // What nobody knows is not written to.
        state: LINKS.find((state) => state === textOf(record, 'link')) ?? 'left_alone',
        parentSysId: textOf(record, 'linked_to'),
        refusedAt: timeOf(record, 'link_refused'),
    },
    score: numberOf(record, 'score'),
    reason: textOf(record, 'reason'),
})

const decisionColumns = (decision: MatchDecision): Readonly<Record<string, string>> => ({
    incident: decision.incidentSysId,
    health_issue: decision.issueSysId,
    state: decision.state,
    decided_how: decision.how,
    decided_by: decision.by,
    decided_on: toGlideTime(decision.at),
    score: String(decision.score),
    reason: decision.reason,
})

const linkColumns = ({ state, parentSysId, refusedAt }: MatchLink): Readonly<Record<string, string>> => ({
    link: state,
    linked_to: parentSysId,
    link_refused: refusedAt === null ? '' : toGlideTime(refusedAt),
})

export const glideIssueMatchStore: IssueMatchStore = {
    read(incidentSysId) {
        let header: MatchHeader | undefined
        const matches: (IssueMatch & { sysId: string })[] = []
        const decisions: StoredDecision[] = []
        mapRecords(
            TABLES.issue_match,
            (query) => query.addQuery('incident', incidentSysId),
            (record) => {
                const state = textOf(record, 'state')
                const basis = headerOf(record)
                if (state === 'evaluated') header = basis
                else if (DECISIONS.includes(state)) decisions.push(toDecision(record))
                else if (state === 'suggested') {
                    matches.push({
                        sysId: record.getUniqueValue(),
                        incidentSysId,
                        issueSysId: textOf(record, 'health_issue'),
                        score: numberOf(record, 'score'),
                        reason: textOf(record, 'reason'),
                        basis,
                    })
                }
            },
        )
        return { header, matches, decisions }
    },
    headers(incidentSysIds) {
        const headers = new Map<string, MatchHeader>()
        if (incidentSysIds.length === 0) return headers
        mapRecords(
            TABLES.issue_match,
            (query) => {
                query.addQuery('incident', 'IN', incidentSysIds.join(','))
                query.addQuery('state', 'evaluated')
            },
            (record) => headers.set(textOf(record, 'incident'), headerOf(record)),
        )
        return headers
    },
    saveMatch(sysId, match, isNew) {
        saveRecord(
            TABLES.issue_match,
            sysId,
            {
                incident: match.incidentSysId,
                health_issue: match.issueSysId,
                state: 'suggested',
                score: String(match.score),
                reason: match.reason,
                text_hash: match.basis.textHash,
                index_version: match.basis.indexVersion,
            },
            isNew,
        )
    },
    remove: (sysId) => deleteRecord(TABLES.issue_match, sysId),
    saveHeader(sysId, incidentSysId, header, isNew) {
        saveRecord(
            TABLES.issue_match,
            sysId,
            {
                incident: incidentSysId,
                state: 'evaluated',
                text_hash: header.textHash,
                index_version: header.indexVersion,
            },
            isNew,
        )
    },
    addDecision: (sysId, decision, link) =>
        insertRecord(TABLES.issue_match, sysId, { ...decisionColumns(decision), ...linkColumns(link) }),
    changeDecision: (sysId, decision, link) =>
        void updateRecord(TABLES.issue_match, sysId, {
            ...decisionColumns(decision),
            ...(link ? linkColumns(link) : {}),
        }),
    saveLink: (sysId, link) => void updateRecord(TABLES.issue_match, sysId, linkColumns(link)),
}
