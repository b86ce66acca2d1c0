import type { Knowledge, Row, Session } from '../../contracts.ts'
import { glideTime } from '../script/time-zone.ts'
import type { AccessControl } from '../security/security.ts'
import { listOf } from '../store/compile-condition.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import type { UserCriteria } from './user-criteria.ts'

export interface KnowledgeDependencies {
    readonly store: MemoryStore
    readonly security: AccessControl
    readonly criteria: UserCriteria
    property(name: string): string | undefined
    now(): number
}

type Right = 'can_read' | 'cannot_read' | 'can_contribute' | 'cannot_contribute'

/**
 * Who may open which knowledge article.
 * @see ServiceNowDocs: servicenow-platform/knowledge-management (user-access-knowledge, t_SelectUserCriteria,
 * t_SelectUCArticle, article-validity, r_KnowledgeProperties)
 */
export class KnowledgeAccess implements Knowledge {
    constructor(private readonly deps: KnowledgeDependencies) {}

    article(session: Session, { number, sysId }: { number: string; sysId: string }): Row | undefined {
        const { store } = this.deps
        const byNumber = number === '' ? [] : store.find('kb_knowledge', { number })
        // "If you open an article with … parameters that belong to different articles, the article loads based on a sysparm_article."
        const found = number === '' ? [store.get('kb_knowledge', sysId)] : byNumber
        return found.find((row) => row !== undefined && this.canRead(session, row))
    }

    canRead(session: Session, article: Row): boolean {
        const base = this.deps.store.get('kb_knowledge_base', article['kb_knowledge_base'] ?? '')
        return (
            base?.['active'] === 'true' &&
            this.isPublished(article) &&
            this.deps.security.can(session, 'read', 'kb_knowledge', article) &&
            (this.isPrivileged(session.userId, base, article) || this.criteriaAllow(session, base, article))
        )
    }

    /** An article without a "Valid to", or one past, is in no search; here it is nowhere. */
    private isPublished(article: Row): boolean {
        const validTo = article['valid_to'] ?? ''
        const today = glideTime(this.deps.now()).slice(0, 10)
        return (
            article['workflow_state'] === 'published' &&
            article['active'] === 'true' &&
            validTo !== '' &&
            validTo >= today
        )
    }

    /** "Users with special knowledge privileges aren't evaluated based on user criteria" */
    private isPrivileged(userId: string, base: Row, article: Row): boolean {
        const { store, security } = this.deps
        const roles = security.roles(userId)
        const group = article['ownership_group'] ?? ''
        // "This access doesn't apply to scoped knowledge bases."
        const isScoped = !/^(?:|global)$/.test(base['application'] ?? '')
        return (
            (!isScoped && (roles.has('knowledge_admin') || roles.has('admin'))) ||
            base['owner'] === userId ||
            listOf(base['kb_managers'] ?? '').includes(userId) ||
            (group !== '' && store.find('sys_user_grmember', { user: userId, group }).length > 0)
        )
    }

    private criteriaAllow(session: Session, base: Row, article: Row): boolean {
        const { criteria } = this.deps
        const meets = (ids: readonly string[]): boolean =>
            criteria.met(session, session.userId, ids).length > 0
        const of = (right: Right): readonly string[] =>
            this.deps.store
                .find(`kb_uc_${right}_mtom`, { kb_knowledge_base: base['sys_id'] ?? '' })
                .map((row) => row['user_criteria'] ?? '')
        const isOn = (name: string, otherwise: string): boolean =>
            (this.deps.property(`glide.knowman.${name}`) || otherwise) === 'true'
        const isBlocked = isOn('block_access_with_no_user_criteria', 'true')

        // One page says that who cannot contribute cannot read either, the other does not: the stricter holds.
        if (meets(of('cannot_contribute')) || meets(of('cannot_read'))) return false
        const roles = this.deps.security.roles(session.userId)
        const contributors = of('can_contribute')
        const contributes = contributors.length > 0 ? meets(contributors) : !isBlocked && roles.size > 0
        if (contributes && !isOn('apply_article_read_criteria', 'false')) return true
        const readers = of('can_read')
        const reads = contributes || (readers.length > 0 ? meets(readers) : !isBlocked)
        if (!reads || meets(listOf(article['cannot_read_user_criteria'] ?? ''))) return false
        const wanted = listOf(article['roles'] ?? '')
        const mind = !contributes && isOn('search.apply_role_based_security', 'true')
        if (mind && wanted.length > 0 && !wanted.some((role) => roles.has(role))) return false
        const only = listOf(article['can_read_user_criteria'] ?? '')
        return only.length === 0 || meets(only)
    }
}
