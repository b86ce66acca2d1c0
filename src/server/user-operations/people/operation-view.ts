import type { OperationKind, Tier } from '../operation-kind.ts'
import type { OperationOutcome } from '../operation-outcome.ts'
import type { Waiting } from '../operation-state.ts'
import type { OperationEvent, OperationState } from '../user-operation.ts'

/** What the signed-in person may do with an operation now. */
export interface OperationMay {
    readonly confirmIdentity: boolean
    readonly approve: boolean
    readonly reject: boolean
    readonly cancel: boolean
    /** A runbook that runs. */
    readonly stop: boolean
    /** Of a one-time code that proves who the person is. */
    readonly sendCode: boolean
    readonly enterCode: boolean
    /** Do it now, and be shown what comes of it. */
    readonly handOver: boolean
    /** Have it done once more, because the answer was lost. */
    readonly handOverAgain: boolean
}

/** A one-time code that was sent. */
export interface SentCode {
    /** ISO 8601. */
    readonly sentAt: string
    readonly endsAt: string
    readonly triesLeft: number
}

/** A step on the way; reached: by whom and when (ISO 8601), null for the app and for what is not reached. */
export interface OperationStep {
    readonly name: 'requested' | 'verified' | 'approved' | 'done'
    readonly label: string
    readonly state: 'reached' | 'current' | 'ahead' | 'missed'
    readonly by: string | null
    readonly at: string | null
}

/** A line of the audit trail, in the reader's language. */
export interface OperationHistoryLine {
    /** ISO 8601. */
    readonly at: string
    /** Empty: the app. */
    readonly by: string
    readonly kind: OperationEvent['kind']
    readonly label: string
    readonly detail: string
    /** Of a call to Microsoft; null for who does not hold the role of user operations. */
    readonly correlationId: string | null
}

/**
 * One operation as its people see it: no mail address, no object id, no secret. Names and sentences are in the reader's
 * language, times ISO 8601, references sys_ids.
 */
export interface OperationView {
    readonly sysId: string
    readonly kind: OperationKind
    /** Of the kind. */
    readonly label: string
    /** What for whom, such as "Reset password for Emma Employee". */
    readonly title: string
    readonly state: OperationState
    readonly stateLabel: string
    /** `who`: names of people who can go on with it, empty when it waits for nobody or nobody may. `says`: a sentence; empty: it has ended. */
    readonly waitsFor: { readonly what: Waiting; readonly who: readonly string[]; readonly says: string }
    readonly tier: Tier
    readonly isDryRun: boolean
    readonly target: { readonly sysId: string; readonly name: string }
    /** Names; null: nobody, or nobody yet. */
    readonly requester: string | null
    readonly verifier: string | null
    readonly approver: string | null
    readonly recipient: string | null
    /** Null: none, or one that the reader may not read. */
    readonly incident: RecordLink | null
    readonly requestItem: RecordLink | null
    /** What it is about, such as the name of a license or the label of a runbook; empty: the kind says it all. */
    readonly about: string
    /** Why it was asked for, as a flow gave it; empty: it says none. What an item asks as the reason stands on the item. */
    readonly reason: string
    readonly createdAt: string
    readonly finishedAt: string | null
    readonly outcome: (OperationOutcome & { readonly says: string }) | null
    /** What went wrong last, or what stands in its way. */
    readonly error: { readonly code: string; readonly message: string; readonly fix: string } | null
    /** When it is tried again; null: nothing is planned. */
    readonly nextAttemptAt: string | null
    readonly steps: readonly OperationStep[]
    readonly history: readonly OperationHistoryLine[]
    readonly code: SentCode | null
    readonly may: OperationMay
}

/** A record that the reader may open. */
export interface RecordLink {
    readonly sysId: string
    readonly number: string
}

/** What every route answers that shows or changes one operation. */
export interface OperationAnswer {
    readonly operation: OperationView
    readonly user: { readonly language: string; readonly timeZone: string; readonly isAdmin: boolean }
    readonly answeredAt: string
}
