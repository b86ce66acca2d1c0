import { ERRORS } from '../../errors.ts'
import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import { currentOperationSettings } from '../current-operation-settings.ts'
import { policyNow } from '../decide-operation.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { KIND_DEFINITIONS } from '../operation-kind.ts'
import { STATE_LABELS } from '../operation-line.ts'
import { OUTCOMES } from '../operation-outcome.ts'
import { isEnded, type OperationError, type UserOperation } from '../user-operation.ts'
import { sentCode } from '../passwords/verification/one-time-code.ts'
import { allowedActions } from './allowed-actions.ts'
import { operationAbout } from './operation-about.ts'
import { operationHistory } from './operation-history.ts'
import { operationSteps } from './operation-steps.ts'
import type { OperationAnswer, OperationView, RecordLink } from './operation-view.ts'
import { peoplePolicy, waitedFor, waitingNow } from './people-policy.ts'

const timeOf = (at: number | null): string | null => (at === null ? null : formatTime(at))

/** Names of people, each asked for once. Empty: nobody, or somebody who is gone. */
function namesIn({ messages }: Pick<OperationDependencies, 'messages'>): (sysId: string) => string {
    const known = new Map<string, string>([['', '']])
    return (sysId) => {
        const name = known.get(sysId) ?? messages.names([sysId])[0] ?? ''
        known.set(sysId, name)
        return name
    }
}

/** What went wrong last, or what stands in the way of one that has not ended: its kind was switched off. */
function obstacle(deps: OperationDependencies, operation: UserOperation): OperationError | null {
    if (operation.error || isEnded(operation) || policyNow(deps, operation)) return operation.error
    return currentOperationSettings(deps).settings.isOn
        ? { code: 'OPERATION_KIND_OFF', parameters: [KIND_DEFINITIONS[operation.kind].label] }
        : { code: 'OPERATIONS_OFF', parameters: [] }
}

function errorOf(deps: OperationDependencies, operation: UserOperation): OperationView['error'] {
    const error = obstacle(deps, operation)
    if (!error) return null
    const { user } = deps
    const parameters = error.parameters.map((parameter) => user.translate(parameter))
    const { message, fix } = ERRORS[error.code]
    return {
        code: error.code,
        message: user.translate(message, parameters),
        fix: user.translate(fix, parameters),
    }
}

function linkOf(
    { recordNumbers }: Pick<OperationDependencies, 'recordNumbers'>,
    table: 'incident' | 'sc_req_item',
    sysId: string,
): RecordLink | null {
    const number = sysId === '' ? undefined : recordNumbers.readable(table, sysId)
    return number === undefined ? null : { sysId, number }
}

/** One operation as the signed-in person sees it. Whether they may see it at all, `maySee` says. */
export function showOperation(deps: OperationDependencies, operation: UserOperation): OperationView {
    const { user } = deps
    const nameOf = namesIn(deps)
    const { outcome } = operation
    return {
        sysId: operation.sysId,
        kind: operation.kind,
        label: user.translate(KIND_DEFINITIONS[operation.kind].label),
        state: operation.state,
        stateLabel: user.translate(STATE_LABELS[operation.state]),
        waitsFor: { what: waitingNow(deps, operation), who: waitedFor(deps, operation).map(nameOf) },
        tier: operation.tier,
        isDryRun: operation.isDryRun,
        target: { sysId: operation.targetId, name: nameOf(operation.targetId) },
        requester: nameOf(operation.requesterId) || null,
        verifier: nameOf(operation.verifierId) || null,
        approver: nameOf(operation.approverId) || null,
        recipient: nameOf(operation.recipientId) || null,
        incident: linkOf(deps, 'incident', operation.incidentId),
        requestItem: linkOf(deps, 'sc_req_item', operation.requestItemId),
        about: operationAbout(deps, operation),
        createdAt: formatTime(operation.createdAt),
        finishedAt: timeOf(operation.finishedAt),
        outcome: outcome && { ...outcome, says: user.translate(OUTCOMES[outcome.code], outcome.parameters) },
        error: errorOf(deps, operation),
        nextAttemptAt: timeOf(operation.nextAttemptAt),
        steps: operationSteps(deps, operation, peoplePolicy(deps, operation), nameOf),
        history: operationHistory(deps, operation, nameOf),
        code: sentCode(operation, deps.clock.now()),
        may: allowedActions(deps, operation),
    }
}

/** The answer of a route that shows or changes one operation. */
export const answerOperation = (deps: OperationDependencies, operation: UserOperation): OperationAnswer => ({
    operation: showOperation(deps, operation),
    user: { language: deps.user.language, timeZone: deps.user.timeZone, isAdmin: deps.user.isAdmin },
    answeredAt: formatTime(deps.clock.now()),
})
