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

/**
 * What an operation waits for. inspection: the account is looked at before anybody is asked for something. recipient: the
 * person who is shown what comes of it.
 */
export type Waiting = 'inspection' | 'verification' | 'approval' | 'recipient' | 'work' | 'nothing'

type Standing = Pick<UserOperation, 'state' | 'kind' | 'isDryRun' | 'progress'>

/** By whom it is done that a person is shown a secret: while that person waits, never by the job. */
const isHandedOver = ({ kind, isDryRun, progress }: Standing): boolean =>
    KIND_DEFINITIONS[kind].isHandedOver && !isDryRun && progress['way'] !== 'runbook'

const next = (operation: Standing): Waiting => (isHandedOver(operation) ? 'recipient' : 'work')

const isUninspected = ({ kind, isDryRun, progress }: Standing): boolean =>
    KIND_DEFINITIONS[kind].isHandedOver && !isDryRun && progress['inspectedAt'] === undefined

/** What comes next, by the policy that the tier asks for. */
export function waitsFor(operation: Standing, policy: OperationPolicy): Waiting {
    switch (operation.state) {
        case 'requested':
            if (isUninspected(operation)) return 'inspection'
            return policy.isVerified ? 'verification' : policy.isApproved ? 'approval' : next(operation)
        case 'verified':
            return policy.isApproved ? 'approval' : next(operation)
        case 'approved':
            return next(operation)
        case 'queued':
            return 'work'
        case 'running':
            return next(operation)
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
    /** The account was looked at. An outcome ends it: nothing is to be done here. */
    | {
          readonly kind: 'inspected'
          readonly progress: UserOperation['progress']
          readonly outcome?: OperationOutcome
      }
    /** A code that proves who the person is was made; it is sent next. */
    | { readonly kind: 'code-sent'; readonly by: string; readonly progress: UserOperation['progress'] }
    | { readonly kind: 'queued' }
    | { readonly kind: 'begun' }
    | {
          readonly kind: 'postponed'
          /** Null: somebody comes again. */
          readonly at: number | null
          readonly error: OperationError | null
          readonly progress?: UserOperation['progress']
      }
    | {
          readonly kind: 'succeeded'
          readonly outcome: OperationOutcome
          readonly undo?: OperationInput
      }
    | { readonly kind: 'failed'; readonly error: OperationError }
    /** Somebody wants a runbook that runs to stop; it has stopped. */
    | { readonly kind: 'stop-asked'; readonly by: string }
    | { readonly kind: 'stopped' }
    /** It ended already. Its answer was lost: it is done once more, or that failed. */
    | { readonly kind: 'repeated'; readonly by: string }
    | { readonly kind: 'repeat-failed'; readonly error: OperationError }
    | { readonly kind: 'handed-over'; readonly by: string; readonly outcome: OperationOutcome }

const FROM: Readonly<Record<OperationChange['kind'], readonly OperationState[]>> = {
    verified: ['requested'],
    approved: ['requested', 'verified'],
    rejected: ['requested', 'verified'],
    cancelled: ['requested', 'verified', 'approved', 'queued'],
    refused: ['requested', 'verified', 'approved', 'queued', 'running', 'succeeded', 'failed', 'cancelled'],
    'verification-failed': ['requested'],
    inspected: ['requested'],
    'code-sent': ['requested'],
    queued: ['requested', 'verified', 'approved'],
    // A node that died in the middle leaves it running: the next attempt begins from there.
    begun: ['approved', 'queued', 'running'],
    postponed: ['requested', 'running'],
    succeeded: ['running'],
    failed: ['requested', 'verified', 'approved', 'running', 'queued'],
    'stop-asked': ['running'],
    stopped: ['running'],
    repeated: ['succeeded'],
    'repeat-failed': ['succeeded'],
    'handed-over': ['running', 'succeeded'],
}

const ONLY_HANDED_OVER: readonly OperationChange['kind'][] = [
    'inspected',
    'code-sent',
    'repeated',
    'handed-over',
]

const OF_RUNBOOKS: readonly OperationChange['kind'][] = ['stop-asked', 'stopped']

/** Is it, or does it end in, a job of Azure Automation? */
export const isByRunbook = ({ kind, progress }: Pick<UserOperation, 'kind' | 'progress'>): boolean =>
    kind === 'run-runbook' || progress['way'] === 'runbook'

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
    if (ONLY_HANDED_OVER.includes(change.kind) && !KIND_DEFINITIONS[operation.kind].isHandedOver)
        return undefined
    if (OF_RUNBOOKS.includes(change.kind) && !isByRunbook(operation)) return undefined
    return { ...operation, ...effect(operation, change, now), history: withEvent(operation, change, now) }
}

const ended = (
    state: 'succeeded' | 'failed' | 'cancelled',
    now: number,
): Pick<UserOperation, 'state' | 'nextAttemptAt' | 'finishedAt'> => ({
    state,
    nextAttemptAt: null,
    finishedAt: now,
})

function effect(operation: UserOperation, change: OperationChange, now: number): Partial<UserOperation> {
    switch (change.kind) {
        case 'verified':
            return { state: 'verified', verifierId: change.by }
        case 'approved':
            return { state: 'approved', approverId: change.by }
        case 'rejected':
        case 'cancelled':
            return ended('cancelled', now)
        case 'refused':
        case 'verification-failed':
        case 'repeat-failed':
            return {}
        case 'code-sent':
            return { progress: { ...operation.progress, ...change.progress } }
        case 'inspected': {
            const known = { progress: { ...operation.progress, ...change.progress }, nextAttemptAt: null }
            if (!change.outcome) return { ...known, error: null }
            return { ...known, ...ended('succeeded', now), outcome: change.outcome, error: null }
        }
        case 'queued':
            return { state: 'queued', nextAttemptAt: now }
        case 'begun':
            return { state: 'running', attempts: operation.attempts + 1 }
        case 'repeated':
            return { attempts: operation.attempts + 1 }
        case 'postponed':
            return {
                nextAttemptAt: change.at,
                error: change.error,
                progress: { ...operation.progress, ...change.progress },
            }
        case 'stop-asked':
            return {
                nextAttemptAt: now,
                progress: { ...operation.progress, stopWantedAt: String(now) },
            }
        case 'stopped':
            return { ...ended('cancelled', now), error: null }
        case 'succeeded':
            return {
                ...ended('succeeded', now),
                outcome: change.outcome,
                undo: change.undo ?? null,
                error: null,
            }
        case 'failed':
            return { ...ended('failed', now), error: change.error }
        case 'handed-over':
            return {
                ...ended('succeeded', operation.finishedAt ?? now),
                outcome: change.outcome,
                recipientId: change.by,
                error: null,
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
    return all.length > MOST_EVENTS ? shortened(all) : all
}

/** Whoever decided on it stays in the trail, however often it was tried since. */
const DECISIONS: readonly OperationEvent['kind'][] = ['verified', 'approved', 'stop-asked']

/** The first and the last lines, and the last decision of each kind between them. */
function shortened(all: readonly OperationEvent[]): readonly OperationEvent[] {
    const decisions = DECISIONS.map((kind) => all.map((one) => one.kind).lastIndexOf(kind))
    return all.filter(
        (_one, at) => at < MOST_EVENTS / 2 || at >= all.length - MOST_EVENTS / 2 || decisions.includes(at),
    )
}

function detailOf(change: OperationChange): string {
    switch (change.kind) {
        case 'postponed':
            return change.error?.code ?? ''
        case 'failed':
        case 'repeat-failed':
            return change.error.code
        case 'inspected':
            return change.outcome?.code ?? ''
        case 'succeeded':
        case 'handed-over':
            return change.outcome.code
        default:
            return 'detail' in change ? change.detail : ''
    }
}
