import type { ErrorCode } from '../errors.ts'

const CODES: readonly ErrorCode[] = ['MICROSOFT_THROTTLED', 'CALL_BUDGET_USED']

/** Microsoft, or our own limit, lets no more through for a while: whoever asks next would hear the same. */
export const isToldToWait = ({ code }: { readonly code: ErrorCode }): boolean => CODES.includes(code)
