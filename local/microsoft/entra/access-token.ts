import { randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import { clouds } from '../hosts.ts'
import type { Millis } from '../clock.ts'
import type { AppRegistration, Tenant } from '../tenants.ts'
import { isGraph } from './resource.ts'
import type { SigningKeys } from './signing-keys.ts'
import type { TokenVersion } from './token-request.ts'

/** Lifetime in seconds, as the documentation's examples give it. */
export const LIFETIME_SECONDS = 3599

export const issuerOf = (tenant: Tenant, version: TokenVersion): string => {
    const { sts, login } = clouds[tenant.cloud]
    return version === 'v1' ? `https://${sts}/${tenant.id}/` : `https://${login}/${tenant.id}/v2.0`
}

/**
 * Signs an app-only access token.
 * Claims: https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export const signAccessToken = (
    keys: SigningKeys,
    token: {
        readonly tenant: Tenant
        readonly app: AppRegistration
        readonly audience: string
        readonly version: TokenVersion
        readonly now: Millis
    },
): Promise<string> => {
    const { tenant, app, audience, version } = token
    const issuedAt = Math.floor(token.now / 1000)
    const client =
        version === 'v1' ? { appid: app.clientId, appidacr: '1' } : { azp: app.clientId, azpacr: '1' }
    const roles = isGraph(audience) && app.roles.length > 0 ? { roles: app.roles } : {}
    return new SignJWT({
        ...client,
        ...roles,
        idtyp: 'app',
        oid: app.objectId,
        tid: tenant.id,
        uti: randomUUID().replace(/-/g, '').slice(0, 22),
        ver: version === 'v1' ? '1.0' : '2.0',
    })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keys.kid, x5t: keys.kid })
        .setIssuer(issuerOf(tenant, version))
        .setSubject(app.objectId)
        .setAudience(audience)
        .setIssuedAt(issuedAt)
        .setNotBefore(issuedAt)
        .setExpirationTime(issuedAt + LIFETIME_SECONDS)
        .sign(keys.privateKey)
}
