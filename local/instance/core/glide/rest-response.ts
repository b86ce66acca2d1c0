import { contentOf, type StreamContent } from './input-stream.ts'
import { loud } from './not-implemented.ts'
import { failureOf, isRestError, type ServiceFailure } from './rest-errors.ts'
import { xmlAnswer } from './xml-text.ts'

/** What an operation answers; `pieces` of a stream take the body's place. */
export interface GivenAnswer {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    readonly pieces?: readonly StreamContent[]
}

const isXml = (type: string): boolean => /[/+]xml(?:;|$)/.test(type)
const withCharset = (type: string): string => (type.includes(';') ? type : `${type};charset=UTF-8`)

/** The answer's body in the caller's format, JSON or XML. */
const serialised = (members: object, type: string): string =>
    isXml(type) ? xmlAnswer(JSON.parse(JSON.stringify(members)) as object) : JSON.stringify(members)

/** The platform's error body (page c_CustomWebServices, Error response format). */
export const failure = (error: ServiceFailure, type = 'application/json'): GivenAnswer => ({
    status: error.status,
    headers: { 'Content-Type': withCharset(type) },
    body: serialised(
        { error: { message: error.message, detail: error.detail || null }, status: 'failure' },
        type,
    ),
})

/** The failure that a script's uncaught error stands for. */
export const failureOfThrown = (thrown: unknown, message: string): ServiceFailure =>
    isRestError(thrown)
        ? failureOf(thrown)
        : { status: 500, message, detail: 'See the system log for the script error' }

/**
 * Response of a scripted REST operation. `type` is the media type that the caller wants its body in.
 * ServiceNowDocs: api-reference/server-api-reference/c_ScriptableServiceResponseBuilder, c_ScriptableServiceRespStreamWriter
 */
export function restResponse(type: string): {
    readonly response: object
    /** `returned` is what the script returned: the body, where it set none. */
    answer(returned: unknown): GivenAnswer
} {
    let status = 200
    let body: unknown
    let error: ServiceFailure | undefined
    const headers: Record<string, string> = {}
    const pieces: StreamContent[] = []
    const beforeStream = (method: string): void => {
        if (pieces.length > 0) throw new Error(`${method} comes too late: the response stream has begun`)
    }
    const setHeader = (name: string, value: unknown): void => {
        const known = Object.keys(headers).find((key) => key.toLowerCase() === name.toLowerCase())
        headers[known ?? name] = String(value)
    }
    const contentType = (): string | undefined => headers['Content-Type'] ?? headers['content-type']
    const writer = {
        writeString(text: unknown): void {
            pieces.push({ text: String(text) })
        },
        writeStream(stream: unknown): void {
            if (contentType() === undefined)
                throw new Error('the content type must be set before a stream is written')
            pieces.push(contentOf(stream))
        },
    }
    const response = loud('RESTAPIResponse', {
        setStatus(value: unknown) {
            beforeStream('setStatus')
            status = typeof value === 'number' && Number.isInteger(value) ? value : 0
        },
        setBody: (value: unknown) => void (body = value),
        setHeader(name: unknown, value: unknown) {
            beforeStream('setHeader')
            setHeader(String(name), value)
        },
        setHeaders(given: Readonly<Record<string, unknown>>) {
            beforeStream('setHeaders')
            for (const [name, value] of Object.entries(given)) setHeader(name, value)
        },
        setContentType(value: unknown) {
            beforeStream('setContentType')
            setHeader(
                'Content-Type',
                /^[\w.+-]+\/[\w.+-]+(\s*;.*)?$/.test(String(value)) ? value : 'application/json',
            )
        },
        setLocation(url: unknown) {
            beforeStream('setLocation')
            setHeader('Location', url)
        },
        setError: (given: unknown) => void (error = failureOf(given)),
        getStreamWriter: () => loud('RESTAPIResponseStream', writer),
        toJSON: () => {
            throw new TypeError('a response cannot be serialised')
        },
    })
    return {
        response,
        answer(returned) {
            if (error) return failure(error, type)
            const complete =
                contentType() === undefined ? { 'Content-Type': withCharset(type), ...headers } : headers
            if (pieces.length > 0) return { status, headers: complete, body: '', pieces }
            const value = body === undefined ? returned : body
            return {
                status,
                headers: complete,
                body: value === undefined ? '' : serialised({ result: value }, type),
            }
        },
    }
}
