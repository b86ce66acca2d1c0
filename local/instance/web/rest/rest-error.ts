import { json } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'

/** The platform's error body, as the REST API pages show it. */
export const restError = (status: number, message: string, detail: string | null): WebAnswer =>
    json({ error: { message, detail }, status: 'failure' }, status)

/**
 * 401 of every REST API. A page's own script gets another scheme name, so that the browser does not open its
 * sign-in dialog over the page.
 */
export function notAuthenticated(exchange: Exchange): WebAnswer {
    const fromPage = exchange.headers['x-usertoken'] !== undefined
    const answer = restError(401, 'User Not Authenticated', 'Required to provide Auth information')
    return {
        ...answer,
        headers: {
            ...answer.headers,
            'www-authenticate': `${fromPage ? 'BasicCustom' : 'Basic'} realm="Service-now"`,
        },
    }
}

export const notAuthorized = (detail = 'Failed API level ACL Validation'): WebAnswer =>
    restError(403, 'User Not Authorized', detail)

/** 400, not 404: REST API HTTP response codes, "the request URI does not match the APIs in the system". */
export const unknownUri = (path: string): WebAnswer =>
    restError(400, 'Requested URI does not represent any resource', path)
