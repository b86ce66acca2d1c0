import { appError } from '../../errors.ts'
import { countErrors, readOutput, type JobPlace } from '../../microsoft-clients/automation-jobs.ts'
import type { Attempt, OperationWork } from '../operation-runner.ts'
import { referenceIn } from './job-reference.ts'
import type { Runbook } from './runbook.ts'

/**
 * What a job that Azure calls Completed has come to. PowerShell goes on after most errors, so that one which wrote errors
 * has failed all the same. How many is kept, not what they say: they may quote anything.
 */
export function afterCompletion(
    { deps, connection, limitMs }: OperationWork,
    { label, resetsPasswords }: Runbook,
    { account, name }: JobPlace,
): Attempt {
    const request = { tenant: connection.azure, job: { account, name }, timeoutMs: limitMs() }
    const errors = countErrors(deps, request)
    if (!errors.ok) return { then: 'failed', error: errors.error }
    if (errors.value > 0)
        return { then: 'failed', error: appError('RUNBOOK_ERRORS', [label, String(errors.value), name]) }
    const output = readOutput(deps, request)
    // Who may not read output has run the runbook all the same; only a password is lost without its place.
    if (!output.ok && (output.error.retryable || resetsPasswords))
        return { then: 'failed', error: output.error }
    const reference = output.ok ? referenceIn(output.value) : ''
    if (reference !== '')
        return { then: 'succeeded', outcome: { code: 'runbook-reference', parameters: [label, reference] } }
    return resetsPasswords
        ? { then: 'failed', error: appError('RUNBOOK_NO_REFERENCE', [label, name]) }
        : { then: 'succeeded', outcome: { code: 'runbook-completed', parameters: [label] } }
}
