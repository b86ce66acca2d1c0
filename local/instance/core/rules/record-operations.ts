import type { Row, Session } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { ScriptRuntime } from '../script/script-runtime.ts'
import { CHANGE_OPERATORS, parseQuery, type Condition } from '../store/encoded-query.ts'
import type { MemoryStore, StoreContext } from '../store/memory-store.ts'
import type { AccessControl } from '../security/security.ts'

export interface OperationsDependencies {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
    readonly runtime: ScriptRuntime
    readonly security: () => AccessControl
    readonly now: () => number
    contextOf(session: Session): StoreContext
    log(level: string, scopeId: string, text: string): void
    /** A row was written, updated or deleted: caches may be stale. */
    changed(table: string): void
    /** Evaluates a default value of the dictionary, which only an application or an admin writes. */
    evaluateDefault(session: Session, script: string, scopeId: string): string
    /** Passed before every write of a script: tests count and interleave here. */
    onWrite(table: string): void
}

export type Written =
    | { readonly kind: 'done'; readonly row: Row }
    | { readonly kind: 'aborted' }
    | { readonly kind: 'duplicate' }
    | { readonly kind: 'missing' }

type RuleOperation = 'insert' | 'update' | 'delete'
/** The SDK builds `when: 'async'` as async_always: both wait for the queue. */
const ASYNC = new Set(['async', 'async_always'])
const JOURNALS = new Set(['journal_input', 'journal', 'journal_list'])

/**
 * Writes with everything that the platform does around them: defaults, numbers, before rules, journal fields, after
 * and async rules.
 * @see ServiceNowDocs: api-reference/scripts/r_ExecutionOrderScriptsAndEngines, business-rules-classic/c_BusinessRules
 */
export class RecordOperations {
    private readonly ruleCache = new Map<string, readonly Row[]>()

    constructor(private readonly deps: OperationsDependencies) {}

    forgetRules(): void {
        this.ruleCache.clear()
    }

    insert(
        session: Session,
        table: string,
        given: Readonly<Record<string, string>>,
        runRules: boolean,
    ): Written {
        const { store } = this.deps
        const values = this.withDefaults(session, table, given)
        const before = runRules ? this.runBefore(session, table, 'insert', values, null) : values
        if (!before) return { kind: 'aborted' }
        const { row: plain, journals } = this.splitJournals(table, before)
        this.deps.onWrite(table)
        const row = store.insert(table, plain, this.deps.contextOf(session))
        if (!row) return { kind: 'duplicate' }
        this.writeJournals(session, table, row, journals)
        this.after(session, table, 'insert', row, null, runRules)
        return { kind: 'done', row: store.get(table, row['sys_id'] ?? '') ?? row }
    }

    update(
        session: Session,
        table: string,
        sysId: string,
        given: Readonly<Record<string, string>>,
        runRules: boolean,
    ): Written {
        const { store } = this.deps
        const old = store.get(table, sysId)
        if (!old) return { kind: 'missing' }
        const own = old['sys_class_name'] ?? table
        const wanted: Row = { ...old, ...given }
        const before = runRules ? this.runBefore(session, own, 'update', wanted, old) : wanted
        if (!before) return { kind: 'aborted' }
        const { row: plain, journals } = this.splitJournals(own, before)
        this.deps.onWrite(own)
        const row = store.update(own, sysId, plain, this.deps.contextOf(session))
        if (!row) return { kind: 'duplicate' }
        this.writeJournals(session, own, row, journals)
        if (row !== old || Object.keys(journals).length > 0)
            this.after(session, own, 'update', row, old, runRules)
        return { kind: 'done', row }
    }

    remove(session: Session, table: string, sysId: string, runRules: boolean): Written {
        const old = this.deps.store.get(table, sysId)
        if (!old) return { kind: 'missing' }
        const own = old['sys_class_name'] ?? table
        if (runRules && !this.runBefore(session, own, 'delete', old, old)) return { kind: 'aborted' }
        this.deps.onWrite(own)
        if (!this.deps.store.delete(own, sysId)) return { kind: 'aborted' }
        this.after(session, own, 'delete', old, old, runRules)
        return { kind: 'done', row: old }
    }

    private withDefaults(session: Session, table: string, given: Readonly<Record<string, string>>): Row {
        const values: Record<string, string> = { ...given }
        for (const column of this.deps.dictionary.columns(table)) {
            if ((values[column.name] ?? '') !== '' || !column.defaultValue) continue
            const text = column.defaultValue
            if (text.includes('getNextObjNumberPadded')) values[column.name] = this.nextNumber(table)
            else {
                values[column.name] = text.startsWith('javascript:')
                    ? this.deps.evaluateDefault(
                          session,
                          text.slice('javascript:'.length),
                          this.deps.dictionary.stored(table).scopeId,
                      )
                    : text
            }
        }
        const numbered = this.deps.dictionary
            .lineage(table)
            .some((name) => this.deps.dictionary.stored(name).numberPrefix)
        if (numbered && this.deps.dictionary.column(table, 'number') && !values['number']) {
            values['number'] = this.nextNumber(table)
        }
        if (this.deps.dictionary.lineage(table).includes('task')) {
            const at = new Date(this.deps.now()).toISOString().slice(0, 19).replace('T', ' ')
            values['opened_at'] ||= at
            values['opened_by'] ||= session.userId
            values['active'] ||= 'true'
        }
        return values
    }

    private nextNumber(table: string): string {
        const { store, dictionary } = this.deps
        const owner = dictionary.lineage(table).find((name) => dictionary.stored(name).numberPrefix) ?? table
        const definition = dictionary.stored(owner)
        const [counter] = store.query('sys_number_counter', `table=${owner}`)
        const next = Number(counter?.['number'] ?? '10000') + 1
        if (counter) store.update('sys_number_counter', counter['sys_id'] ?? '', { number: String(next) })
        else store.insert('sys_number_counter', { table: owner, number: String(next) })
        return `${definition.numberPrefix ?? ''}${String(next).padStart(definition.numberDigits ?? 7, '0')}`
    }

    private splitJournals(
        table: string,
        values: Row,
    ): { row: Row; journals: Readonly<Record<string, string>> } {
        const row: Record<string, string> = {}
        const journals: Record<string, string> = {}
        for (const [name, value] of Object.entries(values)) {
            const type = this.deps.dictionary.column(table, name)?.type ?? ''
            if (!JOURNALS.has(type)) row[name] = value
            else if (value !== '') journals[name] = value
        }
        return { row, journals }
    }

    private writeJournals(
        session: Session,
        table: string,
        row: Row,
        journals: Readonly<Record<string, string>>,
    ): void {
        for (const [element, value] of Object.entries(journals)) {
            this.deps.store.insert(
                'sys_journal_field',
                { name: table, element, element_id: row['sys_id'] ?? '', value },
                this.deps.contextOf(session),
            )
        }
    }

    private rules(table: string): readonly Row[] {
        const known = this.ruleCache.get(table)
        if (known) return known
        const names = this.deps.dictionary.lineage(table).join(',')
        const rules = this.deps.store.query('sys_script', `active=true^collectionIN${names}^ORDERBYorder`)
        this.ruleCache.set(table, rules)
        return rules
    }

    private wanted(
        session: Session,
        rule: Row,
        operation: RuleOperation,
        table: string,
        row: Row,
        old: Row | null,
    ): boolean {
        if (rule[`action_${operation}`] !== 'true') return false
        const filter = rule['filter_condition'] ?? ''
        if (filter !== '') {
            const changes = (condition: Condition): boolean | undefined =>
                CHANGE_OPERATORS.has(condition.operator) ? changed(condition, row, old) : undefined
            if (!this.deps.store.holds(row, table, parseQuery(filter), this.deps.contextOf(session), changes))
                return false
        }
        const condition = rule['condition'] ?? ''
        if (condition === '') return true
        return Boolean(this.runRule(session, rule, `return (${condition})`, table, row, old, operation).value)
    }

    private runRule(
        session: Session,
        rule: Row,
        script: string,
        table: string,
        row: Row,
        old: Row | null,
        operation: RuleOperation,
    ): { value: unknown; values: Row; aborted: boolean } {
        let current: object | undefined
        const scopeId = rule['sys_scope'] || 'global'
        const value = this.deps.runtime.run(
            { session, scopeId },
            script,
            `sys_script ${rule['name'] ?? ''}`,
            (context) => {
                current = context.internals.recordFor(table, row, operation === 'insert', old, operation)
                return {
                    current,
                    previous: old ? context.internals.recordFor(table, old, false, old, operation) : null,
                }
            },
        )
        const back = current
            ? this.deps.runtime.context(scopeId).internals.readBack(current)
            : { values: row, aborted: false }
        return { value, values: back.values, aborted: back.aborted }
    }

    /** Undefined: a rule aborted the operation. */
    private runBefore(
        session: Session,
        table: string,
        operation: RuleOperation,
        row: Row,
        old: Row | null,
    ): Row | undefined {
        let values = row
        for (const rule of this.rules(table)) {
            if (rule['when'] !== 'before' || !this.wanted(session, rule, operation, table, values, old))
                continue
            const outcome = this.runRule(session, rule, rule['script'] ?? '', table, values, old, operation)
            if (outcome.aborted || rule['abort_action'] === 'true') return undefined
            values = outcome.values
        }
        return values
    }

    private after(
        session: Session,
        table: string,
        operation: RuleOperation,
        row: Row,
        old: Row | null,
        runRules: boolean,
    ): void {
        this.deps.changed(table)
        if (!runRules) return
        for (const rule of this.rules(table)) {
            if (rule['when'] === 'after' && this.wanted(session, rule, operation, table, row, old)) {
                this.runRule(session, rule, rule['script'] ?? '', table, row, old, operation)
            }
            if (ASYNC.has(rule['when'] ?? '') && this.wanted(session, rule, operation, table, row, old)) {
                this.deps.store.insert('sys_trigger', {
                    name: `ASYNC: ${rule['name'] ?? ''}`,
                    trigger_type: '0',
                    document: 'sys_script',
                    document_key: rule['sys_id'] ?? '',
                    script: JSON.stringify({ table, sysId: row['sys_id'], user: session.userId, operation }),
                    next_action: new Date(this.deps.now()).toISOString().slice(0, 19).replace('T', ' '),
                })
            }
        }
    }

    /** Runs one queued async rule: the record as it is now, no previous. */
    runAsync(session: Session, rule: Row, table: string, sysId: string, operation: RuleOperation): void {
        const row = this.deps.store.get(table, sysId)
        if (row) this.runRule(session, rule, rule['script'] ?? '', table, row, null, operation)
    }
}

function changed({ operator, column, value }: Condition, row: Row, old: Row | null): boolean {
    const now = row[column] ?? ''
    const before = old?.[column] ?? ''
    if (now === before) return false
    if (operator === 'CHANGESTO') return now === value
    if (operator === 'CHANGESFROM') return before === value
    return true
}
