import { GlideAggregate, type GlideRecord } from '@servicenow/glide'
import type { SolutionStore } from '../recommendations/solution-store.ts'
import {
    SOLUTION_KINDS,
    SOLUTION_ORIGINS,
    type ChangedSolution,
    type Solution,
    type SolutionPage,
} from '../recommendations/solution.ts'
import { flagOf, safeInQuery, textOf } from './glide-values.ts'
import { mapRecords } from './records.ts'
import { TABLES } from './tables.ts'

const linesOf = (record: GlideRecord<string>, column: string): readonly string[] =>
    textOf(record, column)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')

/** `title | address`. */
function toPage(line: string): SolutionPage {
    const at = line.lastIndexOf(' | ')
    return at === -1 ? { title: line, url: line } : { title: line.slice(0, at), url: line.slice(at + 3) }
}

const originOf = (record: GlideRecord<string>): Solution['origin'] =>
    SOLUTION_ORIGINS.find((origin) => origin === textOf(record, 'origin')) ?? 'shipped'

const kindOf = (record: GlideRecord<string>): Solution['kind'] =>
    SOLUTION_KINDS.find((kind) => kind === textOf(record, 'kind')) ?? 'problem'

export const toSolution = (record: GlideRecord<string>): Solution => ({
    key: textOf(record, 'key'),
    language: textOf(record, 'language'),
    origin: originOf(record),
    isActive: flagOf(record, 'active'),
    area: textOf(record, 'area'),
    kind: kindOf(record),
    title: textOf(record, 'title'),
    symptoms: linesOf(record, 'symptoms'),
    cause: textOf(record, 'cause'),
    agentSteps: linesOf(record, 'agent_steps'),
    adminSteps: linesOf(record, 'admin_steps'),
    verify: textOf(record, 'verify'),
    appliesTo: linesOf(record, 'applies_to'),
    pages: linesOf(record, 'pages').map(toPage),
    reviewed: textOf(record, 'reviewed'),
})

const toChanged = (record: GlideRecord<string>): ChangedSolution => ({
    ...toSolution(record),
    terms: textOf(record, 'terms'),
    termsVersion: textOf(record, 'terms_version'),
})

export const glideSolutionStore: SolutionStore = {
    changed() {
        return mapRecords(
            TABLES.solution,
            (query) => {
                query.addQuery('origin', '!=', 'shipped')
                query.orderBy('key')
            },
            toChanged,
        )
    },
    ofKeys(keys) {
        const asked = keys.filter(safeInQuery)
        if (asked.length === 0) return []
        return mapRecords(
            TABLES.solution,
            (query) => query.addQuery('key', 'IN', asked.join(',')),
            toSolution,
        )
    },
    countKeys() {
        const aggregate = new GlideAggregate(TABLES.solution)
        aggregate.groupBy('key')
        aggregate.query()
        return aggregate.getRowCount()
    },
}
