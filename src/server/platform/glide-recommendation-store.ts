import { GlideAggregate, type GlideRecord } from '@servicenow/glide'
import type { RecommendationStore } from '../recommendations/recommendation-store.ts'
import type { SolutionSearchLog } from '../recommendations/solution-store.ts'
import type { UsedIn } from '../recommendations/recommendations.ts'
import {
    ITEM_SOURCES,
    type Judgements,
    type StoredRecommendation,
} from '../recommendations/stored-recommendation.ts'
import { numberOf, safeInQuery, textOf, timeOf, optionalTime, toGlideTime } from './glide-values.ts'
import { findRecord, insertRecord, mapRecords, updateRecord } from './records.ts'
import { TABLES } from './tables.ts'

const USED_IN: readonly UsedIn[] = ['work_notes', 'close_notes']

const nameOf = (record: GlideRecord<string>, column: string): string =>
    textOf(record, column) === '' ? '' : String(record.getDisplayValue(column))

function toRecommendation(record: GlideRecord<string>): StoredRecommendation {
    const helpful = textOf(record, 'helpful')
    const usedIn = textOf(record, 'used_in').split(',')
    return {
        sysId: record.getUniqueValue(),
        source: ITEM_SOURCES.find((source) => source === textOf(record, 'source')) ?? 'solution',
        key: textOf(record, 'key'),
        title: textOf(record, 'title'),
        url: textOf(record, 'url'),
        recommendedAt: timeOf(record, 'recommended_on') ?? 0,
        openedAt: timeOf(record, 'opened_on'),
        openedBy: textOf(record, 'opened_by'),
        helpful: helpful === 'yes' || helpful === 'no' ? helpful : '',
        helpfulAt: timeOf(record, 'helpful_on'),
        helpfulBy: textOf(record, 'helpful_by'),
        helpfulByName: nameOf(record, 'helpful_by'),
        usedIn: USED_IN.filter((field) => usedIn.includes(field)),
        usedAt: timeOf(record, 'used_on'),
        usedBy: textOf(record, 'used_by'),
        usedByName: nameOf(record, 'used_by'),
    }
}

const columnsOf = (row: StoredRecommendation): Readonly<Record<string, string>> => ({
    source: row.source,
    key: row.key,
    title: row.title,
    url: row.url,
    recommended_on: toGlideTime(row.recommendedAt),
    opened_on: optionalTime(row.openedAt),
    opened_by: row.openedBy,
    helpful: row.helpful,
    helpful_on: optionalTime(row.helpfulAt),
    helpful_by: row.helpfulBy,
    used_in: row.usedIn.join(','),
    used_on: optionalTime(row.usedAt),
    used_by: row.usedBy,
})

export const glideRecommendationStore: RecommendationStore = {
    ofIncident(incidentSysId) {
        return mapRecords(
            TABLES.recommendation,
            (query) => {
                query.addQuery('incident', incidentSysId)
                query.orderBy('recommended_on')
            },
            toRecommendation,
        )
    },
    add(incidentSysId, row) {
        insertRecord(TABLES.recommendation, row.sysId, { incident: incidentSysId, ...columnsOf(row) })
    },
    save(row) {
        updateRecord(TABLES.recommendation, row.sysId, columnsOf(row))
    },
    judgements(solutionKeys) {
        const found: Record<string, { yes: number; no: number }> = {}
        const asked = solutionKeys.filter(safeInQuery)
        if (asked.length === 0) return found
        // A group for each agent: whoever judges a solution on many incidents counts once.
        const aggregate = new GlideAggregate(TABLES.recommendation)
        aggregate.addQuery('source', '=', 'solution')
        aggregate.addQuery('helpful', 'IN', 'yes,no')
        aggregate.addQuery('key', 'IN', asked.join(','))
        aggregate.groupBy('key')
        aggregate.groupBy('helpful')
        aggregate.groupBy('helpful_by')
        aggregate.query()
        while (aggregate.next()) {
            const key = String(aggregate.getValue('key'))
            const counts = (found[key] ??= { yes: 0, no: 0 })
            counts[aggregate.getValue('helpful') === 'yes' ? 'yes' : 'no']++
        }
        return found satisfies Record<string, Judgements>
    },
}

export const glideSolutionSearchLog: SolutionSearchLog = {
    count(sysId, { text, language, at }) {
        const known = findRecord(TABLES.solution_search, sysId)
        const count = String((known ? numberOf(known, 'count') : 0) + 1)
        const values = { count, last_on: toGlideTime(at) }
        if (known) updateRecord(TABLES.solution_search, sysId, values)
        else insertRecord(TABLES.solution_search, sysId, { text, language, ...values })
    },
}
