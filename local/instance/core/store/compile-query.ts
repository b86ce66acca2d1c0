import type { Column, Row } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import { comparable, compare } from './compare-values.ts'
import { compileCondition, type ConditionContext } from './compile-condition.ts'
import type { Condition, Query } from './encoded-query.ts'
import { SCORE, TEXT_QUERY, textScore } from './text-query.ts'

export type Predicate = (row: Row) => boolean

/** What a query needs of the records around a row. */
export interface QuerySource {
    readonly dictionary: TableDictionary
    get(table: string, sysId: string): Row | undefined
}

type Context = Pick<ConditionContext, 'userId' | 'timeZone' | 'evaluate' | 'now'>

/** The column at the end of a dot-walk. Throws, naming it, when there is none. */
export function pathColumn(dictionary: TableDictionary, table: string, path: string): Column {
    const dot = path.indexOf('.')
    const first = dot < 0 ? path : path.slice(0, dot)
    const column = dictionary.column(table, first)
    if (!column) throw new Error(`local instance: table ${table} has no column ${first}`)
    if (dot < 0) return column
    if (!column.reference)
        throw new Error(`local instance: ${table}.${first} is no reference, so ${path} leads nowhere`)
    return pathColumn(dictionary, column.reference, path.slice(dot + 1))
}

/** Reads a column of a table's rows, dot-walks followed. Throws, naming it, on an unknown column. */
export function reader(source: QuerySource, table: string, path: string): (row: Row) => string {
    pathColumn(source.dictionary, table, path)
    const dot = path.indexOf('.')
    if (dot < 0) return (row) => row[path] ?? ''
    const first = path.slice(0, dot)
    const target = source.dictionary.column(table, first)?.reference ?? ''
    const next = reader(source, target, path.slice(dot + 1))
    return (row) => {
        const found = row[first] ? source.get(target, row[first]) : undefined
        return found ? next(found) : ''
    }
}

/** Display value of a record: the value of its class's display column; '' when there is no such record. */
export function displayOf(source: QuerySource, table: string, sysId: string): string {
    const row = source.get(table, sysId)
    if (!row) return ''
    const own = row['sys_class_name'] ?? ''
    return row[source.dictionary.displayColumn(source.dictionary.table(own) ? own : table)] ?? ''
}

/**
 * A query as a predicate over rows of a table; every value is resolved once. `special` may decide conditions of its
 * own, such as CHANGES. Throws, naming it, on an unknown column or operator, whether or not there are rows.
 */
export function compileQuery(
    query: Query,
    table: string,
    source: QuerySource,
    context: Context,
    special?: (condition: Condition) => Predicate | undefined,
): Predicate {
    const full: ConditionContext = {
        userId: context.userId,
        timeZone: context.timeZone,
        evaluate: (script) => context.evaluate(script),
        now: () => context.now(),
        reader: (column) => reader(source, table, column),
        typeOf: (column) => pathColumn(source.dictionary, table, column).type,
        isKindOf: (kind, ancestor) =>
            source.dictionary.table(kind) !== undefined && source.dictionary.lineage(kind).includes(ancestor),
        hasTable: (name) => source.dictionary.table(name) !== undefined,
        displayOf: (target, sysId) => displayOf(source, target, sysId),
    }
    const one = (condition: Condition): Predicate => {
        if (condition.column === TEXT_QUERY) {
            if (special)
                throw new Error(`local instance: ${TEXT_QUERY} outside of a query is not implemented`)
            const score = textScore(source.dictionary, table, condition.value)
            return (row) => score(row) > 0
        }
        const column = pathColumn(source.dictionary, table, condition.column)
        const decided = special?.(condition)
        if (decided) return decided
        const read = reader(source, table, condition.column)
        const test = compileCondition(condition, column, full)
        return (row) => test(read(row), row)
    }
    const groups = query.alternatives.map((group) => group.map((list) => list.map(one)))
    if (groups.length === 0) return () => true
    return (row) => groups.some((group) => group.every((list) => list.some((test) => test(row))))
}

/** ServiceNowDocs: platform-user-interface/service-portal/adv-widget-tutorial orders by it what a text query found. */
function scoreOf(dictionary: TableDictionary, table: string, query: Query): (row: Row) => number {
    const text = query.alternatives.flat(2).find(({ column }) => column === TEXT_QUERY)
    if (!text) throw new Error(`local instance: ${SCORE} without ${TEXT_QUERY} is not implemented`)
    return textScore(dictionary, table, text.value)
}

/** Rows in a query's order; a reference column orders by display value. */
export function sorted(rows: readonly Row[], table: string, query: Query, source: QuerySource): Row[] {
    const order = query.order.map(({ column: path, descending }) => {
        const sign = descending ? -1 : 1
        if (path === SCORE) return { key: scoreOf(source.dictionary, table, query), sign }
        const column = pathColumn(source.dictionary, table, path)
        const read = reader(source, table, path)
        const target = column.type === 'reference' ? column.reference : undefined
        const text = (row: Row): string => (target ? displayOf(source, target, read(row)) : read(row))
        return {
            key: (row: Row) => comparable(text(row), target ? 'string' : column.type),
            sign,
        }
    })
    return rows
        .map((row) => ({ row, keys: order.map(({ key }) => key(row)) }))
        .sort((a, b) => {
            for (const [index, { sign }] of order.entries()) {
                const result = compare(a.keys[index] ?? '', b.keys[index] ?? '') || 0
                if (result !== 0) return result * sign
            }
            return 0
        })
        .map(({ row }) => row)
}
