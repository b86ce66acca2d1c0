import { failureOf, failureWithoutAnswer, type Failure } from './failure.ts'

export type Answer<T> =
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly failure: Failure }

const BASE = '/api/x_mioms_m365_assis/v1'
const TIMEOUT_MILLISECONDS = 15_000

/**
 * Reads one resource of our REST API. Never throws: whatever goes wrong comes back as a Failure.
 * @param path below the API's version, beginning with a slash
 * @param parse answers null for a value that it does not understand
 */
export async function read<T>(path: string, parse: (result: unknown) => T | null): Promise<Answer<T>> {
    const timeout = new AbortController()
    const timer = setTimeout(() => timeout.abort(), TIMEOUT_MILLISECONDS)
    try {
        const response = await fetch(BASE + path, {
            headers: { Accept: 'application/json', 'X-UserToken': window.g_ck },
            signal: timeout.signal,
        })
        const body = jsonOrNull(await response.text())
        const value = response.ok ? parse((body as { result?: unknown } | null)?.result) : null
        return value === null ? { ok: false, failure: failureOf(response.status, body) } : { ok: true, value }
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
