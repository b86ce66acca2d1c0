import type {
    AjaxOutcome,
    JellyScripts,
    PageContext,
    PageOutcome,
    RelatedRecords,
    RestAnswer,
    RestRequest,
    Row,
    Scripts,
    Session,
} from '../../contracts.ts'
import type { SystemLog } from '../log/system-log.ts'
import type { BusinessRules, Displayed } from '../rules/business-rules.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import type { AjaxProcessors } from './ajax-processors.ts'
import { messageOf } from './host-bridge.ts'
import { JellyPage } from './jelly-page.ts'
import { runProcessingScript } from './processing-script.ts'
import { relationshipQuery } from './relationship-query.ts'
import { restAnswer } from './rest-answer.ts'
import type { ScriptContext } from './script-context.ts'
import type { ScriptRuntime } from './script-runtime.ts'
import { answeringLastExpression } from './script-source.ts'

export interface InstanceScriptsDependencies {
    readonly store: MemoryStore
    readonly dictionary: TableDictionary
    readonly runtime: ScriptRuntime
    readonly log: SystemLog
    readonly rules: BusinessRules
    readonly ajax: AjaxProcessors
    defaults(session: Session, table: string): Row
}

type Target = { readonly table: string; readonly sysId: string }
interface NewRecord {
    newRecord(): void
}
const NO_PAGE: PageContext = { parameters: {}, returnUrl: '/' }

/** The stack of an error, which names module paths; its message when it has none. */
export function stackOf(error: unknown): string {
    const stack = typeof error === 'object' && error !== null && 'stack' in error ? error.stack : undefined
    return typeof stack === 'string' ? stack : messageOf(error)
}

/** The scripts that requests run: REST operations, UI actions, conditions and Jelly expressions. */
export class InstanceScripts implements Scripts {
    constructor(private readonly deps: InstanceScriptsDependencies) {}

    runAjaxProcessor(
        session: Session,
        processor: string,
        parameters: Readonly<Record<string, string>>,
    ): AjaxOutcome {
        return this.deps.ajax.run(this.deps.runtime, session, processor, parameters)
    }

    runRestOperation(session: Session, operation: Row, request: RestRequest): RestAnswer {
        const scopeId = operation['sys_scope'] || 'global'
        const name = `sys_ws_operation ${operation['name'] ?? ''}`
        const { runtime, log } = this.deps
        const { internals } = runtime.context(scopeId)
        const call = internals.restCall(JSON.stringify(request))
        try {
            return runtime.run(
                { session, scopeId },
                answeringLastExpression(operation['operation_script'] ?? ''),
                name,
                () => ({ request: call.request, response: call.response }),
                (returned) => restAnswer(call.answer(returned)),
            )
        } catch (error) {
            log.write('error', scopeId, `${name}: ${stackOf(error)}`)
            return restAnswer(call.thrown(error, messageOf(error)))
        }
    }

    /** `current`: a stored record, or a new one with its defaults (sys_id -1). */
    private record({ internals, globals }: ScriptContext, target: Target | undefined): object | null {
        if (target?.sysId === '-1') {
            const made = new (globals['GlideRecord'] as new (table: string) => NewRecord)(target.table)
            made.newRecord()
            return made
        }
        const row = target && this.deps.store.get(target.table, target.sysId)
        return row && target ? internals.recordFor(target.table, row, false, row, '') : null
    }

    runUiAction(
        session: Session,
        action: Row,
        table: string,
        sysId: string,
        changes: Readonly<Record<string, string>>,
        page: PageContext = NO_PAGE,
    ): PageOutcome {
        let outcome = () => '{}'
        return this.deps.runtime.run(
            { session, scopeId: action['sys_scope'] || 'global' },
            action['script'] ?? '',
            `sys_ui_action ${action['name'] ?? ''}`,
            (context) => {
                const current = this.record(context, { table, sysId }) as Record<string, unknown> | null
                if (current) for (const [name, value] of Object.entries(changes)) current[name] = value
                const made = context.internals.actionObject(JSON.stringify(page))
                outcome = () => made.outcome()
                return { current, action: made.action, previous: null }
            },
            () => JSON.parse(outcome()) as PageOutcome,
        )
    }

    runProcessingScript(session: Session, uiPage: Row, page: PageContext): PageOutcome {
        return runProcessingScript(this.deps.runtime, session, uiPage, page)
    }

    newRecord(session: Session, table: string): Row {
        return this.deps.defaults(session, table)
    }

    relatedRecords(session: Session, relationship: Row, parent: Target): RelatedRecords | undefined {
        return relationshipQuery(this.deps, session, relationship, parent)
    }

    openJelly(session: Session, scopeId: string, page: PageContext, record?: Target): JellyScripts {
        return new JellyPage(
            this.deps.runtime,
            { session, scopeId: scopeId || 'global' },
            page,
            (context: ScriptContext) => this.record(context, record),
        )
    }

    evaluateCondition(session: Session, condition: string, scopeId: string, record?: Target): boolean {
        if (condition.trim() === '') return true
        return this.value(session, condition, scopeId, record, Boolean)
    }

    evaluateExpression(session: Session, expression: string, scopeId: string, record?: Target): string {
        return this.value(session, expression, scopeId, record, (value) => String(value ?? ''))
    }

    private value<T>(
        session: Session,
        expression: string,
        scopeId: string,
        record: Target | undefined,
        finish: (value: unknown) => T,
    ): T {
        return this.deps.runtime.run(
            { session, scopeId: scopeId || 'global' },
            answeringLastExpression(expression),
            'expression',
            (context) => ({ current: this.record(context, record) }),
            finish,
        )
    }

    /** Throws when there is no such record. */
    runDisplayRules(session: Session, table: string, sysId: string | undefined): Displayed {
        const { store, rules, defaults } = this.deps
        if (sysId === undefined) return rules.display(session, table, defaults(session, table), true)
        const row = store.get(table, sysId)
        if (!row) throw new Error(`there is no record ${sysId} in ${table}`)
        return rules.display(session, row['sys_class_name'] ?? table, row, false)
    }
}
