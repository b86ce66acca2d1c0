import type { ConfigurationView, SenderView } from '../../server/security-tickets/security-tickets-view.ts'

const MINUTE = 60_000

/** What was known when waiting for the test call began. */
export interface Waiting {
    readonly since: string
    /** When a call was last verified before. */
    readonly verifiedBefore: string | null
    readonly until: string
}

/** Null: nothing is waited for. */
export const waitingIn = ({
    sender: { authorizedAt, waitsUntil },
    answeredAt,
}: Pick<ConfigurationView, 'sender' | 'answeredAt'>): Waiting | null =>
    waitsUntil === null ? null : { since: answeredAt, verifiedBefore: authorizedAt, until: waitsUntil }

/**
 * What came of waiting for the test call. When one was verified is known to the minute: two in one minute are told apart by
 * the wait that is over before its time.
 * @param waiting null: nobody waited
 */
export function verdictOf(
    { authorizedAt, waitsUntil }: Pick<SenderView, 'authorizedAt' | 'waitsUntil'>,
    answeredAt: string,
    waiting: Waiting | null,
): 'verified' | 'none-came' | null {
    if (waiting === null || waitsUntil !== null) return null
    if (authorizedAt === null) return 'none-came'
    if (authorizedAt !== waiting.verifiedBefore) return 'verified'
    const minute = Math.floor(Date.parse(waiting.since) / MINUTE) * MINUTE
    const isEarly = Date.parse(answeredAt) < Date.parse(waiting.until)
    return isEarly && Date.parse(authorizedAt) >= minute ? 'verified' : 'none-came'
}
