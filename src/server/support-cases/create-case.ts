import type { AppError, ErrorCode } from '../errors.ts'
import type { BackendCase } from './backends/support-backend.ts'
import { moveCase } from './case-life.ts'
import type { CaseUpdate } from './case-update.ts'
import type { Delivering, DeliveryDependencies, Step } from './deliver-case.ts'
import { isPermanent, NOTHING_WAITS, toFailure } from './delivery-plan.ts'
import { recordOpened } from './record-opened.ts'
import type { SupportCase } from './support-case.ts'
import { updateRow, updateSysId } from './update-row.ts'

/** The row that is written when all else is that follows from the answer. */
const ACCEPTED = 'accepted'

/**
 * Whether the case is still to be made, or found: also one that the connector told of before a node could write what it
 * had answered.
 */
export function isToBeMade(deps: DeliveryDependencies, row: SupportCase): boolean {
    const { sysId, state, acceptedAt, delivery } = row
    if (state === 'queued') return true
    const isTold = acceptedAt !== null && state !== 'cancelling' && state !== 'cancelled'
    return (
        isTold &&
        delivery.nextAttemptAt !== null &&
        deps.caseUpdates.bySysId(updateSysId(deps.digest, sysId, ACCEPTED)) === undefined
    )
}

/** Of sentences with a placeholder, one without. */
const SAID: Readonly<Partial<Record<ErrorCode, string>>> = {
    CASE_FILE_GONE: 'A file was deleted before it was sent.',
}

/** Its own words where the backend said why, else the error's sentence. */
export const refusedUpdate = (
    deps: DeliveryDependencies,
    row: SupportCase,
    what: string,
    error: AppError,
): CaseUpdate =>
    updateRow(deps, row.sysId, {
        updateId: `refused:${what}`,
        direction: error.code === 'CONNECTOR_REFUSED' ? 'inbound' : 'local',
        kind: 'refused',
        at: deps.clock.now(),
        text:
            error.code === 'CONNECTOR_REFUSED'
                ? (error.parameters[0] ?? '')
                : (SAID[error.code] ?? error.message),
        note: 'pending',
    })

/** Makes the case at the backend, or finds it there under its key. */
export function createCase({ deps, backend }: Delivering, row: SupportCase): Step {
    recordOpened(deps, row)
    const created = backend.create(row)
    if (created.ok) {
        accept(deps, row, created.value)
        return { then: 'again', sent: true }
    }
    if (!isPermanent(created.error)) return { then: 'later', error: created.error }
    refuse(deps, row, created.error)
    return { then: 'again', sent: false, refused: created.error }
}

/** What follows from the answer, and last the row that says so: a node that dies in between does all of it again. */
function accept(deps: DeliveryDependencies, row: SupportCase, found: BackendCase): void {
    const { caseUpdates, cases } = deps
    const now = deps.clock.now()
    for (const file of row.request.files)
        caseUpdates.add(
            updateRow(deps, row.sysId, {
                updateId: `file:${file.sysId}`,
                direction: 'outbound',
                kind: 'file',
                at: row.openedAt,
                author: row.ownerName,
                files: [file],
                delivery: 'queued',
            }),
        )
    // Found again so late that it is over.
    if (found.isClosed)
        caseUpdates.add(
            updateRow(deps, row.sysId, {
                updateId: 'found-closed',
                direction: 'inbound',
                kind: 'closure',
                at: now,
                note: 'pending',
            }),
        )
    const current = cases.bySysId(row.sysId) ?? row
    const state = moveCase(current.state, 'accepted')
    cases.save(row.sysId, {
        microsoftNumber: found.microsoftNumber || current.microsoftNumber,
        acceptedAt: current.acceptedAt ?? now,
        lastUpdateAt: now,
        ...(state ? { state, stateSince: now } : {}),
        // Cancelled while the call was under way: what arrived is taken back next.
        ...(current.state === 'cancelling' ? {} : { delivery: { ...NOTHING_WAITS, nextAttemptAt: now } }),
    })
    caseUpdates.add(
        updateRow(deps, row.sysId, {
            updateId: ACCEPTED,
            direction: 'inbound',
            kind: 'accepted',
            at: now,
            text: found.microsoftNumber,
            note: 'pending',
        }),
    )
}

function refuse(deps: DeliveryDependencies, row: SupportCase, error: AppError): void {
    const now = deps.clock.now()
    deps.caseUpdates.add(refusedUpdate(deps, row, `sent ${row.stateSince}`, error))
    const current = deps.cases.bySysId(row.sysId) ?? row
    const state = moveCase(current.state, 'refused')
    if (!state) {
        // It was told of by the connector that now refuses it: there is nothing left to make.
        if (current.state !== 'cancelling') accept(deps, row, { microsoftNumber: '', isClosed: false })
        return
    }
    deps.cases.save(row.sysId, {
        state,
        stateSince: now,
        lastUpdateAt: now,
        // What an earlier attempt had made would have been found.
        delivery: { ...NOTHING_WAITS, lastError: toFailure(error) },
    })
}
