import type { RunSummary } from '../maintenance/job-run.ts'
import type { OperationDependencies } from './operation-dependencies.ts'
import type { OperationRunners } from './operation-runners.ts'
import { planOperations } from './plan-operations.ts'
import { runOperation } from './run-operation.ts'
import type { OperationState } from './user-operation.ts'

/** A run ends before the next begins. */
const RUN_MS = 40_000
const OPERATIONS_A_RUN = 200

export interface OperationsRun {
    /** Operations that were looked at, by the state that they are in now. */
    readonly states: Partial<Readonly<Record<OperationState, number>>>
    /** The time was up before all were looked at. */
    readonly isLeftOver: boolean
}

/** Works on what is planned, planned first first; null: there was nothing to do. */
export function workOnOperations(
    deps: OperationDependencies,
    runners: OperationRunners,
): OperationsRun | null {
    planOperations(deps)
    const begun = deps.clock.now()
    const due = deps.operations.due(begun, OPERATIONS_A_RUN)
    if (due.length === 0) return null
    const states: Partial<Record<OperationState, number>> = {}
    for (const sysId of due) {
        if (deps.clock.now() - begun > RUN_MS) return { states, isLeftOver: true }
        const after = runOperation(deps, runners, sysId)
        if (after) states[after.state] = (states[after.state] ?? 0) + 1
    }
    return { states, isLeftOver: due.length === OPERATIONS_A_RUN }
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
