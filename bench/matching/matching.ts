import { parseArgs } from 'node:util'
import { isCandidate, type MatchableIssue } from '../../src/server/service-health/issue-matcher.ts'
import { learnedMatcher } from '../../src/server/service-health/learned-matcher.ts'
import { bestQuality, qualityAt, type Outcome } from '../../training/quality.ts'
import {
    dataFrom,
    LEAST_CANDIDATES,
    setAsideData,
    type LabelledData,
} from '../../training/service-health/read-data.ts'
import { manyIssues } from './many-issues.ts'
import { ENGINES, type Ranker } from './engines.ts'

const MANY = 10_000

/**
 * `npm run bench -- matching [--issues FILE --queries FILE] [--window]`: this app's matcher beside BM25, MiniSearch and
 * lunr in one run; without files on the part of the training data that was set aside. `--window`: only issues that were
 * active when the ticket was opened. `--speed`: also the time of 10,000 issues.
 */
export function measureMatching(args: readonly string[]): unknown {
    const { values } = parseArgs({
        args: [...args],
        options: {
            issues: { type: 'string' },
            queries: { type: 'string' },
            window: { type: 'boolean', default: false },
            speed: { type: 'boolean', default: false },
        },
    })
    const data =
        values.issues !== undefined && values.queries !== undefined
            ? dataFrom(values.issues, values.queries)
            : setAsideData()
    const report: Record<string, unknown> = {
        issues: data.issues.length,
        tickets: data.tickets.length,
        candidates: values.window ? 'active when opened' : 'all',
    }
    for (const name of Object.keys(ENGINES)) {
        const started = performance.now()
        const rank = ENGINES[name]?.(data.issues) as Ranker
        const indexMs = performance.now() - started
        const asked = performance.now()
        const outcomes = outcomesOf(data, rank, values.window)
        const perQuery = (performance.now() - asked) / (outcomes.length || 1)
        const best = bestQuality(outcomes, values.window)
        report[name] = {
            ...(name === 'this app'
                ? {
                      threshold: learnedMatcher.threshold,
                      shipped: qualityAt(outcomes, values.window, learnedMatcher.threshold),
                  }
                : {}),
            'at its best threshold': best,
            indexMs: Math.round(indexMs),
            'ms per query': Math.round(perQuery * 100) / 100,
        }
    }
    if (values.speed) report['speed'] = speedOf(data)
    return report
}

function outcomesOf({ issues, tickets }: LabelledData, rank: Ranker, isDated: boolean): readonly Outcome[] {
    const byId = new Map(issues.map((issue) => [issue.sysId, issue]))
    return tickets.flatMap((ticket): readonly Outcome[] => {
        const openedAt = Date.parse(ticket.openedAt)
        if (isDated && issues.filter((issue) => isCandidate(issue, openedAt)).length < LEAST_CANDIDATES)
            return []
        const found = isDated
            ? rank(ticket.query, openedAt).filter(({ id }) =>
                  isCandidate(byId.get(id) as MatchableIssue, openedAt),
              )
            : rank(ticket.query)
        const place = found.findIndex(({ id }) => ticket.relevant.includes(id))
        return [
            {
                isDated,
                isPositive: ticket.relevant.length > 0,
                rank: place,
                isShownRight: place === 0,
                sureness: found[0]?.score ?? 0,
            },
        ]
    })
}

/** Index and query times with many issues. */
function speedOf({ issues, tickets }: LabelledData): unknown {
    const many = manyIssues(issues, MANY)
    const started = performance.now()
    const ranking = learnedMatcher.over(many)
    const indexMs = performance.now() - started
    const times = tickets.slice(0, 200).map(({ query }) => {
        const asked = performance.now()
        ranking.rank(query)
        return performance.now() - asked
    })
    times.sort((a, b) => a - b)
    const at = (share: number): number =>
        Math.round((times[Math.floor(times.length * share)] ?? 0) * 100) / 100
    return { issues: MANY, indexMs: Math.round(indexMs), p50Ms: at(0.5), p95Ms: at(0.95) }
}
