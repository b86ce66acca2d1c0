import type { Row } from '../../contracts.ts'
import { newSysId, type MemoryStore } from '../store/memory-store.ts'
import { hashOf, tokenOf } from './token-secret.ts'

export type TokenType = 'access_token' | 'refresh_token'

export interface IssuedToken {
    readonly value: string
    /** Whole seconds that it is still valid. */
    readonly expiresIn: number
}

export interface TokenOwner {
    readonly client: Row
    readonly userId: string
}

/** Seconds, when the client's record says nothing: 30 minutes and 100 days. */
const DEFAULT_LIFE_SPAN = { access_token: 1800, refresh_token: 8_640_000 } as const
const COLUMN = { access_token: 'access_token_lifespan', refresh_token: 'refresh_token_lifespan' } as const

const storedDate = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ')
const readDate = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`)

/**
 * The tokens that this instance gave to clients, as hashes in oauth_credential.
 * @see ServiceNowDocs: platform-security/authentication/t_ManageTokens
 */
export class IssuedTokens {
    constructor(
        private readonly store: MemoryStore,
        private readonly now: () => number,
    ) {}

    /** The owner's current token of this type; a new one when there is none that is still valid. */
    current(owner: TokenOwner, type: TokenType): IssuedToken {
        const of = { peer: owner.client['sys_id'] ?? '', user: owner.userId, type }
        for (const row of this.store.find('oauth_credential', of)) {
            const value = tokenOf(this.store, row['sys_id'] ?? '')
            if (this.isValid(row) && row['token'] === hashOf(value)) return this.issued(row, value)
        }
        const sysId = newSysId()
        const value = tokenOf(this.store, sysId)
        const row = this.store.insert('oauth_credential', {
            ...of,
            sys_id: sysId,
            name: `${type === 'access_token' ? 'Access' : 'Refresh'} token of ${owner.client['name'] ?? ''}`,
            token: hashOf(value),
            expires: storedDate(this.now() + lifeSpan(owner.client, type) * 1000),
        })
        if (!row) throw new Error('local instance: the token could not be stored')
        return this.issued(row, value)
    }

    /** The row of a token that is known and has not expired. */
    valid(token: string, type: TokenType): Row | undefined {
        return this.store
            .find('oauth_credential', { token: hashOf(token), type })
            .find((row) => this.isValid(row))
    }

    /** Marks a token of either type as expired. */
    revoke(token: string): void {
        for (const row of this.store.find('oauth_credential', { token: hashOf(token) }))
            if (this.isValid(row))
                this.store.update('oauth_credential', row['sys_id'] ?? '', {
                    expires: storedDate(this.now()),
                })
    }

    private isValid(row: Row): boolean {
        return readDate(row['expires'] ?? '') > this.now()
    }

    private issued(row: Row, value: string): IssuedToken {
        return { value, expiresIn: Math.floor((readDate(row['expires'] ?? '') - this.now()) / 1000) }
    }
}

function lifeSpan(client: Row, type: TokenType): number {
    const given = client[COLUMN[type]] ?? ''
    if (given === '') return DEFAULT_LIFE_SPAN[type]
    if (/^[1-9]\d{0,8}$/.test(given)) return Number(given)
    throw new Error(`local instance: ${COLUMN[type]} of OAuth client ${client['name'] ?? ''} is ${given}`)
}
