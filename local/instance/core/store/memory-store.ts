import { randomBytes } from 'node:crypto'
import type { RecordStore, Row } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import { glideTime } from '../script/time-zone.ts'
import { compileQuery, displayOf, pathColumn, reader, sorted, type Predicate } from './compile-query.ts'
import { parseQuery, type Condition, type Query } from './encoded-query.ts'
import { Journal, type JournalEntry } from './journal.ts'
import { MemoryTables } from './memory-tables.ts'
import { storedText } from './stored-text.ts'

/** Who asks: what `javascript:` values and DYNAMIC need, and who is written into sys_created_by. */
export interface StoreContext {
    readonly userId: string
    readonly userName: string
    /** Where days begin for the user. */
    readonly timeZone: string
    evaluate(script: string): string
}

export const SYSTEM: StoreContext = {
    userId: '',
    userName: 'system',
    timeZone: 'UTC',
    evaluate: (script) => {
        throw new Error(`local instance: javascript:${script} needs a session`)
    },
}

export interface UpdateOptions {
    /** False keeps sys_updated_on, sys_updated_by and sys_mod_count as they are (autoSysFields). */
    readonly stamps: boolean
}

export const newSysId = (): string => randomBytes(16).toString('hex')

/** All records of the instance: maps by class, indexes, unique keys, cascade rules and the journal. */
export class MemoryStore implements RecordStore {
    private readonly tables: MemoryTables
    private journal: Journal | undefined
    /** Told of every change before it is made; what it throws keeps the change out. */
    beforeChange: (change: JournalEntry) => void = () => undefined

    constructor(
        private readonly dictionary: TableDictionary,
        private readonly now: () => number,
    ) {
        this.tables = new MemoryTables(dictionary)
    }

    /** Reads what a folder holds and writes to it from now on. */
    openJournal(directory: string, log: (text: string) => void): void {
        this.journal = Journal.open(directory, (entry) => this.replay(entry), log)
        if (this.journal.isLong) this.journal.fold(this.snapshot())
    }

    /** Reads what a folder holds and leaves it as it is. */
    readJournal(directory: string): void {
        Journal.read(directory, (entry) => this.replay(entry))
    }

    /** Takes over what another node of the cluster changed. */
    apply(change: JournalEntry): void {
        this.replay(change)
        this.journal?.append(change)
    }

    private replay([kind, table, value]: JournalEntry): void {
        if (kind === 'put') this.tables.of(table).put(value as Row)
        else this.tables.of(table).remove(value as string)
    }

    private *snapshot(): Iterable<JournalEntry> {
        for (const [name, row] of this.tables.all()) yield ['put', name, row]
    }

    close(): void {
        if (this.journal?.isLong) this.journal.fold(this.snapshot())
        this.journal?.close()
        this.journal = undefined
    }

    /** Call after a table's definition changed. */
    reindex(table: string): void {
        this.tables.reindex(table)
    }

    get(table: string, sysId: string): Row | undefined {
        return this.tables.get(table, sysId)
    }

    /** Rows whose columns hold exactly these texts. Throws, naming it, on an unknown table or column. */
    find(table: string, equals: Readonly<Record<string, string>>): readonly Row[] {
        for (const column of Object.keys(equals)) pathColumn(this.dictionary, table, column)
        return this.tables.find(table, equals)
    }

    query(
        table: string,
        encodedQuery = '',
        window: { limit?: number; offset?: number } = {},
        context: StoreContext = SYSTEM,
    ): readonly Row[] {
        const query = parseQuery(encodedQuery)
        this.dictionary.stored(table)
        const meets = this.predicate(table, query, context)
        const candidates = this.tables.candidates(table, query, (script) => context.evaluate(script))
        const found = candidates.filter(meets)
        const rows = query.order.length > 0 ? sorted(found, table, query, this.tables) : found
        const { limit, offset = 0 } = window
        return rows.slice(offset, limit === undefined ? undefined : offset + limit)
    }

    /** Reads a column of a table's rows, dot-walks followed. */
    reader(table: string, path: string): (row: Row) => string {
        return reader(this.tables, table, path)
    }

    /** Display value of a record; '' when there is no such record. */
    displayOf(table: string, sysId: string): string {
        return displayOf(this.tables, table, sysId)
    }

    /** A query as a predicate over rows of a table: also for conditions of rules and access controls. */
    predicate(
        table: string,
        query: Query,
        context: StoreContext,
        special?: (condition: Condition) => Predicate | undefined,
    ): Predicate {
        const { userId, timeZone } = context
        return compileQuery(
            query,
            table,
            this.tables,
            { userId, timeZone, evaluate: (script) => context.evaluate(script), now: this.now },
            special,
        )
    }

    private checked(table: string, values: Readonly<Record<string, string>>): Record<string, string> {
        const open = this.dictionary.lineage(table).some((name) => this.dictionary.stored(name).open)
        const row: Record<string, string> = {}
        for (const [name, value] of Object.entries(values)) {
            const column = this.dictionary.column(table, name)
            if (!column && !open) throw new Error(`local instance: table ${table} has no column ${name}`)
            row[name] = column ? storedText(value, column.type) : value
        }
        return row
    }

    insert(
        table: string,
        values: Readonly<Record<string, string>>,
        context: StoreContext = SYSTEM,
    ): Row | undefined {
        const at = glideTime(this.now())
        const sysId = values['sys_id'] || newSysId()
        const row: Row = {
            ...this.checked(table, values),
            sys_id: sysId,
            sys_class_name: table,
            sys_created_on: values['sys_created_on'] || at,
            sys_created_by: values['sys_created_by'] || context.userName,
            sys_updated_on: values['sys_updated_on'] || at,
            sys_updated_by: values['sys_updated_by'] || context.userName,
            sys_mod_count: values['sys_mod_count'] || '0',
        }
        const root = this.dictionary.lineage(table).at(-1) ?? table
        if (this.get(root, sysId) || this.tables.collides(table, row)) return undefined
        this.put(table, row)
        return row
    }

    update(
        table: string,
        sysId: string,
        values: Readonly<Record<string, string>>,
        context: StoreContext = SYSTEM,
        { stamps }: UpdateOptions = { stamps: true },
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
            ...(stamps
                ? {
                      sys_updated_on: glideTime(this.now()),
                      sys_updated_by: context.userName,
                      sys_mod_count: String(Number(old['sys_mod_count'] ?? '0') + 1),
                  }
                : {}),
        }
        if (this.tables.collides(own, row)) return undefined
        this.put(own, row)
        return row
    }

    /**
     * Deletes a record and what hangs on it by cascade rules. False: there is none, or a rule `restrict` forbids it.
     * @see ServiceNowDocs: platform-administration/t_CascadeDeleteRules
     */
    delete(table: string, sysId: string): boolean {
        const row = this.get(table, sysId)
        if (!row || this.restriction(table, sysId) !== undefined) return false
        this.remove(row['sys_class_name'] ?? table, sysId)
        return true
    }

    /** The reference that forbids deleting a record, as `table.column`; undefined when nothing does. */
    restriction(table: string, sysId: string, seen: Set<string> = new Set()): string | undefined {
        if (seen.has(sysId)) return undefined
        seen.add(sysId)
        const own = this.get(table, sysId)?.['sys_class_name'] ?? table
        for (const { table: other, name, cascadeRule } of this.dictionary.referencing(own)) {
            if (cascadeRule === 'clear') continue
            for (const row of this.tables.referring(other, name, sysId)) {
                const id = row['sys_id'] ?? ''
                if (cascadeRule === 'restrict' && !seen.has(id)) return `${other}.${name}`
                const further = cascadeRule === 'delete' ? this.restriction(other, id, seen) : undefined
                if (further) return further
            }
        }
        return undefined
    }

    private remove(table: string, sysId: string): void {
        this.beforeChange(['delete', table, sysId])
        this.tables.of(table).remove(sysId)
        this.journal?.append(['delete', table, sysId])
        for (const { table: other, name, cascadeRule } of this.dictionary.referencing(table)) {
            for (const row of this.tables.referring(other, name, sysId)) {
                const [own, id] = [row['sys_class_name'] ?? other, row['sys_id'] ?? '']
                if (cascadeRule === 'delete') this.remove(own, id)
                else this.update(own, id, { [name]: '' })
            }
        }
    }

    private put(table: string, row: Row): void {
        this.beforeChange(['put', table, row])
        this.tables.of(table).put(row)
        this.journal?.append(['put', table, row])
    }
}
