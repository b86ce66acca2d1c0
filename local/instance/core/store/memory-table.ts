import type { Row } from '../../contracts.ts'
import type { OwnedIndex } from '../dictionary/dictionary.ts'

const keyOf = (row: Row, columns: readonly string[]): string =>
    columns.map((column) => row[column] ?? '').join('\u0000')

export const indexName = ({ table, columns }: OwnedIndex): string => `${table}.${columns.join()}`

interface Unique {
    readonly columns: readonly string[]
    readonly keys: Map<string, string>
}

/** The rows of one class, with the indexes that its queries and unique keys need. */
export class MemoryTable {
    readonly rows = new Map<string, Row>()
    private uniques = new Map<string, Unique>()
    private indexes = new Map<string, Map<string, Set<string>>>()

    constructor(definitions: readonly OwnedIndex[]) {
        this.reindex(definitions)
    }

    reindex(definitions: readonly OwnedIndex[]): void {
        this.uniques = new Map(
            definitions
                .filter(({ unique }) => unique)
                .map((index) => [indexName(index), { columns: index.columns, keys: new Map() }]),
        )
        this.indexes = new Map(
            definitions.map(({ columns }) => [columns[0] ?? '', new Map<string, Set<string>>()]),
        )
        for (const row of this.rows.values()) this.note(row)
    }

    /** sys_id of the row that holds a unique key; a key with an empty part is held by none. */
    holder(index: OwnedIndex, row: Row): string | undefined {
        const unique = this.uniques.get(indexName(index))
        if (!unique || unique.columns.some((column) => (row[column] ?? '') === '')) return undefined
        return unique.keys.get(keyOf(row, unique.columns))
    }

    put(row: Row): void {
        const sysId = row['sys_id'] ?? ''
        const old = this.rows.get(sysId)
        if (old) this.forget(old)
        this.rows.set(sysId, row)
        this.note(row)
    }

    remove(sysId: string): void {
        const old = this.rows.get(sysId)
        if (old) this.forget(old)
        this.rows.delete(sysId)
    }

    /** Rows whose column holds one of the values, when there is an index for it. */
    lookUp(column: string, values: readonly string[]): Row[] | undefined {
        if (column === 'sys_id') return this.rowsOf(new Set(values))
        const index = this.indexes.get(column)
        if (!index) return undefined
        return this.rowsOf(new Set(values.flatMap((value) => [...(index.get(value.toLowerCase()) ?? [])])))
    }

    private rowsOf(ids: Iterable<string>): Row[] {
        const rows: Row[] = []
        for (const id of ids) {
            const row = this.rows.get(id)
            if (row) rows.push(row)
        }
        return rows
    }

    private note(row: Row): void {
        const sysId = row['sys_id'] ?? ''
        for (const { columns, keys } of this.uniques.values()) keys.set(keyOf(row, columns), sysId)
        for (const [column, index] of this.indexes) {
            const value = (row[column] ?? '').toLowerCase()
            const ids = index.get(value)
            if (ids) ids.add(sysId)
            else index.set(value, new Set([sysId]))
        }
    }

    private forget(row: Row): void {
        const sysId = row['sys_id'] ?? ''
        for (const { columns, keys } of this.uniques.values()) {
            const key = keyOf(row, columns)
            if (keys.get(key) === sysId) keys.delete(key)
        }
        for (const [column, index] of this.indexes) {
            const value = (row[column] ?? '').toLowerCase()
            const ids = index.get(value)
            ids?.delete(sysId)
            if (ids?.size === 0) index.delete(value)
        }
    }
}
