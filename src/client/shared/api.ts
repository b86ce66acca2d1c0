import { failureOf, failureWithoutAnswer, type Failure } from './failure.ts'
import { renewSessionToken, sessionToken } from './session-token.ts'

export type Answer<T> =
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly failure: Failure }

/** Answers null for a value that it does not understand. */
export type Parse<T> = (result: unknown) => T | null

const BASE = '/api/x_mioms_m365_assis/v1'
const TIMEOUT_MILLISECONDS = 15_000

/**
 * Reads one resource of our REST API. Never throws: whatever goes wrong comes back as a Failure.
 * @param path below the API's version, beginning with a slash
 */
export const read = <T>(path: string, parse: Parse<T>): Promise<Answer<T>> =>
    send('GET', path, undefined, parse)

/**
 * Sends one request. Never throws, and repeats nothing but what the platform refused because
 * of an old session.
 * @param body sent as JSON; undefined sends none
 * @param milliseconds until it is given up; checks that ask Microsoft take longer than a read
 */
export async function send<T>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body: unknown,
    parse: Parse<T>,
    milliseconds = TIMEOUT_MILLISECONDS,
): Promise<Answer<T>> {
    const timeout = new AbortController()
    const timer = setTimeout(() => timeout.abort(), milliseconds)
    const once = (): Promise<Response> =>
        fetch(BASE + path, {
            method,
            headers: {
                Accept: 'application/json',
                'X-UserToken': sessionToken(),
                ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            signal: timeout.signal,
        })
    try {
        let response = await once()
        // Refused before anything was done: after a sign-in in another tab the same request is good.
        if (response.status === 401 && (await renewSessionToken())) response = await once()
        const answer = jsonOrNull(await response.text())
        const value = response.ok ? parse((answer as { result?: unknown } | null)?.result) : null
        return value === null
            ? { ok: false, failure: failureOf(response.status, answer) }
            : { ok: true, value }
    } catch {
        const kind = timeout.signal.aborted ? 'timeout' : 'no-connection'
        return { ok: false, failure: failureWithoutAnswer(kind) }
    } finally {
        clearTimeout(timer)
    }
}

/** A proxy or a sign-in page answers HTML where JSON was asked for. */
function jsonOrNull(body: string): unknown {
    try {
        return JSON.parse(body)
    } catch {
        return null
    }
}
