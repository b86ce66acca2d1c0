import { GlideRecord, GlideRecordSecure, gs } from '@servicenow/glide'
import { UserCriteriaLoader } from '@servicenow/glide/sn_uc'
import type { KnowledgeBase, KnowledgeRights } from '../recommendations/knowledge-access.ts'
import type { KnowledgeStore, StoredArticle } from '../recommendations/knowledge-store.ts'
import { safeInQuery, textOf } from './glide-values.ts'
import { mapRecords } from './records.ts'
import { isRefused } from './refused-reads.ts'

type Row = GlideRecord<string>

const ARTICLES = 'kb_knowledge'
const BASES = 'kb_knowledge_base'
const RIGHTS: Readonly<Record<keyof KnowledgeRights, string>> = {
    canRead: 'kb_uc_can_read_mtom',
    cannotRead: 'kb_uc_cannot_read_mtom',
    canContribute: 'kb_uc_can_contribute_mtom',
    cannotContribute: 'kb_uc_cannot_contribute_mtom',
}
/** Of a body, markup included; articles may be as long as books. */
const LONGEST_BODY = 20_000

const listOf = (text: string): readonly string[] =>
    text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '')

/** The user criteria of knowledge bases for one right, by knowledge base. */
function criteriaByBase(
    table: string,
    baseSysIds: readonly string[],
): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, string[]>()
    mapRecords(
        table,
        (query) => query.addQuery('kb_knowledge_base', 'IN', baseSysIds.join(',')),
        (record) => {
            const base = textOf(record, 'kb_knowledge_base')
            found.set(base, [...(found.get(base) ?? []), textOf(record, 'user_criteria')])
        },
    )
    return found
}

const toArticle = (record: Row): StoredArticle => ({
    sysId: record.getUniqueValue(),
    number: textOf(record, 'number'),
    title: textOf(record, 'short_description'),
    body: (textOf(record, 'text') || textOf(record, 'wiki')).slice(0, LONGEST_BODY),
    baseSysId: textOf(record, 'kb_knowledge_base'),
    rights: {
        canRead: listOf(textOf(record, 'can_read_user_criteria')),
        cannotRead: listOf(textOf(record, 'cannot_read_user_criteria')),
        roles: listOf(textOf(record, 'roles')),
        ownershipGroup: textOf(record, 'ownership_group'),
    },
})

/** Published articles that are valid on a day, as far as the access controls let the user read them. */
function visibleArticles(
    baseSysIds: readonly string[],
    day: string,
    refine: (query: Row) => void,
): readonly StoredArticle[] {
    const record = new GlideRecordSecure(ARTICLES) as unknown as Row
    refine(record)
    record.addQuery('kb_knowledge_base', 'IN', baseSysIds.join(','))
    record.addQuery('workflow_state', 'published')
    record.addQuery('active', true)
    record.addQuery('valid_to', '>=', day)
    record.query()
    const found: StoredArticle[] = []
    while (record.next()) if (record.canRead()) found.push(toArticle(record))
    return found.filter(({ title }) => title !== '')
}

const isOn = (name: string, otherwise: boolean): boolean =>
    String(gs.getProperty(`glide.knowman.${name}`, String(otherwise))) === 'true'

/**
 * The instance's knowledge. Who may read an article is a matter of the access controls of its table, which
 * GlideRecordSecure and canRead() ask, and of user criteria. Those are evaluated by `sn_uc.UserCriteriaLoader`, the
 * namespace of the plugin User Criteria Scoped API: ServiceNow publishes its types (`@servicenow/glide/sn_uc`).
 * @see ServiceNowDocs: servicenow-platform/knowledge-management/user-access-knowledge,
 * api-reference/server-api-reference/c_UserCriteriaScoped, platform-administration/search-administration/c_BooleanOperators
 */
export const glideKnowledgeStore: KnowledgeStore = {
    isAvailable: () => new GlideRecord(ARTICLES).isValid() && new GlideRecord(BASES).isValid(),
    refused: () =>
        [
            ARTICLES,
            BASES,
            RIGHTS.canRead,
            RIGHTS.cannotRead,
            RIGHTS.canContribute,
            RIGHTS.cannotContribute,
        ].filter(isRefused),
    // The defaults of the page r_KnowledgeProperties.
    settings: () => ({
        closesWithoutCriteria: isOn('block_access_with_no_user_criteria', true),
        bindsContributors: isOn('apply_article_read_criteria', false),
        asksForRoles: isOn('search.apply_role_based_security', true),
    }),
    bases(limit) {
        const rows = mapRecords(
            BASES,
            (query) => {
                query.addQuery('active', true)
                query.orderBy('title')
                query.setLimit(limit)
            },
            (record): Omit<KnowledgeBase, 'rights'> => ({
                sysId: record.getUniqueValue(),
                title: textOf(record, 'title'),
                keepers: [textOf(record, 'owner'), ...listOf(textOf(record, 'kb_managers'))],
                isScoped: !/^(?:|global)$/.test(textOf(record, 'application')),
            }),
        )
        if (rows.length === 0) return []
        const sysIds = rows.map(({ sysId }) => sysId)
        const canRead = criteriaByBase(RIGHTS.canRead, sysIds)
        const cannotRead = criteriaByBase(RIGHTS.cannotRead, sysIds)
        const canContribute = criteriaByBase(RIGHTS.canContribute, sysIds)
        const cannotContribute = criteriaByBase(RIGHTS.cannotContribute, sysIds)
        return rows.map((row) => ({
            ...row,
            rights: {
                canRead: canRead.get(row.sysId) ?? [],
                cannotRead: cannotRead.get(row.sysId) ?? [],
                canContribute: canContribute.get(row.sysId) ?? [],
                cannotContribute: cannotContribute.get(row.sysId) ?? [],
            },
        }))
    },
    search: (words, baseSysIds, day, limit) =>
        visibleArticles(baseSysIds, day, (query) => {
            // Any of the words, in capitals the operator; without one the index wants them all.
            query.addQuery('123TEXTQUERY321', words.filter(safeInQuery).join(' OR '))
            query.orderByDesc('ir_query_score')
            query.setLimit(limit)
        }),
    articles: (sysIds, baseSysIds, day) =>
        visibleArticles(baseSysIds, day, (query) => {
            query.addQuery('sys_id', 'IN', sysIds.filter(safeInQuery).join(','))
        }),
    meets(userSysId, criteria) {
        try {
            return UserCriteriaLoader.userMatches(userSysId, [...criteria])
        } catch {
            // The plugin is not active, or the app may not use its class.
            return null
        }
    },
    isKnowledgeAdmin: () => gs.hasRole('knowledge_admin'),
    hasRole: (name) => gs.hasRole(name),
    isMemberOf: (groupSysId) => gs.getUser().isMemberOf(groupSysId),
}
