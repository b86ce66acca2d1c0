import { appError } from '../errors.ts'
import { formatTime, parseGraphTime } from '../microsoft-clients/microsoft-time.ts'
import type { OutboundDependencies } from '../microsoft-clients/outbound-call.ts'
import { daysAPage, listSecureScores, type ScorePage } from '../microsoft-clients/secure-score.ts'
import type { SecureScore } from '../microsoft-clients/secure-score-items.ts'
import type { Digest } from '../ports.ts'
import { err, ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { SCORE_DAYS, type DayScore } from './day-score.ts'
import type { ScoreStore } from './ticket-store.ts'

const DAY_MS = 24 * 60 * 60_000

export interface ScoreDaysDependencies extends OutboundDependencies {
    readonly scores: ScoreStore
}

/** A day some days before another one. */
export const dayBefore = (day: string, days: number): string =>
    formatTime((parseGraphTime(`${day}T00:00:00Z`) ?? 0) - days * DAY_MS).slice(0, 10)

export interface NewestScore {
    /** Null: the tenant has no score. */
    readonly score: SecureScore | null
    readonly pages: readonly ScorePage[]
    /** Days of the list that we are past. */
    readonly position: number
}

/** Reads the newest score that can be read: today's, or where that is spoilt one of the days before it. */
export function readNewestScore(deps: OutboundDependencies, tenant: Tenant): Result<NewestScore> {
    const first = listSecureScores(deps, tenant, { top: 1, skip: 0 })
    if (!first.ok) return first
    if (first.value.listed === 0) return ok({ score: null, pages: [first.value], position: 0 })
    if (first.value.scores[0]) return ok({ score: first.value.scores[0], pages: [first.value], position: 1 })
    const more = listSecureScores(deps, tenant, { top: daysAPage(0), skip: 1 })
    if (!more.ok) return more
    const score = more.value.scores[0]
    return score
        ? ok({ score, pages: [first.value, more.value], position: more.value.spoiltFirst + 2 })
        : err(appError('MICROSOFT_ANSWER_UNREADABLE', ['no day of the score is complete']))
}

const content = ({ currentScore, maxScore, licensedUsers, averages }: DayScore): readonly unknown[] => [
    currentScore,
    maxScore,
    licensedUsers,
    averages.map(({ basis, percent }) => [basis, percent]),
]

/** Writes a day, where it differs from what is stored, and notes it there. */
export function storeDay(
    deps: Pick<ScoreDaysDependencies, 'scores'> & { readonly digest: Digest },
    tenantId: string,
    { day, currentScore, maxScore, licensedUsers, averages }: SecureScore,
    stored: Map<string, DayScore>,
): boolean {
    const sysId = deps.digest.md5(`secure-score:${tenantId}:${day}`)
    const next: DayScore = { sysId, tenantId, day, currentScore, maxScore, licensedUsers, averages }
    const known = stored.get(day)
    if (known && JSON.stringify(content(known)) === JSON.stringify(content(next))) return false
    deps.scores.save(next, known === undefined)
    stored.set(day, next)
    return true
}

/**
 * Reads the days that are not stored, newest first, back to the 90th before the newest; a run that was cut goes on where
 * the stored days end. Yesterday is read again: what was stored of it may have been told before the day was over. Days that
 * Microsoft does not list are looked for in vain once a reading, which costs a call or two.
 */
export function readMissingDays(
    deps: ScoreDaysDependencies,
    tenant: Tenant,
    { newest, position: passed }: { readonly newest: SecureScore; readonly position: number },
    stored: ReadonlyMap<string, DayScore>,
    onPage: (page: ScorePage) => Result<void>,
): Result<void> {
    const window = Array.from({ length: SCORE_DAYS - 1 }, (_, index) => dayBefore(newest.day, index + 1))
    const isStored = (day: string): boolean => stored.has(day) && day !== window[0]
    const size = daysAPage(newest.controls.length)
    let position = passed
    let oldest = newest.day
    for (let calls = 0; calls < SCORE_DAYS; calls += 1) {
        const older = window.filter((day) => day < oldest)
        const start = older.findIndex((day) => !isStored(day))
        if (start < 0) return ok(undefined)
        const run = older.slice(start)
        const storedAgain = run.findIndex(isStored)
        const length = storedAgain < 0 ? run.length : storedAgain
        const top = Math.min(size, length)
        const page = listSecureScores(deps, tenant, { top, skip: position + start })
        if (!page.ok) return page
        const taken = onPage(page.value)
        if (!taken.ok) return taken
        if (page.value.listed === 0) return ok(undefined)
        position += start + page.value.listed
        const last = page.value.scores[page.value.scores.length - 1]?.day ?? oldest
        // A full page stands for the days that were asked for, also where one of them cannot be read.
        const asked = page.value.listed < top ? last : (run[top - 1] ?? last)
        oldest = last < asked ? last : asked
    }
    return ok(undefined)
}
