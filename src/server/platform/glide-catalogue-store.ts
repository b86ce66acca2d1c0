import { GlideAggregate, type GlideRecord } from '@servicenow/glide'
import type { UseCounts } from '../recommendations/catalogue/catalogue-page.ts'
import type {
    CatalogueRow,
    CatalogueStore,
    CatalogueUses,
    MissedSearches,
    NewCatalogueRow,
} from '../recommendations/catalogue/catalogue-store.ts'
import { toSolution } from './glide-solution-store.ts'
import { countRows } from './glide-row-counts.ts'
import { numberOf, safeInQuery, textOf, timeOf } from './glide-values.ts'
import { deleteRecord, findRecord, insertRecord, mapRecords, updateRecord } from './records.ts'
import { TABLES } from './tables.ts'

const toRow = (record: GlideRecord<string>): CatalogueRow => ({
    ...toSolution(record),
    sysId: record.getUniqueValue(),
    contentHash: textOf(record, 'content_hash'),
    changedBy: textOf(record, 'sys_updated_by'),
    changedAt: timeOf(record, 'sys_updated_on') ?? 0,
    changes: textOf(record, 'sys_mod_count'),
})

const lines = (texts: readonly string[]): string => texts.join('\n')

const columnsOf = (row: NewCatalogueRow): Readonly<Record<string, string>> => ({
    key: row.key,
    language: row.language,
    origin: row.origin,
    active: row.isActive ? '1' : '0',
    area: row.area,
    kind: row.kind,
    title: row.title,
    symptoms: lines(row.symptoms),
    cause: row.cause,
    agent_steps: lines(row.agentSteps),
    admin_steps: lines(row.adminSteps),
    verify: row.verify,
    applies_to: lines(row.appliesTo),
    pages: lines(row.pages.map(({ title, url }) => `${title} | ${url}`)),
    reviewed: row.reviewed,
    content_hash: row.contentHash,
    terms: row.terms,
    terms_version: row.termsVersion,
})

const rows = (refine: (query: GlideRecord<string>) => void): readonly CatalogueRow[] =>
    mapRecords(
        TABLES.solution,
        (query) => {
            refine(query)
            query.orderBy('key')
        },
        toRow,
    )

export const glideCatalogueStore: CatalogueStore = {
    all: () => rows(() => undefined),
    ofKey: (key) => (safeInQuery(key) ? rows((query) => query.addQuery('key', key)) : []),
    insert: (sysId, row) => insertRecord(TABLES.solution, sysId, columnsOf(row)),
    update: (sysId, row) => updateRecord(TABLES.solution, sysId, columnsOf(row)),
    setActive(sysId, isActive) {
        updateRecord(TABLES.solution, sysId, { active: isActive ? '1' : '0' })
    },
    setContentHash(sysId, contentHash) {
        updateRecord(TABLES.solution, sysId, { content_hash: contentHash })
    },
    remove: (sysId) => deleteRecord(TABLES.solution, sysId),
    nameOf(userId) {
        if (userId === '' || !safeInQuery(userId)) return ''
        const [name = ''] = mapRecords(
            'sys_user',
            (query) => {
                query.addQuery('user_name', '=', userId)
                query.setLimit(1)
            },
            (record) => textOf(record, 'name'),
        )
        return name
    },
}

/** Calls `each` with every group of recommendations of solutions, and how many there are. */
function groups(
    key: string | undefined,
    column: string | null,
    others: readonly string[],
    each: (group: GlideAggregate<string>, count: number) => void,
): void {
    const aggregate = new GlideAggregate(TABLES.recommendation)
    aggregate.addQuery('source', '=', 'solution')
    if (key !== undefined) aggregate.addQuery('key', '=', key)
    if (column !== null) aggregate.addNotNullQuery(column)
    aggregate.addAggregate('COUNT', 'sys_id')
    for (const one of ['key', ...others]) aggregate.groupBy(one)
    aggregate.query()
    while (aggregate.next()) each(aggregate, Number(aggregate.getAggregate('COUNT', 'sys_id')) || 0)
}

export const glideCatalogueUses: CatalogueUses = {
    counts(key) {
        const found: Record<string, { -readonly [K in keyof UseCounts]: UseCounts[K] }> = {}
        const of = (group: GlideAggregate<string>) =>
            (found[String(group.getValue('key'))] ??= {
                recommended: 0,
                opened: 0,
                helpful: 0,
                notHelpful: 0,
                used: 0,
            })
        if (key !== undefined && !safeInQuery(key)) return found
        groups(key, null, [], (group, count) => (of(group).recommended = count))
        groups(key, 'opened_on', [], (group, count) => (of(group).opened = count))
        groups(key, 'used_on', [], (group, count) => (of(group).used = count))
        // A group for each agent: whoever judges a solution on many incidents counts once.
        groups(key, 'helpful', ['helpful', 'helpful_by'], (group) => {
            of(group)[group.getValue('helpful') === 'yes' ? 'helpful' : 'notHelpful'] += 1
        })
        return found
    },
}

export const glideMissedSearches: MissedSearches = {
    list(order, limit) {
        return mapRecords(
            TABLES.solution_search,
            (query) => {
                if (order === 'frequent') query.orderByDesc('count')
                query.orderByDesc('last_on')
                query.setLimit(limit)
            },
            (record) => ({
                sysId: record.getUniqueValue(),
                text: textOf(record, 'text'),
                language: textOf(record, 'language'),
                count: numberOf(record, 'count'),
                lastAt: timeOf(record, 'last_on') ?? 0,
            }),
        )
    },
    count: () => countRows(TABLES.solution_search),
    textOf(sysId) {
        const record = findRecord(TABLES.solution_search, sysId)
        return record && textOf(record, 'text')
    },
    remove: (sysId) => deleteRecord(TABLES.solution_search, sysId),
}
