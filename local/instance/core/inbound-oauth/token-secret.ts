import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { MemoryStore } from '../store/memory-store.ts'

const TABLE = 'local_secret'
const NAME = 'oauth_tokens'

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

/** What is stored of a token. */
export const hashOf = (token: string): string => `sha256$${sha256(token).toString('hex')}`

/** Whether two secrets are the same, in a time that does not tell how much of them is. */
export const sameSecret = (one: string, other: string): boolean => timingSafeEqual(sha256(one), sha256(other))

/**
 * The token of a row of oauth_credential. A client that asks again within the life span gets the token that it has
 * (r_OAuthAPIResponseParameters), though only its hash is stored: the token is computed anew, from a key of this
 * instance.
 */
export const tokenOf = (store: MemoryStore, credentialId: string): string =>
    createHmac('sha512', instanceKey(store)).update(credentialId).digest('base64url')

function instanceKey(store: MemoryStore): Buffer {
    const [known] = store.find(TABLE, { name: NAME })
    const row = known ?? store.insert(TABLE, { name: NAME, value: randomBytes(32).toString('hex') })
    if (!row) throw new Error('local instance: the key for OAuth tokens could not be stored')
    return Buffer.from(row['value'] ?? '', 'hex')
}
