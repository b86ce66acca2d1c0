import { termWeight } from './decision-terms.ts'
import { LEAST_INCIDENTS, type Lesson, type ReadDecision } from './learn.ts'
import { learnWord } from './learn-words.ts'
import type { LearnedWord } from './learned-decisions.ts'
import { weighExamples, weighText, weighWords, NO_CHANGE, type Weighed } from './weigh-learned.ts'
import { changedScore, together } from './with-learning.ts'

/** How often matching says of a decided incident what the agent said. */
export interface LessonQuality {
    readonly decisions: number
    readonly shipped: number
    readonly learned: number
}

/** What the lesson says of a decision's incident and issue, as if nothing had ever been decided on that incident. */
export function judgedByOthers(lesson: Lesson, decision: ReadDecision): Weighed {
    const { incidentSysId, terms } = decision
    const isKept = (term: string): boolean => {
        const having = lesson.unknown.get(term)
        return !having || having.size - (having.has(incidentSysId) ? 1 : 0) >= LEAST_INCIDENTS
    }
    const issue = lesson.issues.find(({ id }) => id === decision.issue.id)
    const without = { incidentSysId, isConfirmed: lesson.words.confirmedIncidents.has(incidentSysId) }
    const words = terms
        .map(({ term }) => learnWord(lesson.words, term, without))
        .filter((word): word is LearnedWord => word !== undefined)
    const others = issue && {
        ...issue,
        confirmed: issue.confirmed.filter((one) => one.incidentSysId !== incidentSysId),
        dismissed: issue.dismissed.filter((one) => one.incidentSysId !== incidentSysId),
    }
    const text = weighText(terms, isKept)
    const examples = others
        ? weighExamples(text, others, (term) => (isKept(term) ? termWeight(term) : 0))
        : NO_CHANGE
    return together(examples, weighWords({ words }, terms))
}

/**
 * Leaves each decided incident out in turn. `shippedScore`: what the matcher says of the pair without anything
 * learned; 0: it does not find the issue.
 */
export function judgeLesson(
    lesson: Lesson,
    decisions: readonly ReadDecision[],
    threshold: number,
    shippedScore: (decision: ReadDecision) => number,
): LessonQuality {
    let shipped = 0
    let learned = 0
    for (const decision of decisions) {
        const wanted = decision.state === 'confirmed'
        const before = shippedScore(decision)
        const after = changedScore(
            before === 0 ? undefined : before,
            threshold,
            judgedByOthers(lesson, decision),
        )
        if (before >= threshold === wanted) shipped += 1
        if ((after ?? 0) >= threshold === wanted) learned += 1
    }
    return { decisions: decisions.length, shipped, learned }
}
