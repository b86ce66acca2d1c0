import { formatTime } from '../microsoft-clients/microsoft-time.ts'
import type { Clock, CurrentUser, Directory } from '../ports.ts'
import { ok, type Result } from '../result.ts'
import { SCOPE } from '../scope.ts'
import { currentSetup, type CurrentSetupDependencies } from './current-setup.ts'
import { featuresOf, setupTypeOf, somebodyCallsIn, type SetupChoices } from './setup-choices.ts'
import type { People, RoleView } from './people-view.ts'

export interface PeopleDependencies extends CurrentSetupDependencies {
    readonly directory: Directory
    readonly user: CurrentUser
    readonly clock: Clock
}

/** More are in the platform's own list. */
const SHOWN = 50

const ROLES: readonly {
    readonly name: string
    readonly allows: string
    isUsed(choices: SetupChoices): boolean
}[] = [
    {
        name: `${SCOPE}.insights_user`,
        allows: 'Sees service health incidents and recommended solutions on incidents.',
        isUsed: () => true,
    },
    {
        name: `${SCOPE}.administrator`,
        allows: 'Sees the same, and opens cases with Microsoft support.',
        isUsed: (choices) => featuresOf(choices).includes('support-cases'),
    },
    {
        name: `${SCOPE}.inbound_integration`,
        allows: 'Calls this instance from outside: for the integration user, not for people.',
        isUsed: somebodyCallsIn,
    },
]

/** Who holds which role, and where to grant it. With Insights only nobody needs administrator: that is a warning. */
export function readPeople(deps: PeopleDependencies): Result<People> {
    const { directory, user, clock } = deps
    const choices = currentSetup(deps).state.entries['setup-type']
    const roles = ROLES.map(({ name, allows, isUsed }): RoleView => {
        const { total, people } = directory.holders(name, SHOWN)
        const sysId = directory.roleId(name)
        return {
            role: name,
            allows: user.translate(allows),
            total,
            people: people.map((person) => ({
                sysId: person.sysId,
                name: person.name,
                userId: person.userId,
            })),
            grantUrl: sysId ? `/sys_user_role.do?sys_id=${sysId}` : null,
            isUsed: isUsed(choices),
        }
    })
    const administrators = roles.find(({ role }) => role === `${SCOPE}.administrator`)?.total ?? 0
    const isForNothing = setupTypeOf(choices) === 'insights-only' && administrators > 0
    return ok({
        roles,
        warning: isForNothing
            ? user.translate(
                  'People who hold the role {0}: {1}. With Insights only nobody can open a case with Microsoft.',
                  [`${SCOPE}.administrator`, String(administrators)],
              )
            : null,
        answeredAt: formatTime(clock.now()),
    })
}
