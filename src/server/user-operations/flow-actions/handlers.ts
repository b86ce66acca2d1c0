import { answerStep, compose } from '../../platform/composition-root.ts'
import { OPERATION_RUNNERS } from '../operation-runners.ts'
import { inputOf, type FlowInputs, type FlowOutputs } from './flow-input.ts'
import { readUserOperation } from './read-user-operation.ts'
import { requestLicense } from './request-license.ts'
import { requestPasswordReset } from './request-password-reset.ts'
import { runRunbook } from './run-runbook.ts'

/** Script step of the action "Request Microsoft 365 license". */
export function requestLicenseStep(inputs: FlowInputs, outputs: FlowOutputs): void {
    answerStep(outputs, () =>
        requestLicense(compose(), {
            userId: inputOf(inputs, 'user'),
            partNumber: inputOf(inputs, 'license'),
            reason: inputOf(inputs, 'reason'),
        }),
    )
}

/** Script step of the action "Request Microsoft 365 password reset". */
export function requestPasswordResetStep(inputs: FlowInputs, outputs: FlowOutputs): void {
    answerStep(outputs, () => requestPasswordReset(compose(), OPERATION_RUNNERS, inputOf(inputs, 'incident')))
}

/** Script step of the action "Run Microsoft 365 runbook". */
export function runRunbookStep(inputs: FlowInputs, outputs: FlowOutputs): void {
    answerStep(outputs, () =>
        runRunbook(compose(), {
            incidentId: inputOf(inputs, 'incident'),
            name: inputOf(inputs, 'runbook'),
            parameters: inputOf(inputs, 'parameters'),
        }),
    )
}

/** Script step of the action "Get Microsoft 365 user operation". */
export function readUserOperationStep(inputs: FlowInputs, outputs: FlowOutputs): void {
    answerStep(outputs, () => readUserOperation(compose(), inputOf(inputs, 'operation')))
}
