import type { Row, Session } from '../../contracts.ts'
import type { UserCriteria } from '../knowledge/user-criteria.ts'
import type { AccessControl } from '../security/security.ts'
import { listOf } from '../store/compile-condition.ts'
import type { MemoryStore } from '../store/memory-store.ts'

export interface CatalogAccessDependencies {
    readonly store: MemoryStore
    readonly security: AccessControl
    readonly criteria: UserCriteria
    property(name: string): string | undefined
}

/**
 * Who may order what, and for whom. An item without criteria is everybody's who is signed in; an administrator is
 * judged as anybody.
 * @see ServiceNowDocs: servicenow-platform/service-catalog (t_AppUserCritItemsCat, c_UsingTheServiceCatalog,
 * config-default-behavior-request-other-user, catalog-item-form)
 */
export class CatalogAccess {
    constructor(private readonly deps: CatalogAccessDependencies) {}

    /** Is the item for this user? */
    isFor(session: Session, userId: string, item: Row): boolean {
        if (item['active'] !== 'true' || userId === '') return false
        const not = this.criteria(item, 'sc_cat_item_user_criteria_no_mtom')
        if (this.meets(session, userId, not)) return false
        const only = this.criteria(item, 'sc_cat_item_user_criteria_mtom')
        return only.length === 0 || this.meets(session, userId, only)
    }

    private criteria(item: Row, table: string): readonly string[] {
        return this.deps.store
            .find(table, { sc_cat_item: item['sys_id'] ?? '' })
            .map((row) => row['user_criteria'] ?? '')
    }

    private meets(session: Session, userId: string, ids: readonly string[]): boolean {
        return this.deps.criteria.met(session, userId, ids).length > 0
    }

    /** May this user order for others? */
    mayRequestForOthers({ userId }: Session): boolean {
        const roles = this.deps.security.roles(userId)
        if (roles.has('admin')) return true
        const wanted = listOf(this.deps.property('glide.sc.req_for.roles') ?? '')
        if (wanted.length > 0) return wanted.some((role) => roles.has(role))
        return this.deps.property('glide.sc.req_for.roles.default') !== 'deny'
    }

    /** May the item be ordered for that user, by somebody whom it is for? */
    mayBeFor(session: Session, userId: string, item: Row): boolean {
        if (userId === session.userId) return true
        return (
            this.mayRequestForOthers(session) &&
            (item['access_type'] === 'delegated' || this.isFor(session, userId, item))
        )
    }
}
