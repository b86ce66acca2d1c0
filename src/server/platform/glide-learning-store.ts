import { GlideAggregate, type GlideRecord } from '@servicenow/glide'
import type { LearningStore } from '../ports.ts'
import type { Decided } from '../service-health/learning/decided.ts'
import { parseLearned, writeLearned } from '../service-health/learning/learned-decisions.ts'
import { fromGlideTime, parseJson, textOf, timeOf, toGlideTime } from './glide-values.ts'
import { deleteRecord, findRecord, mapRecords, saveRecord } from './records.ts'
import { TABLES } from './tables.ts'

/** The one row of matcher_learning: MD5 of "matcher_learning". */
const ROW = 'cd7a51b2dffd8efbb7e477af6258cd0d'
const STATES = ['confirmed', 'dismissed', 'undone'] as const

interface Query {
    addQuery(column: string, operator: string, value: unknown): unknown
}

const ofAgents = (query: Query, since: number): void => {
    query.addQuery('decided_how', '=', 'agent')
    query.addQuery('decided_on', '>=', toGlideTime(since))
}

const walked = (record: GlideRecord<string>, path: string): string => String(record.getElement(path) ?? '')

const toDecided = (record: GlideRecord<string>): Decided => ({
    sysId: record.getUniqueValue(),
    incidentSysId: textOf(record, 'incident'),
    state: STATES.find((state) => state === textOf(record, 'state')) ?? 'undone',
    by: textOf(record, 'decided_by'),
    at: timeOf(record, 'decided_on') ?? 0,
    text: walked(record, 'incident.short_description'),
    openedAt: fromGlideTime(walked(record, 'incident.opened_at')) ?? 0,
    issue: {
        sysId: textOf(record, 'health_issue'),
        id: walked(record, 'health_issue.issue_id'),
        startAt: fromGlideTime(walked(record, 'health_issue.start_time')) ?? 0,
        endAt: fromGlideTime(walked(record, 'health_issue.end_time')),
    },
})

function times(since: number): { readonly firstAt: number | null; readonly lastAt: number | null } {
    const aggregate = new GlideAggregate(TABLES.issue_match)
    ofAgents(aggregate, since)
    aggregate.addQuery('state', 'IN', STATES.join(','))
    aggregate.addAggregate('MIN', 'decided_on')
    aggregate.addAggregate('MAX', 'decided_on')
    aggregate.setGroup(false)
    aggregate.query()
    if (!aggregate.next()) return { firstAt: null, lastAt: null }
    return {
        firstAt: fromGlideTime(String(aggregate.getAggregate('MIN', 'decided_on') ?? '')),
        lastAt: fromGlideTime(String(aggregate.getAggregate('MAX', 'decided_on') ?? '')),
    }
}

export const glideLearningStore: LearningStore = {
    counts(since) {
        const found = { confirmed: 0, dismissed: 0, undone: 0 }
        const aggregate = new GlideAggregate(TABLES.issue_match)
        ofAgents(aggregate, since)
        aggregate.addQuery('state', 'IN', STATES.join(','))
        aggregate.addAggregate('COUNT', 'sys_id')
        aggregate.groupBy('state')
        aggregate.query()
        while (aggregate.next()) {
            const state = STATES.find((one) => one === String(aggregate.getValue('state')))
            if (state) found[state] = Number(aggregate.getAggregate('COUNT', 'sys_id')) || 0
        }
        return { ...found, ...times(since) }
    },
    newest: (since, limit) =>
        mapRecords(
            TABLES.issue_match,
            (query) => {
                ofAgents(query, since)
                query.addQuery('state', 'IN', STATES.join(','))
                query.orderByDesc('decided_on')
                query.orderBy('sys_id')
                query.setLimit(limit)
            },
            toDecided,
        ),
    read() {
        const record = findRecord(TABLES.matcher_learning, ROW)
        if (!record) return undefined
        const { decisions, shipped, learned } = parseJson(textOf(record, 'quality'))
        return {
            basis: textOf(record, 'basis'),
            since: Number(textOf(record, 'since')) || 0,
            learnedAt: timeOf(record, 'learned_on') ?? 0,
            quality: {
                decisions: Number(decisions) || 0,
                shipped: Number(shipped) || 0,
                learned: Number(learned) || 0,
            },
            learned: parseLearned(parseJson(textOf(record, 'learned'))),
        }
    },
    shippedScores() {
        const record = findRecord(TABLES.matcher_learning, ROW)
        const { version, scores } = parseJson(record ? textOf(record, 'shipped_scores') : '')
        if (typeof version !== 'string' || typeof scores !== 'object' || scores === null) return undefined
        return { version, scores: scores as Readonly<Record<string, number>> }
    },
    save({ basis, since, learnedAt, quality, learned }, shipped) {
        const values = {
            basis,
            since: String(since),
            learned_on: learnedAt === 0 ? '' : toGlideTime(learnedAt),
            quality: JSON.stringify(quality),
            learned: JSON.stringify(writeLearned(learned)),
            shipped_scores: JSON.stringify(shipped),
        }
        saveRecord(TABLES.matcher_learning, ROW, values, !findRecord(TABLES.matcher_learning, ROW))
    },
    remove: () => deleteRecord(TABLES.matcher_learning, ROW),
}
