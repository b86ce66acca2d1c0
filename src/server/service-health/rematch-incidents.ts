import type { Incident } from '../incident-tab/incident.ts'
import type { IncidentStore, TenantStore } from '../ports.ts'
import type { Tenant } from '../setup/tenant.ts'
import {
    isCurrent,
    knowledgeVersion,
    storeIncidentMatches,
    type MatchingDependencies,
} from './match-incident.ts'
import { dayOf, dayStart, windowVersion } from './match-window.ts'
import { onOneDay } from './one-day.ts'
import { NO_PROGRESS, type RematchPosition, type RematchProgress } from './rematch-progress.ts'

const DAY_MS = 24 * 3_600_000
/** Older incidents are evaluated when somebody opens them. */
const LOOK_BACK_DAYS = 90
/** A run ends after this time or so many evaluations; the next one goes on where it stopped. */
const RUN_MS = 40_000
const EVALUATIONS_A_RUN = 2000
const PAGE = 200
/** So often every open incident is looked at, should a rule not have run for one. */
const ROUND_MS = 3_600_000
/** Between rounds: incidents of the last half hour. */
const RECENT_MS = 1_800_000

export interface RematchDependencies extends MatchingDependencies {
    readonly incidents: IncidentStore
    readonly tenants: TenantStore
}

export interface RematchReport {
    /** Incidents that were evaluated again. */
    readonly rematched: number
    /** Whether some are left to the next run. */
    readonly isWaiting: boolean
}

/**
 * Evaluates open incidents again whose stored match is older than what is known now. Where nothing changed since
 * nothing was left, it looks at the newest incidents only. Else it goes from day of opening to day of opening, newest
 * first, and passes over the days whose window no changed issue touches. A run that ends early leaves its place: the
 * next one goes on there and comes round to the newest, so that no incident waits for ever however often issues change.
 *
 * Two runs at once do the same work twice and harm nothing: what is stored follows from incident and issues, and the
 * progress is only a memory.
 */
export function rematchIncidents(deps: RematchDependencies): RematchReport {
    const tenants = deps.tenants.active()
    const keeper = tenants[0]?.sysId
    if (keeper === undefined) return { rematched: 0, isWaiting: false }
    const now = deps.clock.now()
    const run = startRun(deps, tenants, now)
    const before = deps.tenants.rematchProgress(keeper)
    const knowledge = deps.digest.md5(knowledgeVersion(deps.matcher, tenants))
    const isRoundDue = now - before.roundAt >= ROUND_MS
    if (before.isComplete && before.knowledge === knowledge && !isRoundDue) {
        const isWaiting = !evaluateRecent(run, now)
        return { rematched: run.count.stored, isWaiting }
    }
    const isNewRound = before.roundAt === 0 || (before.isComplete && isRoundDue)
    const starts = isNewRound ? { ...NO_PROGRESS, roundAt: now } : before
    const after = goRound(run, { ...starts, knowledge }, now)
    deps.tenants.saveRematchProgress(keeper, after)
    return { rematched: run.count.stored, isWaiting: !after.isComplete }
}

interface Run {
    readonly deps: RematchDependencies
    readonly tenants: readonly Tenant[]
    readonly count: { stored: number }
    isOver(): boolean
    /** By day: its window's version, asked for once. */
    version(day: number): string
}

function startRun(deps: RematchDependencies, tenants: readonly Tenant[], startedAt: number): Run {
    const count = { stored: 0 }
    const versions: Record<string, string> = {}
    return {
        deps,
        tenants,
        count,
        isOver: () => count.stored >= EVALUATIONS_A_RUN || deps.clock.now() - startedAt >= RUN_MS,
        version(day) {
            const known = versions[day] ?? windowVersion(deps, day, tenants)
            versions[day] = known
            return known
        },
    }
}

/** False: the run ended before the last of them. */
function evaluateRecent(run: Run, now: number): boolean {
    const recent = run.deps.incidents.openSince(now - RECENT_MS, EVALUATIONS_A_RUN)
    const days = [...new Set(recent.map((incident) => dayOf(incident.openedAt)))]
    return days.every((day) => {
        const ofDay = recent.filter((incident) => dayOf(incident.openedAt) === day)
        return evaluate({ ...run, deps: onOneDay(run.deps) }, ofDay, run.version(day)) === undefined
    })
}

/** The place to go on from; without a version when those before it were evaluated with another one. */
const onwards = (place: RematchPosition, version: string): RematchPosition =>
    place.version === version || place.after === '' ? { ...place, version } : { ...place, version: '' }

/** Once through all days that have open incidents, or as far as the run comes. */
function goRound(run: Run, progress: RematchProgress, now: number): RematchProgress {
    const days = openDays(run.deps.incidents, now)
    const { next } = progress
    const at = next ? days.findIndex((day) => day <= next.day) : 0
    const order = at > 0 ? [...days.slice(at), ...days.slice(0, at)] : days
    // The day in whose middle it begins comes round again, for those before that place.
    const circle = [...order, ...order.slice(0, 1)]
    const done: Record<string, string> = {}
    for (const day of days) {
        const version = progress.days[day]
        if (version !== undefined) done[day] = version
    }
    let place = next
    for (const day of circle) {
        const version = run.version(day)
        if (done[day] === version) continue
        const from = place?.day === day ? onwards(place, version) : { day, after: '', version }
        place = null
        const stopped = evaluateDay(run, from, version)
        if (stopped) return { ...progress, isComplete: false, next: stopped, days: done }
        if (from.version === version) done[day] = version
    }
    return { ...progress, isComplete: true, next: null, days: done }
}

/** Days on which incidents were opened that are still open, newest first. */
function openDays(incidents: IncidentStore, now: number): readonly number[] {
    const days: number[] = []
    const since = now - LOOK_BACK_DAYS * DAY_MS
    let newest = incidents.newestOpenedBefore(now + DAY_MS, since)
    while (newest !== null) {
        const day = dayOf(newest)
        days.push(day)
        newest = incidents.newestOpenedBefore(dayStart(day), since)
    }
    return days
}

/** Evaluates the incidents of a day from a place on. Answers the place where the run ended; undefined: the day did. */
function evaluateDay(run: Run, from: RematchPosition, version: string): RematchPosition | undefined {
    const { day } = from
    const oneDay = { ...run, deps: onOneDay(run.deps) }
    let { after } = from
    let pageSize = PAGE
    while (pageSize === PAGE) {
        const page = run.deps.incidents.openedBetween(dayStart(day), dayStart(day + 1), after, PAGE)
        const stopped = evaluate(oneDay, page, version)
        after = page[(stopped ?? page.length) - 1]?.sysId ?? after
        pageSize = page.length
        if (stopped !== undefined || (pageSize === PAGE && run.isOver())) return { ...from, after }
    }
    return undefined
}

/** Evaluates the incidents of one day that are not up to date. Answers the index of the first that it did not come to. */
function evaluate(run: Run, page: readonly Incident[], version: string): number | undefined {
    const { deps, tenants, count } = run
    const headers = deps.matches.headers(page.map((incident) => incident.sysId))
    for (const [index, incident] of page.entries()) {
        const wanted = { textHash: deps.digest.md5(incident.shortDescription), indexVersion: version }
        if (isCurrent(headers.get(incident.sysId), wanted)) continue
        if (run.isOver()) return index
        if (storeIncidentMatches(deps, incident.sysId, tenants) === 'stored') count.stored += 1
    }
    return undefined
}
