import { CLOUDS, type CloudName } from '../microsoft-clients/clouds.ts'

/** What an OIDC metadata URL of Microsoft Entra says. */
export interface MetadataUrl {
    /** Clouds that sign in at this host: two of them share one. */
    readonly clouds: readonly CloudName[]
    /** Directory id or domain, in lower case. */
    readonly tenant: string
    /** `common` and its like: tokens of any tenant. */
    readonly isShared: boolean
    /** Version of the tokens whose issuer it names. */
    readonly version: 'v1' | 'v2'
}

const SHARED = ['common', 'organizations', 'consumers']

/**
 * Reads an OIDC metadata URL as an admin entered it.
 * @see https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc#find-your-apps-openid-configuration-document-uri
 */
export function readMetadataUrl(text: string): MetadataUrl | 'missing' | 'not-entra' {
    const url = text.trim()
    if (url === '') return 'missing'
    const parts =
        /^https:\/\/([^/?#]+)\/([^/?#]+)\/(v2\.0\/)?\.well-known\/openid-configuration(?:\?[^#]*)?$/i.exec(
            url,
        )
    const host = (parts?.[1] ?? '').toLowerCase()
    const clouds = (Object.keys(CLOUDS) as CloudName[]).filter(
        (name) => CLOUDS[name].login === `https://${host}`,
    )
    if (!parts || clouds.length === 0) return 'not-entra'
    const tenant = (parts[2] ?? '').toLowerCase()
    return {
        clouds,
        tenant,
        isShared: SHARED.includes(tenant),
        version: parts[3] === undefined ? 'v1' : 'v2',
    }
}

/** The metadata URL of the configuration guide: it goes with the claim `appid`. */
export const oidcMetadataUrlOf = (cloud: CloudName, tenant: string): string =>
    `${CLOUDS[cloud].login}/${tenant}/.well-known/openid-configuration`
