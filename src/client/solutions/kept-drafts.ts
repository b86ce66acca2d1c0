import type { Draft } from './draft.ts'

/** What was entered, in which language, and on which state of the solution. */
export interface KeptDraft {
    readonly version: string
    readonly language: string
    readonly draft: Draft
}

const keyOf = (form: string): string => `x_mioms_m365_assis.solution.1.${form}`

/**
 * For this tab alone, until it is closed: what was entered outlives a reload and a look at another view.
 * @param form names the form: key and language of a solution, or that it is new
 */
export function keepDraft(form: string, kept: KeptDraft | null): void {
    try {
        if (kept) sessionStorage.setItem(keyOf(form), JSON.stringify(kept))
        else sessionStorage.removeItem(keyOf(form))
    } catch {
        // A browser without storage: the question before leaving is all that protects what was entered.
    }
}

export function keptDraft(form: string): KeptDraft | null {
    try {
        const kept = JSON.parse(sessionStorage.getItem(keyOf(form)) ?? 'null') as KeptDraft | null
        return typeof kept?.version === 'string' && typeof kept.draft === 'object' ? kept : null
    } catch {
        return null
    }
}
