import type { ConceptKind } from './concept-kind.ts'
import { concepts } from './lexicon.ts'
import type { Query } from './query.ts'
import { conceptTerm } from './reading.ts'

/** How much each term of a text speaks for one thing rather than another: learned log-odds. */
export interface TextSign {
    readonly bias: number
    readonly terms: Readonly<Record<string, number | undefined>>
}

/** What a sign reads of a text: its stems, and `#id` for every concept that it names. */
export function signTermsOf(query: Query): readonly string[] {
    const lexicon = concepts()
    const terms = new Set(query.places.map(({ stem }) => stem))
    query.concepts.forEach((weight, concept) => {
        if (weight === 1) terms.add(conceptTerm(lexicon[concept]?.id ?? ''))
    })
    return [...terms]
}

/** How much a text sounds like it: below zero rather like the other. */
export const signOf = ({ bias, terms }: TextSign, query: Query): number =>
    signTermsOf(query).reduce((sum, term) => sum + (terms[term] ?? 0), bias)

/** How many concepts of a kind a text names. */
export function countNamed(query: Query, kind: ConceptKind): number {
    const lexicon = concepts()
    let count = 0
    query.concepts.forEach((weight, concept) => {
        if (weight === 1 && lexicon[concept]?.kind === kind) count++
    })
    return count
}
