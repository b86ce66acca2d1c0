import { LEXICON_VERSION } from '../text-matching/generated/compiled-lexicon.ts'
import { termsOf } from '../text-matching/reading.ts'

/** What a search reads of a solution. Its steps are left out: they find nothing that the rest does not. */
export interface SearchableTexts {
    readonly title: string
    /** Short descriptions as people type them. */
    readonly symptoms: readonly string[]
    readonly appliesTo: readonly string[]
    /** Name of its area; own solutions may have none. */
    readonly area?: string
    readonly cause: string
}

type Terms<Term> = readonly Term[]

/** A solution in one language as a search reads it: terms, or their numbers in an index. */
export interface SolutionTerms<Term = string> {
    /** Distinct terms of the title, then of each symptom. */
    readonly phrases: readonly Terms<Term>[]
    readonly products: Terms<Term>
    readonly cause: Terms<Term>
}

/** Changes whenever the compact form of the same texts may be another. */
export const TERMS_VERSION = `2-${LEXICON_VERSION}`

/** The column's length: the end of a long cause is what may be missing. */
const LONGEST = 8000
export const FIELD = '|'
export const PHRASE = ';'
/** Of numbers in what is compiled. */
export const BASE = 36
/** A compiled posting has so many digits for a document, and as many for its weight. */
export const DIGITS = 2

/** Without the marks of names and commands. */
const plain = (text: string): string => text.replace(/\*\*|`/g, ' ')

/** The compact form of a solution's texts, whatever its length. */
export function wholeTerms({ title, symptoms, appliesTo, area, cause }: SearchableTexts): string {
    const joined = (text: string): string => termsOf(text).join(' ')
    const phrases = [title, ...symptoms].map(joined).filter((phrase) => phrase !== '')
    return [phrases.join(PHRASE), joined([...appliesTo, area ?? ''].join(' . ')), joined(plain(cause))].join(
        FIELD,
    )
}

/** The same for a column, made when a solution is saved, so that no search reads its texts again. */
export function solutionTerms(texts: SearchableTexts): string {
    const terms = wholeTerms(texts)
    return terms.length <= LONGEST ? terms : terms.slice(0, terms.lastIndexOf(' ', LONGEST))
}

/** Reads a compact form whose terms, divided by spaces, `read` makes something of. */
export function readTerms<Term>(
    [said = '', products = '', cause = '']: readonly string[],
    read: (term: string) => Term,
): SolutionTerms<Term> {
    const termsIn = (text: string): Terms<Term> => (text === '' ? [] : text.split(' ').map(read))
    return {
        phrases: said.split(PHRASE).map(termsIn),
        products: termsIn(products),
        cause: termsIn(cause),
    }
}

/** Reads the compact form. */
export const readSolutionTerms = (compact: string): SolutionTerms =>
    readTerms(compact.split(FIELD), (term) => term)
