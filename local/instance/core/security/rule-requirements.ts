import type { Row, Session } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { SystemLog } from '../log/system-log.ts'
import { exactText } from '../rules/exact-text.ts'
import { stackOf } from '../script/instance-scripts.ts'
import { parseQuery } from '../store/encoded-query.ts'
import type { MemoryStore, StoreContext } from '../store/memory-store.ts'
import { MISSING_ROLE, type AccessRules } from './access-rules.ts'
import type { RoleGrants } from './role-grants.ts'
import { SecurityAttributes } from './security-attributes.ts'

/** What a rule is asked about. */
export interface Subject {
    readonly type: string
    readonly operation: string
    readonly table: string
    /** None: a table as a whole, or something that is no record. */
    readonly row: Row | undefined
}

export interface RequirementDependencies {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
    readonly log: SystemLog
    contextOf(session: Session): StoreContext
    /** Runs the script of an access control with `current`; answers what it answers. */
    runAclScript(session: Session, acl: Row, table: string, row: Row | undefined): boolean
}

/** A script that says yes to everybody makes a rule invalid, and an invalid rule denies. */
const SAYS_YES = /^(?:answer\s*=\s*)?true\s*;?$/
const NOBODY = 'nobody'

/**
 * One access control: role, security attribute, condition, script; all that it has must hold.
 * @see ServiceNowDocs: platform-security/access-control (exploring-access-control-list, t_CreateAnACLRule,
 * permission-evaluation)
 */
export class RuleRequirements {
    private readonly attributes: SecurityAttributes

    constructor(
        private readonly deps: RequirementDependencies,
        private readonly rules: AccessRules,
        private readonly grants: RoleGrants,
    ) {
        this.attributes = new SecurityAttributes(deps.store)
    }

    hold(session: Session, acl: Row, subject: Subject): boolean {
        const own = this.grants.of(session.userId)
        const isAdmin = own.has('admin')
        const roles = this.rules.roles(acl)
        // "Nobody" is stronger than "admin overrides".
        const isForNobody = roles.includes(NOBODY)
        if (isAdmin && acl['admin_overrides'] !== 'false' && !isForNobody) return true
        const attribute = acl['security_attribute'] ?? ''
        const condition = acl['condition'] ?? ''
        const script = (acl['script'] ?? '').trim()
        const isEmpty = roles.length === 0 && attribute === '' && condition === '' && script === ''
        if (isEmpty || SAYS_YES.test(script)) return false
        if (roles.length > 0 && !this.hasOne(roles, own, isAdmin)) return false
        if (attribute !== '' && !this.attributes.holds(attribute, { session, roles: own, isAdmin }))
            return false
        return this.recordFits(session, acl, subject, condition, script)
    }

    private hasOne(roles: readonly string[], own: ReadonlySet<string>, isAdmin: boolean): boolean {
        return roles.some(
            (role) => own.has(role) || (isAdmin && role !== MISSING_ROLE && this.grants.isForAdmin(role)),
        )
    }

    /** Before there is a record, roles and attributes alone decide; only a query is judged by its script then. */
    private recordFits(
        session: Session,
        acl: Row,
        subject: Subject,
        condition: string,
        script: string,
    ): boolean {
        if (subject.type === 'record' && !subject.row) {
            if (!subject.operation.startsWith('query_')) return true
            return condition === '' && this.scriptFits(session, acl, subject, script)
        }
        if (condition !== '' && !this.meets(session, condition, subject)) return false
        return this.scriptFits(session, acl, subject, script)
    }

    private scriptFits(session: Session, acl: Row, { table, row }: Subject, script: string): boolean {
        if (script === '') return true
        try {
            return this.deps.runAclScript(session, acl, table, row)
        } catch (error) {
            const text = `Access control ${acl['name'] ?? ''} (${acl['operation'] ?? ''}) denies: ${stackOf(error)}`
            this.deps.log.write('error', acl['sys_scope'] || 'global', text)
            return false
        }
    }

    /** Text of a condition is told apart by capitals. */
    meets(session: Session, condition: string, { table, row }: Subject): boolean {
        if (!row) throw new Error('local instance: a data condition needs a record')
        const { store, dictionary } = this.deps
        const context = this.deps.contextOf(session)
        return store.predicate(table, parseQuery(condition), context, (one) =>
            exactText(dictionary, store, table, one),
        )(row)
    }
}
