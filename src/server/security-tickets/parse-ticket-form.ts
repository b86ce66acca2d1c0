import { appError } from '../errors.ts'
import { isSysId } from '../identifiers.ts'
import { isObject } from '../json.ts'
import { err, ok, type Result } from '../result.ts'
import { daysLater, isDay, isPastDay } from './calendar-day.ts'
import { ACTION_CATEGORIES } from './improvement-action.ts'
import { PRIORITIES, TICKET_KINDS, TICKET_SOURCES } from './security-ticket.ts'
import type { TicketForm } from './security-tickets-view.ts'
import { TICKET_LIMITS } from './ticket-record.ts'

/** Seconds since 1970 count forms without an action. */
const MOST_ORDINAL = 99_999_999_999
const MOST_DAYS = 3660

const text = (value: unknown): string | undefined =>
    typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : undefined

const wrong = (field: keyof TicketForm, sentence: string): Result<never> =>
    err(appError('TICKET_FORM_INVALID', [sentence], { field }))

/** Controls in a text: no keyboard makes them. A description has lines and tabs. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/

/** Reads the body of the form; the first field that is wrong is named, in a sentence that the page shows beside it. */
export function parseTicketForm(body: unknown, now: number): Result<TicketForm> {
    if (!isObject(body)) return err(appError('REQUEST_INVALID', ['the body is not that of the form']))
    const { ordinal, another } = body
    const action = text(body['action'])
    const name = text(body['name'])
    const description = text(body['description'])
    const dueOn = text(body['dueOn'])
    const isOrdinal =
        typeof ordinal === 'number' &&
        Math.floor(ordinal) === ordinal &&
        ordinal >= 1 &&
        ordinal <= MOST_ORDINAL
    if (
        action === undefined ||
        (action !== '' && !isSysId(action)) ||
        name === undefined ||
        description === undefined ||
        dueOn === undefined ||
        !isOrdinal
    )
        return err(appError('REQUEST_INVALID', ['the body is not that of the form']))

    const kind = TICKET_KINDS.find((one) => one === body['kind'])
    if (!kind) return wrong('kind', 'Choose a change request or an incident.')
    if (name === '') return wrong('name', 'Enter a name.')
    if (name.length > TICKET_LIMITS.name || name.includes('\n') || CONTROL.test(name))
        return wrong('name', 'A name is one line of at most 200 characters.')
    if (description.length > TICKET_LIMITS.description || CONTROL.test(description))
        return wrong('description', 'A description has at most 3,000 characters.')
    const priority = PRIORITIES.find((one) => one === body['priority'])
    if (!priority || (kind === 'change_request' && priority === 5))
        return wrong('priority', 'Choose a priority from the list.')
    if (dueOn !== '') {
        if (!isDay(dueOn))
            return wrong('dueOn', 'Enter a day of the calendar, such as 2026-12-01, or nothing.')
        if (isPastDay(dueOn, now)) return wrong('dueOn', 'The due date is in the past.')
        if (dueOn > daysLater(now, MOST_DAYS))
            return wrong('dueOn', 'The due date is more than ten years away.')
    }
    const source = TICKET_SOURCES.find((one) => one === body['source'])
    if (!source) return wrong('source', 'Choose whose recommendation it is.')
    const category = ACTION_CATEGORIES.find((one) => one === body['category'])
    if (!category) return wrong('category', 'Choose a category.')
    return ok({
        action,
        kind,
        name,
        description,
        priority,
        dueOn,
        source,
        category,
        ordinal,
        another: another === true,
    })
}
