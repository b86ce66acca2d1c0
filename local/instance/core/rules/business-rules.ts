import type { Row, Session } from '../../contracts.ts'
import type { ScriptRuntime } from '../script/script-runtime.ts'
import { glideTime } from '../script/time-zone.ts'
import { QueryRules } from './query-rules.ts'
import { RuleActions } from './rule-actions.ts'
import { RuleConditions, type ConditionDependencies } from './rule-conditions.ts'
import { RuleRunner, type RuleOutcome, type RuleSubject } from './rule-runner.ts'
import { ruleScript } from './rule-script.ts'

export type { RuleOperation, RuleSubject } from './rule-runner.ts'

export interface RulesDependencies extends ConditionDependencies {
    readonly runtime: ScriptRuntime
    readonly now: () => number
    property(name: string): string | undefined
}

/** What a display rule leaves behind: the scratchpad as JSON, and columns that only the form shows so. */
export interface Displayed {
    readonly scratchpad: string
    readonly values: Row
}

/** The SDK builds `when: 'async'` as async_always: both wait for the queue. */
const ASYNC = new Set(['async', 'async_always'])

/**
 * Business rules (sys_script) around a write, in their order.
 * @see ServiceNowDocs: api-reference/scripts/r_ExecutionOrderScriptsAndEngines,
 * build-workflows/business-rules-classic/c_BusinessRules
 */
export class BusinessRules {
    private readonly cache = new Map<string, readonly Row[]>()
    /** Rules at work, each with its record: one that would run again inside itself is recursive. */
    private readonly running = new Set<string>()
    private readonly runner = new RuleRunner(() => this.deps.runtime)
    private readonly actions = new RuleActions(this.runner)
    private readonly queries = new QueryRules(() => this.deps.runtime)
    private readonly conditions: RuleConditions

    constructor(private readonly deps: RulesDependencies) {
        this.conditions = new RuleConditions(deps, this.runner)
    }

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

    private on(subject: RuleSubject, when: (when: string) => boolean): readonly Row[] {
        const action = `action_${subject.operation}`
        return this.of(subject.table, (rule) => when(rule['when'] ?? '') && rule[action] === 'true')
    }

    /** The values as before rules leave them; undefined: a rule aborted the operation, and all rules have run. */
    before(session: Session, subject: RuleSubject): Row | undefined {
        let outcome: RuleOutcome = { row: subject.row, aborted: false }
        const isNew = subject.operation === 'insert'
        for (const rule of this.on(subject, (when) => when === 'before')) {
            const { row, aborted } = outcome
            const current = { ...subject, row }
            this.once(rule, subject, () => {
                if (!this.conditions.hold(session, rule, current, { isNew, aborted })) return
                this.actions.addMessage(session, rule)
                outcome = this.honoured(rule, current, outcome, this.change(session, rule, current, outcome))
            })
        }
        return outcome.aborted ? undefined : outcome.row
    }

    /** A rule that aborts by its form does nothing else to the record. */
    private change(session: Session, rule: Row, subject: RuleSubject, { aborted }: RuleOutcome): RuleOutcome {
        if (rule['abort_action'] === 'true') return { row: subject.row, aborted: true }
        const view = { isNew: subject.operation === 'insert', aborted }
        const row = this.actions.fieldValues(session, rule, subject, view)
        return this.runner.script(session, rule, { ...subject, row }, view)
    }

    /** Only a rule of the scope that the record's table is of may abort. */
    private honoured(rule: Row, subject: RuleSubject, was: RuleOutcome, is: RuleOutcome): RuleOutcome {
        const scope = rule['sys_scope'] || 'global'
        if (was.aborted === is.aborted || this.deps.dictionary.stored(subject.table).scopeId === scope)
            return is
        this.deps.log.write(
            'warning',
            scope,
            `Business rule '${rule['name'] ?? ''}' cannot abort an operation on '${subject.table}', which is of another scope`,
        )
        return { ...is, aborted: was.aborted }
    }

    /** Runs after rules, and puts async ones into the queue. */
    after(session: Session, subject: RuleSubject): void {
        const view = { isNew: false }
        for (const rule of this.on(subject, (when) => when === 'after' || ASYNC.has(when))) {
            this.once(rule, subject, () => {
                if (!this.conditions.hold(session, rule, subject, view)) return
                if (rule['when'] !== 'after') return this.queue(session, rule, subject)
                this.actions.addMessage(session, rule)
                const row = this.actions.fieldValues(session, rule, subject, view)
                this.runner.script(session, rule, { ...subject, row }, view)
            })
        }
    }

    /** A rule that a write of its own would start again on the same record is stopped and logged. */
    private once(rule: Row, { row }: RuleSubject, work: () => void): void {
        const key = `${rule['sys_id'] ?? ''} ${row['sys_id'] ?? ''}`
        if (this.running.has(key)) {
            const text = `Recursive business rule '${rule['name'] ?? ''}' was stopped`
            return this.deps.log.write('error', rule['sys_scope'] || 'global', text)
        }
        this.running.add(key)
        try {
            work()
        } finally {
            this.running.delete(key)
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
            order: rule['order'] ?? '',
            script: JSON.stringify({ table, sysId, user: session.userId, operation }),
            ...(operation === 'delete' ? { job_context: JSON.stringify(row) } : {}),
            next_action: glideTime(this.deps.now()),
        })
    }

    /** Runs a queued rule: the record as it is now, no previous. Field values that it sets are written. */
    runQueued(session: Session, rule: Row, given: Omit<RuleSubject, 'previous'>): void {
        const subject = { ...given, previous: null }
        const view = { isNew: false, knowsChanges: false }
        const again = this.deps.property('glide.businessrule.async_condition_check') === 'true'
        if (again && !this.conditions.scriptFits(session, rule, subject, view)) return
        const row = this.actions.fieldValues(session, rule, subject, view)
        const write = row !== subject.row && subject.operation !== 'delete'
        const set = write ? 'current.update()\n' : ''
        const script = `${set}${ruleScript(rule)}`
        const changed = write ? { ...subject, row, previous: subject.row, first: null } : subject
        this.runner.run(session, rule, changed, script, view, () => undefined)
    }

    /** What the query rules of a table add to a query, as an encoded query. */
    queryConditions(session: Session, table: string): string {
        const rules = this.of(
            table,
            (rule) =>
                rule['action_query'] === 'true' &&
                rule['when'] === 'before' &&
                this.conditions.roleFits(session, rule),
        )
        return this.queries.conditions(session, table, rules)
    }

    /** Runs the display rules for a record that a form is about to show; nothing of it is stored. */
    display(session: Session, table: string, row: Row, isNew: boolean): Displayed {
        const view = { isNew }
        let scratchpad = '{}'
        let shown = row
        for (const rule of this.of(table, ({ when }) => when === 'display')) {
            const subject = { table, operation: 'update', row: shown, previous: shown } as const
            if (!this.conditions.hold(session, rule, subject, view)) continue
            this.actions.addMessage(session, rule)
            const filled = this.actions.fieldValues(session, rule, subject, view)
            let pad: object = {}
            this.runner.run(
                session,
                rule,
                { ...subject, row: filled },
                ruleScript(rule),
                view,
                (_value, readBack, { internals }) => {
                    shown = readBack().row
                    scratchpad = internals.scratchpadText(pad)
                },
                ({ internals }) => ({ g_scratchpad: (pad = internals.scratchpad(scratchpad)) }),
            )
        }
        const values = Object.entries(shown).filter(([name, value]) => (row[name] ?? '') !== value)
        return { scratchpad, values: Object.fromEntries(values) }
    }
}
