import type { FieldChoice } from '../ports.ts'
import type { SettingsRevision, SettingsStore } from '../settings-pages/settings-store.ts'
import type { DayScore } from './day-score.ts'
import type { ImprovementAction } from './improvement-action.ts'
import type { SecurityTicket, TicketKind } from './security-ticket.ts'
import type { TicketSettings } from './ticket-settings.ts'

/** Improvement actions of all tenants. */
export interface ActionStore {
    bySysId(sysId: string): ImprovementAction | undefined
    bySysIds(sysIds: readonly string[]): readonly ActionLine[]
    /** Of one tenant, those without the long texts; up to 5,000. */
    ofTenant(tenantId: string): readonly ActionLine[]
    /** Hashes of what is stored of one tenant, by sys_id; also of those that are gone. */
    hashes(tenantId: string): ReadonlyMap<string, string>
    save(action: ImprovementAction, contentHash: string, isNew: boolean): void
    /** Deletes what is stored of all tenants, at most so many rows; answers how many. */
    removeAll(limit: number): number
    count(): number
}

/** What lists show: description, remediation and its impact are read with the one action. */
export type ActionLine = Omit<
    ImprovementAction,
    'description' | 'remediation' | 'remediationImpact' | 'vendor'
>

export interface ScoreStore {
    /** Days of a tenant since a day, oldest first. */
    since(tenantId: string, day: string): readonly DayScore[]
    save(score: DayScore, isNew: boolean): void
    removeAll(limit: number): number
    count(): number
}

/** How the reading of a tenant's Secure Score stands. */
export interface ScoreSync {
    readonly lastSuccessAt: number | null
    readonly lastAttemptAt: number | null
    readonly nextAttemptAt: number | null
    /** Code and parameters of errors.ts; null: the last attempt was good. */
    readonly lastError: {
        readonly code: string
        readonly parameters: readonly string[]
        readonly correlationId: string | null
    } | null
}

export interface ScoreSyncStore {
    read(tenantId: string): ScoreSync
    save(tenantId: string, sync: ScoreSync): void
}

export interface TicketStore {
    bySysId(sysId: string): SecurityTicket | undefined
    /** Of an action, oldest first. */
    ofAction(actionSysId: string): readonly SecurityTicket[]
    /** Newest first; up to 5,000. */
    all(): readonly SecurityTicket[]
    /** False: such a row is there already. */
    add(ticket: SecurityTicket): boolean
    save(sysId: string, changes: Partial<SecurityTicket>): void
}

/** What the page shows of a record, as it is now. */
export interface TicketRecord {
    readonly sysId: string
    readonly number: string
    readonly state: string
    readonly isActive: boolean
    readonly dueAt: number | null
    readonly priority: string
    /** Names; empty: nobody. */
    readonly assignedTo: string
    readonly assignmentGroup: string
    readonly updatedAt: number
}

/** Change requests and incidents. */
export interface TicketRecords {
    bySysIds(kind: TicketKind, sysIds: readonly string[]): ReadonlyMap<string, TicketRecord>
    insert(
        kind: TicketKind,
        sysId: string,
        values: Readonly<Record<string, string>>,
    ): 'written' | 'exists' | 'refused'
    /** False: the instance did not take it. What a rule changed silently is seen by reading again. */
    update(kind: TicketKind, sysId: string, values: Readonly<Record<string, string>>): boolean
    /** Text of the work notes: a note that a crash may have cut off is looked for before it is written again. */
    workNotes(kind: TicketKind, sysId: string): string
    /** Active choices of a column, in the user's language, in their order. */
    choices(kind: TicketKind, column: 'state' | 'close_code' | 'priority'): readonly FieldChoice[]
    /** May the instance be asked for records of this kind at all? */
    isReadable(kind: TicketKind): boolean
}

export type TicketSettingsRevision = SettingsRevision<TicketSettings>
export type TicketSettingsStore = SettingsStore<TicketSettings>
