import type { AppError } from '../../src/server/errors.ts'
import type { KnowledgeBase, KnowledgeSettings } from '../../src/server/recommendations/knowledge-access.ts'
import type { KnowledgeDependencies } from '../../src/server/recommendations/knowledge-articles.ts'
import type { KnowledgeStore, StoredArticle } from '../../src/server/recommendations/knowledge-store.ts'

export const AGENT = 'a'.repeat(32)

export const knowledgeBase = (changes: Partial<KnowledgeBase> = {}): KnowledgeBase => ({
    sysId: 'base',
    title: 'IT',
    keepers: [],
    isScoped: false,
    rights: { canRead: ['desk'], cannotRead: [], canContribute: [], cannotContribute: [] },
    ...changes,
})

export const storedArticle = (changes: Partial<StoredArticle> = {}): StoredArticle => ({
    sysId: 'article',
    number: 'KB0010001',
    title: 'Outlook keeps asking for the password',
    body: '<p>Close Outlook &amp; remove the stored password from <b>Credential Manager</b>.</p>',
    baseSysId: 'base',
    rights: { canRead: [], cannotRead: [], roles: [], ownershipGroup: '' },
    ...changes,
})

export interface GivenKnowledge {
    readonly bases?: readonly KnowledgeBase[]
    readonly articles?: readonly StoredArticle[]
    /** User criteria that the user meets; null: the instance does not tell. */
    readonly meets?: readonly string[] | null
    readonly roles?: readonly string[]
    readonly groups?: readonly string[]
    readonly settings?: Partial<KnowledgeSettings>
    readonly changes?: Partial<KnowledgeStore>
}

/** An agent and the knowledge of an instance in memory; `asked` is what the index was asked. */
export function memoryKnowledge({
    bases,
    articles,
    meets,
    roles,
    groups,
    settings,
    changes,
}: GivenKnowledge = {}) {
    const asked: { words: readonly string[]; bases: readonly string[]; day: string; limit: number }[] = []
    const logged: AppError[] = []
    const met = meets === undefined ? ['desk'] : meets
    const stored = articles ?? [storedArticle()]
    const knowledge: KnowledgeStore = {
        isAvailable: () => true,
        refused: () => [],
        settings: () => ({
            closesWithoutCriteria: true,
            bindsContributors: false,
            asksForRoles: true,
            ...settings,
        }),
        bases: () => bases ?? [knowledgeBase()],
        search(words, baseSysIds, day, limit) {
            asked.push({ words, bases: baseSysIds, day, limit })
            return stored.filter(({ baseSysId }) => baseSysIds.includes(baseSysId))
        },
        articles: (sysIds, baseSysIds) =>
            stored.filter((one) => sysIds.includes(one.sysId) && baseSysIds.includes(one.baseSysId)),
        meets: (userSysId, criteria) =>
            met === null ? null : userSysId !== '' && criteria.some((one) => met.includes(one)),
        isKnowledgeAdmin: () => (roles ?? []).includes('knowledge_admin'),
        hasRole: (name) => (roles ?? []).includes(name),
        isMemberOf: (group) => (groups ?? []).includes(group),
        ...changes,
    }
    const deps: KnowledgeDependencies = {
        knowledge,
        clock: { now: () => Date.UTC(2026, 10, 21, 9, 0, 0) },
        random: { guid: () => '00000000-0000-4000-8000-000000000001', fraction: () => 0 },
        log: { error: (error) => void logged.push(error), info: () => undefined },
        user: {
            sysId: AGENT,
            language: 'en',
            timeZone: 'UTC',
            name: 'Ana Agent',
            mayOpenCases: false,
            mayOperate: false,
            isAdmin: false,
            translate: (key, given = []) => key.replace(/\{(\d)\}/g, (_all, at) => given[Number(at)] ?? ''),
        },
    }
    return { deps, asked, logged }
}
