import type { TicketKind, TicketState } from '../security-ticket.ts'

/** What the sender of a ticket is answered: the body of `POST /inbound/security_tickets`. Only types. */
export interface ReceivedTicket {
    readonly externalId: string
    /** False: it came before, or its action has an open ticket, which is answered; nothing was made. */
    readonly isNew: boolean
    readonly ticket: TellableTicket
}

/** What another system may know of a ticket: nothing that people wrote, and nobody's name. */
export interface TellableTicket {
    /** The sender's own id; null: the ticket was made otherwise. */
    readonly externalId: string | null
    readonly kind: TicketKind
    /** Null: there is no record, or no more. */
    readonly number: string | null
    /** waiting: its record is made within minutes. refused: the instance did not take the record. */
    readonly state: TicketState | 'waiting' | 'refused' | 'deleted'
    /** `2026-12-01`; null: none. */
    readonly dueDate: string | null
    readonly createdAt: string
    /** When the record was last changed; null: there is none. */
    readonly updatedAt: string | null
}

/** `GET /inbound/security_tickets/{external_id}` */
export interface ToldTicket {
    readonly ticket: TellableTicket
}

/** `POST /inbound/security_tickets/authorization` */
export interface Authorization {
    readonly isAuthorized: true
    readonly at: string
    /** Tickets are taken now; false: the connection was not made yet, or removed. */
    readonly takesTickets: boolean
}
