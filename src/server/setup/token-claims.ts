/** What a check reads of an access token of Microsoft Entra. Times are milliseconds since the epoch. */
export interface TokenClaims {
    /** Application permissions. */
    readonly roles: readonly string[]
    /** Client id: `appid` in v1.0 tokens, `azp` in v2.0 tokens. */
    readonly clientId: string
    /** Object id of the service principal; empty: the token does not tell. */
    readonly objectId: string
    readonly tenantId: string
    readonly version: string
    readonly issuedAt: number | null
    readonly expiresAt: number | null
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Base64url of UTF-8 text, without padding or with; undefined when it is none. The engine has no `atob`. */
export function decodeBase64Url(text: string): string | undefined {
    const digits = text.replace(/=+$/, '')
    if (digits.length % 4 === 1) return undefined
    let percent = ''
    let bits = 0
    let held = 0
    for (let index = 0; index < digits.length; index += 1) {
        const value = ALPHABET.indexOf(digits.charAt(index))
        if (value < 0) return undefined
        held = ((held << 6) | value) & 0xffff
        bits += 6
        if (bits < 8) continue
        bits -= 8
        percent += `%${((held >> bits) & 0xff).toString(16).padStart(2, '0')}`
    }
    try {
        return decodeURIComponent(percent)
    } catch {
        // No UTF-8.
        return undefined
    }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const timeOf = (value: unknown): number | null => (typeof value === 'number' ? value * 1000 : null)

/**
 * Reads the payload of an access token; undefined when there is none to read: a token of another service need not be a
 * JWT. The signature is not checked: nothing is decided for a caller, the token is ours.
 * @see https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export function readTokenClaims(token: string): TokenClaims | undefined {
    const payload = decodeBase64Url(token.split('.')[1] ?? '')
    if (!payload) return undefined
    let claims: unknown
    try {
        claims = JSON.parse(payload)
    } catch {
        return undefined
    }
    if (typeof claims !== 'object' || claims === null) return undefined
    const { roles, appid, azp, oid, tid, ver, iat, exp } = claims as Readonly<Record<string, unknown>>
    return {
        roles: Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [],
        clientId: textOf(appid) || textOf(azp),
        objectId: textOf(oid),
        tenantId: textOf(tid),
        version: textOf(ver),
        issuedAt: timeOf(iat),
        expiresAt: timeOf(exp),
    }
}
