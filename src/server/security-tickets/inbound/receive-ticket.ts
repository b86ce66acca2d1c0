import { appError } from '../../errors.ts'
import { LONGEST_BODY, parseBody, type GivenBody } from '../../inbound/given-body.ts'
import { refuseCaller, type CallerDependencies } from '../../inbound/integration-user.ts'
import type { Directory, TenantStore } from '../../ports.ts'
import { err, ok, type Result } from '../../result.ts'
import { currentTicketSettings } from '../current-ticket-settings.ts'
import { actionSysId } from '../improvement-action.ts'
import { createTicket, isSameRequest, ticketOfSender, type MakeTicketDependencies } from '../make-ticket.ts'
import { TICKET_KINDS, type SecurityTicket, type TicketRequest } from '../security-ticket.ts'
import { isOngoing, ticketStateOf } from '../ticket-state.ts'
import type { ActionStore } from '../ticket-store.ts'
import { noteSender, type SenderDependencies } from '../authorize-sender.ts'
import { findStarter, type Starter } from './find-starter.ts'
import type { InboundTicket } from './inbound-ticket.ts'
import { parseTicket } from './parse-ticket.ts'
import type { ReceivedTicket } from './received-ticket.ts'
import { refuseTickets } from './takes-tickets.ts'
import { tellableTicket } from './tellable-ticket.ts'

export interface ReceiveTicketDependencies
    extends CallerDependencies,
        SenderDependencies,
        MakeTicketDependencies {
    readonly actions: Pick<ActionStore, 'bySysIds'>
    readonly tenants: Pick<TenantStore, 'all' | 'active'>
    readonly directory: Pick<Directory, 'user' | 'find'>
    readonly user: CallerDependencies['user']
}

const DAY_MS = 86_400_000

/**
 * `POST /inbound/security_tickets`: makes the ticket that another system sends, once. What came before under the same id is
 * answered as it stands, and what a crash left of it is finished; other content under the same id is refused.
 */
export function receiveTicket(deps: ReceiveTicketDependencies, body: GivenBody): Result<ReceivedTicket> {
    const refusal = refuseCaller(deps) ?? refuseTickets(deps)
    if (refusal) return err(refusal)
    const parsed = parseBody(body, LONGEST_BODY, 'INBOUND_TICKET_INVALID')
    if (!parsed.ok) return parsed
    const read = parseTicket(parsed.value)
    if (!read.ok) return read
    const told = read.value
    const starter = findStarter(deps, told.userId)
    const sysId = ticketOfSender(deps.digest, told.externalId)
    const before = deps.tickets.bySysId(sysId)
    const answer = before
        ? isSent(deps, before, told, starter)
            ? made(deps, createTicket(deps, before))
            : err(appError('INBOUND_TICKET_DIFFERS'))
        : makeNew(deps, told, starter, sysId)
    if (answer.ok) noteSender(deps)
    return answer
}

const requestOf = (told: InboundTicket, action: string): TicketRequest => ({
    kind: told.kind,
    actionSysId: action,
    name: told.name,
    description: told.description,
    priority: told.priority,
    dueOn: told.dueOn,
    source: told.source,
    category: told.category,
})

/** Whether a ticket is what was sent under its id before. Who started it may have left since. */
function isSent(
    { actions: stored, tenants, digest }: ReceiveTicketDependencies,
    before: SecurityTicket,
    told: InboundTicket,
    starter: Starter | undefined,
): boolean {
    const named =
        told.controlId === ''
            ? ['']
            : tenants.all().map(({ sysId }) => actionSysId(digest, sysId, told.controlId))
    // The ticket of a control that was renamed since is one of its new name.
    const actions = named.includes(before.request.actionSysId)
        ? named
        : stored.bySysIds(named).flatMap(({ successor }) => (successor === '' ? [] : [successor]))
    return (
        isSameRequest(before.request, requestOf(told, before.request.actionSysId)) &&
        actions.includes(before.request.actionSysId) &&
        (starter === undefined ||
            (before.startedBy === starter.startedBy && before.startedById === starter.startedById))
    )
}

function makeNew(
    deps: ReceiveTicketDependencies,
    told: InboundTicket,
    starter: Starter | undefined,
    sysId: string,
): Result<ReceivedTicket> {
    const tenants = deps.tenants.active()
    const action =
        told.controlId === ''
            ? undefined
            : deps.actions.bySysIds(
                  tenants.map((tenant) => actionSysId(deps.digest, tenant.sysId, told.controlId)),
              )[0]
    const problems = whyNot(deps, told, starter !== undefined, action !== undefined)
    if (problems.length > 0 || !starter) return err(appError('INBOUND_TICKET_INVALID', [problems.join('; ')]))

    const others = action ? deps.tickets.ofAction(action.sysId) : []
    const open = told.another ? undefined : others.find((other) => isOpen(deps, other))
    if (open) return made(deps, { ticket: open, isNew: false })
    const wanted = {
        sysId,
        tenantId: action?.tenantId ?? tenants[0]?.sysId ?? '',
        request: requestOf(told, action?.sysId ?? ''),
        ordinal: action ? others.length + 1 : 0,
        origin: 'inbound',
        externalId: told.externalId,
        ...starter,
    } as const
    const outcome = createTicket(deps, wanted)
    // Somebody was faster under the same id.
    if (!outcome.isNew && outcome.ticket.state !== 'refused' && !isSent(deps, outcome.ticket, told, starter))
        return err(appError('INBOUND_TICKET_DIFFERS'))
    return made(deps, outcome)
}

/** What only this instance can say of the fields of a new ticket. */
function whyNot(
    deps: ReceiveTicketDependencies,
    { kind, dueOn, controlId }: InboundTicket,
    isStarterKnown: boolean,
    isActionKnown: boolean,
): readonly string[] {
    const { kinds } = currentTicketSettings(deps).settings
    const offered = TICKET_KINDS.filter((one) => kinds[one].isOffered)
    // It is still today somewhere.
    const today = new Date(deps.clock.now() - DAY_MS / 2).toISOString().slice(0, 10)
    return [
        ...(isStarterKnown
            ? []
            : [
                  'userId must be an Entra object ID, or User ID or address of an active user of this instance',
              ]),
        ...(offered.includes(kind)
            ? []
            : [`kind must be what this instance takes: ${offered.join(', ') || 'nothing'}`]),
        ...(dueOn === '' || dueOn >= today ? [] : ['dueDate must not lie in the past']),
        ...(controlId === '' || isActionKnown
            ? []
            : ['controlId must be the ID of an improvement action that this instance has read']),
    ]
}

function isOpen(deps: ReceiveTicketDependencies, ticket: SecurityTicket): boolean {
    if (ticket.state !== 'created') return ticket.state === 'creating'
    const { kind } = ticket.request
    const record = deps.ticketRecords.bySysIds(kind, [ticket.recordSysId]).get(ticket.recordSysId)
    const { kinds } = currentTicketSettings(deps).settings
    return record !== undefined && isOngoing(ticketStateOf(record, kinds[kind]))
}

function made(
    deps: ReceiveTicketDependencies,
    { ticket, isNew }: { readonly ticket: SecurityTicket; readonly isNew: boolean },
): Result<ReceivedTicket> {
    if (ticket.state === 'refused') return err(appError('INBOUND_TICKET_REFUSED'))
    return ok({ externalId: ticket.externalId, isNew, ticket: tellableTicket(deps, ticket) })
}
