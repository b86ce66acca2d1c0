import type { HttpReply, OAuthAnswer, OAuthRequest } from '../glide/host.ts'
import type { MemoryStore } from '../store/memory-store.ts'

/** A token is renewed this long before it ends. */
const RENEWAL_MS = 30_000
const GRANTS = ['client_credentials', 'password', 'refresh_token']

export interface Token {
    readonly value: string
    readonly until: number
}

export interface TokenCall {
    readonly method: 'GET' | 'POST'
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
}

export interface OAuthTokensDependencies {
    readonly store: MemoryStore
    readonly now: () => number
}

type Send = (call: TokenCall) => HttpReply

const FORM = 'application/x-www-form-urlencoded'

/**
 * Tokens that the platform asks for as an OAuth client: kept per profile for REST messages, or given to a script.
 * @see ServiceNowDocs: platform-security/authentication/r_OAuthAPIRequestParameters
 */
export class OAuthTokens {
    private readonly kept = new Map<string, Token>()

    constructor(private readonly deps: OAuthTokensDependencies) {}

    /** The platform drops a token that the resource refuses; the next call asks for a new one. */
    drop(profileId: string): void {
        this.kept.delete(profileId)
    }

    /** As after a restart: no token is known. */
    forget(): void {
        this.kept.clear()
    }

    /** A profile's token; text: why there is none. */
    ofProfile(profileId: string, send: Send): Token | string {
        const known = this.kept.get(profileId)
        if (known && known.until - RENEWAL_MS > this.deps.now()) return known
        const { store } = this.deps
        const profile = store.get('oauth_entity_profile', profileId)
        const entity = profile && store.get('oauth_entity', profile['oauth_entity'] ?? '')
        if (!profile || !entity) return `OAuth profile ${profileId} does not exist`
        const grant = profile['grant_type'] || entity['default_grant_type'] || ''
        if (grant !== 'client_credentials')
            return `OAuth grant type ${grant} is not implemented by the local instance`
        const scope = this.scopeOf(profileId)
        const answer = this.ask(entity, { grant_type: grant, ...(scope ? { scope } : {}) }, {}, send)
        if (!answer.token) return `OAuth access token could not be obtained: ${answer.errorMessage}`
        const token = {
            value: answer.token.accessToken,
            until: this.deps.now() + answer.token.expiresIn * 1000,
        }
        this.kept.set(profileId, token)
        return token
    }

    /** A token for the client of this name. Throws, naming it, on an unknown client or grant type. */
    ofClient(clientName: string, request: OAuthRequest, send: Send): OAuthAnswer {
        const { store } = this.deps
        const [entity] = store.find('oauth_entity', { name: clientName })
        if (!entity || entity['active'] === 'false')
            throw new Error(`there is no active OAuth client ${clientName}`)
        const entityId = entity['sys_id'] ?? ''
        const profiles = store.find('oauth_entity_profile', { oauth_entity: entityId })
        const profile = profiles.find((row) => row['default'] === 'true') ?? profiles[0]
        const grant =
            request.parameters['grant_type'] || profile?.['grant_type'] || entity['default_grant_type'] || ''
        if (!GRANTS.includes(grant))
            throw new Error(`local instance: OAuth grant type ${grant} is not implemented`)
        const scope = request.parameters['scope'] || (profile ? this.scopeOf(profile['sys_id'] ?? '') : '')
        const parameters = { ...request.parameters, grant_type: grant, ...(scope ? { scope } : {}) }
        return this.ask(entity, parameters, request.headers, send)
    }

    private scopeOf(profileId: string): string {
        const { store } = this.deps
        return store
            .find('oauth_entity_profile_scope', { oauth_entity_profile: profileId })
            .map((row) => store.get('oauth_entity_scope', row['oauth_entity_scope'] ?? ''))
            .map((row) => row?.['oauth_entity_scope'] ?? '')
            .join(' ')
    }

    private ask(
        entity: Readonly<Record<string, string>>,
        parameters: Readonly<Record<string, string>>,
        headers: Readonly<Record<string, string>>,
        send: Send,
    ): OAuthAnswer {
        const form = new URLSearchParams({
            client_id: entity['client_id'] ?? '',
            client_secret: entity['client_secret'] ?? '',
            ...parameters,
        })
        const reply = send({
            method: 'POST',
            url: entity['token_url'] ?? '',
            headers: { 'Content-Type': FORM, Accept: 'application/json', ...headers },
            body: form.toString(),
        })
        const body = parsed(reply.body)
        const type = reply.headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? ''
        const answer = {
            status: reply.status,
            body: reply.body,
            contentType: type,
            parameters: textsOf(body),
        }
        if (reply.status !== 200 || typeof body['access_token'] !== 'string') {
            const why =
                String(body['error_description'] ?? reply.errorMessage) || `HTTP ${String(reply.status)}`
            return { ...answer, errorMessage: `${String(body['error'] ?? '')} ${why}`.trim(), token: null }
        }
        const token = {
            accessToken: body['access_token'],
            refreshToken: String(body['refresh_token'] ?? ''),
            expiresIn: Number(body['expires_in']) || 0,
            scope: String(body['scope'] ?? parameters['scope'] ?? ''),
        }
        return { ...answer, errorMessage: '', token }
    }
}

const textsOf = (body: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
    Object.fromEntries(
        Object.entries(body).map(([name, value]) => [
            name,
            typeof value === 'string' ? value : JSON.stringify(value),
        ]),
    )

/** What an endpoint answers need not be JSON: a proxy's page has no token either. */
function parsed(text: string): Readonly<Record<string, unknown>> {
    try {
        const value: unknown = JSON.parse(text)
        return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
    } catch {
        return {}
    }
}
