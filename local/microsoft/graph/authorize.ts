import { errors, jwtVerify } from 'jose'
import { clouds, type Cloud } from '../hosts.ts'
import { issuerOf } from '../entra/access-token.ts'
import { GRAPH_APP_ID } from '../entra/resource.ts'
import type { SigningKeys } from '../entra/signing-keys.ts'
import type { Tenant } from '../tenants.ts'
import { findTenant } from '../tenants.ts'

/** Who calls Graph, read from a verified token. */
export interface Caller {
    readonly tenantId: string
    readonly clientId: string
    readonly roles: readonly string[]
}

export interface Unauthorized {
    readonly unauthorized: string
}

const unauthorized = (message: string): Unauthorized => ({ unauthorized: message })

/** The sentence Graph gives for a token that it refuses. */
const reason = (error: unknown): Unauthorized => {
    if (error instanceof errors.JWTExpired)
        return unauthorized('Lifetime validation failed, the token is expired.')
    if (error instanceof errors.JWTClaimValidationFailed)
        return unauthorized(
            error.claim === 'aud'
                ? 'Access token validation failure. Invalid audience.'
                : `Access token validation failure. Invalid ${error.claim}.`,
        )
    if (error instanceof errors.JWSSignatureVerificationFailed)
        return unauthorized('Access token validation failure. Signature is invalid.')
    if (error instanceof errors.JOSEError)
        return unauthorized('CompactToken parsing failed with error code: 80049217')
    throw error
}

/** Verifies a bearer token as a service of Microsoft does: signature, audience, issuer, lifetime. */
export const authorizeFor = async (
    keys: SigningKeys,
    tenants: readonly Tenant[],
    request: {
        readonly authorization: string | undefined
        readonly audiences: readonly string[]
        /** Of which the caller's tenant must be. */
        readonly clouds: readonly Cloud[]
        readonly now: number
    },
): Promise<Caller | Unauthorized> => {
    const [, token] = /^Bearer\s+(\S+)$/i.exec(request.authorization ?? '') ?? []
    if (token === undefined) return unauthorized('Access token is empty.')
    try {
        const { payload } = await jwtVerify(token, keys.publicKey, {
            algorithms: ['RS256'],
            audience: [...request.audiences],
            currentDate: new Date(request.now),
        })
        const tenant = findTenant(tenants, String(payload.tid))
        const issuers = tenant === undefined ? [] : [issuerOf(tenant, 'v1'), issuerOf(tenant, 'v2')]
        if (!tenant || !request.clouds.includes(tenant.cloud) || !issuers.includes(payload.iss ?? ''))
            return unauthorized('Access token validation failure. Invalid issuer.')
        return {
            tenantId: tenant.id,
            clientId: String(payload.appid ?? payload.azp),
            roles: Array.isArray(payload.roles) ? payload.roles.map(String) : [],
        }
    } catch (error) {
        return reason(error)
    }
}

/** The same, as the Graph of this cloud does it. */
export const authorize = (
    keys: SigningKeys,
    tenants: readonly Tenant[],
    request: { readonly authorization: string | undefined; readonly cloud: Cloud; readonly now: number },
): Promise<Caller | Unauthorized> => {
    const graph = `https://${clouds[request.cloud].graph}`
    const audiences = [graph, `${graph}/`, GRAPH_APP_ID]
    return authorizeFor(keys, tenants, { ...request, audiences, clouds: [request.cloud] })
}
