import type { Tenant } from '../setup/tenant.ts'
import { categoryOf, gainOf, isToDo, statusOf } from './improvement-action.ts'
import { productName } from './product-name.ts'
import type { ActionLineView } from './security-tickets-view.ts'
import type { TicketSettings } from './ticket-settings.ts'
import { isOpen, withRecords, type StandingTicket } from './ticket-standing.ts'
import type { ActionLine, ActionStore, TicketRecords, TicketStore } from './ticket-store.ts'
import { labelledCategory, labelledStatus, levelLabel, threatLabel, type Speaker } from './ticket-words.ts'

/** Actions of these tenants. One that was renamed is what it was renamed to; of those that are gone it is said. */
export const actionsOf = (
    actions: ActionStore,
    tenants: readonly Pick<Tenant, 'sysId'>[],
): readonly ActionLine[] =>
    tenants
        .flatMap(({ sysId }) => actions.ofTenant(sysId))
        .filter(({ successor, goneAt }) => goneAt === null || successor === '')

/** Those with something to do. */
export const toDo = (actions: readonly ActionLine[]): readonly ActionLine[] =>
    actions.filter((action) => isToDo(statusOf(action)))

/** The open ticket of each action, the newest of several. */
export function openTickets(
    { tickets, ticketRecords }: { readonly tickets: TicketStore; readonly ticketRecords: TicketRecords },
    settings: TicketSettings,
    actionSysIds: readonly string[],
): ReadonlyMap<string, StandingTicket> {
    const wanted = new Set(actionSysIds)
    const theirs = tickets.all().filter(({ request }) => wanted.has(request.actionSysId))
    const found = new Map<string, StandingTicket>()
    for (const standing of withRecords(ticketRecords, settings, theirs)) {
        const { actionSysId } = standing.ticket.request
        // Newest first.
        if (isOpen(standing) && !found.has(actionSysId)) found.set(actionSysId, standing)
    }
    return found
}

export function toActionLine(
    user: Speaker,
    action: ActionLine,
    open: StandingTicket | undefined,
): ActionLineView {
    return {
        sysId: action.sysId,
        title: action.title,
        category: labelledCategory(user, categoryOf(action), action.category),
        service: productName(action.service),
        gain: gainOf(action),
        score: action.score,
        maxScore: action.maxScore,
        implementationCost: levelLabel(user, action.implementationCost),
        userImpact: levelLabel(user, action.userImpact),
        threats: action.threats.map((threat) => threatLabel(user, threat)),
        status: labelledStatus(user, statusOf(action)),
        rank: action.rank,
        isDeprecated: action.isDeprecated,
        ticket: open ? { sysId: open.ticket.sysId, number: open.record?.number ?? '' } : null,
    }
}
