/** Lists of sys_ids of user criteria, by the right that they give or take. */
export interface KnowledgeRights {
    readonly canRead: readonly string[]
    readonly cannotRead: readonly string[]
    readonly canContribute: readonly string[]
    readonly cannotContribute: readonly string[]
}

export interface KnowledgeBase {
    readonly sysId: string
    readonly title: string
    /** sys_ids of its owner and its managers. */
    readonly keepers: readonly string[]
    /** Its application is not the global one: administrators have no special privilege there. */
    readonly isScoped: boolean
    readonly rights: KnowledgeRights
}

/** What an article says of who may read it. */
export interface ArticleRights {
    readonly canRead: readonly string[]
    readonly cannotRead: readonly string[]
    /** Names of roles, one of which is asked for. */
    readonly roles: readonly string[]
    readonly ownershipGroup: string
}

export interface KnowledgeReader {
    readonly sysId: string
    readonly isKnowledgeAdmin: boolean
    hasRole(name: string): boolean
    isMemberOf(groupSysId: string): boolean
    /** Does the user meet one of these user criteria? */
    meets(criteria: readonly string[]): boolean
}

/** The instance's properties `glide.knowman.…` that decide with. */
export interface KnowledgeSettings {
    /** block_access_with_no_user_criteria: a knowledge base without criteria is closed. */
    readonly closesWithoutCriteria: boolean
    /** apply_article_read_criteria: criteria of an article hold for contributors too. */
    readonly bindsContributors: boolean
    /** search.apply_role_based_security: roles of an article are asked for besides criteria. */
    readonly asksForRoles: boolean
}

/** What a knowledge base opens to a reader: nothing; every article; or those whose own criteria and roles do not say no. */
export type BaseAccess = 'none' | 'every article' | 'by article' | 'by article, without roles'

/**
 * What a user may read of a knowledge base. A right to contribute, which gives the right to read, counts only where a
 * criterion names it: the pages give it to everybody with a role where a base names nobody, and contradict each other on
 * who may not contribute. Of two readings the one that shows less holds.
 * @see ServiceNowDocs: servicenow-platform/knowledge-management (user-access-knowledge, t_SelectUserCriteria)
 */
export function baseAccess(
    { keepers, isScoped, rights }: KnowledgeBase,
    reader: KnowledgeReader,
    settings: KnowledgeSettings,
): BaseAccess {
    if ((reader.isKnowledgeAdmin && !isScoped) || keepers.includes(reader.sysId)) return 'every article'
    if (reader.meets(rights.cannotContribute) || reader.meets(rights.cannotRead)) return 'none'
    if (reader.meets(rights.canContribute))
        return settings.bindsContributors ? 'by article, without roles' : 'every article'
    const reads = rights.canRead.length > 0 ? reader.meets(rights.canRead) : !settings.closesWithoutCriteria
    return reads ? 'by article' : 'none'
}

/** Whether a user may read an article of a knowledge base with this access. Cannot Read wins over Can Read. */
export function mayReadArticle(
    { canRead, cannotRead, roles, ownershipGroup }: ArticleRights,
    access: BaseAccess,
    reader: KnowledgeReader,
    settings: KnowledgeSettings,
): boolean {
    if (access === 'none') return false
    if (access === 'every article') return true
    if (ownershipGroup !== '' && reader.isMemberOf(ownershipGroup)) return true
    if (reader.meets(cannotRead)) return false
    const minds = settings.asksForRoles && access === 'by article' && roles.length > 0
    if (minds && !roles.some((role) => reader.hasRole(role))) return false
    return canRead.length === 0 || reader.meets(canRead)
}
