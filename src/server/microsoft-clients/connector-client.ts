import { appError, type AppError, type ErrorFacts } from '../errors.ts'
import { isObject, type Json } from '../json.ts'
import type { HttpOutcome, HttpRequest } from '../ports.ts'
import { err, ok, type Result } from '../result.ts'
import { requestIdOf } from './graph-errors.ts'
import { hostOf, parseJson, sendGuarded, type OutboundDependencies } from './outbound-call.ts'
import { rememberAnswer } from './throttle-gate.ts'
import { tokenError } from './token-errors.ts'

const SERVICE = 'connector'
const LONGEST_REASON = 200
const LONGEST_NUMBER = 40

/** Where the connector is and what signs the calls. */
export interface ConnectorAccess {
    /** Whose pauses and budget count. */
    readonly tenantId: string
    /** `https://…`, without query and without a slash at the end. */
    readonly baseUrl: string
    readonly oauthProfile: string
}

/** One call by docs/api/connector.openapi.yaml. */
export interface ConnectorRequest {
    readonly method: 'GET' | 'POST'
    /** Our key of the case, under which the connector finds it again. */
    readonly caseKey: string
    /** Under the case; empty: of all cases. */
    readonly action: '' | 'read' | 'comments' | 'attachments' | 'close'
    /** Under which doing it again does nothing more; null: it changes nothing. */
    readonly idempotencyKey: string | null
    readonly isTest: boolean
    readonly body?: string
    /** In place of a body. */
    readonly file?: { readonly sysId: string; readonly fileName: string; readonly contentType: string }
    readonly timeoutMs: number
}

/** A case as the connector tells of it. */
export interface ConnectorCase {
    readonly key: string
    /** Microsoft's number; empty while there is none. */
    readonly number: string
    readonly state: 'open' | 'waiting' | 'closed'
}

/** Path of each call; the template stands in outbound_call. */
const pathOf = ({ action }: ConnectorRequest, key: string): string =>
    `/v1/cases${action === '' ? '' : `/${key}${action === 'read' ? '' : `/${action}`}`}`

const bodyOf = ({ body, file }: ConnectorRequest): Pick<HttpRequest, 'body' | 'bodyAttachment'> =>
    file ? { bodyAttachment: file.sysId } : body === undefined ? {} : { body }

/** One line of plain text. */
const plain = (text: string): string =>
    // eslint-disable-next-line no-control-regex -- it is what this replaces
    text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()

/**
 * Calls a connector: throttle gate, send, read, outbound_call row. A good answer is always the case as it is then, so
 * that the page of a proxy never counts as one.
 */
export function callConnector(
    deps: OutboundDependencies,
    access: ConnectorAccess,
    request: ConnectorRequest,
): Result<ConnectorCase> {
    const correlationId = deps.random.guid()
    const url = access.baseUrl + pathOf(request, request.caseKey)
    const sent = sendGuarded(
        deps,
        {
            service: SERVICE,
            tenantId: access.tenantId,
            oauthProfile: access.oauthProfile,
            method: request.method,
            url,
            urlTemplate: pathOf(request, '{key}'),
            headers: headersOf(request),
            timeoutMs: request.timeoutMs,
            ...bodyOf(request),
        },
        correlationId,
        (outcome) => readOutcome(deps, access, request, url, outcome, correlationId),
    )
    if (sent.ok || sent.error.code !== 'MICROSOFT_THROTTLED') return sent
    // The gate's own word: nothing was sent.
    const { parameters, retryAfterSeconds } = sent.error
    return err(appError('CONNECTOR_PAUSED', parameters, { correlationId, retryAfterSeconds }))
}

function headersOf({ idempotencyKey, isTest, file }: ConnectorRequest): HttpRequest['headers'] {
    return {
        'Test-Environment': String(isTest),
        'Content-Type': file ? file.contentType || 'application/octet-stream' : 'application/json',
        ...(idempotencyKey === null ? {} : { 'Idempotency-Key': idempotencyKey }),
        // A header takes ASCII only.
        ...(file ? { 'File-Name': encodeURIComponent(file.fileName) } : {}),
    }
}

function readOutcome(
    deps: OutboundDependencies,
    { tenantId, baseUrl }: ConnectorAccess,
    request: ConnectorRequest,
    url: string,
    outcome: HttpOutcome,
    correlationId: string,
): Result<ConnectorCase> {
    if (outcome.kind === 'failure') {
        if (outcome.reason === 'token') return err(tokenError(outcome.text, baseUrl, { correlationId }))
        const code = outcome.reason === 'timeout' ? 'NETWORK_TIMEOUT' : 'NETWORK_UNREACHABLE'
        return err(appError(code, [hostOf(url)], { correlationId }))
    }
    const { status } = outcome
    const retryAfterSeconds = rememberAnswer(deps, tenantId, SERVICE, status, outcome.header('Retry-After'))
    const requestId = requestIdOf(outcome.header('request-id'))
    const facts = { correlationId, requestId, retryAfterSeconds }
    const body = parseJson(outcome.body)
    if (status < 200 || status > 299) return err(refusal(status, body.ok ? body.value : undefined, facts))
    if (!body.ok) return err(appError('CONNECTOR_ANSWER_UNREADABLE', [body.error], facts))
    const told = parseCase(body.value)
    if (told?.key === request.caseKey) return ok(told)
    return err(
        appError(
            'CONNECTOR_ANSWER_UNREADABLE',
            [told ? 'it is about another case' : 'it holds no case'],
            facts,
        ),
    )
}

function parseCase(body: unknown): ConnectorCase | undefined {
    if (!isObject(body)) return undefined
    const { key, number, state } = body
    if (typeof key !== 'string') return undefined
    if (number !== null && number !== undefined && typeof number !== 'string') return undefined
    if (state !== 'open' && state !== 'waiting' && state !== 'closed') return undefined
    return { key, number: plain(number ?? '').slice(0, LONGEST_NUMBER), state }
}

const shortened = (text: string): string =>
    text.length <= LONGEST_REASON ? text : `${text.slice(0, LONGEST_REASON - 1)}…`

function errorIn(body: unknown): { readonly code: string; readonly message: string } | undefined {
    const error: Json | undefined = isObject(body) && isObject(body['error']) ? body['error'] : undefined
    if (!error || typeof error['code'] !== 'string') return undefined
    const message = typeof error['message'] === 'string' ? shortened(plain(error['message'])) : ''
    return { code: error['code'], message }
}

/** Why the connector did not do it, by what a person can do about it. */
function refusal(status: number, body: unknown, facts: ErrorFacts): AppError {
    const told = errorIn(body)
    const http = String(status)
    if (status === 401 || status === 403) return appError('CONNECTOR_UNAUTHORIZED', [http], facts)
    if (status === 429 || status === 503) return appError('CONNECTOR_BUSY', [http], facts)
    if (status >= 500 && status !== 501) return appError('CONNECTOR_UNAVAILABLE', [http], facts)
    if (status === 404 && told?.code === 'case-not-found')
        return appError('CONNECTOR_CASE_UNKNOWN', [], facts)
    if (status === 409 && told?.code === 'key-taken') return appError('CONNECTOR_KEY_TAKEN', [], facts)
    const isContract = told !== undefined && [400, 409, 410, 413, 415, 422].includes(status)
    // What stands in between refuses long bodies in its own shape.
    if (isContract || status === 413)
        return appError('CONNECTOR_REFUSED', [told?.message || `HTTP ${http}`], facts)
    if (status === 400 || status === 408)
        return appError('CONNECTOR_ANSWER_UNREADABLE', [`HTTP ${http}`], facts)
    return appError('CONNECTOR_NOT_THERE', [http], facts)
}
