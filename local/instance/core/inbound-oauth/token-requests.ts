import type { Row, Security, TokenAnswer } from '../../contracts.ts'
import type { SystemLog } from '../log/system-log.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import type { IssuedTokens, TokenOwner } from './issued-tokens.ts'
import { refuseUnknownSettings } from './not-implemented.ts'
import { isInteractive, maySignIn } from './oauth-users.ts'
import { TokenRefusal } from './token-refusal.ts'
import { sameSecret } from './token-secret.ts'

export interface TokenRequestDependencies {
    readonly store: MemoryStore
    readonly security: Pick<Security, 'authenticate'>
    readonly tokens: IssuedTokens
    readonly log: SystemLog
    property(name: string): string | undefined
    readonly webServiceUserTokens: 'allow' | 'refuse'
}

type Parameters = Readonly<Record<string, string>>

/** Always this one: the token has the rights of its user. */
const SCOPE = 'useraccount'
/** Documented grants of the same endpoint that are not there. */
const MISSING_GRANTS = ['authorization_code', 'urn:ietf:params:oauth:grant-type:jwt-bearer']
const CLIENT_CREDENTIALS_PROPERTY = 'glide.oauth.inbound.client.credential.grant_type.enabled'

/**
 * What clients ask of /oauth_token.do.
 * @see ServiceNowDocs: platform-security/authentication/r_OAuthAPIRequestParameters,
 * client-credentials-grant-workflow, resource-owner-password-credential-workflow
 */
export class TokenRequests {
    constructor(private readonly deps: TokenRequestDependencies) {}

    answer(parameters: Parameters): TokenAnswer {
        try {
            return { status: 200, body: this.granted(parameters) }
        } catch (error) {
            if (!(error instanceof TokenRefusal)) throw error
            this.deps.log.write('warning', 'global', `Token request refused: ${error.message}`, 'OAuth')
            return { status: error.status, body: { error: error.code, error_description: error.told } }
        }
    }

    private granted(parameters: Parameters): TokenAnswer['body'] {
        if (this.deps.property('com.snc.platform.security.oauth.is.active') !== 'true')
            throw new TokenRefusal('server_error', 'OAuth is not active on this instance')
        const grant = required(parameters, 'grant_type')
        const client = this.client(parameters)
        const { scope = SCOPE } = parameters
        if (scope !== SCOPE)
            throw new TokenRefusal(
                'invalid_scope',
                `Only the scope ${SCOPE} is known, REST API scopes are not`,
            )
        switch (grant) {
            case 'password':
                return this.withRefreshToken({ client, userId: this.passwordOwner(parameters) })
            case 'refresh_token':
                return this.refreshed(client, parameters)
            case 'client_credentials':
                return this.accessToken({ client, userId: this.applicationUser(client) })
            default:
                if (MISSING_GRANTS.includes(grant))
                    throw new Error(`local instance: OAuth grant type ${grant} is not implemented`)
                throw new TokenRefusal('unsupported_grant_type', 'The grant type is not supported')
        }
    }

    private client(parameters: Parameters): Row {
        const [id, secret] = [required(parameters, 'client_id'), required(parameters, 'client_secret')]
        const client = this.deps.store
            .find('oauth_entity', { client_id: id, type: 'client' })
            .find((row) => row['active'] === 'true')
        const stored = client?.['client_secret'] ?? ''
        if (!client || stored === '' || !sameSecret(stored, secret))
            throw new TokenRefusal(
                'invalid_client',
                'The client is unknown or inactive, or its secret is wrong',
            )
        refuseUnknownSettings(client)
        return client
    }

    private passwordOwner(parameters: Parameters): string {
        const found = this.deps.security.authenticate(
            required(parameters, 'username'),
            required(parameters, 'password'),
        )
        const user = found && this.deps.store.get('sys_user', found.userId)
        const mayAsk = this.deps.webServiceUserTokens === 'allow' || (user && isInteractive(user))
        if (!maySignIn(user) || !mayAsk)
            throw new TokenRefusal('invalid_grant', 'The user name or password is wrong, or the user may not')
        return user['sys_id'] ?? ''
    }

    private refreshed(client: Row, parameters: Parameters): TokenAnswer['body'] {
        const row = this.deps.tokens.valid(required(parameters, 'refresh_token'), 'refresh_token')
        const user = row && this.deps.store.get('sys_user', row['user'] ?? '')
        if (!row || row['peer'] !== client['sys_id'] || !maySignIn(user))
            throw new TokenRefusal('invalid_grant', 'The refresh token is unknown or expired')
        return this.withRefreshToken({ client, userId: user['sys_id'] ?? '' })
    }

    private applicationUser(client: Row): string {
        if (this.deps.property(CLIENT_CREDENTIALS_PROPERTY) !== 'true')
            throw new TokenRefusal('server_error', `${CLIENT_CREDENTIALS_PROPERTY} is not true`)
        const user = this.deps.store.get('sys_user', client['user'] ?? '')
        if (!maySignIn(user))
            throw new TokenRefusal('server_error', 'the client has no active OAuth application user')
        return user['sys_id'] ?? ''
    }

    private withRefreshToken(owner: TokenOwner): TokenAnswer['body'] {
        const refresh = this.deps.tokens.current(owner, 'refresh_token')
        return { ...this.accessToken(owner), refresh_token: refresh.value }
    }

    private accessToken(owner: TokenOwner): TokenAnswer['body'] {
        const access = this.deps.tokens.current(owner, 'access_token')
        return {
            access_token: access.value,
            scope: SCOPE,
            token_type: 'Bearer',
            expires_in: access.expiresIn,
        }
    }
}

function required(parameters: Parameters, name: string): string {
    const value = parameters[name] ?? ''
    if (value === '') throw new TokenRefusal('invalid_request', `The parameter ${name} is missing`)
    return value
}
