import lunr from 'lunr'
import MiniSearch from 'minisearch'
import type { MatchableIssue } from '../../src/server/service-health/issue-matcher.ts'
import { learnedMatcher } from '../../src/server/service-health/learned-matcher.ts'

const FIELDS = ['title', 'impact', 'service', 'feature'] as const

/** Ranks documents for a query, best first; `openedAt` in milliseconds when the time of the ticket may be used. */
export type Ranker = (
    query: string,
    openedAt?: number,
) => readonly { readonly id: string; readonly score: number }[]

/** A document with an id, in the fields that the engines of others read. */
export type SearchableText = Readonly<Record<'sysId' | (typeof FIELDS)[number], string>>

/** An engine makes a set of documents searchable. */
export type Engine = (documents: readonly SearchableText[]) => Ranker

const ours = (issues: readonly MatchableIssue[]): Ranker => {
    const ranking = learnedMatcher.over(issues)
    return (query, openedAt) =>
        ranking.rank(query, openedAt).map(({ sysId, score }) => ({ id: sysId, score }))
}

const BOOST = { title: 2, impact: 1.2, service: 1, feature: 0.5 }

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** BM25 with a weight for each field: Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009. */
const bm25: Engine = (issues) => {
    const k1 = 1.2
    const b = 0.5
    const frequencies = new Map<string, number>()
    const documents = issues.map((issue) => {
        const counts = new Map<string, number>()
        let length = 0
        for (const field of FIELDS) {
            for (const word of wordsOf(issue[field])) {
                counts.set(word, (counts.get(word) ?? 0) + BOOST[field])
                length += BOOST[field]
            }
        }
        for (const word of counts.keys()) frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
        return { id: issue.sysId, counts, length }
    })
    const average = documents.reduce((sum, { length }) => sum + length, 0) / (documents.length || 1)
    return (query) => {
        const asked = [...new Set(wordsOf(query))]
        return documents
            .map(({ id, counts, length }) => ({
                id,
                score: asked.reduce((sum, word) => {
                    const count = counts.get(word) ?? 0
                    const having = frequencies.get(word) ?? 0
                    const rarity = Math.log(1 + (documents.length - having + 0.5) / (having + 0.5))
                    return sum + (rarity * count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / average))
                }, 0),
            }))
            .filter(({ score }) => score > 0)
            .sort((one, other) => other.score - one.score)
    }
}

const miniSearch: Engine = (issues) => {
    const index = new MiniSearch<SearchableText>({
        idField: 'sysId',
        fields: [...FIELDS],
        searchOptions: {
            boost: BOOST,
            prefix: (term) => term.length > 3,
            fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        },
    })
    index.addAll(issues)
    return (query) => index.search(query).map(({ id, score }) => ({ id: String(id), score }))
}

const lunrIndex: Engine = (issues) => {
    const index = lunr((builder) => {
        builder.ref('sysId')
        for (const field of FIELDS) builder.field(field, { boost: BOOST[field] })
        for (const issue of issues) builder.add(issue)
    })
    return (query) => {
        const terms = wordsOf(query)
        return index
            .query((builder) => {
                for (const term of terms) {
                    builder.term(term, { boost: 1 })
                    if (term.length > 4) builder.term(term, { editDistance: 1, boost: 0.3 })
                }
            })
            .map(({ ref, score }) => ({ id: ref, score }))
    }
}

/** What this app is compared with. */
export const OTHER_ENGINES: Readonly<Record<string, Engine>> = {
    BM25: bm25,
    MiniSearch: miniSearch,
    lunr: lunrIndex,
}

export const ENGINES: Readonly<Record<string, (issues: readonly MatchableIssue[]) => Ranker>> = {
    'this app': ours,
    ...OTHER_ENGINES,
}
