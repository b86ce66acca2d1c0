import type { MemoryStore } from '../store/memory-store.ts'

/** What scripts call the global scope. */
export const GLOBAL = 'rhino.global'

/** The name of an application's scope, as gs.getCurrentScopeName() has it. */
export const scopeName = (store: MemoryStore, scopeId: string): string =>
    scopeId === 'global' ? GLOBAL : (store.get('sys_scope', scopeId)?.['scope'] ?? GLOBAL)
