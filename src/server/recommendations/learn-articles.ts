import type { AppError } from '../errors.ts'
import { toNotice } from '../incident-tab/notice.ts'
import { isObject } from '../json.ts'
import { searchLearn } from '../microsoft-clients/learn-client.ts'
import type { LearnPage } from '../microsoft-clients/learn-results.ts'
import { LEARN_SWITCH, type LearnDependencies } from '../microsoft-clients/learn-wire.ts'
import type { CurrentUser, Log, Settings } from '../ports.ts'
import type { Article, ArticleAnswer } from './articles.ts'
import { learnQuery } from './learn-query.ts'
import { microsoftPage } from './microsoft-page.ts'
import { plainSnippet } from './plain-snippet.ts'

const DAY_MS = 24 * 60 * 60_000
const SHOWN = 5
const LONGEST_TITLE = 200
const LONGEST_SNIPPET = 300
/** What the column takes. */
const LONGEST_CONTENT = 8000

export interface LearnArticleDependencies extends LearnDependencies {
    readonly settings: Settings
    readonly user: CurrentUser
    readonly log: Log
}

const answer = (
    state: ArticleAnswer['state'],
    articles: readonly Article[] = [],
    notice: ArticleAnswer['notice'] = null,
): ArticleAnswer => ({ source: 'learn', state, articles, notice })

const found = (articles: readonly Article[]): ArticleAnswer =>
    answer(articles.length > 0 ? 'found' : 'nothing', articles)

/**
 * Articles of Microsoft Learn about a text, at most five, kept for a day. What leaves the instance is `learnQuery` of
 * the text; a text that it finds nothing in is not asked for.
 */
export function findLearnArticles(deps: LearnArticleDependencies, text: string): ArticleAnswer {
    if (!deps.settings.boolean(LEARN_SWITCH, true)) return answer('off')
    const query = learnQuery(text)
    if (query === undefined) return answer('nothing')
    const row = deps.digest.md5(`learn-articles#${query}`)
    const known = deps.articleCache.read(row)
    if (known && known.expiresAt > deps.clock.now()) {
        const articles = storedArticles(known.content)
        if (articles) return found(articles)
    }
    const pages = searchLearn(deps, query)
    if (!pages.ok) return failed(deps, pages.error)
    const articles = toArticles(pages.value)
    deps.articleCache.save(row, 'learn-articles', stored(articles), deps.clock.now() + DAY_MS)
    return found(articles)
}

function failed(deps: LearnArticleDependencies, error: AppError): ArticleAnswer {
    const told = error.correlationId ? error : { ...error, correlationId: deps.random.guid() }
    deps.log.error(told)
    return answer('failed', [], toNotice(told, deps.user))
}

/** What of the pages may be shown: a title, and a link to a site of Microsoft; one entry a page. */
function toArticles(pages: readonly LearnPage[]): readonly Article[] {
    const articles: Article[] = []
    const seen: Record<string, true> = {}
    for (const { title, url, content } of pages) {
        const page = microsoftPage(url.trim())
        const shownTitle = plainSnippet(title, LONGEST_TITLE)
        if (!page || shownTitle === '' || seen[page.key]) continue
        seen[page.key] = true
        articles.push({
            source: 'learn',
            id: `https://${page.key}`,
            title: shownTitle,
            url: page.url,
            snippet: plainSnippet(content, LONGEST_SNIPPET),
            detail: '',
        })
        if (articles.length === SHOWN) break
    }
    return articles
}

/** As many as the column takes. */
function stored(articles: readonly Article[]): string {
    const content = JSON.stringify(articles)
    return content.length > LONGEST_CONTENT ? stored(articles.slice(0, -1)) : content
}

/** Undefined: somebody edited the row; it is asked anew. Links are held to the sites of Microsoft once more. */
function storedArticles(content: string): readonly Article[] | undefined {
    let parsed: unknown
    try {
        parsed = JSON.parse(content)
    } catch {
        return undefined
    }
    if (!Array.isArray(parsed)) return undefined
    const articles = (parsed as readonly unknown[]).filter(isObject).flatMap((one): Article[] => {
        const { id, title, url, snippet } = one
        const page = typeof url === 'string' ? microsoftPage(url) : undefined
        if (!page || typeof id !== 'string' || typeof title !== 'string' || typeof snippet !== 'string')
            return []
        return [{ source: 'learn', id, title, url: page.url, snippet, detail: '' }]
    })
    return articles.length === parsed.length ? articles : undefined
}
