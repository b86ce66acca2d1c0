import { documented } from '../documented.ts'
import { accessLab } from './access-lab.ts'

function open() {
    const lab = accessLab()
    const { store, security } = lab
    const make = (name: string, more: Readonly<Record<string, string>> = {}): string =>
        store.insert('sys_user_role', { name, ...more })?.['sys_id'] ?? ''
    const contain = (role: string, contains: string): void =>
        void store.insert('sys_user_role_contains', { role, contains })
    return { ...lab, make, contain, has: security.hasRole.bind(security) }
}

documented('platform-administration/user-administration/t_CreateARole', 'About this task', () => {
    test('a role gives what it contains, at any depth, and a circle does no harm', () => {
        const { make, contain, has, user } = open()
        const [a, b, c] = [make('x.a'), make('x.b'), make('x.c')]
        contain(a, b)
        contain(b, c)
        contain(c, a)
        const holder = user('holder', 'x.a')
        expect(['x.a', 'x.b', 'x.c', 'itil'].map((role) => has(holder, role))).toEqual([
            true,
            true,
            true,
            false,
        ])
        expect(has(user('inner', 'itil'), 'x.a')).toBe(false)
    })
})

documented('platform-administration/user-administration/t_CreateARole', 'Procedure', () => {
    test('an elevated role is nobody’s without elevation: not by grant, not by containment, not as administrator', () => {
        const { make, contain, has, user, session, acl, bare, can } = open()
        const elevated = make('x.elevated', { elevated_privilege: 'true' })
        contain(make('x.outer'), elevated)
        for (const who of [user('direct', 'x.elevated'), user('outer', 'x.outer'), session('admin')])
            expect(has(who, 'x.elevated')).toBe(false)
        bare('incident')
        acl({ admin_overrides: 'false' }, 'x.elevated')
        expect(can(session('admin'))).toBe(false)
    })
})

documented('platform-administration/user-administration/t_AssignRoleToGroup', 'About this task', () => {
    test('members of a group have its roles, at once and as long as they are members', () => {
        const { store, has, user, make } = open()
        const role = make('x.role')
        const member = user('member')
        const group = store.insert('sys_user_group', { name: 'team' })?.['sys_id'] ?? ''
        store.insert('sys_group_has_role', { group, role })
        expect(has(member, 'x.role')).toBe(false)
        const row = store.insert('sys_user_grmember', { user: member.userId, group })
        expect(has(member, 'x.role')).toBe(true)
        store.delete('sys_user_grmember', row?.['sys_id'] ?? '')
        expect(has(member, 'x.role')).toBe(false)
    })
})

documented('platform-administration/user-administration/t_CreateAGroup', 'Procedure', () => {
    test('a child group has the roles of its parent, a parent not those of its child', () => {
        const { store, has, user, make } = open()
        const [upper, lower] = [make('x.upper'), make('x.lower')]
        const group = (name: string, parent: string, role: string): string => {
            const id = store.insert('sys_user_group', { name, parent })?.['sys_id'] ?? ''
            store.insert('sys_group_has_role', { group: id, role })
            return id
        }
        const parent = group('parent', '', upper)
        const child = group('child', parent, lower)
        const [inChild, inParent] = [user('in_child'), user('in_parent')]
        store.insert('sys_user_grmember', { user: inChild.userId, group: child })
        store.insert('sys_user_grmember', { user: inParent.userId, group: parent })
        expect([has(inChild, 'x.upper'), has(inChild, 'x.lower')]).toEqual([true, true])
        expect([has(inParent, 'x.upper'), has(inParent, 'x.lower')]).toEqual([true, false])
    })
})

documented('platform-administration/user-administration/r_BaseSystemRoles', 'Administrator [admin]', () => {
    test('an administrator has every role but nobody', () => {
        const { has, session, user, make } = open()
        make('x.any')
        expect(['x.any', 'itil', 'nobody'].map((role) => has(session('admin'), role))).toEqual([
            true,
            true,
            false,
        ])
        expect(has(user('plain'), 'x.any')).toBe(false)
    })
})

documented('platform-administration/user-administration/t_CreateAUser', 'Procedure', () => {
    test('only the right password of an active, unlocked user signs in, and none is kept readable', () => {
        const { instance, security, store, session } = open()
        expect(security.authenticate('admin', 'admin')?.userName).toBe('admin')
        for (const [name, password] of [
            ['admin', 'wrong'],
            ['admin', ''],
            ['nobody', 'x'],
            ['guest', ''],
        ] as const)
            expect(security.authenticate(name, password)).toBeUndefined()
        const [admin] = store.query('sys_user', 'user_name=admin')
        const id = admin?.['sys_id'] ?? ''
        expect(admin?.['user_password']).toMatch(/^scrypt\$/)
        expect(instance.records.get(session('admin'), 'sys_user', id)?.row).not.toHaveProperty(
            'user_password',
        )
        store.update('sys_user', id, { locked_out: 'true' })
        expect(security.authenticate('admin', 'admin')).toBeUndefined()
        store.update('sys_user', id, { locked_out: 'false', active: 'false' })
        expect(security.authenticate('admin', 'admin')).toBeUndefined()
    })
})
