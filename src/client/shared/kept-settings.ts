import type { Drafts } from './settings-drafts.ts'

/** Drafts with what belongs to them: on which revision they were made, and names of the records that they chose. */
export interface KeptDrafts {
    readonly revision: number
    readonly drafts: Drafts
    readonly names: Readonly<Record<string, string>>
}

/** For this tab alone, until it is closed: what was entered outlives a reload. */
export function keepDrafts(key: string, kept: KeptDrafts | null): void {
    try {
        if (kept) sessionStorage.setItem(key, JSON.stringify(kept))
        else sessionStorage.removeItem(key)
    } catch {
        // A browser without storage: the question before leaving is all that protects what was entered.
    }
}

export function keptDrafts(key: string): KeptDrafts | null {
    try {
        const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as KeptDrafts | null
        return typeof kept?.revision === 'number' && typeof kept.drafts === 'object' ? kept : null
    } catch {
        return null
    }
}
