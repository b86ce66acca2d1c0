import type { BackendId } from './backends/support-backend.ts'

/**
 * Where a case stands.
 * prepared: laid out for the admin center, nobody entered Microsoft's number yet. queued: waits to be sent.
 * refused: the backend will not take it as it is. open: with Microsoft. waiting: Microsoft waits for you.
 * cancelling: cancelled after an attempt that may have arrived; it is looked for before it counts as cancelled.
 */
export const CASE_STATES = [
    'prepared',
    'queued',
    'refused',
    'open',
    'waiting',
    'closed',
    'cancelling',
    'cancelled',
] as const
export type CaseState = (typeof CASE_STATES)[number]

/** Microsoft's names: A critical, B high, C non-critical. */
export const SEVERITIES = ['A', 'B', 'C'] as const
export type Severity = (typeof SEVERITIES)[number]

/** A file of the incident that goes with the case. */
export interface CaseFile {
    /** sys_id of the attachment. */
    readonly sysId: string
    readonly fileName: string
    readonly contentType: string
    /** Bytes. */
    readonly size: number
}

/** What the agent saw before it left: nothing else of the incident leaves the instance. */
export interface CaseRequest {
    readonly title: string
    readonly description: string
    readonly service: string
    readonly severity: Severity
    /** Null: not known. */
    readonly affectedUsers: number | null
    readonly contactName: string
    readonly contactMail: string
    readonly contactPhone: string
    /** When Microsoft may call, in the agent's words. */
    readonly preferredTime: string
    /** Language code of the contact, such as `en` or `fr`. */
    readonly language: string
    readonly files: readonly CaseFile[]
}

/** A case with Microsoft, or one that is on its way there. */
export interface SupportCase {
    /** Follows from incident and ordinal: the key that the case is found again by, here and at the backend. */
    readonly sysId: string
    readonly incidentSysId: string
    /** 1 for the first case of the incident. */
    readonly ordinal: number
    readonly backend: BackendId
    /** Empty: a hand-off while no tenant is connected. */
    readonly tenantId: string
    /** Made under Test Environment: it is marked, and is not sent once that is switched off. */
    readonly isTest: boolean
    readonly state: CaseState
    readonly stateSince: number
    readonly request: CaseRequest
    /** Microsoft's case number; empty: not known yet. */
    readonly microsoftNumber: string
    /** Who opened it. */
    readonly ownerSysId: string
    readonly ownerName: string
    readonly openedAt: number
    /** When the case was first known to be with Microsoft; null: not yet. */
    readonly acceptedAt: number | null
    readonly lastUpdateAt: number
    /** What is to be done next, in the agent's words; empty: what follows from the state. */
    readonly nextAction: string
    readonly delivery: CaseDelivery
}

/** How far sending has come. */
export interface CaseDelivery {
    /** Attempts since something last arrived. */
    readonly attempts: number
    /** When to try next; null: nothing waits. */
    readonly nextAttemptAt: number | null
    /** Why the last attempt failed; null: it did not. */
    readonly lastError: CaseFailure | null
}

export interface CaseFailure {
    readonly code: string
    readonly parameters: readonly string[]
    readonly correlationId: string | null
}

/** Not over yet: an incident with such a case is not opened another one unasked. */
export const isOngoing = ({ state }: Pick<SupportCase, 'state'>): boolean =>
    state !== 'closed' && state !== 'cancelled' && state !== 'refused'

/** Microsoft has it and has not closed it. */
export const isWithMicrosoft = ({ state }: Pick<SupportCase, 'state'>): boolean =>
    state === 'open' || state === 'waiting'
