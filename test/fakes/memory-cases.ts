import type {
    CaseEvents,
    CaseIncident,
    CaseIncidents,
} from '../../src/server/support-cases/case-dependencies.ts'
import type { CaseFiles, CaseStore, CaseUpdateStore } from '../../src/server/support-cases/case-store.ts'
import { MOVING_KINDS, type CaseUpdate } from '../../src/server/support-cases/case-update.ts'
import type { CaseFile, SupportCase } from '../../src/server/support-cases/support-case.ts'

const isUnsettled = ({ note }: CaseUpdate): boolean => note === 'pending' || note === 'writing'

/** Cases as plain rows. `write` is called before every change, so that a test can cut there. */
export class MemoryCases {
    rows = new Map<string, SupportCase>()
    updateRows = new Map<string, CaseUpdate & { readonly createdAt: number }>()
    incidentFiles = new Map<string, readonly CaseFile[]>()
    keptFiles: (CaseFile & { readonly caseSysId: string; readonly base64: string })[] = []
    told: { readonly name: string; readonly caseSysId: string; readonly recipient: string }[] = []
    /** Incidents that the user may read. */
    incidentRows = new Map<string, CaseIncident>()
    /** The instance's rules abort inserts. */
    refusesRows = false

    constructor(
        private readonly now: () => number,
        private readonly write: () => void = () => undefined,
    ) {}

    readonly cases: CaseStore = {
        bySysId: (sysId) => this.rows.get(sysId),
        ofIncident: (incident) =>
            [...this.rows.values()]
                .filter(({ incidentSysId }) => incidentSysId === incident)
                .sort((a, b) => a.ordinal - b.ordinal),
        byNumber: (number) =>
            [...this.rows.values()]
                .filter(({ microsoftNumber }) => microsoftNumber === number)
                .sort((a, b) => b.openedAt - a.openedAt)[0],
        add: (row) => {
            this.write()
            if (this.refusesRows || this.rows.has(row.sysId)) return false
            this.rows.set(row.sysId, row)
            return true
        },
        save: (sysId, changes) => {
            this.write()
            const row = this.rows.get(sysId)
            if (row) this.rows.set(sysId, { ...row, ...changes })
        },
        list: ({ states, owner }, offset, limit) => {
            const found = [...this.rows.values()]
                .filter((row) => states.includes(row.state) && (owner === '' || row.ownerSysId === owner))
                .sort((a, b) => b.lastUpdateAt - a.lastUpdateAt || (a.sysId < b.sysId ? -1 : 1))
            return { total: found.length, cases: found.slice(offset, offset + limit) }
        },
        due: (now, limit) =>
            [...this.rows.values()]
                .filter(({ delivery: { nextAttemptAt } }) => nextAttemptAt !== null && nextAttemptAt <= now)
                .sort((a, b) => (a.delivery.nextAttemptAt ?? 0) - (b.delivery.nextAttemptAt ?? 0))
                .slice(0, limit),
    }

    readonly caseUpdates: CaseUpdateStore = {
        ofCase: (caseSysId) =>
            [...this.updateRows.values()].filter((update) => update.caseSysId === caseSysId),
        bySysId: (sysId) => this.updateRows.get(sysId),
        moving: (caseSysId) =>
            [...this.updateRows.values()].filter(
                (row) => row.caseSysId === caseSysId && MOVING_KINDS.some((kind) => kind === row.kind),
            ),
        unsettled: (caseSysId, limit) =>
            [...this.updateRows.values()]
                .filter((row) => row.caseSysId === caseSysId && isUnsettled(row))
                .slice(0, limit),
        add: (row) => {
            this.write()
            if (this.updateRows.has(row.sysId)) return false
            this.updateRows.set(row.sysId, { ...row, createdAt: this.now() })
            return true
        },
        save: (sysId, changes) => {
            this.write()
            const row = this.updateRows.get(sysId)
            if (row) this.updateRows.set(sysId, { ...row, ...changes })
        },
        casesLeftWithQueued: (before, limit) => [
            ...new Set(
                [...this.updateRows.values()]
                    .filter(({ delivery, createdAt }) => delivery === 'queued' && createdAt < before)
                    .map(({ caseSysId }) => caseSysId)
                    .filter((caseSysId) => {
                        const row = this.rows.get(caseSysId)
                        return (
                            row?.delivery.nextAttemptAt === null &&
                            row.state !== 'refused' &&
                            row.state !== 'cancelled'
                        )
                    })
                    .slice(0, limit),
            ),
        ],
        unsettledCases: (before, limit) => [
            ...new Set(
                [...this.updateRows.values()]
                    .filter((row) => isUnsettled(row) && row.createdAt < before)
                    .slice(0, limit)
                    .map(({ caseSysId }) => caseSysId),
            ),
        ],
    }

    readonly caseFiles: CaseFiles = {
        ofIncident: (incident) => this.incidentFiles.get(incident) ?? [],
        exists: (sysId) => [...this.incidentFiles.values()].flat().some((file) => file.sysId === sysId),
        keep: (caseSysId, fileName, contentType, base64) => {
            this.write()
            const file = {
                sysId: `${this.keptFiles.length + 1}`.padStart(32, 'f'),
                fileName,
                contentType,
                size: Buffer.from(base64, 'base64').length,
            }
            this.keptFiles.push({ ...file, caseSysId, base64 })
            return file
        },
        ofCase: (caseSysId) =>
            this.keptFiles
                .filter((file) => file.caseSysId === caseSysId)
                .map(({ sysId, fileName, contentType, size }) => ({ sysId, fileName, contentType, size })),
        base64: (sysId) => this.keptFiles.find((file) => file.sysId === sysId)?.base64,
        remove: (sysId) => {
            this.write()
            this.keptFiles = this.keptFiles.filter((file) => file.sysId !== sysId)
        },
    }

    readonly caseIncidents: CaseIncidents = {
        ofUser: (sysId) => this.incidentRows.get(sysId),
        readable: (sysIds) => new Map([...this.incidentRows].filter(([sysId]) => sysIds.includes(sysId))),
        contact: () => ({ name: 'Omar Escalation', mail: 'omar@example.com', phone: '' }),
    }

    /** All of them. */
    ports() {
        const { cases, caseUpdates, caseFiles, caseEvents, caseIncidents } = this
        return { cases, caseUpdates, caseFiles, caseEvents, caseIncidents }
    }

    readonly caseEvents: CaseEvents = {
        queue: (name, caseSysId, recipient) => {
            this.write()
            this.told.push({ name, caseSysId, recipient })
        },
    }
}
