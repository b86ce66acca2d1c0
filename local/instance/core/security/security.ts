import type { Operation, Row, Security, Session } from '../../contracts.ts'
import { AccessRules } from './access-rules.ts'
import { passwordFits } from './password.ts'
import { RoleGrants } from './role-grants.ts'
import { RuleRequirements, type RequirementDependencies, type Subject } from './rule-requirements.ts'

export type SecurityDependencies = RequirementDependencies

/**
 * Users, roles and access control lists.
 * @see ServiceNowDocs: platform-security/access-control (exploring-access-control-list, acl-rule-types,
 * permission-evaluation, acl-denial-behavior)
 */
export class AccessControl implements Security {
    private readonly rules: AccessRules
    private readonly grants: RoleGrants
    private readonly requirements: RuleRequirements

    constructor(private readonly deps: SecurityDependencies) {
        this.rules = new AccessRules(deps.store)
        this.grants = new RoleGrants(deps.store)
        this.requirements = new RuleRequirements(deps, this.rules, this.grants)
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
        return roles.has(role) || (roles.has('admin') && this.grants.isForAdmin(role))
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
        if (denials.some((acl) => !this.requirements.hold(session, acl, subject))) return false
        const allows = levels
            .map((rules) => rules.filter((acl) => !isDenial(acl)))
            .find((rules) => rules.length > 0)
        if (allows) return allows.some((acl) => this.requirements.hold(session, acl, subject))
        return denials.length > 0 ? true : undefined
    }

    private concerns(session: Session, acl: Row, subject: Subject): boolean {
        const appliesTo = acl['applies_to'] ?? ''
        return appliesTo === '' || !subject.row || this.requirements.meets(session, appliesTo, subject)
    }

    can(session: Session, operation: Operation, table: string, row?: Row): boolean {
        return (
            this.decide(session, this.tableNames(table), operation, subjectOf(operation, table, row)) ??
            this.roles(session.userId).has('admin')
        )
    }

    canField(session: Session, operation: Operation, table: string, column: string, row?: Row): boolean {
        if (!this.can(session, operation, table, row)) return false
        const subject = subjectOf(operation, table, row)
        const decided = this.decide(session, this.fieldNames(table, column), operation, subject)
        // The rule for any field of any table: creating goes by what holds for writing.
        if (decided === undefined && operation === 'create')
            return this.decide(session, ['*.*'], 'write', subject) ?? true
        return decided ?? true
    }

    /** Without query access controls, read access to the column decides. Those of the table must hold as well. */
    canQuery(session: Session, table: string, column: string, kind: 'match' | 'range'): boolean {
        const operation = `query_${kind}`
        const subject = { type: 'record', operation, table, row: undefined }
        if (this.decide(session, this.tableNames(table), operation, subject) === false) return false
        return (
            this.decide(session, this.fieldNames(table, column), operation, subject) ??
            this.canField(session, 'read', table, column)
        )
    }

    private tableNames(table: string): readonly string[] {
        return [...this.deps.dictionary.lineage(table), '*']
    }

    private fieldNames(table: string, column: string): readonly string[] {
        const lineage = this.deps.dictionary.lineage(table)
        return [
            ...lineage.map((name) => `${name}.${column}`),
            `*.${column}`,
            ...lineage.map((name) => `${name}.*`),
            '*.*',
        ]
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
        const allowed = this.decide(session, names, operation, {
            type,
            operation,
            table: '',
            row: undefined,
        })
        return allowed ? 'allowed' : 'denied'
    }

    allows(session: Session, aclSysId: string): boolean {
        const acl = this.deps.store.get('sys_security_acl', aclSysId)
        if (!acl) throw new Error(`local instance: there is no access control ${aclSysId}`)
        const { type = '', operation = '' } = acl
        const subject = { type, operation, table: '', row: undefined }
        return acl['active'] === 'true' && this.requirements.hold(session, acl, subject)
    }
}

/** The columns of a new record count as empty until it is saved. */
const subjectOf = (operation: Operation, table: string, row: Row | undefined): Subject => ({
    type: 'record',
    operation,
    table,
    row: row ?? (operation === 'create' ? {} : undefined),
})
