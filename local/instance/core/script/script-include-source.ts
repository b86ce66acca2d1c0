import type { Row } from '../../contracts.ts'
import { scriptableRefusal, type CrossScopeRules } from '../security/cross-scope.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { scopeName } from './scope-name.ts'

/** A Script Include (sys_script_include) that is active. */
export interface ScriptInclude {
    /** `scope.Name`: how other applications call it. */
    readonly apiName: string
    readonly name: string
    readonly scopeId: string
    readonly row: Row
}

/**
 * The Script Includes of all applications.
 * @see ServiceNowDocs: api-reference/scripts/c_ScriptIncludes
 */
export class ScriptIncludeSource {
    private known: ReadonlyMap<string, ScriptInclude> | undefined

    constructor(private readonly store: MemoryStore) {}

    /** Call after Script Includes or scopes changed. */
    forget(): void {
        this.known = undefined
    }

    all(): ReadonlyMap<string, ScriptInclude> {
        if (this.known) return this.known
        const found = new Map<string, ScriptInclude>()
        for (const row of this.store.query('sys_script_include', 'active=true^ORDERBYsys_created_on')) {
            const { name = '', sys_scope: scopeId = '' } = row
            const scope = scopeName(this.store, scopeId || 'global').replace('rhino.', '')
            const apiName = row['api_name'] || `${scope}.${name}`
            if (!found.has(apiName)) found.set(apiName, { apiName, name, scopeId: scopeId || 'global', row })
        }
        this.known = found
        return found
    }

    /** By API name; throws, naming it, when there is none or the calling application may not use it. */
    forCaller(rules: CrossScopeRules, apiName: string, callerId: string): ScriptInclude {
        const found = this.all().get(apiName)
        if (!found) throw new Error(`local instance: there is no Script Include ${apiName}`)
        if (found.scopeId === callerId) return found
        const caller = scopeName(this.store, callerId)
        if (found.row['access'] !== 'public')
            throw new Error(
                `Illegal access to package_private Script Include ${apiName} from scope '${caller}': access is restricted to its own scope`,
            )
        const refusal = scriptableRefusal(rules, callerId, apiName)
        if (refusal !== undefined) throw new Error(refusal)
        return found
    }

    /** By API name, or by the name alone when only one application has it. Throws, naming it. */
    named(name: string): ScriptInclude {
        const all = this.all()
        const exact = all.get(name) ?? all.get(`global.${name}`)
        if (exact) return exact
        const [only, ...more] = [...all.values()].filter((one) => one.name === name)
        if (!only) throw new Error(`local instance: there is no Script Include ${name}`)
        if (more.length > 0)
            throw new Error(`local instance: several applications have a Script Include ${name}`)
        return only
    }
}

/** May scripts of the sandbox, such as values in a query, use it? */
export const isInSandbox = ({ row }: ScriptInclude): boolean =>
    row['sandbox_callable'] === 'true' || row['client_callable'] === 'true'
