import { oneOf, parseListPart, refuseParameter } from '../list-request.ts'
import { ok, type Result } from '../result.ts'
import { currentTicketSettings } from './current-ticket-settings.ts'
import { searchWords } from './parse-action-filter.ts'
import { TICKET_KINDS, type TicketKind } from './security-ticket.ts'
import { TICKET_FILTERS, type TicketFilterState, type TicketList } from './security-tickets-view.ts'
import type { TicketDependencies } from './ticket-dependencies.ts'
import { isOpen, isOverdue, withRecords, type StandingTicket } from './ticket-standing.ts'
import { answered, toTicketView, viewContext, type ViewContext } from './ticket-view.ts'
import { KIND_TITLES } from './ticket-words.ts'

export type ListTicketsDependencies = Pick<
    TicketDependencies,
    'actions' | 'tickets' | 'ticketRecords' | 'ticketSettings' | 'directory' | 'user' | 'clock'
>

export interface TicketFilter {
    readonly kind: TicketKind | ''
    readonly state: TicketFilterState
    readonly words: readonly string[]
}

/** Message keys. */
const FILTER_LABELS: Readonly<Record<TicketFilterState, string>> = {
    open: 'Open',
    overdue: 'Overdue',
    done: 'Done',
    all: 'All states',
}

export function parseTicketFilter(parameter: (name: string) => string): Result<TicketFilter> {
    const given = (name: string): string => parameter(name).trim()
    const kind = oneOf(['', ...TICKET_KINDS], given('kind'), '')
    if (kind === undefined) return refuseParameter('kind', 'kind must be change_request or incident')
    const state = oneOf(TICKET_FILTERS, given('state'), 'open')
    if (state === undefined) return refuseParameter('state', 'state must be open, overdue, done or all')
    const words = searchWords(given('text'))
    if (!words) return refuseParameter('text', 'the words are too many or too long')
    return ok({ kind, state, words })
}

/** Whether a ticket is among those that a filter or a number on a card names. */
export function hasState(standing: StandingTicket, wanted: TicketFilterState, now: number): boolean {
    switch (wanted) {
        case 'open':
            return isOpen(standing)
        case 'overdue':
            return isOverdue(standing, now)
        case 'done':
            return standing.state === 'done'
        case 'all':
            return true
    }
}

function holds({ ticket, record }: StandingTicket, context: ViewContext, words: readonly string[]): boolean {
    if (words.length === 0) return true
    const text = [
        ticket.request.name,
        context.action(ticket.request.actionSysId)?.title ?? '',
        record?.number ?? '',
        record?.assignedTo ?? '',
        record?.assignmentGroup ?? '',
    ]
        .join('\n')
        .toLowerCase()
    return words.every((word) => text.includes(word))
}

export interface FoundTickets {
    /** Newest first. */
    readonly found: readonly StandingTicket[]
    readonly context: ViewContext
}

/** All tickets that fit a filter, each as its record stands now. */
export function findTickets(deps: ListTicketsDependencies, filter: TicketFilter): FoundTickets {
    const { settings } = currentTicketSettings(deps)
    const now = deps.clock.now()
    const ofKind = deps.tickets
        .all()
        .filter(({ request }) => filter.kind === '' || request.kind === filter.kind)
    const standing = withRecords(deps.ticketRecords, settings, ofKind).filter((one) =>
        hasState(one, filter.state, now),
    )
    const actionIds = new Set(
        standing.map(({ ticket }) => ticket.request.actionSysId).filter((sysId) => sysId !== ''),
    )
    const context = viewContext(deps, settings, deps.actions.bySysIds([...actionIds]))
    return { found: standing.filter((one) => holds(one, context, filter.words)), context }
}

/** One page of the tickets that fit a filter, newest first. */
export function listTickets(
    deps: ListTicketsDependencies,
    parameter: (name: string) => string,
): Result<TicketList> {
    const filter = parseTicketFilter(parameter)
    if (!filter.ok) return filter
    const page = parseListPart(parameter)
    if (!page.ok) return page
    const { offset, limit } = page.value
    const { user, clock } = deps
    const { found, context } = findTickets(deps, filter.value)
    return ok({
        total: found.length,
        offset,
        limit,
        tickets: found.slice(offset, offset + limit).map((one) => toTicketView(deps, context, one)),
        kinds: [
            { value: '', label: user.translate('All kinds') },
            ...TICKET_KINDS.map((kind) => ({ value: kind, label: user.translate(KIND_TITLES[kind]) })),
        ],
        states: TICKET_FILTERS.map((state) => ({
            value: state,
            label: user.translate(FILTER_LABELS[state]),
        })),
        ...answered(user, clock),
    })
}
