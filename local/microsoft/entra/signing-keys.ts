import { calculateJwkThumbprint, exportJWK, generateKeyPair, type CryptoKey, type JWK } from 'jose'

export interface SigningKeys {
    readonly kid: string
    readonly privateKey: CryptoKey
    readonly publicKey: CryptoKey
    /** The key set as published at `/discovery/keys`, without private parts. */
    readonly jwks: { readonly keys: readonly JWK[] }
}

/** A fresh RSA key pair: like Entra's, it is never the same twice, so nothing can rely on it. */
export const generateSigningKeys = async (): Promise<SigningKeys> => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { modulusLength: 2048 })
    const jwk = await exportJWK(publicKey)
    const kid = await calculateJwkThumbprint(jwk)
    return {
        kid,
        privateKey,
        publicKey,
        jwks: { keys: [{ ...jwk, use: 'sig', alg: 'RS256', kid, x5t: kid }] },
    }
}
