import type { Millis } from '../clock.ts'
import { aadstsAnswer } from '../entra/aadsts-errors.ts'
import { correlationIdOf } from '../entra/token-endpoint.ts'
import { graphError, startExchange } from '../graph/graph-error.ts'
import { connectorError } from '../connector/error-answer.ts'
import { armError } from '../automation/arm-answer.ts'
import { connectorHost, learnHost, loginHosts, managementHosts } from '../hosts.ts'
import { jsonAnswer, type Answer, type ServiceRequest } from '../http/exchange.ts'
import type { LearnTrouble } from '../learn/trouble.ts'
import type { ErrorStatus, Fault } from './fault.ts'

/** What the connection does with the answer. */
export type Delivery =
    | { readonly how: 'send' | 'cut'; readonly answer: Answer; readonly afterMs?: number }
    /** Closes without answering. */
    | { readonly how: 'destroy' }
    /** Keeps the connection open until the client gives up. */
    | { readonly how: 'never' }

/** Codes that Graph and service communications give with these statuses. https://learn.microsoft.com/graph/errors */
const graphErrors: Readonly<Record<ErrorStatus, readonly [code: string, message: string]>> = {
    401: ['InvalidAuthenticationToken', 'Access token validation failure.'],
    403: [
        'Forbidden',
        'You cannot perform the requested operation, required scopes are missing in the token.',
    ],
    429: ['TooManyRequests', 'Too many requests.'],
    500: ['InternalServerError', 'An internal server error occurred while processing the request.'],
    502: ['BadGateway', 'The server received an invalid response from an upstream server.'],
    503: ['ServiceUnavailable', 'The service is temporarily unavailable. Please retry later.'],
    504: ['GatewayTimeout', 'The server did not receive a timely response from an upstream server.'],
}

const HTML = '<!DOCTYPE html><html><head><title>Gateway</title></head><body><h1>Gateway</h1></body></html>'

type ErrorFault = Extract<Fault, { kind: 'error' }>

const retryAfterHeader = (
    { retryAfter, retryAfterForm }: ErrorFault,
    now: Millis,
): Record<string, string> => {
    if (retryAfter === undefined) return {}
    const date = new Date(now + retryAfter * 1000).toUTCString()
    return { 'retry-after': retryAfterForm === 'date' ? date : `${retryAfter}` }
}

/** The error in the shape of the request's host. */
export const errorAnswer = (fault: ErrorFault, request: ServiceRequest, now: Millis): Answer => {
    const headers = retryAfterHeader(fault, now)
    if (loginHosts.has(request.host)) {
        const token = { now, loginHost: request.host, correlationId: correlationIdOf(request) }
        return {
            ...aadstsAnswer(fault.status === 429 ? 90055 : 90033, {}, token, headers),
            status: fault.status,
        }
    }
    const [code, message] = graphErrors[fault.status]
    if (managementHosts.has(request.host)) return armError(request, fault.status, code, message, headers)
    if (request.host === connectorHost) return connectorError(fault.status, code, message, headers)
    // Learn's server names no shape for these.
    if (request.host === learnHost) return jsonAnswer(fault.status, { error: message }, headers)
    return graphError(startExchange(request, now), fault.status, code, message, headers)
}

const withSelfLink = (answer: Answer, request: ServiceRequest): Answer => {
    const body: unknown = JSON.parse(answer.body)
    if (typeof body !== 'object' || body === null || !('value' in body)) return answer
    const query = request.query.size > 0 ? `?${request.query.toString()}` : ''
    const link = `https://${request.host}${request.path}${query}`
    const name = managementHosts.has(request.host) ? 'nextLink' : '@odata.nextLink'
    return { ...answer, body: JSON.stringify({ ...body, [name]: link }) }
}

/** Carries out a fault. `rightAnswer` is asked only by faults that spoil it. */
export const applyFault = async (
    fault: Fault,
    request: ServiceRequest,
    now: Millis,
    rightAnswer: (trouble?: LearnTrouble) => Promise<Answer>,
): Promise<Delivery> => {
    switch (fault.kind) {
        case 'error':
            return { how: 'send', answer: errorAnswer(fault, request, now) }
        case 'aadsts': {
            const token = { now, loginHost: request.host, correlationId: correlationIdOf(request) }
            return { how: 'send', answer: aadstsAnswer(fault.code, {}, token) }
        }
        case 'timeout':
            return fault.afterMs === undefined
                ? { how: 'never' }
                : { how: 'send', answer: await rightAnswer(), afterMs: fault.afterMs }
        case 'cut':
            return { how: 'cut', answer: await rightAnswer() }
        case 'refuse':
            return { how: 'destroy' }
        case 'html': {
            const headers = { 'content-type': 'text/html; charset=utf-8' }
            return { how: 'send', answer: { status: fault.status, headers, body: HTML } }
        }
        case 'invalidJson':
            return { how: 'send', answer: { ...jsonAnswer(200, {}), body: '{"value":[{"id":}],,' } }
        case 'truncatedPage': {
            const answer = await rightAnswer()
            return { how: 'send', answer: { ...answer, body: answer.body.slice(0, answer.body.length / 2) } }
        }
        case 'nextLinkLoop':
            return { how: 'send', answer: withSelfLink(await rightAnswer(), request) }
        case 'learn':
            return { how: 'send', answer: await rightAnswer(fault.trouble) }
    }
}
