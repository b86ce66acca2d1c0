import type { ErrorCode } from '../../errors.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import type { OutcomeCode } from '../operation-outcome.ts'
import type { OperationEvent, UserOperation } from '../user-operation.ts'

/** What says something about the account of another person, which nobody has agreed to tell. */
const ERRORS_OF_ACCOUNT: readonly ErrorCode[] = [
    'OPERATION_PRIVILEGED',
    'ACCOUNT_NOT_FOUND',
    'PASSWORD_OF_GUEST',
    'PASSWORD_OF_DISABLED',
    'PASSWORD_ELSEWHERE',
    'PASSWORD_BY_HAND',
    'PASSWORD_NOT_WRITTEN_BACK',
]
const OUTCOMES_OF_ACCOUNT: readonly OutcomeCode[] = ['self-service']
const WITHHELD_ERROR: ErrorCode = 'ACCOUNT_NOT_TOLD'
const WITHHELD_OUTCOME: OutcomeCode = 'told-to-person'

const isOf = (codes: readonly string[], code: string): boolean => codes.includes(code)

const withheldEvent = (event: OperationEvent): OperationEvent => {
    if (isOf(ERRORS_OF_ACCOUNT, event.detail)) return { ...event, detail: WITHHELD_ERROR }
    return isOf(OUTCOMES_OF_ACCOUNT, event.detail) ? { ...event, detail: WITHHELD_OUTCOME } : event
}

/** The operation without what was found out about the account: that it was something, stays. */
export const withoutAccount = (operation: UserOperation): UserOperation => {
    const { error, outcome, history } = operation
    return {
        ...operation,
        error:
            error && isOf(ERRORS_OF_ACCOUNT, error.code) ? { code: WITHHELD_ERROR, parameters: [] } : error,
        outcome:
            outcome && isOf(OUTCOMES_OF_ACCOUNT, outcome.code)
                ? { code: WITHHELD_OUTCOME, parameters: [] }
                : outcome,
        history: history.map(withheldEvent),
    }
}

/**
 * May the requester know what was found out about the account? The person may, and their manager. Of anybody else nobody
 * knows why they ask: whoever orders resets for all colleagues is not told which of them are admins, guests or disabled.
 */
export const mayRequesterKnow = (
    { operationPeople }: Pick<OperationDependencies, 'operationPeople'>,
    { requesterId, targetId }: Pick<UserOperation, 'requesterId' | 'targetId'>,
): boolean => requesterId === targetId || operationPeople.manager(targetId) === requesterId
