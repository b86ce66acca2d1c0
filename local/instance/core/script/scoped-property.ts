import type { SystemLog } from '../log/system-log.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { scopeName } from './scope-name.ts'

export interface PropertyDependencies {
    readonly store: MemoryStore
    readonly log: SystemLog
}

/**
 * gs.setProperty: an application sets its own properties, the global scope all of them. One of another application
 * stays as it is, and the log says so.
 * @see ServiceNowDocs: api-reference/server-api-reference/c_GlideSystemScopedAPI
 */
export function setScopedProperty(
    { store, log }: PropertyDependencies,
    scopeId: string,
    name: string,
    value: string,
    description: string | null,
): void {
    const [row] = store.find('sys_properties', { name })
    const given: Readonly<Record<string, string>> = description === null ? { value } : { value, description }
    if (!row) {
        store.insert('sys_properties', { name, ...given, sys_scope: scopeId })
        return
    }
    const owner = row['sys_scope'] || 'global'
    if (scopeId !== 'global' && owner !== scopeId) {
        log.write(
            'error',
            scopeId,
            `Property ${name} belongs to ${scopeName(store, owner)} and cannot be set from ${scopeName(store, scopeId)}`,
        )
        return
    }
    store.update('sys_properties', row['sys_id'] ?? '', given)
}
