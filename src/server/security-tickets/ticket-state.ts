import type { TicketState } from './security-ticket.ts'
import type { KindSettings } from './ticket-settings.ts'
import type { TicketRecord } from './ticket-store.ts'

/** Which of our states a record is in. A state that nobody mapped counts by whether the record is active. */
export const ticketStateOf = (
    { state, isActive }: Pick<TicketRecord, 'state' | 'isActive'>,
    { states }: Pick<KindSettings, 'states'>,
): TicketState =>
    (Object.prototype.hasOwnProperty.call(states, state) ? states[state] : undefined) ??
    (isActive ? 'open' : 'done')

/** There is work left. */
export const isOngoing = (state: TicketState): boolean => state === 'open' || state === 'inProgress'
