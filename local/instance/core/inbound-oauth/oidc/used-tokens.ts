import { createHash } from 'node:crypto'
import type { MemoryStore } from '../../store/memory-store.ts'
import { SignInRefused } from '../sign-in-refused.ts'
import type { JsonObject } from './json-web-token.ts'

const TABLE = 'local_used_token'

/** Tokens by their `jti`, each of which counts once (Enable JTI claim verification, page add-OIDC-entity). */
export class UsedTokens {
    constructor(
        private readonly store: MemoryStore,
        private readonly now: () => number,
    ) {}

    /** Throws when the token has been used; from now on it has. `until`: when nobody could use it any more. */
    use(claims: JsonObject, until: number): void {
        const { jti, iss } = claims
        if (typeof jti !== 'string' || jti === '') throw new SignInRefused('it has no id (jti)')
        for (const row of this.store.query(TABLE))
            if (Number(row['until']) < this.now()) this.store.delete(TABLE, row['sys_id'] ?? '')
        const digest = createHash('sha256')
            .update(JSON.stringify([iss, jti]))
            .digest('hex')
        if (!this.store.insert(TABLE, { digest, until: String(until) }))
            throw new SignInRefused('it has been used before (jti)')
    }
}
