import type { Result } from '../../result.ts'
import { found, passed, type Check, type Finding } from '../check.ts'
import type { CheckRun } from '../check-run.ts'
import { grantedBy, permissionsOf, type GraphPermission } from '../graph-permissions.ts'
import { appRegistrationUrl } from '../microsoft-portals.ts'
import { tokenOf } from './access-token.ts'
import { checksOf, GRAPH, USER_OPERATIONS, type Audience } from './audience.ts'
import { chosenProvider, notRun } from './chosen-provider.ts'
import { isKindOn } from './operation-kinds-on.ts'
import { readOneIssue, readOneSecureScore } from './graph-call.ts'

const slug = (name: string): string => name.toLowerCase().replace(/\./g, '-')

export const permissionCheckId = ({ name, profile }: Pick<GraphPermission, 'name' | 'profile'>): string =>
    `${profile === 'graphProfile' ? '' : 'user-operations-'}permission-${slug(name)}`

/** Calls that a permission is for: Graph's own word on it. */
const CONFIRMING: Readonly<Record<string, (run: CheckRun) => Result<void>>> = {
    'ServiceHealth.Read.All': readOneIssue,
    'SecurityEvents.Read.All': readOneSecureScore,
}

/** Does Graph refuse what the token allows? An answer that does not come says nothing. */
function isRefusedByGraph(run: CheckRun, { name, profile }: GraphPermission): boolean {
    const read = profile === 'graphProfile' ? CONFIRMING[name] : undefined
    // Who waited for one answer in vain does not wait for a second.
    const reached = read && readOneIssue(run)
    if (!read || !reached || (!reached.ok && reached.error.retryable)) return false
    const answer = read(run)
    return !answer.ok && answer.error.code === 'GRAPH_PERMISSION_MISSING'
}

/** Is a permission granted? The token says so; where a call can confirm it, Graph is asked as well. */
export function permissionCheck(permission: GraphPermission): Check {
    const audience = permission.profile === 'graphProfile' ? GRAPH : USER_OPERATIONS
    return {
        ...checksOf(audience),
        id: permissionCheckId(permission),
        title: permission.title,
        feature: permission.feature,
        required: !permission.isOptional,
        applies: ({ entries }) => permissionsOf(entries['setup-type']).includes(permission),
        run(run) {
            const token = tokenOf(run, audience)
            if (token.kind !== 'token') return notRun('Not run, because there is no access token.')
            if (!token.claims)
                return notRun('Not run, because the access token does not tell its permissions.')
            const { name } = permission
            const { roles } = token.claims
            const by = grantedBy(permission, roles)
            if (by === undefined) return missing(run, audience, permission, roles.length === 0)
            if (isRefusedByGraph(run, permission))
                return found('warn', {
                    message:
                        'The application permission {0} is granted, but Microsoft Graph still refuses to read.',
                    fix: 'Wait up to an hour: until then this instance may hold a token from before the consent.',
                    parameters: [name],
                    whoFixes: 'nobody',
                    code: 'GRAPH_PERMISSION_MISSING',
                })
            return by === name
                ? passed('The application permission {0} is granted.', [name])
                : passed('The application permission {1} is granted, which includes {0} and allows more.', [
                      name,
                      by,
                  ])
        },
    }
}

function missing(
    run: CheckRun,
    audience: Audience,
    { name, isOptional, neededBy, why }: GraphPermission,
    hasNone: boolean,
): Finding {
    const isNeeded = !isOptional || (neededBy ?? []).some((kind) => isKindOn(run, kind))
    const provider = chosenProvider(run, audience)
    const link = provider && {
        text: 'Open the API permissions in Microsoft Entra',
        url: appRegistrationUrl(run.state.entries.tenant.cloud, provider.clientId, 'CallAnAPI'),
    }
    if (!isNeeded)
        return found('not-run', {
            message: 'The application permission {0} is not granted. The app works without it.',
            fix: why,
            parameters: [name],
            whoFixes: 'nobody',
            ...(link ? { link } : {}),
            ...(neededBy ? { code: 'GRAPH_PERMISSION_MISSING' } : {}),
        })
    return found('fail', {
        message: hasNone
            ? 'The access token carries no application permission at all: {0} is missing, and nobody has given admin consent.'
            : 'The application permission {0} is not granted.',
        fix: 'In Microsoft Entra, add {0} under API permissions of the app registration, as an application permission of Microsoft Graph, and grant admin consent.',
        parameters: [name],
        whoFixes: 'entra-admin',
        ...(link ? { link } : {}),
        code: hasNone ? 'ENTRA_CONSENT_MISSING' : 'GRAPH_PERMISSION_MISSING',
    })
}
