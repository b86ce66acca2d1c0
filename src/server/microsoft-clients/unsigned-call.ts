import { appError, type ErrorFacts } from '../errors.ts'
import type { HttpOutcome, HttpRequest } from '../ports.ts'
import { err, type Result } from '../result.ts'
import { sendGuarded, type OutboundDependencies } from './outbound-call.ts'
import { rememberAnswer, type MicrosoftService, type PauseStore } from './throttle-gate.ts'

/** A call to a service that anybody may ask: nothing signs it, and it tells nothing of a tenant. */
export interface UnsignedRequest {
    readonly service: MicrosoftService
    readonly method: HttpRequest['method']
    readonly url: `https://learn.microsoft.com/${string}`
    readonly urlTemplate: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
    readonly timeoutMs: number
}

export interface UnsignedDependencies extends OutboundDependencies {
    /** There is no tenant whose row could remember them. */
    readonly pauses: PauseStore
}

/**
 * The same way for a call without a tenant. A copy of an instance is to be silent towards Microsoft until an admin has
 * looked at it: while any tenant was connected elsewhere, nothing is asked here either. `read` is given every outcome.
 */
export function callUnsigned<T>(
    deps: UnsignedDependencies,
    request: UnsignedRequest,
    read: (outcome: HttpOutcome, facts: ErrorFacts) => Result<T>,
): Result<T> {
    const correlationId = deps.random.guid()
    const foreign = deps.tenants.active().find(({ instanceName }) => instanceName !== deps.instance.name())
    if (foreign) return err(appError('INSTANCE_CLONED', [foreign.name], { correlationId }))
    const { calls, clock, random, http } = deps
    const guarded = { calls, clock, random, http, tenants: deps.pauses }
    const call = { ...request, tenantId: '', oauthProfile: null }
    return sendGuarded(guarded, call, correlationId, (outcome) => {
        if (outcome.kind === 'failure') return read(outcome, { correlationId })
        const retryAfter = outcome.header('Retry-After')
        const pause = rememberAnswer(guarded, '', request.service, outcome.status, retryAfter)
        return read(outcome, { correlationId, retryAfterSeconds: pause })
    })
}
