import { createHash } from 'node:crypto'
import type { AppError } from '../../src/server/errors.ts'
import type { Incident } from '../../src/server/incident-tab/incident.ts'
import type { JobRun } from '../../src/server/maintenance/job-run.ts'
import type { LockRow } from '../../src/server/lock.ts'
import type { OutboundCall, QueuedCall } from '../../src/server/microsoft-clients/outbound-call.ts'
import type { ThrottleMemory } from '../../src/server/microsoft-clients/throttle-gate.ts'
import type {
    CheckResultStore,
    HealthIssueStore,
    HttpOutcome,
    HttpRequest,
    IssueMatchStore,
    SetupRevision,
    SetupStore,
    TenantConnection,
    TenantStore,
} from '../../src/server/ports.ts'
import type { HealthIssue, HealthPost } from '../../src/server/service-health/health-issue.ts'
import type {
    IssueMatch,
    MatchDecision,
    MatchHeader,
    MatchLink,
} from '../../src/server/service-health/issue-match.ts'
import { learnedMatcher } from '../../src/server/service-health/learned-matcher.ts'
import type { LearnDependencies } from '../../src/server/service-health/learning/learn-from-decisions.ts'
import { learningInUse } from '../../src/server/service-health/learning/stored-learning.ts'
import { withLearning } from '../../src/server/service-health/learning/with-learning.ts'
import type { RefreshDependencies } from '../../src/server/service-health/refresh-service-health.ts'
import type { RematchProgress } from '../../src/server/service-health/rematch-progress.ts'
import type { StoredHealthIssue } from '../../src/server/service-health/stored-health-issue.ts'
import type { CheckResult } from '../../src/server/setup/check.ts'
import { NEW_SYNC_STATE, type Tenant } from '../../src/server/setup/tenant.ts'
import { memoryIncidents } from './memory-incidents.ts'
import { memoryLearning, type LearningRows } from './memory-learning.ts'
import { memoryLocks } from './memory-locks.ts'
import { storedIssue } from './stored-issue.ts'
import { memoryMatches } from './memory-matches.ts'
import { memoryTenants } from './memory-tenants.ts'
import { memoryJobHistory, memoryServiceStatuses, type StatusRows } from './memory-health-page.ts'
import { MemoryCases } from './memory-cases.ts'
import { MemoryRecommendations } from './memory-recommendations.ts'
import { memoryOutages, type OutagePorts, type OutageRows } from './memory-outages.ts'

export const DAY = 86_400_000
export const NOW = Date.UTC(2026, 10, 21, 9, 0, 0)

export const tenant = (changes: Partial<Tenant> = {}): Tenant => ({
    sysId: 'a'.repeat(32),
    name: 'Contoso',
    cloud: 'global',
    graphProfile: 'f'.repeat(32),
    instanceName: 'dev1',
    sync: NEW_SYNC_STATE,
    ...changes,
})

/** Thrown by a write that a test wants to be the last one before a crash. */
export class Crash {
    readonly name = 'Crash'
}

interface StoredIssueRow {
    readonly tenantId: string
    readonly issue: HealthIssue
    readonly content: string
    readonly matching: number
    readonly storedAt: number
}

const isActive = (
    issue: { readonly startAt: number; readonly endAt: number | null },
    from: number,
    to: number,
): boolean => issue.startAt <= to && (issue.endAt === null || issue.endAt >= from)

/** The platform in memory: every port, plain maps, a clock that tests move, and a count of writes to cut at. */
export class MemoryPlatform {
    at = NOW
    tenantRows = new Map<string, Tenant>()
    /** What setup has written of tenant rows. */
    connections = new Map<string, TenantConnection>()
    revisions = new Map<string, SetupRevision>()
    resultRows: CheckResult[] = []
    /** Runs before a revision of the setup is stored: a test's way to let another admin be faster. */
    beforeAppend: () => void = () => undefined
    throttles = new Map<string, ThrottleMemory>()
    rematches = new Map<string, RematchProgress>()
    issueRows = new Map<string, StoredIssueRow>()
    postRows = new Map<string, { issueSysId: string; post: HealthPost; hash: string }>()
    matchRows = new Map<string, IssueMatch>()
    decisionRows = new Map<string, MatchDecision & { readonly link: MatchLink }>()
    readonly outageRows: OutageRows = { issueIncidents: new Map(), incidents: new Map(), settings: [] }
    /** sys_ids of incidents whose update a rule of the instance aborts. */
    refusing = new Set<string>()
    readonly learningRows: LearningRows = { row: undefined }
    headerRows = new Map<string, { incident: string; header: MatchHeader }>()
    incidentRows = new Map<string, Incident>()
    unreadable = new Set<string>()
    unchangeable = new Set<string>()
    /** Names of people by sys_id. */
    userNames = new Map<string, string>()
    runRows: JobRun[] = []
    statusRows: StatusRows = new Map()
    statusReads = new Map<string, number>()
    lockRows = new Map<string, LockRow>()
    callRows: OutboundCall[] = []
    queueRows = new Map<string, QueuedCall>()
    sent: HttpRequest[] = []
    errors: AppError[] = []
    infos: string[] = []
    /** What was written, in order. */
    written: (
        | 'tenant'
        | 'throttle'
        | 'call'
        | 'queue'
        | 'run'
        | 'status'
        | 'lock'
        | 'post'
        | 'issue'
        | 'match'
        | 'header'
        | 'decision'
        | 'incident'
        | 'issue incident'
        | 'learning'
        | 'security tickets'
    )[] = []
    /** From the write with this number on, counted from 1, every write throws instead. */
    crashAt = Infinity
    /** Runs before each write: a test's way to let somebody else act in between. */
    beforeWrite: () => void = () => undefined
    answer: (request: HttpRequest) => HttpOutcome = () => ({
        kind: 'failure',
        reason: 'unreachable',
        text: 'no answer scripted',
    })
    #guids = 0

    /** Every write of every port comes by here. */
    write(what: MemoryPlatform['written'][number]): void {
        if (this.written.length + 1 >= this.crashAt) throw new Crash()
        this.written.push(what)
        this.beforeWrite()
    }

    readonly clock = { now: (): number => this.at }
    readonly random = {
        guid: (): string => {
            this.#guids += 1
            return `00000000-0000-4000-8000-${String(this.#guids).padStart(12, '0')}`
        },
        fraction: (): number => 0.5,
    }
    readonly digest = { md5: (text: string): string => createHash('md5').update(text).digest('hex') }
    readonly log = {
        error: (error: AppError): void => void this.errors.push(error),
        info: (text: string): void => void this.infos.push(text),
    }
    readonly instance = {
        name: (): string => 'dev1',
        url: (): string => 'https://dev1.service-now.com',
        build: (): string => 'glide-local',
        appVersion: (): string => '0.1.0',
    }
    readonly http = {
        send: (request: HttpRequest): HttpOutcome => {
            this.sent.push(request)
            return this.answer(request)
        },
    }

    readonly tenants: TenantStore = memoryTenants(this, (what) => this.write(what))

    get newestSetup(): SetupRevision | undefined {
        return [...this.revisions.values()].sort((a, b) => b.state.revision - a.state.revision)[0]
    }

    readonly setup: SetupStore = {
        latest: () => this.newestSetup,
        append: (sysId, revision) => {
            this.beforeAppend()
            if (this.revisions.has(sysId)) return false
            this.revisions.set(sysId, revision)
            return true
        },
    }

    readonly results: CheckResultStore = {
        all: () => this.resultRows,
        save: (_, result) => {
            this.resultRows = [...this.resultRows.filter(({ id }) => id !== result.id), result]
        },
        notifiedStage: () => '',
        saveNotifiedStage: () => undefined,
    }

    readonly calls = {
        record: (call: OutboundCall): void => {
            this.write('call')
            this.callRows.push(call)
        },
        countSince: (tenantId: string, service: string, since: number): number =>
            this.callRows.filter(
                (call) => call.tenantId === tenantId && call.service === service && call.startedAt >= since,
            ).length,
    }

    readonly queue = {
        add: (sysId: string, call: QueuedCall): boolean => {
            if (this.queueRows.has(sysId)) return false
            this.write('queue')
            this.queueRows.set(sysId, call)
            return true
        },
        due: (now: number, limit: number): (QueuedCall & { sysId: string })[] =>
            [...this.queueRows]
                .filter(([, call]) => call.nextAttemptAt <= now)
                .slice(0, limit)
                .map(([sysId, call]) => ({ ...call, sysId })),
        remove: (sysId: string): void => {
            this.write('queue')
            this.queueRows.delete(sysId)
        },
    }

    readonly locks = memoryLocks(this.lockRows, () => this.write('lock'))

    readonly runs = memoryJobHistory(this.runRows, () => this.write('run'))

    readonly statuses = memoryServiceStatuses(this.statusRows, this.statusReads, (what) => this.write(what))

    readonly issues: HealthIssueStore = {
        fingerprints: (tenantId, ids) =>
            new Map(
                [...this.issueRows.values()]
                    .filter((row) => row.tenantId === tenantId && ids.includes(row.issue.id))
                    .map((row) => [
                        row.issue.id,
                        {
                            contentHash: row.content,
                            lastModifiedAt: row.issue.lastModifiedAt,
                            storedAt: row.storedAt,
                        },
                    ]),
            ),
        postHashes: (issueSysId) =>
            new Map(
                [...this.postRows]
                    .filter(([, row]) => row.issueSysId === issueSysId)
                    .map(([id, row]) => [id, row.hash]),
            ),
        savePost: (sysId, issueSysId, post, hash) => {
            this.write('post')
            this.postRows.set(sysId, { issueSysId, post, hash })
        },
        removePost: (sysId) => {
            this.write('post')
            this.postRows.delete(sysId)
        },
        saveIssue: (sysId, tenantId, issue, { content, matching }) => {
            this.write('issue')
            this.issueRows.set(sysId, { tenantId, issue, content, matching, storedAt: this.at })
        },
        open: (tenantId) =>
            [...this.issueRows]
                .filter(([, row]) => row.tenantId === tenantId && !row.issue.isResolved)
                .map(([sysId, row]) => ({ sysId, id: row.issue.id })),
        close: (sysId, status, at, matching) => {
            this.write('issue')
            const row = this.issueRows.get(sysId)
            if (!row) return
            const issue = { ...row.issue, status, isResolved: true, endAt: at, nextUpdateAt: null }
            this.issueRows.set(sysId, { ...row, issue, content: '', matching, storedAt: this.at })
        },
        indexChecksum: (tenantId) => {
            const rows = [...this.issueRows.values()].filter((row) => row.tenantId === tenantId)
            return `${rows.length}.${rows.reduce((sum, row) => sum + row.matching, 0)}`
        },
        windowChecksum: (tenantId, from, to) => {
            const rows = [...this.issueRows.values()].filter(
                (row) => row.tenantId === tenantId && isActive(row.issue, from, to),
            )
            return `${rows.length}.${rows.reduce((sum, row) => sum + row.matching, 0)}`
        },
        activeBetween: (from, to) => this.#stored().filter((row) => isActive(row, from, to)),
        openOfServices: (services, limit) =>
            this.#stored()
                .filter((row) => !row.isResolved)
                .filter(({ service }) =>
                    services.some((name) => service.toLowerCase().startsWith(name.toLowerCase())),
                )
                .sort((a, b) => b.startAt - a.startAt)
                .slice(0, limit),
        bySysIds: (ids) => this.#stored().filter((row) => ids.includes(row.sysId)),
        openChangedSince: (since, limit) =>
            [...this.issueRows]
                .filter(([, { issue }]) => !issue.isResolved && issue.lastModifiedAt >= since)
                .map(([sysId, { tenantId, issue }]) => storedIssue(sysId, tenantId, issue))
                .sort((a, b) => a.startAt - b.startAt)
                .slice(0, limit),
        services: () => [...new Set(this.#stored().map(({ service }) => service))].sort(),
        posts: (issueSysId) =>
            [...this.postRows]
                .filter(([, row]) => row.issueSysId === issueSysId)
                .map(([sysId, { post, hash }]) => ({ ...post, sysId, hash, status: '' }))
                .sort((a, b) => a.createdAt - b.createdAt),
    }

    #stored(): StoredHealthIssue[] {
        return [...this.issueRows].map(([sysId, { tenantId, issue }]) => storedIssue(sysId, tenantId, issue))
    }

    readonly matches: IssueMatchStore = memoryMatches(this, (what) => this.write(what))
    readonly learning = memoryLearning(this, () => this.write('learning'))
    readonly incidents = memoryIncidents(this)
    readonly catalogue = new MemoryRecommendations()
    readonly supportCases = new MemoryCases(() => this.at)
    readonly user = {
        sysId: '5'.repeat(32),
        language: 'en',
        timeZone: 'Europe/Paris',
        name: 'Ana Agent',
        isAdmin: false,
        mayOpenCases: false,
        mayOperate: false,
        translate: (key: string, parameters: readonly string[] = []): string =>
            key.replace(/\{(\d)\}/g, (_, index: string) => parameters[Number(index)] ?? ''),
    }

    /** All dependencies of every use case. */
    dependencies(): RefreshDependencies &
        OutagePorts &
        LearnDependencies &
        Pick<MemoryPlatform, 'user' | 'setup' | 'results'> &
        ReturnType<MemoryRecommendations['ports']> &
        ReturnType<MemoryCases['ports']> {
        const { clock, random, digest, log, instance, http, tenants, calls, queue, locks, issues, matches } =
            this
        const outages = memoryOutages(this, (what) => this.write(what))
        return {
            clock,
            random,
            digest,
            log,
            instance,
            http,
            tenants,
            calls,
            queue,
            locks,
            issues,
            matches,
            runs: this.runs,
            statuses: this.statuses,
            incidents: this.incidents,
            ...outages,
            learning: this.learning,
            user: this.user,
            setup: this.setup,
            results: this.results,
            ...this.catalogue.ports(),
            ...this.supportCases.ports(),
            matcher: withLearning(learnedMatcher, () =>
                learningInUse({ ...outages, learning: this.learning }),
            ),
            shippedMatcher: learnedMatcher,
            keepResolvedMs: 365 * DAY,
        }
    }

    /** What a sync leaves behind but for the times of its runs, comparable between runs. */
    healthState(): unknown {
        const byKey = <T>(rows: Map<string, T>): [string, T][] =>
            [...rows].sort(([a], [b]) => (a < b ? -1 : 1))
        return {
            issues: byKey(this.issueRows).map(([sysId, row]) => [sysId, { ...row, storedAt: undefined }]),
            posts: byKey(this.postRows),
            sync: [...this.tenantRows.values()].map(({ sync: { cursor, indexVersion, lastError } }) => ({
                cursor,
                indexVersion,
                lastError,
            })),
        }
    }

    matchState(): unknown {
        const byKey = <T>(rows: Map<string, T>): [string, T][] =>
            [...rows].sort(([a], [b]) => (a < b ? -1 : 1))
        return { matches: byKey(this.matchRows), headers: byKey(this.headerRows) }
    }
}

/** An HTTP answer with a JSON body. */
export const jsonAnswer = (
    status: number,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
): HttpOutcome => ({
    kind: 'answer',
    status,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    header: (name) => headers[name] ?? headers[name.toLowerCase()] ?? null,
})
