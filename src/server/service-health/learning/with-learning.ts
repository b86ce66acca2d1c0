import { logistic } from '../../text-matching/linear-model.ts'
import { isCandidate, type IssueMatcher, type MatchableIssue, type ScoredIssue } from '../issue-matcher.ts'
import { decisionTerms, termWeight, type DecisionTerm } from './decision-terms.ts'
import type { LearnedDecisions, LearnedIssue } from './learned-decisions.ts'
import { confirmedReason } from './learned-reason.ts'
import { limited, logOdds } from './log-odds.ts'
import {
    MOST_CHANGE,
    NO_CHANGE,
    weighExamples,
    weighText,
    weighWords,
    type Weighed,
} from './weigh-learned.ts'

/** So far below the threshold, in log-odds, stands an issue that nothing but agents' words speaks for. */
const BELOW = 1.1
const LEAST_SCORE = 0.001
const ANY_SERVICE = 'Microsoft 365'

/** The score of an issue after what was learned; `score` undefined: the matcher did not find it. */
export function changedScore(
    score: number | undefined,
    threshold: number,
    { change, alike }: Weighed,
): number | undefined {
    const least = alike > 0 && change > 0 ? logistic(logOdds(threshold) - BELOW) : LEAST_SCORE
    if (score === undefined && least === LEAST_SCORE) return undefined
    if (change === 0) return score
    const before = Math.min(1 - LEAST_SCORE, Math.max(least, score ?? 0))
    return Math.round(logistic(logOdds(before) + change) * 1000) / 1000
}

/** What was learned, made ready once for many texts. */
interface Prepared extends LearnedDecisions {
    readonly byId: ReadonlyMap<string, LearnedIssue>
    /** Of all examples. */
    readonly terms: ReadonlySet<string>
}

function prepare(learned: LearnedDecisions): Prepared | undefined {
    if (learned.issues.length === 0 && learned.words.length === 0) return undefined
    const terms = new Set<string>()
    for (const { confirmed, dismissed } of learned.issues)
        for (const example of [...confirmed, ...dismissed]) for (const term of example.terms) terms.add(term)
    return { ...learned, byId: new Map(learned.issues.map((issue) => [issue.id, issue])), terms }
}

/** Examples and words together. */
export const together = (examples: Weighed, words: number): Weighed => ({
    change: limited(examples.change + words, MOST_CHANGE),
    alike: examples.alike,
})

/**
 * A matcher that agents' decisions on this instance adjust, within bounds (docs/adr/0014). `read` is asked once, when
 * something is matched; undefined: nothing was learned, or it is switched off.
 */
export function withLearning(matcher: IssueMatcher, read: () => LearnedDecisions | undefined): IssueMatcher {
    let known: { readonly learned: Prepared | undefined } | undefined
    const learned = (): Prepared | undefined => {
        if (known) return known.learned
        const found = read()
        known = { learned: found && prepare(found) }
        return known.learned
    }
    return {
        ...matcher,
        over(issues) {
            const ranking = matcher.over(issues)
            const lessons = learned()
            if (!lessons) return ranking
            return {
                rank: (text, openedAt) => {
                    const shipped = ranking.rank(text, openedAt)
                    return adjust(lessons, issues, matcher.threshold, shipped, text, openedAt)
                },
            }
        },
        learnedBetween: (from, to) => namedBetween(learned(), from, to),
    }
}

const withReason = (reason: string, { change, alike }: Weighed): string =>
    alike > 0 && change > 0 ? `${reason}, ${confirmedReason(alike)}` : reason

const idOf = (issue: MatchableIssue): string => issue.id ?? issue.sysId

function adjust(
    learned: Prepared,
    issues: readonly MatchableIssue[],
    threshold: number,
    shipped: readonly ScoredIssue[],
    text: string,
    openedAt: number | undefined,
): readonly ScoredIssue[] {
    const terms = decisionTerms(text)
    const words = weighWords(learned, terms)
    const weigh = exampleScale(learned, terms)
    const bySysId = new Map(issues.map((issue) => [issue.sysId, issue]))
    const found = new Set<string>()
    const changed = shipped.map((scored): ScoredIssue => {
        const issue = bySysId.get(scored.sysId)
        found.add(scored.sysId)
        const told = together(issue ? weigh(idOf(issue)) : NO_CHANGE, words)
        const score = changedScore(scored.score, threshold, told) ?? scored.score
        return { ...scored, score, reason: withReason(scored.reason, told) }
    })
    const added = issues.flatMap((issue): readonly ScoredIssue[] => {
        if (found.has(issue.sysId) || (openedAt !== undefined && !isCandidate(issue, openedAt))) return []
        const examples = weigh(idOf(issue))
        if (examples.alike === 0) return []
        const told = together(examples, words)
        const score = changedScore(undefined, threshold, told)
        const reason = `${issue.service || ANY_SERVICE} · ${confirmedReason(told.alike)}`
        return score === undefined ? [] : [{ sysId: issue.sysId, score, reason }]
    })
    const place = new Map([...changed, ...added].map(({ sysId }, at) => [sysId, at]))
    return [...changed, ...added].sort(
        (a, b) => b.score - a.score || (place.get(a.sysId) ?? 0) - (place.get(b.sysId) ?? 0),
    )
}

/** Holds a text against the examples of one issue after the other; most have none. */
function exampleScale(
    { byId, terms: known }: Prepared,
    terms: readonly DecisionTerm[],
): (issueId: string) => Weighed {
    const text = weighText(terms, (term) => known.has(term))
    return (issueId) => {
        const issue = byId.get(issueId)
        return issue ? weighExamples(text, issue, termWeight) : NO_CHANGE
    }
}

/** Names what was learned of the issues that were active between two times, and the words; empty: nothing. */
function namedBetween(learned: Prepared | undefined, from: number, to: number): string {
    if (!learned) return ''
    const issues = learned.issues.filter(
        ({ startAt, endAt }) => startAt <= to && (endAt === null || endAt >= from),
    )
    const words = learned.words.map(({ term, weight }) => `${term} ${weight}`).sort()
    if (issues.length === 0 && words.length === 0) return ''
    return JSON.stringify([words, issues.map(({ id, confirmed, dismissed }) => [id, confirmed, dismissed])])
}
