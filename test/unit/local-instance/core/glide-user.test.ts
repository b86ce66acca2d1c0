import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const lab = smallInstance()
const { store } = lab.instance
const company = store.insert('core_company', { name: 'ACME' })?.['sys_id'] ?? ''
const ana = { ...lab.user('ana', 'itil'), timeZone: 'Europe/Dublin' }
store.update('sys_user', ana.userId, {
    name: 'Ana Lee',
    first_name: 'Ana',
    last_name: 'Lee',
    email: 'ana@example.com',
    company,
})
const of = (expression: string, as = ana): unknown => lab.run(`return gs.getUser().${expression}`, as)

documented(
    'api-reference/server-api-reference/c_GlideUserScopedAPI',
    'Scoped GlideUser - getCompanyID()',
    () => {
        test('of the record; empty without one', () =>
            expect([of('getCompanyID()'), of('getCompanyID()', lab.user('alone'))]).toEqual([company, '']))
    },
)
documented(
    'api-reference/server-api-reference/c_GlideUserScopedAPI',
    'Scoped GlideUser - getDisplayName()',
    () => {
        test('the name', () => expect(of('getDisplayName()')).toBe('Ana Lee'))
    },
)
documented('api-reference/server-api-reference/c_GlideUserScopedAPI', 'Scoped GlideUser - getEmail()', () => {
    test('the address', () => expect(of('getEmail()')).toBe('ana@example.com'))
})
documented(
    'api-reference/server-api-reference/c_GlideUserScopedAPI',
    'Scoped GlideUser - getFirstName()',
    () => {
        test('of the record', () => expect(of('getFirstName()')).toBe('Ana'))
    },
)
documented('api-reference/server-api-reference/c_GlideUserScopedAPI', 'Scoped GlideUser - getID()', () => {
    test('the sys_id', () => expect(of('getID()')).toBe(ana.userId))
})
documented(
    'api-reference/server-api-reference/c_GlideUserScopedAPI',
    'Scoped GlideUser - getLastName()',
    () => {
        test('of the record', () => expect(of('getLastName()')).toBe('Lee'))
    },
)
documented('api-reference/server-api-reference/c_GlideUserScopedAPI', 'Scoped GlideUser - getName()', () => {
    test('the login name', () => expect(of('getName()')).toBe('ana'))
})
documented(
    'api-reference/server-api-reference/c_GlideUserScopedAPI',
    'Scoped GlideUser - savePreference(String name, String value)',
    () => {
        test('one row for each user and name', () => {
            of("savePreference('colour', 'red') || 1")
            of("savePreference('colour', 'blue') || 1")
            expect(
                store.query('sys_user_preference', 'name=colour').map((row) => [row['user'], row['value']]),
            ).toEqual([[ana.userId, 'blue']])
        })
    },
)
documented(
    'api-reference/server-api-reference/c_GlideUserScopedAPI',
    'Scoped GlideUser - getPreference(String name)',
    () => {
        test('the user’s own, else everybody’s, else null', () => {
            store.insert('sys_user_preference', { name: 'rows', value: '20' })
            store.insert('sys_user_preference', { name: 'rows', value: '50', user: ana.userId })
            expect([
                of("getPreference('rows')"),
                of("getPreference('rows')", lab.user('ben')),
                of("getPreference('x')"),
            ]).toEqual(['50', '20', null])
        })
    },
)

const role = (name: string): string => store.insert('sys_user_role', { name })?.['sys_id'] ?? ''
const [granted, contained, ofGroup] = [role('x.granted'), role('x.contained'), role('x.group')]
const cai = lab.user('cai')
store.insert('sys_user_has_role', { user: cai.userId, role: granted })
store.insert('sys_user_role_contains', { role: granted, contains: contained })
const group = store.insert('sys_user_group', { name: 'Capacity Mgmt' })?.['sys_id'] ?? ''
store.insert('sys_user_grmember', { user: cai.userId, group })
store.insert('sys_group_has_role', { group, role: ofGroup })

documented('api-reference/server-api-reference/c_GlideUserScopedAPI', 'Scoped GlideUser - getRoles()', () => {
    test('granted, inherited, and of groups', () =>
        expect((of('getRoles()', cai) as string[]).sort()).toEqual(
            expect.arrayContaining(['x.contained', 'x.granted', 'x.group']),
        ))
})
documented(
    'api-reference/server-api-reference/c_GlideUserScopedAPI',
    'Scoped GlideUser - getUserRoles()',
    () => {
        test('only those that were granted to the user', () =>
            expect(of('getUserRoles()', cai)).toEqual(['x.granted']))
    },
)
documented(
    'api-reference/server-api-reference/c_GlideUserScopedAPI',
    'Scoped GlideUser - hasRole(String role)',
    () => {
        test('inherited ones too; the administrator has them all', () =>
            expect([
                of("hasRole('x.contained')", cai),
                of("hasRole('x.other')", cai),
                of("hasRole('x.other')", lab.session('admin')),
            ]).toEqual([true, false, true]))
    },
)
documented(
    'api-reference/server-api-reference/c_GlideUserScopedAPI',
    'Scoped GlideUser - isMemberOf(String group)',
    () => {
        test('by name or sys_id', () =>
            expect([
                of("isMemberOf('Capacity Mgmt')", cai),
                of(`isMemberOf('${group}')`, cai),
                of("isMemberOf('Capacity Mgmt')"),
                of("isMemberOf('')", cai),
            ]).toEqual([true, true, false, false]))
    },
)
documented(
    'api-reference/server-api-reference/c_GlideUserScopedAPI',
    'Scoped GlideUser - getTimeZoneLabel()',
    () => {
        test('the name of the zone', () => expect(of('getTimeZoneLabel()')).toBe('Europe/Dublin'))
    },
)
documented(
    'api-reference/server-api-reference/c_GlideUserScopedAPI',
    'Scoped GlideUser - getTimeZoneLabelLang(String language)',
    () => {
        test('is not there, and says so', () =>
            expect(() => of("getTimeZoneLabelLang('es')")).toThrow(
                'local instance: GlideUser.getTimeZoneLabelLang is not implemented',
            ))
    },
)
