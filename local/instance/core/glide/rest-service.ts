import { loud } from './not-implemented.ts'

export interface GivenRequest {
    readonly url: string
    readonly path: string
    readonly query: Readonly<Record<string, readonly string[]>>
    readonly pathParameters: Readonly<Record<string, string>>
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
}

export interface GivenAnswer {
    status: number
    headers: Record<string, string>
    body: string
}

/** The body is a stream that is read in one way: as `data`, as `dataString`, or entry by entry; the others are empty then. */
function requestBody(text: string): object {
    let way: 'data' | 'dataString' | 'entries' | undefined
    let data: unknown
    const isFirst = (wanted: NonNullable<typeof way>): boolean => (way ??= wanted) === wanted
    const parsed = (wanted: 'data' | 'entries'): unknown => {
        if (way === wanted) return data
        if (!isFirst(wanted)) return null
        return (data = text === '' ? null : (JSON.parse(text) as unknown))
    }
    let entries: unknown[] | undefined
    const waiting = (): unknown[] => (entries ??= [parsed('entries') ?? []].flat())
    return loud('RESTAPIRequestBody', {
        get data(): unknown {
            return parsed('data')
        },
        get dataString(): string {
            return isFirst('dataString') ? text : ''
        },
        hasNext: () => waiting().length > 0,
        nextEntry: () => waiting().shift() ?? null,
    })
}

/**
 * Request of a scripted REST operation, from its JSON.
 * ServiceNowDocs: api-reference/server-api-reference/c_ScriptableServiceRequest, c_ScriptableServiceRequestBody
 */
export function restRequest(text: string): object {
    const given = JSON.parse(text) as GivenRequest
    const header = (name: unknown): string | null => {
        const wanted = String(name).toLowerCase()
        const found = Object.keys(given.headers).find((key) => key.toLowerCase() === wanted)
        return found === undefined ? null : (given.headers[found] ?? null)
    }
    const types = (header('Accept') ?? 'application/json')
        .split(',')
        .map((type) => type.split(';')[0]?.trim())
    return loud('RESTAPIRequest', {
        body: given.body === '' ? null : requestBody(given.body),
        pathParams: given.pathParameters,
        queryParams: given.query,
        queryString: given.url.split('?')[1] ?? '',
        uri: given.path,
        url: given.url,
        headers: given.headers,
        getHeader: header,
        getSupportedResponseContentTypes: () => types,
    })
}

interface ServiceError {
    readonly status: number
    readonly message: string
    readonly detail: string
}

/** Response of a scripted REST operation. ServiceNowDocs: c_ScriptableServiceResponseBuilder */
export function restResponse(): { readonly response: object; answer(): GivenAnswer } {
    const state = {
        status: 200,
        headers: {} as Record<string, string>,
        body: undefined as unknown,
        error: undefined as ServiceError | undefined,
        written: '',
    }
    const response = loud('RESTAPIResponse', {
        setStatus: (status: number) => void (state.status = Number(status)),
        setBody: (body: unknown) => void (state.body = body),
        setHeader: (name: string, value: unknown) => void (state.headers[String(name)] = String(value)),
        setHeaders: (headers: Record<string, unknown>) =>
            void Object.entries(headers).forEach(([name, value]) => (state.headers[name] = String(value))),
        setContentType: (type: string) => void (state.headers['Content-Type'] = String(type)),
        setLocation: (url: string) => void (state.headers['Location'] = String(url)),
        setError: (error: ServiceError) => void (state.error = error),
        getStreamWriter: () =>
            loud('RESTAPIResponseStream', {
                writeString: (text: unknown) => void (state.written += String(text)),
            }),
    })
    return {
        response,
        answer: () => {
            if (state.error) return failure(state.error)
            if (state.written !== '')
                return { status: state.status, headers: state.headers, body: state.written }
            const headers = { 'Content-Type': 'application/json', ...state.headers }
            return {
                status: state.status,
                headers,
                body: state.body === undefined ? '' : JSON.stringify({ result: state.body }),
            }
        },
    }
}

export const failure = (error: ServiceError): GivenAnswer => ({
    status: error.status,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
        error: { message: error.message, detail: error.detail || null },
        status: 'failure',
    }),
})

const errorClass = (status: number, name: string) =>
    class {
        status = status
        message: string
        detail = ''
        constructor(message?: unknown) {
            this.message = message === undefined ? name : String(message)
        }
        setStatus(value: number): void {
            this.status = Number(value)
        }
        setMessage(value: unknown): void {
            this.message = String(value)
        }
        setDetail(value: unknown): void {
            this.detail = String(value)
        }
    }

/** Errors of scripted REST: ServiceNowDocs: c_ScriptableServiceError */
export const sn_ws_err = {
    BadRequestError: errorClass(400, 'Bad Request'),
    NotFoundError: errorClass(404, 'Not Found'),
    NotAcceptableError: errorClass(406, 'Not Acceptable'),
    ConflictError: errorClass(409, 'Conflict'),
    UnsupportedMediaTypeError: errorClass(415, 'Unsupported Media Type'),
    ServiceError: errorClass(500, 'Internal Server Error'),
}
