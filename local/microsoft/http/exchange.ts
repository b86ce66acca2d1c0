import type { IncomingHttpHeaders } from 'node:http'

/** A request as the simulated services see it: addressed to Microsoft's own host. */
export interface ServiceRequest {
    readonly method: string
    readonly host: string
    /** Path on that host, still percent-encoded. */
    readonly path: string
    readonly query: URLSearchParams
    readonly headers: IncomingHttpHeaders
    /** As text; that of a file is only in `bytes`. */
    readonly body: string
    readonly bytes: Uint8Array
    /** Kept once the answer is sent, or the connection gone. Parts of a batch have none. */
    readonly ended?: Promise<void>
}

export interface Answer {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    /** A file: sent in place of `body`. */
    readonly file?: Uint8Array
}

/** The single value of a header, or undefined when it is absent. */
export const header = (headers: IncomingHttpHeaders, name: string): string | undefined => {
    const value = headers[name]
    return Array.isArray(value) ? value.join(', ') : value
}

export const jsonAnswer = (
    status: number,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
    contentType = 'application/json; charset=utf-8',
): Answer => ({ status, headers: { 'content-type': contentType, ...headers }, body: JSON.stringify(body) })
