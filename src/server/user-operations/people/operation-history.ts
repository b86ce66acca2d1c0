import { ERRORS, type ErrorCode } from '../../errors.ts'
import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { BY_FLOW } from '../request-operation.ts'
import { OUTCOMES, type OutcomeCode } from '../operation-outcome.ts'
import type { OperationEvent, UserOperation } from '../user-operation.ts'
import type { OperationHistoryLine } from './operation-view.ts'

/** Message keys. */
const LABELS: Readonly<Record<OperationEvent['kind'], string>> = {
    requested: 'Requested',
    inspected: 'Account looked at',
    'code-sent': 'Code sent',
    verified: 'Identity verified',
    'verification-failed': 'Identity not verified',
    approved: 'Approved',
    rejected: 'Rejected',
    refused: 'Refused',
    queued: 'Queued',
    begun: 'Begun',
    called: 'Asked Microsoft',
    postponed: 'Goes on later',
    'stop-asked': 'Told to stop',
    stopped: 'Stopped',
    'handed-over': 'Handed over',
    repeated: 'Begun again',
    'repeat-failed': 'Failed again',
    succeeded: 'Succeeded',
    failed: 'Failed',
    cancelled: 'Cancelled',
}

/** What stands in the trail as a word of ours; message keys. */
const DETAILS: Readonly<Record<string, string>> = {
    'own-request': 'Nobody decides on what they asked for themselves.',
    'own-account': 'Nobody decides on their own account.',
    'not-entitled': 'This person is not entitled to decide on it.',
    'code-wrong': 'The code was wrong.',
    'item-closed': 'The request item was closed.',
    [BY_FLOW]: 'A flow asked in the name of this person.',
}

const has = (table: object, key: string): boolean => Object.prototype.hasOwnProperty.call(table, key)

/** A sentence that is about nothing in particular; one with a gap says nothing without what fills it. */
const whole = (sentence: string): boolean => !sentence.includes('{')

function detailOf(
    { user }: Pick<OperationDependencies, 'user'>,
    { outcome, error }: UserOperation,
    { kind, detail }: OperationEvent,
): string {
    if (kind === 'called') return user.mayOperate ? detail : ''
    if (has(DETAILS, detail)) return user.translate(DETAILS[detail] ?? '')
    if (has(OUTCOMES, detail)) {
        const parameters = outcome?.code === detail ? outcome.parameters : []
        const sentence = OUTCOMES[detail as OutcomeCode]
        return parameters.length > 0 || whole(sentence) ? user.translate(sentence, parameters) : ''
    }
    if (has(ERRORS, detail)) {
        const parameters = error?.code === detail ? error.parameters : []
        const { message } = ERRORS[detail as ErrorCode]
        return parameters.length > 0 || whole(message) ? user.translate(message, parameters) : detail
    }
    return user.mayOperate && kind !== 'requested' ? detail : ''
}

/**
 * The audit trail in the reader's language. The calls to Microsoft are for who holds the role of user operations.
 * @param nameOf name of a person by sys_id
 */
export const operationHistory = (
    deps: Pick<OperationDependencies, 'user'>,
    operation: UserOperation,
    nameOf: (sysId: string) => string,
): readonly OperationHistoryLine[] =>
    operation.history
        .filter(({ kind }) => kind !== 'called' || deps.user.mayOperate)
        .map((event) => ({
            at: formatTime(event.at),
            by: nameOf(event.by),
            kind: event.kind,
            label: deps.user.translate(LABELS[event.kind]),
            detail: detailOf(deps, operation, event),
            correlationId: deps.user.mayOperate ? event.correlationId || null : null,
        }))
