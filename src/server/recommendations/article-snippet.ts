import type { Query } from '../text-matching/query.ts'
import { termsOf } from '../text-matching/reading.ts'
import type { RelevanceIndex } from '../text-matching/relevance-index.ts'

const LONGEST = 220
/** Sentences that are looked at. */
const MOST = 80

/** Lines are sentences of their own; list marks are left out. */
function sentencesOf(text: string): readonly string[] {
    return text
        .split('\n')
        .flatMap((line) => line.replace(/^[-–•]\s+/, '').match(/[^.!?]+(?:[.!?]+(?=\s|$)|$|[.!?]+)/g) ?? [])
        .map((sentence) => sentence.trim())
        .filter((sentence) => /[^\s.!?]/.test(sentence))
        .slice(0, MOST)
}

/** The part of a query, by importance, that a text says. */
function said(index: RelevanceIndex, query: Query, text: string): number {
    const terms = new Set(termsOf(text).map((term) => index.number(term)))
    return query.places.reduce(
        (sum, { importance, terms: wanted }) =>
            sum +
            importance *
                wanted.reduce((best, [term, weight]) => Math.max(best, terms.has(term) ? weight : 0), 0),
        0,
    )
}

/** Cut at a word. */
const shortened = (text: string): string => {
    if (text.length <= LONGEST) return text
    const cut = text.slice(0, LONGEST - 1)
    const space = cut.lastIndexOf(' ')
    return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:]+$/, '')}…`
}

/** The sentence of a text that says most of a query, with those that follow it as far as there is room. */
export function articleSnippet(index: RelevanceIndex, query: Query, text: string): string {
    const sentences = sentencesOf(text)
    let best = 0
    let most = 0
    sentences.forEach((sentence, at) => {
        const share = said(index, query, sentence)
        if (share > most) [best, most] = [at, share]
    })
    let snippet = sentences[best] ?? ''
    for (const next of sentences.slice(best + 1)) {
        if (snippet.length + next.length + 1 > LONGEST) break
        snippet = `${snippet} ${next}`
    }
    return shortened(snippet)
}
