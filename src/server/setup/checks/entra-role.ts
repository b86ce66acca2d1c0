import { appError, type ErrorFacts } from '../../errors.ts'
import { isGuid } from '../../identifiers.ts'
import { err, ok, type Result } from '../../result.ts'
import { found, passed, type Check, type Finding } from '../check.ts'
import type { CheckRun } from '../check-run.ts'
import { entraRolesUrl } from '../microsoft-portals.ts'
import { tokenOf } from './access-token.ts'
import { checksOf, USER_OPERATIONS } from './audience.ts'
import { notRun } from './chosen-provider.ts'
import { readGraph } from './graph-call.ts'
import { ofError } from './of-error.ts'
import { isKindOn } from './operation-kinds-on.ts'

export const ENTRA_ROLE_ID = 'user-operations-entra-role'
/** The least role that sets passwords of people without an admin role. */
export const ENTRA_ROLE = 'User Administrator'

/** Template ids, which are the same in every tenant. */
const ROLES: Readonly<Record<string, string>> = {
    'fe930be7-5e62-47db-91af-98c3a49a38b1': ENTRA_ROLE,
    '7be44c8a-adaf-4e2a-84d6-ab2649e08a13': 'Privileged Authentication Administrator',
    '62e90394-69f5-4237-9190-012177145e10': 'Global Administrator',
}

const PATH = '/v1.0/roleManagement/directory/roleAssignments'
const READ_ROLES = 'RoleManagement.Read.Directory'

/** Names of the roles that the service principal holds over the whole directory and that set passwords. */
function parseRoles(body: unknown, facts: ErrorFacts): Result<readonly string[]> {
    const { value } = (body ?? {}) as { readonly value?: unknown }
    if (!Array.isArray(value))
        return err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no list'], facts))
    return ok(
        (value as readonly unknown[]).flatMap((one) => {
            const { roleDefinitionId, directoryScopeId } = (one ?? {}) as Readonly<Record<string, unknown>>
            const name = typeof roleDefinitionId === 'string' ? ROLES[roleDefinitionId] : undefined
            return name !== undefined && directoryScopeId === '/' ? [name] : []
        }),
    )
}

/**
 * What a service principal was given itself; what it has through a group stands in no such row.
 * @see https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignments
 */
const rolesHeld = (run: CheckRun, objectId: string): Result<readonly string[]> =>
    readGraph(
        run,
        {
            service: 'user-operations',
            permission: READ_ROLES,
            urlTemplate: PATH,
            pathAndQuery: `${PATH}?$filter=${encodeURIComponent(`principalId eq '${objectId}'`)}`,
            profile: 'userOperationsProfile',
        },
        parseRoles,
    )

function missing(run: CheckRun): Finding {
    return found(isKindOn(run, 'reset-password') ? 'fail' : 'not-run', {
        message: 'The app registration of user operations does not hold the Entra role {0}.',
        fix: 'In Microsoft Entra, under Roles and administrators, assign {0} to the app registration. With consent alone, Microsoft refuses to set a password. Not needed while only Temporary Access Passes are issued.',
        parameters: [ENTRA_ROLE],
        whoFixes: 'entra-admin',
        link: {
            text: 'Open the roles in Microsoft Entra',
            url: entraRolesUrl(run.state.entries.tenant.cloud),
        },
        code: 'GRAPH_PERMISSION_MISSING',
    })
}

/**
 * Does the app registration hold the role without which Microsoft sets no password? "In app-only scenarios, the calling
 * app must be assigned a supported permission and at least the User Administrator Microsoft Entra role".
 * @see https://learn.microsoft.com/graph/api/resources/users
 */
export const entraRole: Check = {
    ...checksOf(USER_OPERATIONS),
    id: ENTRA_ROLE_ID,
    title: 'User operations: Entra role User Administrator',
    required: false,
    run(run) {
        const token = tokenOf(run, USER_OPERATIONS)
        if (token.kind !== 'token') return notRun('Not run, because there is no access token.')
        const objectId = token.claims?.objectId ?? ''
        if (!isGuid(objectId)) return notRun('Not run, because the access token does not tell whose it is.')
        const roles = rolesHeld(run, objectId)
        if (!roles.ok)
            return roles.error.code === 'GRAPH_PERMISSION_MISSING'
                ? notRun(
                      'Not run, because the permission RoleManagement.Read.Directory has to be granted first.',
                  )
                : ofError(roles.error, null)
        if (roles.value.includes(ENTRA_ROLE))
            return passed('The app registration holds the Entra role {0}.', [ENTRA_ROLE])
        const [more] = roles.value
        return more === undefined
            ? missing(run)
            : found('warn', {
                  message: 'The app registration holds the Entra role {1}, which allows more than {0}.',
                  fix: 'In Microsoft Entra, assign {0} instead: this app leaves accounts with admin roles alone anyway.',
                  parameters: [ENTRA_ROLE, more],
                  whoFixes: 'entra-admin',
                  link: {
                      text: 'Open the roles in Microsoft Entra',
                      url: entraRolesUrl(run.state.entries.tenant.cloud),
                  },
              })
    },
}
