import type { Millis } from '../clock.ts'
import type { Fault } from '../faults/fault.ts'
import { learnHost } from '../hosts.ts'
import { header, type ServiceRequest } from '../http/exchange.ts'

/** One recorded request. It holds no token, secret, form value that could be one, or mail address. */
export interface LoggedRequest {
    readonly method: string
    readonly host: string
    readonly path: string
    readonly query: Readonly<Record<string, string>>
    readonly headers: Readonly<Record<string, string>>
    /** Names of the OAuth fields of a form body, in the order sent. */
    readonly formFields?: readonly string[]
    /** What Microsoft Learn was asked. */
    readonly learn?: { readonly method: string; readonly tool?: string; readonly arguments?: string }
    /** Absent while unanswered, and when the connection was closed without an answer. */
    readonly status?: number
    /** Scenario time, ISO 8601. */
    readonly time: string
    readonly fault?: Fault['kind']
    /** It came although `Retry-After` had told its caller to wait for longer. */
    readonly tooEarly?: true
}

const REDACTED = '[redacted]'
const MAIL = '[mail address]'

/** Headers worth keeping whose values are safe. `authorization` is cut to its scheme. */
const keptHeaders = [
    'accept',
    'client-request-id',
    'consistencylevel',
    'content-type',
    'idempotency-key',
    'mcp-protocol-version',
    'prefer',
    'test-environment',
    'user-agent',
] as const
const oauthFields = new Set([
    'grant_type',
    'client_id',
    'client_secret',
    'client_assertion',
    'client_assertion_type',
    'resource',
    'scope',
])
const secretQueryOption = /secret|password|token$|assertion|^code$|signature|^sig$/i

/** A token or a mail address has no place in a URL; should one come, it is replaced by a mark that tests can find. */
const clean = (text: string): string =>
    text
        .replace(/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, REDACTED)
        .replace(/[^\s/'"(),;=&]+(?:@|%40)[^\s/'"(),;=&]+\.[A-Za-z]{2,}/gi, MAIL)

const queryOf = (query: URLSearchParams): Readonly<Record<string, string>> =>
    Object.fromEntries(
        [...query].map(([name, value]) => [
            clean(name),
            secretQueryOption.test(name) && name !== '$skiptoken' ? REDACTED : clean(value),
        ]),
    )

const headersOf = (request: ServiceRequest): Readonly<Record<string, string>> => {
    const authorization = header(request.headers, 'authorization')
    const [scheme] = /^[A-Za-z]+(?=\s)/.exec(authorization ?? '') ?? [REDACTED]
    const kept = keptHeaders.flatMap((name) => {
        const value = header(request.headers, name)
        return value === undefined ? [] : [[name, clean(value)] as const]
    })
    return Object.fromEntries(authorization === undefined ? kept : [...kept, ['authorization', scheme]])
}

/** Names only, and only known ones: a body of another form could carry a secret where a name is expected. */
const formFieldsOf = (request: ServiceRequest): readonly string[] | undefined => {
    const type = header(request.headers, 'content-type') ?? ''
    if (!type.startsWith('application/x-www-form-urlencoded')) return undefined
    return [...new URLSearchParams(request.body).keys()].map((name) =>
        oauthFields.has(name) ? name : '[other]',
    )
}

/** Method, tool and arguments of a message to Microsoft Learn, as they came over the wire. */
const learnOf = (request: ServiceRequest): LoggedRequest['learn'] => {
    if (request.host !== learnHost) return undefined
    try {
        const { method, params } = JSON.parse(request.body) as {
            readonly method?: unknown
            readonly params?: { readonly name?: unknown; readonly arguments?: unknown }
        }
        return {
            method: clean(String(method)),
            ...(params?.name === undefined ? {} : { tool: clean(String(params.name)) }),
            ...(params?.arguments === undefined
                ? {}
                : { arguments: clean(JSON.stringify(params.arguments)) }),
        }
    } catch {
        return undefined
    }
}

export interface RequestLog {
    /** Records a request as it comes in; call the result with what became of it. */
    record(
        request: ServiceRequest,
        time: Millis,
        fault: Fault | undefined,
        tooEarly: boolean,
    ): (status: number) => void
    list(): readonly LoggedRequest[]
    clear(): void
}

/** Keeps the newest 10,000 requests. */
const CAPACITY = 10_000

export const createRequestLog = (): RequestLog => {
    let log: LoggedRequest[] = []
    return {
        record: (request, time, fault, tooEarly) => {
            const formFields = formFieldsOf(request)
            const learn = learnOf(request)
            const entry: { -readonly [Key in keyof LoggedRequest]: LoggedRequest[Key] } = {
                time: new Date(time).toISOString(),
                method: request.method,
                host: clean(request.host),
                path: clean(request.path),
                query: queryOf(request.query),
                headers: headersOf(request),
                ...(formFields === undefined ? {} : { formFields }),
                ...(learn === undefined ? {} : { learn }),
                ...(fault === undefined ? {} : { fault: fault.kind }),
                ...(tooEarly ? { tooEarly } : {}),
            }
            log.push(entry)
            if (log.length > CAPACITY) log = log.slice(-CAPACITY)
            return (status) => {
                entry.status = status
            }
        },
        list: () => [...log],
        clear: () => {
            log = []
        },
    }
}
