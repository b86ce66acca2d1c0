import { appError, type AppError } from '../errors.ts'
import type { OperationDependencies } from './operation-dependencies.ts'

const DAY_MS = 24 * 60 * 60_000
/** Operations that one person may ask for in a day without holding the role of user operations. */
const MOST_A_DAY = 100

/**
 * OPERATION_TOO_MANY, or undefined. Whoever asks for very many people finds out about their accounts, or disturbs their
 * managers.
 */
export const tooManyRequests = (
    { operations, clock }: Pick<OperationDependencies, 'operations' | 'clock'>,
    requesterId: string,
): AppError | undefined =>
    operations.count({ requesterId, exceptKind: 'read-account', from: clock.now() - DAY_MS }) >= MOST_A_DAY
        ? appError('OPERATION_TOO_MANY', [String(MOST_A_DAY)])
        : undefined
