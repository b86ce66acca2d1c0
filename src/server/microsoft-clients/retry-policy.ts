import type { Random } from '../ports.ts'
import { parseHttpDate } from './microsoft-time.ts'

/** Longest time that one answer can keep us away, in milliseconds. Microsoft's own clients cap at the same order. */
export const LONGEST_WAIT_MS = 60 * 60 * 1000
const FIRST_BACKOFF_MS = 5_000
const BACKOFF_CAP_MS = 15 * 60 * 1000

/** Statuses after which Microsoft wants a pause before the next call of any kind. */
const PAUSING_STATUSES = [429, 503, 504, 509]

export const asksForPause = (status: number): boolean => PAUSING_STATUSES.includes(status)

/**
 * Reads Retry-After: whole seconds or an HTTP date. Answers milliseconds from `now`, never negative, at most
 * LONGEST_WAIT_MS; undefined when the header is missing or neither.
 * @see https://learn.microsoft.com/graph/throttling
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
    const text = header?.trim()
    if (!text) return undefined
    if (/^\d+(\.\d+)?$/.test(text)) return Math.min(Math.ceil(Number(text)) * 1000, LONGEST_WAIT_MS)
    const at = parseHttpDate(text)
    if (at === undefined) return undefined
    return Math.min(Math.max(at - now, 0), LONGEST_WAIT_MS)
}

/** How long to stay away after the n-th failure in a row (1 = first) that named no time: exponential, full jitter over the upper half. */
export function backoffMs(failures: number, random: Random): number {
    const ceiling = Math.min(FIRST_BACKOFF_MS * 2 ** Math.max(failures - 1, 0), BACKOFF_CAP_MS)
    return Math.round(ceiling / 2 + random.fraction() * (ceiling / 2))
}
