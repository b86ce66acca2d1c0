// ServiceNowDocs: platform-security/access-control/exploring-access-control-list (deny by default, invalid rules,
// applies to), acl-rule-types (order of names), acl-denial-behavior (deny-unless), permission-evaluation
import type { Operation, Session } from '../../../../local/instance/contracts.ts'
import { smallInstance } from './small-instance.ts'

function open() {
    const lab = smallInstance()
    const { store, security } = lab.instance
    const acl = (values: Readonly<Record<string, string>>, ...roles: readonly string[]): string => {
        const id =
            store.insert('sys_security_acl', {
                name: 'incident',
                type: 'record',
                operation: 'read',
                active: 'true',
                admin_overrides: 'true',
                decision_type: 'allow',
                ...values,
            })?.['sys_id'] ?? ''
        for (const name of roles) {
            const role = store.query('sys_user_role', `name=${name}`)[0]?.['sys_id'] ?? 'missing'
            store.insert('sys_security_acl_role', { sys_security_acl: id, sys_user_role: role })
        }
        return id
    }
    /** Without the rules that the base system has for a table. */
    const bare = (name: string): void => {
        for (const row of store.query('sys_security_acl', `name=${name}`))
            store.delete('sys_security_acl', row['sys_id'] ?? '')
    }
    const row = store.insert('incident', { priority: '1', short_description: 'x', active: 'true' }) ?? {}
    const can = (who: Session, operation: Operation = 'read'): boolean =>
        security.can(who, operation, 'incident', row)
    return { ...lab, store, security, acl, bare, row, can }
}

test('the rules of the table itself decide, not those of the table that it extends', () => {
    const { acl, bare, can, user } = open()
    bare('incident')
    acl({ name: 'task' }, 'user_admin')
    expect(can(user('parent', 'user_admin'))).toBe(true)
    acl({}, 'security_admin')
    expect(can(user('again', 'user_admin'))).toBe(false)
    expect(can(user('own', 'security_admin'))).toBe(true)
})

test('where only the rule for every table is left, that is for admin', () => {
    const { bare, can, user, session } = open()
    bare('incident')
    bare('task')
    expect(can(user('u', 'itil'))).toBe(false)
    expect(can(session('admin'))).toBe(true)
})

test('a deny-unless rule holds for tables that extend its table, and allows nobody by itself', () => {
    const { acl, can, user } = open()
    acl({ name: 'task', decision_type: 'deny' }, 'user_admin')
    expect(can(user('agent', 'itil'))).toBe(false)
    expect(can(user('both', 'itil', 'user_admin'))).toBe(true)
    // It passes, but no allow rule does.
    expect(can(user('only', 'user_admin'))).toBe(false)
})

test('where a deny-unless rule passes and there is no allow rule at all, access is granted', () => {
    const { acl, security, user } = open()
    acl({ name: 'x_page', type: 'ui_page', decision_type: 'deny' }, 'itil')
    expect(security.canResource(user('u', 'itil'), 'ui_page', 'x_page', 'read')).toBe('allowed')
    expect(security.canResource(user('v'), 'ui_page', 'x_page', 'read')).toBe('denied')
})

test('"applies to" says whether a rule concerns a record at all', () => {
    const { acl, bare, can, user, store, row, security } = open()
    bare('incident')
    acl({ applies_to: 'priority=1' }, 'user_admin')
    acl({}, 'itil')
    const agent = user('agent', 'itil')
    expect(can(agent)).toBe(true)
    acl({ applies_to: 'priority=1', decision_type: 'deny' }, 'user_admin')
    expect(can(agent)).toBe(false)
    const other = store.update('incident', row['sys_id'] ?? '', { priority: '2' })
    expect(security.can(agent, 'read', 'incident', other)).toBe(true)
})

test('a rule whose role does not exist, or whose script says yes to everybody, is invalid and denies', () => {
    const { acl, bare, can, user } = open()
    bare('incident')
    const someone = user('u', 'itil')
    acl({}, 'x.no_such_role')
    for (const script of ['answer = true', 'answer = true;', 'true', ' true; '])
        acl({ advanced: 'true', script })
    expect(can(someone)).toBe(false)
    acl({ advanced: 'true', script: 'answer = gs.isLoggedIn()' })
    expect(can(someone)).toBe(true)
})

test.each([
    ['answer', "answer = current.priority == '1'"],
    ['its last expression', "var wanted = '1'; current.priority == wanted"],
    ['a return', "return current.priority == '1'"],
    ['an answer inside a function', "(function () { answer = current.priority == '1' })()"],
    ['an answer inside a branch', "if (current.priority == '1') { answer = true }"],
])('a script answers by %s', (_how, script) => {
    const { acl, bare, can, user, store, row, security } = open()
    bare('incident')
    acl({ advanced: 'true', script })
    const someone = user('u')
    expect(can(someone)).toBe(true)
    const changed = store.update('incident', row['sys_id'] ?? '', { priority: '2' })
    expect(security.can(someone, 'read', 'incident', changed)).toBe(false)
})

test('security attributes: signed in, admin; any other throws by name', () => {
    const { acl, bare, can, user, security, session } = open()
    bare('incident')
    const id = acl({ security_attribute: '239bdf0c47d23110ba46ff58936d4330' })
    expect(can(user('u'))).toBe(true)
    expect(can({ ...session('u'), userId: '' })).toBe(false)
    const admins = acl({ security_attribute: '8637f144b732111074f706dd1e11a981', admin_overrides: 'false' })
    expect(security.allows(session('u'), admins)).toBe(false)
    expect(security.allows(session('admin'), admins)).toBe(true)
    expect(security.allows(session('u'), id)).toBe(true)
    const unknown = acl({ security_attribute: 'abc' })
    expect(() => security.allows(session('u'), unknown)).toThrow('security attribute abc is not implemented')
    expect(() => security.allows(session('u'), 'nowhere')).toThrow('there is no access control nowhere')
})

test('for a table as a whole only roles count; a new record counts as empty', () => {
    const { acl, bare, security, user } = open()
    bare('incident')
    acl({ condition: 'priority=1' }, 'itil')
    acl({ condition: 'priority=1', operation: 'create' }, 'itil')
    acl({ condition: 'priorityISEMPTY', operation: 'create', name: 'problem' }, 'itil')
    const agent = user('u', 'itil')
    expect(security.can(agent, 'read', 'incident')).toBe(true)
    expect(security.can(agent, 'read', 'incident', { priority: '2' })).toBe(false)
    expect(security.can(agent, 'create', 'incident')).toBe(false)
    expect(security.can(agent, 'create', 'problem')).toBe(true)
})

test('fields: own name, parent’s, any table’s, then any field; the record’s rule must hold as well', () => {
    const { acl, security, user, row } = open()
    const agent = user('u', 'itil')
    const reads = (column: string): boolean => security.canField(agent, 'read', 'incident', column, row)
    expect(reads('number')).toBe(true)
    acl({ name: '*.*' }, 'user_admin')
    expect(reads('number')).toBe(false)
    acl({ name: 'incident.*' }, 'itil')
    expect(reads('number')).toBe(true)
    acl({ name: '*.number' }, 'user_admin')
    expect([reads('number'), reads('state')]).toEqual([false, true])
    acl({ name: 'task.number' }, 'itil')
    expect(reads('number')).toBe(true)
    acl({ name: 'incident.number' }, 'user_admin')
    expect(reads('number')).toBe(false)
    // One of several rules of the same name is enough.
    acl({ name: 'incident.number' }, 'itil')
    expect(reads('number')).toBe(true)
    expect(security.canField(user('stranger'), 'read', 'incident', 'number', row)).toBe(false)
})

test('a page without a rule of its own falls to the rule for all pages', () => {
    const { acl, security, user } = open()
    const agent = user('u', 'itil')
    expect(security.canResource(agent, 'ui_page', 'x_page', 'read')).toBe('no-acl')
    acl({ name: '*', type: 'ui_page' }, 'user_admin')
    expect(security.canResource(agent, 'ui_page', 'x_page', 'read')).toBe('denied')
    acl({ name: 'x_page', type: 'ui_page' }, 'itil')
    expect(security.canResource(agent, 'ui_page', 'x_page', 'read')).toBe('allowed')
    expect(security.canResource(undefined, 'ui_page', 'x_page', 'read')).toBe('denied')
    expect(security.canResource(agent, 'ui_page', 'x_page^ORnameISNOTEMPTY', 'read')).toBe('denied')
})

test('writes: what may not be written is refused, or left out', () => {
    const { acl, instance, user, row, store } = open()
    const agent = user('u', 'itil')
    const id = row['sys_id'] ?? ''
    acl({ name: 'incident.description', operation: 'write' }, 'user_admin')
    acl({ name: 'incident.description', operation: 'create' }, 'user_admin')
    const values = { description: 'no', short_description: 'yes' }
    expect(instance.records.update(agent, 'incident', id, values)).toEqual({ kind: 'done', sysId: id })
    expect(store.get('incident', id)).toMatchObject({ short_description: 'yes' })
    expect(store.get('incident', id)?.['description'] ?? '').toBe('')
    const made = instance.records.insert(agent, 'incident', values)
    expect(store.get('incident', made.kind === 'done' ? made.sysId : '')?.['description'] ?? '').toBe('')
    expect(instance.records.delete(agent, 'incident', id)).toMatchObject({ kind: 'denied' })
    expect(instance.records.update(user('stranger'), 'incident', id, values)).toMatchObject({
        kind: 'denied',
    })
    expect(instance.records.update(agent, 'incident', 'nowhere', values)).toEqual({ kind: 'missing' })
})

test('a rule that is switched off does not count; a change counts at once', () => {
    const { acl, bare, can, user, store } = open()
    bare('incident')
    bare('task')
    const agent = user('u', 'itil')
    const id = acl({}, 'itil')
    expect(can(agent)).toBe(true)
    store.update('sys_security_acl', id, { active: 'false' })
    expect(can(agent)).toBe(false)
    store.update('sys_security_acl', id, { active: 'true' })
    const [grant] = store.query('sys_user_has_role', `user=${agent.userId}`)
    store.delete('sys_user_has_role', grant?.['sys_id'] ?? '')
    expect(can(agent)).toBe(false)
})
