import { host, type OAuthAnswer } from './host.ts'
import { loud } from './not-implemented.ts'

/** ServiceNowDocs: api-reference/server-api-reference/c_GlideOAuthClientRequest */
class Request {
    private readonly parameters = new Map<string, string>()
    private readonly headers: Record<string, string> = {}

    private put(name: string, value: unknown): void {
        // Null takes a parameter away: setScope(null).
        if (value === null || value === undefined) this.parameters.delete(name)
        else this.parameters.set(name, String(value))
    }
    setGrantType(value: unknown): void {
        this.put('grant_type', value)
    }
    getGrantType(): string | null {
        return this.getParameter('grant_type')
    }
    setUserName(value: unknown): void {
        this.put('username', value)
    }
    getUserName(): string | null {
        return this.getParameter('username')
    }
    setPassword(value: unknown): void {
        this.put('password', value)
    }
    getPassword(): string | null {
        return this.getParameter('password')
    }
    setRefreshToken(value: unknown): void {
        this.put('refresh_token', value)
    }
    getRefreshToken(): string | null {
        return this.getParameter('refresh_token')
    }
    setScope(value: unknown): void {
        this.put('scope', value)
    }
    getScope(): string | null {
        return this.getParameter('scope')
    }
    setParameter(name: unknown, value: unknown): void {
        this.put(String(name), value)
    }
    getParameter(name: unknown): string | null {
        return this.parameters.get(String(name)) ?? null
    }
    setHeader(name: unknown, value: unknown): void {
        this.headers[String(name)] = String(value)
    }
    /** The name of setHeader in the global scope. */
    setHead(name: unknown, value: unknown): void {
        this.setHeader(name, value)
    }
    getHeader(name: unknown): string | null {
        return this.headers[String(name)] ?? null
    }
    getHeaders(): object {
        return { ...this.headers }
    }
    /** What crosses to the instance. */
    content() {
        return { parameters: Object.fromEntries(this.parameters), headers: this.headers }
    }
}

const contents = new WeakMap<object, Request>()

export class GlideOAuthClientRequest {
    constructor() {
        const request = new Request()
        const seen = loud('GlideOAuthClientRequest', request)
        contents.set(seen, request)
        return seen as unknown as GlideOAuthClientRequest
    }
}

/** ServiceNowDocs: api-reference/server-api-reference/c_GlideOAuthToken */
const tokenObject = (token: NonNullable<OAuthAnswer['token']>): object =>
    loud('GlideOAuthToken', {
        getAccessToken: () => token.accessToken,
        getRefreshToken: () => token.refreshToken || null,
        getExpiresIn: () => token.expiresIn,
        getScope: () => token.scope,
    })

/** ServiceNowDocs: api-reference/server-api-reference/c_GlideOAuthClientResponse */
const responseObject = (answer: OAuthAnswer): object =>
    loud('GlideOAuthClientResponse', {
        getToken: () => (answer.token ? tokenObject(answer.token) : null),
        getBody: () => answer.body,
        getContentType: () => answer.contentType,
        getErrorMessage: () => answer.errorMessage || null,
        getResponseCode: () => String(answer.status),
        getResponseParameters: () => ({ ...answer.parameters }),
    })

/** ServiceNowDocs: api-reference/server-api-reference/c_GlideOAuthClient */
class Client {
    requestTokenByRequest(clientName: unknown, request: unknown): object {
        const given = typeof request === 'object' && request !== null ? contents.get(request) : undefined
        if (!given) throw new TypeError('requestTokenByRequest takes a GlideOAuthClientRequest')
        return responseObject(host.oauthToken(String(clientName), given.content()))
    }
    /** The request as JSON; the documentation also shows a request object. */
    requestToken(clientName: unknown, request: unknown): object {
        if (typeof request === 'object') return this.requestTokenByRequest(clientName, request)
        const made = new Request()
        const parameters = JSON.parse(String(request)) as Readonly<Record<string, unknown>>
        for (const [name, value] of Object.entries(parameters)) made.setParameter(name, value)
        return responseObject(host.oauthToken(String(clientName), made.content()))
    }
}

export class GlideOAuthClient {
    constructor() {
        return loud('GlideOAuthClient', new Client()) as unknown as GlideOAuthClient
    }
}

/** Namespace sn_auth; applications in the global scope use the names without it. */
export const sn_auth = { GlideOAuthClient, GlideOAuthClientRequest }
