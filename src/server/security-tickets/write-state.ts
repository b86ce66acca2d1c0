import { appError, type AppError } from '../errors.ts'
import { err, ok, type Result } from '../result.ts'
import type { TicketKind, TicketState } from './security-ticket.ts'
import type { TicketSettings } from './ticket-settings.ts'
import { ticketStateOf } from './ticket-state.ts'
import type { TicketRecord, TicketRecords } from './ticket-store.ts'

/** Why a record gets another state; sentences for its people. */
export interface StateReason {
    /** What becomes of the close notes, when it ends. */
    readonly closeNotes: string
    /** Work note; empty: none. */
    readonly note: string
}

const hasChoice = (
    records: TicketRecords,
    kind: TicketKind,
    column: 'state' | 'close_code',
    value: string,
): boolean => value !== '' && records.choices(kind, column).some((choice) => choice.value === value)

/** Columns that a state of ours writes; undefined: the settings name none that this instance knows. */
export function stateValues(
    records: TicketRecords,
    settings: TicketSettings,
    kind: TicketKind,
    state: TicketState,
    { closeNotes, note }: StateReason,
): Readonly<Record<string, string>> | undefined {
    const { writes, closeCode } = settings.kinds[kind]
    const value = writes[state]
    if (!hasChoice(records, kind, 'state', value)) return undefined
    const ends = state === 'done' || state === 'cancelled'
    // A change request that is canceled has no close code: its reason is a work note.
    const isClosed = state === 'done' || (ends && kind === 'incident')
    const writesCode = isClosed && hasChoice(records, kind, 'close_code', closeCode)
    const notes = [note, ends && !isClosed ? closeNotes : ''].filter((text) => text !== '').join('\n')
    return {
        state: value,
        ...(writesCode ? { close_code: closeCode } : {}),
        ...(isClosed ? { close_notes: closeNotes } : {}),
        ...(notes === '' ? {} : { work_notes: notes }),
    }
}

/** Label of a state of this instance, in the user's language. */
export const stateLabel = (records: TicketRecords, kind: TicketKind, value: string): string =>
    records.choices(kind, 'state').find((choice) => choice.value === value)?.label ?? value

/**
 * Writes columns of a record, and reads it again: rules and change models of the instance may keep the state, loudly or
 * not.
 */
export function writeState(
    records: TicketRecords,
    settings: TicketSettings,
    kind: TicketKind,
    before: TicketRecord,
    state: TicketState,
    values: Readonly<Record<string, string>>,
): Result<TicketRecord, AppError> {
    if (!records.update(kind, before.sysId, values))
        return err(appError('TICKET_WRITE_REFUSED', [before.number]))
    const after = records.bySysIds(kind, [before.sysId]).get(before.sysId)
    if (!after) return err(appError('TICKET_RECORD_MISSING'))
    return after.state === values['state'] || ticketStateOf(after, settings.kinds[kind]) === state
        ? ok(after)
        : err(appError('TICKET_STATE_KEPT', [after.number, stateLabel(records, kind, after.state)]))
}
