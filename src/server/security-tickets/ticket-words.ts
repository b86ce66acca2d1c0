import type { CurrentUser } from '../ports.ts'
import type { ActionCategory, ActionStatus } from './improvement-action.ts'
import type { Labelled } from './security-tickets-view.ts'
import type { TicketKind, TicketPriority, TicketSource, TicketState } from './security-ticket.ts'
import { CATEGORY_LABELS, SOURCE_LABELS } from './ticket-record.ts'

/** Who is spoken to. */
export type Speaker = Pick<CurrentUser, 'translate'>

/** Message keys. */
export const KIND_LABELS: Readonly<Record<TicketKind, string>> = {
    change_request: 'Change request',
    incident: 'Incident',
}

/** Of the cards. */
export const KIND_TITLES: Readonly<Record<TicketKind, string>> = {
    change_request: 'Change requests',
    incident: 'Incidents',
}

/**
 * The words of the Microsoft Defender portal.
 * @see https://learn.microsoft.com/defender-xdr/microsoft-secure-score-improvement-actions#choose-a-recommended-action-status
 */
export const STATUS_LABELS: Readonly<Record<ActionStatus, string>> = {
    'to-address': 'To address',
    partial: 'To address, partly completed',
    completed: 'Completed',
    'risk-accepted': 'Risk accepted',
    'third-party': 'Resolved through third party',
    'alternate-mitigation': 'Resolved through alternate mitigation',
    'not-scored': 'Not part of your score',
    gone: 'No longer listed by Microsoft',
}

export type ShownState = TicketState | 'deleted' | 'waiting' | 'refused'

export const TICKET_STATE_LABELS: Readonly<Record<ShownState, string>> = {
    open: 'Open',
    inProgress: 'In progress',
    done: 'Done',
    cancelled: 'Canceled',
    deleted: 'Deleted',
    waiting: 'Being created',
    refused: 'Refused by this instance',
}

export const PRIORITY_LABELS: Readonly<Record<TicketPriority, string>> = {
    1: '1 - Critical',
    2: '2 - High',
    3: '3 - Moderate',
    4: '4 - Low',
    5: '5 - Planning',
}

const LEVELS: Readonly<Record<string, string>> = {
    low: 'Low',
    moderate: 'Moderate',
    medium: 'Moderate',
    high: 'High',
    unknown: 'Unknown',
}

/** @see https://learn.microsoft.com/graph/api/resources/securescorecontrolprofile */
const THREATS: Readonly<Record<string, string>> = {
    accountbreach: 'Account breach',
    datadeletion: 'Data deletion',
    dataexfiltration: 'Data exfiltration',
    dataspillage: 'Data spillage',
    elevationofprivilege: 'Elevation of privilege',
    maliciousinsider: 'Malicious insider',
    passwordcracking: 'Password cracking',
    phishingorwhaling: 'Phishing or whaling',
    spoofing: 'Spoofing',
}

/** @see https://learn.microsoft.com/graph/api/resources/averagecomparativescore */
const AVERAGES: Readonly<Record<string, string>> = {
    alltenants: 'All tenants',
    totalseats: 'Organizations of a similar size',
    industrytypes: 'Your industry',
}

/** What is left of a word of Microsoft's however it is written: documentation and answers differ in case and spaces. */
export const wordKey = (text: string): string => text.toLowerCase().replace(/[^a-z0-9\u00c0-\uffff]/g, '')

const known = (table: Readonly<Record<string, string>>, text: string): string | undefined => {
    const key = wordKey(text)
    return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined
}

/** `someNewThreat` as `Some new threat`; what is words already stays as it is. */
function readable(text: string): string {
    const given = text.trim()
    if (!/^[A-Za-z][A-Za-z0-9]*$/.test(given) || !/[a-z][A-Z]/.test(given)) return given
    const words = given.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

const word = (table: Readonly<Record<string, string>>, user: Speaker, text: string): string => {
    const label = known(table, text)
    return label === undefined ? readable(text) : user.translate(label)
}

/** Implementation cost, or user impact: a word that is not known stays as Microsoft wrote it. */
export const levelLabel = (user: Speaker, text: string): string => word(LEVELS, user, text)

/** What a level is filtered by: `medium` is the `moderate` of others. */
export const levelKey = (text: string): string => wordKey(known(LEVELS, text) ?? text)

export const threatLabel = (user: Speaker, text: string): string => word(THREATS, user, text)

export const averageLabel = (user: Speaker, basis: string): string => word(AVERAGES, user, basis)

const labelled = <T extends string>(user: Speaker, value: T, label: string): Labelled<T> => ({
    value,
    label: user.translate(label),
})

export const labelledStatus = (user: Speaker, status: ActionStatus): Labelled<ActionStatus> =>
    labelled(user, status, STATUS_LABELS[status])

export const labelledState = <T extends ShownState>(user: Speaker, state: T): Labelled<T> =>
    labelled(user, state, TICKET_STATE_LABELS[state])

export const labelledKind = (user: Speaker, kind: TicketKind): Labelled<TicketKind> =>
    labelled(user, kind, KIND_LABELS[kind])

export const labelledSource = (user: Speaker, source: TicketSource): Labelled<TicketSource> =>
    labelled(user, source, SOURCE_LABELS[source])

/** `other` by Microsoft's own word, where it is known. */
export const labelledCategory = (
    user: Speaker,
    category: ActionCategory,
    microsofts = '',
): Labelled<ActionCategory> =>
    category === 'other' && microsofts.trim() !== '' && wordKey(microsofts) !== 'other'
        ? { value: category, label: readable(microsofts) }
        : labelled(user, category, CATEGORY_LABELS[category])
