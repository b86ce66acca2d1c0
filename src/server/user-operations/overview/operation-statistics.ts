import type { ErrorCode } from '../../errors.ts'
import type { OperationKind, Tier } from '../operation-kind.ts'
import type { OperationFilter } from '../operation-store.ts'
import type { OperationState, UserOperation } from '../user-operation.ts'

export interface StateCount {
    readonly kind: OperationKind
    readonly state: OperationState
    readonly count: number
}

/** Operations that are not over and wait for the same, as far as their columns tell. */
export interface OpenGroup {
    readonly kind: OperationKind
    readonly state: OperationState
    readonly tier: Tier
    readonly isDryRun: boolean
    /** As far as it decides what is waited for. */
    readonly progress: UserOperation['progress']
    readonly count: number
    /** Milliseconds since 1970. */
    readonly oldestAt: number
}

export interface ErrorCount {
    readonly code: ErrorCode
    readonly count: number
}

/** What is planned. Times are milliseconds since 1970; null: nothing is. */
export interface PlannedWork {
    readonly count: number
    readonly nextAt: number | null
}

/** Numbers about operations, counted by the database: no row is read for being counted. */
export interface OperationStatistics {
    byKindAndState(filter: OperationFilter): readonly StateCount[]
    /** Everything that is not over, however old. */
    open(): readonly OpenGroup[]
    /** By error, most first. */
    errors(filter: OperationFilter, limit: number): readonly ErrorCount[]
    /**
     * Seconds from the request to the end, of those that succeeded or failed: half took no longer. Null: there are none.
     */
    medianSeconds(filter: OperationFilter): number | null
    planned(): PlannedWork
}
