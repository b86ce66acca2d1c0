import type { InboundClient, OAuthProvider, OAuthRegistry } from '../ports.ts'
import { flagOf, textOf } from './glide-values.ts'
import { isRefused, readable } from './refused-reads.ts'

const everything = (): void => undefined

/** External OIDC Auth Tokens by sys_id: they are records of the same registry. */
function oidcConfigurations(): Map<string, NonNullable<InboundClient['oidc']>> {
    const configurations = new Map(
        readable('oidc_provider_configuration', everything, (record) => [
            record.getUniqueValue(),
            {
                metadataUrl: textOf(record, 'oidc_url'),
                userClaim: textOf(record, 'user_claim'),
                userField: textOf(record, 'user_field'),
            },
        ]),
    )
    const unknown = { metadataUrl: '', userClaim: '', userField: '' }
    return new Map(
        readable('oauth_oidc_entity', everything, (record) => [
            record.getUniqueValue(),
            configurations.get(textOf(record, 'oidc_provider_configuration')) ?? unknown,
        ]),
    )
}

interface Entity {
    readonly sysId: string
    readonly name: string
    readonly clientId: string
    readonly isActive: boolean
    readonly isClient: boolean
    readonly grantType: string
    readonly tokenUrl: string
    readonly redirectUrl: string
    readonly refreshTokenSeconds: number | null
}

const entities = (): Entity[] =>
    readable(
        'oauth_entity',
        (query) => query.orderBy('name'),
        (record) => ({
            sysId: record.getUniqueValue(),
            name: textOf(record, 'name'),
            clientId: textOf(record, 'client_id'),
            isActive: flagOf(record, 'active'),
            isClient: textOf(record, 'type') === 'client',
            grantType: textOf(record, 'default_grant_type'),
            tokenUrl: textOf(record, 'token_url'),
            redirectUrl: textOf(record, 'redirect_url'),
            refreshTokenSeconds: Number(textOf(record, 'refresh_token_lifespan')) || null,
        }),
    )

/** Scopes by profile; undefined: this instance does not let the app read them. */
function scopesByProfile(): ReadonlyMap<string, readonly string[]> | undefined {
    if (isRefused('oauth_entity_profile_scope') || isRefused('oauth_entity_scope')) return undefined
    const texts = new Map(
        readable('oauth_entity_scope', everything, (record) => [
            record.getUniqueValue(),
            textOf(record, 'oauth_entity_scope'),
        ]),
    )
    const scopes = new Map<string, string[]>()
    readable('oauth_entity_profile_scope', everything, (record) => {
        const profile = textOf(record, 'oauth_entity_profile')
        const text = texts.get(textOf(record, 'oauth_entity_scope')) ?? ''
        scopes.set(profile, [...(scopes.get(profile) ?? []), text])
    })
    return scopes
}

/** The Application Registry. Secrets are columns that nothing here names. */
export const glideOAuthRegistry: OAuthRegistry = {
    refused: () => (['oauth_entity', 'oauth_entity_profile'] as const).filter(isRefused),
    providers() {
        const oidc = oidcConfigurations()
        const known = new Map(entities().map((entity) => [entity.sysId, entity]))
        const scopes = scopesByProfile()
        return readable(
            'oauth_entity_profile',
            (query) => query.orderBy('name'),
            (record): OAuthProvider | undefined => {
                const entity = known.get(textOf(record, 'oauth_entity'))
                if (!entity || entity.isClient || oidc.has(entity.sysId)) return undefined
                return {
                    profileSysId: record.getUniqueValue(),
                    profileName: textOf(record, 'name'),
                    entitySysId: entity.sysId,
                    entityName: entity.name,
                    clientId: entity.clientId,
                    isActive: entity.isActive,
                    grantType: textOf(record, 'grant_type') || entity.grantType,
                    tokenUrl: entity.tokenUrl,
                    redirectUrl: entity.redirectUrl,
                    scopes: scopes ? (scopes.get(record.getUniqueValue()) ?? []) : null,
                }
            },
        ).filter((provider) => provider !== undefined)
    },
    inboundClients() {
        const oidc = oidcConfigurations()
        return entities()
            .filter((entity) => entity.isClient || oidc.has(entity.sysId))
            .map(({ sysId, name, clientId, isActive, refreshTokenSeconds }) => ({
                sysId,
                name,
                clientId,
                isActive,
                refreshTokenSeconds: oidc.has(sysId) ? null : refreshTokenSeconds,
                oidc: oidc.get(sysId) ?? null,
            }))
    },
}
