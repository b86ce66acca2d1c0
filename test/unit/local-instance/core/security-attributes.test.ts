import { documented } from '../documented.ts'
import { accessLab } from './access-lab.ts'

function open() {
    const lab = accessLab()
    const { store, security } = lab
    return {
        ...lab,
        /** Whether a rule that asks for nothing but an attribute holds. */
        holds(who: ReturnType<typeof lab.session>, security_attribute: string): boolean {
            return security.allows(who, lab.acl({ security_attribute, admin_overrides: 'false' }))
        },
        attribute: (condition: string, type = 'compound'): string =>
            store.insert('sys_security_attribute', { name: condition, type, condition })?.['sys_id'] ?? '',
    }
}

documented('sdk:api/acl-api', 'config', () => {
    test('user_is_authenticated and has_admin_role, as the SDK builds them', () => {
        const { holds, user, session } = open()
        const [authenticated, admin] = [
            '239bdf0c47d23110ba46ff58936d4330',
            '8637f144b732111074f706dd1e11a981',
        ]
        const plain = user('plain')
        expect([holds(plain, authenticated), holds({ ...plain, userId: '' }, authenticated)]).toEqual([
            true,
            false,
        ])
        expect([holds(plain, admin), holds(session('admin'), admin)]).toEqual([false, true])
    })
})

documented('platform-security/access-control/oob-security-attributes', 'Overview', () => {
    test.each([
        ['Role=itil', [true, true, false]],
        ['RoleExplicit=itil', [true, false, false]],
        ['Role!=itil', [false, false, true]],
        ['HasAdminRole=true', [false, true, false]],
        ['LoggedIn=true', [true, true, true]],
        ['LoggedIn=false', [false, false, false]],
        ['InteractiveSession=true', [true, true, true]],
        ['Impersonating=true', [false, false, false]],
        ['Group=team', [false, false, true]],
        ['GroupExplicit=no such group', [false, false, false]],
    ])('%s: an agent, an administrator, a member of the team: %p', (condition, expected) => {
        const { holds, attribute, user, session, store } = open()
        const member = user('member')
        const group = store.insert('sys_user_group', { name: 'team' })?.['sys_id'] ?? ''
        store.insert('sys_user_grmember', { user: member.userId, group })
        const id = attribute(condition)
        expect([user('agent', 'itil'), session('admin'), member].map((who) => holds(who, id))).toEqual(
            expected,
        )
    })

    test('one that this instance does not know throws by name', () => {
        const { holds, attribute, session } = open()
        const admin = session('admin')
        expect(() => holds(admin, attribute('NetworkCriteria=inside'))).toThrow(
            'security attribute NetworkCriteria is not implemented',
        )
        expect(() => holds(admin, attribute('Role>itil'))).toThrow('"Role>itil" is not implemented')
    })
})

documented('platform-security/access-control/compound-security-attributes', 'Overview', () => {
    test.each([
        ['Role=itil^Role=user_admin', false],
        ['Role=itil^ORRole=user_admin', true],
        ['Role=user_admin^ORRole=itil^LoggedIn=true', true],
        ['Role=user_admin^ORRole=itil^LoggedIn=false', false],
        ['Role=user_admin^NQRole=itil', true],
    ])('%s for an agent: %p', (condition, expected) => {
        const { holds, attribute, user } = open()
        expect(holds(user('agent', 'itil'), attribute(condition))).toBe(expected)
    })
})

documented('sdk:guides/security-guide', 'Security Attribute Types', () => {
    test('only a compound attribute can be in an access control; a rule with another is invalid', () => {
        const { holds, attribute, user } = open()
        expect(holds(user('agent', 'itil'), attribute('Role=itil', 'boolean'))).toBe(false)
    })
})

documented(
    'platform-security/access-control/exploring-access-control-list',
    'Deny by default behavior',
    () => {
        test('an attribute that does not exist denies; an access control that does not exist throws', () => {
            const { holds, session, security } = open()
            expect(holds(session('admin'), 'abc')).toBe(false)
            expect(() => security.allows(session('admin'), 'nowhere')).toThrow(
                'there is no access control nowhere',
            )
        })
    },
)
