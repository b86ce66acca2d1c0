import type { RunSummary } from '../maintenance/job-run.ts'
import { IN_BACKGROUND } from './deliver-case.ts'
import { ATTEMPT_MS } from './delivery-plan.ts'
import { sendCase, type SendDependencies } from './send-case.ts'

/** A run ends before the next begins. */
const RUN_MS = 40_000
const CASES_A_RUN = 100

export interface DeliveryRun {
    readonly sent: number
    /** Cases that wait for a later attempt. */
    readonly waiting: number
    readonly refused: number
    /** The time was up before all were looked at. */
    readonly isLeftOver: boolean
    /** Of a case that waits. */
    readonly error: RunSummary['error']
}

/**
 * Sends what waits and whose time has come, longest due first: what failed, what a node that died left, what was
 * cancelled and is to be looked for.
 */
export function deliverDueCases(deps: SendDependencies): DeliveryRun | null {
    const begun = deps.clock.now()
    const due = [
        ...deps.cases.due(begun, CASES_A_RUN).map(({ sysId }) => sysId),
        ...deps.caseUpdates.casesLeftWithQueued(begun - ATTEMPT_MS, CASES_A_RUN),
    ].filter((sysId, at, all) => all.indexOf(sysId) === at)
    if (due.length === 0) return null
    let run: DeliveryRun = { sent: 0, waiting: 0, refused: 0, isLeftOver: false, error: undefined }
    for (const sysId of due) {
        if (deps.clock.now() - begun > RUN_MS) return { ...run, isLeftOver: true }
        const { state, sent, error } = sendCase(deps, sysId, IN_BACKGROUND)
        run = {
            ...run,
            sent: run.sent + sent,
            waiting: run.waiting + (state === 'waiting' ? 1 : 0),
            refused: run.refused + (state === 'refused' ? 1 : 0),
            error: run.error ?? (state === 'waiting' ? error : undefined),
        }
    }
    return run
}

/** The row of the job's history; null: there was nothing to send. */
export const summariseDelivery = (run: DeliveryRun | null): RunSummary | null =>
    run && {
        outcome: run.isLeftOver ? 'left-over' : 'done',
        counts: { delivered: run.sent, waiting: run.waiting, turnedDown: run.refused },
        error: run.error,
    }
