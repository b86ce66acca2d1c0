import { posix } from 'node:path'
import type { Session } from '../../contracts.ts'
import type { Host } from '../glide/host.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { ScriptContext, toCommonJs } from './script-context.ts'

/** Who runs what right now: the host functions of a running script read it. */
export interface Execution {
    readonly session: Session
    readonly scopeId: string
}

const transpiled = new Map<string, string>()

const commonJs = (source: string): string => {
    const known = transpiled.get(source)
    if (known !== undefined) return known
    const code = toCommonJs(source)
    transpiled.set(source, code)
    return code
}

export interface RuntimeDependencies {
    readonly store: MemoryStore
    readonly now: () => number
    /** Makes the host of one application's context; it reads `current()` for who is acting. */
    makeHost(current: () => Execution): Host
}

/**
 * Runs the scripts of all applications, each application in a context of its own. Modules (sys_module) are ES
 * modules; script records get the Glide names and their bindings as parameters.
 */
export class ScriptRuntime {
    private readonly contexts = new Map<
        string,
        { context: ScriptContext; loaded: Map<string, { exports: object }> }
    >()
    private readonly stack: Execution[] = []
    private paths: ReadonlyMap<string, string> | undefined

    constructor(private readonly deps: RuntimeDependencies) {}

    /** Call after modules changed: contexts are made anew. */
    forget(): void {
        this.contexts.clear()
        this.paths = undefined
    }

    current(): Execution {
        const execution = this.stack[this.stack.length - 1]
        if (!execution) throw new Error('local instance: no script is running')
        return execution
    }

    context(scopeId: string): ScriptContext {
        return this.at(scopeId).context
    }

    private at(scopeId: string): { context: ScriptContext; loaded: Map<string, { exports: object }> } {
        const known = this.contexts.get(scopeId)
        if (known) return known
        const host = this.deps.makeHost(() => this.current())
        const made = {
            context: new ScriptContext(host, this.deps.now),
            loaded: new Map<string, { exports: object }>(),
        }
        this.contexts.set(scopeId, made)
        return made
    }

    /** Runs a script record with bindings; answers its completion as a function's value. */
    run(
        execution: Execution,
        script: string,
        name: string,
        bindings: (context: ScriptContext) => Readonly<Record<string, unknown>>,
    ): unknown {
        const { context } = this.at(execution.scopeId)
        this.stack.push(execution)
        try {
            const named: Record<string, unknown> = {
                ...context.modules['@servicenow/glide'],
                sn_ws: context.modules['@servicenow/glide/sn_ws'],
                sn_ws_err: context.modules['@servicenow/glide/sn_ws_err'],
                ...bindings(context),
                require: (specifier: string) => this.require(execution.scopeId, '', specifier),
            }
            const names = Object.keys(named)
            return context.compileScript(script, names, name)(...names.map((key) => named[key]))
        } finally {
            this.stack.pop()
        }
    }

    private modulePaths(): ReadonlyMap<string, string> {
        this.paths ??= new Map(
            this.deps.store.query('sys_module').map((row) => [row['path'] ?? '', row['content'] ?? '']),
        )
        return this.paths
    }

    private resolve(from: string, specifier: string): string | undefined {
        const paths = this.modulePaths()
        const base =
            specifier.startsWith('.') && from !== '' ? posix.join(posix.dirname(from), specifier) : specifier
        const candidates = [base, `${base}.ts`, `${base}.js`, `${base}/index.ts`, `${base}/index.js`]
        const found = candidates.find((path) => paths.has(path))
        if (found !== undefined || !specifier.startsWith('./') || from !== '') return found
        // Package resolver 2: relative to the root of the package.
        return [...paths.keys()].find((path) => path.endsWith(specifier.slice(1)))
    }

    private require(scopeId: string, from: string, specifier: string): unknown {
        const { context, loaded } = this.at(scopeId)
        const glide = context.modules[specifier]
        if (glide) return glide
        if (specifier.startsWith('@servicenow/glide')) {
            throw new Error(`local instance: ${specifier} is not implemented (from ${from})`)
        }
        const path = this.resolve(from, specifier)
        if (path === undefined)
            throw new Error(
                `local instance: cannot find module ${specifier} (from ${from || 'a script record'})`,
            )
        const known = loaded.get(path)
        if (known) return known.exports
        const module = { exports: {} as object }
        loaded.set(path, module)
        const content = this.modulePaths().get(path) ?? ''
        if (path.endsWith('.json')) {
            module.exports = JSON.parse(content) as object
            return module.exports
        }
        context.compileModule(commonJs(content), path)(
            module.exports,
            (name) => this.require(scopeId, path, name),
            module,
        )
        return module.exports
    }
}
