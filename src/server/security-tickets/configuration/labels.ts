import type { TicketKind, TicketState } from '../security-ticket.ts'

/** Message keys. */
export const KIND_LABELS: Readonly<Record<TicketKind, string>> = {
    change_request: 'Change request',
    incident: 'Incident',
}
export const TICKET_STATE_LABELS: Readonly<Record<TicketState, string>> = {
    open: 'Open',
    inProgress: 'In progress',
    done: 'Done',
    cancelled: 'Canceled',
}
