import type { DirectoryUser } from '../../ports.ts'
import { SCOPE } from '../../scope.ts'
import { found, passed, type Check, type Finding, type FixLink } from '../check.ts'
import type { CheckRun } from '../check-run.ts'
import { isSkipped } from '../entry-problems.ts'
import { setupPage } from '../setup-page.ts'
import type { SetupState } from '../setup-state.ts'
import { oidcApplies } from './chosen-inbound-client.ts'

export const INBOUND_ROLE = `${SCOPE}.inbound_integration`

/** Before somebody chooses there is nothing to check, and the step asks for a choice. */
const applies = (state: SetupState): boolean =>
    !isSkipped(state, 'integration-user') && state.entries['integration-user'].user !== ''

const base = {
    group: 'inbound',
    feature: 'setup',
    step: 'integration-user',
    applies,
    subject: ({ entries }: SetupState) =>
        JSON.stringify([entries['integration-user'].user, entries['integration-user'].restClientId]),
} as const

const chosenUser = (run: CheckRun): DirectoryUser | undefined =>
    run.once('integration user', () => run.deps.directory.user(run.state.entries['integration-user'].user))

const userLink = (user: DirectoryUser): FixLink => ({
    text: 'Open the user',
    url: `/sys_user.do?sys_id=${user.sysId}`,
})

/** Judges the user that is chosen. */
const ofUser =
    (judge: (user: DirectoryUser, run: CheckRun) => Finding) =>
    (run: CheckRun): Finding => {
        const user = chosenUser(run)
        return user
            ? judge(user, run)
            : found('not-run', {
                  message: 'Not run, because there is no integration user.',
                  fix: 'Mend that first, then run the checks again.',
                  whoFixes: 'servicenow-admin',
              })
    }

const wrong = (
    status: 'fail' | 'warn',
    user: DirectoryUser,
    message: string,
    fix: string,
    more: readonly string[] = [],
): Finding =>
    found(status, {
        message,
        fix,
        parameters: [user.userId, ...more],
        whoFixes: 'servicenow-admin',
        link: userLink(user),
    })

export const integrationUser: Check = {
    ...base,
    id: 'integration-user',
    title: 'Integration user',
    required: true,
    run(run) {
        const user = chosenUser(run)
        if (!user)
            return found('fail', {
                message: 'The integration user that was chosen does not exist.',
                fix: 'Choose one in step 3; create it under Organization > Users if there is none.',
                whoFixes: 'servicenow-admin',
                link: setupPage('Open step 3', 'integration-user'),
            })
        if (!user.isActive)
            return wrong('fail', user, 'The integration user {0} is not active.', 'Tick Active on the user.')
        if (user.isLockedOut)
            return wrong(
                'fail',
                user,
                'The integration user {0} is locked out.',
                'Untick Locked out on the user, and find out who tried a wrong password.',
            )
        return passed('The integration user {0} is active.', [user.userId])
    },
}

/** With an external token the user is found by the client id of the calling application. */
export const integrationUserId: Check = {
    ...base,
    id: 'integration-user-id',
    title: 'User ID of the integration user',
    required: true,
    applies: (state) => applies(state) && oidcApplies(state),
    run: ofUser((user, { state }) => {
        const wanted = state.entries['integration-user'].restClientId.trim()
        return user.userId.toLowerCase() === wanted.toLowerCase()
            ? passed('The User ID is the client ID of the REST user application.')
            : wrong(
                  'fail',
                  user,
                  'The User ID {0} is not the client ID of the REST user application, {1}.',
                  'Set User ID of the user to {1}, or correct the client ID in step 3.',
                  [wanted || '-'],
              )
    }),
}

/**
 * A user that signs in to nothing but web services. Machine identities have the box ticked by their type.
 * @see ServiceNowDocs: platform-security/identity/machine-identity-console
 */
export const integrationUserAccess: Check = {
    ...base,
    id: 'integration-user-access',
    title: 'Web service access only',
    required: false,
    run: ofUser((user) =>
        user.isWebServiceAccessOnly || user.identityType === 'machine'
            ? passed('The integration user {0} signs in to web services only.', [user.userId])
            : wrong(
                  'warn',
                  user,
                  'The integration user {0} may also sign in to pages.',
                  'Tick Web service access only on the user; on releases with identity types, choose Machine.',
              ),
    ),
}

export const integrationUserRole: Check = {
    ...base,
    id: 'integration-user-role',
    title: 'Role of the integration user',
    required: true,
    run: ofUser((user) =>
        user.roles.includes(INBOUND_ROLE)
            ? passed('The integration user {0} holds the role {1}.', [user.userId, INBOUND_ROLE])
            : wrong(
                  'fail',
                  user,
                  'The integration user {0} does not hold the role {1}.',
                  'Add the role {1} to the user.',
                  [INBOUND_ROLE],
              ),
    ),
}

const TOO_MUCH = ['admin', 'security_admin', 'maint', `${SCOPE}.administrator`]

/** Whoever has the secret of the calling side can do what this user can do. */
export const integrationUserRights: Check = {
    ...base,
    id: 'integration-user-rights',
    title: 'Rights of the integration user',
    required: true,
    run: ofUser((user) => {
        const excess = TOO_MUCH.find((role) => user.roles.includes(role))
        if (excess)
            return wrong(
                'fail',
                user,
                'The integration user {0} holds the role {1}: far more than calls from outside may do.',
                'Take the role {1} away, or choose a user that only calls in.',
                [excess],
            )
        if (user.roles.includes('incident_manager'))
            return wrong(
                'warn',
                user,
                'The integration user {0} holds the role incident_manager, as an earlier guide asked.',
                'Take it away: {1} suffices.',
                [INBOUND_ROLE],
            )
        return passed('The integration user {0} holds no role that opens more than is needed.', [user.userId])
    }),
}
