import type { Choice, Column, Dictionary, TableDefinition } from '../../contracts.ts'
import type { DeclaredTable } from '../base/declared-table.ts'
import { overridden, type ColumnOverride } from './column-override.ts'

/** What the dictionary reads of rows: choices and labels in other languages are records, not definitions. */
export interface DictionaryRows {
    choices(
        table: string,
        column: string,
    ): readonly {
        value: string
        label: string
        sequence: string
        language: string
        inactive: string
        dependent: string
    }[]
    label(table: string, column: string, language: string): string | undefined
}

export interface IndexDefinition {
    readonly columns: readonly string[]
    readonly unique: boolean
}

/** An index and the table that declares it: a unique key holds in all tables that extend that one. */
export interface OwnedIndex extends IndexDefinition {
    readonly table: string
}

/** A table as it is kept: what `Dictionary` answers, and what only the store needs. */
export interface StoredTable extends TableDefinition {
    readonly own: readonly Column[]
    readonly indexes: readonly IndexDefinition[]
    /** Inherited columns that this table has otherwise. */
    readonly overrides?: readonly ColumnOverride[]
    readonly numberPrefix?: string
    readonly numberDigits?: number
    /** The first number is the next one. */
    readonly numberBase?: number
    /** Unknown columns are kept instead of refused: application files that only the platform's own code reads. */
    readonly open: boolean
}

const SYSTEM_COLUMNS: readonly (readonly [string, string, string])[] = [
    ['sys_id', 'Sys ID', 'GUID'],
    ['sys_created_on', 'Created', 'glide_date_time'],
    ['sys_created_by', 'Created by', 'string'],
    ['sys_updated_on', 'Updated', 'glide_date_time'],
    ['sys_updated_by', 'Updated by', 'string'],
    ['sys_mod_count', 'Updates', 'integer'],
    ['sys_class_name', 'Class', 'sys_class_name'],
]

const systemColumns = (table: string): readonly Column[] =>
    SYSTEM_COLUMNS.map(([name, label, type]) => ({
        table,
        name,
        label,
        type,
        maxLength: 40,
        mandatory: false,
        readOnly: true,
        unique: name === 'sys_id',
        display: false,
        choice: 0,
    }))

export function storedTable(declared: DeclaredTable): StoredTable {
    const unique = (declared.uniqueTogether ?? []).map((columns) => ({ columns, unique: true }))
    const plain = (declared.indexed ?? []).map((column) => ({ columns: [column], unique: false }))
    return {
        name: declared.name,
        label: declared.label,
        ...(declared.extends ? { superTable: declared.extends } : {}),
        scopeId: 'global',
        access: declared.access,
        own: declared.columns.map((column) => ({ ...column, table: declared.name })),
        indexes: [...unique, ...plain],
        ...(declared.numberPrefix ? { numberPrefix: declared.numberPrefix } : {}),
        open: declared.open ?? false,
    }
}

/** All tables of the instance: the base system's and those that packages brought. */
export class TableDictionary implements Dictionary {
    private readonly definitions = new Map<string, StoredTable>()
    private readonly columnCache = new Map<string, readonly Column[]>()
    private readonly byName = new Map<string, ReadonlyMap<string, Column>>()
    private readonly lineages = new Map<string, readonly string[]>()
    private readonly families = new Map<string, readonly string[]>()
    private readonly references = new Map<string, readonly Column[]>()
    private rows: DictionaryRows = { choices: () => [], label: () => undefined }

    connect(rows: DictionaryRows): void {
        this.rows = rows
    }

    define(table: StoredTable): void {
        this.definitions.set(table.name, table)
        this.forget()
    }

    remove(name: string): void {
        this.definitions.delete(name)
        this.forget()
    }

    /** Adds or replaces one column, as a sys_dictionary record does for a table of another application. */
    addColumn(column: Column): void {
        const table = this.stored(column.table)
        this.define({ ...table, own: [...table.own.filter(({ name }) => name !== column.name), column] })
    }

    private forget(): void {
        this.columnCache.clear()
        this.byName.clear()
        this.lineages.clear()
        this.families.clear()
        this.references.clear()
    }

    stored(name: string): StoredTable {
        const table = this.definitions.get(name)
        if (!table) throw new Error(`local instance: there is no table ${name}`)
        return table
    }

    table(name: string): StoredTable | undefined {
        return this.definitions.get(name)
    }

    tables(): readonly StoredTable[] {
        return [...this.definitions.values()]
    }

    lineage(table: string): readonly string[] {
        const known = this.lineages.get(table)
        if (known) return known
        const { superTable } = this.stored(table)
        const lineage = superTable ? [table, ...this.lineage(superTable)] : [table]
        this.lineages.set(table, lineage)
        return lineage
    }

    /** The table and every table that extends it. */
    family(table: string): readonly string[] {
        const known = this.families.get(table)
        if (known) return known
        const family = [...this.definitions.keys()].filter((name) => this.lineage(name).includes(table))
        this.families.set(table, family)
        return family
    }

    /** The reference columns that point at a table or at one that it extends, and that a deletion concerns. */
    referencing(table: string): readonly Column[] {
        const known = this.references.get(table)
        if (known) return known
        const lineage = this.lineage(table)
        const found = this.tables().flatMap(({ own }) =>
            own.filter(
                ({ type, reference, cascadeRule }) =>
                    type === 'reference' &&
                    reference !== undefined &&
                    lineage.includes(reference) &&
                    cascadeRule !== undefined &&
                    cascadeRule !== 'none',
            ),
        )
        this.references.set(table, found)
        return found
    }

    /** Own and inherited indexes: declared ones, unique columns, and every reference. */
    indexes(table: string): readonly OwnedIndex[] {
        return this.lineage(table).flatMap((name) => {
            const { indexes, own } = this.stored(name)
            return [
                ...indexes.map((index) => ({ ...index, table: name })),
                ...own
                    .filter(({ unique, type }) => unique || type === 'reference')
                    .map((column) => ({ columns: [column.name], unique: column.unique, table: name })),
            ]
        })
    }

    columns(table: string): readonly Column[] {
        const known = this.columnCache.get(table)
        if (known) return known
        let found: ReadonlyMap<string, Column> = new Map(
            systemColumns(table).map((column) => [column.name, column]),
        )
        for (const ancestor of [...this.lineage(table)].reverse()) {
            const { own, overrides = [] } = this.stored(ancestor)
            found = new Map([...found, ...own.map((column) => [column.name, column] as const)])
            if (overrides.length > 0) found = overridden(found, overrides)
        }
        const columns = [...found.values()]
        this.columnCache.set(table, columns)
        return columns
    }

    column(table: string, name: string): Column | undefined {
        let columns = this.byName.get(table)
        if (!columns) {
            columns = new Map(this.columns(table).map((column) => [column.name, column]))
            this.byName.set(table, columns)
        }
        return columns.get(name)
    }

    displayColumn(table: string): string {
        const columns = this.columns(table)
        const marked = columns.find(({ display }) => display)
        if (marked) return marked.name
        return ['number', 'name', 'u_name'].find((name) => this.column(table, name)) ?? 'sys_id'
    }

    choices(table: string, column: string, language: string): readonly Choice[] {
        for (const ancestor of this.lineage(table)) {
            const all = this.rows.choices(ancestor, column).filter(({ inactive }) => inactive !== 'true')
            if (all.length === 0) continue
            const own = all.filter((choice) => choice.language === language)
            return (own.length > 0 ? own : all.filter((choice) => (choice.language || 'en') === 'en'))
                .map(({ value, label, sequence, dependent }) => ({
                    value,
                    label,
                    sequence: Number(sequence) || 0,
                    dependent,
                }))
                .sort((a, b) => a.sequence - b.sequence)
        }
        return []
    }

    label(table: string, column: string | null, language: string): string {
        for (const ancestor of column === null ? [table] : this.lineage(table)) {
            const label = this.rows.label(ancestor, column ?? '', language)
            if (label) return label
        }
        if (column === null) return this.stored(table).label
        return this.column(table, column)?.label ?? column
    }
}
