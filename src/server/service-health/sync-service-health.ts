import { appError, type AppError } from '../errors.ts'
import { acquireLock, type HeldLock, type LockDependencies } from '../lock.ts'
import type { OutboundDependencies } from '../microsoft-clients/outbound-call.ts'
import {
    listHealthIssues,
    listOpenHealthIssues,
    type ListOutcome,
} from '../microsoft-clients/service-communications.ts'
import type { HealthIssueStore, Log } from '../ports.ts'
import { err, ok, type Result } from '../result.ts'
import type { SyncState, Tenant } from '../setup/tenant.ts'
import { settleMissingIssues } from './settle-missing-issues.ts'
import { storeHealthIssues } from './store-health-issues.ts'

/** Long enough for 10,000 issues on a slow instance; renewed after each page. */
const LEASE_MS = 10 * 60_000
/**
 * Read again what changed this long before the cursor: Microsoft's list is not a log, a change can appear in it with a
 * time that lies behind us.
 */
const OVERLAP_MS = 60 * 60_000
const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS
/** The first run of each hour looks back this far. */
const WIDE_OVERLAP_MS = 7 * DAY_MS

export interface SyncDependencies extends OutboundDependencies, LockDependencies {
    readonly issues: HealthIssueStore
    readonly log: Log
    /** Issues that ended longer ago than this are not kept. */
    readonly keepResolvedMs: number
}

export interface SyncReport {
    /** busy: another node is at it. */
    readonly outcome: 'done' | 'busy'
    readonly pages: number
    readonly written: number
    readonly unchanged: number
    readonly unreadable: number
}

const BUSY: SyncReport = { outcome: 'busy', pages: 0, written: 0, unchanged: 0, unreadable: 0 }

const stored = (error: AppError, at: number, before: SyncState['lastError']): SyncState['lastError'] => ({
    code: error.code,
    parameters: error.parameters,
    correlationId: error.correlationId ?? null,
    at,
    since: before?.since ?? at,
})

/**
 * Brings the stored service health of one tenant up to date: lock, pages, upsert, and only then the cursor.
 * Reading again from any point of failure gives the same final state. The outcome is remembered on the tenant.
 *
 * No change is lost, whatever time Microsoft gives it (docs/adr/0010-late-changes.md): every run reads what changed
 * since the cursor less an hour, and all open issues; once an hour it goes back a week, once a day it reads everything,
 * as it does when `everything` is asked for.
 */
export function syncServiceHealth(
    deps: SyncDependencies,
    tenant: Tenant,
    everything = false,
): Result<SyncReport> {
    const lock = acquireLock(deps, `sync-service-health:${tenant.sysId}`, LEASE_MS)
    if (!lock) return ok(BUSY)
    try {
        // Read again under the lock: another node may just have finished.
        const state = deps.tenants.get(tenant.sysId)?.sync ?? tenant.sync
        const outcome = readAndStore(deps, { ...tenant, sync: state }, lock, everything)
        const now = deps.clock.now()
        if (!outcome.ok) {
            if (lock.renew()) {
                // What was stored before the failure counts: matches may be out of date.
                const indexVersion = deps.issues.indexChecksum(tenant.sysId)
                const lastError = stored(outcome.error, now, state.lastError)
                deps.tenants.saveSyncState(tenant.sysId, { ...state, indexVersion, lastError })
            }
            return outcome
        }
        if (lock.renew()) deps.tenants.saveSyncState(tenant.sysId, outcome.value.state)
        return ok(outcome.value.report)
    } finally {
        lock.release()
    }
}

const idOf = (item: unknown): string => String((item as { readonly id?: unknown } | null)?.id)

/** How far before the cursor a run reads: an hour, and a week in the first run of each hour. */
const overlap = (lastSuccessAt: number | null, now: number): number =>
    Math.floor((lastSuccessAt ?? 0) / HOUR_MS) === Math.floor(now / HOUR_MS) ? OVERLAP_MS : WIDE_OVERLAP_MS

function readAndStore(
    deps: SyncDependencies,
    tenant: Tenant,
    lock: HeldLock,
    everything: boolean,
): Result<{ readonly report: SyncReport; readonly state: SyncState }> {
    const startedAt = deps.clock.now()
    const state = tenant.sync
    /** By Microsoft's id: an issue is listed among the changes and among the open ones. */
    const seen = new Map<string, 'written' | 'unchanged'>()
    const count = (what: string): number => [...seen.values()].filter((one) => one === what).length
    let newest = state.cursor
    const unreadable: string[] = []
    const listed = new Set<string>()

    const store = (items: readonly unknown[]): Result<{ readonly newestChangeAt: number | null }> => {
        // Somebody took the lock over: they read the same list.
        if (!lock.renew()) return err(appError('SYNC_TAKEN_OVER'))
        const page = storeHealthIssues(
            deps,
            tenant.sysId,
            items,
            startedAt - deps.keepResolvedMs,
            lock.mayWrite,
        )
        if (!page) return err(appError('SYNC_TAKEN_OVER'))
        for (const id of page.unchanged) if (!seen.has(id)) seen.set(id, 'unchanged')
        for (const id of page.written) seen.set(id, 'written')
        unreadable.push(...page.unreadable)
        return ok(page)
    }
    /** Only the list of changes moves the cursor. */
    const takeChanges = (items: readonly unknown[]): Result<void> => {
        const page = store(items)
        if (!page.ok) return page
        for (const item of items) listed.add(idOf(item))
        if (page.value.newestChangeAt !== null) newest = Math.max(newest ?? 0, page.value.newestChangeAt)
        return ok(undefined)
    }
    const takeOpen = (items: readonly unknown[]): Result<void> => {
        const page = store(items)
        for (const item of items) listed.add(idOf(item))
        return page.ok ? ok(undefined) : page
    }
    const takeOne = (item: unknown): Result<void> => {
        const page = store([item])
        return page.ok ? ok(undefined) : page
    }

    const fresh = (at: number | null): boolean => at !== null && startedAt - at < DAY_MS
    const wantsAll =
        everything || state.cursor === null || !fresh(state.lastFullReadAt) || fresh(state.filterRefusedAt)
    let filterRefusedAt = fresh(state.filterRefusedAt) ? state.filterRefusedAt : null
    let readAll = wantsAll
    let pages = 0
    const walk = (list: () => ListOutcome): Result<void> => {
        const walked = list()
        if (!walked.ok) return walked
        pages += walked.value.pages
        if (!walked.value.filterRefused) return ok(undefined)
        filterRefusedAt = startedAt
        readAll = true
        return walk(() => listHealthIssues(deps, tenant, null, takeChanges))
    }
    const since = wantsAll ? null : (state.cursor ?? 0) - overlap(state.lastSuccessAt, startedAt)
    const changes = walk(() => listHealthIssues(deps, tenant, since, takeChanges))
    if (!changes.ok) return changes
    if (!readAll) {
        // An issue that was resolved before the cursor is missing below; it must not count as listed open.
        listed.clear()
        const open = walk(() => listOpenHealthIssues(deps, tenant, takeOpen))
        if (!open.ok) return open
    }
    const settled = settleMissingIssues(deps, tenant, listed, takeOne, lock.mayWrite)
    if (!settled.ok) return settled

    if (unreadable.length > 0) {
        deps.log.info(
            `Service health: ${unreadable.length} items without a usable field: ${unreadable.slice(0, 5).join(', ')}`,
        )
    }
    return ok({
        report: {
            outcome: 'done',
            pages,
            written: count('written'),
            unchanged: count('unchanged'),
            unreadable: unreadable.length,
        },
        state: {
            // A change that claims to come from the future must not hide the changes until then.
            cursor: newest === null ? null : Math.min(newest, startedAt),
            lastSuccessAt: startedAt,
            lastFullReadAt: readAll ? startedAt : state.lastFullReadAt,
            filterRefusedAt,
            indexVersion: deps.issues.indexChecksum(tenant.sysId),
            lastError: null,
        },
    })
}
