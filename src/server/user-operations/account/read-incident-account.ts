import { appError, type AppError } from '../../errors.ts'
import { readOnce } from '../../read-once.ts'
import { err, ok, type Result } from '../../result.ts'
import { currentOperationSettings } from '../current-operation-settings.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import type { OperationRunners } from '../operation-runners.ts'
import { requestOperation } from '../request-operation.ts'
import { runOperation } from '../run-operation.ts'
import type { UserOperation } from '../user-operation.ts'
import { whyOff } from '../why-off.ts'
import { accountView } from './account-view.ts'
import { suggestOperation } from './suggest-operation.ts'
import { KEPT_MS } from './account-snapshot.ts'
import type { IncidentAccountView } from './incident-account-view.ts'

/** While a person waits. */
const CALL_MS = 5_000
const MINUTE_MS = 60_000
const OPERATIONS_SHOWN = 20

export interface IncidentAccountRequest {
    readonly incidentSysId: string
    /** Ask Microsoft again, however new what is kept is. */
    readonly isAnew: boolean
}

/**
 * `GET /accounts/incidents/{sys_id}`: the Microsoft 365 account of an incident's caller. What was read minutes ago
 * is shown again; what is older is read anew, and shown with its age where Microsoft does not answer.
 */
export function readIncidentAccount(
    given: OperationDependencies,
    runners: OperationRunners,
    { incidentSysId, isAnew }: IncidentAccountRequest,
): Result<IncidentAccountView> {
    const deps = readOnce(given)
    const caller = deps.incidentCallers.callerFor(incidentSysId)
    if (caller === undefined) return err(appError('INCIDENT_NOT_FOUND'))
    const show = (problem?: AppError): Result<IncidentAccountView> => {
        const operations = deps.operations.ofIncident(incidentSysId, OPERATIONS_SHOWN)
        return ok(
            accountView(deps, {
                caller,
                snapshot: deps.accountSnapshots.read(caller),
                operations,
                suggestion: caller === '' ? null : suggestOperation(deps, incidentSysId, operations),
                problem,
            }),
        )
    }
    if (caller === '') return show()
    const off = whyOff(deps, 'read-account')
    if (off) return show(off)
    const kept = deps.accountSnapshots.read(caller)
    const { minutes } = currentOperationSettings(deps).settings.enrichment
    if (kept && !isAnew && deps.clock.now() - kept.readAt < minutes * MINUTE_MS) return show()
    const read = readAnew(deps, runners, caller, incidentSysId, deps.user.sysId)
    return show(read.ok ? undefined : read.error)
}

/** What went wrong last, with the call that it was about and when it is tried again; undefined: nothing. */
function lastProblem(
    { clock }: OperationDependencies,
    { error, nextAttemptAt, history }: UserOperation,
): AppError | undefined {
    if (!error) return undefined
    const call = [...history].reverse().find(({ kind }) => kind === 'called')
    return appError(error.code, error.parameters, {
        ...(call ? { correlationId: call.correlationId } : {}),
        ...(nextAttemptAt === null
            ? {}
            : { retryAfterSeconds: Math.max(1, Math.ceil((nextAttemptAt - clock.now()) / 1000)) }),
    })
}

/** An operation like any other: its row is there before Microsoft is asked. */
function readAnew(
    deps: OperationDependencies,
    runners: OperationRunners,
    targetId: string,
    incidentId: string,
    requesterId: string,
): Result<UserOperation> {
    const operation = requestOperation(deps, {
        key: `read-account:${incidentId}:${deps.random.guid()}`,
        kind: 'read-account',
        targetId,
        requesterId,
        incidentId,
        input: {},
    })
    if (!operation.ok) return operation
    const after = runOperation(deps, runners, operation.value.sysId, CALL_MS)
    const problem = after && lastProblem(deps, after)
    return problem ? err(problem) : ok(after ?? operation.value)
}

/** Reads the account of a new incident's caller, where an admin wants it so; what goes wrong is tried again by the job. */
export function enrichIncident(
    deps: OperationDependencies,
    runners: OperationRunners,
    incidentSysId: string,
): void {
    const { settings } = currentOperationSettings(deps)
    const caller = deps.incidentCallers.caller(incidentSysId)
    if (!settings.enrichment.atCreation || caller === '' || whyOff(deps, 'read-account')) return
    const kept = deps.accountSnapshots.read(caller)
    if (kept && deps.clock.now() - kept.readAt < settings.enrichment.minutes * MINUTE_MS) return
    readAnew(deps, runners, caller, incidentSysId, deps.user.sysId)
}

/** Deletes what was read a day ago. */
export const forgetAccounts = (deps: OperationDependencies): number =>
    deps.accountSnapshots.removeBefore(deps.clock.now() - KEPT_MS)
