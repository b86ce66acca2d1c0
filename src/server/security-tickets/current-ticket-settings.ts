import { DEFAULT_TICKET_SETTINGS } from './ticket-settings.ts'
import type { TicketSettingsRevision, TicketSettingsStore } from './ticket-store.ts'

const NOTHING_SAVED: TicketSettingsRevision = {
    revision: 0,
    settings: DEFAULT_TICKET_SETTINGS,
    by: '',
    at: 0,
}

/** What is in effect; revision 0 while nobody has saved anything. */
export const currentTicketSettings = (deps: {
    readonly ticketSettings: TicketSettingsStore
}): TicketSettingsRevision => deps.ticketSettings.latest() ?? NOTHING_SAVED
