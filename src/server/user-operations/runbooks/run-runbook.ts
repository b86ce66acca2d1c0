import { appError } from '../../errors.ts'
import type { OperationRunner } from '../operation-runner.ts'
import { attemptRunbook } from './attempt-runbook.ts'
import { callOf } from './runbook-input.ts'

/** Runs the runbook that was asked for. One that resets passwords runs in a password reset only, with its recipient. */
export const runRunbook: OperationRunner = (work) => {
    const call = callOf(work.operation.input)
    const runbook = work.settings.runbooks.find(({ name }) => name === call.name)
    return runbook?.resetsPasswords
        ? { then: 'failed', error: appError('RUNBOOK_FOR_PASSWORDS', [runbook.label]) }
        : attemptRunbook(work, call)
}
