import type { RestAnswer, RestRequest, Row, Scripts, Session } from '../../contracts.ts'
import type { SystemLog } from '../log/system-log.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import type { ScriptContext } from './script-context.ts'
import type { ScriptRuntime } from './script-runtime.ts'

export interface InstanceScriptsDependencies {
    readonly store: MemoryStore
    readonly runtime: ScriptRuntime
    readonly log: SystemLog
}

type Target = { readonly table: string; readonly sysId: string }

/** The scripts that requests run: REST operations, UI actions, conditions and Jelly expressions. */
export class InstanceScripts implements Scripts {
    constructor(private readonly deps: InstanceScriptsDependencies) {}

    runRestOperation(session: Session, operation: Row, request: RestRequest): RestAnswer {
        const scopeId = operation['sys_scope'] || 'global'
        const name = `sys_ws_operation ${operation['name'] ?? ''}`
        let answer: (() => RestAnswer) | undefined
        try {
            this.deps.runtime.run(
                { session, scopeId },
                operation['operation_script'] ?? '',
                name,
                (context) => {
                    const made = context.internals.restResponse()
                    answer = made.answer
                    return { request: context.internals.restRequest(request), response: made.response }
                },
            )
            if (!answer) throw new Error('the operation has no answer')
            return answer()
        } catch (error) {
            const message =
                error instanceof Error || (error as { message?: string }).message
                    ? (error as Error).message
                    : String(error)
            this.deps.log.write('error', scopeId, `${name}: ${(error as Error).stack ?? message}`)
            return this.deps.runtime.context(scopeId).internals.failure({
                status: 500,
                message,
                detail: 'See the system log for the script error',
            })
        }
    }

    private record(context: ScriptContext, target: Target | undefined): object | null {
        const row = target && this.deps.store.get(target.table, target.sysId)
        return row && target ? context.internals.recordFor(target.table, row, false, row, '') : null
    }

    runUiAction(
        session: Session,
        action: Row,
        table: string,
        sysId: string,
        changes: Readonly<Record<string, string>>,
    ): { readonly redirectUrl?: string } {
        const scopeId = action['sys_scope'] || 'global'
        let redirectUrl: string | undefined
        const redirect = (url: unknown): void => {
            redirectUrl =
                typeof url === 'string' ? url : String((url as { getLink?: () => string }).getLink?.() ?? url)
        }
        this.deps.runtime.run(
            { session, scopeId },
            action['script'] ?? '',
            `sys_ui_action ${action['name'] ?? ''}`,
            (context) => {
                const current = this.record(context, { table, sysId }) as Record<string, unknown> | null
                if (current) for (const [name, value] of Object.entries(changes)) current[name] = value
                return {
                    current,
                    action: { setRedirectURL: redirect, setReturnURL: redirect },
                    previous: null,
                }
            },
        )
        return redirectUrl === undefined ? {} : { redirectUrl }
    }

    evaluateCondition(session: Session, condition: string, scopeId: string, record?: Target): boolean {
        if (condition.trim() === '') return true
        return Boolean(this.value(session, condition, scopeId, record))
    }

    evaluateExpression(session: Session, expression: string, scopeId: string, record?: Target): string {
        return String(this.value(session, expression, scopeId, record) ?? '')
    }

    private value(
        session: Session,
        expression: string,
        scopeId: string,
        record: Target | undefined,
    ): unknown {
        return this.deps.runtime.run(
            { session, scopeId: scopeId || 'global' },
            `return (${expression.replace(/;\s*$/, '')}\n)`,
            'expression',
            (context) => ({ current: this.record(context, record) }),
        )
    }
}
