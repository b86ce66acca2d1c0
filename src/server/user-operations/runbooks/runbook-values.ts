import { appError, type AppError } from '../../errors.ts'
import { isSysId } from '../../identifiers.ts'
import type { Directory } from '../../ports.ts'
import { err, ok, type Result } from '../../result.ts'
import { LONGEST_VALUE } from './pattern-ways.ts'
import type { Runbook, RunbookParameter } from './runbook.ts'

/** Values by the name of the parameter: of a person the sys_id, of everything else what the runbook is given. */
export type RunbookValues = Readonly<Record<string, string>>

/** Together they fit the column that keeps what was asked for. */
const LONGEST_TOGETHER = 3000

/** Control characters, line separators, and signs that turn the direction of what is read. */
// eslint-disable-next-line no-control-regex -- it is what this refuses
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/
const ADDRESS = /[^\s@]@[^\s@]/
/**
 * Azure Automation takes text that looks like JSON for an object.
 * @see https://learn.microsoft.com/azure/automation/start-runbooks
 */
const STRUCTURED = /^[[{"]/
const NUMBER = /^-?\d{1,15}(?:\.\d{1,10})?$/

/** The whole text has to fit. A pattern that is none fits nothing. */
function fits(pattern: string, value: string): boolean {
    if (pattern === '') return true
    try {
        return new RegExp(`^(?:${pattern})$`).test(value)
    } catch {
        return false
    }
}

function isTaken(
    { directory }: { readonly directory: Pick<Directory, 'user'> },
    { type, pattern, choices }: RunbookParameter,
    value: string,
): boolean {
    if (value.length > LONGEST_VALUE || UNSEEN.test(value)) return false
    switch (type) {
        case 'text':
            return !ADDRESS.test(value) && !STRUCTURED.test(value) && fits(pattern, value)
        case 'choice':
            return choices.includes(value)
        case 'number':
            return NUMBER.test(value)
        case 'boolean':
            return value === 'true' || value === 'false'
        case 'user':
            return isSysId(value) && directory.user(value)?.isActive === true
    }
}

function problemOf(
    deps: { readonly directory: Pick<Directory, 'user'> },
    parameter: RunbookParameter,
    value: string,
): AppError | undefined {
    if (value === '')
        return parameter.isRequired ? appError('RUNBOOK_PARAMETER_MISSING', [parameter.label]) : undefined
    return isTaken(deps, parameter, value)
        ? undefined
        : appError('RUNBOOK_PARAMETER_WRONG', [parameter.label])
}

/**
 * What a runbook may be started with: exactly the parameters that an admin has registered, each in its form; what is left
 * empty is left out. It is asked when somebody requests a runbook, and again right before the call.
 * Errors: RUNBOOK_PARAMETER_UNKNOWN, RUNBOOK_PARAMETER_MISSING, RUNBOOK_PARAMETER_WRONG, RUNBOOK_PARAMETERS_LONG.
 */
export function checkValues(
    deps: { readonly directory: Pick<Directory, 'user'> },
    { parameters }: Runbook,
    given: RunbookValues,
): Result<RunbookValues> {
    const unknown = Object.keys(given).find((name) => !parameters.some((one) => one.name === name))
    if (unknown !== undefined) return err(appError('RUNBOOK_PARAMETER_UNKNOWN', [unknown.slice(0, 60)]))
    const values: Record<string, string> = {}
    for (const parameter of parameters) {
        const value = (given[parameter.name] ?? '').trim()
        const problem = problemOf(deps, parameter, value)
        if (problem) return err(problem)
        if (value !== '') values[parameter.name] = value
    }
    return JSON.stringify(values).length > LONGEST_TOGETHER
        ? err(appError('RUNBOOK_PARAMETERS_LONG'))
        : ok(values)
}
