import { randomUUID } from 'node:crypto'
import type { Millis } from '../clock.ts'
import { header, jsonAnswer, type Answer, type ServiceRequest } from '../http/exchange.ts'

/** What an answer of Graph says about the request it belongs to. */
export interface GraphExchange {
    readonly now: Millis
    readonly requestId: string
    /** The caller's, or Graph's own request id when the caller sent none. */
    readonly clientRequestId: string
}

export const startExchange = (request: ServiceRequest, now: Millis): GraphExchange => {
    const requestId = randomUUID()
    return { now, requestId, clientRequestId: header(request.headers, 'client-request-id') ?? requestId }
}

/** Headers that every answer of Graph carries. https://learn.microsoft.com/graph/best-practices-concept */
export const exchangeHeaders = (exchange: GraphExchange): Readonly<Record<string, string>> => ({
    'request-id': exchange.requestId,
    'client-request-id': exchange.clientRequestId,
    date: new Date(exchange.now).toUTCString(),
})

/**
 * An error of Graph. The date in innerError has no zone, as in real answers.
 * https://learn.microsoft.com/graph/errors
 */
export const graphError = (
    exchange: GraphExchange,
    status: number,
    code: string,
    message: string,
    headers: Readonly<Record<string, string>> = {},
): Answer =>
    jsonAnswer(
        status,
        {
            error: {
                code,
                message,
                innerError: {
                    date: new Date(exchange.now).toISOString().slice(0, 19),
                    'request-id': exchange.requestId,
                    'client-request-id': exchange.clientRequestId,
                },
            },
        },
        { ...exchangeHeaders(exchange), ...headers },
        'application/json',
    )
