import type { Session } from '../../contracts.ts'
import type { Host } from '../glide/host.ts'
import { messageOf } from './host-bridge.ts'
import { ScriptContext } from './script-context.ts'

/** Who runs what right now: the host functions of a running script read it. */
export interface Execution {
    readonly session: Session
    readonly scopeId: string
}

/** Runs the scripts of all applications, each application in a context of its own. */
export class ScriptRuntime {
    private readonly contexts = new Map<string, ScriptContext>()
    private readonly stack: Execution[] = []

    /**
     * `makeHost` makes the host of one application's context; it reads `current()` for who is acting. `include` finds
     * a Script Include that an application asks for; what it throws reaches the script as text.
     */
    constructor(
        private readonly makeHost: (current: () => Execution) => Host,
        private readonly include: (apiName: string, callerId: string) => unknown,
    ) {}

    /** Call after modules or tables changed: contexts are made anew. */
    forget(): void {
        this.contexts.clear()
    }

    current(): Execution {
        const execution = this.stack.at(-1)
        if (!execution) throw new Error('local instance: no script is running')
        return execution
    }

    context(scopeId: string): ScriptContext {
        const known = this.contexts.get(scopeId)
        if (known) return known
        // Code acts for the application that it belongs to, whichever application called it.
        const made = new ScriptContext(
            this.makeHost(() => this.inScope(scopeId)),
            (apiName) => {
                try {
                    return this.include(apiName, scopeId)
                } catch (error) {
                    return messageOf(error)
                }
            },
        )
        this.contexts.set(scopeId, made)
        return made
    }

    private inScope(scopeId: string): Execution {
        const session = (): Session => this.current().session
        return {
            scopeId,
            get session() {
                return session()
            },
        }
    }

    /** Does something that may call into scripts, for a session. */
    during<T>(execution: Execution, work: () => T): T {
        this.stack.push(execution)
        try {
            return work()
        } finally {
            this.stack.pop()
        }
    }

    /**
     * Runs a script as the body of a function, with the Glide names, `require` and bindings as parameters. Answers
     * what `finish` makes of its value; objects of the script's realm are not to be kept.
     */
    run<T>(
        execution: Execution,
        script: string,
        name: string,
        bindings: (context: ScriptContext) => Readonly<Record<string, unknown>>,
        finish: (value: unknown, context: ScriptContext) => T,
    ): T {
        return this.during(execution, () => {
            const context = this.context(execution.scopeId)
            return context.internals.withoutCaller(() => {
                const named: Record<string, unknown> = { ...context.globals, ...bindings(context) }
                const names = Object.keys(named)
                const compiled = context.compileScript(script, names, name)
                return finish(compiled(...names.map((key) => named[key])), context)
            })
        })
    }
}
