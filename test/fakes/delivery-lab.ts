import type { HttpRequest } from '../../src/server/ports.ts'
import type { CaseFiles, CaseStore, CaseUpdateStore } from '../../src/server/support-cases/case-store.ts'
import type { CaseUpdate } from '../../src/server/support-cases/case-update.ts'
import type { SendDependencies } from '../../src/server/support-cases/send-case.ts'
import type { CaseFile, SupportCase } from '../../src/server/support-cases/support-case.ts'
import { updateRow } from '../../src/server/support-cases/update-row.ts'
import { newSetup, type SetupEntries, type SetupState } from '../../src/server/setup/setup-state.ts'
import { DEFAULT_SETTINGS } from './default-settings.ts'
import { FakeConnector } from './fake-connector.ts'
import { Crash, MemoryPlatform } from './memory-platform.ts'

export const CASE = '1'.repeat(32)

export const file = (digit: string): CaseFile => ({
    sysId: digit.repeat(32),
    fileName: `capture ${digit}.png`,
    contentType: 'image/png',
    size: 3,
})

/** Cases on a platform in memory, delivered to a fake connector; dies at any step that a test names. */
export class DeliveryLab {
    readonly platform = new MemoryPlatform()
    readonly connector = new FakeConnector()
    readonly rows = new Map<string, SupportCase>()
    readonly updates = new Map<string, CaseUpdate>()
    goneFiles = new Set<string>()
    /** Steps are writes, and the moments before and after a call has its effect. */
    steps = 0
    diesAt = Infinity
    /** Runs at every step: a test's way to let somebody act in between. */
    onStep: () => void = () => undefined
    entries: SetupEntries

    constructor() {
        const fresh = newSetup('dev1')
        this.entries = {
            ...fresh.entries,
            'setup-type': {
                ...fresh.entries['setup-type'],
                basicAuthentication: true,
                features: ['support-cases'],
                supportBackend: 'connector',
                connectorUrl: 'https://connector.example/m365/v1/',
            },
            tenant: { domain: 'contoso.com', cloud: 'global' },
            outbound: { ...fresh.entries.outbound, connectorProfile: 'c'.repeat(32) },
            settings: { ...fresh.entries.settings, testEnvironment: false },
        }
        this.platform.beforeWrite = () => this.step()
        this.publish()
    }

    private step(): void {
        this.steps += 1
        if (this.steps >= this.diesAt) throw new Crash()
        this.onStep()
    }

    /** What is in effect now. */
    publish(changes: Partial<SetupState> = {}): void {
        const { platform } = this
        const revision = (platform.newestSetup?.state.revision ?? 0) + 1
        const state: SetupState = {
            ...newSetup('dev1'),
            revision,
            entries: this.entries,
            inEffect: this.entries,
            completedAt: 1,
            instanceName: 'dev1',
            ...changes,
        }
        platform.revisions.set(String(revision), { state, by: 'x', at: 1 })
    }

    setTest(testEnvironment: boolean): void {
        this.entries = { ...this.entries, settings: { ...this.entries.settings, testEnvironment } }
        this.publish()
    }

    open(changes: Partial<SupportCase> = {}, files: readonly CaseFile[] = []): void {
        const at = this.platform.at
        this.rows.set(CASE, {
            sysId: CASE,
            incidentSysId: '2'.repeat(32),
            ordinal: 1,
            backend: 'connector',
            tenantId: '',
            isTest: false,
            state: 'queued',
            stateSince: at,
            request: {
                title: 'Outlook asks for the password',
                description: 'Since 8 it asks\n„again“',
                service: 'Exchange Online',
                severity: 'B',
                affectedUsers: 12,
                contactName: 'Ana Agent',
                contactMail: 'ana@contoso.com',
                contactPhone: '',
                preferredTime: '',
                language: 'en',
                files,
            },
            microsoftNumber: '',
            ownerSysId: '5'.repeat(32),
            ownerName: 'Ana Agent',
            openedAt: at,
            acceptedAt: null,
            lastUpdateAt: at,
            nextAction: '',
            delivery: { attempts: 0, nextAttemptAt: at + 60_000, lastError: null },
            ...changes,
        })
    }

    /** What an agent says: the row, then the time of its first attempt. */
    say(kind: 'reply' | 'close-request', text: string, files: readonly CaseFile[] = []): void {
        const row = this.row
        const update = updateRow(this.platform, row.sysId, {
            updateId: text,
            direction: 'outbound',
            kind,
            at: this.platform.at,
            text,
            files,
            delivery: 'queued',
        })
        this.updates.set(update.sysId, update)
        this.rows.set(CASE, {
            ...row,
            delivery: { ...row.delivery, nextAttemptAt: row.delivery.nextAttemptAt ?? this.platform.at },
        })
        this.platform.at += 1
    }

    get row(): SupportCase {
        const row = this.rows.get(CASE)
        if (!row) throw new Error('no case')
        return row
    }

    get sent(): readonly HttpRequest[] {
        return this.platform.sent
    }

    readonly cases: CaseStore = {
        bySysId: (sysId) => this.rows.get(sysId),
        ofIncident: () => [...this.rows.values()],
        byNumber: () => undefined,
        add: () => false,
        save: (sysId, changes) => {
            this.step()
            const row = this.rows.get(sysId)
            if (row) this.rows.set(sysId, { ...row, ...changes })
        },
        list: () => ({ total: 0, cases: [] }),
        due: (now, limit) =>
            [...this.rows.values()]
                .filter(({ delivery }) => delivery.nextAttemptAt !== null && delivery.nextAttemptAt <= now)
                .slice(0, limit),
    }

    readonly caseUpdates: CaseUpdateStore = {
        ofCase: (sysId) => [...this.updates.values()].filter(({ caseSysId }) => caseSysId === sysId),
        bySysId: (sysId) => this.updates.get(sysId),
        add: (row) => {
            if (this.updates.has(row.sysId)) return false
            this.step()
            this.updates.set(row.sysId, row)
            return true
        },
        save: (sysId, changes) => {
            this.step()
            const row = this.updates.get(sysId)
            if (row) this.updates.set(sysId, { ...row, ...changes })
        },
        casesLeftWithQueued: () =>
            [...this.rows.values()]
                .filter(
                    ({ sysId, delivery }) =>
                        delivery.nextAttemptAt === null &&
                        this.caseUpdates
                            .ofCase(sysId)
                            .some((one) => one.direction === 'outbound' && one.delivery === 'queued'),
                )
                .map(({ sysId }) => sysId),
        moving: () => [],
        unsettled: () => [],
        unsettledCases: () => [],
    }

    readonly caseFiles: Pick<CaseFiles, 'exists'> = { exists: (sysId) => !this.goneFiles.has(sysId) }

    deps(): SendDependencies {
        const { platform, cases, caseUpdates, caseFiles } = this
        return {
            ...platform.dependencies(),
            cases,
            caseUpdates,
            caseFiles,
            settings: DEFAULT_SETTINGS,
            http: {
                send: (request) => {
                    this.step()
                    platform.sent.push(request)
                    const outcome = this.connector.send(request)
                    this.step()
                    return outcome
                },
            },
        }
    }

    /** True: the node died. */
    survives(run: () => void): boolean {
        try {
            run()
            return true
        } catch (thrown) {
            if (!(thrown instanceof Crash)) throw thrown
            return false
        } finally {
            this.diesAt = Infinity
        }
    }

    deliveries(): Readonly<Record<string, string>> {
        return Object.fromEntries(
            [...this.updates.values()]
                .filter(({ direction }) => direction === 'outbound')
                .map(({ updateId, delivery }) => [updateId, delivery]),
        )
    }

    /** What the history says, but for that it was opened and what agents said. */
    kinds(): readonly string[] {
        return [...this.updates.values()]
            .filter(({ direction, kind }) => direction !== 'outbound' && kind !== 'opened')
            .map(({ kind, text }) => (text === '' ? kind : `${kind}: ${text}`))
    }
}
