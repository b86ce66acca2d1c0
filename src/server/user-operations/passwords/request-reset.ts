import { appError } from '../../errors.ts'
import { err, ok, type Result } from '../../result.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import type { OperationRunners } from '../operation-runners.ts'
import type { OperationAnswer } from '../people/operation-view.ts'
import { answerOperation } from '../people/show-operation.ts'
import { requestOperation } from '../request-operation.ts'
import { runOperation } from '../run-operation.ts'
import { isEnded, type UserOperation } from '../user-operation.ts'
import { settleIncident } from './settle-incidents.ts'

/** Milliseconds of one call while an agent waits. */
const CALL_MS = 5_000
/** More resets of one incident than this are not looked through. */
const MOST_RESETS = 200

const isPlanned = ({ clock }: OperationDependencies, { nextAttemptAt }: UserOperation): boolean =>
    nextAttemptAt !== null && nextAttemptAt <= clock.now()

/**
 * `POST /password_resets/incidents/{sys_id}`: asks for a reset for the incident's caller, and looks at the account at once,
 * so that the agent, or a flow in the name of one, hears what is to be done instead. While a reset of the incident goes on, it answers that one.
 */
export function requestReset(
    deps: OperationDependencies,
    runners: OperationRunners,
    incidentId: string,
    isByFlow = false,
): Result<OperationAnswer> {
    const caller = deps.incidentCallers.callerFor(incidentId)
    if (caller === undefined) return err(appError('INCIDENT_NOT_FOUND'))
    const resets = deps.operations
        .ofIncident(incidentId, MOST_RESETS)
        .filter(({ kind }) => kind === 'reset-password')
    const open = resets.find((reset) => !isEnded(reset) && reset.targetId === caller)
    const operation = open
        ? ok(open)
        : requestOperation(deps, {
              // Two clicks at once are one reset.
              key: `reset-password:${incidentId}:${resets.length}`,
              kind: 'reset-password',
              targetId: caller,
              requesterId: deps.user.sysId,
              incidentId,
              input: {},
              isByFlow,
          })
    if (!operation.ok) return operation
    const { sysId } = operation.value
    const now = isPlanned(deps, operation.value) ? runOperation(deps, runners, sysId, CALL_MS) : undefined
    settleIncident(deps, sysId)
    return ok(answerOperation(deps, now ?? deps.operations.bySysId(sysId) ?? operation.value))
}
