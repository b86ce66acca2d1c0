import { createCorrection } from '../text-matching/correction.ts'
import { createPhrase, type Phrase } from '../text-matching/phrases.ts'
import { createRelevanceIndex, type RelevanceIndex } from '../text-matching/relevance-index.ts'
import { COMPILED_SOLUTIONS, COMPILED_TERMS } from './generated/compiled-solutions.ts'
import { SOLUTION_MODEL } from './generated/solution-model.ts'
import type { SolutionKind } from './solution.ts'
import { FIELD, PHRASE, readSolutionTerms, type SolutionTerms } from './solution-terms.ts'

/** A solution in one language, as far as a search reads it. */
export interface SearchableSolution {
    readonly key: string
    readonly language: string
    readonly kind: SolutionKind
    readonly terms: SolutionTerms
    readonly isOwn?: true
}

/** A solution made ready to be found: its languages are one. */
export interface IndexedSolution {
    readonly key: string
    readonly kind: SolutionKind
    /** An admin of this instance wrote it, or edited it. */
    readonly isOwn: boolean
    /** Made when a search first looks closely at it. */
    phrases(): readonly Phrase[]
}

export interface PreparedSolutions {
    readonly solutions: readonly IndexedSolution[]
    readonly index: RelevanceIndex
    /** The word that an unknown one was meant to be, or the word itself. */
    correct(word: string): string
}

/** An admin's row: of a solution of this instance, or in the place of a shipped one. */
export interface OwnSolution {
    readonly key: string
    readonly language: string
    readonly kind: SolutionKind
    /** As solutionTerms() made it. */
    readonly terms: string
}

/** How much a term says in title and symptoms, products with area, and cause. */
export const FIELD_WEIGHTS: readonly number[] = [1, 0.8, 0.6]
/** How many texts the knowledge of how people write weighs as much as. */
export const PRIOR_WEIGHT = 200

let shipped: readonly SearchableSolution[] | undefined

function parseShipped(): readonly SearchableSolution[] {
    const terms = COMPILED_TERMS.join(' ').split(' ')
    const named = (numbers: string): readonly string[] =>
        numbers === '' ? [] : numbers.split(' ').map((number) => terms[parseInt(number, 36)] as string)
    return COMPILED_SOLUTIONS.join('\n')
        .split('\n')
        .map((line) => {
            const [key = '', language = '', , kind = '', phrases = '', products = '', cause = ''] =
                line.split(FIELD)
            return {
                key,
                language,
                kind: kind as SolutionKind,
                terms: {
                    phrases: phrases.split(PHRASE).map(named),
                    products: named(products),
                    cause: named(cause),
                },
            }
        })
}

/** What the app ships, in all languages. */
export const shippedSolutions = (): readonly SearchableSolution[] => (shipped ??= parseShipped())

/**
 * Makes the catalogue of this instance searchable: the shipped solutions but `replaced` ones, and an admin's own.
 * `replaced` names rows of the shipped catalogue that an admin changed or hides; without a language all of a key.
 */
export function prepareSolutions(
    own: readonly OwnSolution[] = [],
    replaced: readonly { readonly key: string; readonly language?: string }[] = [],
): PreparedSolutions {
    const isReplaced = new Set(replaced.map(({ key, language = '' }) => `${key} ${language}`))
    return indexSolutions([
        ...shippedSolutions().filter(
            ({ key, language }) => !isReplaced.has(`${key} ${language}`) && !isReplaced.has(`${key} `),
        ),
        ...own.map((row) => ({ ...row, terms: readSolutionTerms(row.terms), isOwn: true as const })),
    ])
}

/** Makes solutions searchable. */
export function indexSolutions(
    rows: readonly SearchableSolution[],
    shares: Readonly<Record<string, number | undefined>> = SOLUTION_MODEL.shares,
): PreparedSolutions {
    const byKey = new Map<string, SearchableSolution[]>()
    for (const row of rows) {
        const same = byKey.get(row.key)
        if (same) same.push(row)
        else byKey.set(row.key, [row])
    }
    const groups = [...byKey.values()]
    const index = createRelevanceIndex(
        groups.map((languages) => ({
            fields: [
                [...new Set(languages.flatMap(({ terms }) => terms.phrases.flat()))],
                languages.flatMap(({ terms }) => terms.products),
                languages.flatMap(({ terms }) => terms.cause),
            ],
        })),
        FIELD_WEIGHTS,
        { weight: PRIOR_WEIGHT, share: (term) => shares[term] ?? 0 },
    )
    return {
        solutions: groups.map((languages) => {
            let phrases: readonly Phrase[] | undefined
            return {
                key: languages[0]?.key ?? '',
                kind: languages[0]?.kind ?? 'problem',
                isOwn: languages.some(({ isOwn }) => isOwn === true),
                phrases: () =>
                    (phrases ??= languages.flatMap(({ terms }) =>
                        terms.phrases.map((phrase) => createPhrase(index, phrase)),
                    )),
            }
        }),
        index,
        correct: createCorrection(index, shares),
    }
}
