import type { Operation, Row, Security, Session } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import { parseQuery } from '../store/encoded-query.ts'
import type { MemoryStore, StoreContext } from '../store/memory-store.ts'
import { passwordFits } from './password.ts'

export interface SecurityDependencies {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
    contextOf(session: Session): StoreContext
    /** Runs the script of an ACL with `current`; answers `answer`. */
    runAclScript(session: Session, acl: Row, table: string, row: Row | undefined): boolean
}

/**
 * Users, roles and access control lists.
 * @see ServiceNowDocs: platform-security/access-control (exploring-access-control-list, acl-rule-types,
 * permission-evaluation, acl-denial-behavior)
 */
export class AccessControl implements Security {
    private readonly roleCache = new Map<string, ReadonlySet<string>>()
    private readonly aclCache = new Map<string, readonly Row[]>()
    private readonly aclRoleCache = new Map<string, readonly string[]>()

    constructor(private readonly deps: SecurityDependencies) {}

    /** Call when roles, grants or access controls changed. */
    forget(): void {
        this.roleCache.clear()
        this.aclCache.clear()
        this.aclRoleCache.clear()
    }

    authenticate(userName: string, password: string): { userId: string; userName: string } | undefined {
        const [user] = this.deps.store.query('sys_user', `user_name=${userName.replace(/\^/g, '^^')}`)
        if (!user || user['user_name'] !== userName) return undefined
        if (user['active'] !== 'true' || user['locked_out'] === 'true') return undefined
        return passwordFits(password, user['user_password'] ?? '')
            ? { userId: user['sys_id'] ?? '', userName }
            : undefined
    }

    roles(userId: string): ReadonlySet<string> {
        const known = this.roleCache.get(userId)
        if (known) return known
        const { store } = this.deps
        const granted = store.query('sys_user_has_role', `user=${userId}`).map((row) => row['role'] ?? '')
        for (const member of store.query('sys_user_grmember', `user=${userId}`)) {
            for (const grant of store.query('sys_group_has_role', `group=${member['group'] ?? ''}`)) {
                granted.push(grant['role'] ?? '')
            }
        }
        const names = new Set<string>()
        const seen = new Set<string>()
        for (let role = granted.pop(); role !== undefined; role = granted.pop()) {
            if (seen.has(role)) continue
            seen.add(role)
            const name = store.get('sys_user_role', role)?.['name']
            if (name) names.add(name)
            for (const row of store.query('sys_user_role_contains', `role=${role}`))
                granted.push(row['contains'] ?? '')
        }
        this.roleCache.set(userId, names)
        return names
    }

    hasRole(session: Session, role: string): boolean {
        const roles = this.roles(session.userId)
        return roles.has(role) || (roles.has('admin') && role !== 'nobody')
    }

    private acls(type: string, name: string, operation: string): readonly Row[] {
        const key = `${type}|${name}|${operation}`
        const known = this.aclCache.get(key)
        if (known) return known
        const found = this.deps.store.query(
            'sys_security_acl',
            `active=true^type=${type}^name=${name}^operation=${operation}`,
        )
        this.aclCache.set(key, found)
        return found
    }

    private rolesOf(acl: Row): readonly string[] {
        const id = acl['sys_id'] ?? ''
        const known = this.aclRoleCache.get(id)
        if (known) return known
        const names = this.deps.store
            .query('sys_security_acl_role', `sys_security_acl=${id}`)
            .map(
                (row) =>
                    this.deps.store.get('sys_user_role', row['sys_user_role'] ?? '')?.['name'] ?? 'nobody',
            )
        this.aclRoleCache.set(id, names)
        return names
    }

    /** One rule: role, then condition, then script; all that it has must hold. */
    private holds(session: Session, acl: Row, table: string, row: Row | undefined): boolean {
        const roles = this.rolesOf(acl)
        const own = this.roles(session.userId)
        if (own.has('admin') && acl['admin_overrides'] !== 'false') return true
        if (roles.length > 0 && !roles.some((role) => own.has(role))) return false
        const condition = acl['condition'] ?? ''
        const script = acl['advanced'] === 'true' ? (acl['script'] ?? '') : ''
        // A rule without role, condition and script protects nothing and denies.
        if (roles.length === 0 && condition === '' && script === '' && !acl['security_attribute'])
            return false
        if (condition !== '' && row) {
            const query = parseQuery(condition)
            if (!this.deps.store.holds(row, table, query, this.deps.contextOf(session))) return false
        }
        return script === '' || this.deps.runAclScript(session, acl, table, row)
    }

    /** Rules of the most specific name that has any decide: an allow rule must hold, and no deny-unless rule may fail. */
    private decide(
        session: Session,
        names: readonly string[],
        operation: string,
        table: string,
        row: Row | undefined,
    ): boolean | undefined {
        for (const name of names) {
            const rules = this.acls('record', name, operation)
            if (rules.length === 0) continue
            const denials = rules.filter((acl) => acl['decision_type'] === 'deny')
            if (denials.some((acl) => !this.holds(session, acl, table, row))) return false
            const allows = rules.filter((acl) => acl['decision_type'] !== 'deny')
            return allows.length === 0 || allows.some((acl) => this.holds(session, acl, table, row))
        }
        return undefined
    }

    can(session: Session, operation: Operation, table: string, row?: Row): boolean {
        const lineage = this.deps.dictionary.lineage(table)
        return (
            this.decide(session, [...lineage, '*'], operation, table, row) ??
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
        return this.decide(session, names, operation, table, row) ?? true
    }

    canResource(
        session: Session | undefined,
        type: string,
        name: string,
        operation: string,
    ): 'allowed' | 'denied' | 'no-acl' {
        const rules = this.acls(type, name, operation)
        if (rules.length === 0) return 'no-acl'
        if (!session) return 'denied'
        return rules.some((acl) => this.holds(session, acl, '', undefined)) ? 'allowed' : 'denied'
    }

    allows(session: Session, aclSysId: string): boolean {
        const acl = this.deps.store.get('sys_security_acl', aclSysId)
        if (!acl) throw new Error(`local instance: there is no access control ${aclSysId}`)
        return acl['active'] === 'true' && this.holds(session, acl, '', undefined)
    }
}
