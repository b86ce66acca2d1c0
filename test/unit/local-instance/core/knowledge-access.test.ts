import { documented } from '../documented.ts'
import { knowledgeLab } from './knowledge-lab.ts'

const PAGES = 'servicenow-platform/knowledge-management'
const ACCESS = `${PAGES}/user-access-knowledge`

const OPEN = { block_access_with_no_user_criteria: 'false' }

/** Two agents, and criteria that only the first of them meets. */
function agents(properties: Readonly<Record<string, string>> = OPEN) {
    const lab = knowledgeLab(properties)
    const { userId } = lab.user('inside', 'itil')
    lab.user('outside', 'itil')
    return {
        ...lab,
        inside: lab.criteria({ user: userId }),
        both: () => `${lab.reads('inside')} ${lab.reads('outside')}`,
    }
}

documented(ACCESS, 'User criteria for knowledge access', () => {
    test('Can Read opens a knowledge base to those who match, to nobody else', () => {
        const lab = agents({})
        lab.grant('can_read', lab.inside)
        expect(lab.both()).toBe('true false')
    })

    test('matching both Can Read and Cannot Read at the knowledge base level denies', () => {
        const lab = agents({})
        lab.grant('can_read', lab.criteria({ role: lab.roleId('itil') }))
        lab.grant('cannot_read', lab.inside)
        expect(lab.both()).toBe('false true')
    })

    test('Cannot Read of an article wins over Can Read of its knowledge base, and over its own', () => {
        const lab = agents({})
        const everybody = lab.criteria({ role: lab.roleId('itil') })
        lab.grant('can_read', everybody)
        lab.change({ can_read_user_criteria: everybody, cannot_read_user_criteria: lab.inside })
        expect(lab.both()).toBe('false true')
    })

    test('Can Read of an article narrows what its knowledge base allows', () => {
        const lab = agents({})
        lab.grant('can_read', lab.criteria({ role: lab.roleId('itil') }))
        lab.change({ can_read_user_criteria: lab.inside })
        expect(lab.both()).toBe('true false')
    })
})

documented(ACCESS, 'Users with special knowledge privileges', () => {
    test.each(['knowledge_admin', 'admin'])('%s is not asked for user criteria', (role) => {
        const lab = agents({})
        lab.grant('cannot_read', lab.criteria({ role: lab.roleId(role) }))
        lab.user('chief', role)
        expect(lab.reads('chief')).toBe(true)
        expect(lab.both()).toBe('false false')
    })

    test('but in a scoped knowledge base he is', () => {
        const lab = agents({})
        lab.changeBase({ application: lab.insert('sys_scope', { name: 'Payroll', scope: 'x_pay' }) })
        lab.user('chief', 'knowledge_admin')
        expect([lab.reads('chief'), lab.reads('admin')]).toEqual([false, false])
    })

    test('neither are owner and managers of the knowledge base, and members of the ownership group', () => {
        const lab = agents({})
        const { userId } = lab.session('inside')
        lab.changeBase({ owner: userId })
        expect(lab.both()).toBe('true false')
        lab.changeBase({ owner: '', kb_managers: `x,${userId}` })
        expect(lab.both()).toBe('true false')
        lab.changeBase({ kb_managers: '' })
        expect(lab.both()).toBe('false false')
        const group = lab.insert('sys_user_group', { name: 'Owners' })
        lab.insert('sys_user_grmember', { group, user: userId })
        lab.change({ ownership_group: group })
        expect(lab.both()).toBe('true false')
    })
})

documented(ACCESS, 'Determining read access to articles in a knowledge base using user criteria', () => {
    test('without criteria nobody reads, unless the property says that everybody does', () => {
        expect(agents({}).both()).toBe('false false')
        expect(agents(OPEN).both()).toBe('true true')
    })

    test('whoever contributes reads every article, until article criteria are to override that', () => {
        const lab = agents({})
        lab.grant('can_contribute', lab.inside)
        lab.change({ cannot_read_user_criteria: lab.inside })
        expect(lab.both()).toBe('true false')
        lab.insert('sys_properties', { name: 'glide.knowman.apply_article_read_criteria', value: 'true' })
        expect(lab.both()).toBe('false false')
    })
})

documented(ACCESS, 'Managing access to knowledge bases and knowledge articles', () => {
    test('roles of an article are asked for besides criteria, unless the property says no', () => {
        const lab = agents({})
        lab.grant('can_read', lab.inside)
        lab.change({ roles: 'knowledge' })
        expect(lab.both()).toBe('false false')
        lab.insert('sys_properties', {
            name: 'glide.knowman.search.apply_role_based_security',
            value: 'false',
        })
        expect(lab.both()).toBe('true false')
    })
})

documented(`${PAGES}/t_SelectUserCriteria`, 'Procedure', () => {
    test('Cannot Contribute keeps from reading too', () => {
        const lab = agents()
        lab.grant('cannot_contribute', lab.inside)
        expect(lab.both()).toBe('false true')
    })
})

documented(`${PAGES}/article-validity`, 'Validity of a knowledge article', () => {
    test.each([
        ['a draft', { workflow_state: 'draft' }],
        ['a retired article', { workflow_state: 'retired' }],
        ['an article past its date', { valid_to: '2026-03-01' }],
        ['an article without one', { valid_to: '' }],
        ['an inactive article', { active: 'false' }],
    ])('%s is read by nobody', (_what, values) => {
        const lab = agents()
        lab.change(values)
        expect([lab.both(), lab.reads('admin')]).toEqual(['false false', false])
    })

    test('on its last day it is still there; of an inactive knowledge base nothing is', () => {
        const lab = agents()
        lab.change({ valid_to: '2026-03-02' })
        expect(lab.both()).toBe('true true')
        lab.changeBase({ active: 'false' })
        expect(lab.both()).toBe('false false')
    })
})

documented(
    `${PAGES}/create-user-criteria-record-in-knowledge-management`,
    'Create user criteria for controlling access to knowledge bases and articles',
    () => {
        const lab = knowledgeLab()
        const { userId } = lab.user('abel', 'itil')
        const group = lab.insert('sys_user_group', { name: 'Desk' })
        lab.insert('sys_user_grmember', { group, user: userId })
        const company = lab.insert('core_company', { name: 'ACME' })
        lab.store.update('sys_user', userId, { company })
        const scripted = (script: string) => ({ advanced: 'true', script })
        const matches = (criteria: string): boolean =>
            lab.run(`return sn_uc.UserCriteriaLoader.userMatches('${userId}', ['${criteria}'])`)

        test.each([
            ['a user', { user: `x,${userId}` }, true],
            ['a group', { group }, true],
            ['a role', { role: lab.roleId('itil') }, true],
            ['a role that he has not', { role: lab.roleId('knowledge') }, false],
            ['a company', { company }, true],
            ['a location', { location: company }, false],
            ['any of two', { company, location: company }, true],
            ['all of two', { company, location: company, match_all: 'true' }, false],
            ['all of two that he meets', { company, group, match_all: 'true' }, true],
            ['nothing', {}, false],
            ['an inactive one', { company, active: 'false' }, false],
            ['a script that answers', scripted(`answer = user_id == '${userId}'`), true],
            ['a script that evaluates to true', scripted(`user_id == '${userId}'`), true],
            ['a script that does not', scripted('false'), false],
            ['a script that is switched off', { script: 'true' }, false],
        ])('%s', (_what, values, expected) => expect(matches(lab.criteria(values))).toBe(expected))

        test('of several those that match are told; what the class has besides throws by name', () => {
            const [yes, no] = [lab.criteria({ company }), lab.criteria({ location: company })]
            expect(
                lab.run(
                    `return sn_uc.UserCriteriaLoader.getMatchingCriteria('${userId}', ['${no}', '${yes}', 'x'])`,
                ),
            ).toEqual([yes])
            expect(() => lab.run('return sn_uc.UserCriteriaLoader.getAllUserCriteria()')).toThrow(
                'UserCriteriaLoader.getAllUserCriteria is not implemented',
            )
        })
    },
)
