import { errors, jwtVerify } from 'jose'
import { issuerOf } from '../entra/access-token.ts'
import type { SigningKeys } from '../entra/signing-keys.ts'
import { findTenant, type Tenant } from '../tenants.ts'

/** The resource whose tokens the connector takes. */
export const CONNECTOR_AUDIENCE = 'api://m365-connector'

/** The client id of who calls, from a verified token; undefined: the token is none for this connector. */
export const clientOf = async (
    { keys, tenants }: { readonly keys: SigningKeys; readonly tenants: readonly Tenant[] },
    request: { readonly authorization: string | undefined; readonly now: number },
): Promise<string | undefined> => {
    const [, token] = /^Bearer\s+(\S+)$/i.exec(request.authorization ?? '') ?? []
    if (token === undefined) return undefined
    try {
        const { payload } = await jwtVerify(token, keys.publicKey, {
            algorithms: ['RS256'],
            audience: CONNECTOR_AUDIENCE,
            currentDate: new Date(request.now),
        })
        const tenant = findTenant(tenants, String(payload.tid))
        const issuers = tenant === undefined ? [] : [issuerOf(tenant, 'v1'), issuerOf(tenant, 'v2')]
        return issuers.includes(payload.iss ?? '') ? String(payload.appid ?? payload.azp) : undefined
    } catch (error) {
        if (error instanceof errors.JOSEError) return undefined
        throw error
    }
}
