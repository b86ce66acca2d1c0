import type { Row } from '../../contracts.ts'
import type { IndexDefinition } from '../dictionary/dictionary.ts'

const keyOf = (row: Row, columns: readonly string[]): string =>
    columns.map((column) => row[column] ?? '').join('\u0000')

/** The rows of one class, with the indexes that its queries and unique keys need. */
export class MemoryTable {
    readonly rows = new Map<string, Row>()
    private uniques: { columns: readonly string[]; keys: Map<string, string> }[] = []
    private indexes = new Map<string, Map<string, Set<string>>>()

    constructor(definitions: readonly IndexDefinition[]) {
        this.reindex(definitions)
    }

    reindex(definitions: readonly IndexDefinition[]): void {
        this.uniques = definitions
            .filter(({ unique }) => unique)
            .map(({ columns }) => ({ columns, keys: new Map() }))
        this.indexes = new Map(
            definitions.map(({ columns }) => [columns[0] ?? '', new Map<string, Set<string>>()]),
        )
        for (const row of this.rows.values()) this.note(row)
    }

    /** sys_id of the row that a new one would collide with; a key with an empty part collides with nothing. */
    collision(row: Row): string | undefined {
        const sysId = row['sys_id'] ?? ''
        for (const { columns, keys } of this.uniques) {
            if (columns.some((column) => (row[column] ?? '') === '')) continue
            const owner = keys.get(keyOf(row, columns))
            if (owner !== undefined && owner !== sysId) return owner
        }
        return undefined
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
        if (column === 'sys_id') return this.rowsOf(values)
        const index = this.indexes.get(column)
        if (!index) return undefined
        const ids = new Set(values.flatMap((value) => [...(index.get(value.toLowerCase()) ?? [])]))
        return this.rowsOf(ids)
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
        for (const { columns, keys } of this.uniques) keys.set(keyOf(row, columns), sysId)
        for (const [column, index] of this.indexes) {
            const value = (row[column] ?? '').toLowerCase()
            const ids = index.get(value)
            if (ids) ids.add(sysId)
            else index.set(value, new Set([sysId]))
        }
    }

    private forget(row: Row): void {
        const sysId = row['sys_id'] ?? ''
        for (const { columns, keys } of this.uniques) {
            const key = keyOf(row, columns)
            if (keys.get(key) === sysId) keys.delete(key)
        }
        for (const [column, index] of this.indexes)
            index.get((row[column] ?? '').toLowerCase())?.delete(sysId)
    }
}
