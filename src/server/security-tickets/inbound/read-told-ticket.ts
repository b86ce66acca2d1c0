import { appError } from '../../errors.ts'
import { refuseCaller, type CallerDependencies } from '../../inbound/integration-user.ts'
import type { Digest } from '../../ports.ts'
import { err, ok, type Result } from '../../result.ts'
import { ticketOfSender } from '../make-ticket.ts'
import type { TicketRecords, TicketSettingsStore, TicketStore } from '../ticket-store.ts'
import { INBOUND_TICKET_LIMITS } from './inbound-ticket.ts'
import type { ToldTicket } from './received-ticket.ts'
import { tellableTicket } from './tellable-ticket.ts'

interface ReadDependencies extends CallerDependencies {
    readonly tickets: TicketStore
    readonly ticketRecords: TicketRecords
    readonly ticketSettings: TicketSettingsStore
    readonly digest: Digest
}

/** `GET /inbound/security_tickets/{external_id}`: how the ticket stands that was sent under this id. */
export function readToldTicket(deps: ReadDependencies, externalId: string): Result<ToldTicket> {
    const refusal = refuseCaller(deps)
    if (refusal) return err(refusal)
    const ticket =
        externalId.length <= INBOUND_TICKET_LIMITS.externalId
            ? deps.tickets.bySysId(ticketOfSender(deps.digest, externalId))
            : undefined
    if (!ticket) return err(appError('INBOUND_TICKET_UNKNOWN'))
    return ok({ ticket: tellableTicket(deps, ticket) })
}
