import type { SecurityTicket } from './security-ticket.ts'
import type { TicketSettings } from './ticket-settings.ts'
import { ticketStateOf } from './ticket-state.ts'
import type { TicketRecord, TicketRecords } from './ticket-store.ts'
import type { ShownState } from './ticket-words.ts'

/** A ticket, and its record as it is now. */
export interface StandingTicket {
    readonly ticket: SecurityTicket
    /** Undefined: it was deleted, or waits to be made. */
    readonly record: TicketRecord | undefined
    readonly state: ShownState
}

const HALF_DAY_MS = 12 * 60 * 60_000

export function standingOf(
    settings: TicketSettings,
    ticket: SecurityTicket,
    record: TicketRecord | undefined,
): StandingTicket {
    if (record) return { ticket, record, state: ticketStateOf(record, settings.kinds[ticket.request.kind]) }
    const states = { creating: 'waiting', created: 'deleted', refused: 'refused' } as const
    return { ticket, record, state: states[ticket.state] }
}

/** Tickets with their records, read live: who closes, reopens or reassigns a record sees it here at the next look. */
export function withRecords(
    ticketRecords: TicketRecords,
    settings: TicketSettings,
    tickets: readonly SecurityTicket[],
): readonly StandingTicket[] {
    const idsOf = (kind: SecurityTicket['request']['kind']): readonly string[] =>
        tickets.filter(({ request }) => request.kind === kind).map(({ recordSysId }) => recordSysId)
    const read = (kind: SecurityTicket['request']['kind']): ReadonlyMap<string, TicketRecord> => {
        const ids = idsOf(kind)
        return ids.length === 0 || !ticketRecords.isReadable(kind)
            ? new Map()
            : ticketRecords.bySysIds(kind, ids)
    }
    const records = { change_request: read('change_request'), incident: read('incident') }
    return tickets.map((ticket) =>
        standingOf(settings, ticket, records[ticket.request.kind].get(ticket.recordSysId)),
    )
}

/** Somebody is to work on it, or it is about to be made. */
export const isOpen = ({ state }: Pick<StandingTicket, 'state'>): boolean =>
    state === 'open' || state === 'inProgress' || state === 'waiting'

/** A due date that nobody changed counts until its day is over: it stands at noon of it. */
export function isOverdue(standing: StandingTicket, now: number): boolean {
    const dueAt = standing.record?.dueAt ?? null
    if (dueAt === null || !isOpen(standing)) return false
    const { dueOn } = standing.ticket.request
    const isDay = new Date(dueAt).toISOString() === `${dueOn}T12:00:00.000Z`
    return now >= (isDay ? dueAt + HALF_DAY_MS : dueAt)
}
