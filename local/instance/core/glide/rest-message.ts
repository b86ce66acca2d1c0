import { host, type HttpCall, type RestMessageDefinition } from './host.ts'
import { loud } from './not-implemented.ts'
import { asyncResponse, restResponseV2 } from './rest-message-response.ts'
import { MessageVariables } from './message-variables.ts'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']
const LOG_LEVELS = ['basic', 'elevated', 'all'] as const

/** Outbound REST. ServiceNowDocs: api-reference/server-api-reference/c_RESTMessageV2API */
class Message {
    private url: string
    private method: string
    /** Set by the script: nothing in it is substituted. */
    private body: string | undefined
    private readonly content: string
    private bodyAttachment: string | undefined
    private timeoutMs = 0
    private logLevel: (typeof LOG_LEVELS)[number] = 'basic'
    private readonly headers: Record<string, string> = {}
    private readonly query: { readonly name: string; readonly value: string }[]
    private readonly variables: MessageVariables
    private authentication: HttpCall['authentication']
    private saveAs: HttpCall['saveAs']
    private redirects: readonly string[] = []
    private readonly midServer: boolean

    constructor(definition?: RestMessageDefinition) {
        this.url = definition?.endpoint ?? ''
        this.method = definition?.httpMethod ?? ''
        this.content = definition?.content ?? ''
        this.query = [...(definition?.query ?? [])]
        this.variables = new MessageVariables(definition?.variables ?? [])
        this.authentication = definition?.authentication ?? { kind: 'none' }
        this.midServer = definition?.midServer ?? false
        for (const { name, value } of definition?.headers ?? []) this.setRequestHeader(name, value)
    }

    setEndpoint(url: unknown): void {
        this.url = String(url)
    }
    getEndpoint(): string {
        return this.variables.fill(this.url)
    }
    setHttpMethod(given: unknown): void {
        const method = String(given).toUpperCase()
        if (!METHODS.includes(method)) throw new Error(`HTTP method ${method} is not supported`)
        this.method = method
    }
    setHttpTimeout(milliseconds: unknown): void {
        this.timeoutMs = Number(milliseconds)
    }
    setLogLevel(given: unknown): void {
        const level = LOG_LEVELS.find((one) => one === given)
        if (!level) throw new Error(`local instance: log level ${String(given)} is unknown`)
        this.logLevel = level
    }
    setRequestHeader(name: unknown, value: unknown): void {
        const known = this.headerName(name)
        this.headers[known ?? String(name)] = String(value)
    }
    getRequestHeader(name: unknown): string | null {
        const all = this.readableHeaders()
        const known = Object.keys(all).find((key) => key.toLowerCase() === String(name).toLowerCase())
        return known === undefined ? null : (all[known] ?? null)
    }
    getRequestHeaders(): object {
        return this.readableHeaders()
    }
    setRequestBody(body: unknown): void {
        this.body = String(body)
        this.bodyAttachment = undefined
    }
    setRequestBodyFromAttachment(sysId: unknown): void {
        this.bodyAttachment = String(sysId)
    }
    getRequestBody(): string {
        return this.body ?? this.variables.fill(this.content)
    }
    setQueryParameter(name: unknown, value: unknown): void {
        this.query.push({ name: String(name), value: String(value) })
    }
    setStringParameter(name: unknown, value: unknown): void {
        this.variables.set(String(name), String(value), true)
    }
    setStringParameterNoEscape(name: unknown, value: unknown): void {
        this.variables.set(String(name), String(value), false)
    }
    disableForcedVariableSubstitution(): void {
        this.variables.leaveUnset()
    }
    setBasicAuth(user: unknown, password: unknown): void {
        this.authentication = { kind: 'password', user: String(user), password: String(password) }
    }
    setAuthenticationProfile(kind: unknown, profile: unknown): void {
        if (kind !== 'oauth2' && kind !== 'basic')
            throw new Error(
                `local instance: authentication profile of type ${String(kind)} is not implemented`,
            )
        this.authentication = { kind, profile: String(profile) }
    }
    setAllowedRedirectURIs(uris: readonly unknown[]): void {
        this.redirects = [...uris].map(String)
    }
    saveResponseBodyAsAttachment(
        table: unknown,
        tableSysId: unknown,
        fileName: unknown,
        encryption?: unknown,
    ): void {
        if (encryption !== undefined)
            throw new Error('local instance: encrypted attachments are not implemented')
        this.saveAs = { table: String(table), tableSysId: String(tableSysId), fileName: String(fileName) }
    }
    execute(): object {
        const call = this.call()
        return restResponseV2(host.http(call), call)
    }
    executeAsync(): object {
        return asyncResponse(this.call())
    }

    private headerName(name: unknown): string | undefined {
        const wanted = String(name).toLowerCase()
        return Object.keys(this.headers).find((key) => key.toLowerCase() === wanted)
    }

    /** What the platform adds by itself shows under glide.http.log_debug only. */
    private readableHeaders(): Readonly<Record<string, string>> {
        const own = this.filledHeaders()
        if (host.property('glide.http.log_debug') !== 'true') return own
        return { 'User-Agent': host.property('glide.http.user.agent') || 'ServiceNow/1.0', ...own }
    }

    private filledHeaders(): Record<string, string> {
        return Object.fromEntries(
            Object.entries(this.headers).map(([name, value]) => [name, this.variables.fill(value)]),
        )
    }

    private call(): HttpCall {
        if (this.midServer) throw new Error('local instance: MID Servers are not implemented')
        if (this.url === '') throw new Error('The REST message has no endpoint')
        if (this.method === '') throw new Error('The REST message has no HTTP method')
        const url = this.getEndpoint()
        const query = this.query
            .map(({ name, value }) => [name, this.variables.fill(value)].map(encodeURIComponent).join('='))
            .join('&')
        return {
            method: this.method,
            url: query ? `${url}${url.includes('?') ? '&' : '?'}${query}` : url,
            headers: this.filledHeaders(),
            body: this.getRequestBody(),
            ...(this.bodyAttachment === undefined ? {} : { bodyAttachment: this.bodyAttachment }),
            ...(this.saveAs ? { saveAs: this.saveAs } : {}),
            redirects: this.redirects,
            timeoutMs: this.timeoutMs,
            logLevel: this.logLevel,
            authentication: this.authentication,
        }
    }
}

export class RESTMessageV2 {
    constructor(name?: unknown, methodName?: unknown) {
        const definition =
            name === undefined ? undefined : host.restMessage(String(name), String(methodName ?? ''))
        return loud('RESTMessageV2', new Message(definition)) as unknown as RESTMessageV2
    }
}
