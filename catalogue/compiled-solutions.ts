import { countTerms, documentOf, FIELD_WEIGHTS } from '../src/server/recommendations/solution-document.ts'
import {
    BASE,
    DIGITS,
    FIELD,
    readSolutionTerms,
    TERMS_VERSION,
    wholeTerms,
} from '../src/server/recommendations/solution-terms.ts'
import { concepts } from '../src/server/text-matching/lexicon.ts'
import { conceptTerm, isConceptTerm } from '../src/server/text-matching/reading.ts'
import { createRelevanceIndex, type RelevanceIndex } from '../src/server/text-matching/relevance-index.ts'
import type { CatalogueArea, CatalogueEntry, SolutionTexts } from './catalogue-entry.ts'

/** What the app ships for its search; shipped-solutions.ts reads it. */
export interface CompiledCatalogue {
    /** Words, divided by spaces; their numbers follow those of the lexicon's concepts. */
    readonly words: readonly string[]
    /** What a term may say in a document. */
    readonly weights: readonly number[]
    /** By term, divided by spaces: each document, and the place of the weight, as two digits */
    readonly postings: readonly string[]
    /** key | kind, then of each language: | language | the compact form */
    readonly solutions: readonly string[]
}

/** A text of a module is no longer than this: engines read few long texts fast. */
const LONGEST_TEXT = 16_000

/** A ticket as somebody put it, with the ids of the entries that help, the best first. */
export interface LabelledTicket {
    readonly text: string
    readonly solutions: readonly string[]
    readonly language?: string
}

type Tickets = ReadonlyMap<string, readonly string[]>

/** A longer text tells a story, whose words would draw in tickets about the scene rather than the problem. */
const LONGEST_WORDS = 25

/** Is the text of a ticket another way to name the problem? */
export const namesProblem = ({ text }: LabelledTicket): boolean => text.split(/\s+/).length <= LONGEST_WORDS

/** Texts of tickets by the entry that helps best and, where that has texts in it, their language. */
function ticketsOf(areas: readonly CatalogueArea[], tickets: readonly LabelledTicket[]): Tickets {
    const inFrench = new Set(
        areas.flatMap(({ solutions }) => solutions.flatMap(({ id, inFrench }) => (inFrench ? [id] : []))),
    )
    const found = new Map<string, string[]>()
    for (const { text, solutions, language } of tickets.filter(namesProblem)) {
        const [id] = solutions
        if (id === undefined) continue
        const row = `${id} ${language === 'fr' && inFrench.has(id) ? 'fr' : 'en'}`
        const same = found.get(row)
        if (same) same.push(text)
        else found.set(row, [text])
    }
    return found
}

interface Compact {
    readonly language: string
    readonly form: string
}

function compactOf(area: CatalogueArea, entry: CatalogueEntry, tickets: Tickets): readonly Compact[] {
    const compact = (language: string, areaName: string, texts: SolutionTexts): Compact => ({
        language,
        form: wholeTerms({
            title: texts.title,
            symptoms: [...texts.symptoms, ...(tickets.get(`${entry.id} ${language}`) ?? [])],
            appliesTo: entry.appliesTo,
            area: areaName,
            cause: texts.cause,
        }),
    })
    return [
        compact('en', area.name, entry),
        ...(entry.inFrench ? [compact('fr', area.french, entry.inFrench)] : []),
    ]
}

/** Words that stand in the most places first: they get the shortest numbers. */
function wordsOf(forms: readonly string[]): readonly string[] {
    const counts = new Map<string, number>()
    for (const form of forms)
        for (const term of form.split(/[ |;]/)) if (term !== '') counts.set(term, (counts.get(term) ?? 0) + 1)
    return [...counts]
        .filter(([term]) => !isConceptTerm(term))
        .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
        .map(([term]) => term)
}

function texts(parts: readonly string[], divider: string): readonly string[] {
    const found: string[] = []
    for (const part of parts) {
        const last = found[found.length - 1]
        if (last === undefined || last.length + part.length >= LONGEST_TEXT) found.push(part)
        else found[found.length - 1] = `${last}${divider}${part}`
    }
    return found
}

function digits(number: number): string {
    const text = number.toString(BASE)
    if (text.length > DIGITS) throw new Error(`${String(number)} has more than ${String(DIGITS)} digits`)
    return text.padStart(DIGITS, '0')
}

/** The postings of terms in this order, and what stands in them for weights. */
function postingsOf(
    index: RelevanceIndex,
    terms: readonly (number | undefined)[],
): Pick<CompiledCatalogue, 'weights' | 'postings'> {
    const postings = terms.map((term) =>
        term === undefined ? { documents: [], weights: [] } : index.posting(term),
    )
    const weights = [...new Set(postings.flatMap((posting) => posting.weights))].sort((a, b) => a - b)
    const places = new Map(weights.map((weight, place) => [weight, digits(place)]))
    const lines = postings.map((posting) =>
        posting.documents
            .map(
                (document, at) => `${digits(document)}${places.get(posting.weights[at] as number) as string}`,
            )
            .join(''),
    )
    return { weights, postings: texts(lines, ' ') }
}

/** Compiles the catalogue. Labelled tickets are phrases of the entry that helps best, besides its symptoms. */
export function compileCatalogue(
    areas: readonly CatalogueArea[],
    tickets: readonly LabelledTicket[],
): CompiledCatalogue {
    const byRow = ticketsOf(areas, tickets)
    const documents = areas.flatMap((area) =>
        area.solutions.map((entry) => ({ entry, languages: compactOf(area, entry, byRow) })),
    )
    const words = wordsOf(documents.flatMap(({ languages }) => languages.map(({ form }) => form)))
    const index = createRelevanceIndex(
        documents.map(({ languages }) =>
            documentOf(languages.map(({ form }) => countTerms(readSolutionTerms(form)))),
        ),
        FIELD_WEIGHTS,
        { weight: 0, share: () => 0 },
    )
    const terms = [...concepts().map(({ id }) => conceptTerm(id)), ...words]
    const numbers = new Map(terms.map((term, number) => [term, number.toString(BASE)]))
    const numbered = (form: string): string => form.replace(/[^ |;]+/g, (term) => numbers.get(term) as string)
    return {
        words: texts(words, ' '),
        ...postingsOf(
            index,
            terms.map((term) => index.number(term)),
        ),
        solutions: texts(
            documents.map(({ entry, languages }) =>
                [
                    entry.id,
                    entry.kind,
                    ...languages.flatMap(({ language, form }) => [language, numbered(form)]),
                ].join(FIELD),
            ),
            '\n',
        ),
    }
}

/** The module that src/server imports. */
export function compiledModule({ words, weights, postings, solutions }: CompiledCatalogue): string {
    const list = (name: string, type: string, items: readonly (string | number)[]): readonly string[] => [
        `export const ${name}: readonly ${type}[] = [`,
        ...items.map((item) => `    ${JSON.stringify(item)},`),
        ']',
        '',
    ]
    return [
        '// Generated by `npm run catalogue` from catalogue/*.yaml. Do not edit.',
        '',
        '/** The version of the terms below; another one than that of the lexicon: run `npm run catalogue`. */',
        `export const COMPILED_TERMS_VERSION = '${TERMS_VERSION}'`,
        '',
        "/** Words; their numbers follow those of the lexicon's concepts. */",
        ...list('COMPILED_WORDS', 'string', words),
        '/** What a term may say in a document. */',
        ...list('COMPILED_WEIGHTS', 'number', weights),
        '/** By term: each document that has it, and the place of the weight, two digits each in base 36. */',
        ...list('COMPILED_POSTINGS', 'string', postings),
        '/** key | kind | language | phrases | products | cause | language …: numbers in base 36. */',
        ...list('COMPILED_SOLUTIONS', 'string', solutions),
    ].join('\n')
}
