import { ERRORS, type AppError, type ErrorCode } from '../../errors.ts'
import { OUTCOMES } from '../operation-outcome.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import type { UserOperation } from '../user-operation.ts'

/** What is written on a requested item besides outcomes and errors; message keys. */
export const ITEM_WORDS = {
    waiting: 'This request waits for approval by {0}.',
    rejected: 'The request was rejected; nothing was changed.',
    cancelled: 'The request was canceled; nothing was changed.',
    stopped: 'The job was stopped. What it had done by then stays.',
    setBack: 'A decision on this request was set back: whoever made it may not decide on it.',
} as const

type Words = Pick<OperationDependencies, 'messages'>

/** In the language of a person. */
export const wordsFor = (
    { messages }: Words,
    userSysId: string,
    key: string,
    parameters: readonly string[] = [],
): string => messages.text(key, messages.languageOf(userSysId), parameters)

/** What is wrong, and what to do about it. */
export const errorWords = (
    deps: Words,
    userSysId: string,
    { code, parameters }: Pick<AppError, 'parameters'> & { readonly code: ErrorCode },
): string =>
    `${wordsFor(deps, userSysId, ERRORS[code].message, parameters)} ${wordsFor(deps, userSysId, ERRORS[code].fix, parameters)}`

/** How an operation ended. */
export function endWords(deps: Words, operation: UserOperation): string {
    const { requesterId, outcome, error, history } = operation
    if (operation.state === 'succeeded' && outcome)
        return wordsFor(deps, requesterId, OUTCOMES[outcome.code], outcome.parameters)
    if (operation.state === 'failed' && error) return errorWords(deps, requesterId, error)
    const has = (wanted: string): boolean => history.some(({ kind }) => kind === wanted)
    const words = has('stopped') ? 'stopped' : has('rejected') ? 'rejected' : 'cancelled'
    return wordsFor(deps, requesterId, ITEM_WORDS[words])
}
