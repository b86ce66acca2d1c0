import { concepts } from '../text-matching/lexicon.ts'
import { conceptNumbers, conceptTerm } from '../text-matching/reading.ts'
import type { CompiledIndex, Posting } from '../text-matching/relevance-index.ts'
import {
    COMPILED_POSTINGS,
    COMPILED_SOLUTIONS,
    COMPILED_WEIGHTS,
    COMPILED_WORDS,
} from './generated/compiled-solutions.ts'
import { countTerms, documentOf, type CountedTerms } from './solution-document.ts'
import { BASE, DIGITS, FIELD, readTerms } from './solution-terms.ts'
import type { SolutionKind } from './solution.ts'

interface ShippedTerms extends CountedTerms<number> {
    readonly language: string
}

/** A solution that the app ships. Its terms are numbers: those of the concepts, then of the words. */
export interface ShippedSolution {
    readonly key: string
    readonly kind: SolutionKind
    /** Read when they are asked for. */
    languages(): readonly ShippedTerms[]
}

const ENTRY = 2 * DIGITS
/** Fields of a language: its name, phrases, products, cause. */
const LANGUAGE_FIELDS = 4

const numberIn = (text: string): number => parseInt(text, BASE)

/** What is not kept between transactions is read once in each, and only when it is asked for. */
function once<T>(read: () => T): () => T {
    let known: T | undefined
    return () => (known ??= read())
}

function readLanguages(fields: readonly string[]): readonly ShippedTerms[] {
    const found: ShippedTerms[] = []
    for (let at = 0; at < fields.length; at += LANGUAGE_FIELDS) {
        const [language = '', ...terms] = fields.slice(at, at + LANGUAGE_FIELDS)
        found.push({ language, ...countTerms(readTerms(terms, numberIn)) })
    }
    return found
}

/** What the app ships, in the order of its documents. */
export const shippedCatalogue = once((): readonly ShippedSolution[] =>
    COMPILED_SOLUTIONS.flatMap((text) => text.split('\n')).map((line) => {
        const [key = '', kind = ''] = line.split(FIELD, 2)
        return {
            key,
            kind: kind as SolutionKind,
            languages: once(() => readLanguages(line.split(FIELD).slice(2))),
        }
    }),
)

const words = once(() => COMPILED_WORDS.flatMap((text) => text.split(' ')))
const numbersOfWords = once(() => {
    const numbers = new Map<string, number>()
    const first = concepts().length
    words().forEach((word, at) => numbers.set(word, first + at))
    return numbers
})
const postings = once(() => COMPILED_POSTINGS.flatMap((text) => text.split(' ')))

/** The term that has a number in the shipped catalogue. */
export function shippedTerm(number: number): string {
    const concept = concepts()[number]
    return concept ? conceptTerm(concept.id) : (words()[number - concepts().length] ?? '')
}

/** The compiled index of the shipped solutions without some of them; the places of the others close up. */
export function shippedIndex(isLeftOut: (solution: ShippedSolution) => boolean): CompiledIndex & {
    readonly solutions: readonly ShippedSolution[]
} {
    const all = shippedCatalogue()
    const solutions: ShippedSolution[] = []
    const places = all.map((solution) => (isLeftOut(solution) ? -1 : solutions.push(solution) - 1))
    const isWhole = solutions.length === all.length
    const read = (term: number): Posting => {
        const text = postings()[term] ?? ''
        const documents: number[] = []
        const weights: number[] = []
        for (let at = 0; at < text.length; at += ENTRY) {
            const place = places[numberIn(text.slice(at, at + DIGITS))] as number
            if (place === -1) continue
            documents.push(place)
            weights.push(COMPILED_WEIGHTS[numberIn(text.slice(at + DIGITS, at + ENTRY))] as number)
        }
        return { documents, weights }
    }
    const known: (Posting | undefined)[] = []
    const posting = (term: number): Posting => (known[term] ??= read(term))
    const count = (term: number): number =>
        isWhole ? (postings()[term] ?? '').length / ENTRY : posting(term).documents.length
    return {
        solutions,
        size: solutions.length,
        terms: concepts().length + words().length,
        number(term) {
            const number = numbersOfWords().get(term)
            // What only solutions have that are left out is unknown.
            if (number !== undefined) return count(number) > 0 ? number : undefined
            return conceptNumbers().get(term)
        },
        name: shippedTerm,
        count,
        posting,
        document: (at) => documentOf(solutions[at]?.languages() ?? []),
    }
}
