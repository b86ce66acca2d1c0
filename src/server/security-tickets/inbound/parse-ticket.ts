import { appError } from '../../errors.ts'
import { fieldsOf, type Fields } from '../../inbound/read-fields.ts'
import { err, ok, type Result } from '../../result.ts'
import { isDay } from '../../setup/entry-problems.ts'
import { TICKET_KINDS, type TicketPriority } from '../security-ticket.ts'
import { TICKET_LIMITS } from '../ticket-record.ts'
import {
    INBOUND_TICKET_LIMITS,
    SENT_CATEGORIES,
    SENT_PRIORITIES,
    SENT_SOURCES,
    type InboundTicket,
} from './inbound-ticket.ts'

const KNOWN = [
    'externalId',
    'userId',
    'name',
    'description',
    'priority',
    'dueDate',
    'recommendationSource',
    'recommendationCategory',
    'kind',
    'controlId',
    'another',
]
/** A day, or a time with a zone, of which the day counts as it is written. */
const DUE = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

/** What a word of the portal means; undefined: it is none of them. */
function meaning<T>(fields: Fields, name: string, words: Readonly<Record<string, T>>): T | undefined {
    const word = fields.oneOf(name, Object.keys(words))
    return word === undefined ? undefined : words[word]
}

function priorityOf(fields: Fields): TicketPriority | undefined {
    const given = fields.given('priority')
    const words = Object.keys(SENT_PRIORITIES)
    const found = words.find((word) => given === word || given === SENT_PRIORITIES[word])
    if (found === undefined) fields.refuse('priority', `be 1 to 5, or one of ${words.join(', ')}`)
    return found === undefined ? undefined : SENT_PRIORITIES[found]
}

function dueOf(fields: Fields): string {
    const given = fields.given('dueDate')
    if (given === undefined) return ''
    const day = typeof given === 'string' && given.length <= 40 ? (DUE.exec(given)?.[1] ?? '') : ''
    if (!isDay(day)) fields.refuse('dueDate', 'be a day such as 2026-12-01, or a time with a zone')
    return day
}

function flagOf(fields: Fields, name: string): boolean {
    const given = fields.given(name)
    if (given !== undefined && typeof given !== 'boolean') fields.refuse(name, 'be true or false')
    return given === true
}

/** Reads the body of `POST /inbound/security_tickets`; everything that is wrong with it is said at once. */
export function parseTicket(body: unknown): Result<InboundTicket> {
    const fields = fieldsOf(body, KNOWN)
    const told = {
        externalId: fields.id('externalId', INBOUND_TICKET_LIMITS.externalId, true),
        userId: fields.line('userId', INBOUND_TICKET_LIMITS.userId),
        kind: fields.given('kind') === undefined ? 'change_request' : fields.oneOf('kind', TICKET_KINDS),
        name: fields.line('name', TICKET_LIMITS.name),
        description: fields.text('description', TICKET_LIMITS.description, true),
        priority: priorityOf(fields),
        dueOn: dueOf(fields),
        source: meaning(fields, 'recommendationSource', SENT_SOURCES),
        category: meaning(fields, 'recommendationCategory', SENT_CATEGORIES),
        controlId: fields.line('controlId', INBOUND_TICKET_LIMITS.controlId, false),
        another: flagOf(fields, 'another'),
    } as const
    const { kind, priority, source, category } = told
    if (kind === 'change_request' && priority === 5)
        fields.refuse('priority', 'be 1 to 4 for a change request: Planning is for incidents')
    const isComplete = kind && priority && source && category
    if (!isComplete || fields.problems.length > 0)
        return err(appError('INBOUND_TICKET_INVALID', [fields.problems.join('; ')]))
    return ok({ ...told, kind, priority, source, category })
}
