import type { SenderView } from '../../server/security-tickets/security-tickets-view.ts'

const MINUTE = 60_000

/**
 * What came of waiting for the test call. The server knows to the minute when one was verified.
 * @param since when waiting began; null: nobody waited
 */
export function verdictOf(
    { authorizedAt, waitsUntil }: Pick<SenderView, 'authorizedAt' | 'waitsUntil'>,
    since: string | null,
): 'verified' | 'none-came' | null {
    if (since === null || waitsUntil !== null) return null
    const began = Math.floor(Date.parse(since) / MINUTE) * MINUTE
    return authorizedAt !== null && Date.parse(authorizedAt) >= began ? 'verified' : 'none-came'
}
