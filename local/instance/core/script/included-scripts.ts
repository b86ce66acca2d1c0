import type { CrossScopeRules } from '../security/cross-scope.ts'
import { scopeName } from './scope-name.ts'
import { isInSandbox, type ScriptInclude, type ScriptIncludeSource } from './script-include-source.ts'
import type { ScriptRuntime } from './script-runtime.ts'

/** Script Includes as values, each run by its own application; others hold them wrapped, so that it knows who calls. */
export class IncludedScripts {
    constructor(
        private readonly source: ScriptIncludeSource,
        private readonly rules: CrossScopeRules,
    ) {}

    private run(runtime: ScriptRuntime, found: ScriptInclude, callerId: string | undefined): unknown {
        const { apiName, name, scopeId, row } = found
        const caller =
            callerId === undefined || callerId === scopeId ? null : scopeName(this.rules.store, callerId)
        return runtime.context(scopeId).internals.scriptInclude(apiName, name, row['script'] ?? '', caller)
    }

    value(runtime: ScriptRuntime, apiName: string, callerId: string): unknown {
        return this.run(runtime, this.source.forCaller(this.rules, apiName, callerId), callerId)
    }

    /** For values in queries: they run in the global scope, and only what is enabled for the sandbox is theirs. */
    inSandbox(runtime: ScriptRuntime, apiName: string, callerId: string): unknown {
        const found = this.source.forCaller(this.rules, apiName, callerId)
        if (!isInSandbox(found)) throw new Error(`Script Include ${apiName} is not allowed in the sandbox`)
        return this.run(runtime, found, undefined)
    }

    /** By API name or name, for the instance itself. Throws, naming it. */
    find(name: string): ScriptInclude {
        return this.source.named(name)
    }

    /** A Script Include as its own application holds it. */
    own(runtime: ScriptRuntime, include: ScriptInclude): unknown {
        return this.run(runtime, include, undefined)
    }
}
