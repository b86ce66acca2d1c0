import type {
    ConfigurationOutcome,
    ConfigurationView,
    ConnectionAction,
    SyncOutcome,
} from '../../server/security-tickets/security-tickets-view.ts'
import type { TicketSettings } from '../../server/security-tickets/ticket-settings.ts'
import { read, send, type Answer } from '../shared/api.ts'
import type { NamedRecord } from '../shared/reference-field.tsx'
import { parseFound, parseOutcome, parsePage, parseSync } from './parse-configuration.ts'

const CONFIGURATION = '/security_tickets/configuration'
/** All pages of all tenants; Microsoft answers each within seconds. */
const READING_MILLISECONDS = 120_000

export const readPage = (): Promise<Answer<ConfigurationView>> => read(CONFIGURATION, parsePage)

export const saveSettings = (
    revision: number,
    settings: TicketSettings,
): Promise<Answer<ConfigurationOutcome>> => send('PUT', CONFIGURATION, { revision, settings }, parseOutcome)

export const findGroups = async (text: string): Promise<Answer<readonly NamedRecord[]>> => {
    const answer = await read(`${CONFIGURATION}/groups?text=${encodeURIComponent(text)}`, parseFound)
    return answer.ok ? { ok: true, value: answer.value.found } : answer
}

export const act = (action: ConnectionAction['action']): Promise<Answer<ConfigurationView>> =>
    send('POST', '/security_tickets/connection', { action }, parsePage, READING_MILLISECONDS)

export const readNow = (): Promise<Answer<SyncOutcome>> =>
    send('POST', '/security_tickets/sync', undefined, parseSync, READING_MILLISECONDS)
