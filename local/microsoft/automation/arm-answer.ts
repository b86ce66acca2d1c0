import { randomUUID } from 'node:crypto'
import { header, jsonAnswer, type Answer, type ServiceRequest } from '../http/exchange.ts'

/** Headers of every answer of Azure Resource Manager; the caller's own id comes back when it asks for that. */
export const armHeaders = (request: ServiceRequest): Readonly<Record<string, string>> => {
    const id = header(request.headers, 'x-ms-client-request-id') ?? header(request.headers, 'clientrequestid')
    const correlationId = randomUUID()
    return {
        'x-ms-request-id': correlationId,
        'x-ms-correlation-request-id': correlationId,
        ...(id === undefined ? {} : { 'x-ms-client-request-id': id }),
        'cache-control': 'no-cache',
    }
}

export const armAnswer = (request: ServiceRequest, body: unknown, status = 200): Answer =>
    jsonAnswer(status, body, armHeaders(request))

/** An error of Resource Manager itself: wrapped in `error`. */
export const armError = (
    request: ServiceRequest,
    status: number,
    code: string,
    message: string,
    headers: Readonly<Record<string, string>> = {},
): Answer => jsonAnswer(status, { error: { code, message } }, { ...armHeaders(request), ...headers })

/** An error of Azure Automation: bare. https://learn.microsoft.com/rest/api/automation/job/create */
export const automationError = (
    request: ServiceRequest,
    status: number,
    code: string,
    message: string,
): Answer => jsonAnswer(status, { code, message }, armHeaders(request))
