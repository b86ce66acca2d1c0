import { GlideAggregate, type GlideRecord } from '@servicenow/glide'
import type { Directory, Person } from '../ports.ts'
import { flagOf, safeInQuery, textOf } from './glide-values.ts'
import { findRecord, mapRecords } from './records.ts'

type Row = GlideRecord<string>

/** A value that a query takes as it is: nothing splits it, nothing evaluates it. */
const isPlain = (text: string): boolean => text !== '' && safeInQuery(text) && !/^\s*javascript:/i.test(text)

/** sys_ids that one column of the role tables pairs with those of the other, over any number of steps, these included. */
function closure(start: readonly string[], from: 'role' | 'contains', to: 'role' | 'contains'): string[] {
    const known = new Set(start)
    for (let step = start; step.length > 0; ) {
        step = mapRecords(
            'sys_user_role_contains',
            (query) => query.addQuery(from, 'IN', step.join(',')),
            (record) => textOf(record, to),
        ).filter((role) => role !== '' && !known.has(role))
        for (const role of step) known.add(role)
    }
    return [...known]
}

function namesOf(roles: readonly string[]): string[] {
    if (roles.length === 0) return []
    return mapRecords(
        'sys_user_role',
        (query) => {
            query.addQuery('sys_id', 'IN', roles.join(','))
            query.orderBy('name')
        },
        (record) => textOf(record, 'name'),
    )
}

const roleIdOf = (name: string): string | undefined =>
    mapRecords(
        'sys_user_role',
        (query) => {
            query.addQuery('name', name)
            query.setLimit(1)
        },
        (record) => record.getUniqueValue(),
    )[0]

/** A mail address is looked for, never read. */
const toPerson = (record: Row): Person => ({
    sysId: record.getUniqueValue(),
    userId: textOf(record, 'user_name'),
    name: textOf(record, 'name'),
})

/** The active user with a value; undefined: there is none, or more than one. */
function theOne(column: 'user_name' | 'email', value: string): Person | undefined {
    if (!isPlain(value)) return undefined
    const found = mapRecords(
        'sys_user',
        (query) => {
            query.addQuery(column, value)
            query.addQuery('active', true)
            query.setLimit(2)
        },
        toPerson,
    )
    return found.length === 1 ? found[0] : undefined
}

/** A grant counts while it is active, for people who are. */
const inForce = (query: { addQuery(column: string, operator: string, value: unknown): unknown }): void => {
    query.addQuery('state', '=', 'active')
    query.addQuery('user.active', '=', true)
}

/**
 * People and their roles. Inherited roles are rows of sys_user_has_role too; while the platform still writes them, what
 * a granted role contains counts all the same.
 * @see ServiceNowDocs: platform-security/access-control/Role-Mgmt-V2
 */
export const glideDirectory: Directory = {
    user(sysId) {
        const record = isPlain(sysId) ? findRecord('sys_user', sysId) : undefined
        if (!record) return undefined
        const granted = mapRecords(
            'sys_user_has_role',
            (query) => {
                query.addQuery('user', sysId)
                query.addQuery('state', 'active')
            },
            (row) => textOf(row, 'role'),
        )
        return {
            ...toPerson(record),
            isActive: flagOf(record, 'active'),
            isLockedOut: flagOf(record, 'locked_out'),
            isWebServiceAccessOnly: flagOf(record, 'web_service_access_only'),
            identityType: textOf(record, 'identity_type'),
            roles: namesOf(closure(granted, 'role', 'contains')),
        }
    },
    search(text, limit) {
        const wanted = text.trim()
        if (!isPlain(wanted)) return []
        return mapRecords(
            'sys_user',
            (query) => {
                query.addQuery('name', 'STARTSWITH', wanted).addOrCondition('user_name', 'STARTSWITH', wanted)
                query.addQuery('active', true)
                query.orderBy('name')
                query.setLimit(limit)
            },
            toPerson,
        )
    },
    find(userIdOrAddress) {
        const wanted = userIdOrAddress.trim()
        return theOne('user_name', wanted) ?? theOne('email', wanted)
    },
    holders(role, limit) {
        const roleId = roleIdOf(role)
        if (!roleId) return { total: 0, people: [] }
        const roles = closure([roleId], 'contains', 'role').join(',')
        const count = new GlideAggregate('sys_user_has_role')
        count.addQuery('role', 'IN', roles)
        inForce(count)
        count.addAggregate('COUNT(DISTINCT', 'user')
        count.setGroup(false)
        count.query()
        const people = new Map<string, Person>()
        mapRecords(
            'sys_user_has_role',
            (query) => {
                query.addQuery('role', 'IN', roles)
                inForce(query)
                query.orderBy('user.name')
                // One person may hold each of these roles, and each once more by inheritance.
                query.setLimit(limit * 2 * roles.split(',').length)
            },
            (record) => {
                const sysId = textOf(record, 'user')
                if (people.size < limit && !people.has(sysId))
                    people.set(sysId, {
                        sysId,
                        userId: String(record.getElement('user.user_name') ?? ''),
                        name: String(record.getElement('user.name') ?? ''),
                    })
            },
        )
        return {
            total: count.next() ? Number(count.getAggregate('COUNT(DISTINCT', 'user')) || 0 : 0,
            people: [...people.values()],
        }
    },
    roleId: roleIdOf,
}
