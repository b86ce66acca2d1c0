import type { GlideRecord } from '@servicenow/glide'
import type { IssueMatchStore } from '../ports.ts'
import type { IssueMatch, MatchHeader, MatchState } from '../service-health/issue-match.ts'
import { numberOf, textOf } from './glide-values.ts'
import { deleteRecord, mapRecords, saveRecord } from './records.ts'
import { TABLES } from './tables.ts'

const headerOf = (record: GlideRecord<string>): MatchHeader => ({
    textHash: textOf(record, 'text_hash'),
    indexVersion: textOf(record, 'index_version'),
})

const STATES: readonly string[] = ['suggested', 'confirmed', 'dismissed']

export const glideIssueMatchStore: IssueMatchStore = {
    read(incidentSysId) {
        let header: MatchHeader | undefined
        const matches: (IssueMatch & { sysId: string })[] = []
        mapRecords(
            TABLES.issue_match,
            (query) => query.addQuery('incident', incidentSysId),
            (record) => {
                const issueSysId = textOf(record, 'health_issue')
                const state = textOf(record, 'state')
                const basis = headerOf(record)
                if (state === 'evaluated') header = basis
                else if (STATES.includes(state)) {
                    matches.push({
                        sysId: record.getUniqueValue(),
                        incidentSysId,
                        issueSysId,
                        score: numberOf(record, 'score'),
                        reason: textOf(record, 'reason'),
                        state: state as MatchState,
                        basis,
                    })
                }
            },
        )
        return { header, matches }
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
                state: match.state,
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
}
