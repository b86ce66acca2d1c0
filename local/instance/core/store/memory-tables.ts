import type { Row } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import { isNumber } from './compare-values.ts'
import { listOf, resolveValue } from './compile-condition.ts'
import type { QuerySource } from './compile-query.ts'
import type { Condition, Query } from './encoded-query.ts'
import { MemoryTable } from './memory-table.ts'

/** The rows of all classes. A table's family is itself and every table that extends it. */
export class MemoryTables implements QuerySource {
    private readonly tables = new Map<string, MemoryTable>()

    constructor(readonly dictionary: TableDictionary) {}

    of(table: string): MemoryTable {
        const known = this.tables.get(table)
        if (known) return known
        const made = new MemoryTable(this.dictionary.table(table) ? this.dictionary.indexes(table) : [])
        this.tables.set(table, made)
        return made
    }

    *all(): Iterable<readonly [string, Row]> {
        for (const [name, table] of this.tables) for (const row of table.rows.values()) yield [name, row]
    }

    get(table: string, sysId: string): Row | undefined {
        for (const name of this.dictionary.family(table)) {
            const row = this.tables.get(name)?.rows.get(sysId)
            if (row) return row
        }
        return undefined
    }

    /** Call after a table's definition changed. */
    reindex(table: string): void {
        for (const name of this.dictionary.family(table))
            this.tables.get(name)?.reindex(this.dictionary.indexes(name))
    }

    /** Whether another record of a class has this row's unique keys. */
    collides(table: string, row: Row): boolean {
        return this.dictionary
            .indexes(table)
            .filter(({ unique }) => unique)
            .some((index) =>
                this.dictionary.family(index.table).some((name) => {
                    const holder = this.tables.get(name)?.holder(index, row)
                    return holder !== undefined && holder !== row['sys_id']
                }),
            )
    }

    /** Rows of a table that may meet a query: through an index where a condition that must hold has one. */
    candidates(table: string, query: Query, evaluate: (script: string) => string): readonly Row[] {
        const family = this.dictionary.family(table)
        const only = query.alternatives.length === 1 ? query.alternatives[0] : undefined
        for (const list of only ?? []) {
            const values = list.length === 1 && list[0] ? this.keys(table, list[0], evaluate) : undefined
            if (!values) continue
            const found = family.map((name) => this.of(name).lookUp(list[0]?.column ?? '', values))
            if (found.every((rows) => rows !== undefined)) return found.flatMap((rows) => rows ?? [])
        }
        return family.flatMap((name) => [...(this.tables.get(name)?.rows.values() ?? [])])
    }

    /** The texts that an index would be asked for; undefined where equal values may be different texts. */
    private keys(
        table: string,
        { column, operator, value }: Condition,
        evaluate: (script: string) => string,
    ): readonly string[] | undefined {
        if (column.includes('.') || (operator !== '=' && operator !== 'IN')) return undefined
        const type = this.dictionary.column(table, column)?.type ?? ''
        if (type === 'boolean' || type === 'glide_date' || isNumber(type)) return undefined
        const wanted = resolveValue(value, { evaluate })
        if (operator === 'IN') return listOf(wanted)
        return wanted === 'NULL' ? [''] : [wanted]
    }

    /** Rows whose columns hold exactly these texts: for lookups by what somebody typed, which is no query. */
    find(table: string, equals: Readonly<Record<string, string>>): readonly Row[] {
        const wanted = Object.entries(equals)
        return this.dictionary.family(table).flatMap((name) => {
            const own = this.tables.get(name)
            if (!own) return []
            let rows: Iterable<Row> = own.rows.values()
            for (const [column, value] of wanted) {
                const found = own.lookUp(column, [value])
                if (!found) continue
                rows = found
                break
            }
            return [...rows].filter((row) => wanted.every(([column, value]) => (row[column] ?? '') === value))
        })
    }

    /** Rows of a table's family whose reference column holds a sys_id. */
    referring(table: string, column: string, sysId: string): readonly Row[] {
        return this.dictionary
            .family(table)
            .flatMap((name) => this.tables.get(name)?.lookUp(column, [sysId]) ?? [])
    }
}
