import { concepts, type Concept } from './lexicon.ts'
import type { Query } from './query.ts'
import type { RelevanceIndex } from './relevance-index.ts'

/** In which share of a document's phrases a term stands, 0 to 1, by number; of the language that uses it most. */
export interface PhraseUsage {
    readonly shares: ReadonlyMap<number, number>
    /** Phrases that the shares were counted in. */
    readonly phrases: number
}

/** How many phrases the share of a term in all documents weighs as much as. */
const PRIOR = 3

/** Phrases of one language, each with distinct terms. */
export interface CountedPhrases<Term = number> {
    readonly phrases: readonly (readonly Term[])[]
    /** In how many of them each term stands. */
    readonly counts: ReadonlyMap<Term, number>
}

export function countPhrases<Term>(phrases: readonly (readonly Term[])[]): CountedPhrases<Term> {
    const counts = new Map<Term, number>()
    for (const phrase of phrases) for (const term of phrase) counts.set(term, (counts.get(term) ?? 0) + 1)
    return { phrases, counts }
}

/** How much phrases say only because they imply it, by concept. */
function impliedBy(phrases: readonly (readonly number[])[]): ReadonlyMap<number, number> {
    const lexicon = concepts()
    const sums = new Map<number, number>()
    for (const phrase of phrases) {
        let unnamed: Map<number, number> | undefined
        for (const term of phrase) {
            if (term >= lexicon.length) continue
            for (const { concept, weight } of (lexicon[term] as Concept).implied) {
                if (phrase.includes(concept)) continue
                unnamed ??= new Map()
                if ((unnamed.get(concept) ?? 0) < weight) unnamed.set(concept, weight)
            }
        }
        unnamed?.forEach((weight, concept) => sums.set(concept, (sums.get(concept) ?? 0) + weight))
    }
    return sums
}

/** How the phrases of a document, by language, use each term and what it implies. */
export function phraseUsage(languages: readonly CountedPhrases[]): PhraseUsage {
    const shares = new Map<number, number>()
    let most = 0
    for (const { phrases, counts } of languages) {
        most = Math.max(most, phrases.length)
        const implied = impliedBy(phrases)
        const keep = (sum: number, term: number): void => {
            const share = sum / phrases.length
            if ((shares.get(term) ?? 0) < share) shares.set(term, share)
        }
        counts.forEach(keep)
        implied.forEach((sum, concept) => keep((counts.get(concept) ?? 0) + sum, concept))
    }
    return { shares, phrases: most }
}

export const USAGE_FEATURES = [
    'usage: likelihood',
    'usage: likelihood of a place',
    'usage: least',
    'usage: central',
    'usage: product unsaid',
    'usage: unsaid',
] as const

/** How usual what a query says is among the phrases of a document, held to how usual it is anywhere. */
export function usageFeatures(
    index: RelevanceIndex,
    query: Query,
    { shares, phrases }: PhraseUsage,
): readonly number[] {
    let likelihood = 0
    let central = 0
    let weighed = 0
    let least = 0
    for (const { terms, importance } of query.places) {
        let best = 0
        let share = 0
        let any = false
        for (const [term, weight] of terms) {
            const usual = Math.exp(-index.rarity(term))
            const here = shares.get(term) ?? 0
            const ratio = weight * Math.log((here * phrases + PRIOR * usual) / ((phrases + PRIOR) * usual))
            if (!any || ratio > best) best = ratio
            any = true
            share = Math.max(share, weight * here)
        }
        likelihood += best
        weighed += best * importance
        central += share * importance
        if (best < least) least = best
    }
    const lexicon = concepts()
    let product = 0
    let unsaid = 0
    shares.forEach((share, term) => {
        const missing = share * (1 - (query.terms.get(term) ?? 0))
        if (missing > unsaid) unsaid = missing
        if (missing > product && lexicon[term]?.kind === 'product') product = missing
    })
    const total = query.total || 1
    return [
        likelihood / Math.sqrt(query.places.length || 1),
        weighed / total,
        least,
        central / total,
        product,
        unsaid,
    ]
}
