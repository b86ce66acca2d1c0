import type { Notice } from '../../server/incident-tab/incident-tab.ts'

export type FailureKind = 'no-connection' | 'timeout' | 'signed-out' | 'forbidden' | 'not-found' | 'failed'

/** Why a request brought no usable answer. */
export interface Failure {
    readonly kind: FailureKind
    /** HTTP status; null when no answer came. */
    readonly status: number | null
    /** Our own error, in the user's language; null when the platform or the network failed. */
    readonly notice: Notice | null
    /** What the platform said, for the person who looks into it. */
    readonly platformMessage: string | null
}

export function failureWithoutAnswer(kind: 'no-connection' | 'timeout'): Failure {
    return { kind, status: null, notice: null, platformMessage: null }
}

/**
 * Reads an error answer: ours is `{"result": {"error": Notice}}`, the platform's `{"error": {"message", "detail"}}`
 * with sentences of its own.
 */
export function failureOf(status: number, body: unknown): Failure {
    const error = property(property(body, 'result'), 'error') ?? property(body, 'error')
    const notice = noticeIn(error)
    return { kind: kindOf(status, notice), status, notice, platformMessage: text(property(error, 'message')) }
}

function kindOf(status: number, notice: Notice | null): FailureKind {
    if (status === 401) return 'signed-out'
    // Ours names what is not allowed; the platform's says that the role is missing.
    if (status === 403) return notice ? 'failed' : 'forbidden'
    // A 404 that is not ours says that the route is missing, not that the incident is.
    if (status === 404 && notice) return 'not-found'
    return 'failed'
}

const SEVERITIES: readonly Notice['severity'][] = ['info', 'warning', 'error']
const FIXERS: readonly Notice['whoFixes'][] = [
    'agent',
    'servicenow-admin',
    'entra-admin',
    'microsoft',
    'nobody',
]

function noticeIn(candidate: unknown): Notice | null {
    const code = text(property(candidate, 'code'))
    const message = text(property(candidate, 'message'))
    if (!code || !message) return null
    const retryAfter = property(candidate, 'retryAfterSeconds')
    return {
        code,
        message,
        fix: text(property(candidate, 'fix')) ?? '',
        severity: SEVERITIES.find((known) => known === property(candidate, 'severity')) ?? 'error',
        whoFixes: FIXERS.find((known) => known === property(candidate, 'whoFixes')) ?? 'servicenow-admin',
        correlationId: text(property(candidate, 'correlationId')),
        retryAfterSeconds: typeof retryAfter === 'number' ? retryAfter : null,
        field: text(property(candidate, 'field')) ?? undefined,
    }
}

function property(value: unknown, name: string): unknown {
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

function text(value: unknown): string | null {
    return typeof value === 'string' && value !== '' ? value : null
}
