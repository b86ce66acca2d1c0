import type { ErrorCode } from '../errors.ts'
import type { SettingsRevision, SettingsStore } from '../settings-pages/settings-store.ts'
import type { OperationKind } from './operation-kind.ts'
import type { OperationSettings } from './operation-settings.ts'
import type { OperationState, UserOperation } from './user-operation.ts'

export type OperationSettingsStore = SettingsStore<OperationSettings>
export type OperationSettingsRevision = SettingsRevision<OperationSettings>

/** Which operations a list shows; what is absent does not matter. Times are milliseconds since 1970. */
export interface OperationFilter {
    readonly kind?: OperationKind
    readonly exceptKind?: OperationKind
    readonly requesterId?: string
    readonly targetId?: string
    readonly states?: readonly OperationState[]
    readonly error?: ErrorCode
    readonly from?: number
    readonly to?: number
}

/** Where a list goes on: the last operation that was given. Its time is that of the request, to the second. */
export interface OperationPlace {
    readonly at: number
    readonly sysId: string
}

export interface DueOperation extends Pick<UserOperation, 'sysId' | 'kind'> {
    readonly isBegun: boolean
}

export interface OperationStore {
    bySysId(sysId: string): UserOperation | undefined
    /** Those that there are, in no order. */
    bySysIds(sysIds: readonly string[]): readonly UserOperation[]
    /** False: there is one with this sys_id. */
    add(operation: UserOperation): boolean
    save(operation: UserOperation): void
    /**
     * What is planned until a time, planned first first: up to half of it what was begun, then the rest, so that neither waits
     * for the other without end.
     */
    due(now: number, limit: number): readonly DueOperation[]
    /** What was not ended and is not planned, changed last first. */
    unplanned(limit: number): readonly UserOperation[]
    /** Those of a kind that ended since then, first ended first. */
    ended(kind: OperationKind, since: number, limit: number): readonly UserOperation[]
    ofIncident(incidentSysId: string, limit: number): readonly UserOperation[]
    ofRequestItem(requestItemSysId: string): readonly UserOperation[]
    /** Newest first. */
    list(filter: OperationFilter, offset: number, limit: number): readonly UserOperation[]
    count(filter: OperationFilter): number
    /** Oldest first, what comes after a place; null: from the beginning. None is given twice, and none left out. */
    since(filter: OperationFilter, after: OperationPlace | null, limit: number): readonly UserOperation[]
}
