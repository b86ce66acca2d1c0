import { appError } from '../errors.ts'
import type { HeldLock } from '../lock.ts'
import type { JournalField } from '../ports.ts'
import type { CaseDependencies } from './case-dependencies.ts'
import { stateOf } from './case-life.ts'
import { caseNote, caseNoteMark } from './case-note.ts'
import type { CaseUpdate } from './case-update.ts'
import type { SupportCase } from './support-case.ts'

export type SettleDependencies = Pick<
    CaseDependencies,
    | 'cases'
    | 'caseUpdates'
    | 'caseEvents'
    | 'incidentWriter'
    | 'settings'
    | 'user'
    | 'clock'
    | 'digest'
    | 'log'
>

/** One look; more come round. */
const NOTES_A_LOOK = 100

/**
 * Makes of the rows what they mean, in the hands of whoever holds the case: its state, and the note on the incident of each
 * update that has none, once each. A mark stands before the note; a run that finds a mark looks for the note in the
 * journal before it writes.
 */
export function settleHeld(deps: SettleDependencies, caseSysId: string, lock: HeldLock): void {
    const found = deps.cases.bySysId(caseSysId)
    if (!found) return
    const updates = deps.caseUpdates.unsettled(caseSysId, NOTES_A_LOOK)
    const row = fold(deps, found, updates)
    for (const update of updates) {
        if (!lock.mayWrite()) return
        settleUpdate(deps, row, update)
    }
}

/** The state that follows from all updates; what Microsoft tells of a case proves that it has it. */
function fold(
    { cases, caseUpdates, clock }: SettleDependencies,
    found: SupportCase,
    updates: readonly CaseUpdate[],
): SupportCase {
    // A connector that refuses a case does not have it.
    const isTold = updates.some(({ direction, kind }) => direction === 'inbound' && kind !== 'refused')
    const arrives =
        found.acceptedAt === null && isTold && (found.state === 'queued' || found.state === 'prepared')
    const acceptedAt = arrives ? clock.now() : found.acceptedAt
    if (acceptedAt === null || found.state === 'cancelling' || found.state === 'cancelled') return found
    const state = stateOf(caseUpdates.moving(found.sysId))
    const newest = updates.reduce((latest, { at }) => Math.max(latest, at), found.lastUpdateAt)
    const isSame = state === found.state && newest === found.lastUpdateAt && !arrives
    if (isSame) return found
    const changes: Partial<SupportCase> = {
        state,
        stateSince: state === found.state ? found.stateSince : clock.now(),
        lastUpdateAt: newest,
        acceptedAt,
        // What was to be done next was about the state before.
        ...(state === found.state ? {} : { nextAction: '' }),
    }
    cases.save(found.sysId, changes)
    return { ...found, ...changes }
}

/** Where an admin wants updates to stand: x_mioms_m365_assis.cases.note_field. */
const noteField = ({ settings }: SettleDependencies): JournalField =>
    settings.choice('cases.note_field', ['work_notes', 'comments'], 'work_notes')

function settleUpdate(deps: SettleDependencies, row: SupportCase, update: CaseUpdate): void {
    const { caseUpdates, incidentWriter, log } = deps
    const field = noteField(deps)
    const isThere =
        update.note === 'writing' &&
        incidentWriter.journal(row.incidentSysId, field).includes(caseNoteMark(row, update))
    if (!isThere) {
        caseUpdates.save(update.sysId, { note: 'writing' })
        const note = caseNote(deps.user, row, update)
        if (!incidentWriter.update(row.incidentSysId, { [field]: note })) {
            log.error(appError('CASE_NOTE_REFUSED'))
            caseUpdates.save(update.sysId, { note: 'refused' })
            tell(deps, row, update)
            return
        }
    }
    tell(deps, row, update)
    caseUpdates.save(update.sysId, { note: 'written' })
}

/** Who opened the case learns what Microsoft said, by the instance's notifications. A crash may tell twice, never not at all. */
function tell(
    { caseEvents, user }: SettleDependencies,
    row: SupportCase,
    { direction, kind }: CaseUpdate,
): void {
    // Who enters on a hand-off what Microsoft told knows it.
    if (row.ownerSysId === '' || (direction === 'inbound' && user.sysId === row.ownerSysId)) return
    if (kind === 'incident-resolved') caseEvents.queue('incident-resolved', row.sysId, row.ownerSysId)
    else if (direction !== 'inbound') return
    else if (kind === 'information-request' || row.state === 'waiting')
        caseEvents.queue('waiting', row.sysId, row.ownerSysId)
    else caseEvents.queue('updated', row.sysId, row.ownerSysId)
}
