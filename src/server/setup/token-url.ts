import { CLOUDS, type CloudName } from '../microsoft-clients/clouds.ts'

/** What a token URL of Microsoft Entra says. */
export interface TokenUrl {
    /** Clouds that sign in at this host: two of them share one. */
    readonly clouds: readonly CloudName[]
    /** Directory id or domain, in lower case. */
    readonly tenant: string
    /** v1 wants a resource, which an OAuth profile cannot send; v2 takes the scope that a profile can. */
    readonly version: 'v1' | 'v2'
}

export type TokenUrlProblem =
    | 'missing'
    | 'not-https'
    | 'not-a-sign-in-host'
    | 'not-a-token-endpoint'
    /** `common`, `organizations` and `consumers` are for people who sign in. */
    | 'no-tenant'

/** Endpoints that stand for any tenant. */
const SHARED = ['common', 'organizations', 'consumers']

/**
 * Reads a token URL as an admin entered it.
 * @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
export function readTokenUrl(text: string): TokenUrl | TokenUrlProblem {
    const url = text.trim()
    if (url === '') return 'missing'
    const parts = /^https:\/\/([^/?#]+)(\/[^?#]*)?$/i.exec(url)
    if (!parts) return 'not-https'
    const [, host = '', path = ''] = parts
    const clouds = (Object.keys(CLOUDS) as CloudName[]).filter(
        (name) => CLOUDS[name].login === `https://${host.toLowerCase()}`,
    )
    if (clouds.length === 0) return 'not-a-sign-in-host'
    const endpoint = /^\/([^/]+)\/oauth2\/(v2\.0\/)?token\/?$/i.exec(path)
    if (!endpoint) return 'not-a-token-endpoint'
    const tenant = (endpoint[1] ?? '').toLowerCase()
    if (SHARED.includes(tenant)) return 'no-tenant'
    return { clouds, tenant, version: endpoint[2] === undefined ? 'v1' : 'v2' }
}

/** Is it on a host where Microsoft Entra gives tokens? */
export const isEntraHost = (text: string): boolean => {
    const reading = readTokenUrl(text)
    return typeof reading === 'object' || reading === 'not-a-token-endpoint' || reading === 'no-tenant'
}

/** The token URL that a tenant's OAuth profile needs. */
export const tokenUrlOf = (cloud: CloudName, tenant: string): string =>
    `${CLOUDS[cloud].login}/${tenant}/oauth2/v2.0/token`

/** The scope that goes with it: all application permissions that were consented to. */
export const scopeOf = (cloud: CloudName): string => `${CLOUDS[cloud].graph}/.default`

export type RedirectUrlVerdict = 'right' | 'missing' | 'old-name' | 'another-instance' | 'another-page'

/**
 * Judges the redirect URL of an OAuth record. The configuration guides name two pages; `oauth_redirect.do` is the one
 * that the platform has.
 */
export function judgeRedirectUrl(text: string, instanceUrl: string): RedirectUrlVerdict {
    const url = text.trim().toLowerCase()
    if (url === '') return 'missing'
    const base = instanceUrl.toLowerCase().replace(/\/+$/, '')
    if (!url.startsWith(`${base}/`)) return 'another-instance'
    switch (url.slice(base.length + 1)) {
        case 'oauth_redirect.do':
            return 'right'
        case 'auth_redirect.do':
            return 'old-name'
        default:
            return 'another-page'
    }
}
