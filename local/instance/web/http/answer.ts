import { createHash } from 'node:crypto'
import type { Html } from '../ui/html.ts'
import type { WebAnswer } from './web-request.ts'

type Headers = Readonly<Record<string, string | string[]>>

/** Pages may be framed by the instance itself only (X-Frame-Options of the hardening settings), and are never cached. */
const pageHeaders: Headers = {
    'content-type': 'text/html; charset=UTF-8',
    'cache-control': 'no-store',
    'x-frame-options': 'SAMEORIGIN',
    'content-security-policy': "frame-ancestors 'self'; base-uri 'self'",
    'referrer-policy': 'same-origin',
}

export const page = (markup: Html | string, status = 200, headers: Headers = {}): WebAnswer => ({
    status,
    headers: { ...pageHeaders, ...headers },
    body: typeof markup === 'string' ? markup : markup.text,
})

export const json = (value: unknown, status = 200, headers: Headers = {}): WebAnswer => ({
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(value),
})

export const text = (body: string, status = 200, type = 'text/plain;charset=UTF-8'): WebAnswer => ({
    status,
    headers: { 'content-type': type, 'cache-control': 'no-store' },
    body,
})

export const redirect = (location: string, headers: Headers = {}): WebAnswer => ({
    status: 302,
    headers: { location, 'cache-control': 'no-store', ...headers },
    body: '',
})

/**
 * A file. `versioned`: its URL carries a cache key, so that it never changes under it; else the browser asks again,
 * and gets 304 while the content is the same.
 */
export function asset(
    requestHeaders: Readonly<Record<string, string>>,
    content: string,
    type: string,
    versioned: boolean,
): WebAnswer {
    const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 32)}"`
    const headers = {
        'content-type': type,
        etag,
        'cache-control': versioned ? 'private, max-age=31536000, immutable' : 'private, no-cache',
    }
    return requestHeaders['if-none-match'] === etag
        ? { status: 304, headers, body: '' }
        : { status: 200, headers, body: content }
}
