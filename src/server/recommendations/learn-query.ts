import { concepts, findConcepts } from '../text-matching/lexicon.ts'
import { stem, words } from '../text-matching/words.ts'
import { errorCodes } from './error-codes.ts'

/** What an article can be about. Whose it is, where they are, and what they ask for say nothing to Microsoft Learn. */
const KINDS = ['product', 'object', 'platform', 'symptom'] as const
const MOST_CONCEPTS = 8
const MOST_CODES = 3

/**
 * What Microsoft Learn is asked for a text: the app's own names of the concepts that stand in it, and error codes that
 * the app knows the form of. No word of the text itself leaves the instance but those codes. Undefined: the text names
 * too little to ask for.
 */
export function learnQuery(text: string): string | undefined {
    const codes = errorCodes(text).slice(0, MOST_CODES)
    const lexicon = concepts()
    const given = words(text)
    const named = [...new Set(findConcepts(given, given.map(stem)).map(({ concept }) => concept))]
    // What another implies is said with it: "Outlook" with "Outlook mobile".
    const implied = new Set(named.flatMap((at) => (lexicon[at]?.implied ?? []).map(({ concept }) => concept)))
    const found = named
        .filter((at) => !implied.has(at))
        .flatMap((at) => lexicon[at] ?? [])
        .filter(({ label }) => label !== '')
    const has = (kind: (typeof KINDS)[number]): boolean => found.some((concept) => concept.kind === kind)
    const isOfProduct = has('product') || [...implied].some((at) => lexicon[at]?.kind === 'product')
    const isEnough = codes.length > 0 || isOfProduct || (has('object') && has('symptom'))
    if (!isEnough) return undefined
    const names = KINDS.flatMap((kind) => found.filter((concept) => concept.kind === kind))
        .slice(0, MOST_CONCEPTS)
        .map(({ label }) => label)
    return [...codes, ...new Set(names)].join(' ')
}
