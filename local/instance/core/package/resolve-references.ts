import type { Row } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { COALESCING_COLUMNS } from './coalescing-columns.ts'
import type { RecordOperation } from './read-records.ts'

type Attributes = Readonly<Record<string, string>>

/** Attributes of a reference that describe it for people and are no key. */
const NOT_A_KEY = new Set(['display_value', 'source'])

/**
 * References of a package's records. A sys_id that neither the instance nor the package has, such as a base role's,
 * is looked up by the columns that the reference names; a record that coalesces with one of the instance keeps that one's.
 */
export class ReferenceResolver {
    private readonly packaged: ReadonlySet<string>
    private readonly renamed = new Map<string, string>()
    private readonly found = new Map<string, string | undefined>()

    constructor(
        private readonly dictionary: TableDictionary,
        private readonly store: MemoryStore,
        operations: readonly RecordOperation[],
    ) {
        const puts = operations.filter(({ kind }) => kind === 'put')
        this.packaged = new Set(puts.map(({ values }) => values['sys_id'] ?? ''))
        for (const [table, columns] of COALESCING_COLUMNS) {
            const own = operations.filter((operation) => operation.table === table)
            if (own.length > 0 && dictionary.table(table)) this.coalesce(table, columns, own)
        }
    }

    /** Records that the instance has under another sys_id: by that one from now on. */
    private coalesce(table: string, columns: readonly string[], own: readonly RecordOperation[]): void {
        const keyOf = (row: Readonly<Record<string, string>>): string =>
            columns.map((name) => row[name] || (name === 'language' ? 'en' : '')).join('\n')
        const existing = new Map(this.store.query(table).map((row) => [keyOf(row), row['sys_id'] ?? '']))
        for (const operation of own) {
            const sysId = operation.values['sys_id'] ?? ''
            if (!operation.values[columns[0] ?? ''] || this.store.get(table, sysId)) continue
            const same = existing.get(keyOf(this.resolve(operation)))
            if (same && same !== sysId) this.renamed.set(sysId, same)
        }
    }

    /** The sys_id under which the instance keeps a record of the package. */
    own(sysId: string): string {
        return this.renamed.get(sysId) ?? sysId
    }

    /** A record's values with its references as this instance knows them. */
    resolve({ table, values, references }: RecordOperation): Record<string, string> {
        const resolved: Record<string, string> = {}
        for (const [name, value] of Object.entries(values)) {
            const target = this.dictionary.column(table, name)?.reference
            resolved[name] =
                target && value !== ''
                    ? value
                          .split(',')
                          .map((sysId) => this.one(target, sysId, references[name] ?? {}))
                          .join(',')
                    : value
        }
        return resolved
    }

    private one(target: string, sysId: string, attributes: Attributes): string {
        const renamed = this.renamed.get(sysId)
        if (renamed) return renamed
        if (!attributes['name'] || this.packaged.has(sysId) || !this.dictionary.table(target)) return sysId
        const key = `${target}|${sysId}`
        if (!this.found.has(key))
            this.found.set(key, this.store.get(target, sysId) ? sysId : this.byKey(target, attributes))
        return this.found.get(key) ?? sysId
    }

    private byKey(target: string, attributes: Attributes): string | undefined {
        const wanted = Object.entries(attributes).filter(
            ([name]) => !NOT_A_KEY.has(name) && this.dictionary.column(target, name) !== undefined,
        )
        // A table without a `name` column, such as sys_ui_view by title: the name is its display value.
        if (wanted.length === 0)
            wanted.push([this.dictionary.displayColumn(target), attributes['name'] ?? ''])
        const rows = this.store
            .query(target)
            .filter((row) => wanted.every(([name, value]) => this.holds(row, target, name, value)))
        return rows.length === 1 ? rows[0]?.['sys_id'] : undefined
    }

    private holds(row: Row, table: string, name: string, value: string): boolean {
        const stored = row[name] ?? ''
        if (value === 'NULL') return stored === ''
        const target = this.dictionary.column(table, name)?.reference
        if (!target || stored === value) return stored === value
        return this.store.get(target, stored)?.[this.dictionary.displayColumn(target)] === value
    }
}
