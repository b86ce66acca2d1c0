import { appError } from '../../errors.ts'
import { err, ok } from '../../result.ts'
import { changeOperation } from '../change-operation.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { waitsFor } from '../operation-state.ts'
import type { OperationPlace } from '../operation-store.ts'
import { peoplePolicy } from '../people/people-policy.ts'
import { settleRequestItem } from '../request-items/settle-request-item.ts'
import { failure } from '../request-operation.ts'
import type { OperationEvent, OperationState, UserOperation } from '../user-operation.ts'
import { settleIncident } from './settle-incidents.ts'

/** How long a reset that everybody has agreed to waits for its recipient: a long weekend. */
export const COLLECT_HOURS = 72
const COLLECT_MS = COLLECT_HOURS * 60 * 60_000
const RUN_MS = 5_000
const PAGE = 100

const WAITING: readonly OperationState[] = ['requested', 'verified', 'approved', 'running']
/** After the last of these it waits for its recipient alone. */
const AGREEMENTS: readonly OperationEvent['kind'][] = ['requested', 'inspected', 'verified', 'approved']

const agreedAt = ({ createdAt, history }: UserOperation): number =>
    history.reduce(
        (latest, { at, kind }) => (AGREEMENTS.includes(kind) ? Math.max(latest, at) : latest),
        createdAt,
    )

/** Also while resets are switched off: nobody is to find a reset open that was agreed to long ago. */
const isUncollected = (deps: OperationDependencies, operation: UserOperation): boolean =>
    waitsFor(operation, peoplePolicy(deps, operation)) === 'recipient' &&
    deps.clock.now() - agreedAt(operation) >= COLLECT_MS

function expire(deps: OperationDependencies, { sysId, requestItemId }: UserOperation): void {
    const ended = changeOperation(deps, sysId, (now) =>
        // The recipient may be at it, or have been, since it was read.
        isUncollected(deps, now)
            ? ok([failure(appError('PASSWORD_NOT_COLLECTED', [String(COLLECT_HOURS)]))])
            : err(appError('OPERATION_STATE', [now.state])),
    )
    if (!ended.ok) return
    settleIncident(deps, sysId)
    if (requestItemId !== '') settleRequestItem(deps, requestItemId)
}

/**
 * Ends resets that were agreed to and that nobody collects: what people decided on then need not hold any more. Incident and
 * requested item are told at once; what a crash leaves there, the job does. Oldest first, so that none is passed over.
 */
export function expireUncollected(deps: OperationDependencies): void {
    const begun = deps.clock.now()
    // Rows know the second.
    const to = begun - COLLECT_MS + 1000
    const filter = { kind: 'reset-password', states: WAITING, to } as const
    let after: OperationPlace | null = null
    for (;;) {
        const found = deps.operations.since(filter, after, PAGE)
        for (const operation of found) {
            if (deps.clock.now() - begun > RUN_MS) return
            if (isUncollected(deps, operation)) expire(deps, operation)
        }
        const last = found[found.length - 1]
        if (!last || found.length < PAGE) return
        after = { at: last.createdAt, sysId: last.sysId }
    }
}
