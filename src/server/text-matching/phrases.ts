import { concepts } from './lexicon.ts'
import type { Query } from './query.ts'
import type { RelevanceIndex } from './relevance-index.ts'

/** Short texts that stand for the same document, each on its own: how people have put it before. */
export interface Phrase {
    /** What it says, and what that implies, by number. */
    readonly weights: ReadonlyMap<number, number>
    /** What it says itself. */
    readonly terms: readonly number[]
    /** Rarity of what it says together. */
    readonly total: number
}

/** Words within concepts are said twice: a word counts half of what a concept does. */
const WORD = 0.5

const worthOf = (index: RelevanceIndex, term: number): number =>
    index.rarity(term) * (term < concepts().length ? 1 : WORD)

export function createPhrase(index: RelevanceIndex, terms: readonly string[]): Phrase {
    const lexicon = concepts()
    const weights = new Map<number, number>()
    const own: number[] = []
    let total = 0
    for (const term of terms) {
        const number = index.number(term)
        if (number === undefined) continue
        own.push(number)
        total += worthOf(index, number)
        weights.set(number, 1)
        for (const [broader, weight] of lexicon[number]?.implied ?? []) {
            if ((weights.get(broader) ?? 0) < weight) weights.set(broader, weight)
        }
    }
    return { weights, terms: own, total }
}

export const PHRASE_FEATURES = [
    'phrase: likeness',
    'phrase: share of the query',
    'phrase: share of the phrase',
    'phrase: evidence',
    'phrase: greatest share of the query',
    'phrase: greatest share of a phrase',
    'phrase: second likeness',
] as const

/** How well the phrases of a document, each on its own, say what the query says, and the other way round. */
export function phraseFeatures(
    index: RelevanceIndex,
    query: Query,
    phrases: readonly Phrase[],
): readonly number[] {
    let [like, second, ofQuery, ofPhrase, evidence, mostOfQuery, mostOfPhrase] = [0, 0, 0, 0, 0, 0, 0]
    for (const phrase of phrases) {
        let met = 0
        for (const term of phrase.terms) {
            const named = query.terms.get(term)
            if (named !== undefined) met += worthOf(index, term) * named
        }
        // Most phrases have nothing in common with the query.
        if (met === 0) continue
        let said = 0
        for (const { terms, importance } of query.places) {
            let best = 0
            for (const [term, weight] of terms) {
                const value = weight * (phrase.weights.get(term) ?? 0)
                if (value > best) best = value
            }
            said += best * importance
        }
        const shareOfQuery = said / (query.total || 1)
        const shareOfPhrase = met / (phrase.total || 1)
        const likeness = Math.sqrt(shareOfQuery * shareOfPhrase)
        if (likeness > like) {
            ;[second, like, ofQuery, ofPhrase, evidence] = [like, likeness, shareOfQuery, shareOfPhrase, met]
        } else if (likeness > second) second = likeness
        if (shareOfQuery > mostOfQuery) mostOfQuery = shareOfQuery
        if (shareOfPhrase > mostOfPhrase) mostOfPhrase = shareOfPhrase
    }
    return [like, ofQuery, ofPhrase, Math.log(1 + evidence), mostOfQuery, mostOfPhrase, second]
}
