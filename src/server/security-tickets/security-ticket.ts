/** Tables that a ticket may be a record of. */
export const TICKET_KINDS = ['change_request', 'incident'] as const
export type TicketKind = (typeof TICKET_KINDS)[number]

/** The type label of change requests, and the prefix of their short description. */
export const CHANGE_LABEL = 'Microsoft 365 Security and Configuration Change Request'

/** States of a ticket as our pages name them; settings map them to the states of the customer's records. */
export const TICKET_STATES = ['open', 'inProgress', 'done', 'cancelled'] as const
export type TicketState = (typeof TICKET_STATES)[number]

/** Recommendation source: a person's own, or Microsoft's. */
export const TICKET_SOURCES = ['user', 'microsoft'] as const
export type TicketSource = (typeof TICKET_SOURCES)[number]

/** 1 critical, 2 high, 3 moderate, 4 low, 5 planning (incidents only). */
export const PRIORITIES = [1, 2, 3, 4, 5] as const
export type TicketPriority = (typeof PRIORITIES)[number]

/** What was sent, by a person on the page or by another system. */
export interface TicketRequest {
    readonly kind: TicketKind
    /** sys_id of the improvement action; empty: about something else. */
    readonly actionSysId: string
    readonly name: string
    readonly description: string
    readonly priority: TicketPriority
    /** `2026-12-01`; empty: none. */
    readonly dueOn: string
    readonly source: TicketSource
    readonly category: string
}

/** A change request or incident that was made of a recommendation. What it says of the record is what was last seen. */
export interface SecurityTicket {
    /** Follows from the action and the ordinal, or from the sender's own id: of two at once one insert is refused. */
    readonly sysId: string
    readonly tenantId: string
    readonly request: TicketRequest
    /** 1 for the first ticket of an action; 0: without an action. */
    readonly ordinal: number
    /** sys_id of the record, which follows from the ticket's. */
    readonly recordSysId: string
    readonly origin: 'page' | 'inbound' | 'rule'
    /** The sender's own id of the task; empty: not from outside. */
    readonly externalId: string
    /** sys_id of the user who started it; empty: nobody of this instance. */
    readonly startedBy: string
    /** Entra object ID of who started it in another system; never an address. */
    readonly startedById: string
    readonly createdAt: number
    /** creating: cut between the two writes, the job finishes it. refused: the instance did not take the record. */
    readonly state: 'creating' | 'created' | 'refused'
    /** When the record was first seen over; null: it is not. Retention counts from here. */
    readonly endedAt: number | null
    readonly told: ToldScore
    readonly comment: MicrosoftComment
}

/** What the record was last told of the score: each change is told once. */
export interface ToldScore {
    readonly what: 'nothing' | 'done' | 'lost'
    readonly at: number | null
}

/** The comment at the control profile. */
export interface MicrosoftComment {
    /** What Microsoft was last told of the ticket. */
    readonly told: 'nothing' | 'opened' | 'ended'
    /** Not before; null: nothing waits. */
    readonly nextAttemptAt: number | null
    readonly attempts: number
    /** Code of errors.ts; null: none. */
    readonly lastError: string | null
}

export const NOTHING_TOLD: Pick<SecurityTicket, 'told' | 'comment'> = {
    told: { what: 'nothing', at: null },
    comment: { told: 'nothing', nextAttemptAt: null, attempts: 0, lastError: null },
}
