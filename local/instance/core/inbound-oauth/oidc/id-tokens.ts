import type { Row } from '../../../contracts.ts'
import type { TableDictionary } from '../../dictionary/dictionary.ts'
import type { MemoryStore } from '../../store/memory-store.ts'
import { refuseUnknownSettings } from '../not-implemented.ts'
import { maySignIn } from '../oauth-users.ts'
import { shown, SignInRefused } from '../sign-in-refused.ts'
import { readJsonWebToken, type JsonObject, type JsonWebToken } from './json-web-token.ts'
import type { Provider, ProviderKeys } from './provider-keys.ts'
import { audiencesOf, requireValidAt } from './token-claims.ts'
import { requireSafeAlgorithm, requireSignature } from './token-signature.ts'
import type { UsedTokens } from './used-tokens.ts'

export interface IdTokenDependencies {
    readonly store: MemoryStore
    readonly dictionary: TableDictionary
    readonly now: () => number
    readonly providers: ProviderKeys
    readonly used: UsedTokens
}

interface Registration {
    readonly entity: Row
    readonly configuration: Row
    readonly provider: Provider
}

const DEFAULT_CLOCK_SKEW = '300'

/**
 * Tokens of OIDC providers: which user they sign in.
 * @see ServiceNowDocs: platform-security/authentication/add-OIDC-entity
 */
export class IdTokens {
    constructor(private readonly deps: IdTokenDependencies) {}

    /** The sys_id of the token's user. Throws `SignInRefused`. */
    userOf(text: string): string {
        const token = readJsonWebToken(text)
        requireSafeAlgorithm(token)
        const { entity, configuration, provider } = this.registration(token)
        refuseUnknownSettings(entity)
        requireSignature(token, provider.keys)
        const skew = Number(entity['clock_skew'] || DEFAULT_CLOCK_SKEW)
        const end = requireValidAt(token.claims, this.deps.now() / 1000, skew)
        const userId = this.user(configuration, token.claims)
        if (configuration['enable_jti_verification'] === 'true')
            this.deps.used.use(token.claims, (end + skew) * 1000)
        return userId
    }

    /** The active registration for the token's audience whose provider is the token's issuer. */
    private registration({ claims }: JsonWebToken): Registration {
        const audiences = audiencesOf(claims)
        const failures: string[] = []
        for (const entity of audiences.flatMap((audience) => this.activeFor(audience))) {
            try {
                const configuration = this.configurationOf(entity)
                const provider = this.deps.providers.of(configuration)
                if (provider.issuer === claims['iss']) return { entity, configuration, provider }
            } catch (error) {
                // Another registration for the same audience may still fit.
                if (!(error instanceof SignInRefused)) throw error
                failures.push(error.message)
            }
        }
        throw new SignInRefused(
            [
                `there is no active OIDC entity for issuer ${shown(claims['iss'])} and client ID ${shown(audiences)}`,
                ...failures,
            ].join('; '),
        )
    }

    private activeFor(clientId: string): readonly Row[] {
        return this.deps.store.find('oauth_oidc_entity', { client_id: clientId, active: 'true' })
    }

    private configurationOf(entity: Row): Row {
        const id = entity['oidc_provider_configuration'] ?? ''
        const configuration = id && this.deps.store.get('oidc_provider_configuration', id)
        if (!configuration)
            throw new SignInRefused(`OIDC entity ${shown(entity['name'])} has no provider configuration`)
        return configuration
    }

    private user(configuration: Row, claims: JsonObject): string {
        const claim = configuration['user_claim'] ?? ''
        const value = claim === '' ? undefined : claims[claim]
        if (claim === '') throw new SignInRefused('the OIDC provider configuration has no user claim')
        if (typeof value !== 'string' || value === '')
            throw new SignInRefused(`its user claim ${shown(claim)} is ${shown(value)}`)
        const field = this.userColumn(configuration['user_field'] ?? '')
        const users = this.deps.store.find('sys_user', { [field]: value })
        const [user] = users
        if (users.length !== 1 || !maySignIn(user))
            throw new SignInRefused(`not one active user has ${field} ${shown(value)}`)
        return user['sys_id'] ?? ''
    }

    /** By its name, or by its label: registrations say `user_id` for the column User ID. */
    private userColumn(field: string): string {
        const columns = this.deps.dictionary.columns('sys_user')
        const column =
            columns.find(({ name }) => name === field) ??
            columns.find(({ label }) => label.toLowerCase().replace(/\W+/g, '_') === field)
        if (!column) throw new SignInRefused(`sys_user has no user field ${shown(field)}`)
        return column.name
    }
}
