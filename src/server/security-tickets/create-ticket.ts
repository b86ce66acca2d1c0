import { appError } from '../errors.ts'
import { err, ok, type Result } from '../result.ts'
import { currentTicketSettings } from './current-ticket-settings.ts'
import type { ImprovementAction } from './improvement-action.ts'
import { createTicket, ticketOfAction } from './make-ticket.ts'
import { isTaken, nextOrdinal } from './next-ordinal.ts'
import { parseTicketForm } from './parse-ticket-form.ts'
import { offeredKinds } from './read-form.ts'
import type { SecurityTicket, TicketRequest } from './security-ticket.ts'
import type { TicketForm, TicketOutcome } from './security-tickets-view.ts'
import type { TicketDependencies } from './ticket-dependencies.ts'
import type { TicketSettings } from './ticket-settings.ts'
import { isOpen, withRecords } from './ticket-standing.ts'
import { answered, toTicketView, viewContext } from './ticket-view.ts'
import { KIND_LABELS } from './ticket-words.ts'

export type CreateTicketDependencies = Pick<
    TicketDependencies,
    | 'actions'
    | 'tickets'
    | 'ticketRecords'
    | 'ticketSettings'
    | 'tenants'
    | 'directory'
    | 'user'
    | 'clock'
    | 'digest'
    | 'log'
>

const requestOf = (form: TicketForm): TicketRequest => ({
    kind: form.kind,
    actionSysId: form.action,
    name: form.name,
    description: form.description,
    priority: form.priority,
    dueOn: form.dueOn,
    source: form.source,
    category: form.category,
})

/** One form of one person about one thing. */
const ticketOfForm = ({ digest, user }: CreateTicketDependencies, form: TicketForm): string =>
    digest.md5(`security-ticket:form:${user.sysId}:${form.ordinal}:${JSON.stringify(requestOf(form))}`)

function answerWith(
    deps: CreateTicketDependencies,
    settings: TicketSettings,
    ticket: SecurityTicket,
    isNew: boolean,
): Result<TicketOutcome> {
    const [standing] = withRecords(deps.ticketRecords, settings, [ticket])
    const actions = deps.actions.bySysIds(
        ticket.request.actionSysId === '' ? [] : [ticket.request.actionSysId],
    )
    const context = viewContext(deps, settings, actions)
    return standing
        ? ok({ isNew, ticket: toTicketView(deps, context, standing), ...answered(deps.user, deps.clock) })
        : err(appError('TICKET_NOT_FOUND'))
}

/** The ticket that is there already: made by this very form, or open and not to be doubled. */
function before(
    deps: CreateTicketDependencies,
    settings: TicketSettings,
    form: TicketForm,
    sysId: string,
): SecurityTicket | undefined {
    const same = deps.tickets.bySysId(sysId)
    if (same && same.state !== 'refused') return same
    if (form.action === '' || form.another) return undefined
    return withRecords(deps.ticketRecords, settings, deps.tickets.ofAction(form.action))
        .filter(isOpen)
        .map(({ ticket }) => ticket)
        .pop()
}

/** Under which sys_id a form makes its ticket: a second click finds the first one's. */
function ticketSysId(deps: CreateTicketDependencies, form: TicketForm): { sysId: string; ordinal: number } {
    const { digest, tickets } = deps
    if (form.action === '') return { sysId: ticketOfForm(deps, form), ordinal: 0 }
    const asked = ticketOfAction(digest, form.action, form.ordinal)
    // Retention took the ticket, and its record is somebody's history.
    const isOthers = !tickets.bySysId(asked) && isTaken(deps, form.action, form.ordinal)
    const ordinal = isOthers ? nextOrdinal(deps, form.action) : form.ordinal
    return { sysId: ticketOfAction(digest, form.action, ordinal), ordinal }
}

/**
 * Makes a change request or incident of what a person sent. One form makes one ticket however often it is sent; of an action
 * that has an open one that is answered, unless another one is asked for.
 */
export function createTicketOfForm(deps: CreateTicketDependencies, body: unknown): Result<TicketOutcome> {
    const parsed = parseTicketForm(body, deps.clock.now())
    if (!parsed.ok) return parsed
    const form = parsed.value
    const { settings } = currentTicketSettings(deps)
    if (!settings.isConnected) return err(appError('TICKET_NOT_CONNECTED'))
    const action: ImprovementAction | undefined =
        form.action === '' ? undefined : deps.actions.bySysId(form.action)
    if (form.action !== '' && !action) return err(appError('TICKET_ACTION_NOT_FOUND'))

    const { sysId, ordinal } = ticketSysId(deps, form)
    const found = before(deps, settings, form, sysId)
    if (found && found.sysId !== sysId) return answerWith(deps, settings, found, false)
    if (!found) {
        if (action && action.goneAt !== null) return err(appError('TICKET_ACTION_GONE'))
        if (!offeredKinds(deps, settings).includes(form.kind))
            return err(appError('TICKET_KIND_NOT_OFFERED', [KIND_LABELS[form.kind]], { field: 'kind' }))
    }
    const request = requestOf(form)
    // What was refused is tried again with what the person has corrected since.
    const isAgain = !found && deps.tickets.bySysId(sysId)?.state === 'refused'
    if (isAgain) deps.tickets.save(sysId, { request })
    const { ticket, isNew } = createTicket(deps, {
        sysId,
        tenantId: action?.tenantId ?? deps.tenants.active()[0]?.sysId ?? '',
        request,
        ordinal,
        origin: 'page',
        externalId: '',
        startedBy: deps.user.sysId,
        startedById: '',
    })
    if (ticket.state === 'refused') {
        const error = appError('TICKET_NOT_SAVED', [KIND_LABELS[form.kind]])
        deps.log.error(error)
        return err(error)
    }
    return answerWith(deps, settings, ticket, isNew || isAgain)
}
