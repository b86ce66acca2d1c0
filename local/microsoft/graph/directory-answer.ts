import { jsonAnswer, type Answer, type ServiceRequest } from '../http/exchange.ts'
import type { DirectoryAccount } from '../directory/account.ts'
import { CONTENT_TYPE, DIRECTORY_REFUSAL } from './endpoint.ts'
import { exchangeHeaders, graphError, type GraphExchange } from './graph-error.ts'
import type { Graph } from './route.ts'

/** `@odata.context` of an answer. */
export const contextOf = (request: ServiceRequest, shape: string): string =>
    `https://${request.host}/v1.0/$metadata#${shape}`

export const entityAnswer = (exchange: GraphExchange, body: unknown, status = 200): Answer =>
    jsonAnswer(status, body, exchangeHeaders(exchange), CONTENT_TYPE)

export const noContent = (exchange: GraphExchange): Answer => ({
    status: 204,
    headers: exchangeHeaders(exchange),
    body: '',
})

export const notThere = (exchange: GraphExchange, key: string): Answer =>
    graphError(
        exchange,
        404,
        'Request_ResourceNotFound',
        `Resource '${key}' does not exist or one of its queried reference-property objects are not present.`,
    )

export const badRequestAnswer = (
    exchange: GraphExchange,
    message: string,
    code = 'Request_BadRequest',
): Answer => graphError(exchange, 400, code, message)

/** How the directory refuses what was not consented to, or what no role of the app allows. */
export const insufficientPrivileges = (exchange: GraphExchange): Answer =>
    graphError(exchange, 403, ...DIRECTORY_REFUSAL)

/** The part of a path that a pattern catches, decoded. */
export const keyOf = (pattern: RegExp, path: string): string =>
    decodeURIComponent(pattern.exec(path)?.[1] ?? '')

/** The account that the path names, or the 404. */
export const accountOf = (
    graph: Graph,
    tenantId: string,
    key: string,
    exchange: GraphExchange,
): DirectoryAccount | Answer => graph.directory.find(tenantId, key) ?? notThere(exchange, key)

export const isAnswer = (value: object): value is Answer => 'status' in value && 'headers' in value
