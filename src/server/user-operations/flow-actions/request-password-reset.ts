import { ok, type Result } from '../../result.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import type { OperationRunners } from '../operation-runners.ts'
import { requestReset } from '../passwords/request-reset.ts'
import { flowAnswer, type FlowAnswer } from './flow-answer.ts'
import { flowOperator } from './flow-person.ts'

/**
 * Action "Request Microsoft 365 password reset", for the caller of an incident: what an agent does on the incident's page.
 * It never answers a secret: whoever may be shown one opens the operation.
 * Errors: those of `flowOperator`, INCIDENT_NOT_FOUND, those of `requestOperation`.
 */
export function requestPasswordReset(
    deps: OperationDependencies,
    runners: OperationRunners,
    incidentId: string,
): Result<FlowAnswer> {
    const operator = flowOperator(deps)
    if (!operator.ok) return operator
    const made = requestReset(deps, runners, incidentId, true)
    return made.ok ? ok(flowAnswer(made.value.operation)) : made
}
