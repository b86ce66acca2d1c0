import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { MemoryStore } from '../store/memory-store.ts'

const FORM_TABLES = new Set(['sys_ui_form', 'sys_ui_form_section', 'sys_ui_section', 'sys_ui_element'])
const OPERATIONS = { read: 'read', create: 'create', write: 'update', delete: 'delete' } as const

export interface CrossScopeRules {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
    readonly formWrites: 'allow' | 'refuse'
    /** enforcing: what no sys_scope_privilege allows is refused; permissive: only the tables' own policy counts. */
    readonly crossScope: 'permissive' | 'enforcing'
}

/** Whether the application has an allowed privilege (sys_scope_privilege) for this. */
function isPrivileged(rules: CrossScopeRules, scopeId: string, target: string, operation: string): boolean {
    if (rules.crossScope === 'permissive') return true
    return rules.store
        .query('sys_scope_privilege', `source_scope=${scopeId}^target_name=${target}^status=allowed`)
        .some((row) => row['operation'] === operation)
}

/**
 * Why an application may not do this to a table of another application; undefined when it may. The policy of the
 * table wins over a privilege.
 * @see ServiceNowDocs: build-workflows/application-access, cross-scope-privilege
 */
export function crossScopeRefusal(
    rules: CrossScopeRules,
    scopeId: string,
    table: string,
    operation: 'read' | 'create' | 'write' | 'delete',
): string | undefined {
    const definition = rules.dictionary.stored(table)
    if (scopeId === 'global' || definition.scopeId === scopeId) return undefined
    const scope = rules.store.get('sys_scope', scopeId)?.['scope'] ?? scopeId
    const name = operation[0]?.toUpperCase() + operation.slice(1)
    const refusal = `${name} operation against '${table}' from scope '${scope}' has been refused due to the table's cross-scope access policy`
    if (definition.access.scope === 'package_private') return refusal
    if (!isPrivileged(rules, scopeId, table, operation)) {
        return `${name} operation against '${table}' from scope '${scope}' was refused: no cross-scope privilege allows it`
    }
    if (FORM_TABLES.has(table) && operation !== 'read') {
        return rules.formWrites === 'allow' ? undefined : refusal
    }
    return definition.access[OPERATIONS[operation]] ? undefined : refusal
}

/** Why an application may not use a scriptable object of the platform; undefined when it may. */
export function scriptableRefusal(rules: CrossScopeRules, scopeId: string, name: string): string | undefined {
    if (scopeId === 'global' || isPrivileged(rules, scopeId, name, 'execute')) return undefined
    const scope = rules.store.get('sys_scope', scopeId)?.['scope'] ?? scopeId
    return `Execute operation on '${name}' from scope '${scope}' was refused: no cross-scope privilege allows it`
}
