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
import { asToldTo } from './may-see.ts'
import { readPeopleOnce } from './read-people-once.ts'
import { waitingWords } from './waiting-words.ts'

/** Message keys: {0} the kind, {1} the person, {2} what it is about. */
const TITLE = '{0} for {1}'
const TITLE_ABOUT = '{0} for {1}: {2}'

const timeOf = (at: number | null): string | null => (at === null ? null : formatTime(at))

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
export function showOperation(given: OperationDependencies, stored: UserOperation): OperationView {
    const deps = readPeopleOnce(given)
    const operation = asToldTo(deps, stored)
    const { user } = deps
    // Empty: nobody, or somebody who is gone.
    const nameOf = (sysId: string): string => (sysId && deps.messages.names([sysId])[0]) || ''
    const { outcome } = operation
    const label = user.translate(KIND_DEFINITIONS[operation.kind].label)
    const about = operationAbout(deps, operation)
    const target = nameOf(operation.targetId)
    const what = waitingNow(deps, operation)
    const who = waitedFor(deps, operation).map(nameOf)
    return {
        sysId: operation.sysId,
        kind: operation.kind,
        label,
        title: user.translate(about ? TITLE_ABOUT : TITLE, [label, target, about]),
        state: operation.state,
        stateLabel: user.translate(STATE_LABELS[operation.state]),
        waitsFor: { what, who, says: waitingWords(deps, operation, what, who, target) },
        tier: operation.tier,
        isDryRun: operation.isDryRun,
        target: { sysId: operation.targetId, name: target },
        requester: nameOf(operation.requesterId) || null,
        verifier: nameOf(operation.verifierId) || null,
        approver: nameOf(operation.approverId) || null,
        recipient: nameOf(operation.recipientId) || null,
        incident: linkOf(deps, 'incident', operation.incidentId),
        requestItem: linkOf(deps, 'sc_req_item', operation.requestItemId),
        about,
        reason: typeof operation.input['reason'] === 'string' ? operation.input['reason'] : '',
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
