import type { ArticleRights, KnowledgeBase, KnowledgeSettings } from './knowledge-access.ts'

/** A published knowledge article as it is stored. */
export interface StoredArticle {
    readonly sysId: string
    readonly number: string
    readonly title: string
    /** The beginning of its body, as HTML or wiki text. */
    readonly body: string
    readonly baseSysId: string
    readonly rights: ArticleRights
}

/** The instance's knowledge, and what the signed-in user is to it: a port, as in `ports.ts`. */
export interface KnowledgeStore {
    /** Does this instance have knowledge at all? */
    isAvailable(): boolean
    /** Tables of knowledge and its user criteria that the app is kept from reading. */
    refused(): readonly string[]
    settings(): KnowledgeSettings
    /** Active knowledge bases, whoever may read them. */
    bases(limit: number): readonly KnowledgeBase[]
    /**
     * Published articles of these knowledge bases that are valid on a day (yyyy-MM-dd), that have one of these words,
     * and that the access controls let the user read; best first. User criteria are not asked.
     */
    search(
        words: readonly string[],
        baseSysIds: readonly string[],
        day: string,
        limit: number,
    ): readonly StoredArticle[]
    /** Of these articles, what the same conditions let the user see. */
    articles(sysIds: readonly string[], baseSysIds: readonly string[], day: string): readonly StoredArticle[]
    /** Does somebody meet one of these user criteria? Null: this instance does not tell. */
    meets(userSysId: string, criteria: readonly string[]): boolean | null
    isKnowledgeAdmin(): boolean
    hasRole(name: string): boolean
    isMemberOf(groupSysId: string): boolean
}
