import { createHash } from 'node:crypto'
import type { LockRow } from '../../src/server/lock.ts'
import type { AppError } from '../../src/server/errors.ts'
import { newSetup, type SetupState } from '../../src/server/setup/setup-state.ts'
import type { CaseDependencies } from '../../src/server/support-cases/case-dependencies.ts'
import { settleCase } from '../../src/server/support-cases/hold-case.ts'
import type { GivenBody } from '../../src/server/inbound/given-body.ts'
import type { SupportCase } from '../../src/server/support-cases/support-case.ts'
import { DEFAULT_SETTINGS } from './default-settings.ts'
import { MemoryCases } from './memory-cases.ts'
import { memoryLocks } from './memory-locks.ts'

export const CASE = 'c'.repeat(32)
export const CALLER = 'a'.repeat(32)
const INCIDENT = '1'.repeat(32)
export const START = Date.UTC(2026, 10, 22, 10)

export const givenBody = (value: unknown): GivenBody => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return { contentLength: text.length, text: () => text }
}

const completed = (user: string): SetupState => {
    const fresh = newSetup('dev1')
    const entries: SetupState['entries'] = {
        ...fresh.entries,
        'integration-user': { skip: false, user, restClientId: '' },
    }
    return { ...fresh, agreedAt: START, completedAt: START, entries, inEffect: entries }
}

/** One case with Microsoft in memory, and the integration user that tells of it; may die at any write. */
export class InboundLab {
    at = START
    caller = { sysId: CALLER, isAdmin: false }
    state: SetupState | undefined = completed(CALLER)
    journal = ''
    writes = 0
    diesAt = Infinity
    errors: AppError[] = []
    readonly memory = new MemoryCases(
        () => this.at,
        () => this.write(),
    )
    private readonly locks = new Map<string, LockRow>()
    private guids = 0

    constructor(changes: Partial<SupportCase> = {}) {
        this.memory.rows.set(CASE, {
            sysId: CASE,
            incidentSysId: INCIDENT,
            ordinal: 1,
            backend: 'connector',
            tenantId: '',
            isTest: false,
            state: 'open',
            stateSince: START,
            request: {
                title: '',
                description: '',
                service: '',
                severity: 'C',
                affectedUsers: null,
                contactName: '',
                contactMail: '',
                contactPhone: '',
                preferredTime: '',
                language: 'en',
                files: [],
            },
            microsoftNumber: '',
            ownerSysId: 'b'.repeat(32),
            ownerName: 'Omar Escalation',
            openedAt: START,
            acceptedAt: START,
            lastUpdateAt: START,
            nextAction: '',
            delivery: { attempts: 0, nextAttemptAt: null, lastError: null },
            ...changes,
        })
    }

    private write(): void {
        this.writes += 1
        if (this.writes >= this.diesAt) throw new Error('the node died')
    }

    /** False: it died. */
    survives(work: () => unknown): boolean {
        try {
            work()
            return true
        } catch (error) {
            if (!(error instanceof Error) || error.message !== 'the node died') throw error
            // Another node comes, when the lease of the dead one has run out.
            this.diesAt = Infinity
            this.at += 120_000
            return false
        }
    }

    /** The job that settles what a crash left. */
    mend(): void {
        this.at += 120_000
        settleCase(this.deps(), CASE)
    }

    get row(): SupportCase {
        return this.memory.rows.get(CASE) as SupportCase
    }

    get notes(): number {
        return this.journal.split('\n---\n').length - 1
    }

    deps(): CaseDependencies {
        const { memory } = this
        const deps: Partial<CaseDependencies> = {
            cases: memory.cases,
            caseUpdates: memory.caseUpdates,
            caseFiles: memory.caseFiles,
            caseEvents: memory.caseEvents,
            locks: memoryLocks(this.locks, () => this.write()),
            clock: { now: () => this.at },
            random: { guid: () => `guid-${String((this.guids += 1))}`, fraction: () => 0.5 },
            digest: { md5: (text) => createHash('md5').update(text).digest('hex') },
            setup: {
                latest: () => this.state && { state: this.state, by: '', at: START },
                append: () => false,
            },
            settings: DEFAULT_SETTINGS,
            log: { error: (error) => void this.errors.push(error), info: () => undefined },
            user: {
                ...this.caller,
                name: 'M365 REST user',
                language: 'en',
                timeZone: 'UTC',
                mayOpenCases: false,
                mayOperate: false,
                translate: (key, parameters = []) =>
                    key.replace(/\{(\d)\}/g, (_all, index: string) => parameters[Number(index)] ?? ''),
            },
            incidentWriter: {
                state: () => undefined,
                insert: () => 'refused',
                update: (_sysId, values) => {
                    this.write()
                    this.journal += `${Object.values(values).join()}\n---\n`
                    return true
                },
                journal: () => this.journal,
            },
        }
        return deps as CaseDependencies
    }
}
