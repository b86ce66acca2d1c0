import type { Session } from '../../contracts.ts'
import type { Host } from '../glide/host.ts'
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

    /** `makeHost` makes the host of one application's context; it reads `current()` for who is acting. */
    constructor(private readonly makeHost: (current: () => Execution) => Host) {}

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
        const made = new ScriptContext(this.makeHost(() => this.current()))
        this.contexts.set(scopeId, made)
        return made
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
        const context = this.context(execution.scopeId)
        this.stack.push(execution)
        try {
            const named: Record<string, unknown> = { ...context.globals, ...bindings(context) }
            const names = Object.keys(named)
            const compiled = context.compileScript(script, names, name)
            return finish(compiled(...names.map((key) => named[key])), context)
        } finally {
            this.stack.pop()
        }
    }
}
