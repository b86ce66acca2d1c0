/** One HTTP request as the front collected it. Header names are lower case. */
export interface WebRequest {
    readonly method: string
    /** Path and query, e.g. `/incident.do?sys_id=…`. */
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: Uint8Array
}

export interface WebAnswer {
    readonly status: number
    readonly headers: Readonly<Record<string, string | string[]>>
    readonly body: Uint8Array | string
}
