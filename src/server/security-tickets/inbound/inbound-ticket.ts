import type { ActionCategory } from '../improvement-action.ts'
import type { TicketKind, TicketPriority, TicketSource } from '../security-ticket.ts'

/** A security ticket as another system sends it, once it was read: docs/api/inbound.openapi.yaml. */
export interface InboundTicket {
    /** The sender's own id: the same ticket sent twice is one ticket. */
    readonly externalId: string
    /** Entra object ID, or User ID or address of a user of this instance; it goes no further than `findStarter`. */
    readonly userId: string
    readonly kind: TicketKind
    readonly name: string
    readonly description: string
    readonly priority: TicketPriority
    /** `2026-12-01`; empty: none. */
    readonly dueOn: string
    readonly source: TicketSource
    readonly category: ActionCategory
    /** Of the improvement action that it is about; empty: of none. */
    readonly controlId: string
    /** One more although the action has an open one. */
    readonly another: boolean
}

/** The words of the portal, with what they mean here. */
export const SENT_PRIORITIES: Readonly<Record<string, TicketPriority>> = {
    Critical: 1,
    High: 2,
    Moderate: 3,
    Low: 4,
    Planning: 5,
}
export const SENT_SOURCES: Readonly<Record<string, TicketSource>> = {
    'User recommendation': 'user',
    'Microsoft recommendation': 'microsoft',
}
export const SENT_CATEGORIES: Readonly<Record<string, ActionCategory>> = {
    Devices: 'devices',
    Data: 'data',
    Apps: 'apps',
    Identity: 'identity',
    Infrastructure: 'infrastructure',
}

export const INBOUND_TICKET_LIMITS = { externalId: 90, userId: 254, controlId: 200 } as const
