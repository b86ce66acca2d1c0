import type { Row, Session } from '../../contracts.ts'
import type { ScriptContext } from '../script/script-context.ts'
import type { ScriptRuntime } from '../script/script-runtime.ts'
import { ruleScript } from './rule-script.ts'

export type RuleOperation = 'insert' | 'update' | 'delete'

/** What a rule runs on: the record, and what it was before (null where there is none). */
export interface RuleSubject {
    readonly table: string
    readonly operation: RuleOperation
    readonly row: Row
    /** The record before this write: what `changes()` compares with. */
    readonly previous: Row | null
    /** The record before the first of the writes that are under way on it: what `previous` holds. */
    readonly first?: Row | null
}

export interface RuleOutcome {
    readonly row: Row
    readonly aborted: boolean
}

/** How a rule's script is to see its record. */
export interface RuleView {
    readonly isNew: boolean
    /** False in the background: it knows no changes. */
    readonly knowsChanges?: boolean
    /** An earlier rule aborted the operation. */
    readonly aborted?: boolean
}

type Bindings = Readonly<Record<string, unknown>>

/** Runs scripts of a business rule with `current` and `previous`. */
export class RuleRunner {
    constructor(private readonly runtime: () => ScriptRuntime) {}

    /** The rule's script; answers what it made of the record. */
    script(session: Session, rule: Row, subject: RuleSubject, view: RuleView): RuleOutcome {
        let outcome: RuleOutcome = { row: subject.row, aborted: view.aborted ?? false }
        this.run(session, rule, subject, ruleScript(rule), view, (_value, readBack) => {
            outcome = readBack()
        })
        return outcome
    }

    /** Any script of the rule: its condition, a value. `more` adds to what it finds as globals. */
    run<T>(
        session: Session,
        rule: Row,
        { table, operation, row, previous, first = previous }: RuleSubject,
        script: string,
        { isNew, knowsChanges = true, aborted = false }: RuleView,
        finish: (value: unknown, readBack: () => RuleOutcome, context: ScriptContext) => T,
        more: (context: ScriptContext) => Bindings = () => ({}),
    ): T {
        let current: object = {}
        return this.runtime().run(
            { session, scopeId: rule['sys_scope'] || 'global' },
            script,
            `sys_script ${rule['name'] ?? ''}`,
            (context) => {
                const { internals } = context
                // A new record has no earlier values: all that is filled has changed.
                const before = previous ?? (knowsChanges && operation === 'insert' ? {} : row)
                current = internals.recordFor(table, row, isNew, before, operation)
                if (aborted) (current as { setAbortAction(on: boolean): void }).setAbortAction(true)
                return {
                    current,
                    previous: first ? internals.recordFor(table, first, false, first, operation) : null,
                    ...internals.numberFunctions(table),
                    ...more(context),
                }
            },
            (value, context) => {
                const readBack = (): RuleOutcome => {
                    const { values, aborted: stop } = context.internals.readBack(current)
                    return { row: values, aborted: stop }
                }
                return finish(value, readBack, context)
            },
        )
    }
}
