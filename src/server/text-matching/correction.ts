import { concepts, isKnownWord, lexiconWords } from './lexicon.ts'
import type { RelevanceIndex } from './relevance-index.ts'
import { createSpeller } from './spelling.ts'
import { stem } from './words.ts'

/**
 * Answers the word that an unknown one was meant to be, or the word itself. Known is what the lexicon, a document or
 * people's texts (`shares`) have. `order`: which of two equally common words is tried first; else by their numbers.
 */
export function createCorrection(
    index: RelevanceIndex,
    shares: Readonly<Record<string, number | undefined>>,
    order: (a: string, b: string) => number = () => 0,
): (word: string) => string {
    const isKnown = (word: string): boolean =>
        isKnownWord(word) || index.number(stem(word)) !== undefined || shares[stem(word)] !== undefined
    const speller = createSpeller((letter) => commonWords(index, letter, order))
    return (word) => (isKnown(word) ? word : (speller.suggest(word) ?? word))
}

/** What a misspelt word may have been meant to be: words of the documents, the most common first, and of the lexicon. */
function commonWords(
    index: RelevanceIndex,
    letter: string,
    order: (a: string, b: string) => number,
): readonly string[] {
    const ofDocuments: { readonly name: string; readonly count: number }[] = []
    const terms = index.terms()
    // Words follow the concepts.
    for (let term = concepts().length; term < terms; term++) {
        const name = index.name(term)
        if (name.charAt(0) !== letter) continue
        const count = index.count(term)
        if (count >= 2) ofDocuments.push({ name, count })
    }
    ofDocuments.sort((a, b) => b.count - a.count || order(a.name, b.name))
    return [...new Set([...ofDocuments.map(({ name }) => name), ...lexiconWords(letter)])]
}
