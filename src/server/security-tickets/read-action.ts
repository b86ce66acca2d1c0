import { appError } from '../errors.ts'
import { isSysId } from '../identifiers.ts'
import { formatTime } from '../microsoft-clients/microsoft-time.ts'
import { err, ok, type Result } from '../result.ts'
import { toActionLine } from './action-lines.ts'
import { currentTicketSettings } from './current-ticket-settings.ts'
import { microsoftLink } from './microsoft-link.ts'
import { ticketForm } from './read-form.ts'
import { remediationBlocks } from './remediation-blocks.ts'
import type { ActionView } from './security-tickets-view.ts'
import type { TicketDependencies } from './ticket-dependencies.ts'
import { isOpen, withRecords } from './ticket-standing.ts'
import { answered, toTicketView, viewContext } from './ticket-view.ts'

export type ReadActionDependencies = Pick<
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
>

/** One improvement action: what Microsoft says of it, its tickets as they stand, and the form of another one. */
export function readAction(deps: ReadActionDependencies, sysId: string): Result<ActionView> {
    if (!isSysId(sysId)) return err(appError('REQUEST_INVALID', ['the sys_id is not 32 hexadecimal digits']))
    const action = deps.actions.bySysId(sysId)
    const tenant = action && deps.tenants.active().find((one) => one.sysId === action.tenantId)
    if (!action || !tenant) return err(appError('TICKET_ACTION_NOT_FOUND'))
    const { user, clock } = deps
    const { settings } = currentTicketSettings(deps)
    const tickets = [...withRecords(deps.ticketRecords, settings, deps.tickets.ofAction(sysId))].sort(
        (a, b) => b.ticket.createdAt - a.ticket.createdAt || b.ticket.ordinal - a.ticket.ordinal,
    )
    const context = viewContext(deps, settings, [action])
    const successor = action.successor === '' ? undefined : deps.actions.bySysId(action.successor)
    return ok({
        action: {
            ...toActionLine(user, action, tickets.find(isOpen)),
            controlId: action.controlId,
            tenant: tenant.name,
            tier: action.tier,
            actionType: action.actionType,
            implementationStatus: action.implementationStatus,
            description: remediationBlocks(action.description),
            remediation: remediationBlocks(action.remediation),
            remediationImpact: remediationBlocks(action.remediationImpact),
            actionUrl: microsoftLink(action.actionUrl) ?? null,
            goneAt: action.goneAt === null ? null : formatTime(action.goneAt),
            successor: successor ? { sysId: successor.sysId, title: successor.title } : null,
        },
        tickets: tickets.map((standing) => toTicketView(deps, context, standing)),
        form: ticketForm(deps, action),
        ...answered(user, clock),
    })
}
