import { shown, SignInRefused } from '../sign-in-refused.ts'

export type JsonObject = Readonly<Record<string, unknown>>

/** A JSON web token in its compact form (RFC 7515), taken apart and not yet verified. */
export interface JsonWebToken {
    readonly algorithm: string
    readonly keyId: string
    readonly claims: JsonObject
    /** What the signature is over. */
    readonly signed: Uint8Array
    readonly signature: Uint8Array
}

/** Three parts make it one; a token of this instance has no dots. */
export const isJsonWebToken = (token: string): boolean => token.split('.').length === 3

export function readJsonWebToken(token: string): JsonWebToken {
    const parts = token.split('.')
    const [header = '', payload = '', signature = ''] = parts
    if (parts.length !== 3 || !parts.every((part) => /^[A-Za-z0-9_-]*$/.test(part)))
        throw new SignInRefused('the JSON web token is malformed')
    const { alg, kid, crit } = readObject(header)
    if (crit !== undefined) throw new SignInRefused(`its critical header ${shown(crit)} is not known`)
    if (typeof alg !== 'string') throw new SignInRefused('it names no algorithm')
    if (typeof kid !== 'string' || kid === '') throw new SignInRefused('it names no key (kid)')
    return {
        algorithm: alg,
        keyId: kid,
        claims: readObject(payload),
        signed: new TextEncoder().encode(`${header}.${payload}`),
        signature: Buffer.from(signature, 'base64url'),
    }
}

function readObject(part: string): JsonObject {
    try {
        const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
        if (isObject(value)) return value
    } catch (error) {
        // Never its message: it quotes the token.
        if (!(error instanceof SyntaxError)) throw error
    }
    throw new SignInRefused('the JSON web token is malformed')
}

export const isObject = (value: unknown): value is JsonObject =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
