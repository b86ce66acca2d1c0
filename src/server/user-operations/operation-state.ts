import type { OperationPolicy } from './operation-policy.ts'
import { KIND_DEFINITIONS } from './operation-kind.ts'
import type { OperationOutcome } from './operation-outcome.ts'
import {
    MOST_EVENTS,
    type OperationError,
    type OperationEvent,
    type OperationInput,
    type OperationState,
    type UserOperation,
} from './user-operation.ts'

/** What an operation waits for. recipient: the person who is shown what comes of it. */
export type Waiting = 'verification' | 'approval' | 'recipient' | 'work' | 'nothing'

const next = ({ kind, isDryRun }: UserOperation): Waiting =>
    KIND_DEFINITIONS[kind].isHandedOver && !isDryRun ? 'recipient' : 'work'

/** What comes next, by the policy that the tier asks for. */
export function waitsFor(operation: UserOperation, policy: OperationPolicy): Waiting {
    switch (operation.state) {
        case 'requested':
            return policy.isVerified ? 'verification' : policy.isApproved ? 'approval' : next(operation)
        case 'verified':
            return policy.isApproved ? 'approval' : next(operation)
        case 'approved':
            return next(operation)
        case 'queued':
        case 'running':
            return 'work'
        default:
            return 'nothing'
    }
}

/** What changes an operation. `by`: sys_id of a person, empty for the app. */
export type OperationChange =
    | { readonly kind: 'verified' | 'approved'; readonly by: string }
    | { readonly kind: 'rejected' | 'cancelled'; readonly by: string; readonly detail: string }
    /** Somebody tried what is not theirs to do, or failed to prove who they are: the state stays. */
    | { readonly kind: 'refused' | 'verification-failed'; readonly by: string; readonly detail: string }
    | { readonly kind: 'queued' }
    | { readonly kind: 'begun' }
    | {
          readonly kind: 'postponed'
          readonly at: number
          readonly error: OperationError | null
          readonly progress?: UserOperation['progress']
      }
    | {
          readonly kind: 'succeeded'
          readonly outcome: OperationOutcome
          readonly undo?: OperationInput
      }
    | { readonly kind: 'failed'; readonly error: OperationError }
    | { readonly kind: 'handed-over'; readonly by: string; readonly outcome: OperationOutcome }

const FROM: Readonly<Record<OperationChange['kind'], readonly OperationState[]>> = {
    verified: ['requested'],
    approved: ['requested', 'verified'],
    rejected: ['requested', 'verified'],
    cancelled: ['requested', 'verified', 'approved', 'queued'],
    refused: ['requested', 'verified', 'approved', 'queued', 'running', 'succeeded', 'failed', 'cancelled'],
    'verification-failed': ['requested'],
    queued: ['requested', 'verified', 'approved'],
    // A node that died in the middle leaves it running: the next attempt begins from there.
    begun: ['approved', 'queued', 'running'],
    postponed: ['running'],
    succeeded: ['running'],
    failed: ['requested', 'verified', 'approved', 'running', 'queued'],
    'handed-over': ['running'],
}

/** May this change happen now? */
export const isAllowed = ({ state }: Pick<UserOperation, 'state'>, kind: OperationChange['kind']): boolean =>
    FROM[kind].includes(state)

/**
 * The operation after a change, its line of the audit trail included; undefined: the state does not allow it.
 * @param now milliseconds since 1970
 */
export function changed(
    operation: UserOperation,
    change: OperationChange,
    now: number,
): UserOperation | undefined {
    if (!isAllowed(operation, change.kind)) return undefined
    return { ...operation, ...effect(operation, change, now), history: withEvent(operation, change, now) }
}

function effect(operation: UserOperation, change: OperationChange, now: number): Partial<UserOperation> {
    switch (change.kind) {
        case 'verified':
            return { state: 'verified', verifierId: change.by }
        case 'approved':
            return { state: 'approved', approverId: change.by }
        case 'rejected':
        case 'cancelled':
            return { state: 'cancelled', nextAttemptAt: null, finishedAt: now }
        case 'refused':
        case 'verification-failed':
            return {}
        case 'queued':
            return { state: 'queued', nextAttemptAt: now }
        case 'begun':
            return { state: 'running', attempts: operation.attempts + 1 }
        case 'postponed':
            return {
                nextAttemptAt: change.at,
                error: change.error,
                progress: { ...operation.progress, ...change.progress },
            }
        case 'succeeded':
            return {
                state: 'succeeded',
                outcome: change.outcome,
                undo: change.undo ?? null,
                error: null,
                nextAttemptAt: null,
                finishedAt: now,
            }
        case 'failed':
            return { state: 'failed', error: change.error, nextAttemptAt: null, finishedAt: now }
        case 'handed-over':
            return {
                state: 'succeeded',
                outcome: change.outcome,
                recipientId: change.by,
                error: null,
                nextAttemptAt: null,
                finishedAt: now,
            }
    }
}

function withEvent(
    { history }: UserOperation,
    change: OperationChange,
    now: number,
): readonly OperationEvent[] {
    const event: OperationEvent = {
        at: now,
        by: 'by' in change ? change.by : '',
        kind: change.kind,
        detail: detailOf(change),
        correlationId: '',
    }
    const all = [...history, event]
    return all.length > MOST_EVENTS ? [...all.slice(0, MOST_EVENTS / 2), ...all.slice(-MOST_EVENTS / 2)] : all
}

function detailOf(change: OperationChange): string {
    switch (change.kind) {
        case 'postponed':
            return change.error?.code ?? ''
        case 'failed':
            return change.error.code
        case 'succeeded':
        case 'handed-over':
            return change.outcome.code
        default:
            return 'detail' in change ? change.detail : ''
    }
}
