import { createInstance } from '../../local/instance/core/create-instance.ts'
import type { Instance, Operation, Session } from '../../local/instance/contracts.ts'
import { readFileSync } from 'node:fs'
import { builtTables, records, rolesOfAcl, text } from '../built-records.ts'
import { packagePath } from '../lab.ts'

const SCOPE = 'x_mioms_m365_assis'
const OPERATIONS: readonly Operation[] = ['create', 'read', 'write', 'delete']
/** Who is there, with all roles that count: containment is what the package says. */
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
    employee: [],
    agent: ['itil'],
    insights: ['itil', `${SCOPE}.insights_user`],
    escalation: [`${SCOPE}.administrator`, `${SCOPE}.insights_user`],
    security: [`${SCOPE}.security_ticket_user`],
    admin: ['admin'],
}

/** Roles that the built access controls of a table name for an operation; undefined: there is no such rule. */
function rolesFor(table: string, operation: Operation): readonly string[] | undefined {
    const rules = records('sys_security_acl').filter(
        (acl) =>
            text(acl['name']) === table &&
            text(acl['operation']) === operation &&
            text(acl['type']) === 'record',
    )
    return rules.length === 0 ? undefined : rules.flatMap((acl) => rolesOfAcl(text(acl['sys_id'])))
}

let instance: Instance
const sessions = new Map<string, Session>()
let incidentId = ''
beforeAll(() => {
    instance = createInstance({})
    instance.packages.install(readFileSync(packagePath()), { loadDemo: false })
    const roleId = (name: string): string =>
        instance.store.query('sys_user_role', `name=${name}`)[0]?.['sys_id'] ?? ''
    for (const [person, roles] of Object.entries(PEOPLE)) {
        const user = instance.store.insert('sys_user', { user_name: `matrix.${person}`, active: 'true' })
        const userId = user?.['sys_id'] ?? ''
        // The highest role only: the package's containment brings the rest.
        for (const role of roles.filter((name) => name !== `${SCOPE}.insights_user` || person === 'insights'))
            instance.store.insert('sys_user_has_role', { user: userId, role: roleId(role), state: 'active' })
        sessions.set(person, {
            id: person,
            userId,
            userName: `matrix.${person}`,
            language: 'en',
            timeZone: 'UTC',
            token: 'token',
            messages: [],
        })
    }
    // Its caller reads it.
    const caller = sessions.get('escalation')?.userId ?? ''
    incidentId = instance.store.insert('incident', { caller_id: caller })?.['sys_id'] ?? ''
})
afterAll(() => instance.close())

test('every table has an access control for every operation', () => {
    expect(builtTables.length).toBeGreaterThan(5)
    for (const table of builtTables)
        for (const operation of OPERATIONS)
            expect([table, operation, rolesFor(table, operation)]).not.toContain(undefined)
})

const cells = builtTables.flatMap((table) =>
    OPERATIONS.flatMap((operation) =>
        Object.keys(PEOPLE).map((person) => [operation, table, person] as const),
    ),
)

/** What whoever is signed in reads: names of products and counts. */
const isForEverybody = (table: string, operation: Operation): boolean =>
    table === `${SCOPE}_tenant_license` && operation === 'read'

test.each(cells)('%s of %s by %s is what the package grants', (operation, table, person) => {
    const session = sessions.get(person)
    if (!session) throw new Error(person)
    // Who may not read the incident does not read its case.
    const values: Readonly<Record<string, string>> =
        table === `${SCOPE}_support_case` ? { incident: incidentId } : {}
    const row = instance.store.query(table)[0] ?? instance.store.insert(table, values)
    const allowed = instance.security.can(session, operation, table, row)
    const own = PEOPLE[person] ?? []
    const granted =
        isForEverybody(table, operation) ||
        (rolesFor(table, operation) ?? []).some((role) => own.includes(role))
    // Some rules bind admin too; for others admin needs no role.
    if (person === 'admin') expect(allowed || !granted).toBe(true)
    else expect(allowed).toBe(granted)
    if (person === 'employee' || person === 'agent') expect(allowed).toBe(isForEverybody(table, operation))
})

test.each(builtTables)(
    'GlideRecordSecure on %s: an employee reads what is for everybody, and makes nothing',
    (table) => {
        const session = sessions.get('employee')
        if (!session) throw new Error('employee')
        if (instance.store.query(table).length === 0) instance.store.insert(table, {})
        const before = JSON.stringify(instance.store.query(table))
        const outcome = instance.scripts.evaluateExpression(
            session,
            `(function () {
            var rows = new GlideRecordSecure('${table}'); rows.query()
            var made = new GlideRecordSecure('${table}'); made.initialize()
            var plain = new GlideRecord('${table}'); plain.query(); plain.next()
            var mine = new GlideRecordSecure('${table}')
            var found = mine.get(plain.getUniqueValue())
            return JSON.stringify([rows.next(), made.insert(), found])
        })()`,
            instance.store.query('sys_scope', `scope=${SCOPE}`)[0]?.['sys_id'] ?? '',
        )
        const isRead = isForEverybody(table, 'read')
        expect(JSON.parse(outcome)).toEqual([isRead, null, isRead])
        expect(JSON.stringify(instance.store.query(table))).toBe(before)
    },
)
