import { readPeople } from '../../../../src/server/setup/people.ts'
import type { People } from '../../../../src/server/setup/people-view.ts'
import { newSetup, type SetupState } from '../../../../src/server/setup/setup-state.ts'
import type { SetupChoices } from '../../../../src/server/setup/setup-choices.ts'
import { checkLab, user } from './check-lab.ts'

function people(
    choices: Partial<SetupChoices>,
    holding: readonly (readonly string[])[],
    roleIds: Record<string, string> = {},
): People {
    const lab = checkLab()
    holding.forEach((roles, index) =>
        lab.users.push(
            user({
                sysId: String(index).padStart(32, '0'),
                name: `Person ${index}`,
                userId: `person.${index}`,
                roles: roles.map((role) => `x_mioms_m365_assis.${role}`),
            }),
        ),
    )
    lab.roleIds = roleIds
    const fresh = newSetup('dev1')
    const state: SetupState = {
        ...fresh,
        entries: { ...fresh.entries, 'setup-type': { ...fresh.entries['setup-type'], ...choices } },
    }
    const outcome = readPeople({
        ...lab.deps,
        user: lab.platform.user,
        setup: { latest: () => ({ state, by: '', at: 0 }), append: () => false },
    })
    if (!outcome.ok) throw new Error(outcome.error.code)
    return outcome.value
}

const INSIGHTS_ONLY = { basicAuthentication: false, singleTenant: false }

test('who holds which role, where to grant it, and whether the set-up uses it', () => {
    const { roles, warning } = people(
        { basicAuthentication: true, features: ['service-health', 'support-cases'] },
        [['insights_user'], ['insights_user', 'administrator'], ['inbound_integration']],
        { 'x_mioms_m365_assis.administrator': '4'.repeat(32) },
    )
    expect(
        roles.map(({ role, total, people: holders, grantUrl, isUsed }) => [
            role.split('.')[1],
            total,
            holders.map(({ userId }) => userId),
            grantUrl,
            isUsed,
        ]),
    ).toEqual([
        ['insights_user', 2, ['person.0', 'person.1'], null, true],
        ['administrator', 1, ['person.1'], `/sys_user_role.do?sys_id=${'4'.repeat(32)}`, true],
        ['inbound_integration', 1, ['person.2'], null, false],
    ])
    expect(warning).toBeNull()
})

test('of many people fifty are named, and all are counted', () => {
    const { roles } = people(
        {},
        Array.from({ length: 70 }, () => ['insights_user']),
    )
    expect([roles[0]?.total, roles[0]?.people.length]).toEqual([70, 50])
})

test('with Insights only, a holder of administrator is a warning', () => {
    const warned = people(INSIGHTS_ONLY, [['administrator'], ['administrator']])
    expect(warned.warning).toBe(
        'People who hold the role x_mioms_m365_assis.administrator: 2. With Insights only nobody can open a case with Microsoft.',
    )
    expect(people(INSIGHTS_ONLY, [['insights_user']]).warning).toBeNull()
    expect(people({ basicAuthentication: true }, [['administrator']]).warning).toBeNull()
})

test('names and User IDs leave the server, and nothing else of a person', () => {
    const [insights] = people({}, [['insights_user']]).roles
    expect(insights?.people).toEqual([{ sysId: '0'.repeat(32), name: 'Person 0', userId: 'person.0' }])
})
