import { appError, type ErrorCode } from '../../errors.ts'
import { err, ok, type Result } from '../../result.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { answerOperation } from '../people/show-operation.ts'
import type { OperationAnswer } from '../people/operation-view.ts'
import { noteRefusedRequest } from '../refuse-request.ts'
import { requestOperation } from '../request-operation.ts'
import { parseRunbookRequest } from './parse-runbook-request.ts'
import type { Runbook } from './runbook.ts'
import { runbookOperation } from './runbook-operation.ts'
import type { RunbookValues } from './runbook-values.ts'

/** What the form does not let through: somebody tried something else, and the trail keeps it. */
const REFUSED: readonly ErrorCode[] = [
    'RUNBOOK_NOT_REGISTERED',
    'RUNBOOK_FOR_PASSWORDS',
    'RUNBOOK_PARAMETER_UNKNOWN',
    'RUNBOOK_PARAMETER_WRONG',
    'RUNBOOK_PARAMETERS_LONG',
]

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
