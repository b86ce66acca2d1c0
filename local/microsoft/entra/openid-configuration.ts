import { clouds } from '../hosts.ts'
import type { Tenant } from '../tenants.ts'
import { issuerOf } from './access-token.ts'
import type { TokenVersion } from './token-request.ts'

/** The parts of the discovery document that a client-credentials client reads. URLs name Microsoft's real hosts. */
export interface OpenIdConfiguration {
    readonly issuer: string
    readonly token_endpoint: string
    readonly jwks_uri: string
    readonly token_endpoint_auth_methods_supported: readonly string[]
    readonly id_token_signing_alg_values_supported: readonly string[]
    readonly response_types_supported: readonly string[]
    readonly subject_types_supported: readonly string[]
    readonly cloud_instance_name: string
    readonly msgraph_host: string
}

/**
 * `/{tenant}/.well-known/openid-configuration` (v1) and `/{tenant}/v2.0/.well-known/openid-configuration` (v2).
 * https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc
 */
export const openIdConfiguration = (tenant: Tenant, version: TokenVersion): OpenIdConfiguration => {
    const { login, graph } = clouds[tenant.cloud]
    const base = `https://${login}/${tenant.id}`
    return {
        issuer: issuerOf(tenant, version),
        token_endpoint: version === 'v1' ? `${base}/oauth2/token` : `${base}/oauth2/v2.0/token`,
        jwks_uri: version === 'v1' ? `https://${login}/common/discovery/keys` : `${base}/discovery/v2.0/keys`,
        token_endpoint_auth_methods_supported: [
            'client_secret_post',
            'private_key_jwt',
            'client_secret_basic',
        ],
        id_token_signing_alg_values_supported: ['RS256'],
        response_types_supported: ['code', 'id_token', 'code id_token', 'token id_token', 'token'],
        subject_types_supported: ['pairwise'],
        cloud_instance_name: login.replace(/^login\.(partner\.)?/, '$1'),
        msgraph_host: graph,
    }
}
