import { appError, type AppError } from '../errors.ts'
import { acquireLock, type HeldLock, type LockDependencies } from '../lock.ts'
import type { OutboundDependencies } from '../microsoft-clients/outbound-call.ts'
import { listHealthIssues } from '../microsoft-clients/service-communications.ts'
import type { HealthIssueStore, Log } from '../ports.ts'
import { err, ok, type Result } from '../result.ts'
import type { SyncState, Tenant } from '../setup/tenant.ts'
import { closeWithdrawnIssues } from './close-withdrawn-issues.ts'
import { storeHealthIssues } from './store-health-issues.ts'

/** Long enough for 10,000 issues on a slow instance; renewed after each page. */
const LEASE_MS = 10 * 60_000
/** Read again what changed this long before the cursor: Microsoft's list is not a log. */
const OVERLAP_MS = 60 * 60_000
const DAY_MS = 24 * 60 * 60_000

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

const stored = (error: AppError, at: number): SyncState['lastError'] => ({
    code: error.code,
    parameters: error.parameters,
    correlationId: error.correlationId ?? null,
    at,
})

/**
 * Brings the stored service health of one tenant up to date: lock, pages, upsert, and only then the cursor.
 * Reading again from any point of failure gives the same final state. The outcome is remembered on the tenant.
 */
export function syncServiceHealth(deps: SyncDependencies, tenant: Tenant): Result<SyncReport> {
    const lock = acquireLock(deps, `sync-service-health:${tenant.sysId}`, LEASE_MS)
    if (!lock) return ok(BUSY)
    try {
        // Read again under the lock: another node may just have finished.
        const state = deps.tenants.get(tenant.sysId)?.sync ?? tenant.sync
        const outcome = readAndStore(deps, { ...tenant, sync: state }, lock)
        const now = deps.clock.now()
        if (!outcome.ok) {
            if (lock.renew()) {
                deps.tenants.saveSyncState(tenant.sysId, { ...state, lastError: stored(outcome.error, now) })
            }
            return outcome
        }
        if (lock.renew()) deps.tenants.saveSyncState(tenant.sysId, outcome.value.state)
        return ok(outcome.value.report)
    } finally {
        lock.release()
    }
}

function readAndStore(
    deps: SyncDependencies,
    tenant: Tenant,
    lock: HeldLock,
): Result<{ readonly report: SyncReport; readonly state: SyncState }> {
    const startedAt = deps.clock.now()
    const state = tenant.sync
    let written = 0
    let unchanged = 0
    let newest = state.cursor
    const unreadable: string[] = []
    const listed = new Set<string>()

    const takePage = (items: readonly unknown[]): Result<void> => {
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
        written += page.written
        unchanged += page.unchanged
        unreadable.push(...page.unreadable)
        for (const item of items) listed.add(String((item as { readonly id?: unknown } | null)?.id))
        if (page.newestChangeAt !== null) newest = Math.max(newest ?? 0, page.newestChangeAt)
        return ok(undefined)
    }

    const fresh = (at: number | null): boolean => at !== null && startedAt - at < DAY_MS
    const wantsAll = state.cursor === null || !fresh(state.lastFullReadAt) || fresh(state.filterRefusedAt)
    let filterRefusedAt = fresh(state.filterRefusedAt) ? state.filterRefusedAt : null
    const since = wantsAll ? null : (state.cursor ?? 0) - OVERLAP_MS
    let walked = listHealthIssues(deps, tenant, since, takePage)
    let pages = walked.ok ? walked.value.pages : 0
    let readAll = wantsAll
    if (walked.ok && walked.value.filterRefused) {
        filterRefusedAt = startedAt
        readAll = true
        walked = listHealthIssues(deps, tenant, null, takePage)
        pages += walked.ok ? walked.value.pages : 0
    }
    if (!walked.ok) return walked
    if (readAll) {
        const closed = closeWithdrawnIssues(deps, tenant, listed, lock.mayWrite)
        if (!closed.ok) return closed
    }

    if (unreadable.length > 0) {
        deps.log.info(
            `Service health: ${unreadable.length} items without a usable field: ${unreadable.slice(0, 5).join(', ')}`,
        )
    }
    return ok({
        report: { outcome: 'done', pages, written, unchanged, unreadable: unreadable.length },
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
