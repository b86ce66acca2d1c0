import { isKnownWord, lexiconWords } from './lexicon.ts'
import { isConceptTerm } from './reading.ts'
import type { RelevanceIndex } from './relevance-index.ts'
import { createSpeller } from './spelling.ts'
import { stem } from './words.ts'

/**
 * Answers the word that an unknown one was meant to be, or the word itself. Known is what the lexicon, a document or
 * people's texts (`shares`) have.
 */
export function createCorrection(
    index: RelevanceIndex,
    shares: Readonly<Record<string, number | undefined>>,
): (word: string) => string {
    const isKnown = (word: string): boolean =>
        isKnownWord(word) || index.number(stem(word)) !== undefined || shares[stem(word)] !== undefined
    let speller: ReturnType<typeof createSpeller> | undefined
    return (word) => {
        if (isKnown(word)) return word
        speller ??= createSpeller(commonWords(index))
        return speller.suggest(word) ?? word
    }
}

/** What a misspelt word may have been meant to be: words of the documents, the most common first, and of the lexicon. */
function commonWords(index: RelevanceIndex): readonly string[] {
    const count = (term: number): number => index.posting(term)?.documents.length ?? 0
    const ofDocuments = index.names
        .map((name, term) => ({ name, count: isConceptTerm(name) ? 0 : count(term) }))
        .filter((word) => word.count >= 2)
        .sort((a, b) => b.count - a.count)
        .map(({ name }) => name)
    return [...new Set([...ofDocuments, ...lexiconWords()])]
}
