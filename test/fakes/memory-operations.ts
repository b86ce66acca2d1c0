import type {
    OperationSettingsRevision,
    OperationStore,
} from '../../src/server/user-operations/operation-store.ts'
import type { OperationSettingsStore } from '../../src/server/user-operations/operation-store.ts'
import type {
    AccountSnapshot,
    AccountSnapshots,
} from '../../src/server/user-operations/account/account-snapshot.ts'
import { UNPLANNED, type UserOperation } from '../../src/server/user-operations/user-operation.ts'

/** User operations and what admins decided about them, in memory; `write` runs before each change of a row. */
export class MemoryOperations {
    readonly rows = new Map<string, UserOperation>()
    revisions: OperationSettingsRevision[] = []

    constructor(readonly write: () => void = () => undefined) {}

    #newestFirst(keep: (row: UserOperation) => boolean): UserOperation[] {
        return [...this.rows.values()].filter(keep).sort((a, b) => b.createdAt - a.createdAt)
    }

    readonly operations: OperationStore = {
        bySysId: (sysId) => this.rows.get(sysId),
        bySysIds: (sysIds) => [...this.rows.values()].filter(({ sysId }) => sysIds.includes(sysId)),
        add: (operation) => {
            if (this.rows.has(operation.sysId)) return false
            this.write()
            this.rows.set(operation.sysId, operation)
            return true
        },
        save: (operation) => {
            this.write()
            // What a row keeps is text.
            this.rows.set(operation.sysId, JSON.parse(JSON.stringify(operation)) as UserOperation)
        },
        due: (now, limit) => {
            const dueIn = (isBegun: boolean) =>
                [...this.rows.values()]
                    .filter(({ state }) =>
                        isBegun ? state === 'running' : state === 'requested' || state === 'queued',
                    )
                    .filter(({ nextAttemptAt }) => nextAttemptAt !== null && nextAttemptAt <= now)
                    .sort((x, y) => (x.nextAttemptAt ?? 0) - (y.nextAttemptAt ?? 0))
                    .map((row) => ({ ...row, isBegun }))
            return [...dueIn(true).slice(0, Math.ceil(limit / 2)), ...dueIn(false)].slice(0, limit)
        },
        unplanned: (limit) =>
            [...this.rows.values()].filter(({ state }) => UNPLANNED.includes(state)).slice(0, limit),
        ended: (kind, since, limit) =>
            [...this.rows.values()]
                .filter((row) => row.kind === kind && (row.finishedAt ?? -1) >= since)
                .sort((a, b) => (a.finishedAt ?? 0) - (b.finishedAt ?? 0))
                .slice(0, limit),
        ofIncident: (incident, limit) =>
            this.#newestFirst(({ incidentId }) => incidentId === incident).slice(0, limit),
        ofRequestItem: (item) => this.#newestFirst(({ requestItemId }) => requestItemId === item),
        list: (filter, offset, limit) => this.#filtered(filter).slice(offset, offset + limit),
        since: (filter, after, limit) =>
            this.#filtered(filter)
                .map((row) => ({ ...row, createdAt: Math.floor(row.createdAt / 1000) * 1000 }))
                .filter(
                    ({ createdAt, sysId }) =>
                        !after || createdAt > after.at || (createdAt === after.at && sysId > after.sysId),
                )
                .sort((a, b) => a.createdAt - b.createdAt || (a.sysId < b.sysId ? -1 : 1))
                .slice(0, limit),
        count: (filter) => this.#filtered(filter).length,
    }

    #filtered(filter: Parameters<OperationStore['count']>[0]): UserOperation[] {
        const { kind, exceptKind, requesterId, targetId, states, error, from, to } = filter
        return this.#newestFirst(
            (row) =>
                (!kind || row.kind === kind) &&
                row.kind !== exceptKind &&
                (requesterId === undefined || row.requesterId === requesterId) &&
                (targetId === undefined || row.targetId === targetId) &&
                (!states || states.includes(row.state)) &&
                (!error || row.error?.code === error) &&
                row.createdAt >= (from ?? 0) &&
                row.createdAt < (to ?? Infinity),
        )
    }

    readonly snapshotRows = new Map<string, AccountSnapshot>()
    readonly accountSnapshots: AccountSnapshots = {
        read: (sysId) => this.snapshotRows.get(sysId),
        save: (sysId, snapshot) => void this.snapshotRows.set(sysId, snapshot),
        removeBefore: (at) => {
            const old = [...this.snapshotRows].filter(([, { readAt }]) => readAt < at)
            for (const [sysId] of old) this.snapshotRows.delete(sysId)
            return old.length
        },
    }

    readonly operationSettings: OperationSettingsStore = {
        latest: () => this.revisions[this.revisions.length - 1],
        newest: (limit) => [...this.revisions].reverse().slice(0, limit),
        append: (_sysId, revision) => {
            if (this.revisions.some((one) => one.revision === revision.revision)) return false
            this.revisions.push(revision)
            return true
        },
    }
}
