import type { Digest } from '../ports.ts'
import { ticketOfAction } from './make-ticket.ts'
import { TICKET_KINDS } from './security-ticket.ts'
import type { TicketRecords, TicketStore } from './ticket-store.ts'

/** sys_id of the record of a ticket. */
export const recordOf = (digest: Digest, ticketSysId: string): string =>
    digest.md5(`security-ticket-record:${ticketSysId}`)

interface OrdinalDependencies {
    readonly tickets: TicketStore
    readonly ticketRecords: TicketRecords
    readonly digest: Digest
}

/** A record outlives its ticket's row, which retention deletes: its number is not given again. */
export function isTaken(
    { ticketRecords, digest }: Omit<OrdinalDependencies, 'tickets'>,
    actionSysId: string,
    ordinal: number,
): boolean {
    const sysId = recordOf(digest, ticketOfAction(digest, actionSysId, ordinal))
    return TICKET_KINDS.some((kind) => ticketRecords.bySysIds(kind, [sysId]).size > 0)
}

const MOST_LOOKS = 50

/** Which one of an action's tickets the next one is. One that this instance refused is tried again under its own number. */
export function nextOrdinal(deps: OrdinalDependencies, actionSysId: string): number {
    const theirs = deps.tickets.ofAction(actionSysId)
    const last = theirs.reduce((highest, { ordinal }) => Math.max(highest, ordinal), 0)
    const newest = theirs.find(({ ordinal }) => ordinal === last)
    if (newest?.state === 'refused' && newest.sysId === ticketOfAction(deps.digest, actionSysId, last))
        return last
    let next = last + 1
    while (next < last + MOST_LOOKS && isTaken(deps, actionSysId, next)) next += 1
    return next
}
