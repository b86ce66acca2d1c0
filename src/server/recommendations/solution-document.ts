import { countPhrases, type CountedPhrases } from '../text-matching/phrase-usage.ts'
import type { Document } from '../text-matching/relevance-index.ts'
import type { SolutionTerms } from './solution-terms.ts'

/** How much a term says in title and symptoms, products with area, and cause. */
export const FIELD_WEIGHTS: readonly number[] = [1, 0.27, 0.2]

/** What a term says at least, however seldom the phrases use it. */
const LEAST_SAID = 1 / 3

/** The terms of phrases, and how much each says: more the more of the phrases of one language use it. */
function usualTerms<Term>(languages: readonly CountedPhrases<Term>[]): ReadonlyMap<Term, number> {
    const usual = new Map<Term, number>()
    for (const { phrases, counts } of languages) {
        counts.forEach((count, term) => {
            const weight = LEAST_SAID + (1 - LEAST_SAID) * Math.min(1, 2 * Math.sqrt(count / phrases.length))
            if ((usual.get(term) ?? 0) < weight) usual.set(term, weight)
        })
    }
    return usual
}

/** A solution in one language with the counts that weighing it and looking closely at it need. */
export type CountedTerms<Term = string> = SolutionTerms<Term> & CountedPhrases<Term>

export const countTerms = <Term>(terms: SolutionTerms<Term>): CountedTerms<Term> => ({
    ...terms,
    ...countPhrases(terms.phrases),
})

/** What an index reads of a solution: its languages are one document. */
export function documentOf<Term>(languages: readonly CountedTerms<Term>[]): Document<Term> {
    const usual = usualTerms(languages)
    return {
        fields: [
            [...usual.keys()],
            languages.flatMap(({ products }) => products),
            languages.flatMap(({ cause }) => cause),
        ],
        headWeights: [...usual.values()],
    }
}
