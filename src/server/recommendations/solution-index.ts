import { createCorrection } from '../text-matching/correction.ts'
import {
    countPhrases,
    phraseUsage,
    type CountedPhrases,
    type PhraseUsage,
} from '../text-matching/phrase-usage.ts'
import type { Phrase } from '../text-matching/phrases.ts'
import { createRelevanceIndex, type RelevanceIndex } from '../text-matching/relevance-index.ts'
import { SOLUTION_MODEL } from './generated/solution-model.ts'
import { shippedCatalogue, shippedIndex, shippedTerm, type ShippedSolution } from './shipped-solutions.ts'
import { countTerms, documentOf, FIELD_WEIGHTS } from './solution-document.ts'
import { readSolutionTerms, type SolutionTerms } from './solution-terms.ts'
import type { SolutionKind } from './solution.ts'

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
    /** How its phrases use each term. */
    usage(): PhraseUsage
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

/** How many texts the knowledge of how people write weighs as much as. */
export const PRIOR_WEIGHT = 200

const mapped = <From, To>(
    { phrases, products, cause }: SolutionTerms<From>,
    map: (term: From) => To,
): SolutionTerms<To> => ({
    phrases: phrases.map((terms) => terms.map(map)),
    products: products.map(map),
    cause: cause.map(map),
})

const rowsOf = ({ key, kind, languages }: ShippedSolution): readonly SearchableSolution[] =>
    languages().map((terms) => ({
        key,
        language: terms.language,
        kind,
        terms: mapped(terms, shippedTerm),
    }))

/** What the app ships, in all languages. */
export const shippedSolutions = (): readonly SearchableSolution[] => shippedCatalogue().flatMap(rowsOf)

/** Its terms are read when a search first looks closely at it. */
function indexedSolution(
    { key, kind, isOwn }: Pick<IndexedSolution, 'key' | 'kind' | 'isOwn'>,
    languages: () => readonly CountedPhrases[],
): IndexedSolution {
    let phrases: readonly Phrase[] | undefined
    let usage: PhraseUsage | undefined
    return {
        key,
        kind,
        isOwn,
        phrases: () => (phrases ??= languages().flatMap((language) => language.phrases)),
        usage: () => (usage ??= phraseUsage(languages())),
    }
}

/** Indexes rows, after those shipped solutions whose compiled index is used. */
function prepare(
    rows: readonly SearchableSolution[],
    shares: Readonly<Record<string, number | undefined>>,
    shipped?: ReturnType<typeof shippedIndex>,
): PreparedSolutions {
    const byKey = new Map<string, SearchableSolution[]>()
    for (const row of rows) {
        const same = byKey.get(row.key)
        if (same) same.push(row)
        else byKey.set(row.key, [row])
    }
    const groups = [...byKey.values()]
    const index = createRelevanceIndex(
        groups.map((languages) => documentOf(languages.map(({ terms }) => countTerms(terms)))),
        FIELD_WEIGHTS,
        { weight: PRIOR_WEIGHT, share: (term) => shares[term] ?? 0 },
        shipped,
    )
    const numberOf = (term: string): number => index.number(term) as number
    return {
        solutions: [
            ...(shipped?.solutions ?? []).map(({ key, kind, languages }) =>
                indexedSolution({ key, kind, isOwn: false }, languages),
            ),
            ...groups.map((languages) =>
                indexedSolution(
                    {
                        key: languages[0]?.key ?? '',
                        kind: languages[0]?.kind ?? 'problem',
                        isOwn: languages.some(({ isOwn }) => isOwn === true),
                    },
                    () =>
                        languages.map(({ terms }) =>
                            countPhrases(terms.phrases.map((phrase) => phrase.map(numberOf))),
                        ),
                ),
            ),
        ],
        index,
        correct: createCorrection(index, shares, (a, b) => (a < b ? -1 : 1)),
    }
}

/**
 * Makes the catalogue of this instance searchable: the shipped solutions but `replaced` ones, and an admin's own.
 * `replaced` names rows of the shipped catalogue that an admin changed or hides; without a language all of a key.
 * Shipped solutions of which no row was changed are found by their compiled index.
 */
export function prepareSolutions(
    own: readonly OwnSolution[] = [],
    replaced: readonly { readonly key: string; readonly language?: string }[] = [],
): PreparedSolutions {
    const isReplaced = new Set(replaced.map(({ key, language = '' }) => `${key} ${language}`))
    const changed = new Set([...own, ...replaced].map(({ key }) => key))
    const kept = shippedCatalogue()
        .filter(({ key }) => changed.has(key) && !isReplaced.has(`${key} `))
        .flatMap(rowsOf)
        .filter(({ key, language }) => !isReplaced.has(`${key} ${language}`))
    return prepare(
        [
            ...kept,
            ...own.map((row) => ({ ...row, terms: readSolutionTerms(row.terms), isOwn: true as const })),
        ],
        SOLUTION_MODEL.shares,
        shippedIndex(({ key }) => changed.has(key)),
    )
}

/** Makes solutions searchable without anything compiled. */
export const indexSolutions = (
    rows: readonly SearchableSolution[],
    shares: Readonly<Record<string, number | undefined>> = SOLUTION_MODEL.shares,
): PreparedSolutions => prepare(rows, shares)
