import { appError } from '../../errors.ts'
import { err, ok } from '../../result.ts'
import type { Attempt, OperationWork } from '../operation-runner.ts'
import type { OperationSettings } from '../operation-settings.ts'
import { attemptRunbook } from '../runbooks/attempt-runbook.ts'

/** A registered runbook that resets passwords, and its parameter that the person is given in. */
export interface ResetRunbook {
    readonly name: string
    readonly parameter: string
}

/**
 * The runbook by which the password of an account is reset that only exists on-premises; undefined: an admin has
 * registered none, or one that needs more than the person.
 */
export function resetRunbook({ kinds, runbooks }: OperationSettings): ResetRunbook | undefined {
    if (!kinds['run-runbook'].isOn) return undefined
    for (const { name, isOn, resetsPasswords, parameters } of runbooks) {
        const [person, ...others] = parameters.filter(({ isRequired }) => isRequired)
        if (isOn && resetsPasswords && person?.type === 'user' && others.length === 0)
            return { name, parameter: person.name }
    }
    return undefined
}

/**
 * Resets a password by the runbook that was found when the account was looked at: it keeps the secret where the tenant
 * says and answers a reference. The person goes by the User ID of this instance, as there is no account at Microsoft.
 */
export function attemptResetRunbook(work: OperationWork): Attempt {
    const { deps, operation, settings, accountId } = work
    const runbook = resetRunbook(settings)
    const name = operation.progress['runbook'] ?? ''
    if (runbook?.name !== name)
        return { then: 'failed', error: appError('RUNBOOK_NOT_REGISTERED', [name.slice(0, 100)]) }
    // An account that is at Microsoft by now was not looked at.
    if (accountId !== '' && operation.progress['askedAt'] === undefined)
        return { then: 'failed', error: appError('OPERATION_CHANGED') }
    return attemptRunbook(work, {
        name,
        parameters: { [runbook.parameter]: operation.targetId },
        nameOf(userSysId) {
            const userId = deps.directory.user(userSysId)?.userId ?? ''
            return userId === '' ? err(appError('OPERATION_TARGET_NOT_FOUND')) : ok(userId)
        },
    })
}
