import { host, type HttpCall, type HttpHeader, type HttpReply } from './host.ts'
import { loud } from './not-implemented.ts'

/** glide.http.outbound.max_timeout: seconds that reading an asynchronous answer waits; no more than 30 unless switched off. */
const LONGEST_SECONDS = 30

const isNamed =
    (wanted: unknown) =>
    ({ name }: HttpHeader): boolean =>
        name.toLowerCase() === String(wanted).toLowerCase()

/** The last of headers with the same name counts (page c_RESTResponseV2API). */
const byName = (headers: readonly HttpHeader[]): Record<string, string> =>
    Object.fromEntries(headers.map(({ name }) => [name, headers.filter(isNamed(name)).at(-1)?.value ?? '']))

/** A list that scripts may also read like one of Java. */
function javaList(values: readonly string[]): object {
    const list = [...values]
    Object.defineProperty(list, 'get', { value: (index: number) => list[index] ?? null })
    return list
}

function members(reply: () => HttpReply, call: HttpCall) {
    return {
        getStatusCode: () => reply().status,
        getBody() {
            if (call.saveAs) throw new Error('The response body was saved as an attachment: it has no text')
            return reply().body
        },
        getHeader: (name: unknown) => reply().headers.filter(isNamed(name)).at(-1)?.value ?? null,
        getHeaders: () => byName(reply().headers),
        getAllHeaders: () => reply().headers.map(({ name, value }) => ({ name, value })),
        getCookies: () =>
            javaList(
                reply()
                    .headers.filter(isNamed('set-cookie'))
                    .map(({ value }) => value),
            ),
        haveError: () => reply().errorCode !== 0,
        getErrorCode: () => reply().errorCode,
        getErrorMessage: () => reply().errorMessage,
        getResponseAttachmentSysid: () => reply().attachment ?? null,
    }
}

/** ServiceNowDocs: api-reference/server-api-reference/c_RESTResponseV2API */
export const restResponseV2 = (reply: HttpReply, call: HttpCall): object =>
    loud('RESTResponseV2', {
        ...members(() => reply, call),
        getQueryString: () => call.url,
        // The answer is there.
        waitForResponse: () => undefined,
    })

/** The seconds that reading waits: the lower one of both, unless the upper limit is switched off (page r_HTTPConnectionManagementProps). */
function secondsToWait(wanted: number | undefined): number {
    if (host.property('glide.http.outbound.max_timeout.enabled') === 'false') return wanted ?? LONGEST_SECONDS
    const limit = Number(host.property('glide.http.outbound.max_timeout') || LONGEST_SECONDS)
    return Math.min(wanted ?? LONGEST_SECONDS, limit, LONGEST_SECONDS)
}

/** The answer of a call that is under way: the first reading of it waits. */
export function asyncResponse(call: HttpCall): object {
    const id = host.httpStart(call)
    let arrived: HttpReply | undefined
    const wait = (seconds: number): HttpReply =>
        (arrived ??= host.httpWait(id, seconds * 1000) ?? undefined) ?? {
            status: 0,
            body: '',
            headers: [],
            errorCode: 1,
            errorMessage: `No response within ${String(seconds)} seconds`,
        }
    return loud('RESTResponseV2', {
        ...members(() => wait(arrived ? 0 : secondsToWait(undefined)), call),
        getQueryString() {
            throw new Error('getQueryString is not supported for requests that are sent asynchronously')
        },
        waitForResponse: (seconds: unknown) => void wait(secondsToWait(Number(seconds))),
    })
}
