import type { MatchModel } from '../src/server/service-health/match-features.ts'
import { prepareIssues } from '../src/server/service-health/learned-matcher.ts'
import { ratedTerms, type HitRates } from '../src/server/text-matching/hit-rates.ts'
import { readText } from '../src/server/text-matching/reading.ts'
import type { LabelledData } from './service-health/read-data.ts'

/** A term that fewer tickets name has the rate of its kind. */
const SELDOM = 3
/** How many tickets the rate of its kind weighs as much as. */
const KIND_WEIGHT = 6

interface Count {
    readonly kind: string
    tickets: number
    hits: number
}

/** In which share of the tickets that name a term the right issue has it, drawn towards the share of its kind. */
export function learnHitRates({ issues, tickets }: LabelledData, shares: MatchModel['shares']): HitRates {
    const { index, correct } = prepareIssues(issues, shares)
    const places = new Map(issues.map(({ sysId }, place) => [sysId, place]))
    const counts = new Map<string, Count>()
    for (const { query, relevant } of tickets) {
        if (relevant.length === 0) continue
        const weights = new Map<number, number>()
        for (const id of relevant) {
            index
                .weightsOf(places.get(id) ?? -1)
                .forEach((weight, term) => weights.set(term, Math.max(weights.get(term) ?? 0, weight)))
        }
        for (const { term, name, kind } of ratedTerms(index, readText(query, correct))) {
            for (const key of [name, kind]) {
                const count = counts.get(key) ?? { kind, tickets: 0, hits: 0 }
                counts.set(key, count)
                count.tickets += 1
                count.hits += weights.get(term) ?? 0
            }
        }
    }
    const rates: Record<string, number> = {}
    for (const key of [...counts.keys()].sort()) {
        const { kind, tickets: named, hits } = counts.get(key) as Count
        const ofKind = counts.get(kind) as Count
        if (named < SELDOM) continue
        const rate = (hits + (KIND_WEIGHT * ofKind.hits) / ofKind.tickets) / (named + KIND_WEIGHT)
        rates[key] = Math.round(rate * 1000) / 1000
    }
    return rates
}
