/** What a scripted REST operation answers instead of a body. */
export interface ServiceFailure {
    readonly status: number
    readonly message: string
    readonly detail: string
}

class RestError {
    status: number
    message: string
    detail = ''
    constructor(status: number, message: unknown) {
        this.status = status
        this.message = message === undefined ? '' : String(message)
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

const errorClass = (status: number) =>
    class extends RestError {
        constructor(message?: unknown) {
            super(status, message)
        }
    }

/** Errors of scripted REST. ServiceNowDocs: api-reference/rest-api-explorer/r_ScriptedRESTServiceScriptExamples */
export const sn_ws_err = {
    BadRequestError: errorClass(400),
    NotFoundError: errorClass(404),
    NotAcceptableError: errorClass(406),
    ConflictError: errorClass(409),
    UnsupportedMediaTypeError: errorClass(415),
    ServiceError: errorClass(500),
}

/** The failure that an error object of `sn_ws_err` stands for. Throws on anything else. */
export function failureOf(error: unknown): ServiceFailure {
    if (!(error instanceof RestError))
        throw new TypeError('local instance: setError takes an error of sn_ws_err')
    const { status, message, detail } = error
    return { status, message, detail }
}

export const isRestError = (error: unknown): boolean => error instanceof RestError
