import type { MemoryStore } from '../store/memory-store.ts'

/** Jobs that scripts asked for: rows of sys_trigger with this document. */
export const ASKED = 'local_execute_now'

export interface JobDependencies {
    readonly store: MemoryStore
}

/**
 * gs.executeNow: asks for a job of the same application, which runs when the script is done. Null: the job is global. Throws when it is of another application.
 * @see ServiceNowDocs: api-reference/server-api-reference/c_GlideSystemScopedAPI
 */
export function executableJob(
    { store }: JobDependencies,
    scopeId: string,
    table: string,
    sysId: string,
): string | null {
    if (table !== 'sysauto_script')
        throw new Error(`local instance: gs.executeNow of ${table} is not implemented`)
    const job = store.get(table, sysId)
    if (!job) throw new Error(`gs.executeNow: there is no scheduled job ${sysId}`)
    const owner = job['sys_scope'] || 'global'
    if (owner === 'global') return null
    if (owner !== scopeId)
        throw new Error(`gs.executeNow: job ${job['name'] ?? sysId} belongs to another application`)
    store.insert('sys_trigger', { name: job['name'] ?? '', document: ASKED, document_key: sysId })
    return sysId
}
