import { cloudOfGraphHost } from '../hosts.ts'
import type { ScenarioClock } from '../clock.ts'
import type { SigningKeys } from '../entra/signing-keys.ts'
import { header, type Answer, type ServiceRequest } from '../http/exchange.ts'
import type { Tenant } from '../tenants.ts'
import { authorize } from './authorize.ts'
import { graphError, startExchange } from './graph-error.ts'
import {
    answerServiceCommunications,
    isServiceCommunications,
    type ServiceCommunications,
} from './service-communications.ts'
import type { Throttle } from './throttle.ts'

export interface Graph extends ServiceCommunications {
    readonly tenants: readonly Tenant[]
    readonly keys: SigningKeys
    readonly clock: ScenarioClock
    readonly throttle: Throttle
}

/** https://learn.microsoft.com/graph/permissions-reference: no higher application permission exists. */
const REQUIRED_ROLE = 'ServiceHealth.Read.All'

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
    if (!isServiceCommunications(request.path))
        return graphError(
            exchange,
            404,
            'ResourceNotFound',
            `Resource not found: ${request.method} ${request.path}`,
        )
    if (request.method !== 'GET')
        return graphError(exchange, 405, 'Request_BadRequest', `${request.method} is not supported.`, {
            allow: 'GET',
        })
    if (!caller.roles.includes(REQUIRED_ROLE))
        return graphError(
            exchange,
            403,
            'Forbidden',
            'You cannot perform the requested operation, required scopes are missing in the token.',
        )
    const wait = graph.throttle.count(caller, now)
    if (wait !== undefined)
        return graphError(exchange, 429, 'TooManyRequests', 'Too many requests.', {
            'retry-after': `${wait}`,
        })
    return answerServiceCommunications(graph, request, exchange)
}
