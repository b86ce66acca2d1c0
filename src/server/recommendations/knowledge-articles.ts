import { appError, type AppError } from '../errors.ts'
import { toNotice } from '../incident-tab/notice.ts'
import type { Clock, CurrentUser, Log, Random } from '../ports.ts'
import { articleText } from './article-text.ts'
import type { Article, ArticleAnswer } from './articles.ts'
import { baseAccess, mayReadArticle, type BaseAccess, type KnowledgeReader } from './knowledge-access.ts'
import type { KnowledgeStore, StoredArticle } from './knowledge-store.ts'
import { rankArticles } from './rank-articles.ts'
import { tellingWords } from './telling-words.ts'

export interface KnowledgeDependencies {
    readonly knowledge: KnowledgeStore
    readonly clock: Clock
    readonly random: Random
    readonly log: Log
    readonly user: CurrentUser
}

/** Knowledge bases and articles that are read at most. */
const BASES = 200
const CANDIDATES = 50
const SHOWN = 5

interface Candidate {
    readonly sysId: string
    readonly number: string
    readonly title: string
    readonly text: string
    /** Title of its knowledge base. */
    readonly base: string
}

const answer = (state: ArticleAnswer['state'], articles: readonly Article[] = []): ArticleAnswer => ({
    source: 'knowledge',
    state,
    articles,
    notice: null,
})

function failed({ log, random, user }: KnowledgeDependencies, error: AppError): ArticleAnswer {
    const told = { ...error, correlationId: random.guid() }
    log.error(told)
    return { ...answer('failed'), notice: toNotice(told, user) }
}

type Reading = Pick<KnowledgeDependencies, 'knowledge' | 'clock' | 'user'>

/** What the user may read of what `read` finds in the knowledge bases open to him; undefined: the instance does not tell. */
function readableArticles(
    { knowledge, clock, user }: Reading,
    read: (baseSysIds: readonly string[], day: string) => readonly StoredArticle[],
): readonly Candidate[] | undefined {
    let isTold = true
    const reader: KnowledgeReader = {
        sysId: user.sysId,
        isKnowledgeAdmin: knowledge.isKnowledgeAdmin(),
        hasRole: (name) => knowledge.hasRole(name),
        isMemberOf: (group) => knowledge.isMemberOf(group),
        meets(criteria) {
            if (criteria.length === 0) return false
            const met = knowledge.meets(user.sysId, criteria)
            if (met === null) isTold = false
            return met === true
        },
    }
    const settings = knowledge.settings()
    const open = new Map<string, { readonly title: string; readonly access: BaseAccess }>()
    for (const base of knowledge.bases(BASES)) {
        const access = baseAccess(base, reader, settings)
        if (access !== 'none') open.set(base.sysId, { title: base.title, access })
    }
    if (!isTold) return undefined
    if (open.size === 0) return []
    const today = new Date(clock.now()).toISOString().slice(0, 10)
    const found: Candidate[] = []
    for (const article of read([...open.keys()], today)) {
        const { sysId, number, title, body, baseSysId, rights } = article
        const base = open.get(baseSysId)
        if (base && mayReadArticle(rights, base.access, reader, settings))
            found.push({ sysId, number, title, text: articleText(body), base: base.title })
    }
    return isTold ? found : undefined
}

/**
 * The instance's knowledge for a text: published articles that this user may read, ranked by how much of the text they
 * say. Two walls stand before every article: the access controls of its table, and user criteria, which the app
 * evaluates itself, since no page promises that the former include the latter.
 */
export function findKnowledgeArticles(deps: KnowledgeDependencies, text: string): ArticleAnswer {
    const { knowledge } = deps
    if (!knowledge.isAvailable()) return answer('off')
    const words = tellingWords(text)
    if (words.length === 0) return answer('nothing')
    const [refused] = knowledge.refused()
    if (refused !== undefined) return failed(deps, appError('KNOWLEDGE_REFUSED', [refused]))
    const readable = readableArticles(deps, (bases, day) => knowledge.search(words, bases, day, CANDIDATES))
    if (!readable) return failed(deps, appError('KNOWLEDGE_READERS_UNKNOWN'))
    const articles = rankArticles(text, readable, SHOWN).map(
        // The page knowledge-article-URL-parameters (ServiceNowDocs) has the address.
        ({ article: { sysId, number, title, base }, snippet }): Article => ({
            source: 'knowledge',
            id: sysId,
            title,
            url: `/kb_view.do?sysparm_article=${encodeURIComponent(number)}`,
            snippet,
            detail: base === '' ? number : `${base} · ${number}`,
        }),
    )
    return answer(articles.length === 0 ? 'nothing' : 'found', articles)
}

/**
 * Which of these articles the user may read now. What was recommended to one agent is remembered on the incident, which
 * others read too.
 */
export function readableKnowledge(deps: Reading, sysIds: readonly string[]): ReadonlySet<string> {
    const { knowledge } = deps
    if (sysIds.length === 0 || !knowledge.isAvailable() || knowledge.refused().length > 0) return new Set()
    const found = readableArticles(deps, (bases, day) => knowledge.articles(sysIds, bases, day)) ?? []
    return new Set(found.map(({ sysId }) => sysId))
}
