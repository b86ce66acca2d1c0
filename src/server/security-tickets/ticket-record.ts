import { isSysId } from '../identifiers.ts'
import type { CurrentUser, Directory } from '../ports.ts'
import { ACTION_CATEGORIES, type ActionCategory } from './improvement-action.ts'
import {
    CHANGE_LABEL,
    type SecurityTicket,
    type TicketKind,
    type TicketPriority,
    type TicketSource,
} from './security-ticket.ts'

/** What a request may hold: the description leaves room for its tail in the 4,000 characters of the column. */
export const TICKET_LIMITS = { name: 200, description: 3000, externalId: 90 } as const

/** Characters of `short_description`. */
const SHORT = 160

/** Message keys. */
export const CATEGORY_LABELS: Readonly<Record<ActionCategory, string>> = {
    identity: 'Identity',
    data: 'Data',
    devices: 'Devices',
    apps: 'Apps',
    infrastructure: 'Infrastructure',
    other: 'Other',
}
export const SOURCE_LABELS: Readonly<Record<TicketSource, string>> = {
    user: 'User recommendation',
    microsoft: 'Microsoft recommendation',
}

/** Impact and urgency by which the platform works out the priority of an incident. */
const IMPACT_AND_URGENCY: Readonly<Record<TicketPriority, readonly [string, string]>> = {
    1: ['1', '1'],
    2: ['1', '2'],
    3: ['2', '2'],
    4: ['2', '3'],
    5: ['3', '3'],
}

export interface RecordWordsDependencies {
    readonly directory: Pick<Directory, 'user'>
    readonly user: Pick<CurrentUser, 'translate'>
}

/** What precedes the name in the short description. */
export const prefixOf = (kind: TicketKind): string => (kind === 'change_request' ? `${CHANGE_LABEL}: ` : '')

export const shortDescription = (kind: TicketKind, name: string): string => {
    const text = `${prefixOf(kind)}${name}`
    return text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text
}

/** Noon in UTC: the same day on the clocks of nearly everybody. */
const dueTime = (day: string): string => `${day} 12:00:00`

function starterOf({ directory, user }: RecordWordsDependencies, ticket: SecurityTicket): string {
    if (isSysId(ticket.startedBy)) return directory.user(ticket.startedBy)?.name ?? ''
    return ticket.startedById === '' ? '' : `${ticket.startedById} (${user.translate('Microsoft Entra')})`
}

/** What was sent, and below it what has no column of its own on the record. */
function describe(deps: RecordWordsDependencies, ticket: SecurityTicket): string {
    const { request } = ticket
    const say = (key: string): string => deps.user.translate(key)
    const category = ACTION_CATEGORIES.find((one) => one === request.category)
    const facts: readonly (readonly [label: string, value: string])[] = [
        ['Name', request.name],
        ['Due date', request.dueOn],
        ['Recommendation category', category ? say(CATEGORY_LABELS[category]) : request.category],
        ['Recommendation source', say(SOURCE_LABELS[request.source])],
        ['Started by', starterOf(deps, ticket)],
    ]
    const tail = facts.filter(([, value]) => value !== '').map(([label, value]) => `${say(label)}: ${value}`)
    return [...(request.description === '' ? [] : [request.description, '']), ...tail].join('\n')
}

/** Columns of the change request or incident that a ticket is a record of. */
export function recordValues(
    deps: RecordWordsDependencies,
    ticket: SecurityTicket,
    assignmentGroup: string,
): Readonly<Record<string, string>> {
    const { kind, name, dueOn, priority } = ticket.request
    const common = {
        short_description: shortDescription(kind, name),
        description: describe(deps, ticket),
        ...(dueOn === '' ? {} : { due_date: dueTime(dueOn) }),
        ...(assignmentGroup === '' ? {} : { assignment_group: assignmentGroup }),
    }
    const starter = isSysId(ticket.startedBy) ? ticket.startedBy : ''
    if (kind === 'change_request')
        return {
            ...common,
            type: 'normal',
            // Change requests have no priority for planning.
            priority: String(Math.min(priority, 4)),
            ...(starter === '' ? {} : { requested_by: starter }),
        }
    const [impact, urgency] = IMPACT_AND_URGENCY[priority]
    return { ...common, impact, urgency, ...(starter === '' ? {} : { caller_id: starter }) }
}
