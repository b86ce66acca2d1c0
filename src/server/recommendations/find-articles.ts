import { appError } from '../errors.ts'
import { isSysId } from '../identifiers.ts'
import { isObject } from '../json.ts'
import type { IncidentStore } from '../ports.ts'
import { err, ok, type Result } from '../result.ts'
import type { ArticleAnswer } from './articles.ts'
import { findKnowledgeArticles, type KnowledgeDependencies } from './knowledge-articles.ts'
import { findLearnArticles, type LearnArticleDependencies } from './learn-articles.ts'
import type { ItemMemory, RecommendedArticles } from './recommendations.ts'

/** As long as the short description can be. */
const LONGEST_TEXT = 1000
const NOTHING_YET: ItemMemory = { recommendedAt: null, openedAt: null, helpful: null, used: null }

export interface ArticleDependencies extends KnowledgeDependencies, LearnArticleDependencies {
    readonly incidents: IncidentStore
}

const SOURCES: Readonly<
    Record<ArticleAnswer['source'], (deps: ArticleDependencies, text: string) => ArticleAnswer>
> = { knowledge: findKnowledgeArticles, learn: findLearnArticles }

const sourceOf = (given: string): ArticleAnswer['source'] | undefined =>
    given === 'knowledge' || given === 'learn' ? given : undefined

/** Articles of one source for a text, beside an incident that the user may read. What fails is said in the answer. */
export function findArticles(
    deps: ArticleDependencies,
    incidentSysId: string,
    given: string,
    body: unknown,
): Result<RecommendedArticles> {
    if (!isSysId(incidentSysId))
        return err(appError('REQUEST_INVALID', ['the sys_id is not 32 hexadecimal digits']))
    const source = sourceOf(given)
    if (!source) return err(appError('REQUEST_INVALID', ['the source must be knowledge or learn']))
    const text = isObject(body) ? body['text'] : undefined
    if (typeof text !== 'string' || text.length > LONGEST_TEXT)
        return err(appError('REQUEST_INVALID', ['text must be a text of at most 1000 characters']))
    if (!deps.incidents.readableByUser(incidentSysId)) return err(appError('INCIDENT_NOT_FOUND'))
    const { articles, ...answer } = SOURCES[source](deps, text)
    return ok({ ...answer, articles: articles.map((article) => ({ ...article, memory: NOTHING_YET })) })
}
