import { GlideRecord } from '@servicenow/glide'
import type { InboundClient, OAuthProvider, OAuthRegistry } from '../ports.ts'
import { SCOPE } from '../scope.ts'
import { flagOf, textOf } from './glide-values.ts'
import { mapRecords } from './records.ts'

type Row = GlideRecord<string>

/** Records of the Application Registry that are read at most; instances have some dozens. */
const LIMIT = 1000

/** A refused read finds nothing on some releases and throws on others: both are an empty list here. */
function readable<T>(table: string, refine: (query: Row) => void, map: (record: Row) => T): T[] {
    try {
        return mapRecords(
            table,
            (query) => {
                refine(query)
                query.setLimit(LIMIT)
            },
            map,
        )
    } catch {
        return []
    }
}

const some = (table: string, refine: (query: Row) => void): boolean =>
    readable(table, refine, () => true).length > 0

/**
 * The platform does not tell a script why it finds nothing: it writes that to the log. A table with rows to show is
 * readable; of an empty one the application access and the cross-scope privileges say whether it would be.
 * @see ServiceNowDocs: application-development/c_RuntimeAccessToAppTables, c_CrossScopePrivilegeRecord
 */
function isRefused(table: string): boolean {
    try {
        const record = new GlideRecord(table)
        record.setLimit(1)
        record.query()
        if (record.next()) return false
    } catch {
        return true
    }
    const closed = some('sys_db_object', (query) => {
        query.addQuery('name', table)
        query.addQuery('access', 'package_private').addOrCondition('read_access', false)
    })
    const privileged = (status: string): boolean =>
        some('sys_scope_privilege', (query) => {
            query.addQuery('source_scope.scope', SCOPE)
            query.addQuery('target_name', table)
            query.addQuery('operation', 'read')
            query.addQuery('status', status)
        })
    return closed || privileged('denied') || (privileged('requested') && !privileged('allowed'))
}

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
