import { createPublicKey, verify, type JsonWebKey, type KeyObject } from 'node:crypto'
import { shown, SignInRefused } from '../sign-in-refused.ts'
import type { JsonObject, JsonWebToken } from './json-web-token.ts'

interface Algorithm {
    readonly hash: string
    readonly keyType: 'RSA' | 'EC'
    readonly curve?: string
}

/** Signatures by a key pair. Neither `none` nor a shared secret (HS256) is one: anybody could write such a token. */
const ALGORITHMS: Readonly<Record<string, Algorithm>> = {
    RS256: { hash: 'sha256', keyType: 'RSA' },
    RS384: { hash: 'sha384', keyType: 'RSA' },
    RS512: { hash: 'sha512', keyType: 'RSA' },
    ES256: { hash: 'sha256', keyType: 'EC', curve: 'P-256' },
    ES384: { hash: 'sha384', keyType: 'EC', curve: 'P-384' },
    ES512: { hash: 'sha512', keyType: 'EC', curve: 'P-521' },
}
/** RFC 7518 §3.3. */
const SMALLEST_RSA_KEY = 2048

/** Refuses an algorithm that proves nothing, before anything is fetched for it. */
export function requireSafeAlgorithm({ algorithm }: JsonWebToken): void {
    if (!Object.hasOwn(ALGORITHMS, algorithm))
        throw new SignInRefused(`its algorithm ${shown(algorithm)} is not allowed`)
}

/** Throws unless the token is signed with the key that it names out of these. */
export function requireSignature(token: JsonWebToken, keys: readonly JsonObject[]): void {
    requireSafeAlgorithm(token)
    const algorithm = ALGORITHMS[token.algorithm]!
    const named = keys.filter((one) => one['kid'] === token.keyId)
    if (named.length === 0) throw new SignInRefused(`the provider has no key ${shown(token.keyId)}`)
    const fitting = named.filter((one) => fits(one, token.algorithm, algorithm))
    if (fitting.length === 0)
        throw new SignInRefused(`key ${shown(token.keyId)} is not for ${token.algorithm}`)
    const signedBy = (key: KeyObject): boolean =>
        verify(algorithm.hash, token.signed, { key, dsaEncoding: 'ieee-p1363' }, token.signature)
    if (!fitting.some((one) => signedBy(publicKey(one)))) throw new SignInRefused('its signature is wrong')
}

const fits = (key: JsonObject, name: string, { keyType, curve }: Algorithm): boolean =>
    key['kty'] === keyType &&
    key['crv'] === curve &&
    (key['use'] ?? 'sig') === 'sig' &&
    (key['alg'] ?? name) === name

function publicKey(key: JsonObject): KeyObject {
    const made = readKey(key)
    const bits = made.asymmetricKeyDetails?.modulusLength ?? SMALLEST_RSA_KEY
    if (bits < SMALLEST_RSA_KEY) throw new SignInRefused(`key ${shown(key['kid'])} is too short`)
    return made
}

function readKey(key: JsonObject): KeyObject {
    try {
        return createPublicKey({ key: key as JsonWebKey, format: 'jwk' })
    } catch (error) {
        throw new SignInRefused(`key ${shown(key['kid'])} of the provider is broken`, { cause: error })
    }
}
