import { appError } from '../errors.ts'
import { finishTicket } from './make-ticket.ts'
import type { TicketCounts, TicketWork, WorkOnTicketsDependencies } from './ticket-work.ts'
import { KIND_LABELS } from './ticket-words.ts'

/** Whoever is making a ticket at this moment finishes it. */
const CUT_AFTER_MS = 60_000

/** Makes the records of tickets that were cut between row and record. */
export function finishCreations(deps: WorkOnTicketsDependencies, work: TicketWork): TicketCounts {
    const { clock, log } = deps
    let made = 0
    let refused = 0
    let waiting = 0
    for (const ticket of work.tickets.all()) {
        if (ticket.state !== 'creating' || clock.now() - ticket.createdAt < CUT_AFTER_MS) continue
        if (!work.mayWrite()) break
        if (!work.budget.take()) {
            waiting += 1
            continue
        }
        const finished = finishTicket(deps, ticket)
        work.tickets.add(finished)
        if (finished.state === 'created') made += 1
        else {
            refused += 1
            log.error(appError('TICKET_NOT_SAVED', [KIND_LABELS[ticket.request.kind]]))
        }
    }
    return { ticketsMade: made, refused, waiting }
}
