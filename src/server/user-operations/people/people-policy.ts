import { currentOperationSettings } from '../current-operation-settings.ts'
import { policyNow } from '../decide-operation.ts'
import { policyKind } from '../operation-kind.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import {
    approvingManager,
    policyOf,
    refusalToApprove,
    refusalToConfirm,
    type OperationPolicy,
} from '../operation-policy.ts'
import { waitsFor, type Waiting } from '../operation-state.ts'
import { refusalToReceive } from '../passwords/refusal-to-receive.ts'
import type { UserOperation } from '../user-operation.ts'

/** More names than this are not shown. */
const MOST_NAMES = 10

/** What an operation waits for by the settings of now; nothing: its kind was switched off. */
export function waitingNow(deps: OperationDependencies, operation: UserOperation): Waiting {
    const policy = policyNow(deps, operation)
    return policy && policy.isAutomated ? waitsFor(operation, policy) : 'nothing'
}

/**
 * Who is asked for an operation, also while its kind is switched off: whoever decided does not lose sight of it.
 */
export function peoplePolicy(deps: OperationDependencies, operation: UserOperation): OperationPolicy {
    const { settings } = currentOperationSettings(deps)
    return policyNow(deps, operation) ?? policyOf(operation, settings.kinds[policyKind(operation.kind)])
}

/** sys_id of the person who is shown what comes of it; empty: nobody is entitled. */
export function recipientOf(deps: OperationDependencies, operation: UserOperation): string {
    const { passwords } = currentOperationSettings(deps).settings
    const people = deps.operationPeople
    const person =
        passwords.recipient === 'manager' ? people.manager(operation.targetId) : operation.verifierId
    return refusalToReceive(operation, passwords, people, person) === undefined ? person : ''
}

/** sys_ids of whoever can go on with an operation; none when it waits for work or for nothing. */
export function waitedFor(deps: OperationDependencies, operation: UserOperation): readonly string[] {
    const policy = peoplePolicy(deps, operation)
    const people = deps.operationPeople
    switch (waitingNow(deps, operation)) {
        case 'verification':
            return [people.manager(operation.targetId)].filter(
                (person) => refusalToConfirm(operation, people, person) === undefined,
            )
        case 'approval':
            return (
                policy.approval === 'group'
                    ? people.members(policy.approvalGroup, MOST_NAMES)
                    : [approvingManager(operation, people)]
            ).filter((person) => refusalToApprove(operation, policy, people, person) === undefined)
        case 'recipient':
            return [recipientOf(deps, operation)].filter((person) => person !== '')
        default:
            return []
    }
}
