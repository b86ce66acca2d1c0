import type { UserRegistrationDetails } from '@microsoft/microsoft-graph-types'
import type { DirectoryAccount } from '../directory/account.ts'
import { allRolesOf } from '../directory/directory.ts'
import { badRequestAnswer, contextOf, entityAnswer, keyOf, notThere } from './directory-answer.ts'
import type { GraphEndpoint } from './endpoint.ts'
import { graphError } from './graph-error.ts'
import { MISSING_PERMISSION, NOT_PREMIUM } from './report-refusals.ts'
import type { Graph } from './route.ts'

const DETAILS = /^\/v1\.0\/reports\/authenticationMethods\/userRegistrationDetails\/([^/]+)\/?$/

const NAMES = {
    phone: 'mobilePhone',
    email: 'email',
    microsoftAuthenticator: 'microsoftAuthenticatorPush',
} as const

const toDetails = (graph: Graph, tenantId: string, account: DirectoryAccount): UserRegistrationDetails => {
    const { isEnabled, isRegistered } = account.sspr
    const hasSecondFactor = account.methods.some(({ type }) => type !== 'email')
    const isAdmin = allRolesOf(graph.directory, tenantId, account).length > 0
    return {
        id: account.id,
        isAdmin,
        isMfaCapable: hasSecondFactor,
        isMfaRegistered: hasSecondFactor,
        isPasswordlessCapable: false,
        isSsprCapable: isEnabled && isRegistered,
        isSsprEnabled: isEnabled,
        isSsprRegistered: isRegistered,
        isSystemPreferredAuthenticationMethodEnabled: true,
        lastUpdatedDateTime: new Date(graph.clock.epoch()).toISOString(),
        methodsRegistered: account.methods.map(({ type }) => NAMES[type]),
        systemPreferredAuthenticationMethods: hasSecondFactor ? ['push'] : ['none'],
        userDisplayName: account.displayName,
        userPreferredMethodForSecondaryAuthentication: hasSecondFactor ? 'push' : 'none',
        userPrincipalName: account.userPrincipalName,
        userType: account.userType === 'Guest' ? 'guest' : 'member',
    } as UserRegistrationDetails
}

/**
 * What a user registered for, self-service password reset among it; by object id, in a premium tenant.
 * https://learn.microsoft.com/graph/api/userregistrationdetails-get
 */
export const registrationDetailsEndpoint: GraphEndpoint = {
    isOwn: (path) => DETAILS.test(path),
    methods: ['GET'],
    permissions: ['AuditLog.Read.All'],
    refusal: MISSING_PERMISSION,
    limits: ['reports'],
    answer: (graph, request, exchange, { tenantId }) => {
        if (!graph.policies.of(tenantId).premium) return graphError(exchange, 403, ...NOT_PREMIUM)
        if (request.query.size > 0)
            return badRequestAnswer(
                exchange,
                'Query options are not supported on this resource.',
                'BadRequest',
            )
        const key = keyOf(DETAILS, request.path).toLowerCase()
        const account = graph.directory.accounts(tenantId).find(({ id }) => id === key)
        if (account === undefined) return notThere(exchange, key)
        return entityAnswer(exchange, {
            '@odata.context': contextOf(
                request,
                'reports/authenticationMethods/userRegistrationDetails/$entity',
            ),
            ...toDetails(graph, tenantId, account),
        })
    },
}
