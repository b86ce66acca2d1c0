import { randomBytes } from 'node:crypto'
import type { Column, RecordStore, Row } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import { parseQuery, type Condition, type Query } from './encoded-query.ts'
import { Journal, type JournalEntry } from './journal.ts'
import { compareValues, matches, resolveValue, type ConditionContext } from './match-condition.ts'
import { MemoryTable } from './memory-table.ts'

/** Who asks: what `javascript:` values and DYNAMIC need, and who is written into sys_created_by. */
export interface StoreContext {
    readonly userId: string
    readonly userName: string
    evaluate(script: string): string
}

export const SYSTEM: StoreContext = {
    userId: '',
    userName: 'system',
    evaluate: (script) => {
        throw new Error(`local instance: javascript:${script} needs a session`)
    },
}

export const newSysId = (): string => randomBytes(16).toString('hex')

/** All records of the instance: maps by class, indexes, unique keys, cascade rules and the journal. */
export class MemoryStore implements RecordStore {
    private readonly tables = new Map<string, MemoryTable>()
    private journal: Journal | undefined

    constructor(
        private readonly dictionary: TableDictionary,
        private readonly now: () => number,
    ) {}

    /** Reads what a folder holds and writes to it from now on. */
    openJournal(directory: string, log: (text: string) => void): void {
        this.journal = Journal.open(directory, (entry) => this.replay(entry), log)
        if (this.journal.isLong) this.journal.fold(this.snapshot())
    }

    private replay([kind, table, value]: JournalEntry): void {
        if (kind === 'put') this.of(table).put(value as Row)
        else this.of(table).remove(value as string)
    }

    private *snapshot(): Iterable<JournalEntry> {
        for (const [name, table] of this.tables)
            for (const row of table.rows.values()) yield ['put', name, row]
    }

    close(): void {
        this.journal?.close()
    }

    private of(table: string): MemoryTable {
        const known = this.tables.get(table)
        if (known) return known
        const made = new MemoryTable(this.indexesOf(table))
        this.tables.set(table, made)
        return made
    }

    private indexesOf(table: string): { columns: readonly string[]; unique: boolean }[] {
        if (!this.dictionary.table(table)) return []
        const definitions = this.dictionary
            .lineage(table)
            .flatMap((name) => this.dictionary.stored(name).indexes)
        const columns = this.dictionary.columns(table)
        return [
            ...definitions,
            ...columns
                .filter(({ unique, name }) => unique && name !== 'sys_id')
                .map(({ name }) => ({ columns: [name], unique: true })),
            ...columns
                .filter(({ type }) => type === 'reference')
                .map(({ name }) => ({ columns: [name], unique: false })),
        ]
    }

    /** Call after a table's definition changed. */
    reindex(table: string): void {
        for (const name of this.dictionary.family(table)) this.tables.get(name)?.reindex(this.indexesOf(name))
    }

    get(table: string, sysId: string): Row | undefined {
        for (const name of this.dictionary.family(table)) {
            const row = this.tables.get(name)?.rows.get(sysId)
            if (row) return row
        }
        return undefined
    }

    query(
        table: string,
        encodedQuery = '',
        window: { limit?: number; offset?: number } = {},
        context: StoreContext = SYSTEM,
    ): readonly Row[] {
        return this.select(table, parseQuery(encodedQuery), window, context)
    }

    select(
        table: string,
        query: Query,
        window: { limit?: number; offset?: number },
        context: StoreContext,
    ): readonly Row[] {
        this.dictionary.stored(table)
        for (const { column } of query.order) this.pathColumn(table, column)
        for (const list of query.alternatives.flat(2)) this.pathColumn(table, list.column)
        const rows = this.candidates(table, query, context).filter((row) =>
            this.holds(row, table, query, context),
        )
        const sorted = query.order.length > 0 ? this.sort(rows, table, query) : rows
        const start = window.offset ?? 0
        return window.limit === undefined && start === 0
            ? sorted
            : sorted.slice(start, window.limit === undefined ? undefined : start + window.limit)
    }

    private candidates(table: string, query: Query, context: StoreContext): Row[] {
        const only = query.alternatives.length === 1 ? query.alternatives[0] : undefined
        const family = this.dictionary.family(table)
        for (const list of only ?? []) {
            const [condition] = list
            if (list.length !== 1 || !condition || condition.column.includes('.')) continue
            if (condition.operator !== '=' && condition.operator !== 'IN') continue
            if (this.dictionary.column(table, condition.column)?.type === 'boolean') continue
            const wanted = resolveValue(condition.value, this.conditionContext(context))
            const values =
                condition.operator === 'IN' ? wanted.split(',').map((item) => item.trim()) : [wanted]
            const found = family.map((name) => this.of(name).lookUp(condition.column, values))
            if (found.every((rows) => rows !== undefined)) return found.flatMap((rows) => rows ?? [])
        }
        return family.flatMap((name) => [...(this.tables.get(name)?.rows.values() ?? [])])
    }

    private conditionContext(context: StoreContext, row?: Row, table?: string): ConditionContext {
        return {
            userId: context.userId,
            evaluate: (script) => context.evaluate(script),
            other: (column) => (row && table ? this.read(row, table, column) : ''),
            now: this.now,
        }
    }

    /** Whether a row meets a query: also used for conditions of rules and access controls. */
    holds(
        row: Row,
        table: string,
        query: Query,
        context: StoreContext,
        special?: (condition: Condition) => boolean | undefined,
    ): boolean {
        if (query.alternatives.length === 0) return true
        const at = this.conditionContext(context, row, table)
        return query.alternatives.some((group) =>
            group.every((list) =>
                list.some((condition) => {
                    const decided = special?.(condition)
                    if (decided !== undefined) return decided
                    const column = this.pathColumn(table, condition.column)
                    return matches(condition, this.read(row, table, condition.column), column, at)
                }),
            ),
        )
    }

    /** The column at the end of a dot-walk. Throws, naming it, when there is none. */
    private pathColumn(table: string, path: string): Column {
        const [first = '', ...rest] = path.split('.')
        const column = this.dictionary.column(table, first)
        if (!column) throw new Error(`local instance: table ${table} has no column ${first}`)
        if (rest.length === 0) return column
        if (!column.reference)
            throw new Error(`local instance: ${table}.${first} is no reference, so ${path} leads nowhere`)
        return this.pathColumn(column.reference, rest.join('.'))
    }

    /** Stored text of a column, dot-walks followed. */
    read(row: Row, table: string, path: string): string {
        const [first = '', ...rest] = path.split('.')
        const value = row[first] ?? ''
        if (rest.length === 0) return value
        const target = this.dictionary.column(table, first)?.reference
        const next = target && value ? this.get(target, value) : undefined
        return next && target ? this.read(next, target, rest.join('.')) : ''
    }

    private sort(rows: Row[], table: string, query: Query): Row[] {
        const order = query.order.map(({ column, descending }) => ({
            column,
            sign: descending ? -1 : 1,
            type: this.pathColumn(table, column).type,
        }))
        return [...rows].sort((a, b) => {
            for (const { column, sign, type } of order) {
                const result = compareValues(this.read(a, table, column), this.read(b, table, column), type)
                if (result !== 0) return result * sign
            }
            return 0
        })
    }

    private stamp(): string {
        return new Date(this.now()).toISOString().slice(0, 19).replace('T', ' ')
    }

    private checked(table: string, values: Readonly<Record<string, string>>): Record<string, string> {
        const open = this.dictionary.lineage(table).some((name) => this.dictionary.stored(name).open)
        const row: Record<string, string> = {}
        for (const [name, value] of Object.entries(values)) {
            const column = this.dictionary.column(table, name)
            if (!column && !open) throw new Error(`local instance: table ${table} has no column ${name}`)
            row[name] = column ? canonical(value, column.type) : value
        }
        return row
    }

    insert(
        table: string,
        values: Readonly<Record<string, string>>,
        context: StoreContext = SYSTEM,
    ): Row | undefined {
        const at = this.stamp()
        const row: Row = {
            ...this.checked(table, values),
            sys_id: values['sys_id'] || newSysId(),
            sys_class_name: table,
            sys_created_on: values['sys_created_on'] || at,
            sys_created_by: values['sys_created_by'] || context.userName,
            sys_updated_on: values['sys_updated_on'] || at,
            sys_updated_by: values['sys_updated_by'] || context.userName,
            sys_mod_count: values['sys_mod_count'] || '0',
        }
        if (this.get(this.root(table), row['sys_id'] ?? '') || this.of(table).collision(row)) return undefined
        this.put(table, row)
        return row
    }

    update(
        table: string,
        sysId: string,
        values: Readonly<Record<string, string>>,
        context: StoreContext = SYSTEM,
    ): Row | undefined {
        const old = this.get(table, sysId)
        if (!old) return undefined
        const own = old['sys_class_name'] ?? table
        const changed = Object.entries(this.checked(own, values)).filter(
            ([name, value]) => (old[name] ?? '') !== value,
        )
        if (changed.length === 0) return old
        const row: Row = {
            ...old,
            ...Object.fromEntries(changed),
            sys_id: sysId,
            sys_updated_on: this.stamp(),
            sys_updated_by: context.userName,
            sys_mod_count: String(Number(old['sys_mod_count'] ?? '0') + 1),
        }
        if (this.of(own).collision(row)) return undefined
        this.put(own, row)
        return row
    }

    delete(table: string, sysId: string): boolean {
        const row = this.get(table, sysId)
        if (!row) return false
        const own = row['sys_class_name'] ?? table
        for (const { column } of this.referring(own, sysId))
            if (column.cascadeRule === 'restrict') return false
        this.cascade(own, sysId)
        this.of(own).remove(sysId)
        this.journal?.append(['delete', own, sysId])
        return true
    }

    /** Rows of other tables that refer to a record, with the reference that they do it by. */
    private *referring(table: string, sysId: string): Iterable<{ name: string; column: Column; row: Row }> {
        const lineage = this.dictionary.lineage(table)
        for (const other of this.dictionary.tables()) {
            for (const column of other.own) {
                if (column.type !== 'reference' || !lineage.includes(column.reference ?? '')) continue
                for (const name of this.dictionary.family(other.name)) {
                    for (const row of this.of(name).lookUp(column.name, [sysId]) ?? [])
                        yield { name, column, row }
                }
            }
        }
    }

    private cascade(table: string, sysId: string): void {
        for (const { name, column, row } of [...this.referring(table, sysId)]) {
            if (column.cascadeRule === 'delete') this.delete(name, row['sys_id'] ?? '')
            else if (column.cascadeRule === 'clear')
                this.update(name, row['sys_id'] ?? '', { [column.name]: '' })
        }
    }

    private root(table: string): string {
        return this.dictionary.lineage(table).at(-1) ?? table
    }

    private put(table: string, row: Row): void {
        this.of(table).put(row)
        this.journal?.append(['put', table, row])
    }
}

/** How a value of a type is stored. */
function canonical(value: string, type: string): string {
    if (type === 'boolean') return value === '' ? '' : String(value === 'true' || value === '1')
    if (type === 'integer' && value !== '') {
        const number = Number(value)
        return Number.isFinite(number) ? String(Math.trunc(number)) : ''
    }
    return value
}
