import { formatTime } from '../microsoft-clients/microsoft-time.ts'
import type { ToldScore } from './security-ticket.ts'
import type { StandingTicket } from './ticket-standing.ts'
import type { ActionLine } from './ticket-store.ts'
import type { TicketWork, WorkOnTicketsDependencies } from './ticket-work.ts'

/** Counts of the job history that telling adds to. */
export interface ToldCounts {
    ticketsTold: number
    ticketsClosed: number
    ticketsReopened: number
    ticketsMade: number
    refused: number
    waiting: number
}

/** What one run tells the tickets of one action. */
export interface Telling {
    readonly deps: WorkOnTicketsDependencies
    readonly work: TicketWork
    readonly action: ActionLine
    readonly counts: ToldCounts
}

/**
 * What a note begins with, the same in every language: a run that was cut after the note finds it in the journal and does
 * not write it again.
 */
export const toldMark = (action: Pick<ActionLine, 'controlId'>, what: 'done' | 'lost', at: number): string =>
    `[Secure Score · ${action.controlId} · ${what === 'done' ? '✓' : '✗'} ${formatTime(at).slice(0, 16).replace('T', ' ')} UTC]`

export const isNoted = ({ deps }: Telling, { ticket }: StandingTicket, mark: string): boolean =>
    deps.ticketRecords.workNotes(ticket.request.kind, ticket.recordSysId).includes(mark)

/** Writes that the ticket knows; with what it knew before, when the instance refused: it is tried again later. */
export function saveTold({ deps, work }: Telling, { ticket }: StandingTicket, what: ToldScore['what']): void {
    work.tickets.save(ticket.sysId, { told: { what, at: deps.clock.now() } })
}

/** `[code]` would be shown as HTML in a journal field. */
export const harmless = (text: string): string => text.replace(/\[(\/?)code\]/gi, '($1code)')
