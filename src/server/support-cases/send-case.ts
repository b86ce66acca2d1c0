import {
    AT_ONCE,
    deliverCase,
    type DeliveryDependencies,
    type DeliveryLimits,
    type DeliveryOutcome,
} from './deliver-case.ts'
import { settleCase } from './hold-case.ts'
import type { SettleDependencies } from './settle-case.ts'

export type SendDependencies = DeliveryDependencies & SettleDependencies

/** Sends what waits of a case, and makes of what came back what it means: state and notes. */
export function sendCase(
    deps: SendDependencies,
    caseSysId: string,
    limits: DeliveryLimits = AT_ONCE,
): DeliveryOutcome {
    const outcome = deliverCase(deps, caseSysId, limits)
    settleCase(deps, caseSysId)
    return outcome
}
