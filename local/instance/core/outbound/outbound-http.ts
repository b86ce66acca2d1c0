import type { HttpCall, HttpReply } from '../glide/host.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { SynchronousHttp, type WireRequest } from './synchronous-http.ts'

/** glide.http.timeout of a new instance. */
const DEFAULT_TIMEOUT_MS = 175_000
/** A token is renewed this long before it ends. */
const RENEWAL_MS = 30_000

interface Token {
    readonly value: string
    readonly until: number
}

export interface OutboundDependencies {
    readonly store: MemoryStore
    readonly hosts: Readonly<Record<string, string>>
    readonly now: () => number
}

const unreachable = (message: string): HttpReply => ({
    status: 0,
    body: '',
    headers: {},
    errorCode: 2,
    errorMessage: message,
})

/**
 * Outbound HTTP of scripts: hosts redirected by configuration, tokens of OAuth profiles fetched and kept by the
 * platform, one row of sys_outbound_http_log a call (level basic: no headers, no bodies, no query).
 * @see ServiceNowDocs: api-reference/server-api-reference/c_RESTMessageV2API (setAuthenticationProfile, setHttpTimeout)
 */
export class OutboundHttp {
    private readonly wire = new SynchronousHttp()
    private readonly tokens = new Map<string, Token>()

    constructor(private readonly deps: OutboundDependencies) {}

    close(): void {
        this.wire.close()
    }

    send(call: HttpCall, scope: string): HttpReply {
        const headers: Record<string, string> = { ...call.headers }
        const timeoutMs = call.timeoutMs > 0 ? call.timeoutMs : DEFAULT_TIMEOUT_MS
        if (call.authentication.kind === 'password') {
            headers['Authorization'] = basic(call.authentication.user, call.authentication.password)
        } else if (call.authentication.kind === 'basic') {
            const profile = this.deps.store.get('sys_auth_profile_basic', call.authentication.profile)
            if (!profile)
                return unreachable(
                    `Basic authentication profile ${call.authentication.profile} does not exist`,
                )
            headers['Authorization'] = basic(profile['username'] ?? '', profile['password'] ?? '')
        } else if (call.authentication.kind === 'oauth2') {
            const token = this.token(call.authentication.profile, scope, timeoutMs)
            if ('errorCode' in token) return token
            headers['Authorization'] = `Bearer ${token.value}`
        }
        const reply = this.exchange(
            { method: call.method, url: call.url, headers, body: call.body, timeoutMs },
            scope,
        )
        // The platform drops a token that the resource refuses; the next call asks for a new one.
        if (reply.status === 401 && call.authentication.kind === 'oauth2')
            this.tokens.delete(call.authentication.profile)
        return reply
    }

    private exchange(request: WireRequest, scope: string): HttpReply {
        if (!URL.canParse(request.url)) return unreachable('Invalid URL: the endpoint is no address')
        const url = new URL(request.url)
        const base = this.deps.hosts[url.host]
        const startedAt = performance.now()
        const reply = base
            ? this.wire.send({ ...request, url: `${base.replace(/\/$/, '')}${url.pathname}${url.search}` })
            : unreachable(`Unknown host: ${url.host}`)
        this.deps.store.insert('sys_outbound_http_log', {
            method: request.method,
            hostname: url.host,
            path: url.pathname,
            url: `${url.protocol}//${url.host}${url.pathname}`,
            response_status: String(reply.status),
            response_time: String(Math.round(performance.now() - startedAt)),
            app_scope: scope,
            log_level: 'basic',
            error_code: String(reply.errorCode),
            error_message: reply.errorMessage.slice(0, 1000),
        })
        return reply
    }

    private token(profileId: string, scope: string, timeoutMs: number): Token | HttpReply {
        const known = this.tokens.get(profileId)
        if (known && known.until - RENEWAL_MS > this.deps.now()) return known
        const { store } = this.deps
        const profile = store.get('oauth_entity_profile', profileId)
        const entity = profile && store.get('oauth_entity', profile['oauth_entity'] ?? '')
        if (!profile || !entity) return unreachable(`OAuth profile ${profileId} does not exist`)
        const grant = profile['grant_type'] || entity['default_grant_type'] || ''
        if (grant !== 'client_credentials')
            return unreachable(`OAuth grant type ${grant} is not implemented by the local instance`)
        const scopes = store
            .query('oauth_entity_profile_scope', `oauth_entity_profile=${profileId}`)
            .map(
                (row) =>
                    store.get('oauth_entity_scope', row['oauth_entity_scope'] ?? '')?.[
                        'oauth_entity_scope'
                    ] ?? '',
            )
        const form = new URLSearchParams({
            grant_type: 'client_credentials',
            client_id: entity['client_id'] ?? '',
            client_secret: entity['client_secret'] ?? '',
            ...(scopes.length > 0 ? { scope: scopes.join(' ') } : {}),
        })
        const reply = this.exchange(
            {
                method: 'POST',
                url: entity['token_url'] ?? '',
                headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
                body: form.toString(),
                timeoutMs,
            },
            scope,
        )
        const body = parsed(reply.body)
        if (reply.status !== 200 || typeof body['access_token'] !== 'string') {
            const why =
                String(body['error_description'] ?? reply.errorMessage) || `HTTP ${String(reply.status)}`
            return unreachable(
                `OAuth access token could not be obtained: ${String(body['error'] ?? '')} ${why}`,
            )
        }
        const token = {
            value: body['access_token'],
            until: this.deps.now() + (Number(body['expires_in']) || 0) * 1000,
        }
        this.tokens.set(profileId, token)
        return token
    }
}

const basic = (user: string, password: string): string =>
    `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

function parsed(text: string): Record<string, unknown> {
    try {
        return JSON.parse(text) as Record<string, unknown>
    } catch {
        return {}
    }
}
