import type { InboundOAuth, Security, TokenAnswer } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { HttpReply } from '../glide/host.ts'
import type { SystemLog } from '../log/system-log.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { IssuedTokens } from './issued-tokens.ts'
import { refuseUnknownSettings } from './not-implemented.ts'
import { maySignIn } from './oauth-users.ts'
import { IdTokens } from './oidc/id-tokens.ts'
import { isJsonWebToken } from './oidc/json-web-token.ts'
import { ProviderKeys } from './oidc/provider-keys.ts'
import { UsedTokens } from './oidc/used-tokens.ts'
import { SignInRefused } from './sign-in-refused.ts'
import { TokenRequests } from './token-requests.ts'

export interface InboundSignInDependencies {
    readonly store: MemoryStore
    readonly dictionary: TableDictionary
    readonly security: Pick<Security, 'authenticate'>
    readonly log: SystemLog
    readonly now: () => number
    /** GET through the instance's outbound HTTP. */
    get(url: string): HttpReply
    property(name: string): string | undefined
    readonly webServiceUserTokens: 'allow' | 'refuse'
}

/**
 * API clients that sign in by OAuth.
 * @see ServiceNowDocs: platform-security/authentication/oauth-inbound
 */
export class InboundSignIn implements InboundOAuth {
    private readonly tokens: IssuedTokens
    private readonly requests: TokenRequests
    private readonly providers: ProviderKeys
    private readonly idTokens: IdTokens

    constructor(private readonly deps: InboundSignInDependencies) {
        const { store, now } = deps
        this.tokens = new IssuedTokens(store, now)
        this.requests = new TokenRequests({ ...deps, property: deps.property, tokens: this.tokens })
        this.providers = new ProviderKeys({ now, get: (url) => deps.get(url) })
        this.idTokens = new IdTokens({ ...deps, providers: this.providers, used: new UsedTokens(store, now) })
    }

    /** As after a restart: the keys of providers are fetched again. */
    forgetKeys(): void {
        this.providers.forget()
    }

    token(parameters: Readonly<Record<string, string>>): TokenAnswer {
        return this.requests.answer(parameters)
    }

    revoke(token: string): void {
        this.tokens.revoke(token)
    }

    bearer(token: string): { readonly userId: string } | undefined {
        try {
            if (this.deps.property('com.snc.platform.security.oauth.is.active') !== 'true')
                throw new SignInRefused('OAuth is not active on this instance')
            return { userId: isJsonWebToken(token) ? this.idTokens.userOf(token) : this.ownerOf(token) }
        } catch (error) {
            if (!(error instanceof SignInRefused)) throw error
            this.deps.log.write('warning', 'global', `Bearer token refused: ${error.message}`, 'OAuth')
            return undefined
        }
    }

    private ownerOf(token: string): string {
        const { store } = this.deps
        const row = this.tokens.valid(token, 'access_token')
        if (!row) throw new SignInRefused('it is unknown or expired')
        const client = store.get('oauth_entity', row['peer'] ?? '')
        if (client?.['type'] !== 'client' || client['active'] !== 'true')
            throw new SignInRefused('its client is inactive')
        refuseUnknownSettings(client)
        const user = store.get('sys_user', row['user'] ?? '')
        if (!maySignIn(user)) throw new SignInRefused('its user is inactive or locked out')
        return user['sys_id'] ?? ''
    }
}
