import { appError, type AppError } from '../errors.ts'
import { acquireLock, type HeldLock } from '../lock.ts'
import { listControlProfiles, type ScorePage } from '../microsoft-clients/secure-score.ts'
import { err, ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { currentTicketSettings } from './current-ticket-settings.ts'
import { SCORE_DAYS } from './day-score.ts'
import { dayBefore, readMissingDays, readNewestScore, storeDay } from './read-score-days.ts'
import { startStoring } from './store-actions.ts'
import type { ScoreDependencies } from './ticket-dependencies.ts'
import type { ScoreSync } from './ticket-store.ts'

/** Long enough for 3,000 controls on a slow instance; renewed after each page. */
const LEASE_MS = 10 * 60_000
const SECOND_MS = 1000
const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS

export interface ScoreSyncReport {
    /** busy: another node is at it, or the connection was removed. cut: what was read is stored, Microsoft says when to go on. */
    readonly outcome: 'done' | 'busy' | 'cut' | 'failed'
    readonly counts: ScoreSyncCounts
    readonly error?: AppError
}

export interface ScoreSyncCounts {
    pages: number
    /** Improvement actions. */
    written: number
    unchanged: number
    /** No longer listed, of which so many were renamed. */
    gone: number
    renamed: number
    /** Days of the score. */
    days: number
    /** Items of Microsoft's lists. */
    unreadable: number
}

const NOTHING: ScoreSyncCounts = {
    pages: 0,
    written: 0,
    unchanged: 0,
    gone: 0,
    renamed: 0,
    days: 0,
    unreadable: 0,
}

const isConnected = (deps: ScoreDependencies): boolean => currentTicketSettings(deps).settings.isConnected

/** When Microsoft names a time it is that time, else an hour from now. */
const failed = (before: ScoreSync, startedAt: number, now: number, error: AppError): ScoreSync => ({
    ...before,
    lastAttemptAt: startedAt,
    nextAttemptAt:
        now + (error.retryAfterSeconds === undefined ? HOUR_MS : error.retryAfterSeconds * SECOND_MS),
    lastError: {
        code: error.code,
        parameters: error.parameters,
        correlationId: error.correlationId ?? null,
    },
})

/**
 * Brings improvement actions and days of the score of one tenant up to date: lock, the newest score, control profiles page
 * by page, then the days that are missing. One call after another, so that Microsoft's limit of four at one time is kept.
 * Reading again from any point of failure gives the same final state; what was complete before a cut stays. How it went is
 * remembered with the tenant.
 * @see https://learn.microsoft.com/graph/throttling-limits
 */
export function syncSecureScore(deps: ScoreDependencies, tenant: Tenant): ScoreSyncReport {
    const lock = acquireLock(deps, `sync-secure-score:${tenant.sysId}`, LEASE_MS)
    if (!lock) return { outcome: 'busy', counts: NOTHING }
    try {
        const startedAt = deps.clock.now()
        const before = deps.scoreSyncs.read(tenant.sysId)
        const counts = { ...NOTHING }
        const read = readAndStore(deps, tenant, lock, counts)
        if (read.ok) {
            if (lock.renew()) {
                deps.scoreSyncs.save(tenant.sysId, {
                    lastSuccessAt: startedAt,
                    lastAttemptAt: startedAt,
                    nextAttemptAt: startedAt + DAY_MS,
                    lastError: null,
                })
            }
            return { outcome: 'done', counts }
        }
        // A connection that was removed meanwhile is nobody's fault, and has nothing to remember.
        if (!isConnected(deps)) return { outcome: 'busy', counts }
        const { error } = read
        if (lock.renew())
            deps.scoreSyncs.save(tenant.sysId, failed(before, startedAt, deps.clock.now(), error))
        return { outcome: error.retryAfterSeconds === undefined ? 'failed' : 'cut', counts, error }
    } finally {
        lock.release()
    }
}

function readAndStore(
    deps: ScoreDependencies,
    tenant: Tenant,
    lock: HeldLock,
    counts: ScoreSyncCounts,
): Result<void> {
    const takenOver = err(appError('SYNC_TAKEN_OVER'))
    /** Asked between pages: a connection that was removed meanwhile gets no rows any more. */
    const mayGoOn = (): boolean => lock.renew() && isConnected(deps)
    const at = Math.floor(deps.clock.now() / SECOND_MS) * SECOND_MS

    const newest = readNewestScore(deps, tenant)
    if (!newest.ok) return newest
    const { score, pages, position } = newest.value
    const since = dayBefore(score?.day ?? new Date(at).toISOString().slice(0, 10), SCORE_DAYS)
    const stored = new Map(deps.scores.since(tenant.sysId, since).map((day) => [day.day, day]))
    const storeDays = (page: ScorePage): Result<void> => {
        counts.pages += 1
        counts.unreadable += page.unreadable
        if (!mayGoOn()) return takenOver
        for (const day of page.scores) {
            if (!lock.mayWrite()) return takenOver
            if (storeDay(deps, tenant.sysId, day, stored)) counts.days += 1
        }
        return ok(undefined)
    }

    const actions = startStoring(deps, {
        tenantId: tenant.sysId,
        scores: score?.controls ?? [],
        at,
        mayWrite: lock.mayWrite,
    })
    const listed = listControlProfiles(deps, tenant, (profiles, unreadable) => {
        counts.pages += 1
        counts.unreadable += unreadable
        if (!mayGoOn()) return takenOver
        const taken = actions.take(profiles)
        Object.assign(counts, actions.counts)
        return taken ? ok(undefined) : takenOver
    })
    if (!listed.ok) return listed
    const finished = mayGoOn() && actions.finish()
    Object.assign(counts, actions.counts)
    if (!finished) return takenOver

    // The line of days comes last: a reading that is cut has the actions at least.
    for (const page of pages) {
        const kept = storeDays(page)
        if (!kept.ok) return kept
    }
    const days = score
        ? readMissingDays(deps, tenant, { newest: score, position }, stored, storeDays)
        : ok(undefined)
    if (!days.ok) return days
    if (counts.unreadable > 0)
        deps.log.info(`Secure Score: ${counts.unreadable} items without a usable field`)
    return ok(undefined)
}
