import { appError } from '../../errors.ts'
import { err, ok, type Result } from '../../result.ts'
import { currentOperationSettings } from '../current-operation-settings.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import type { OperationRequest } from '../request-operation.ts'
import { whyOff } from '../why-off.ts'
import { isRunbookName } from './azure-names.ts'
import { inputOf } from './runbook-input.ts'
import type { Runbook } from './runbook.ts'
import { checkValues, type RunbookValues } from './runbook-values.ts'

/**
 * What an operation of a registered runbook asks for, its values checked.
 * Errors: those of `whyOff`, RUNBOOK_NOT_REGISTERED, RUNBOOK_FOR_PASSWORDS, and those of `checkValues`.
 */
export function runbookOperation(
    deps: OperationDependencies,
    name: string,
    targetId: string,
    valuesFor: (runbook: Runbook) => RunbookValues,
): Result<Pick<OperationRequest, 'kind' | 'targetId' | 'input'>> {
    const off = whyOff(deps, 'run-runbook')
    if (off) return err(off)
    const { runbooks } = currentOperationSettings(deps).settings
    const runbook = runbooks.find((one) => one.isOn && one.name === name)
    // What is no name of a runbook may be anything.
    if (!runbook) return err(appError('RUNBOOK_NOT_REGISTERED', [isRunbookName(name) ? name : '']))
    if (runbook.resetsPasswords) return err(appError('RUNBOOK_FOR_PASSWORDS', [runbook.label]))
    const values = checkValues(deps, runbook, valuesFor(runbook))
    return values.ok ? ok({ kind: 'run-runbook', targetId, input: inputOf(name, values.value) }) : values
}
