import { appError, type AppError, type ErrorCode, type ErrorFacts } from '../errors.ts'

/**
 * AADSTS numbers and the cause that a person can act on. Microsoft says that the numbers may change: they choose
 * the advice, never the control flow.
 * @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const CAUSES: Readonly<Record<string, ErrorCode>> = {
    '7000215': 'ENTRA_SECRET_WRONG',
    '7000218': 'ENTRA_SECRET_WRONG',
    '7000222': 'ENTRA_SECRET_EXPIRED',
    '700027': 'ENTRA_CERTIFICATE_WRONG',
    '700016': 'ENTRA_APP_NOT_FOUND',
    '700011': 'ENTRA_APP_NOT_FOUND',
    '7000112': 'ENTRA_APP_DISABLED',
    '70001': 'ENTRA_APP_DISABLED',
    '90002': 'ENTRA_TENANT_NOT_FOUND',
    '900023': 'ENTRA_TENANT_NOT_FOUND',
    '65001': 'ENTRA_CONSENT_MISSING',
    '650056': 'ENTRA_CONSENT_MISSING',
    '650057': 'ENTRA_CONSENT_MISSING',
    '500011': 'ENTRA_SCOPE_WRONG',
    '50001': 'ENTRA_SCOPE_WRONG',
    '70011': 'ENTRA_SCOPE_WRONG',
    '1002012': 'ENTRA_SCOPE_WRONG',
    '901002': 'ENTRA_SCOPE_WRONG',
    '500014': 'ENTRA_RESOURCE_DISABLED',
    '53003': 'ENTRA_ACCESS_BLOCKED',
    '90033': 'ENTRA_UNAVAILABLE',
    '90006': 'ENTRA_UNAVAILABLE',
    '90024': 'ENTRA_UNAVAILABLE',
    '90055': 'ENTRA_TOO_MANY_REQUESTS',
    '50196': 'ENTRA_TOO_MANY_REQUESTS',
}

const CORRELATION = /correlation[ _]id"?\s*:\s*"?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i

/**
 * Turns the text of a failed token request into an AppError. The text itself is not kept: it may quote what was sent.
 * `resource` fills the scope in the advice. Where the request had no id of ours, Entra's own correlation id is kept.
 */
export function tokenError(text: string, resource: string, facts: ErrorFacts): AppError {
    const number = /AADSTS(\d+)/.exec(text)?.[1]
    const code = number === undefined ? undefined : CAUSES[number]
    const ids = { ...facts, correlationId: facts.correlationId ?? CORRELATION.exec(text)?.[1] }
    if (code) return appError(code, [resource], ids)
    return appError('ENTRA_TOKEN_REFUSED', [number === undefined ? 'no AADSTS code' : `AADSTS${number}`], ids)
}
