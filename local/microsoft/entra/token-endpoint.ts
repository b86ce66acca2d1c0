import { randomUUID } from 'node:crypto'
import { clouds } from '../hosts.ts'
import type { ScenarioClock } from '../clock.ts'
import { header, jsonAnswer, type Answer, type ServiceRequest } from '../http/exchange.ts'
import {
    findApp,
    findTenant,
    isGuid,
    isTenantIdentifier,
    type AppRegistration,
    type Tenant,
} from '../tenants.ts'
import { aadstsAnswer, type AadstsCode, type AadstsContext } from './aadsts-errors.ts'
import { LIFETIME_SECONDS, signAccessToken } from './access-token.ts'
import { audienceFor, isKnownResource, resourceOfScope } from './resource.ts'
import type { Secrets } from './secrets.ts'
import type { SigningKeys } from './signing-keys.ts'
import { parseTokenRequest, type TokenRequest, type TokenVersion } from './token-request.ts'

export interface Entra {
    readonly tenants: readonly Tenant[]
    readonly keys: SigningKeys
    readonly clock: ScenarioClock
    readonly secrets: Secrets
}

interface Refusal {
    readonly code: AadstsCode
    readonly context: AadstsContext
}

const refusal = (code: AadstsCode, context: AadstsContext = {}): Refusal => ({ code, context })
const isRefusal = (value: object): value is Refusal => 'code' in value

/** The tenant named in the path: its cloud must be one that signs in on this host. */
export const resolveTenant = (
    tenants: readonly Tenant[],
    identifier: string,
    loginHost: string,
): Tenant | Refusal => {
    if (!isTenantIdentifier(identifier)) return refusal(900023, { tenant: identifier })
    const tenant = findTenant(tenants, identifier)
    if (tenant === undefined || clouds[tenant.cloud].login !== loginHost)
        return refusal(90002, { tenant: identifier })
    return tenant
}

const missingParameter = (token: TokenRequest, version: TokenVersion): Refusal | undefined => {
    if (token.grantType === undefined) return refusal(900144, { parameter: 'grant_type' })
    if (token.grantType !== 'client_credentials') return refusal(70003, { grantType: token.grantType })
    if (token.clientId === undefined) return refusal(900144, { parameter: 'client_id' })
    if (version === 'v2' && token.resource !== undefined) return refusal(901002)
    if (version === 'v2' && token.scope === undefined) return refusal(900144, { parameter: 'scope' })
    return undefined
}

const authenticate = (
    { secrets, clock }: Entra,
    tenant: Tenant,
    token: TokenRequest,
): AppRegistration | Refusal => {
    const clientId = token.clientId ?? ''
    const app = findApp(tenant, clientId)
    if (app === undefined) return refusal(700016, { clientId, tenant: tenant.name })
    if (app.disabled) return refusal(7000112, { clientId })
    // No app here has a certificate, so that no assertion can be right.
    if (token.clientAssertion !== undefined) return refusal(700027, { clientId })
    if (token.clientSecret === undefined) return refusal(7000218)
    const secret = secrets.of(app).find(({ value }) => value === token.clientSecret)
    if (secret === undefined) return refusal(7000215, { clientId })
    if (secret.endsAt <= clock.now()) return refusal(7000222, { clientId })
    if (app.blockedByConditionalAccess) return refusal(53003)
    return app
}

/** The audience asked for, by `resource` (v1) or `scope` (v2). */
const requestedAudience = (
    tenant: Tenant,
    token: TokenRequest,
    version: TokenVersion,
): { readonly audience: string } | Refusal => {
    if (version === 'v1' && token.resource === undefined) return refusal(50001)
    const scope = token.scope ?? ''
    if (version === 'v2' && /\s/.test(scope)) return refusal(70011, { scope })
    const audience = version === 'v1' ? token.resource : resourceOfScope(scope)
    if (audience === undefined) return refusal(1002012, { scope })
    if (!isKnownResource(audience, tenant))
        return refusal(500011, { resource: audience, tenant: tenant.name })
    if (tenant.disabledResources.includes(audience.replace(/\/$/, '')))
        return refusal(500014, { resource: audience })
    return { audience }
}

/** The v1 body has its numbers as strings; the v2 body has numbers. */
const tokenBody = (version: TokenVersion, accessToken: string, audience: string, now: number): object => {
    const issuedAt = Math.floor(now / 1000)
    if (version === 'v2')
        return {
            token_type: 'Bearer',
            expires_in: LIFETIME_SECONDS,
            ext_expires_in: LIFETIME_SECONDS,
            access_token: accessToken,
        }
    return {
        token_type: 'Bearer',
        expires_in: `${LIFETIME_SECONDS}`,
        ext_expires_in: `${LIFETIME_SECONDS}`,
        expires_on: `${issuedAt + LIFETIME_SECONDS}`,
        not_before: `${issuedAt}`,
        resource: audience,
        access_token: accessToken,
    }
}

/** Entra takes the caller's GUID as correlation id and makes one up otherwise. */
export const correlationIdOf = (request: ServiceRequest): string => {
    const sent = header(request.headers, 'client-request-id')
    return sent !== undefined && isGuid(sent) ? sent : randomUUID()
}

/**
 * POST /{tenant}/oauth2/token (v1) and /{tenant}/oauth2/v2.0/token (v2), grant client_credentials with a client secret.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
export const answerTokenRequest = async (
    entra: Entra,
    request: ServiceRequest,
    tenantIdentifier: string,
    version: TokenVersion,
): Promise<Answer> => {
    const now = entra.clock.now()
    const correlationId = correlationIdOf(request)
    const refuse = ({ code, context }: Refusal): Answer =>
        aadstsAnswer(code, context, { now, loginHost: request.host, correlationId })

    const tenant = resolveTenant(entra.tenants, tenantIdentifier, request.host)
    if (isRefusal(tenant)) return refuse(tenant)
    const token = parseTokenRequest(request)
    const missing = missingParameter(token, version)
    if (missing !== undefined) return refuse(missing)
    const app = authenticate(entra, tenant, token)
    if (isRefusal(app)) return refuse(app)
    const requested = requestedAudience(tenant, token, version)
    if (isRefusal(requested)) return refuse(requested)

    const { audience } = requested
    const accessToken = await signAccessToken(entra.keys, {
        tenant,
        app,
        audience: audienceFor(audience, tenant, version),
        version,
        now,
    })
    return jsonAnswer(200, tokenBody(version, accessToken, audience, now), {
        'cache-control': 'no-store, no-cache',
        pragma: 'no-cache',
        'x-ms-request-id': randomUUID(),
    })
}
