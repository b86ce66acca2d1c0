import { isOpen, withRecords } from './ticket-standing.ts'
import type { TicketCounts, TicketWork, WorkOnTicketsDependencies } from './ticket-work.ts'

/**
 * Notes when a record was first seen over, or is open again: what pages show is read from the record, this is for retention
 * and for the comment at Microsoft.
 */
export function noteEnds(deps: WorkOnTicketsDependencies, work: TicketWork): TicketCounts {
    const { ticketRecords, clock } = deps
    const made = work.tickets
        .all()
        .filter(({ state, request }) => state === 'created' && ticketRecords.isReadable(request.kind))
    for (const standing of withRecords(ticketRecords, work.settings, made)) {
        const { sysId, endedAt } = standing.ticket
        if (isOpen(standing) === (endedAt === null)) continue
        if (!work.mayWrite()) break
        work.tickets.save(sysId, { endedAt: endedAt === null ? clock.now() : null })
    }
    return {}
}
