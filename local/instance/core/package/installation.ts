import { createHash } from 'node:crypto'
import type { InstallReport, Row } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import type { PackagedTable } from './read-dictionary.ts'
import type { RecordOperation } from './read-records.ts'
import { ReferenceResolver } from './resolve-references.ts'

/** What every exported record carries; tables that are no application files have no such columns. */
const FILE_COLUMNS = ['sys_scope', 'sys_package', 'sys_update_name', 'sys_name', 'sys_policy']
/** Bookkeeping of the instance that a record came from: not taken over when the record exists. */
const STAMPS = [
    'sys_id',
    'sys_class_name',
    'sys_created_on',
    'sys_created_by',
    'sys_updated_on',
    'sys_updated_by',
    'sys_mod_count',
]

const DEFINITIONS = new Set(['sys_db_object', 'sys_dictionary'])

const without = (
    values: Readonly<Record<string, string>>,
    names: readonly string[],
): Record<string, string> =>
    Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))

interface Target {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
    readonly formWrites?: 'allow' | 'refuse'
    /** Called before a record is deleted: a table or column that it describes goes with it. */
    onDelete(table: string, sysId: string): void
}

/** Applies one package's records and counts what that changed. */
export class Installation {
    private readonly resolver: ReferenceResolver
    private readonly packaged: ReadonlySet<string>
    private readonly inert: Record<string, number> = {}
    private readonly refused: string[] = []
    private readonly counts = { inserted: 0, updated: 0, deleted: 0 }

    constructor(
        private readonly target: Target,
        private readonly scopeId: string,
        operations: readonly RecordOperation[],
    ) {
        this.resolver = new ReferenceResolver(target.dictionary, target.store, operations)
        const puts = operations.filter(({ kind }) => kind === 'put')
        this.packaged = new Set(
            puts.map(({ table, values }) => `${table}|${this.resolver.own(values['sys_id'] ?? '')}`),
        )
    }

    /** @param problem why the record is refused whatever it is */
    apply(operation: RecordOperation, problem?: string): void {
        const { table, kind, values } = operation
        if (problem !== undefined) return this.refuse(table, values['sys_id'], problem)
        if (!this.target.dictionary.table(table)) {
            if (kind === 'put') this.inert[table] = (this.inert[table] ?? 0) + 1
            return
        }
        try {
            if (kind === 'put') this.put(operation)
            else if (kind === 'delete') this.deleteOne(table, values['sys_id'] ?? '')
            else this.deleteMultiple(operation)
        } catch (error) {
            this.refuse(table, values['sys_id'], error instanceof Error ? error.message : String(error))
        }
    }

    /** Choices of a dictionary file that no record of the package brings. */
    addChoices({ name, choices }: PackagedTable): void {
        const known = this.target.store.query('sys_choice', `name=${name}`)
        for (const { element, value, language, ...rest } of choices) {
            const same = known.some(
                (row) => row['element'] === element && row['value'] === value && row['language'] === language,
            )
            if (same) continue
            const sysId = createHash('md5')
                .update(`sys_choice|${name}|${element}|${value}|${language}`)
                .digest('hex')
            const row = { sys_id: sysId, name, element, value, language, ...rest }
            this.put({ kind: 'put', table: 'sys_choice', values: row, references: {} })
        }
    }

    report(scope: string, version: string): InstallReport {
        return { scope, version, ...this.counts, inert: { ...this.inert }, refused: [...this.refused] }
    }

    private refuse(table: string, sysId: string | undefined, reason: string): void {
        this.refused.push(`${table} ${sysId ?? 'without sys_id'}: ${reason}`)
    }

    private put(operation: RecordOperation): void {
        const { dictionary, store } = this.target
        const { table } = operation
        const sysId = this.resolver.own(operation.values['sys_id'] ?? '')
        if (sysId === '') return this.refuse(table, undefined, 'the record has no sys_id')
        const isFile = dictionary.column(table, 'sys_scope') !== undefined
        const values = {
            ...(isFile
                ? this.resolver.resolve(operation)
                : without(this.resolver.resolve(operation), FILE_COLUMNS)),
            ...(isFile ? { sys_scope: this.scopeId, sys_package: this.scopeId } : {}),
            sys_id: sysId,
        }
        if (this.isForeignForm(table, values)) {
            return this.refuse(
                table,
                sysId,
                "the form belongs to another application (this instance's switch formWrites)",
            )
        }
        const before = store.get(table, sysId)
        if (before && this.isForeignDefinition(table, before)) return
        // A record that another application brought stays that application's.
        const kept = sysId === operation.values['sys_id'] ? STAMPS : [...STAMPS, ...FILE_COLUMNS]
        const after = before
            ? store.update(table, sysId, without(values, kept))
            : store.insert(table, { ...this.defaults(table), ...values })
        if (!after) this.refuse(table, sysId, 'another record has its sys_id or its unique key')
        else if (!before) this.counts.inserted += 1
        else if (after !== before) this.counts.updated += 1
    }

    /** Defaults of columns that a record does not mention; computed ones need a session and stay empty. */
    private defaults(table: string): Record<string, string> {
        const plain = this.target.dictionary
            .columns(table)
            .filter(
                ({ defaultValue }) => defaultValue !== undefined && !defaultValue.startsWith('javascript:'),
            )
        return Object.fromEntries(plain.map(({ name, defaultValue }) => [name, defaultValue ?? '']))
    }

    /**
     * Another application's table or column: an application adds columns to it and changes nothing that it has.
     * @see sdk:guides/table-augments-guide
     */
    private isForeignDefinition(table: string, row: Row): boolean {
        return DEFINITIONS.has(table) && row['sys_scope'] !== this.scopeId
    }

    private isForeignForm(table: string, values: Readonly<Record<string, string>>): boolean {
        if (this.target.formWrites !== 'refuse' || table !== 'sys_ui_form_section') return false
        const form = values['sys_ui_form'] ?? ''
        const known = this.target.store.get('sys_ui_form', form)
        return known ? known['sys_scope'] !== this.scopeId : !this.packaged.has(`sys_ui_form|${form}`)
    }

    /** A record that is found by its key alone may be another application's: that stays. */
    private deleteOne(table: string, packaged: string): void {
        const sysId = this.resolver.own(packaged)
        const isForeign = this.target.store.get(table, sysId)?.['sys_scope'] !== this.scopeId
        if (sysId === packaged || !isForeign) this.delete(table, sysId)
    }

    /** What the package itself brings stays: it would come back at once. */
    private deleteMultiple({ table, query }: RecordOperation): void {
        for (const row of this.target.store.query(table, query ?? '')) {
            const sysId = row['sys_id'] ?? ''
            if (!this.packaged.has(`${table}|${sysId}`)) this.delete(table, sysId)
        }
    }

    private delete(table: string, sysId: string): void {
        if (!this.target.store.get(table, sysId)) return
        this.target.onDelete(table, sysId)
        if (this.target.store.delete(table, sysId)) this.counts.deleted += 1
    }
}
