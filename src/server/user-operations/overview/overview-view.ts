import type { Notice } from '../../incident-tab/incident-tab.ts'

export interface Labelled {
    readonly value: string
    readonly label: string
}

/** What a list of the page is filtered by; empty: by nothing. */
export interface OverviewFilter {
    readonly period: 'day' | 'week' | 'month'
    readonly kind: string
    readonly state: string
    /** An error code. */
    readonly error: string
}

/** One kind in the period. */
export interface KindVolume {
    readonly kind: Labelled
    readonly total: number
    readonly states: readonly (Labelled & { readonly count: number })[]
    /** Of those that succeeded or failed, in percent; null: none did. */
    readonly successPercent: number | null
    /** From the request to the end; null: none ended. */
    readonly medianSeconds: number | null
}

/** Failures of one cause. */
export interface FailureCause {
    readonly code: string
    readonly count: number
    /** Of the newest of them: cause and fix. */
    readonly notice: Notice
    /** sys_ids, newest first. */
    readonly newest: readonly { readonly sysId: string; readonly requestedAt: string }[]
}

export interface WaitingGroup {
    /** What is waited for. */
    readonly for: Labelled
    readonly count: number
    readonly oldestAt: string
}

/** Whether Microsoft asks us to wait. */
export interface ThrottleState {
    readonly pauses: readonly { readonly service: Labelled; readonly until: string }[]
    /** Work that is planned, and when the next of it is due. */
    readonly planned: number
    readonly nextAt: string | null
    /** Until all that is planned is done, by what the last runs did; null: they tell nothing. */
    readonly drainMinutes: number | null
    /** What did not go through and is tried again. */
    readonly retried: readonly { readonly count: number; readonly notice: Notice }[]
}

/** Taking back what an operation did. */
export interface RowUndo {
    /** The signed-in person may ask for it. */
    readonly may: boolean
    /** What takes it back, or was to; null: nobody has asked. */
    readonly by: { readonly sysId: string; readonly state: Labelled } | null
}

/** `POST /operations_overview/operations/{sys_id}/undo`. */
export interface UndoAnswer {
    readonly undo: RowUndo | null
}

export interface OverviewRow {
    readonly sysId: string
    readonly kind: Labelled
    readonly state: Labelled
    readonly isDryRun: boolean
    readonly person: string
    readonly requestedBy: string
    readonly requestedAt: string
    readonly finishedAt: string | null
    /** How it ended, or what went wrong last; empty: neither. */
    readonly says: string
    /** Null: it left nothing to take back. */
    readonly undo: RowUndo | null
    /** sys_id of the operation that it takes back; null: none. */
    readonly undoes: string | null
}

/** `GET /operations_overview/overview`. Times are ISO 8601. */
export interface OperationsOverview {
    readonly filter: OverviewFilter
    /** Why nothing is done at present; null: nothing stands in the way. */
    readonly notice: Notice | null
    readonly volumes: readonly KindVolume[]
    readonly failures: readonly FailureCause[]
    readonly waiting: readonly WaitingGroup[]
    readonly throttle: ThrottleState
    readonly total: number
    readonly offset: number
    readonly limit: number
    readonly operations: readonly OverviewRow[]
    readonly periods: readonly Labelled[]
    readonly kinds: readonly Labelled[]
    readonly states: readonly Labelled[]
    readonly user: { readonly language: string; readonly timeZone: string; readonly isAdmin: boolean }
    readonly answeredAt: string
}

/** `GET /operations_overview/export`. */
export interface OperationsExport {
    readonly fileName: string
    /** A part of the file; the first has the names of the columns. */
    readonly csv: string
    /** Operations in this part. */
    readonly operations: number
    /** What is sent as `cursor` for the next part; null: this was the last. */
    readonly next: string | null
}
