import type { TicketState } from '../../server/security-tickets/security-ticket.ts'
import type { SyncOutcome, TicketForm } from '../../server/security-tickets/security-tickets-view.ts'
import { read, send, type Answer } from '../shared/api.ts'
import { parseChange, parseConnected, parseCreated, parseExport, parseSync } from './parse-security.ts'
import { exportPath, type ListQuery } from './page-query.ts'

/** All pages of all tenants; Microsoft answers each within seconds. */
const READING_MILLISECONDS = 120_000
/** Writing a record runs the instance's own rules. */
const WRITING_MILLISECONDS = 60_000

export const readNow = (): Promise<Answer<SyncOutcome>> =>
    send('POST', '/security_tickets/sync', undefined, parseSync, READING_MILLISECONDS)

export const connect = (): Promise<Answer<object>> =>
    send('POST', '/security_tickets/connection', { action: 'connect' }, parseConnected, READING_MILLISECONDS)

export const createTicket = (form: TicketForm) =>
    send('POST', '/security_tickets/tickets', form, parseCreated, WRITING_MILLISECONDS)

export const changeState = (sysId: string, state: TicketState) =>
    send('PUT', `/security_tickets/tickets/${sysId}/state`, { state }, parseChange, WRITING_MILLISECONDS)

export const exportList = (query: ListQuery) => read(exportPath(query), parseExport)
