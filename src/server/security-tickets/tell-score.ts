import { isDone } from './improvement-action.ts'
import { tellDone } from './tell-done.ts'
import { tellLost } from './tell-lost.ts'
import type { Telling, ToldCounts } from './telling.ts'
import { isOpen, withRecords, type StandingTicket } from './ticket-standing.ts'
import type { ActionLine } from './ticket-store.ts'
import type { TicketCounts, TicketWork, WorkOnTicketsDependencies } from './ticket-work.ts'

/** What this instance refused is not tried again for so long: each try runs its rules. */
const REFUSED_FOR_MS = 60 * 60_000

/**
 * Those whom a change of the score concerns, newest first. Done: what is open, and the last one that was worked on. Lost:
 * whoever was told that it is done; the newest of them does what the rule says.
 */
function concerned(action: ActionLine, all: readonly StandingTicket[]): readonly StandingTicket[] {
    const live = all.filter(({ record, state }) => record !== undefined && state !== 'cancelled')
    const chosen = isDone(action)
        ? live.filter((one, index) => isOpen(one) || index === live.length - 1)
        : live
    return [...chosen].reverse()
}

/** Undefined: there is nothing to tell of the ticket. */
function whatToTell(
    action: ActionLine,
    { ticket }: StandingTicket,
    now: number,
): 'done' | 'lost' | undefined {
    if (action.goneAt !== null || action.score === null) return undefined
    const { what, at } = ticket.told
    const wanted = isDone(action) ? 'done' : what === 'done' ? 'lost' : undefined
    if (wanted === undefined || wanted === what) return undefined
    // Somebody made it although the action was done: that is no news.
    if (wanted === 'done' && (action.doneSince === null || action.doneSince <= ticket.createdAt))
        return undefined
    if (wanted === 'lost' && action.lostAt === null) return undefined
    return what === 'nothing' && at !== null && now - at < REFUSED_FOR_MS ? undefined : wanted
}

/** Tells tickets what became of their action in Secure Score, each change once, and does what the rules say then. */
export function tellScore(deps: WorkOnTicketsDependencies, work: TicketWork): TicketCounts {
    const counts: ToldCounts = {
        ticketsTold: 0,
        ticketsClosed: 0,
        ticketsReopened: 0,
        ticketsMade: 0,
        refused: 0,
        waiting: 0,
    }
    if (!work.settings.isConnected) return counts
    const told = work.tickets
        .all()
        .filter(
            ({ request, tenantId, state }) =>
                request.actionSysId !== '' && work.tenants.has(tenantId) && state !== 'refused',
        )
    const ids = [...new Set(told.map(({ request }) => request.actionSysId))]
    for (const action of ids.length === 0 ? [] : deps.actions.bySysIds(ids)) {
        const theirs = told.filter(({ request }) => request.actionSysId === action.sysId)
        const telling: Telling = { deps, work, action, counts }
        // Records are read only of actions that have news.
        const news = theirs.some(({ told: { what } }) => (isDone(action) ? what !== 'done' : what === 'done'))
        if (!news) continue
        const standing = withRecords(deps.ticketRecords, work.settings, theirs)
        for (const one of concerned(action, standing)) {
            const wanted = whatToTell(action, one, deps.clock.now())
            if (wanted === undefined) continue
            if (!work.mayWrite()) return counts
            if (wanted === 'done') tellDone(telling, one)
            else tellLost(telling, one)
        }
    }
    return counts
}
