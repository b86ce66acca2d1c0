import type { Clock, Digest } from '../ports.ts'
import { currentTicketSettings } from './current-ticket-settings.ts'
import { NOTHING_TOLD, type SecurityTicket, type TicketRequest } from './security-ticket.ts'
import { recordValues, type RecordWordsDependencies } from './ticket-record.ts'
import type { TicketRecords, TicketSettingsStore, TicketStore } from './ticket-store.ts'

export interface MakeTicketDependencies extends RecordWordsDependencies {
    readonly tickets: TicketStore
    readonly ticketRecords: TicketRecords
    readonly ticketSettings: TicketSettingsStore
    readonly clock: Clock
    readonly digest: Digest
}

/** What is said of a ticket; the rest follows. */
export type NewTicket = Pick<
    SecurityTicket,
    'sysId' | 'tenantId' | 'request' | 'ordinal' | 'origin' | 'externalId' | 'startedBy' | 'startedById'
>

export interface MadeTicket {
    /** Its state is `created`, or `refused`: the instance did not take the record. */
    readonly ticket: SecurityTicket
    /** False: the ticket was there before, perhaps with another request. */
    readonly isNew: boolean
}

/** sys_id of the ticket of an action. */
export const ticketOfAction = (digest: Digest, actionSysId: string, ordinal: number): string =>
    digest.md5(`security-ticket:${actionSysId}#${ordinal}`)

/** sys_id of the ticket that another system sent under its own id. */
export const ticketOfSender = (digest: Digest, externalId: string): string =>
    digest.md5(`security-ticket:inbound:${externalId}`)

const REQUEST_FIELDS: readonly (keyof TicketRequest)[] = [
    'kind',
    'actionSysId',
    'name',
    'description',
    'priority',
    'dueOn',
    'source',
    'category',
]

/** Whether two requests ask for the same. */
export const isSameRequest = (one: TicketRequest, other: TicketRequest): boolean =>
    REQUEST_FIELDS.every((field) => one[field] === other[field])

/**
 * Makes a ticket and its record, once: the row is written first, the sys_id of the record follows from it. What is there
 * already is answered as it stands; what a crash or a refusal left without a record is tried again.
 */
export function createTicket(deps: MakeTicketDependencies, wanted: NewTicket): MadeTicket {
    const { tickets, digest, clock } = deps
    const found = tickets.bySysId(wanted.sysId)
    if (found) return { ticket: finishTicket(deps, found), isNew: false }
    const ticket: SecurityTicket = {
        ...wanted,
        recordSysId: digest.md5(`security-ticket-record:${wanted.sysId}`),
        // As it is stored: to the second.
        createdAt: Math.floor(clock.now() / 1000) * 1000,
        state: 'creating',
        endedAt: null,
        ...NOTHING_TOLD,
    }
    if (tickets.add(ticket)) return { ticket: finishTicket(deps, ticket), isNew: true }
    const other = tickets.bySysId(wanted.sysId)
    // A rule of the instance keeps the row itself from being written: nothing is there to finish.
    if (!other) return { ticket: { ...ticket, state: 'refused' }, isNew: false }
    return { ticket: finishTicket(deps, other), isNew: false }
}

/** Writes the record of a ticket that has none yet. Safe to run twice at once: the record's sys_id is decided. */
export function finishTicket(deps: MakeTicketDependencies, ticket: SecurityTicket): SecurityTicket {
    if (ticket.state === 'created') return ticket
    const { kind } = ticket.request
    const { assignmentGroup } = currentTicketSettings(deps).settings.kinds[kind]
    const values = recordValues(deps, ticket, assignmentGroup)
    const outcome = deps.ticketRecords.insert(kind, ticket.recordSysId, values)
    const state = outcome === 'refused' ? 'refused' : 'created'
    if (state !== ticket.state) deps.tickets.save(ticket.sysId, { state })
    return { ...ticket, state }
}
