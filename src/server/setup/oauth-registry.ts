/** A profile of a third-party OAuth provider in the Application Registry. */
export interface OAuthProvider {
    readonly profileSysId: string
    readonly profileName: string
    readonly entitySysId: string
    readonly entityName: string
    readonly clientId: string
    readonly isActive: boolean
    /** The profile's grant type, or the provider's default. */
    readonly grantType: string
    readonly tokenUrl: string
    readonly redirectUrl: string
    /** Null: this instance does not let the app read scopes. */
    readonly scopes: readonly string[] | null
}

/** An OAuth client of this instance, for calls from outside. */
export interface InboundClient {
    readonly sysId: string
    readonly name: string
    readonly clientId: string
    readonly isActive: boolean
    readonly refreshTokenSeconds: number | null
    /** Of an External OIDC Auth Token; null: an OAuth API endpoint of this instance. */
    readonly oidc: {
        readonly metadataUrl: string
        readonly userClaim: string
        readonly userField: string
    } | null
}

export interface OAuthRegistry {
    /** The promised tables that this instance refuses to let the app read. */
    refused(): readonly ('oauth_entity' | 'oauth_entity_profile')[]
    /** Profiles of third-party providers, by name; empty when they cannot be read. */
    providers(): readonly OAuthProvider[]
    inboundClients(): readonly InboundClient[]
}
