import type { ServiceRequest } from '../http/exchange.ts'
import { header } from '../http/exchange.ts'

export type TokenVersion = 'v1' | 'v2'

/** The fields of a token request. An empty field counts as absent, as at Entra. */
export interface TokenRequest {
    readonly grantType?: string
    readonly clientId?: string
    readonly clientSecret?: string
    readonly clientAssertion?: string
    readonly resource?: string
    readonly scope?: string
}

/** RFC 6749 2.3.1: both parts are form-encoded before they are joined. */
const formDecode = (text: string): string => {
    try {
        return decodeURIComponent(text.replace(/\+/g, ' '))
    } catch {
        // A secret that was put in unencoded, as many clients do; Entra takes those as they are.
        return text
    }
}

const basicCredentials = (authorization: string | undefined): { id?: string; secret?: string } => {
    const [, encoded] = /^Basic\s+(\S+)$/i.exec(authorization ?? '') ?? []
    if (encoded === undefined) return {}
    const decoded = Buffer.from(encoded, 'base64').toString('utf8')
    const colon = decoded.indexOf(':')
    if (colon < 0) return {}
    return { id: formDecode(decoded.slice(0, colon)), secret: formDecode(decoded.slice(colon + 1)) }
}

/** Reads the form body, and the client's credentials also from HTTP Basic. */
export const parseTokenRequest = (request: ServiceRequest): TokenRequest => {
    const form = new URLSearchParams(request.body)
    const basic = basicCredentials(header(request.headers, 'authorization'))
    const field = (name: string): string | undefined => form.get(name) || undefined
    return {
        grantType: field('grant_type'),
        clientId: field('client_id') ?? basic.id,
        clientSecret: field('client_secret') ?? basic.secret,
        clientAssertion: field('client_assertion'),
        resource: field('resource'),
        scope: field('scope'),
    }
}
