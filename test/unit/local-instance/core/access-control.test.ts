// ServiceNowDocs: platform-security/access-control/exploring-access-control-list, acl-rule-types,
// permission-evaluation, acl-denial-behavior
import { smallInstance } from './small-instance.ts'

type Lab = ReturnType<typeof smallInstance>

function acl(lab: Lab, values: Readonly<Record<string, string>>, ...roles: readonly string[]): string {
    const { store } = lab.instance
    const row = store.insert('sys_security_acl', {
        name: 'problem',
        type: 'record',
        operation: 'read',
        active: 'true',
        admin_overrides: 'true',
        decision_type: 'allow',
        ...values,
    })
    for (const name of roles) {
        store.insert('sys_security_acl_role', {
            sys_security_acl: row?.['sys_id'] ?? '',
            sys_user_role: store.query('sys_user_role', `name=${name}`)[0]?.['sys_id'] ?? '',
        })
    }
    return row?.['sys_id'] ?? ''
}
const problem = (lab: Lab) => {
    const row = lab.instance.store.insert('problem', { short_description: 'p', priority: '1' })
    if (!row) throw new Error('not inserted')
    return row
}
const may = (lab: Lab, session: ReturnType<Lab['session']>) =>
    lab.instance.security.can(session, 'read', 'problem', problem(lab))

test('what no rule allows is denied, but not to admin', () => {
    const lab = smallInstance()
    expect(may(lab, lab.user('u'))).toBe(false)
    expect(may(lab, lab.session('admin'))).toBe(true)
})

test('one rule that holds is enough; an empty rule allows nobody', () => {
    const lab = smallInstance()
    acl(lab, {})
    expect(may(lab, lab.user('u', 'itil'))).toBe(false)
    acl(lab, {}, 'itil')
    expect(may(lab, lab.user('v', 'itil'))).toBe(true)
    expect(may(lab, lab.user('w'))).toBe(false)
})

test('role, condition and script of a rule must all hold', () => {
    const lab = smallInstance()
    acl(
        lab,
        { condition: 'priority=1', advanced: 'true', script: "answer = current.short_description == 'p'" },
        'itil',
    )
    expect(may(lab, lab.user('u', 'itil'))).toBe(true)
    const other = smallInstance()
    acl(other, { condition: 'priority=2' }, 'itil')
    expect(may(other, other.user('u', 'itil'))).toBe(false)
    const third = smallInstance()
    acl(third, { advanced: 'true', script: 'answer = false' }, 'itil')
    expect(may(third, third.user('u', 'itil'))).toBe(false)
})

test('a deny rule that does not hold denies, whatever else allows', () => {
    const lab = smallInstance()
    acl(lab, {}, 'itil')
    acl(lab, { decision_type: 'deny' }, 'user_admin')
    expect(may(lab, lab.user('u', 'itil'))).toBe(false)
    expect(may(lab, lab.user('v', 'itil', 'user_admin'))).toBe(true)
})

test('admin overrides a rule, unless the rule says that nobody does', () => {
    const lab = smallInstance()
    acl(lab, { admin_overrides: 'false' }, 'nobody')
    expect(may(lab, lab.session('admin'))).toBe(false)
})

test('roles contain roles, and groups give them', () => {
    const lab = smallInstance()
    const { store } = lab.instance
    const make = (name: string): string => store.insert('sys_user_role', { name })?.['sys_id'] ?? ''
    const [outer, inner] = [make('x.outer'), make('x.inner')]
    store.insert('sys_user_role_contains', { role: outer, contains: inner })
    const user = lab.user('member')
    const group = store.insert('sys_user_group', { name: 'team' })?.['sys_id'] ?? ''
    store.insert('sys_group_has_role', { group, role: outer })
    expect(lab.instance.security.hasRole(user, 'x.inner')).toBe(false)
    store.insert('sys_user_grmember', { user: user.userId, group })
    expect(lab.instance.security.hasRole(user, 'x.inner')).toBe(true)
    expect(lab.instance.security.hasRole(lab.session('admin'), 'x.inner')).toBe(true)
    expect(lab.instance.security.hasRole(lab.session('admin'), 'nobody')).toBe(false)
})

test('a field rule hides a column that the record rule shows; the most specific name decides', () => {
    const lab = smallInstance()
    acl(lab, {}, 'itil')
    acl(lab, { name: 'problem.priority' }, 'user_admin')
    const agent = lab.user('u', 'itil')
    const seen = lab.instance.records.get(agent, 'problem', problem(lab)['sys_id'] ?? '')
    expect(seen?.row['short_description']).toBe('p')
    expect(seen?.row).not.toHaveProperty('priority')
})

test('callers read their own incidents and nobody else’s; agents read all', () => {
    const lab = smallInstance()
    const caller = lab.user('caller')
    const own = lab.incident({ caller_id: caller.userId })
    const other = lab.incident()
    const reads = (who: ReturnType<Lab['session']>, id: string) =>
        lab.instance.records.get(who, 'incident', id) !== undefined
    expect([reads(caller, own), reads(caller, other)]).toEqual([true, false])
    const agent = lab.user('agent', 'itil')
    expect([reads(agent, own), reads(agent, other)]).toEqual([true, true])
})

test('passwords: only the right one of an active user signs in, and none is readable', () => {
    const lab = smallInstance()
    const { security, store, records } = lab.instance
    expect(security.authenticate('admin', 'admin')?.userName).toBe('admin')
    for (const [name, password] of [
        ['admin', 'wrong'],
        ['admin', ''],
        ['nobody', 'x'],
        ['ADMIN', 'admin'],
        ['guest', ''],
    ]) {
        expect(security.authenticate(name ?? '', password ?? '')).toBeUndefined()
    }
    const admin = store.query('sys_user', 'user_name=admin')[0]
    expect(admin?.['user_password']).toMatch(/^scrypt\$/)
    expect(records.get(lab.session('admin'), 'sys_user', admin?.['sys_id'] ?? '')?.row).not.toHaveProperty(
        'user_password',
    )
    store.update('sys_user', admin?.['sys_id'] ?? '', { active: 'false' })
    expect(security.authenticate('admin', 'admin')).toBeUndefined()
})
