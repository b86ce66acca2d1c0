import { appError, type ErrorCode } from '../../errors.ts'
import { err, ok, type Result } from '../../result.ts'
import { currentOperationSettings } from '../current-operation-settings.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { answerOperation } from '../people/show-operation.ts'
import type { OperationAnswer } from '../people/operation-view.ts'
import { noteRefusedRequest } from '../refuse-request.ts'
import { requestOperation, type OperationRequest } from '../request-operation.ts'
import { parseRunbookRequest } from './parse-runbook-request.ts'
import { inputOf } from './runbook-input.ts'
import { isRunbookName } from './azure-names.ts'
import type { Runbook } from './runbook.ts'
import { checkValues, type RunbookValues } from './runbook-values.ts'
import { whyOff } from '../why-off.ts'

/** What the form does not let through: somebody tried something else, and the trail keeps it. */
const REFUSED: readonly ErrorCode[] = [
    'RUNBOOK_NOT_REGISTERED',
    'RUNBOOK_FOR_PASSWORDS',
    'RUNBOOK_PARAMETER_UNKNOWN',
    'RUNBOOK_PARAMETER_WRONG',
    'RUNBOOK_PARAMETERS_LONG',
]

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

/** A person who is not named is the one whom it is for. */
const withPerson = ({ parameters }: Runbook, given: RunbookValues, person: string): RunbookValues => ({
    ...Object.fromEntries(parameters.flatMap(({ name, type }) => (type === 'user' ? [[name, person]] : []))),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')),
})

/**
 * `POST /runbooks/incidents/{sys_id}`: asks for a runbook for the caller of an incident. It runs once everybody has agreed
 * whom its tier asks for.
 * Errors: INCIDENT_NOT_FOUND, REQUEST_INVALID, those of `runbookOperation` and `requestOperation`.
 */
export function requestRunbook(
    deps: OperationDependencies,
    incidentSysId: string,
    body: unknown,
    isByFlow = false,
): Result<OperationAnswer> {
    const caller = deps.incidentCallers.callerFor(incidentSysId)
    if (caller === undefined) return err(appError('INCIDENT_NOT_FOUND'))
    const request = parseRunbookRequest(body)
    if (!request.ok) return request
    const { name, parameters, isDryRun, requestId } = request.value
    const asked = runbookOperation(deps, name, caller, (runbook) => withPerson(runbook, parameters, caller))
    const by = deps.user.sysId
    if (!asked.ok) {
        if (REFUSED.includes(asked.error.code))
            noteRefusedRequest(
                deps,
                {
                    kind: 'run-runbook',
                    targetId: caller,
                    requesterId: by,
                    incidentId: incidentSysId,
                    isByFlow,
                },
                asked.error,
            )
        return asked
    }
    const made = requestOperation(deps, {
        ...asked.value,
        key: `run-runbook:${incidentSysId}:${by}:${requestId || deps.random.guid()}`,
        requesterId: by,
        incidentId: incidentSysId,
        isDryRun,
        isByFlow,
    })
    return made.ok ? ok(answerOperation(deps, made.value)) : made
}
