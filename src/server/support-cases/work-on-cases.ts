import type { CaseDependencies } from './case-dependencies.ts'
import { deliverDueCases, type DeliveryRun } from './deliver-due-cases.ts'
import { ATTEMPT_MS } from './delivery-plan.ts'
import { settleCase } from './hold-case.ts'

const CASES_A_RUN = 100

/** The job of every minute: sends what is due, and settles what a node that died left. */
export function workOnCases(deps: CaseDependencies): DeliveryRun | null {
    const run = deliverDueCases(deps)
    for (const caseSysId of deps.caseUpdates.unsettledCases(deps.clock.now() - ATTEMPT_MS, CASES_A_RUN))
        settleCase(deps, caseSysId)
    return run
}
