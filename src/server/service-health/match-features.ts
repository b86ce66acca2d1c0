import { LIKELIHOOD_FEATURES, type HitRates } from '../text-matching/hit-rates.ts'
import { linear, logistic, type LinearModel } from '../text-matching/linear-model.ts'
import type { Query } from '../text-matching/query.ts'
import { featureAt, RELEVANCE_FEATURES } from '../text-matching/relevance-features.ts'
import { countNamed, signOf, type TextSign } from '../text-matching/text-sign.ts'

const DAY_MS = 24 * 3_600_000

/** What `npm run train` learned. */
export interface MatchModel {
    /** Ranks issues: the relevance features, then those of the issue. */
    readonly ranking: readonly number[]
    /** Whether the best one is right: see sureness(). */
    readonly sureness: LinearModel
    /** How much each term of a text speaks for an outage rather than a request or a problem of one's own. */
    readonly outage: TextSign
    /** In which share of tickets a term stands. */
    readonly shares: Readonly<Record<string, number | undefined>>
    readonly hitRates: HitRates
    readonly threshold: number
}

/** How many texts the knowledge of how people write weighs as much as. */
export const PRIOR_WEIGHT = 300

export const ISSUE_FEATURES: readonly string[] = ['incident', 'age', 'not begun', 'ended']

/** What an issue is, and how it lies to the time at which an incident was opened. */
export function issueFeatures(
    issue: { readonly classification: string; readonly startAt: number; readonly endAt: number | null },
    openedAt: number | undefined,
): readonly number[] {
    const isIncident = issue.classification === 'incident' ? 1 : 0
    if (openedAt === undefined) return [isIncident, 0, 0, 0]
    return [
        isIncident,
        Math.log(1 + Math.max(0, openedAt - issue.startAt) / DAY_MS),
        openedAt < issue.startAt ? 1 : 0,
        issue.endAt !== null && issue.endAt < openedAt ? 1 : 0,
    ]
}

/** How much a text sounds like an outage: below zero like a wish, a question or a problem of one's own. */
export const outageSign = ({ outage }: Pick<MatchModel, 'outage'>, query: Query): number =>
    signOf(outage, query)

/** The ranked candidates of one query. */
export interface Ranked {
    /** Sum of each candidate's features, best first, without twins of the best one. */
    readonly scores: readonly number[]
    /** Features of the best one. */
    readonly best: readonly number[]
    /** Among how many issues it was looked for. */
    readonly candidates: number
    readonly isDated: boolean
}

const OF_BEST: readonly string[] = [
    'share of the query',
    'evidence',
    'share by words alone',
    'share by the head',
    'share of the head',
    'product: met',
    'product: none met',
    'platform: none met',
    'object: met',
    'object: unmet',
    'object: none met',
    'symptom: met',
    'symptom: none met',
    ...LIKELIHOOD_FEATURES,
]
const PLACES = OF_BEST.map(featureAt)
const AGE = RELEVANCE_FEATURES.length + ISSUE_FEATURES.indexOf('age')

const OF_RANKING: readonly string[] = [
    'score',
    'lead',
    'share of all',
    ...OF_BEST,
    'sign of an outage',
    'sign of a wish',
    'sign of a wish among few',
    'local concepts',
    'unknown words',
    'length',
    'candidates',
    'symptoms',
    'products',
    'age',
]

/** Among the issues of a time each counts otherwise than among all. */
export const SURENESS_FEATURES: readonly string[] = [
    ...OF_RANKING,
    'dated',
    ...OF_RANKING.map((name) => `dated: ${name}`),
]

/** What decides whether the best candidate is right. */
export function surenessFeatures(
    model: Pick<MatchModel, 'outage'>,
    query: Query,
    ranked: Ranked,
): readonly number[] {
    const { scores, best } = ranked
    const first = scores[0] as number
    const second = scores[1]
    const together = scores.reduce((sum, score) => sum + Math.exp(score - first), 0)
    const length = query.places.length
    const sign = outageSign(model, query)
    const unknown = query.places.filter(({ terms }) => terms.length === 0).length
    const features = [
        first,
        second === undefined ? 4 : Math.min(4, first - second),
        1 / together,
        ...PLACES.map((place) => best[place] as number),
        sign,
        Math.min(0, sign),
        Math.min(0, sign) / Math.log(2 + ranked.candidates),
        countNamed(query, 'local'),
        length === 0 ? 0 : unknown / length,
        Math.log(1 + length),
        Math.log(ranked.candidates),
        countNamed(query, 'symptom'),
        countNamed(query, 'product'),
        best[AGE] ?? 0,
    ]
    const dated = ranked.isDated ? 1 : 0
    return [...features, dated, ...features.map((value) => dated * value)]
}

/** Probability that the best candidate explains the text. */
export const sureness = (
    model: Pick<MatchModel, 'outage' | 'sureness'>,
    query: Query,
    ranked: Ranked,
): number => logistic(linear(model.sureness, surenessFeatures(model, query, ranked)))
