import { concepts } from './lexicon.ts'
import type { Query, QueryPlace } from './query.ts'
import type { RelevanceIndex } from './relevance-index.ts'

/** A short text that stands for a document on its own, as the numbers of its terms: how people have put it before. */
export type Phrase = readonly number[]

/** Words within concepts are said twice: a word counts half of what a concept does. */
const WORD = 0.5

export const PHRASE_FEATURES = [
    'phrase: likeness',
    'phrase: share of the query',
    'phrase: share of the phrase',
    'phrase: evidence',
    'phrase: greatest share of the query',
    'phrase: greatest share of a phrase',
    'phrase: second likeness',
] as const

/** The places of a query at which a term stands, and how much it says there. */
interface AtPlaces {
    readonly places: number[]
    readonly weights: number[]
}

function placesByTerm({ places }: Query): ReadonlyMap<number, AtPlaces> {
    const byTerm = new Map<number, AtPlaces>()
    places.forEach(({ terms }, place) => {
        for (const [term, weight] of terms) {
            const at = byTerm.get(term) ?? { places: [], weights: [] }
            byTerm.set(term, at)
            at.places.push(place)
            at.weights.push(weight)
        }
    })
    return byTerm
}

/** Answers for a phrase the importance of the places of a query that it speaks of. */
function importanceSaid(query: Query): (phrase: Phrase) => number {
    const lexicon = concepts()
    const byTerm = placesByTerm(query)
    const best = new Float64Array(query.places.length)
    const say = (term: number, share: number): void => {
        const at = byTerm.get(term)
        if (!at) return
        for (let n = 0; n < at.places.length; n++) {
            const place = at.places[n] as number
            const value = share * (at.weights[n] as number)
            if (value > (best[place] as number)) best[place] = value
        }
    }
    return (phrase) => {
        best.fill(0)
        for (const term of phrase) {
            say(term, 1)
            const implied = lexicon[term]?.implied
            if (implied) for (const { concept, weight } of implied) say(concept, weight)
        }
        let said = 0
        for (let place = 0; place < best.length; place++)
            said += (best[place] as number) * (query.places[place] as QueryPlace).importance
        return said
    }
}

/** How well the phrases of a document, each on its own, say what the query says, and the other way round. */
export function phraseFeatures(
    index: RelevanceIndex,
    query: Query,
    phrases: readonly Phrase[],
): readonly number[] {
    const firstWord = concepts().length
    const worthOf = (term: number): number => index.rarity(term) * (term < firstWord ? 1 : WORD)
    const saidBy = importanceSaid(query)
    let [like, second, ofQuery, ofPhrase, evidence, mostOfQuery, mostOfPhrase] = [0, 0, 0, 0, 0, 0, 0]
    for (const phrase of phrases) {
        let met = 0
        for (const term of phrase) {
            const named = query.terms.get(term)
            if (named !== undefined) met += worthOf(term) * named
        }
        // Most phrases have nothing in common with the query.
        if (met === 0) continue
        let total = 0
        for (const term of phrase) total += worthOf(term)
        const shareOfQuery = saidBy(phrase) / (query.total || 1)
        const shareOfPhrase = met / (total || 1)
        const likeness = Math.sqrt(shareOfQuery * shareOfPhrase)
        if (likeness > like) {
            ;[second, like, ofQuery, ofPhrase, evidence] = [like, likeness, shareOfQuery, shareOfPhrase, met]
        } else if (likeness > second) second = likeness
        if (shareOfQuery > mostOfQuery) mostOfQuery = shareOfQuery
        if (shareOfPhrase > mostOfPhrase) mostOfPhrase = shareOfPhrase
    }
    return [like, ofQuery, ofPhrase, Math.log(1 + evidence), mostOfQuery, mostOfPhrase, second]
}
