import { concepts } from './lexicon.ts'
import { conceptTerm, type Reading } from './reading.ts'
import type { RelevanceIndex } from './relevance-index.ts'

/**
 * How often the right document has a term that a text names, 0 to 1, learned from labelled texts: `#id` of a concept
 * or a stem; `#kind`, `word` and `word in a concept` stand for those that were seen too seldom.
 */
export type HitRates = Readonly<Record<string, number | undefined>>

/** What it says of a document that it has, or lacks, one term of a query: logarithms of likelihood ratios. */
export interface Expectation {
    readonly term: number
    readonly isConcept: boolean
    readonly has: number
    readonly lacks: number
}

/** A term of a text: its name and that of its kind among the hit rates. */
export interface RatedTerm {
    readonly term: number
    readonly name: string
    readonly kind: string
    readonly isConcept: boolean
}

/** What nobody knows better. */
const UNKNOWN_RATE = 0.3
const [LEAST_RATE, GREATEST_RATE] = [0.02, 0.97]
const GREATEST_BASE = 0.9

/** The terms of a text that a document may have: the concepts that it names, and its words. */
export function ratedTerms(index: RelevanceIndex, reading: Reading): readonly RatedTerm[] {
    const lexicon = concepts()
    const terms: RatedTerm[] = []
    reading.concepts.forEach((weight, concept) => {
        if (weight < 1) return
        const { id = '', kind = 'object' } = lexicon[concept] ?? {}
        terms.push({ term: concept, name: conceptTerm(id), kind: conceptTerm(kind), isConcept: true })
    })
    for (const { stem, concepts: within } of reading.places) {
        const term = index.number(stem)
        if (term === undefined) continue
        terms.push({
            term,
            name: stem,
            kind: within.size > 0 ? 'word in a concept' : 'word',
            isConcept: false,
        })
    }
    return terms
}

/** What to expect of the right document, after how often it has such terms and how common they are. */
export function expectationsOf(
    index: RelevanceIndex,
    reading: Reading,
    rates: HitRates,
): readonly Expectation[] {
    const all = index.size + 1
    return ratedTerms(index, reading).map(({ term, name, kind, isConcept }) => {
        const having = index.count(term) + 0.5
        const base = Math.min(GREATEST_BASE, having / all)
        const rate = rates[name] ?? rates[kind] ?? UNKNOWN_RATE
        const hit = Math.min(GREATEST_RATE, Math.max(LEAST_RATE, rate))
        return { term, isConcept, has: Math.log(hit / base), lacks: Math.log((1 - hit) / (1 - base)) }
    })
}

export const LIKELIHOOD_FEATURES = [
    'likelihood by concepts',
    'likelihood by words',
    'likelihood by a term',
] as const

/** How likely a document with these terms is the right one, apart from how its terms go together. */
export function likelihoodFeatures(
    expectations: readonly Expectation[],
    weightOf: ReadonlyMap<number, number>,
): readonly number[] {
    let byConcepts = 0
    let byWords = 0
    for (const { term, isConcept, has, lacks } of expectations) {
        const weight = weightOf.get(term) ?? 0
        const value = weight * has + (1 - weight) * lacks
        if (isConcept) byConcepts += value
        else byWords += value
    }
    return [byConcepts, byWords, (byConcepts + byWords) / (expectations.length || 1)]
}
