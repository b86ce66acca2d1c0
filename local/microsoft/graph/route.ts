import { cloudOfGraphHost } from '../hosts.ts'
import type { ScenarioClock } from '../clock.ts'
import type { Directory } from '../directory/directory.ts'
import type { TenantPolicies } from '../directory/tenant-policy.ts'
import type { Secrets } from '../entra/secrets.ts'
import type { SigningKeys } from '../entra/signing-keys.ts'
import type { Fault } from '../faults/fault.ts'
import { header, type Answer, type ServiceRequest } from '../http/exchange.ts'
import type { RetryWatch } from '../http/retry-watch.ts'
import type { LicenseBook } from '../licenses/license-book.ts'
import type { ScoreBook } from '../secure-score/score-book.ts'
import type { Tenant } from '../tenants.ts'
import { authorize, type Caller } from './authorize.ts'
import { applicationEndpoint } from './applications.ts'
import { batchEndpoint } from './batch.ts'
import type { GraphEndpoint } from './endpoint.ts'
import { identityCost, throttledHeaders, unitHeaders } from './identity-cost.ts'
import { graphError, startExchange } from './graph-error.ts'
import {
    secureScoreControlProfileEndpoint,
    secureScoreControlProfilesEndpoint,
} from './secure-score-control-profiles.ts'
import { secureScoreEndpoint } from './secure-scores.ts'
import type { SkipTokens } from './security-list.ts'
import { serviceCommunicationsEndpoint, type ServiceCommunications } from './service-communications.ts'
import type { LimitName, Throttle } from './throttle.ts'
import { assignLicenseEndpoint } from './assign-license.ts'
import { domainsEndpoint } from './domains.ts'
import { licenseDetailsEndpoint } from './license-details.ts'
import { managerEndpoint } from './manager.ts'
import { membershipEndpoints } from './memberships.ts'
import { subscribedSkuEndpoint } from './subscribed-skus.ts'
import { authenticationMethodEndpoints } from './authentication-methods.ts'
import { registrationDetailsEndpoint } from './registration-details.ts'
import { resetPasswordEndpoint } from './reset-password.ts'
import { roleAssignmentsEndpoint } from './role-assignments.ts'
import { servicePrincipalEndpoint } from './service-principals.ts'
import { revokeSessionsEndpoint } from './sessions.ts'
import { temporaryAccessPassEndpoints } from './temporary-access-pass.ts'
import { temporaryAccessPassPolicyEndpoint } from './temporary-access-pass-policy.ts'
import { userEndpoints } from './users.ts'

export interface Graph extends ServiceCommunications {
    readonly tenants: readonly Tenant[]
    readonly keys: SigningKeys
    readonly clock: ScenarioClock
    readonly secrets: Secrets
    readonly throttle: Throttle
    readonly retryWatch: RetryWatch
    readonly scoreBook: ScoreBook
    readonly directory: Directory
    readonly policies: TenantPolicies
    readonly licenses: LicenseBook
    readonly skipTokens: SkipTokens
    /** The fault that strikes a part of a batch; those of whole requests strike before Graph is asked. */
    readonly takeFault: (request: ServiceRequest) => Fault | undefined
}

const CHALLENGE =
    'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"'

/** Routes a request to one of the Graph hosts: token, then path, permission and limits. */
export const answerGraph = async (graph: Graph, request: ServiceRequest): Promise<Answer> => {
    const cloud = cloudOfGraphHost(request.host)
    if (cloud === undefined) throw new Error(`Not a host of Graph: ${request.host}`)
    const now = graph.clock.now()
    const exchange = startExchange(request, now)
    const authorization = header(request.headers, 'authorization')
    const caller = await authorize(graph.keys, graph.tenants, { authorization, cloud, now })
    if ('unauthorized' in caller)
        return graphError(exchange, 401, 'InvalidAuthenticationToken', caller.unauthorized, {
            'www-authenticate': CHALLENGE,
        })
    const endpoint = endpoints.find(({ isOwn }) => isOwn(request.path))
    if (endpoint === undefined)
        return graphError(
            exchange,
            404,
            'ResourceNotFound',
            `Resource not found: ${request.method} ${request.path}`,
        )
    if (!endpoint.methods.includes(request.method))
        return graphError(exchange, 405, 'Request_BadRequest', `${request.method} is not supported.`, {
            allow: endpoint.methods.join(', '),
        })
    const permissions = (request.method !== 'GET' && endpoint.writePermissions) || endpoint.permissions
    if (permissions.length > 0 && !permissions.some((permission) => caller.roles.includes(permission)))
        return graphError(exchange, 403, ...endpoint.refusal)
    const uses = endpoint.limits.flatMap((name) => usesOf(name, request))
    const waits = uses.map(({ name, units }) => graph.throttle.count(caller, now, name, units) ?? 0)
    const wait = Math.max(0, ...waits) || busyFor(graph, endpoint, caller, request)
    if (wait > 0)
        return graphError(exchange, 429, 'TooManyRequests', 'Too many requests.', {
            'retry-after': `${wait}`,
            ...(endpoint.limits.includes('identity')
                ? throttledHeaders(
                      caller,
                      uses.filter((_use, index) => waits[index]! > 0).map(({ name }) => name),
                  )
                : {}),
        })
    const answer = await endpoint.answer(graph, request, exchange, caller)
    if (!endpoint.limits.includes('identity')) return answer
    const used = graph.throttle.used(caller, now, 'identity')
    return { ...answer, headers: { ...answer.headers, ...unitHeaders(request, used) } }
}

/** What a request uses of a limit; one of the directory that is a write uses two. */
const usesOf = (
    name: LimitName,
    request: ServiceRequest,
): readonly { readonly name: LimitName; readonly units: number }[] => {
    if (name !== 'identity') return [{ name, units: 1 }]
    const { units, writes } = identityCost(request)
    return [{ name, units }, ...(writes > 0 ? [{ name: 'identity-writes' as const, units: writes }] : [])]
}

/** Seconds to wait because too many requests are under way, 0 when there is room. Parts of a batch count as one. */
const busyFor = (graph: Graph, endpoint: GraphEndpoint, caller: Caller, { ended }: ServiceRequest): number =>
    ended === undefined
        ? 0
        : Math.max(0, ...endpoint.limits.map((name) => graph.throttle.enter(caller, name, ended) ?? 0))

const endpoints: readonly GraphEndpoint[] = [
    serviceCommunicationsEndpoint,
    batchEndpoint(answerGraph),
    ...userEndpoints,
    managerEndpoint,
    ...membershipEndpoints,
    subscribedSkuEndpoint,
    licenseDetailsEndpoint,
    assignLicenseEndpoint,
    revokeSessionsEndpoint,
    ...temporaryAccessPassEndpoints,
    temporaryAccessPassPolicyEndpoint,
    ...authenticationMethodEndpoints,
    resetPasswordEndpoint,
    registrationDetailsEndpoint,
    domainsEndpoint,
    servicePrincipalEndpoint,
    roleAssignmentsEndpoint,
    applicationEndpoint,
    secureScoreEndpoint,
    secureScoreControlProfilesEndpoint,
    secureScoreControlProfileEndpoint,
]
