import type { ChangedSolution, Solution } from './solution.ts'

/** The catalogue as it is stored. */
export interface SolutionStore {
    /** What an admin of this instance added, edited or hid. */
    changed(): readonly ChangedSolution[]
    /** All rows of these keys, in every language, hidden ones too. */
    ofKeys(keys: readonly string[]): readonly Solution[]
    /** How many different keys there are, hidden ones too. */
    countKeys(): number
}

/** Searches that found nothing, for whoever cares for the catalogue. */
export interface SolutionSearchLog {
    /** One more of this search; `text` is masked already. */
    count(
        sysId: string,
        search: { readonly text: string; readonly language: string; readonly at: number },
    ): void
}
