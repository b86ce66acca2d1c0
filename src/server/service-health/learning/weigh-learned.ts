import type { DecisionTerm } from './decision-terms.ts'
import { limited } from './log-odds.ts'
import type { LearnedDecisions, LearnedExample, LearnedIssue } from './learned-decisions.ts'

/** No more than this, in log-odds, all that was learned changes a score. */
export const MOST_CHANGE = 2
/** No more than this do words alone. */
const MOST_OF_WORDS = 1
/** Texts that have less in common say nothing of each other; those that have so much as much as there is to say. */
const LEAST_ALIKE = 0.15
const FULLY_ALIKE = 0.6
/** From here on the reason says so, and an issue that nothing else speaks for becomes a candidate. */
const MUCH_ALIKE = 0.5
/** What one example counts … */
const A_CONFIRMED = 2
const A_DISMISSED = 0.5
/** … and all of one agent: nobody silences an outage alone. */
const MOST_OF_AN_AGENT = { confirmed: 3, dismissed: 1 } as const

export interface Weighed {
    /** In log-odds, between plus and minus MOST_CHANGE. */
    readonly change: number
    /** Confirmed incidents that read much alike. */
    readonly alike: number
}

export const NO_CHANGE: Weighed = { change: 0, alike: 0 }

/** A text ready to be compared. */
export interface WeighedText {
    readonly weights: ReadonlyMap<string, number>
    readonly length: number
}

/** `isLearned`: whether an example has a term. What neither the app nor an example knows tells nothing. */
export function weighText(terms: readonly DecisionTerm[], isLearned: (term: string) => boolean): WeighedText {
    const weights = new Map<string, number>()
    let sum = 0
    for (const { term, weight, isKnown } of terms) {
        if (!isKnown && !isLearned(term)) continue
        weights.set(term, weight)
        sum += weight * weight
    }
    return { weights, length: Math.sqrt(sum) }
}

/** How much two texts have in common, 0 to 1: the cosine of their weighed terms. */
function likenessTo(
    text: WeighedText,
    { terms }: LearnedExample,
    weightOf: (term: string) => number,
): number {
    let shared = 0
    let sum = 0
    for (const term of terms) {
        const weight = weightOf(term)
        sum += weight * weight
        shared += weight * (text.weights.get(term) ?? 0)
    }
    return sum === 0 || text.length === 0 ? 0 : shared / (Math.sqrt(sum) * text.length)
}

const told = (alike: number): number =>
    Math.max(0, Math.min(1, (alike - LEAST_ALIKE) / (FULLY_ALIKE - LEAST_ALIKE)))

function evidence(
    text: WeighedText,
    examples: readonly LearnedExample[],
    weightOf: (term: string) => number,
    each: number,
    mostOfAgent: number,
): { readonly sum: number; readonly alike: number } {
    const byAgent = new Map<number, number>()
    let alike = 0
    for (const example of examples) {
        const common = likenessTo(text, example, weightOf)
        if (common >= MUCH_ALIKE) alike += 1
        byAgent.set(example.agent, (byAgent.get(example.agent) ?? 0) + each * told(common))
    }
    let sum = 0
    byAgent.forEach((one) => (sum += Math.min(one, mostOfAgent)))
    return { sum, alike }
}

/** What the examples of an issue say of a text. */
export function weighExamples(
    text: WeighedText,
    issue: LearnedIssue,
    weightOf: (term: string) => number,
): Weighed {
    const pro = evidence(text, issue.confirmed, weightOf, A_CONFIRMED, MOST_OF_AN_AGENT.confirmed)
    const contra = evidence(text, issue.dismissed, weightOf, A_DISMISSED, MOST_OF_AN_AGENT.dismissed)
    return {
        // Little evidence moves little, contrary evidence too.
        change: (MOST_CHANGE * (pro.sum - contra.sum)) / (pro.sum + contra.sum + 1),
        alike: pro.alike,
    }
}

/** What the words of this instance say of a text. */
export function weighWords(
    { words }: Pick<LearnedDecisions, 'words'>,
    terms: readonly DecisionTerm[],
): number {
    let sum = 0
    for (const { term, weight } of words) if (terms.some((one) => one.term === term)) sum += weight
    return limited(sum, MOST_OF_WORDS)
}
