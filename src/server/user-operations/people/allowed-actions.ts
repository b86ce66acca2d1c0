import { policyNow } from '../decide-operation.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { refusalToApprove, refusalToConfirm } from '../operation-policy.ts'
import { isAllowed } from '../operation-state.ts'
import { mayHandOver, mayHandOverAgain } from '../passwords/hand-over.ts'
import { mayStopRunbook } from '../runbooks/may-stop-runbook.ts'
import { mayEnterCode, maySendCode } from '../passwords/verification/send-code.ts'
import type { UserOperation } from '../user-operation.ts'
import type { OperationMay } from './operation-view.ts'
import { waitingNow } from './people-policy.ts'

/** What the signed-in person may do now. The use cases ask again: a page may be hours old. */
export function allowedActions(deps: OperationDependencies, operation: UserOperation): OperationMay {
    const { user, operationPeople: people } = deps
    const policy = policyNow(deps, operation)
    const waiting = waitingNow(deps, operation)
    const mayApprove =
        policy !== undefined &&
        waiting === 'approval' &&
        refusalToApprove(operation, policy, people, user.sysId) === undefined
    return {
        confirmIdentity:
            waiting === 'verification' && refusalToConfirm(operation, people, user.sysId) === undefined,
        approve: mayApprove,
        reject: mayApprove,
        cancel:
            isAllowed(operation, 'cancelled') && (operation.requesterId === user.sysId || user.mayOperate),
        stop: mayStopRunbook(deps, operation),
        sendCode: maySendCode(deps, operation),
        enterCode: mayEnterCode(deps, operation),
        handOver: mayHandOver(deps, operation, user.sysId),
        handOverAgain: mayHandOverAgain(deps, operation, user.sysId),
    }
}
