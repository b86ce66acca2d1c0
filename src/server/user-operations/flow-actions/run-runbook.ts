import { appError } from '../../errors.ts'
import { err, ok, type Result } from '../../result.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { requestRunbook } from '../runbooks/request-runbook.ts'
import { flowAnswer, type FlowAnswer } from './flow-answer.ts'
import { flowOperator } from './flow-person.ts'

/** More than the values of all parameters come to. */
const LONGEST = 8000

export interface RunbookStep {
    readonly incidentId: string
    /** As an admin registered it. */
    readonly name: string
    /** A JSON object of values by the name of the parameter; empty: none. */
    readonly parameters: string
}

function parsed(text: string): Result<unknown> {
    if (text.trim() === '') return ok({})
    try {
        if (text.length <= LONGEST) return ok(JSON.parse(text))
    } catch {
        // Said below: what does not parse may quote what people wrote.
    }
    return err(appError('REQUEST_INVALID', ['parameters']))
}

/**
 * Action "Run Microsoft 365 runbook", for the caller of an incident: what an agent does on the incident's page, with the
 * same check of name and values.
 * Errors: those of `flowOperator`, REQUEST_INVALID with the input, those of `requestRunbook`.
 */
export function runRunbook(
    deps: OperationDependencies,
    { incidentId, name, parameters }: RunbookStep,
): Result<FlowAnswer> {
    const operator = flowOperator(deps)
    if (!operator.ok) return operator
    const values = parsed(parameters)
    if (!values.ok) return values
    const made = requestRunbook(deps, incidentId, { name, parameters: values.value }, true)
    return made.ok ? ok(flowAnswer(made.value.operation)) : made
}
