import type { AppError } from '../errors.ts'
import type { BackendCase } from './backends/support-backend.ts'
import { moveCase } from './case-life.ts'
import type { Delivering, DeliveryDependencies, Step } from './deliver-case.ts'
import { isPermanent, NOTHING_WAITS, toFailure } from './delivery-plan.ts'
import { ownUpdate } from './own-update.ts'
import type { SupportCase } from './support-case.ts'

/** Its own words where the backend said why, else the error's sentence. */
export const refusedUpdate = (
    deps: DeliveryDependencies,
    row: SupportCase,
    what: string,
    error: AppError,
): ReturnType<typeof ownUpdate> =>
    ownUpdate(deps, row, {
        updateId: `refused:${what}`,
        direction: error.code === 'CONNECTOR_REFUSED' ? 'inbound' : 'local',
        kind: 'refused',
        at: deps.clock.now(),
        text: error.code === 'CONNECTOR_REFUSED' ? (error.parameters[0] ?? '') : error.message,
        note: 'pending',
    })

/** Makes the case at the backend, or finds it there under its key. */
export function createCase({ deps, backend }: Delivering, row: SupportCase): Step {
    const created = backend.create(row)
    if (created.ok) {
        accept(deps, row, created.value)
        return { then: 'again', sent: true }
    }
    if (!isPermanent(created.error)) return { then: 'later', error: created.error }
    refuse(deps, row, created.error)
    return { then: 'again', sent: false, refused: created.error }
}

/** The history first, the state last: a node that dies in between does all of it again. */
function accept(deps: DeliveryDependencies, row: SupportCase, found: BackendCase): void {
    const { caseUpdates, cases } = deps
    const now = deps.clock.now()
    for (const file of row.request.files)
        caseUpdates.add(
            ownUpdate(deps, row, {
                updateId: `file:${file.sysId}`,
                direction: 'outbound',
                kind: 'file',
                at: row.openedAt,
                author: row.ownerName,
                files: [file],
                delivery: 'queued',
            }),
        )
    caseUpdates.add(
        ownUpdate(deps, row, {
            updateId: 'accepted',
            direction: 'inbound',
            kind: 'accepted',
            at: now,
            text: found.microsoftNumber,
            note: 'pending',
        }),
    )
    // Found again so late that it is over.
    if (found.isClosed)
        caseUpdates.add(
            ownUpdate(deps, row, {
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
        // Cancelled while the call was under way: what arrived is taken back next.
        ...(state
            ? {
                  state,
                  stateSince: now,
                  delivery: { ...NOTHING_WAITS, nextAttemptAt: row.request.files.length > 0 ? now : null },
              }
            : {}),
    })
}

function refuse(deps: DeliveryDependencies, row: SupportCase, error: AppError): void {
    const now = deps.clock.now()
    deps.caseUpdates.add(refusedUpdate(deps, row, `sent ${row.stateSince}`, error))
    const current = deps.cases.bySysId(row.sysId) ?? row
    const state = moveCase(current.state, 'refused')
    if (!state) return
    deps.cases.save(row.sysId, {
        state,
        stateSince: now,
        lastUpdateAt: now,
        delivery: { ...row.delivery, nextAttemptAt: null, lastError: toFailure(error) },
    })
}
