import { found, passed, type Problem } from '../check.ts'
import { isEntras } from './audience.ts'
import { ofProvider, profileLink } from './chosen-provider.ts'

/** Application id of Microsoft Graph: another name of the same resource. */
const GRAPH_APP = '00000003-0000-0000-c000-000000000000/.default'

const isDefault = (scope: string): boolean => /^\S+\/\.default$/.test(scope)

/**
 * Client credentials take one scope, the resource with `/.default`: all application permissions that were consented to.
 * @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
export const judgeScope = ofProvider((provider, { state }, audience) => {
    const resource = audience.resource(state.entries.tenant.cloud)
    const wanted = resource === undefined ? 'api://…/.default' : `${resource}/.default`
    const problem = (message: string): Problem => ({
        message,
        fix: 'Under the scopes of the OAuth profile, keep this one and no other: {1}',
        parameters: [provider.profileName, wanted],
        whoFixes: 'servicenow-admin',
        link: profileLink(provider),
    })
    const { scopes } = provider
    if (!isEntras(audience, provider.tokenUrl))
        return passed('The scope is asked for as the profile says it.')
    if (scopes === null)
        return found(
            'warn',
            problem('This instance does not let the app read the scopes of the OAuth profile {0}.'),
        )
    const [scope = ''] = scopes.map((text) => text.trim())
    if (scopes.length === 0) return found('fail', problem('The OAuth profile {0} has no scope.'))
    if (scopes.length > 1)
        return found(
            'fail',
            problem('The OAuth profile {0} has more than one scope; Microsoft Entra takes one.'),
        )
    const isRight =
        resource === undefined
            ? isDefault(scope)
            : scope.toLowerCase() === wanted.toLowerCase() ||
              (scope === GRAPH_APP && audience.profile !== 'azureProfile')
    return isRight
        ? passed('The profile asks for the scope {0}.', [scope])
        : found('fail', problem('The scope of the OAuth profile {0} is not the one that is needed.'))
})
