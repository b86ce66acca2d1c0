import type { RunSummary } from '../maintenance/job-run.ts'
import type { OperationDependencies } from './operation-dependencies.ts'
import type { OperationRunners } from './operation-runners.ts'
import { planOperations } from './plan-operations.ts'
import { runOperation } from './run-operation.ts'
import { isToldToWait } from './told-to-wait.ts'
import type { OperationKind } from './operation-kind.ts'
import type { OperationState } from './user-operation.ts'

/** A run ends before the next begins. */
const RUN_MS = 40_000
const OPERATIONS_A_RUN = 200

export interface OperationsRun {
    /** Operations that were looked at, by the state that they are in now. */
    readonly states: Partial<Readonly<Record<OperationState, number>>>
    /** The time was up, or Microsoft let no more through, before all were looked at. */
    readonly isLeftOver: boolean
}

/**
 * Works on what is planned: first on what was begun, then on the rest, planned first first. Once one of a kind is told to
 * wait, those of the kind that were not begun stay as they are until the next run. Null: there was nothing to do.
 */
export function workOnOperations(
    deps: OperationDependencies,
    runners: OperationRunners,
): OperationsRun | null {
    planOperations(deps)
    const begun = deps.clock.now()
    const due = deps.operations.due(begun, OPERATIONS_A_RUN)
    if (due.length === 0) return null
    const states: Partial<Record<OperationState, number>> = {}
    const waiting = new Set<OperationKind>()
    let isLeftOver = due.length === OPERATIONS_A_RUN
    for (const { sysId, kind, isBegun } of due) {
        if (deps.clock.now() - begun > RUN_MS) return { states, isLeftOver: true }
        if (!isBegun && waiting.has(kind)) {
            isLeftOver = true
            continue
        }
        const after = runOperation(deps, runners, sysId)
        if (!after) continue
        states[after.state] = (states[after.state] ?? 0) + 1
        if (after.nextAttemptAt !== null && after.error && isToldToWait(after.error)) waiting.add(kind)
    }
    return { states, isLeftOver }
}

/** The row of the job's history. */
export const summariseOperations = (run: OperationsRun | null): RunSummary | null =>
    run && {
        outcome: run.isLeftOver ? 'left-over' : 'done',
        counts: {
            operationsDone: run.states.succeeded ?? 0,
            operationsWaiting: run.states.running ?? 0,
            operationsFailed: run.states.failed ?? 0,
        },
    }
