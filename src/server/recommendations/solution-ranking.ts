import type { ChangedSolution } from './solution.ts'
import type { Judgements } from './stored-recommendation.ts'

export interface RankedSolution {
    readonly key: string
    /** 0 to 1, comparable between texts. */
    readonly score: number
    /** What text and solution have in common, as message keys: `<concept>, <concept>`. */
    readonly reason: string
}

/** Finds the solutions that fit a text. Pure and synchronous. */
export interface SolutionSearch {
    /**
     * Best first, those below the threshold left out: an empty list says that nothing fits.
     * @param changed what an admin of this instance added, edited or hid
     * @param judgementsOf how agents judged solutions; asked for candidates only
     */
    rank(
        text: string,
        changed: readonly ChangedSolution[],
        judgementsOf: (keys: readonly string[]) => Readonly<Record<string, Judgements>>,
    ): readonly RankedSolution[]
}
