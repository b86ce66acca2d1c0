import type { Clock, Digest, HealthIssueStore, LearningStore } from '../../ports.ts'
import type { IssueMatcher } from '../issue-matcher.ts'
import { dayOf, windowOf } from '../match-window.ts'
import type { LearningSettings } from '../settings/health-settings.ts'
import type { DecisionCounts } from './decided.ts'
import { judgeLesson } from './judge-lesson.ts'
import { NOTHING_LEARNED } from './learned-decisions.ts'
import { learn, learnedFrom, readDecisions, type ReadDecision } from './learn.ts'
import type { ShippedScores } from './stored-learning.ts'

/** The newest decisions that are learned from, and those of them that a lesson is judged by. */
export const MOST_DECISIONS = 2000
const JUDGED = 300
/** Not more often: what changes makes matching go through open incidents again. */
export const LEARN_EVERY_MS = 15 * 60_000
/** So long a run asks the matcher about decided incidents; the next one goes on. */
const JUDGING_MS = 15_000
/** Changes with anything that makes other lessons of the same decisions. */
const WAY_OF_LEARNING = '1'

export interface LearnDependencies {
    readonly learning: LearningStore
    readonly issues: HealthIssueStore
    /** Without anything learned. */
    readonly shippedMatcher: IssueMatcher
    readonly digest: Digest
    readonly clock: Clock
}

export type LearnOutcome =
    | { readonly kind: 'current' | 'waiting' | 'off' }
    | { readonly kind: 'learned'; readonly decisions: number }

const NOTHING_YET = {
    basis: '',
    learnedAt: 0,
    quality: { decisions: 0, shipped: 0, learned: 0 },
    learned: NOTHING_LEARNED,
} as const

const basisOf = (counts: DecisionCounts, since: number, version: string): string =>
    [
        WAY_OF_LEARNING,
        version,
        since,
        counts.confirmed,
        counts.dismissed,
        counts.undone,
        counts.lastAt ?? 0,
    ].join(' ')

/** The incident's text may change after the decision. */
const keyOf = (digest: Digest, { sysId, text }: ReadDecision): string =>
    digest.md5(`${sysId} ${text}`).slice(0, 12)

/**
 * Learns anew from what agents decided when that has changed, and judges the lesson by leaving each incident out. The
 * judging is bounded in time and goes on in the next run; until it is done, what was learned before stays in use.
 */
export function learnFromDecisions(deps: LearnDependencies, { on, since }: LearningSettings): LearnOutcome {
    const { learning, shippedMatcher, clock } = deps
    const stored = learning.read()
    if (!on) {
        if (stored) learning.remove()
        return { kind: 'off' }
    }
    const counts = learning.counts(since)
    if (!stored && counts.confirmed + counts.dismissed === 0) return { kind: 'current' }
    const basis = basisOf(counts, since, shippedMatcher.version)
    if (stored?.basis === basis) return { kind: 'current' }
    const now = clock.now()
    const isUsable = stored && stored.basis !== '' && stored.since === since
    if (isUsable && now - stored.learnedAt < LEARN_EVERY_MS) return { kind: 'waiting' }

    const decisions = readDecisions(learning.newest(since, MOST_DECISIONS))
    const judged = decisions.slice(0, JUDGED)
    const asked = askShipped(deps, judged, learning.shippedScores())
    if (!asked.isComplete) {
        const before = isUsable ? stored : { ...NOTHING_YET, since }
        learning.save(before, asked.shipped)
        return { kind: 'waiting' }
    }
    const lesson = learn(decisions, now)
    const quality = judgeLesson(
        lesson,
        judged,
        shippedMatcher.threshold,
        (decision) => asked.shipped.scores[keyOf(deps.digest, decision)] ?? 0,
    )
    learning.save({ basis, since, learnedAt: now, quality, learned: learnedFrom(lesson) }, asked.shipped)
    return { kind: 'learned', decisions: decisions.length }
}

/** Asks the matcher as it was shipped about the decided incidents that it was not asked about yet, newest days first. */
function askShipped(
    { issues, shippedMatcher, digest, clock }: LearnDependencies,
    decisions: readonly ReadDecision[],
    before: ShippedScores | undefined,
): { readonly shipped: ShippedScores; readonly isComplete: boolean } {
    const startedAt = clock.now()
    const { version } = shippedMatcher
    const known = before?.version === version ? before.scores : {}
    const scores: Record<string, number> = {}
    const byDay = new Map<number, ReadDecision[]>()
    for (const decision of decisions) {
        const key = keyOf(digest, decision)
        const score = known[key]
        if (score !== undefined) scores[key] = score
        else {
            const day = dayOf(decision.openedAt)
            byDay.set(day, [...(byDay.get(day) ?? []), decision])
        }
    }
    for (const day of [...byDay.keys()].sort((a, b) => b - a)) {
        if (clock.now() - startedAt >= JUDGING_MS) return { shipped: { version, scores }, isComplete: false }
        const { from, to } = windowOf(day)
        const candidates = issues.activeBetween(from, to)
        const ranking = shippedMatcher.over(candidates)
        for (const decision of byDay.get(day) ?? []) {
            const same = candidates.filter(({ id }) => id === decision.issue.id).map(({ sysId }) => sysId)
            const found = ranking
                .rank(decision.text, decision.openedAt)
                .find(({ sysId }) => same.includes(sysId))
            scores[keyOf(digest, decision)] = found?.score ?? 0
        }
    }
    return { shipped: { version, scores }, isComplete: true }
}
