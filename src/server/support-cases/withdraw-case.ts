import { moveCase } from './case-life.ts'
import type { Delivering, DeliveryDependencies, Step } from './deliver-case.ts'
import { LATE_MS, NOTHING_WAITS, queuedUpdates } from './delivery-plan.ts'
import type { SupportCase } from './support-case.ts'
import { updateRow } from './update-row.ts'

/** Told to the backend, in English as its contract is. */
const WHY_CLOSED = 'Cancelled by the customer while it was being sent.'

/**
 * Takes back a case of which it is not known whether it arrived: looks for it, closes it where it is, and counts it as
 * cancelled only then, or once no call of ours can be under way any more.
 */
export function withdrawCase({ deps, backend }: Delivering, row: SupportCase): Step {
    const found = backend.read(row)
    if (!found.ok) return { then: 'later', error: found.error }
    if (!found.value) {
        const surelyAt = row.stateSince + LATE_MS
        if (deps.clock.now() < surelyAt) return { then: 'at', at: surelyAt }
    } else if (!found.value.isClosed) {
        const request = updateRow(deps, row.sysId, {
            updateId: 'withdrawal',
            direction: 'outbound',
            kind: 'close-request',
            at: row.stateSince,
            text: WHY_CLOSED,
        })
        const closed = backend.close(row, request)
        if (!closed.ok) return { then: 'later', error: closed.error }
    }
    markCancelled(deps, row, '')
    return { then: 'again', sent: found.value !== undefined }
}

/** Ends a case that never counted as being with Microsoft. `why`: a message key. */
export function markCancelled(deps: DeliveryDependencies, row: SupportCase, why: string): void {
    const now = deps.clock.now()
    deps.caseUpdates.add(
        updateRow(deps, row.sysId, {
            updateId: 'cancelled',
            direction: 'local',
            kind: 'cancelled',
            at: now,
            text: why,
            note: 'pending',
        }),
    )
    for (const { sysId } of queuedUpdates(deps.caseUpdates.ofCase(row.sysId)))
        deps.caseUpdates.save(sysId, { delivery: 'cancelled' })
    deps.cases.save(row.sysId, {
        state: moveCase(row.state, 'cancelled') ?? 'cancelled',
        stateSince: now,
        lastUpdateAt: now,
        delivery: NOTHING_WAITS,
    })
}
