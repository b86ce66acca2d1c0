import type { Row, Session } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { ScriptRuntime } from '../script/script-runtime.ts'
import { answeringLastExpression } from '../script/script-source.ts'
import { glideTime } from '../script/time-zone.ts'
import type { AccessControl } from '../security/security.ts'
import type { Predicate } from '../store/compile-query.ts'
import { CHANGE_OPERATORS, parseQuery, type Condition } from '../store/encoded-query.ts'
import type { MemoryStore, StoreContext } from '../store/memory-store.ts'
import { templateValues } from './rule-template.ts'

export type RuleOperation = 'insert' | 'update' | 'delete'

/** What a rule runs on: the record, and what it was before (null where there is none). */
export interface RuleSubject {
    readonly table: string
    readonly operation: RuleOperation
    readonly row: Row
    readonly previous: Row | null
}

export interface RulesDependencies {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
    readonly runtime: ScriptRuntime
    readonly security: () => AccessControl
    readonly now: () => number
    contextOf(session: Session): StoreContext
}

/** The SDK builds `when: 'async'` as async_always: both wait for the queue. */
const ASYNC = new Set(['async', 'async_always'])

/**
 * Business rules (sys_script) around a write, in their order.
 * @see ServiceNowDocs: api-reference/scripts/r_ExecutionOrderScriptsAndEngines, business-rules-classic/c_BusinessRules
 */
export class BusinessRules {
    private readonly cache = new Map<string, readonly Row[]>()
    private readonly querying = new Set<string>()

    constructor(private readonly deps: RulesDependencies) {}

    /** Call after rules changed. */
    forget(): void {
        this.cache.clear()
    }

    private of(table: string, when: (rule: Row) => boolean): readonly Row[] {
        let rules = this.cache.get(table)
        if (!rules) {
            const names = this.deps.dictionary.lineage(table).join(',')
            rules = this.deps.store.query('sys_script', `active=true^collectionIN${names}^ORDERBYorder`)
            this.cache.set(table, rules)
        }
        return rules.filter(when)
    }

    /** The values as before rules leave them; undefined: a rule aborted the operation. */
    before(session: Session, subject: RuleSubject): Row | undefined {
        let { row } = subject
        for (const rule of this.of(subject.table, ({ when }) => when === 'before')) {
            const current = { ...subject, row }
            if (!this.applies(session, rule, current)) continue
            if (rule['add_message'] === 'true')
                session.messages.push({ kind: 'info', text: rule['message'] ?? '' })
            const template = templateValues(rule['template'] ?? '')
            const isNew = subject.operation === 'insert'
            const outcome = this.runScript(session, rule, { ...current, row: { ...row, ...template } }, isNew)
            if (outcome.aborted || rule['abort_action'] === 'true') return undefined
            row = outcome.values
        }
        return row
    }

    /** Runs after rules, and puts async ones into the queue. */
    after(session: Session, subject: RuleSubject): void {
        for (const rule of this.of(subject.table, () => true)) {
            const when = rule['when'] ?? ''
            if (when !== 'after' && !ASYNC.has(when)) continue
            if (!this.applies(session, rule, subject)) continue
            if (when === 'after') this.runScript(session, rule, subject, false)
            else this.queue(session, rule, subject)
        }
    }

    /** A row of sys_trigger, so that a restart loses no work; a deleted record is kept in it. */
    private queue(session: Session, rule: Row, { table, operation, row }: RuleSubject): void {
        const sysId = row['sys_id'] ?? ''
        this.deps.store.insert('sys_trigger', {
            name: `ASYNC: ${rule['name'] ?? ''}`,
            trigger_type: '0',
            document: 'sys_script',
            document_key: rule['sys_id'] ?? '',
            script: JSON.stringify({ table, sysId, user: session.userId, operation }),
            ...(operation === 'delete' ? { job_context: JSON.stringify(row) } : {}),
            next_action: glideTime(this.deps.now()),
        })
    }

    /** Runs a queued rule: the record as it is now, no previous. */
    runQueued(session: Session, rule: Row, subject: Omit<RuleSubject, 'previous'>): void {
        this.runScript(session, rule, { ...subject, previous: null }, false)
    }

    /** What the query rules of a table add to a query, as an encoded query. A rule's own queries are not restricted again. */
    queryConditions(session: Session, table: string): string {
        const rules = this.of(table, (rule) => rule['action_query'] === 'true' && rule['when'] === 'before')
        if (rules.length === 0 || this.querying.has(table)) return ''
        this.querying.add(table)
        try {
            return rules
                .filter((rule) => this.roleFits(session, rule))
                .map((rule) => this.runQueryRule(session, rule, table))
                .filter((text) => text !== '')
                .join('^')
        } finally {
            this.querying.delete(table)
        }
    }

    private runQueryRule(session: Session, rule: Row, table: string): string {
        let current: object | undefined
        return this.deps.runtime.run(
            { session, scopeId: rule['sys_scope'] || 'global' },
            guarded(rule['condition'] ?? '', rule['script'] ?? ''),
            `sys_script ${rule['name'] ?? ''}`,
            ({ internals }) => {
                current = internals.recordFor(table, {}, false, null, 'query')
                return { current, previous: null }
            },
            (_value, { internals }) => (current ? internals.encodedQueryOf(current) : ''),
        )
    }

    private roleFits(session: Session, rule: Row): boolean {
        const roles = (rule['role_conditions'] ?? '').split(',').filter((role) => role !== '')
        return roles.length === 0 || roles.some((role) => this.deps.security().hasRole(session, role))
    }

    private applies(session: Session, rule: Row, subject: RuleSubject): boolean {
        const { table, operation, row, previous } = subject
        if (rule[`action_${operation}`] !== 'true' || !this.roleFits(session, rule)) return false
        const filter = rule['filter_condition'] ?? ''
        if (filter !== '') {
            const context = this.deps.contextOf(session)
            const special = (condition: Condition): Predicate | undefined =>
                CHANGE_OPERATORS.has(condition.operator)
                    ? (now) => changed(condition, now, previous)
                    : undefined
            if (!this.deps.store.predicate(table, parseQuery(filter), context, special)(row)) return false
        }
        const condition = rule['condition'] ?? ''
        if (condition.trim() === '') return true
        return this.run(session, rule, subject, answeringLastExpression(condition), false, Boolean)
    }

    private runScript(
        session: Session,
        rule: Row,
        subject: RuleSubject,
        isNew: boolean,
    ): { values: Row; aborted: boolean } {
        let outcome = { values: subject.row, aborted: false }
        this.run(session, rule, subject, rule['script'] ?? '', isNew, (_value, readBack) => {
            outcome = readBack()
        })
        return outcome
    }

    private run<T>(
        session: Session,
        rule: Row,
        { table, operation, row, previous }: RuleSubject,
        script: string,
        isNew: boolean,
        finish: (value: unknown, readBack: () => { values: Row; aborted: boolean }) => T,
    ): T {
        let current: object = {}
        return this.deps.runtime.run(
            { session, scopeId: rule['sys_scope'] || 'global' },
            script,
            `sys_script ${rule['name'] ?? ''}`,
            ({ internals }) => {
                // A new record has no earlier values: all that is filled has changed.
                const before = previous ?? (isNew ? {} : row)
                current = internals.recordFor(table, row, isNew, before, operation)
                return {
                    current,
                    previous: previous
                        ? internals.recordFor(table, previous, false, previous, operation)
                        : null,
                }
            },
            (value, { internals }) => finish(value, () => internals.readBack(current)),
        )
    }
}

const guarded = (condition: string, script: string): string =>
    condition.trim() === '' ? script : `if (!(${condition.replace(/;\s*$/, '')})) return\n${script}`

function changed({ operator, column, value }: Condition, row: Row, before: Row | null): boolean {
    const [now, then] = [row[column] ?? '', before?.[column] ?? '']
    if (now === then) return false
    if (operator === 'CHANGESTO') return now === value
    if (operator === 'CHANGESFROM') return then === value
    return true
}
