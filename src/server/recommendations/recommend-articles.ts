import { appError } from '../errors.ts'
import { isSysId } from '../identifiers.ts'
import type { IncidentStore } from '../ports.ts'
import { err, ok, type Result } from '../result.ts'
import type { Article, ArticleAnswer } from './articles.ts'
import { memoryOf } from './item-memory.ts'
import { findKnowledgeArticles, type KnowledgeDependencies } from './knowledge-articles.ts'
import { findLearnArticles, type LearnArticleDependencies } from './learn-articles.ts'
import { parseSearch } from './parse-search.ts'
import type { RecommendedArticles } from './recommendations.ts'
import { rememberRecommended, type RememberDependencies } from './remember-recommended.ts'

export interface ArticleDependencies
    extends RememberDependencies,
        KnowledgeDependencies,
        LearnArticleDependencies {
    readonly incidents: IncidentStore
}

/** Each answers for itself, also that it failed. */
const SOURCES: Readonly<
    Record<Article['source'], (deps: ArticleDependencies, text: string) => ArticleAnswer>
> = { knowledge: findKnowledgeArticles, learn: findLearnArticles }

const sourceOf = (given: string): Article['source'] | undefined =>
    given === 'knowledge' || given === 'learn' ? given : undefined

/** The articles of one source for a text, remembered on the incident. */
export function recommendArticles(
    deps: ArticleDependencies,
    incidentSysId: string,
    sourceName: string,
    body: unknown,
): Result<RecommendedArticles> {
    const source = sourceOf(sourceName)
    if (!isSysId(incidentSysId) || !source) {
        const wrong = source
            ? 'the sys_id is not 32 hexadecimal digits'
            : 'the source must be knowledge or learn'
        return err(appError('REQUEST_INVALID', [wrong]))
    }
    const search = parseSearch(body)
    if (!search.ok) return search
    if (!deps.incidents.readableByUser(incidentSysId)) return err(appError('INCIDENT_NOT_FOUND'))
    const found = SOURCES[source](deps, search.value.text)
    const items = found.articles.map(({ id, title, url }) => ({ source, key: id, title, url }))
    const rows = rememberRecommended(deps, incidentSysId, items)
    return ok({
        ...found,
        articles: found.articles.map((article) => ({
            ...article,
            memory: memoryOf(rows, { source, key: article.id }),
        })),
    })
}
