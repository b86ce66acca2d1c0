import { appError, type AppError, type ErrorFacts } from '../errors.ts'
import { isGuid } from '../identifiers.ts'
import { isObject } from '../json.ts'

export interface GraphErrorBody {
    readonly code: string
    readonly requestId: string | undefined
}

/** A request id as Microsoft gives it: a GUID. Anything else is not repeated. */
export const requestIdOf = (value: unknown): string | undefined =>
    typeof value === 'string' && isGuid(value) ? value : undefined

/**
 * Reads `{"error":{"code","innerError":{"request-id"}}}`. The most specific code is the innermost one; `innerError`
 * is spelt `innererror` in some answers; a code may be empty. The message is not read: clients must not branch on
 * it, and it may quote what was asked.
 * @see https://learn.microsoft.com/graph/errors
 */
export function parseGraphError(body: unknown): GraphErrorBody | undefined {
    const error = isObject(body) ? body['error'] : undefined
    if (!isObject(error)) return undefined
    let code = ''
    let requestId: string | undefined
    let level: unknown = error
    for (let depth = 0; depth < 5 && isObject(level); depth += 1) {
        const here: Readonly<Record<string, unknown>> = level
        if (typeof here['code'] === 'string' && here['code'] !== '') code = here['code']
        requestId = requestIdOf(here['request-id']) ?? requestId
        level = here['innerError'] ?? here['innererror']
    }
    // A code is a word; anything longer is prose that does not belong into a log.
    return { code: /^[\w.]{1,60}$/.test(code) ? code : '', requestId }
}

/** Microsoft's own sentence, to be searched for known causes; never shown, stored or branched on. */
export function graphErrorMessage(body: unknown): string {
    const error = isObject(body) ? body['error'] : undefined
    const message = isObject(error) ? error['message'] : undefined
    return typeof message === 'string' ? message : ''
}

/** Maps an error status of Graph to the cause that a person can act on. */
export function graphError(
    status: number,
    body: GraphErrorBody | undefined,
    context: { readonly permission: string; readonly graphHost: string },
    facts: ErrorFacts,
): AppError {
    const all: ErrorFacts = { ...facts, requestId: body?.requestId ?? facts.requestId }
    if (status === 401) return appError('GRAPH_TOKEN_REFUSED', [context.graphHost], all)
    if (status === 403) return appError('GRAPH_PERMISSION_MISSING', [context.permission], all)
    if (facts.retryAfterSeconds !== undefined && (status === 429 || status === 509)) {
        return appError('MICROSOFT_THROTTLED', [String(facts.retryAfterSeconds)], all)
    }
    if (status >= 500) return appError('MICROSOFT_UNAVAILABLE', [String(status)], all)
    return appError('GRAPH_REQUEST_REFUSED', [String(status), body?.code || '-'], all)
}
