import type { MemoryStore } from '../store/memory-store.ts'

export interface PrivilegeRules {
    readonly store: MemoryStore
    /** The least that is asked of every application; one that says `enforcing` itself is held to that. */
    readonly crossScope: 'permissive' | 'enforcing'
}

/** A use of another application's resource. */
export interface ScopeRequest {
    /** sys_id of the calling application. */
    readonly source: string
    /** sys_id of the application that owns the target. */
    readonly target: string
    readonly targetType: 'sys_db_object' | 'sys_script_include' | 'scriptable'
    readonly name: string
    readonly operation: 'read' | 'create' | 'write' | 'delete' | 'execute'
}

type Tracking = 'none' | 'permissive' | 'enforcing'

function trackingOf({ store, crossScope }: PrivilegeRules, source: string): Tracking {
    const own = store.get('sys_scope', source)?.['runtime_access_tracking'] || 'permissive'
    if (own !== 'none' && own !== 'permissive' && own !== 'enforcing')
        throw new Error(`local instance: runtime access tracking "${own}" is not implemented`)
    return crossScope === 'enforcing' ? 'enforcing' : own
}

/**
 * Whether runtime access tracking lets an application do this. A request that has no cross-scope privilege yet gets
 * one: allowed while permissive, requested while enforcing.
 * @see ServiceNowDocs: application-development/c_RuntimeAccessTracking, c_CrossScopePrivilegeRecord
 */
export function isPrivileged(rules: PrivilegeRules, request: ScopeRequest): boolean {
    const { source, target, targetType, name, operation } = request
    const tracking = trackingOf(rules, source)
    if (tracking === 'none') return true
    const known = rules.store
        .find('sys_scope_privilege', { source_scope: source, target_name: name })
        .filter((row) => row['operation'] === operation && (row['target_type'] || targetType) === targetType)
    if (known.length > 0)
        return (
            known.some((row) => row['status'] === 'allowed') &&
            !known.some((row) => row['status'] === 'denied')
        )
    const status = tracking === 'enforcing' ? 'requested' : 'allowed'
    rules.store.insert('sys_scope_privilege', {
        source_scope: source,
        target_scope: target,
        target_name: name,
        target_type: targetType,
        operation,
        status,
        sys_scope: source,
        sys_package: source,
    })
    return status === 'allowed'
}
