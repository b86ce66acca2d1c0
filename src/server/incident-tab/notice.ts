import type { AppError } from '../errors.ts'
import type { CurrentUser } from '../ports.ts'
import type { Notice } from './incident-tab.ts'

/** An AppError in the user's language. Parameters may be message keys themselves. */
export function toNotice(error: AppError, user: CurrentUser): Notice {
    const parameters = error.parameters.map((parameter) => user.translate(parameter))
    return {
        code: error.code,
        severity: error.retryable ? 'warning' : 'error',
        message: user.translate(error.message, parameters),
        fix: user.translate(error.fix, parameters),
        whoFixes: error.whoFixes,
        correlationId: error.correlationId ?? null,
        retryAfterSeconds: error.retryAfterSeconds ?? null,
        ...(error.field ? { field: error.field } : {}),
    }
}
