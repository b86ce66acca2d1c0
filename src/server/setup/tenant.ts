import type { ErrorCode } from '../errors.ts'
import type { CloudName } from '../microsoft-clients/clouds.ts'

/** One connected Microsoft 365 tenant. Holds references to OAuth records of the platform, never a secret. */
export interface Tenant {
    readonly sysId: string
    readonly name: string
    readonly cloud: CloudName
    /** sys_id of the oauth_entity_profile for Microsoft Graph; null until setup has chosen one. */
    readonly graphProfile: string | null
    /** Name of the instance that the tenant was connected on: a clone must stay silent. */
    readonly instanceName: string
    readonly sync: SyncState
}

/** What the service-health sync remembers between runs. Times in milliseconds since the epoch. */
export interface SyncState {
    /** Newest lastModifiedDateTime seen; null: nothing was read yet. */
    readonly cursor: number | null
    readonly lastSuccessAt: number | null
    readonly lastFullReadAt: number | null
    /** When Microsoft last refused `$filter`; until a day later the whole list is read. */
    readonly filterRefusedAt: number | null
    /** Checksum of what matching reads; changes when a stored match may be out of date. */
    readonly indexVersion: string
    readonly lastError: StoredError | null
}

export interface StoredError {
    readonly code: ErrorCode
    readonly parameters: readonly string[]
    readonly correlationId: string | null
    /** When it last failed … */
    readonly at: number
    /** … and when it first failed since the last good run. */
    readonly since: number
}

export const NEW_SYNC_STATE: SyncState = {
    cursor: null,
    lastSuccessAt: null,
    lastFullReadAt: null,
    filterRefusedAt: null,
    indexVersion: '',
    lastError: null,
}
