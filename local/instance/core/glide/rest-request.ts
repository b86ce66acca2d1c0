import { host } from './host.ts'
import { inputStream } from './input-stream.ts'
import { loud } from './not-implemented.ts'
import type { ServiceFailure } from './rest-errors.ts'

export interface GivenRequest {
    readonly url: string
    readonly path: string
    readonly query: Readonly<Record<string, readonly string[]>>
    readonly pathParameters: Readonly<Record<string, string>>
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    /** Base64 of a body that is no UTF-8 text. */
    readonly binary?: string
}

/** What the operation answers whatever its script says afterwards. */
export type Refuse = (failure: ServiceFailure) => void

const MEGABYTE = 1024 * 1024
const isJson = (type: string): boolean => /[/+]json$/.test(type)
const isXml = (type: string): boolean => /[/+]xml$/.test(type)

/** Length in UTF-8: three bytes at most for one unit of UTF-16. */
function bytesOf(text: string): number {
    let bytes = text.length
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        // Each half of a surrogate pair stands for two of its four bytes.
        if (unit >= 0x80) bytes += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1
    }
    return bytes
}

/** The smaller of both limits (page r_ControllingMaxRequestSize). Bodies arrive here unzipped. */
function largestBody(): number {
    const limit = (name: string): number => Number(host.property(name) || 10)
    const overall = Math.min(limit('glide.rest.max_content_length'), 25)
    return Math.min(overall, limit('glide.rest.scripted.max_inbound_content_length_mb')) * MEGABYTE
}

/** The body is a stream that is read in one way: `data`, `dataString`, `dataStream` or entry by entry; the others are empty then. */
function requestBody(given: GivenRequest, contentType: string, refuse: Refuse): object {
    let way: 'data' | 'dataString' | 'dataStream' | 'entries' | undefined
    let data: unknown
    let entries: unknown[] | undefined
    const isFirst = (wanted: NonNullable<typeof way>): boolean => (way ??= wanted) === wanted
    const text = (): string => {
        const fail = (status: number, message: string): never => {
            refuse({ status, message, detail: '' })
            throw new Error(message)
        }
        if (!isJson(contentType) && !isXml(contentType))
            return fail(500, `a body of type ${contentType} is read with dataStream only`)
        if (bytesOf(given.body) > largestBody())
            return fail(400, 'the request body is larger than this instance takes')
        return given.body
    }
    const parsed = (wanted: 'data' | 'entries'): unknown => {
        if (way === wanted) return data
        if (!isFirst(wanted)) return null
        return (data = isXml(contentType) ? host.parseXml(text()) : (JSON.parse(text()) as unknown))
    }
    const waiting = (): unknown[] => (entries ??= [parsed('entries') ?? []].flat())
    return loud('RESTAPIRequestBody', {
        get data(): unknown {
            return parsed('data')
        },
        get dataString(): string {
            return isFirst('dataString') ? text() : ''
        },
        get dataStream(): object {
            const content = given.binary === undefined ? { text: given.body } : { base64: given.binary }
            return inputStream(isFirst('dataStream') ? content : { text: '' })
        },
        hasNext: () => waiting().length > 0,
        nextEntry: () => waiting().shift(),
    })
}

/** Header names mean the same in any case; they are listed as they came. */
const anyCase = (headers: Readonly<Record<string, string>>): object => {
    const find = (key: string | symbol): string | undefined =>
        Object.keys(headers).find((name) => name.toLowerCase() === String(key).toLowerCase())
    return new Proxy(headers, {
        // Not a header: what every object has.
        get: (given, key) => (given as Readonly<Record<string | symbol, string>>)[find(key) ?? key],
        has: (_given, key) => find(key) !== undefined,
    })
}

/**
 * Request of a scripted REST operation.
 * ServiceNowDocs: api-reference/server-api-reference/c_ScriptableServiceRequest, c_ScriptableServiceRequestBody;
 * api-reference/rest-api-explorer/c_SpecifyContentType
 */
export function restRequest(given: GivenRequest, refuse: Refuse): object {
    const headers = anyCase(given.headers) as Readonly<Record<string, string | undefined>>
    const contentType =
        (headers['content-type'] ?? 'application/json').split(';')[0]?.trim().toLowerCase() ?? ''
    const types = (headers['accept'] ?? 'application/json')
        .split(',')
        .map((type) => type.split(';')[0]?.trim())
    return loud('RESTAPIRequest', {
        body: given.body === '' && !given.binary ? null : requestBody(given, contentType, refuse),
        pathParams: given.pathParameters,
        queryParams: given.query,
        queryString: given.url.split('?').slice(1).join('?'),
        uri: given.path,
        url: given.url,
        headers,
        getHeader: (name: unknown) => headers[String(name)] ?? null,
        getSupportedResponseContentTypes: () => types,
        toJSON: () => {
            throw new TypeError('a request cannot be serialised')
        },
    })
}
