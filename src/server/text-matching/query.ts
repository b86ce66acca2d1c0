import { expectationsOf, type Expectation, type HitRates } from './hit-rates.ts'
import { readText } from './reading.ts'
import type { RelevanceIndex } from './relevance-index.ts'

/** A word that neither the lexicon nor a document knows weighs at most this rarity. */
const UNKNOWN = 1.5
/** Documents that are looked at closely. */
const CANDIDATES = 80

/** One place of a query: what it stands for, and how much it matters. */
export interface QueryPlace {
    readonly word: string
    readonly stem: string
    readonly importance: number
    readonly terms: readonly (readonly [term: number, weight: number])[]
}

export interface Query {
    readonly places: readonly QueryPlace[]
    /** Concepts by number: 1 for what is named, less for what that implies. */
    readonly concepts: ReadonlyMap<number, number>
    /** Greatest weight of every term. */
    readonly terms: ReadonlyMap<number, number>
    /** Importance of all places together. */
    readonly total: number
    /** What the right document has or lacks. */
    readonly expectations: readonly Expectation[]
}

/** Reads a query for one index. `correct` may answer another word than the one that is written. */
export function readQuery(
    index: RelevanceIndex,
    text: string,
    rates: HitRates,
    correct?: (word: string) => string,
): Query {
    const reading = readText(text, correct)
    const terms = new Map<number, number>()
    const places = reading.places.map((place): QueryPlace => {
        const here: [number, number][] = []
        let importance = 0
        const number = index.number(place.stem)
        if (number !== undefined) {
            here.push([number, 1])
            // A concept says better than its words how much they matter.
            importance = index.rarity(number) * (place.concepts.size > 0 ? 0.5 : 1)
        }
        place.concepts.forEach((weight, concept) => {
            here.push([concept, weight])
            const span = place.spans.get(concept)
            if (span !== undefined) importance = Math.max(importance, index.rarity(concept) / Math.sqrt(span))
        })
        if (here.length === 0) importance = Math.min(UNKNOWN, index.rarityOfUnknown(place.stem))
        for (const [term, weight] of here) if ((terms.get(term) ?? 0) < weight) terms.set(term, weight)
        return { word: place.word, stem: place.stem, importance, terms: here }
    })
    return {
        places,
        concepts: reading.concepts,
        terms,
        total: places.reduce((sum, place) => sum + place.importance, 0),
        expectations: expectationsOf(index, reading, rates),
    }
}

/** The documents that speak of most of the query, best first. */
export function gatherCandidates(
    index: RelevanceIndex,
    query: Query,
    isAllowed: (document: number) => boolean = () => true,
    most = CANDIDATES,
): readonly number[] {
    const sums = new Float64Array(index.size)
    const touched: number[] = []
    const best = new Float64Array(index.size)
    for (const place of query.places) {
        const here: number[] = []
        for (const [term, weight] of place.terms) {
            const { documents, weights } = index.posting(term)
            for (let at = 0; at < documents.length; at++) {
                const document = documents[at] as number
                const value = weight * (weights[at] as number)
                if (best[document] === 0) here.push(document)
                if ((best[document] as number) < value) best[document] = value
            }
        }
        for (const document of here) {
            if (sums[document] === 0) touched.push(document)
            sums[document] = (sums[document] as number) + (best[document] as number) * place.importance
            best[document] = 0
        }
    }
    return touched
        .filter(isAllowed)
        .sort((a, b) => (sums[b] as number) - (sums[a] as number) || a - b)
        .slice(0, most)
}
