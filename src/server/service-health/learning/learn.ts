import { decisionTerms, type DecisionTerm } from './decision-terms.ts'
import type { Decided } from './decided.ts'
import { learnWords, tallyWords, type WordTally } from './learn-words.ts'
import type { LearnedDecisions, LearnedExample, LearnedIssue } from './learned-decisions.ts'

/** Examples of one issue in one direction, and issues, at most: the newest. */
const EXAMPLES = 10
const ISSUES = 100
/** Characters of all examples together; the column holds more. */
const LONGEST = 300_000
/** So long after its end an issue explains nothing that is still worked on. */
const ENDED_MS = 30 * 24 * 3_600_000
/** A word that the app does not know is kept only from so many incidents on: it may be a name. */
export const LEAST_INCIDENTS = 2

/** A decision with the terms of its incident. */
export interface ReadDecision extends Decided {
    readonly terms: readonly DecisionTerm[]
}

/** Of each incident and issue, which several tenants may have, what counts now; undone decisions are left out. */
export function readDecisions(decided: readonly Decided[]): readonly ReadDecision[] {
    const newest = new Map<string, Decided>()
    for (const decision of decided) {
        const key = `${decision.incidentSysId} ${decision.issue.id}`
        const known = newest.get(key)
        if (!known || known.at < decision.at) newest.set(key, decision)
    }
    return [...newest.values()]
        .filter(({ state }) => state !== 'undone')
        .sort((a, b) => b.at - a.at || (a.sysId < b.sysId ? -1 : 1))
        .map((decision) => ({ ...decision, terms: decisionTerms(decision.text) }))
}

/** An example, and the incident that gave it: left out where that one is judged, and where it is stored. */
export interface TaughtExample extends LearnedExample {
    readonly incidentSysId: string
}

export interface TaughtIssue extends LearnedIssue {
    readonly confirmed: readonly TaughtExample[]
    readonly dismissed: readonly TaughtExample[]
}

/** What decisions teach, still with the incidents. Deterministic. */
export interface Lesson {
    readonly issues: readonly TaughtIssue[]
    readonly words: WordTally
    /** Incidents that have a term which the app does not know. */
    readonly unknown: ReadonlyMap<string, ReadonlySet<string>>
}

/** Decisions newest first, as readDecisions() gives them. */
export function learn(decisions: readonly ReadDecision[], now: number): Lesson {
    const unknown = unknownTerms(decisions)
    return { issues: learnIssues(decisions, unknown, now), words: tallyWords(decisions), unknown }
}

/** What is stored and matched with: terms and counts, never a text, an incident or a name. */
export const learnedFrom = ({ issues, words }: Lesson): LearnedDecisions => ({
    issues: fitting(issues),
    words: learnWords(words),
})

/** As many of the issues, decided on last, as one column holds. */
function fitting(issues: readonly TaughtIssue[]): readonly TaughtIssue[] {
    let length = 0
    return issues.filter((issue) => {
        for (const { terms } of [...issue.confirmed, ...issue.dismissed])
            length += terms.join(' ').length + 10
        length += issue.id.length + 100
        return length <= LONGEST
    })
}

function unknownTerms(decisions: readonly ReadDecision[]): ReadonlyMap<string, ReadonlySet<string>> {
    const incidents = new Map<string, Set<string>>()
    for (const { incidentSysId, terms } of decisions) {
        for (const { term, isKnown } of terms) {
            if (isKnown) continue
            incidents.set(term, (incidents.get(term) ?? new Set<string>()).add(incidentSysId))
        }
    }
    return incidents
}

function learnIssues(
    decisions: readonly ReadDecision[],
    unknown: Lesson['unknown'],
    now: number,
): readonly TaughtIssue[] {
    const byIssue = new Map<string, ReadDecision[]>()
    for (const decision of decisions) {
        const { id, endAt } = decision.issue
        if (endAt !== null && endAt < now - ENDED_MS) continue
        const same = byIssue.get(id)
        if (same) same.push(decision)
        else if (byIssue.size < ISSUES) byIssue.set(id, [decision])
    }
    return [...byIssue].map(([id, some]) => {
        const ends = some.map(({ issue }) => issue.endAt)
        return {
            id,
            // Tenants may tell different times: those of all of them.
            startAt: Math.min(...some.map(({ issue }) => issue.startAt)),
            endAt: ends.includes(null) ? null : Math.max(...ends.map((end) => end ?? 0)),
            confirmed: examplesOf(some, 'confirmed', unknown),
            dismissed: examplesOf(some, 'dismissed', unknown),
        }
    })
}

function examplesOf(
    decisions: readonly ReadDecision[],
    state: Decided['state'],
    unknown: Lesson['unknown'],
): readonly TaughtExample[] {
    const agents = [...new Set(decisions.map(({ by }) => by))].sort()
    return decisions
        .filter((decision) => decision.state === state)
        .slice(0, EXAMPLES)
        .map(({ terms, by, incidentSysId }) => ({
            incidentSysId,
            agent: agents.indexOf(by),
            terms: terms
                .filter(({ term, isKnown }) => isKnown || (unknown.get(term)?.size ?? 0) >= LEAST_INCIDENTS)
                .map(({ term }) => term)
                .sort(),
        }))
        .filter(({ terms }) => terms.length > 0)
}
