import type { AppError } from './errors.ts'

/**
 * The outcome of anything that may fail. The engine cannot subclass Error, so nothing throws for control flow
 * (docs/adr/0001-results-not-exceptions.md).
 */
export type Result<T, E = AppError> =
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: E }

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })

export const err = <E>(error: E): Result<never, E> => ({ ok: false, error })
