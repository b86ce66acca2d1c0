import type { Operation, Row, Security, Session } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import { parseQuery } from '../store/encoded-query.ts'
import type { MemoryStore, StoreContext } from '../store/memory-store.ts'
import { AccessRules } from './access-rules.ts'
import { passwordFits } from './password.ts'
import { RoleGrants } from './role-grants.ts'
import { attributeHolds } from './security-attributes.ts'

export interface SecurityDependencies {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
    contextOf(session: Session): StoreContext
    /** Runs the script of an access control with `current`; answers what it answers. */
    runAclScript(session: Session, acl: Row, table: string, row: Row | undefined): boolean
}

/** What a rule is asked about; no row: a table as a whole, or something that is no record. */
interface Subject {
    readonly type: string
    readonly table: string
    readonly row: Row | undefined
}

/** A script that says yes to everybody makes a rule invalid, and an invalid rule denies. */
const SAYS_YES = /^(?:answer\s*=\s*)?true\s*;?$/

/**
 * Users, roles and access control lists.
 * @see ServiceNowDocs: platform-security/access-control (exploring-access-control-list, acl-rule-types,
 * permission-evaluation, acl-denial-behavior)
 */
export class AccessControl implements Security {
    private readonly rules: AccessRules
    private readonly grants: RoleGrants

    constructor(private readonly deps: SecurityDependencies) {
        this.rules = new AccessRules(deps.store)
        this.grants = new RoleGrants(deps.store)
    }

    /** Call when roles, grants or access controls changed. */
    forget(): void {
        this.rules.forget()
        this.grants.forget()
    }

    authenticate(userName: string, password: string): { userId: string; userName: string } | undefined {
        const [user] = this.deps.store.find('sys_user', { user_name: userName })
        if (!user || user['active'] !== 'true' || user['locked_out'] === 'true') return undefined
        return passwordFits(password, user['user_password'] ?? '')
            ? { userId: user['sys_id'] ?? '', userName }
            : undefined
    }

    roles(userId: string): ReadonlySet<string> {
        return this.grants.of(userId)
    }

    hasRole(session: Session, role: string): boolean {
        const roles = this.roles(session.userId)
        return roles.has(role) || (roles.has('admin') && role !== 'nobody')
    }

    /** One rule: role, security attribute, condition, script; all that it has must hold. */
    private holds(session: Session, acl: Row, subject: Subject): boolean {
        const own = this.roles(session.userId)
        const isAdmin = own.has('admin')
        if (isAdmin && acl['admin_overrides'] !== 'false') return true
        const roles = this.rules.roles(acl)
        const attribute = acl['security_attribute'] ?? ''
        const condition = acl['condition'] ?? ''
        const script = acl['advanced'] === 'true' ? (acl['script'] ?? '').trim() : ''
        const isEmpty = roles.length === 0 && attribute === '' && condition === '' && script === ''
        if (isEmpty || SAYS_YES.test(script)) return false
        if (roles.length > 0 && !roles.some((role) => own.has(role))) return false
        if (attribute !== '' && !attributeHolds(attribute, { id: session.userId, isAdmin })) return false
        if (subject.type === 'record' && !subject.row) return true
        if (condition !== '' && !this.meets(session, condition, subject)) return false
        return script === '' || this.deps.runAclScript(session, acl, subject.table, subject.row)
    }

    private meets(session: Session, condition: string, { table, row }: Subject): boolean {
        if (!row) throw new Error('local instance: a data condition needs a record')
        return this.deps.store.predicate(table, parseQuery(condition), this.deps.contextOf(session))(row)
    }

    /**
     * Deny-unless rules first, whichever name they are for: none may fail. Then the allow rules of the most specific
     * name that has any: one must hold. Without any rule: undefined.
     */
    private decide(
        session: Session,
        names: readonly string[],
        operation: string,
        subject: Subject,
    ): boolean | undefined {
        const levels = names.map((name) =>
            this.rules
                .of(subject.type, name, operation)
                .filter((acl) => this.concerns(session, acl, subject)),
        )
        const isDenial = (acl: Row): boolean => acl['decision_type'] === 'deny'
        const denials = levels.flat().filter(isDenial)
        if (denials.some((acl) => !this.holds(session, acl, subject))) return false
        const allows = levels
            .map((rules) => rules.filter((acl) => !isDenial(acl)))
            .find((rules) => rules.length > 0)
        if (allows) return allows.some((acl) => this.holds(session, acl, subject))
        return denials.length > 0 ? true : undefined
    }

    private concerns(session: Session, acl: Row, subject: Subject): boolean {
        const appliesTo = acl['applies_to'] ?? ''
        return appliesTo === '' || !subject.row || this.meets(session, appliesTo, subject)
    }

    can(session: Session, operation: Operation, table: string, row?: Row): boolean {
        const names = [...this.deps.dictionary.lineage(table), '*']
        return (
            this.decide(session, names, operation, subjectOf(operation, table, row)) ??
            this.roles(session.userId).has('admin')
        )
    }

    canField(session: Session, operation: Operation, table: string, column: string, row?: Row): boolean {
        if (!this.can(session, operation, table, row)) return false
        const lineage = this.deps.dictionary.lineage(table)
        const names = [
            ...lineage.map((name) => `${name}.${column}`),
            `*.${column}`,
            ...lineage.map((name) => `${name}.*`),
            '*.*',
        ]
        return this.decide(session, names, operation, subjectOf(operation, table, row)) ?? true
    }

    canResource(
        session: Session | undefined,
        type: string,
        name: string,
        operation: string,
    ): 'allowed' | 'denied' | 'no-acl' {
        const names = [name, '*']
        if (names.every((one) => this.rules.of(type, one, operation).length === 0)) return 'no-acl'
        if (!session) return 'denied'
        const allowed = this.decide(session, names, operation, { type, table: '', row: undefined })
        return allowed ? 'allowed' : 'denied'
    }

    allows(session: Session, aclSysId: string): boolean {
        const acl = this.deps.store.get('sys_security_acl', aclSysId)
        if (!acl) throw new Error(`local instance: there is no access control ${aclSysId}`)
        const subject = { type: acl['type'] ?? '', table: '', row: undefined }
        return acl['active'] === 'true' && this.holds(session, acl, subject)
    }
}

/** The columns of a new record count as empty until it is saved. */
const subjectOf = (operation: Operation, table: string, row: Row | undefined): Subject => ({
    type: 'record',
    table,
    row: row ?? (operation === 'create' ? {} : undefined),
})
