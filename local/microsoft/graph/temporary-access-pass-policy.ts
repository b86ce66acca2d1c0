import { cloudOfGraphHost } from '../hosts.ts'
import { contextOf, entityAnswer } from './directory-answer.ts'
import { DIRECTORY_REFUSAL, type GraphEndpoint } from './endpoint.ts'
import { graphError } from './graph-error.ts'

const POLICY =
    /^\/v1\.0\/policies\/authenticationMethodsPolicy\/authenticationMethodConfigurations\/temporaryAccessPass\/?$/i

/** Microsoft's default values; lifetimes in minutes, length in characters. */
export const TAP_POLICY = {
    defaultLifetimeInMinutes: 60,
    defaultLength: 8,
    minimumLifetimeInMinutes: 60,
    maximumLifetimeInMinutes: 480,
    isUsableOnce: false,
} as const

/** https://learn.microsoft.com/graph/api/temporaryaccesspassauthenticationmethodconfiguration-get */
export const temporaryAccessPassPolicyEndpoint: GraphEndpoint = {
    isOwn: (path) => POLICY.test(path),
    methods: ['GET'],
    permissions: [
        'Policy.Read.AuthenticationMethod',
        'Policy.ReadWrite.AuthenticationMethod',
        'Policy.Read.All',
    ],
    refusal: DIRECTORY_REFUSAL,
    limits: ['identity'],
    answer: (graph, request, exchange, { tenantId }) => {
        if (cloudOfGraphHost(request.host) === 'china')
            return graphError(exchange, 404, 'ResourceNotFound', `Resource not found: GET ${request.path}`)
        return entityAnswer(exchange, {
            '@odata.context': contextOf(request, 'authenticationMethodConfigurations/$entity'),
            '@odata.type': '#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration',
            id: 'TemporaryAccessPass',
            state: graph.policies.of(tenantId).temporaryAccessPass === 'enabled' ? 'enabled' : 'disabled',
            ...TAP_POLICY,
            excludeTargets: [],
            includeTargets: [{ targetType: 'group', id: 'all_users', isRegistrationRequired: false }],
        })
    },
}
