import { daysLater } from './calendar-day.ts'
import { createTicket, ticketOfAction } from './make-ticket.ts'
import { nextOrdinal } from './next-ordinal.ts'
import { harmless, isNoted, saveTold, toldMark, type Telling } from './telling.ts'
import { TICKET_LIMITS } from './ticket-record.ts'
import { isOpen, withRecords, type StandingTicket } from './ticket-standing.ts'
import { stateValues, writeState } from './write-state.ts'

/** Of the same action, what is open beside it: also what was made or reopened a moment ago. */
const openBeside = (
    { deps, work, action }: Telling,
    { ticket }: StandingTicket,
): StandingTicket | undefined =>
    withRecords(
        deps.ticketRecords,
        work.settings,
        work.tickets
            .all()
            .filter(({ request, sysId }) => request.actionSysId === action.sysId && sysId !== ticket.sysId),
    ).find(isOpen)

/**
 * Points that were there are lost: the record gets a work note. One that is over is opened again by rule, or a new ticket
 * made; a record that this instance does not open again, as closed change requests are not, is followed by a new one too.
 */
export function tellLost(telling: Telling, standing: StandingTicket): void {
    const { deps, work, action, counts } = telling
    const { record, ticket } = standing
    if (!record || action.lostAt === null) return
    const mark = toldMark(action, 'lost', action.lostAt)
    const isTold = isNoted(telling, standing, mark)
    const other = openBeside(telling, standing)
    const rule = isOpen(standing) || other ? 'tell' : work.settings.whenLost
    if (isTold && rule === 'tell') {
        saveTold(telling, standing, 'lost')
        return
    }
    if (!work.budget.take()) {
        counts.waiting += 1
        return
    }
    const says = deps.user.translate('Points of this action were lost again: {0} ({1} of {2} points).', [
        harmless(action.title),
        String(action.score),
        String(action.maxScore),
    ])
    const note = `${mark} ${says}`
    if (!isTold && rule === 'reopen' && reopen(telling, standing, note)) {
        counts.ticketsReopened += 1
        counts.ticketsTold += 1
        saveTold(telling, standing, 'lost')
        return
    }
    // A run that was cut has made the other one, or somebody was faster.
    const number = rule === 'tell' ? (other?.record?.number ?? '') : createAnew(telling, standing, says)
    // A write that kept the state has written the note.
    if (isTold || isNoted(telling, standing, mark)) {
        saveTold(telling, standing, 'lost')
        return
    }
    const follows = number === '' ? '' : `\n${deps.user.translate('New ticket: {0}', [number])}`
    if (deps.ticketRecords.update(ticket.request.kind, record.sysId, { work_notes: `${note}${follows}` })) {
        counts.ticketsTold += 1
        saveTold(telling, standing, 'lost')
        return
    }
    counts.refused += 1
    // The new ticket tells of it; only where there is none the note is tried again.
    saveTold(telling, standing, number === '' ? 'done' : 'lost')
}

function reopen({ deps, work }: Telling, { ticket, record }: StandingTicket, note: string): boolean {
    const { kind } = ticket.request
    const values = stateValues(deps.ticketRecords, work.settings, kind, 'open', { closeNotes: '', note })
    if (!values || !record) return false
    const written = writeState(deps.ticketRecords, work.settings, kind, record, 'open', values)
    if (!written.ok) deps.log.error(written.error)
    return written.ok
}

/** A ticket of the same action like the one before. Answers its number; empty: the instance refused it. */
function createAnew(
    { deps, work, action, counts }: Telling,
    { ticket }: StandingTicket,
    says: string,
): string {
    const { request } = ticket
    const { dueInDays } = work.settings.kinds[request.kind]
    const ordinal = nextOrdinal(deps, action.sysId)
    const head = request.description.slice(0, TICKET_LIMITS.description - says.length - 2)
    const made = createTicket(deps, {
        sysId: ticketOfAction(deps.digest, action.sysId, ordinal),
        tenantId: ticket.tenantId,
        request: {
            ...request,
            actionSysId: action.sysId,
            description: head.startsWith(says) ? head : `${says}\n\n${head}`.trim(),
            dueOn: dueInDays > 0 ? daysLater(deps.clock.now(), dueInDays) : '',
            source: 'microsoft',
        },
        ordinal,
        origin: 'rule',
        externalId: '',
        startedBy: '',
        startedById: '',
    })
    work.tickets.add(made.ticket)
    if (made.ticket.state !== 'created') {
        counts.refused += 1
        return ''
    }
    counts.ticketsMade += 1
    const [standing] = withRecords(deps.ticketRecords, work.settings, [made.ticket])
    return standing?.record?.number ?? ''
}
