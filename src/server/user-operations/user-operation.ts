import type { ErrorCode } from '../errors.ts'
import type { OperationKind, Tier } from './operation-kind.ts'
import type { OperationOutcome } from './operation-outcome.ts'

export const OPERATION_STATES = [
    'requested',
    'verified',
    'approved',
    'queued',
    'running',
    'succeeded',
    'failed',
    'cancelled',
] as const
export type OperationState = (typeof OPERATION_STATES)[number]

export const ENDED: readonly OperationState[] = ['succeeded', 'failed', 'cancelled']
/** Somebody is waited for, or a node died before it planned the work. */
export const UNPLANNED: readonly OperationState[] = ['requested', 'verified', 'approved']
export const isEnded = ({ state }: Pick<UserOperation, 'state'>): boolean => ENDED.includes(state)

/** What it is to do, by names and ids of Microsoft, and why: never a secret, never a mail address. */
export type OperationInput = Readonly<Record<string, string | readonly string[] | boolean>>

/**
 * One thing that is done for one person: request, audit trail and outcome. Nobody edits or deletes the row, the app
 * changes it as the state goes on, and nothing happens at Microsoft before it is there. Times are milliseconds since
 * 1970; references are sys_ids, empty for none.
 */
export interface UserOperation {
    readonly sysId: string
    readonly tenantId: string
    readonly kind: OperationKind
    readonly tier: Tier
    /** Shows what would be called, and calls nothing that changes something. */
    readonly isDryRun: boolean
    /** The person of this instance that it is for. */
    readonly targetId: string
    /** Entra object id of that person's account; empty: not looked for yet. */
    readonly accountId: string
    readonly requesterId: string
    readonly verifierId: string
    readonly approverId: string
    /** Who was shown what came of it. */
    readonly recipientId: string
    readonly incidentId: string
    readonly requestItemId: string
    readonly input: OperationInput
    /** Of kind, target and input as they were requested: an approval is for these and no others. */
    readonly inputHash: string
    readonly state: OperationState
    /** Times that its work was begun. */
    readonly attempts: number
    /** Null: nothing is planned. */
    readonly nextAttemptAt: number | null
    /** What its work has come to, such as the name of a job: what the next attempt goes on from. */
    readonly progress: Readonly<Record<string, string>>
    readonly outcome: OperationOutcome | null
    readonly error: OperationError | null
    /** How to take back what it did; null: nothing to take back. */
    readonly undo: OperationInput | null
    readonly createdAt: number
    readonly finishedAt: number | null
    readonly history: readonly OperationEvent[]
}

export interface OperationError {
    readonly code: ErrorCode
    readonly parameters: readonly string[]
}

export const EVENT_KINDS = [
    'requested',
    'inspected',
    'code-sent',
    'verified',
    'verification-failed',
    'approved',
    'rejected',
    'refused',
    'queued',
    'begun',
    'called',
    'postponed',
    'stop-asked',
    'stopped',
    'handed-over',
    'repeated',
    'repeat-failed',
    'succeeded',
    'failed',
    'cancelled',
] as const

/** One line of the audit trail. It is stored with the change that it tells of, in one write. */
export interface OperationEvent {
    readonly at: number
    /** sys_id of who did it; empty: the app. */
    readonly by: string
    readonly kind: (typeof EVENT_KINDS)[number]
    /** An outcome, an error code, a call without its ids, or a reason of ours; never what people wrote. */
    readonly detail: string
    /** client-request-id of the call that it is about; empty: none. */
    readonly correlationId: string
}

/** Lines that a row keeps, besides decisions; of what is tried again and again, the first and the last. */
export const MOST_EVENTS = 60
