import type { Row } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import { exactText } from '../rules/exact-text.ts'
import type { Predicate } from '../store/compile-query.ts'
import { parseQuery, type Condition } from '../store/encoded-query.ts'
import type { MemoryStore, StoreContext } from '../store/memory-store.ts'

export interface FilterDependencies {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
}

export interface FilterOptions {
    readonly caseSensitive: boolean
    /** False: one condition of them all is enough. */
    readonly all: boolean
}

/** A filter counts an empty field as less than anything, which a query leaves out. */
const LESS = new Set(['<', '<='])

/**
 * Does a record, as it stands, meet an encoded query? Throws, naming it, on an unknown column or operator.
 * @see ServiceNowDocs: api-reference/server-api-reference/c_GlideFilterScopedAPI
 */
export function recordMeets(
    { dictionary, store }: FilterDependencies,
    context: StoreContext,
    table: string,
    row: Row,
    encoded: string,
    { caseSensitive, all }: FilterOptions,
): boolean {
    const query = parseQuery(encoded)
    const alternatives = all ? query.alternatives : query.alternatives.flat(2).map((one) => [[one]])
    const withEmpty = (condition: Condition): Predicate => {
        const plain = store.predicate(table, { alternatives: [[[condition]]], order: [] }, context)
        const read = store.reader(table, condition.column)
        return (one) => read(one) === '' || plain(one)
    }
    const special = (condition: Condition): Predicate | undefined => {
        if (LESS.has(condition.operator)) return withEmpty(condition)
        return caseSensitive ? exactText(dictionary, store, table, condition) : undefined
    }
    return store.predicate(table, { alternatives, order: [] }, context, special)(row)
}
