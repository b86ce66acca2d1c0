import { host, type HttpReply } from './host.ts'
import { loud } from './not-implemented.ts'

const response = (reply: HttpReply): object =>
    loud('RESTResponseV2', {
        getStatusCode: () => reply.status,
        getBody: () => reply.body,
        getHeader: (name: string) => {
            const found = Object.keys(reply.headers).find(
                (key) => key.toLowerCase() === String(name).toLowerCase(),
            )
            return found === undefined ? null : (reply.headers[found] ?? null)
        },
        getHeaders: () => ({ ...reply.headers }),
        haveError: () => reply.errorCode !== 0,
        getErrorCode: () => reply.errorCode,
        getErrorMessage: () => reply.errorMessage,
    })

/** Outbound REST by endpoint. ServiceNowDocs: api-reference/server-api-reference/c_RESTMessageV2API, c_RESTResponseV2API */
class Message {
    private url = ''
    private method = 'GET'
    private body = ''
    private timeoutMs = 0
    private readonly headers: Record<string, string> = {}
    private readonly query: string[] = []
    private authentication: Parameters<typeof host.http>[0]['authentication'] = { kind: 'none' }

    setEndpoint(url: string): void {
        this.url = String(url)
    }
    getEndpoint(): string {
        return this.url
    }
    setHttpMethod(method: string): void {
        this.method = String(method).toUpperCase()
    }
    setHttpTimeout(milliseconds: number): void {
        this.timeoutMs = Number(milliseconds)
    }
    setLogLevel(level: string): void {
        if (!['basic', 'elevated', 'all'].includes(level))
            throw new Error(`local instance: log level ${level} is unknown`)
    }
    setRequestHeader(name: string, value: unknown): void {
        this.headers[String(name)] = String(value)
    }
    getRequestHeader(name: string): string | null {
        return this.headers[String(name)] ?? null
    }
    getRequestHeaders(): object {
        return { ...this.headers }
    }
    setRequestBody(body: unknown): void {
        this.body = String(body)
    }
    getRequestBody(): string {
        return this.body
    }
    setQueryParameter(name: string, value: unknown): void {
        this.query.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    }
    setBasicAuth(user: string, password: string): void {
        this.authentication = { kind: 'password', user: String(user), password: String(password) }
    }
    setAuthenticationProfile(kind: string, profile: string): void {
        if (kind !== 'oauth2' && kind !== 'basic')
            throw new Error(`local instance: authentication profile of type ${kind} is not implemented`)
        this.authentication = { kind, profile: String(profile) }
    }
    execute(): object {
        const query = this.query.join('&')
        return response(
            host.http({
                method: this.method,
                url: query ? `${this.url}${this.url.includes('?') ? '&' : '?'}${query}` : this.url,
                headers: { ...this.headers },
                body: this.body,
                timeoutMs: this.timeoutMs,
                authentication: this.authentication,
            }),
        )
    }
}

export class RESTMessageV2 {
    constructor(name?: string) {
        if (name !== undefined)
            throw new Error('local instance: RESTMessageV2 by record name is not implemented')
        return loud('RESTMessageV2', new Message()) as unknown as RESTMessageV2
    }
}
