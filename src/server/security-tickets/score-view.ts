import type { Tenant } from '../setup/tenant.ts'
import { daysLater } from './calendar-day.ts'
import { SCORE_DAYS, type DayScore } from './day-score.ts'
import type { ScoreView } from './security-tickets-view.ts'
import type { ScoreStore } from './ticket-store.ts'
import { averageLabel, type Speaker } from './ticket-words.ts'

const tenths = (value: number): number => Math.round(value * 10) / 10

/** Of the points that could be had; 0 where none can. */
export const percentOf = ({ currentScore, maxScore }: Pick<DayScore, 'currentScore' | 'maxScore'>): number =>
    maxScore > 0 ? tenths((100 * currentScore) / maxScore) : 0

const newestOf = (scores: ScoreStore, tenantId: string): DayScore | undefined => {
    const all = scores.since(tenantId, '2000-01-01')
    return all[all.length - 1]
}

/** Days that are there, oldest first; the page leaves a gap where one is missing. Null: none is stored. */
export function scoreView(
    scores: ScoreStore,
    user: Speaker,
    tenant: Pick<Tenant, 'sysId' | 'name'>,
    now: number,
): ScoreView | null {
    const days = scores.since(tenant.sysId, daysLater(now, 1 - SCORE_DAYS))
    const [first] = days
    // A score that is older than the line is still the newest one that is known.
    const last = days[days.length - 1] ?? newestOf(scores, tenant.sysId)
    if (!last) return null
    const line = days.map((score) => ({
        day: score.day,
        percent: percentOf(score),
        current: tenths(score.currentScore),
        max: tenths(score.maxScore),
    }))
    return {
        tenantId: tenant.sysId,
        tenant: tenant.name,
        current: tenths(last.currentScore),
        max: tenths(last.maxScore),
        percent: percentOf(last),
        day: last.day,
        change: first && first.day !== last.day ? tenths(percentOf(last) - percentOf(first)) : null,
        line,
        averages: last.averages.map(({ basis, percent }) => ({
            label: averageLabel(user, basis),
            percent: tenths(percent),
        })),
    }
}
