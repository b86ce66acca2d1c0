import { appError } from '../errors.ts'
import { isSysId } from '../identifiers.ts'
import { err, ok, type Result } from '../result.ts'
import { actionsOf, openTickets, toActionLine, toDo } from './action-lines.ts'
import { connectionView, type ConnectionDependencies } from './connection-view.ts'
import { currentTicketSettings } from './current-ticket-settings.ts'
import { ACTION_STATUSES, statusOf } from './improvement-action.ts'
import { byGainForEffort } from './list-actions.ts'
import { hasState } from './list-tickets.ts'
import { offeredKinds } from './read-form.ts'
import { readOnce } from '../read-once.ts'
import { scoreView } from './score-view.ts'
import { TICKET_KINDS } from './security-ticket.ts'
import type { SecurityOverview, TicketCard } from './security-tickets-view.ts'
import type { TicketDependencies } from './ticket-dependencies.ts'
import type { TicketSettings } from './ticket-settings.ts'
import { withRecords } from './ticket-standing.ts'
import { answered, toTicketView, viewContext } from './ticket-view.ts'
import { KIND_TITLES, labelledStatus } from './ticket-words.ts'

export type ReadOverviewDependencies = ConnectionDependencies &
    Pick<TicketDependencies, 'actions' | 'scores' | 'tickets' | 'ticketRecords' | 'directory'>

/** What to do next, and the newest tickets of a card. */
const FEW = 5

/** Both cards, from one look at the records; none before the connection. */
function cards(deps: ReadOverviewDependencies, settings: TicketSettings): readonly TicketCard[] {
    const { user, clock } = deps
    const now = clock.now()
    const offered = offeredKinds(deps, settings)
    const all = withRecords(deps.ticketRecords, settings, deps.tickets.all())
    const ofKinds = TICKET_KINDS.map((kind) => ({
        kind,
        theirs: all.filter(({ ticket }) => ticket.request.kind === kind),
    })).filter(({ kind, theirs }) => offered.includes(kind) || theirs.length > 0)
    const shown = ofKinds.flatMap(({ theirs }) => theirs.slice(0, FEW))
    const actionIds = new Set(shown.map(({ ticket }) => ticket.request.actionSysId))
    actionIds.delete('')
    const context = viewContext(deps, settings, deps.actions.bySysIds([...actionIds]))
    const count = (theirs: typeof all, state: 'open' | 'overdue' | 'done'): number =>
        theirs.filter((one) => hasState(one, state, now)).length
    return ofKinds.map(({ kind, theirs }) => ({
        kind,
        label: user.translate(KIND_TITLES[kind]),
        open: count(theirs, 'open'),
        overdue: count(theirs, 'overdue'),
        done: count(theirs, 'done'),
        newest: theirs.slice(0, FEW).map((one) => toTicketView(deps, context, one)),
        mayCreate: offered.includes(kind),
    }))
}

/**
 * Secure Score at a glance: the connection, the score of a tenant (the first one unless `tenant` names another), the cards,
 * and what to do next. Calls nobody, so that it answers while Microsoft is away.
 */
export function readOverview(
    given: ReadOverviewDependencies,
    parameter: (name: string) => string,
): Result<SecurityOverview> {
    const asked = parameter('tenant').trim()
    if (asked !== '' && !isSysId(asked))
        return err(appError('REQUEST_INVALID', ['no tenant has such a sys_id'], { field: 'tenant' }))
    const deps = readOnce(given)
    const { user, clock } = deps
    const { settings } = currentTicketSettings(deps)
    const connection = connectionView(deps)
    const isConnected = connection.state === 'connected'
    const tenants = deps.tenants.active()
    const tenant = tenants.find(({ sysId }) => sysId === asked) ?? tenants[0]
    const actions = isConnected && tenant ? actionsOf(deps.actions, [tenant]) : []
    const next = [...toDo(actions)].sort(byGainForEffort).slice(0, FEW)
    const open = openTickets(
        deps,
        settings,
        next.map(({ sysId }) => sysId),
    )
    return ok({
        connection,
        score: isConnected && tenant ? scoreView(deps.scores, user, tenant, clock.now()) : null,
        cards: isConnected ? cards(deps, settings) : [],
        next: next.map((action) => toActionLine(user, action, open.get(action.sysId))),
        statuses: ACTION_STATUSES.map((status) => ({
            ...labelledStatus(user, status),
            count: actions.filter((action) => statusOf(action) === status).length,
        })).filter(({ count }) => count > 0),
        ...answered(user, clock),
    })
}
