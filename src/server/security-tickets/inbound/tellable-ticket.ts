import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import { currentTicketSettings } from '../current-ticket-settings.ts'
import type { SecurityTicket } from '../security-ticket.ts'
import { ticketStateOf } from '../ticket-state.ts'
import type { TicketRecords, TicketSettingsStore } from '../ticket-store.ts'
import type { TellableTicket } from './received-ticket.ts'

interface TellDependencies {
    readonly ticketRecords: TicketRecords
    readonly ticketSettings: TicketSettingsStore
}

const WITHOUT_RECORD = { creating: 'waiting', refused: 'refused', created: 'deleted' } as const

/** A ticket with what its record says now. */
export function tellableTicket(deps: TellDependencies, ticket: SecurityTicket): TellableTicket {
    const { kind } = ticket.request
    const record = deps.ticketRecords.bySysIds(kind, [ticket.recordSysId]).get(ticket.recordSysId)
    const { settings } = currentTicketSettings(deps)
    return {
        externalId: ticket.externalId === '' ? null : ticket.externalId,
        kind,
        number: record?.number ?? null,
        state: record ? ticketStateOf(record, settings.kinds[kind]) : WITHOUT_RECORD[ticket.state],
        dueDate: record?.dueAt == null ? null : formatTime(record.dueAt).slice(0, 10),
        createdAt: formatTime(ticket.createdAt),
        updatedAt: record ? formatTime(record.updatedAt) : null,
    }
}
