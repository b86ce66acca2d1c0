import type { Row, Session } from '../../contracts.ts'
import type { MemoryStore } from '../store/memory-store.ts'

/** What attributes ask about a user. */
export interface AttributeUser {
    readonly session: Session
    readonly roles: ReadonlySet<string>
    readonly isAdmin: boolean
}

/** sys_ids of the attributes that every instance has, as the SDK refers to them, and their conditions. */
const BASE: Readonly<Record<string, string>> = {
    // user_is_authenticated
    '239bdf0c47d23110ba46ff58936d4330': 'LoggedIn=true',
    // has_admin_role
    '8637f144b732111074f706dd1e11a981': 'HasAdminRole=true',
}
const TERM = /^([A-Za-z]+)(!?=)(.*)$/

/**
 * Security attributes of access controls: conditions over the user and the session.
 * @see ServiceNowDocs: platform-security/access-control/oob-security-attributes, compound-security-attributes
 */
export class SecurityAttributes {
    constructor(private readonly store: MemoryStore) {}

    /** False also for one that does not exist or is not compound: a rule with such an attribute is invalid. */
    holds(attribute: string, user: AttributeUser): boolean {
        const condition =
            BASE[attribute] ?? this.compound(this.store.get('sys_security_attribute', attribute))
        if (condition === '') return false
        return condition
            .split('^NQ')
            .some((alternative) =>
                this.conjunction(alternative).every((terms) => terms.some((term) => this.term(term, user))),
            )
    }

    private compound(row: Row | undefined): string {
        return row?.['type'] === 'compound' ? (row['condition'] ?? '') : ''
    }

    /** `a^b^ORc`: a, and either b or c. */
    private conjunction(text: string): readonly (readonly string[])[] {
        const groups: string[][] = []
        for (const part of text.split('^').filter((one) => one !== '' && one !== 'EQ')) {
            const last = groups.at(-1)
            if (last && /^OR[A-Z]/.test(part)) last.push(part.slice(2))
            else groups.push([part])
        }
        return groups
    }

    private term(text: string, user: AttributeUser): boolean {
        const [, name = '', operator, value = ''] = TERM.exec(text) ?? []
        if (operator === undefined)
            throw new Error(`local instance: security attribute condition "${text}" is not implemented`)
        return this.value(name, value, user) === (operator === '=')
    }

    private value(name: string, value: string, { session, roles, isAdmin }: AttributeUser): boolean {
        const isTrue = value === 'true'
        switch (name) {
            case 'LoggedIn':
                return (session.userId !== '') === isTrue
            case 'HasAdminRole':
                return isAdmin === isTrue
            case 'InteractiveSession':
                return (session.id !== 'system') === isTrue
            case 'Impersonating':
                return !isTrue
            case 'Role':
                return isAdmin || roles.has(this.roleName(value))
            case 'RoleExplicit':
                return roles.has(this.roleName(value))
            case 'Group':
            case 'GroupExplicit':
                return this.isMember(session.userId, value)
            default:
                throw new Error(`local instance: security attribute ${name} is not implemented`)
        }
    }

    private roleName(role: string): string {
        return this.store.get('sys_user_role', role)?.['name'] ?? role
    }

    private isMember(user: string, group: string): boolean {
        const id = this.store.get('sys_user_group', group) ? group : ''
        const [named] = id === '' ? this.store.find('sys_user_group', { name: group }) : []
        return (
            this.store.find('sys_user_grmember', { user, group: id || (named?.['sys_id'] ?? '?') }).length > 0
        )
    }
}
