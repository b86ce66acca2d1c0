import { concepts, isKnownWord } from '../../text-matching/lexicon.ts'
import { conceptTerm, isConceptTerm, readText } from '../../text-matching/reading.ts'
import { MATCH_MODEL } from '../generated/match-model.ts'

/** What an incident's text is about, for comparing it with others: no sentence, no address, no number. */
export interface DecisionTerm {
    /** A stem, or `#id` of a concept. */
    readonly term: string
    /** As it is written; of a concept empty. */
    readonly word: string
    /** Lexicon or training tickets know it: it names no person, place or customer of this instance. */
    readonly isKnown: boolean
    /** How much it tells. */
    readonly weight: number
}

/** More of a text is not kept. */
const MOST = 16
const ADDRESS = /\S*(?:@|:\/\/|\\)\S*/g
const HAS_DIGIT = /\d/
/** As rare as this counts what the tickets that the weights were learned from do not have. */
const UNSEEN_SHARE = 0.0005
/** A word that nothing knows may be anything. */
const UNKNOWN_WEIGHT = 4

/** In which share of tickets a term stands, as far as the app knows. */
export const shareOf = (term: string): number | undefined => MATCH_MODEL.shares[term]

// Examples repeat their terms: each is weighed once.
const weights = new Map<string, number>()

/** How much it tells that two texts have a term in common: the rarer, the more. */
export function termWeight(term: string): number {
    const known = weights.get(term)
    if (known !== undefined) return known
    const share = shareOf(term)
    const weight =
        share === undefined && !isConceptTerm(term)
            ? UNKNOWN_WEIGHT
            : Math.log(1 / ((share ?? UNSEEN_SHARE) + UNSEEN_SHARE))
    weights.set(term, weight)
    return weight
}

/** The telling terms of a text, most telling first: its concepts, and the words that no concept stands for. */
export function decisionTerms(text: string): readonly DecisionTerm[] {
    const lexicon = concepts()
    const found = new Map<string, DecisionTerm>()
    for (const place of readText(text.replace(ADDRESS, ' ')).places) {
        let isNamed = false
        place.concepts.forEach((weight, concept) => {
            if (weight < 1) return
            isNamed = true
            const term = conceptTerm(lexicon[concept]?.id ?? '')
            found.set(term, { term, word: '', isKnown: true, weight: termWeight(term) })
        })
        const { stem, word } = place
        if (isNamed || stem.length < 3 || HAS_DIGIT.test(stem)) continue
        const isKnown = shareOf(stem) !== undefined || isKnownWord(word)
        found.set(stem, { term: stem, word, isKnown, weight: termWeight(stem) })
    }
    return [...found.values()]
        .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
        .slice(0, MOST)
}
