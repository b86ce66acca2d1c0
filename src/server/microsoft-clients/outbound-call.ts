import { appError, type AppError, type ErrorFacts } from '../errors.ts'
import type { Http, HttpOutcome, HttpRequest, Instance, TenantStore } from '../ports.ts'
import { err, ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { graphError, graphErrorMessage, parseGraphError, requestIdOf } from './graph-errors.ts'
import { checkGate, rememberAnswer, type GateDependencies, type MicrosoftService } from './throttle-gate.ts'
import { tokenError } from './token-errors.ts'

/** One call to Microsoft as the audit trail keeps it: no token, secret, body or address. */
export interface OutboundCall {
    /** Empty: an unsigned call, which no tenant has to do with. */
    readonly tenantId: string
    readonly service: MicrosoftService
    readonly method: string
    /** The URL with its variable parts replaced, without host and query. */
    readonly urlTemplate: string
    /** 0 when there was no HTTP answer. */
    readonly httpStatus: number
    readonly startedAt: number
    readonly durationMs: number
    readonly clientRequestId: string
    readonly requestId: string | null
    readonly errorCode: string | null
}

/** A background call that waits for its time. */
export interface QueuedCall {
    readonly kind: 'sync-service-health'
    readonly tenantId: string
    /** Two entries with one key are one piece of work. */
    readonly idempotencyKey: string
    readonly nextAttemptAt: number
}

export interface MicrosoftRequest {
    readonly tenant: Tenant
    readonly service: MicrosoftService
    readonly method: HttpRequest['method']
    readonly url: string
    readonly urlTemplate: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
    /** Keeps the answer as a file: `parse` is given its sys_id in place of a body. */
    readonly saveAs?: HttpRequest['saveAs']
    readonly timeoutMs: number
    /** The application permission that a 403 asks for. */
    readonly permission: string
    /**
     * Names the cause of a 400 by Microsoft's sentence, as a hint to people: whether it is tried again never hangs on it.
     * Undefined: not known.
     */
    readonly hint?: (message: string) => AppError | undefined
    /** A good answer is plain text, which may be empty: `parse` is given it as it stands. */
    readonly isText?: boolean
    /** Names the cause of an error status of a service other than Graph; undefined: as Graph means it. */
    readonly refusal?: (status: number, body: unknown, facts: ErrorFacts) => AppError | undefined
}

export interface OutboundDependencies extends GateDependencies {
    readonly tenants: TenantStore
    readonly http: Http
    readonly instance: Instance
}

export const hostOf = (url: string): string => /^https:\/\/([^/?#]+)/.exec(url)?.[1] ?? url
const originOf = (url: string): string => `https://${hostOf(url)}`

/**
 * The one place that calls Microsoft: clone guard, throttle gate, send, parse, outbound_call row, in this order.
 * `parse` reads the JSON body of a 2xx answer; what it refuses is an error of this call, in its row too.
 */
export function callMicrosoft<T>(
    deps: OutboundDependencies,
    request: MicrosoftRequest,
    parse: (body: unknown, facts: ErrorFacts) => Result<T>,
): Result<T> {
    const { tenant } = request
    const correlationId = deps.random.guid()
    if (tenant.instanceName !== deps.instance.name()) {
        return err(appError('INSTANCE_CLONED', [tenant.name], { correlationId }))
    }
    if (!tenant.graphProfile)
        return err(appError('OUTBOUND_PROFILE_MISSING', [tenant.name], { correlationId }))
    return sendGuarded(
        deps,
        { ...request, tenantId: tenant.sysId, oauthProfile: tenant.graphProfile },
        correlationId,
        (outcome) => readOutcome(deps, request, outcome, parse, correlationId),
    )
}

type Sending = Pick<
    MicrosoftRequest,
    'service' | 'method' | 'url' | 'urlTemplate' | 'headers' | 'body' | 'saveAs' | 'timeoutMs'
> &
    Pick<OutboundCall, 'tenantId'> &
    Pick<HttpRequest, 'oauthProfile' | 'bodyAttachment'>

/** The way of every call, signed or not: throttle gate, send, read, outbound_call row. */
export function sendGuarded<T>(
    deps: GateDependencies & { readonly http: Http },
    call: Sending,
    correlationId: string,
    read: (outcome: HttpOutcome) => Result<T>,
): Result<T> {
    const closed = checkGate(deps, call.tenantId, call.service, correlationId)
    if (closed) return err(closed)

    const startedAt = deps.clock.now()
    const outcome = deps.http.send({
        method: call.method,
        url: call.url,
        headers: {
            Accept: call.saveAs ? '*/*' : 'application/json',
            ...call.headers,
            'client-request-id': correlationId,
        },
        ...(call.body === undefined ? {} : { body: call.body }),
        ...(call.bodyAttachment === undefined ? {} : { bodyAttachment: call.bodyAttachment }),
        ...(call.saveAs ? { saveAs: call.saveAs } : {}),
        timeoutMs: call.timeoutMs,
        oauthProfile: call.oauthProfile,
    })
    const result = read(outcome)
    deps.calls.record({
        tenantId: call.tenantId,
        service: call.service,
        method: call.method,
        urlTemplate: call.urlTemplate,
        httpStatus: outcome.kind === 'answer' ? outcome.status : 0,
        startedAt,
        durationMs: deps.clock.now() - startedAt,
        clientRequestId: correlationId,
        requestId: (outcome.kind === 'answer' && requestIdOf(outcome.header('request-id'))) || null,
        errorCode: result.ok ? null : result.error.code,
    })
    return result
}

function readOutcome<T>(
    deps: OutboundDependencies,
    request: MicrosoftRequest,
    outcome: HttpOutcome,
    parse: (body: unknown, facts: ErrorFacts) => Result<T>,
    correlationId: string,
): Result<T> {
    const graphHost = originOf(request.url)
    if (outcome.kind === 'failure') return err(failure(outcome, request, graphHost, correlationId))

    const pause = rememberAnswer(
        deps,
        request.tenant.sysId,
        request.service,
        outcome.status,
        outcome.header('Retry-After'),
    )
    const facts = {
        correlationId,
        requestId: requestIdOf(outcome.header('request-id')),
        retryAfterSeconds: pause,
    }
    const isGood = outcome.status >= 200 && outcome.status < 300
    if (isGood && request.saveAs) return parse(outcome.attachment ?? '', facts)
    // 204 No Content, as an update is answered.
    if (outcome.status === 204) return parse(undefined, facts)
    if (isGood && request.isText) return parse(outcome.body, facts)
    const body = parseJson(outcome.body)
    if (isGood) {
        if (body.ok) return parse(body.value, facts)
        return err(appError('MICROSOFT_ANSWER_UNREADABLE', [body.error], facts))
    }
    const refused = request.refusal?.(outcome.status, body.ok ? body.value : undefined, facts)
    if (refused) return err(refused)
    const said = body.ok ? parseGraphError(body.value) : undefined
    const hint = outcome.status === 400 && body.ok ? request.hint?.(graphErrorMessage(body.value)) : undefined
    const error = graphError(outcome.status, said, { permission: request.permission, graphHost }, facts)
    return err(
        hint ? { ...hint, correlationId, ...(error.requestId ? { requestId: error.requestId } : {}) } : error,
    )
}

function failure(
    outcome: Extract<HttpOutcome, { kind: 'failure' }>,
    request: MicrosoftRequest,
    graphHost: string,
    correlationId: string,
): AppError {
    switch (outcome.reason) {
        case 'token':
            return tokenError(outcome.text, graphHost, { correlationId })
        case 'timeout':
            return appError('NETWORK_TIMEOUT', [hostOf(request.url)], { correlationId })
        case 'unreachable':
            return appError('NETWORK_UNREACHABLE', [hostOf(request.url)], { correlationId })
    }
}

export function parseJson(text: string): Result<unknown, string> {
    if (text.trim() === '') return err('the answer is empty')
    try {
        return ok(JSON.parse(text) as unknown)
    } catch {
        // The parser's message quotes the answer; the first character tells a page of a proxy from a cut answer.
        return err(/^\s*</.test(text) ? 'it is a web page' : 'it is not complete JSON')
    }
}
