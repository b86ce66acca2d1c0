import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { MemoryStore } from '../store/memory-store.ts'

const FORM_TABLES = new Set(['sys_ui_form', 'sys_ui_form_section', 'sys_ui_section', 'sys_ui_element'])
const OPERATIONS = { read: 'read', create: 'create', write: 'update', delete: 'delete' } as const

/**
 * Why an application may not do this to a table of another application; undefined when it may.
 * @see ServiceNowDocs: build-workflows/application-access
 */
export function crossScopeRefusal(
    deps: {
        readonly dictionary: TableDictionary
        readonly store: MemoryStore
        readonly formWrites: 'allow' | 'refuse'
    },
    scopeId: string,
    table: string,
    operation: 'read' | 'create' | 'write' | 'delete',
): string | undefined {
    const definition = deps.dictionary.stored(table)
    if (scopeId === 'global' || definition.scopeId === scopeId) return undefined
    const scope = deps.store.get('sys_scope', scopeId)?.['scope'] ?? scopeId
    const name = operation[0]?.toUpperCase() + operation.slice(1)
    const refusal = `${name} operation against '${table}' from scope '${scope}' has been refused due to the table's cross-scope access policy`
    if (definition.access.scope === 'package_private') return refusal
    if (FORM_TABLES.has(table) && operation !== 'read')
        return deps.formWrites === 'allow' ? undefined : refusal
    return definition.access[OPERATIONS[operation]] ? undefined : refusal
}
