import type { Session } from '../../contracts.ts'
import type { RecordAttachments } from '../attachments/attachments.ts'
import type { HttpCall, HttpReply, OAuthAnswer, OAuthRequest } from '../glide/host.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { OAuthTokens, type TokenCall } from './oauth-tokens.ts'
import { followedTo } from './redirect.ts'
import { savedReply, textReply, unreachable } from './reply.ts'
import { SynchronousHttp, type WireReply, type WireRequest } from './synchronous-http.ts'
import { timeLimits } from './time-limits.ts'

export interface OutboundDependencies {
    readonly store: MemoryStore
    readonly hosts: Readonly<Record<string, string>>
    readonly attachments: RecordAttachments
    readonly now: () => number
    property(name: string): string | undefined
}

/** A call under way: what its log row and its answer need. */
interface Pending {
    readonly call: HttpCall
    readonly session: Session
    readonly scope: string
    readonly startedAt: number
    /** Of the HTTP thread; a reply instead of it: the call never went out. */
    readonly wire: number | WireReply
}

/**
 * Outbound HTTP of scripts: hosts redirected by configuration, tokens of OAuth profiles fetched and kept by the
 * platform, one row of sys_outbound_http_log a call (no headers, no bodies, no query, whatever its log level).
 * @see ServiceNowDocs: api-reference/server-api-reference/c_RESTMessageV2API
 */
export class OutboundHttp {
    private readonly wire = new SynchronousHttp()
    private readonly tokens: OAuthTokens
    private readonly pending = new Map<number, Pending>()
    private nextCall = 1

    constructor(private readonly deps: OutboundDependencies) {
        this.tokens = new OAuthTokens(deps)
    }

    close(): void {
        this.wire.close()
    }

    forgetTokens(): void {
        this.tokens.forget()
    }

    /** RESTMessageV2.execute: waits for the answer. */
    send(call: HttpCall, session: Session, scope: string): HttpReply {
        const id = this.start(call, session, scope)
        return this.finish(id, undefined) ?? unreachable('The answer did not arrive')
    }

    /** RESTMessageV2.executeAsync: the number is for `finish`. */
    start(call: HttpCall, session: Session, scope: string): number {
        const id = this.nextCall++
        const startedAt = performance.now()
        this.pending.set(id, { call, session, scope, startedAt, wire: this.post(call, scope) })
        return id
    }

    /** The answer of a call, waiting at most so long, as long as its own time limit allows without; undefined: not yet. */
    finish(id: number, waitMs: number | undefined): HttpReply | undefined {
        const pending = this.pending.get(id)
        if (!pending) throw new Error('local instance: this call is finished')
        const { call, session, scope } = pending
        const first = this.awaited(pending, waitMs)
        if (!first) return undefined
        this.pending.delete(id)
        this.log(call, scope, first, pending.startedAt)
        // The platform drops a token that the resource refuses; the next call asks for a new one.
        if (first.status === 401 && call.authentication.kind === 'oauth2')
            this.tokens.drop(call.authentication.profile)
        const next = followedTo(call, first)
        if (next) return this.send(next, session, scope)
        return call.saveAs ? savedReply(this.deps.attachments, session, call.saveAs, first) : textReply(first)
    }

    /** A token for a script (GlideOAuthClient). */
    token(clientName: string, request: OAuthRequest, scope: string): OAuthAnswer {
        return this.tokens.ofClient(clientName, request, (call) => this.tokenCall(call, scope))
    }

    /** The platform's own look-up, of an OIDC provider's metadata and keys. */
    lookUp(url: string): HttpReply {
        return this.tokenCall(
            { method: 'GET', url, headers: { Accept: 'application/json' }, body: '' },
            'global',
        )
    }

    private awaited({ call, wire }: Pending, waitMs: number | undefined): WireReply | undefined {
        if (typeof wire !== 'number') return wire
        const { timeoutMs } = timeLimits(this.deps, call.timeoutMs)
        return waitMs === undefined ? this.wire.awaited(wire, timeoutMs) : this.wire.take(wire, waitMs)
    }

    private post(call: HttpCall, scope: string): number | WireReply {
        const authorization = this.authorization(call, scope)
        if (typeof authorization !== 'object') return unreachableWire(authorization)
        const url = this.addressed(call.url)
        if ('refusal' in url) return unreachableWire(url.refusal)
        const attached =
            call.bodyAttachment === undefined ? undefined : this.deps.attachments.content(call.bodyAttachment)
        if (call.bodyAttachment !== undefined && !attached)
            return unreachableWire(`There is no attachment ${call.bodyAttachment}`)
        return this.wire.post({
            method: call.method,
            url: url.actual,
            headers: { 'User-Agent': this.userAgent(), ...call.headers, ...authorization },
            body: attached ?? call.body,
            ...timeLimits(this.deps, call.timeoutMs),
        })
    }

    private userAgent(): string {
        return this.deps.property('glide.http.user.agent') || 'ServiceNow/1.0'
    }

    /** The Authorization header; text: why there is none. */
    private authorization(
        { authentication }: HttpCall,
        scope: string,
    ): Readonly<Record<string, string>> | string {
        switch (authentication.kind) {
            case 'none':
                return {}
            case 'password':
                return { Authorization: basic(authentication.user, authentication.password) }
            case 'basic': {
                const profile = this.deps.store.get('sys_auth_profile_basic', authentication.profile)
                return profile
                    ? { Authorization: basic(profile['username'] ?? '', profile['password'] ?? '') }
                    : `Basic authentication profile ${authentication.profile} does not exist`
            }
            case 'oauth2': {
                const token = this.tokens.ofProfile(authentication.profile, (call) =>
                    this.tokenCall(call, scope),
                )
                return typeof token === 'string' ? token : { Authorization: `Bearer ${token.value}` }
            }
        }
    }

    /** Where a host's calls really go; every host that is not configured is unreachable. */
    private addressed(address: string): { readonly actual: string } | { readonly refusal: string } {
        if (!URL.canParse(address)) return { refusal: 'Invalid URL: the endpoint is no address' }
        const url = new URL(address)
        const base = this.deps.hosts[url.host]
        return base
            ? { actual: `${base.replace(/\/$/, '')}${url.pathname}${url.search}` }
            : { refusal: `Unknown host: ${url.host}` }
    }

    private tokenCall(call: TokenCall, scope: string): HttpReply {
        const url = this.addressed(call.url)
        const startedAt = performance.now()
        const request = (to: string): WireRequest => ({
            ...call,
            url: to,
            headers: { 'User-Agent': this.userAgent(), ...call.headers },
            ...timeLimits(this.deps, 0),
        })
        const reply = 'actual' in url ? this.wire.send(request(url.actual)) : unreachableWire(url.refusal)
        this.log({ ...call, logLevel: 'basic' }, scope, reply, startedAt)
        return textReply(reply)
    }

    private log(
        { method, url: address, logLevel }: Pick<HttpCall, 'method' | 'url' | 'logLevel'>,
        scope: string,
        reply: WireReply,
        startedAt: number,
    ): void {
        const url = URL.canParse(address) ? new URL(address) : undefined
        // A call that has no address never was one.
        if (!url) return
        this.deps.store.insert('sys_outbound_http_log', {
            method,
            hostname: url.host,
            path: url.pathname,
            url: `${url.protocol}//${url.host}${url.pathname}`,
            response_status: String(reply.status),
            response_time: String(Math.round(performance.now() - startedAt)),
            app_scope: scope,
            log_level: logLevel,
            error_code: String(reply.errorCode),
            error_message: reply.errorMessage.slice(0, 1000),
        })
    }
}

const basic = (user: string, password: string): string =>
    `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

const unreachableWire = (errorMessage: string): WireReply => ({
    status: 0,
    body: new Uint8Array(0),
    headers: [],
    errorCode: 2,
    errorMessage,
})
