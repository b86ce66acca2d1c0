import { isObject, type Json } from '../../json.ts'

/** Texts that an agent's word on an issue speaks for. */
export interface LearnedExample {
    /** Terms of the incident's text, in alphabetical order: the text cannot be read from them. */
    readonly terms: readonly string[]
    /** Number of the agent among those who decided; nobody's name. */
    readonly agent: number
}

/** What agents said of one issue of Microsoft's. */
export interface LearnedIssue {
    readonly id: string
    readonly startAt: number
    readonly endAt: number | null
    readonly confirmed: readonly LearnedExample[]
    readonly dismissed: readonly LearnedExample[]
}

/** A word of this instance that speaks for or against an explanation by Microsoft, whichever issue it is. */
export interface LearnedWord {
    readonly term: string
    /** As it is mostly written. */
    readonly word: string
    /** Incidents with it that were confirmed, and dismissed, in how many issues. */
    readonly confirmed: number
    readonly dismissed: number
    /** In log-odds, in quarters: small changes match no incident again. */
    readonly weight: number
}

export interface LearnedDecisions {
    readonly issues: readonly LearnedIssue[]
    readonly words: readonly LearnedWord[]
}

export const NOTHING_LEARNED: LearnedDecisions = { issues: [], words: [] }

const objects = (value: unknown): readonly Json[] =>
    Array.isArray(value) ? (value as readonly unknown[]).filter(isObject) : []
const numberOr = <T>(value: unknown, otherwise: T): number | T =>
    typeof value === 'number' ? value : otherwise
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** An example is kept as `agent term term …`. */
const toExample = (value: unknown): LearnedExample => {
    const [agent = '', ...terms] = textOf(value).split(' ')
    return { agent: Number(agent) || 0, terms }
}
const toExamples = (value: unknown): readonly LearnedExample[] =>
    Array.isArray(value) ? (value as readonly unknown[]).map(toExample) : []
const written = ({ agent, terms }: LearnedExample): string => [agent, ...terms].join(' ')

export const writeLearned = ({ issues, words }: LearnedDecisions): Json => ({
    words,
    issues: issues.map((issue) => ({
        ...issue,
        confirmed: issue.confirmed.map(written),
        dismissed: issue.dismissed.map(written),
    })),
})

/** What somebody edited by hand counts as far as it can be read. */
export function parseLearned(value: unknown): LearnedDecisions {
    if (!isObject(value)) return NOTHING_LEARNED
    return {
        issues: objects(value['issues']).map((issue) => ({
            id: textOf(issue['id']),
            startAt: numberOr(issue['startAt'], 0),
            endAt: numberOr(issue['endAt'], null),
            confirmed: toExamples(issue['confirmed']),
            dismissed: toExamples(issue['dismissed']),
        })),
        words: objects(value['words']).map((word) => ({
            term: textOf(word['term']),
            word: textOf(word['word']),
            confirmed: numberOr(word['confirmed'], 0),
            dismissed: numberOr(word['dismissed'], 0),
            weight: numberOr(word['weight'], 0),
        })),
    }
}
