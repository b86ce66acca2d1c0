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

/** A solution in one language as a search reads it: distinct terms, phrases kept apart. */
export interface SolutionTerms {
    /** The title first, then the symptoms. */
    readonly phrases: readonly (readonly string[])[]
    readonly products: readonly string[]
    readonly cause: readonly string[]
}

/** Changes whenever the compact form of the same texts may be another. */
export const TERMS_VERSION = `2-${LEXICON_VERSION}`

/** The column's length: the end of a long cause is what may be missing. */
const LONGEST = 8000
export const FIELD = '|'
export const PHRASE = ';'

/** Without the marks of names and commands. */
const plain = (text: string): string => text.replace(/\*\*|`/g, ' ')

/** The compact form of a solution's texts, made when it is saved, so that no search reads the texts again. */
export function solutionTerms({ title, symptoms, appliesTo, area, cause }: SearchableTexts): string {
    const joined = (text: string): string => termsOf(text).join(' ')
    const phrases = [title, ...symptoms].map(joined).filter((phrase) => phrase !== '')
    const terms = [
        phrases.join(PHRASE),
        joined([...appliesTo, area ?? ''].join(' . ')),
        joined(plain(cause)),
    ].join(FIELD)
    return terms.length <= LONGEST ? terms : terms.slice(0, terms.lastIndexOf(' ', LONGEST))
}

const termsIn = (text: string): readonly string[] => (text === '' ? [] : text.split(' '))

/** Reads the compact form. */
export function readSolutionTerms(compact: string): SolutionTerms {
    const [phrases = '', products = '', cause = ''] = compact.split(FIELD)
    return {
        phrases: phrases.split(PHRASE).map(termsIn),
        products: termsIn(products),
        cause: termsIn(cause),
    }
}
