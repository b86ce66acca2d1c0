import { isNoted, saveTold, harmless, toldMark, type Telling } from './telling.ts'
import { isOpen, type StandingTicket } from './ticket-standing.ts'
import { stateValues, writeState } from './write-state.ts'

/**
 * The score shows the action done: the record gets a work note, and by rule its end, in one write. A state that the instance
 * keeps is not written again; people see the note.
 */
export function tellDone(telling: Telling, standing: StandingTicket): void {
    const { deps, work, action, counts } = telling
    const { record, ticket } = standing
    if (!record || action.doneSince === null) return
    const mark = toldMark(action, 'done', action.doneSince)
    if (isNoted(telling, standing, mark)) {
        saveTold(telling, standing, 'done')
        return
    }
    if (!work.budget.take()) {
        counts.waiting += 1
        return
    }
    const { kind } = ticket.request
    const says = deps.user.translate(
        'Secure Score shows this action as completed: {0} ({1} of {2} points).',
        [harmless(action.title), String(action.score), String(action.maxScore)],
    )
    const note = `${mark} ${says}`
    const closing =
        work.settings.closeWhenDone && isOpen(standing)
            ? stateValues(deps.ticketRecords, work.settings, kind, 'done', { closeNotes: says, note })
            : undefined
    if (closing) {
        const closed = writeState(deps.ticketRecords, work.settings, kind, record, 'done', closing)
        if (closed.ok) counts.ticketsClosed += 1
        else {
            deps.log.error(closed.error)
            counts.refused += 1
        }
        if (closed.ok || closed.error.code === 'TICKET_STATE_KEPT') {
            counts.ticketsTold += 1
            saveTold(telling, standing, 'done')
            return
        }
    }
    // Without the end, or because the instance refused it: the note alone.
    if (deps.ticketRecords.update(kind, record.sysId, { work_notes: note })) {
        counts.ticketsTold += 1
        saveTold(telling, standing, 'done')
    } else refuse(telling, standing)
}

function refuse(telling: Telling, standing: StandingTicket): void {
    telling.counts.refused += 1
    saveTold(telling, standing, standing.ticket.told.what)
}
