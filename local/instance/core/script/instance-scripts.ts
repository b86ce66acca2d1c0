import type { RestAnswer, RestRequest, Row, Scripts, Session } from '../../contracts.ts'
import type { SystemLog } from '../log/system-log.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { messageOf } from './host-bridge.ts'
import type { ScriptContext } from './script-context.ts'
import type { ScriptRuntime } from './script-runtime.ts'
import { answeringLastExpression } from './script-source.ts'

export interface InstanceScriptsDependencies {
    readonly store: MemoryStore
    readonly runtime: ScriptRuntime
    readonly log: SystemLog
}

type Target = { readonly table: string; readonly sysId: string }

/** The stack of an error, which names module paths; its message when it has none. */
export function stackOf(error: unknown): string {
    const stack = typeof error === 'object' && error !== null && 'stack' in error ? error.stack : undefined
    return typeof stack === 'string' ? stack : messageOf(error)
}

/** The scripts that requests run: REST operations, UI actions, conditions and Jelly expressions. */
export class InstanceScripts implements Scripts {
    constructor(private readonly deps: InstanceScriptsDependencies) {}

    runRestOperation(session: Session, operation: Row, request: RestRequest): RestAnswer {
        const scopeId = operation['sys_scope'] || 'global'
        const name = `sys_ws_operation ${operation['name'] ?? ''}`
        let answer: (() => RestAnswer) | undefined
        try {
            return this.deps.runtime.run(
                { session, scopeId },
                operation['operation_script'] ?? '',
                name,
                ({ internals }) => {
                    const made = internals.restResponse()
                    answer = made.answer
                    return {
                        request: internals.restRequest(JSON.stringify(request)),
                        response: made.response,
                    }
                },
                () => {
                    if (!answer) throw new Error('the operation has no answer')
                    return answer()
                },
            )
        } catch (error) {
            this.deps.log.write('error', scopeId, `${name}: ${stackOf(error)}`)
            return this.deps.runtime.context(scopeId).internals.failure({
                status: 500,
                message: messageOf(error),
                detail: 'See the system log for the script error',
            })
        }
    }

    private record({ internals }: ScriptContext, target: Target | undefined): object | null {
        const row = target && this.deps.store.get(target.table, target.sysId)
        return row && target ? internals.recordFor(target.table, row, false, row, '') : null
    }

    runUiAction(
        session: Session,
        action: Row,
        table: string,
        sysId: string,
        changes: Readonly<Record<string, string>>,
    ): { readonly redirectUrl?: string } {
        let url: (() => string | undefined) | undefined
        return this.deps.runtime.run(
            { session, scopeId: action['sys_scope'] || 'global' },
            action['script'] ?? '',
            `sys_ui_action ${action['name'] ?? ''}`,
            (context) => {
                const current = this.record(context, { table, sysId }) as Record<string, unknown> | null
                if (current) for (const [name, value] of Object.entries(changes)) current[name] = value
                const made = context.internals.actionObject()
                url = made.redirectUrl
                return { current, action: made.action, previous: null }
            },
            () => {
                const redirectUrl = url?.()
                return redirectUrl === undefined ? {} : { redirectUrl }
            },
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
}
