import type { FieldChoice } from '../../src/server/ports.ts'
import type { DayScore } from '../../src/server/security-tickets/day-score.ts'
import type { ImprovementAction } from '../../src/server/security-tickets/improvement-action.ts'
import type { SecurityTicket, TicketKind } from '../../src/server/security-tickets/security-ticket.ts'
import type {
    ActionStore,
    ScoreStore,
    ScoreSync,
    ScoreSyncStore,
    TicketRecord,
    TicketRecords,
    TicketSettingsRevision,
    TicketSettingsStore,
    TicketStore,
} from '../../src/server/security-tickets/ticket-store.ts'

const choice = (value: string, label: string): FieldChoice => ({ value, label, dependsOn: '' })

/** The platform's own states, by table. */
export const STATE_CHOICES: Readonly<Record<TicketKind, readonly FieldChoice[]>> = {
    change_request: [
        choice('-5', 'New'),
        choice('-4', 'Assess'),
        choice('-3', 'Authorize'),
        choice('-2', 'Scheduled'),
        choice('-1', 'Implement'),
        choice('0', 'Review'),
        choice('3', 'Closed'),
        choice('4', 'Canceled'),
    ],
    incident: [
        choice('1', 'New'),
        choice('2', 'In Progress'),
        choice('3', 'On Hold'),
        choice('6', 'Resolved'),
        choice('7', 'Closed'),
        choice('8', 'Canceled'),
    ],
}

const NO_SYNC: ScoreSync = { lastSuccessAt: null, lastAttemptAt: null, nextAttemptAt: null, lastError: null }

const ENDED: Readonly<Record<TicketKind, readonly string[]>> = {
    change_request: ['3', '4'],
    incident: ['7', '8'],
}

export interface MemoryRecord {
    readonly kind: TicketKind
    readonly values: Record<string, string>
    notes: string
    updatedAt: number
}

/** Secure Score and its tickets as plain rows. `write` is called before every change, so that a test can cut there. */
export class MemoryTickets {
    actionRows = new Map<string, { action: ImprovementAction; hash: string }>()
    scoreRows = new Map<string, DayScore>()
    syncs = new Map<string, ScoreSync>()
    ticketRows = new Map<string, SecurityTicket>()
    records = new Map<string, MemoryRecord>()
    revisions: TicketSettingsRevision[] = []
    stateChoices: Record<TicketKind, readonly FieldChoice[]> = { ...STATE_CHOICES }
    closeCodes: readonly FieldChoice[] = [
        choice('successful', 'Successful'),
        choice('Closed/Resolved by Caller', 'Closed/Resolved by Caller'),
    ]
    /** The instance's rules abort inserts, or updates. */
    refusesInserts = false
    refusesUpdates = false
    /** States that a rule silently puts back, as change models do. */
    keepsState = false

    constructor(
        private readonly now: () => number,
        private readonly write: () => void = () => undefined,
    ) {}

    readonly actions: ActionStore = {
        bySysId: (sysId) => this.actionRows.get(sysId)?.action,
        bySysIds: (sysIds) => sysIds.flatMap((sysId) => this.actionRows.get(sysId)?.action ?? []),
        ofTenant: (tenantId) =>
            [...this.actionRows.values()]
                .map(({ action }) => action)
                .filter((action) => action.tenantId === tenantId)
                .sort((a, b) => (a.controlId < b.controlId ? -1 : 1)),
        hashes: (tenantId) =>
            new Map(
                [...this.actionRows]
                    .filter(([, { action }]) => action.tenantId === tenantId)
                    .map(([sysId, { hash }]) => [sysId, hash]),
            ),
        save: (action, hash) => {
            this.write()
            this.actionRows.set(action.sysId, { action, hash })
        },
        removeAll: (limit) => this.remove(this.actionRows, limit),
        count: () => this.actionRows.size,
    }

    readonly scores: ScoreStore = {
        since: (tenantId, day) =>
            [...this.scoreRows.values()]
                .filter((score) => score.tenantId === tenantId && score.day >= day)
                .sort((a, b) => (a.day < b.day ? -1 : 1)),
        save: (score) => {
            this.write()
            this.scoreRows.set(score.sysId, score)
        },
        removeAll: (limit) => this.remove(this.scoreRows, limit),
        count: () => this.scoreRows.size,
    }

    readonly scoreSyncs: ScoreSyncStore = {
        read: (tenantId) => this.syncs.get(tenantId) ?? NO_SYNC,
        save: (tenantId, sync) => {
            this.write()
            this.syncs.set(tenantId, sync)
        },
    }

    readonly tickets: TicketStore = {
        bySysId: (sysId) => this.ticketRows.get(sysId),
        ofAction: (actionSysId) =>
            [...this.ticketRows.values()]
                .filter(({ request }) => request.actionSysId === actionSysId)
                .sort((a, b) => a.ordinal - b.ordinal),
        all: () =>
            [...this.ticketRows.values()].sort(
                (a, b) => b.createdAt - a.createdAt || (a.sysId < b.sysId ? -1 : 1),
            ),
        add: (ticket) => {
            this.write()
            if (this.ticketRows.has(ticket.sysId)) return false
            this.ticketRows.set(ticket.sysId, ticket)
            return true
        },
        save: (sysId, changes) => {
            this.write()
            const row = this.ticketRows.get(sysId)
            if (row) this.ticketRows.set(sysId, { ...row, ...changes })
        },
    }

    readonly ticketRecords: TicketRecords = {
        bySysIds: (kind, sysIds) =>
            new Map(
                sysIds.flatMap((sysId) => {
                    const record = this.records.get(sysId)
                    return record?.kind === kind ? [[sysId, this.shown(sysId, record)] as const] : []
                }),
            ),
        insert: (kind, sysId, values) => {
            this.write()
            if (this.records.has(sysId)) return 'exists'
            if (this.refusesInserts) return 'refused'
            this.records.set(sysId, {
                kind,
                values: {
                    number: `${kind === 'incident' ? 'INC' : 'CHG'}${String(this.records.size + 1).padStart(7, '0')}`,
                    state: kind === 'incident' ? '1' : '-5',
                    ...values,
                },
                notes: values['work_notes'] ?? '',
                updatedAt: this.now(),
            })
            return 'written'
        },
        update: (kind, sysId, values) => {
            this.write()
            const record = this.records.get(sysId)
            if (!record || record.kind !== kind || this.refusesUpdates) return false
            const { work_notes: note, ...rest } = values
            if (note !== undefined) record.notes = `${note}\n\n${record.notes}`
            const { state, ...others } = rest
            Object.assign(record.values, others)
            if (state !== undefined && !this.keepsState) record.values['state'] = state
            record.updatedAt = this.now()
            return true
        },
        workNotes: (_kind, sysId) => this.records.get(sysId)?.notes ?? '',
        choices: (kind, column) =>
            column === 'state' ? this.stateChoices[kind] : column === 'close_code' ? this.closeCodes : [],
        isReadable: () => true,
    }

    readonly ticketSettings: TicketSettingsStore = {
        latest: () => this.revisions[this.revisions.length - 1],
        newest: (limit) => [...this.revisions].reverse().slice(0, limit),
        append: (_sysId, revision) => {
            this.write()
            if (this.revisions.some((known) => known.revision === revision.revision)) return false
            this.revisions.push(revision)
            return true
        },
    }

    private remove(rows: Map<string, unknown>, limit: number): number {
        const some = [...rows.keys()].slice(0, limit)
        for (const sysId of some) {
            this.write()
            rows.delete(sysId)
        }
        return some.length
    }

    private shown(sysId: string, { kind, values, updatedAt }: MemoryRecord): TicketRecord {
        const due = values['due_date'] ?? ''
        return {
            sysId,
            number: values['number'] ?? '',
            state: values['state'] ?? '',
            isActive: !ENDED[kind].includes(values['state'] ?? ''),
            dueAt: due === '' ? null : Date.parse(`${due.replace(' ', 'T')}Z`),
            priority: values['priority'] ?? '',
            assignedTo: values['assigned_to'] ?? '',
            assignmentGroup: values['assignment_group'] ?? '',
            updatedAt,
        }
    }
}
