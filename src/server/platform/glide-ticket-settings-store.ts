import { DEFAULT_TICKET_SETTINGS, type TicketSettings } from '../security-tickets/ticket-settings.ts'
import type { TicketSettingsStore } from '../security-tickets/ticket-store.ts'
import { glideRevisionStore } from './glide-revision-store.ts'
import { parseJson } from './glide-values.ts'
import { TABLES } from './tables.ts'

/** Written by this app alone, as a whole; what a later version adds has its default. */
export const glideTicketSettingsStore: TicketSettingsStore = glideRevisionStore(
    TABLES.ticket_settings,
    'settings',
    (text) => ({ ...DEFAULT_TICKET_SETTINGS, ...(parseJson(text) as Partial<TicketSettings>) }),
)
