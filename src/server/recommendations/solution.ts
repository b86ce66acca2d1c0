/** A row of the catalogue: one solution in one language. */
export interface Solution {
    /** Of the catalogue's entry; the same in all its languages. */
    readonly key: string
    readonly language: string
    readonly origin: SolutionOrigin
    readonly isActive: boolean
    readonly area: string
    readonly kind: SolutionKind
    readonly title: string
    readonly symptoms: readonly string[]
    readonly cause: string
    readonly agentSteps: readonly string[]
    readonly adminSteps: readonly string[]
    readonly verify: string
    readonly appliesTo: readonly string[]
    readonly pages: readonly SolutionPage[]
    /** YYYY-MM-DD; empty: never. */
    readonly reviewed: string
}

export interface SolutionPage {
    readonly title: string
    readonly url: string
}

export const SOLUTION_ORIGINS = ['shipped', 'edited', 'own'] as const
export type SolutionOrigin = (typeof SOLUTION_ORIGINS)[number]

export const SOLUTION_KINDS = ['problem', 'request', 'question'] as const
export type SolutionKind = (typeof SOLUTION_KINDS)[number]

/** A row that an admin made: it stands before what is shipped, or hides it. */
export interface ChangedSolution extends Solution {
    /** Search terms as they were compiled when the row was saved, and with which version. */
    readonly terms: string
    readonly termsVersion: string
}

/** A key is hidden in all languages when an admin hid it in one. */
export const hiddenKeys = (
    rows: readonly { readonly key: string; readonly isActive: boolean }[],
): ReadonlySet<string> => new Set(rows.filter(({ isActive }) => !isActive).map(({ key }) => key))

const FALLBACK = 'en'

/**
 * The row of a key that a user sees: in their language, else in English, else in any; what an admin of this instance
 * edited before what was shipped. Undefined: it is hidden, or gone.
 */
export function solutionFor(rows: readonly Solution[], key: string, language: string): Solution | undefined {
    const ofKey = rows.filter((row) => row.key === key)
    if (hiddenKeys(ofKey).has(key)) return undefined
    const rank = (row: Solution): number =>
        (row.language === language ? 4 : row.language === FALLBACK ? 2 : 0) +
        (row.origin === 'shipped' ? 0 : 1)
    return [...ofKey].sort((a, b) => rank(b) - rank(a) || (a.language < b.language ? -1 : 1))[0]
}
