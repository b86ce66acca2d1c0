import { MATCH_MODEL } from '../service-health/generated/match-model.ts'
import { PRIOR_WEIGHT } from '../service-health/match-features.ts'
import { readQuery, type Query } from '../text-matching/query.ts'
import { isConceptTerm, termsOf } from '../text-matching/reading.ts'
import { createRelevanceIndex, type RelevanceIndex } from '../text-matching/relevance-index.ts'
import { articleSnippet } from './article-snippet.ts'

/** How much a term says in the title and in the text. */
const FIELD_WEIGHTS = [1, 0.8] as const
/** How much it counts that the title says it. */
const TITLE = 0.3
/** Of two that mean the same, the one in the words of the text stands first: it is in its language. */
const SAME_WORDS = 0.05
/** Less of the query than this is no recommendation. */
const THRESHOLD = 0.52

interface Score {
    /** How much of the query an article says, 0 to 1, its title for itself. */
    readonly score: number
    /** Where it stands among the others. */
    readonly rank: number
}

function scoreOf(index: RelevanceIndex, query: Query, document: number): Score {
    const weights = index.weightsOf(document)
    const head = new Set(index.headOf(document))
    let all = 0
    let title = 0
    let words = 0
    for (const { importance, terms } of query.places) {
        let best = 0
        let first = 0
        let word = 0
        for (const [term, weight] of terms) {
            const said = weight * (weights.get(term) ?? 0)
            best = Math.max(best, said)
            if (!isConceptTerm(index.name(term))) word = Math.max(word, said)
            if (head.has(term)) first = Math.max(first, weight)
        }
        all += importance * best
        title += importance * first
        words += importance * word
    }
    const total = query.total || 1
    const score = ((1 - TITLE) * all + TITLE * title) / total
    return { score, rank: score + (SAME_WORDS * words) / total }
}

/**
 * The articles that say enough of a text, best first, each with the part that says it. All of them have a word of the
 * text, so what is common among them is no measure: how often people write a word is.
 */
export function rankArticles<T extends { readonly title: string; readonly text: string }>(
    text: string,
    articles: readonly T[],
    most: number,
): readonly { readonly article: T; readonly snippet: string; readonly score: number }[] {
    const index = createRelevanceIndex(
        articles.map((article) => ({ fields: [termsOf(article.title), termsOf(article.text)] })),
        FIELD_WEIGHTS,
        { weight: PRIOR_WEIGHT, share: (term) => MATCH_MODEL.shares[term] ?? 0 },
    )
    const query = readQuery(index, text, {})
    return articles
        .map((article, at) => ({ article, ...scoreOf(index, query, at) }))
        .filter(({ score }) => score >= THRESHOLD)
        .sort((a, b) => b.rank - a.rank)
        .slice(0, most)
        .map(({ article, score }) => ({
            article,
            score,
            snippet: articleSnippet(index, query, article.text),
        }))
}
