import { LIKELIHOOD_FEATURES, type HitRates } from '../text-matching/hit-rates.ts'
import { concepts } from '../text-matching/lexicon.ts'
import { linear, logistic, type LinearModel } from '../text-matching/linear-model.ts'
import { USAGE_FEATURES, usageFeatures } from '../text-matching/phrase-usage.ts'
import { PHRASE_FEATURES, phraseFeatures } from '../text-matching/phrases.ts'
import type { Query } from '../text-matching/query.ts'
import { RELEVANCE_FEATURES, relevanceFeatures } from '../text-matching/relevance-features.ts'
import type { RelevanceIndex } from '../text-matching/relevance-index.ts'
import { countNamed, signOf, type TextSign } from '../text-matching/text-sign.ts'
import { RELATED_FEATURES, relatedFeatures } from './related-features.ts'
import type { IndexedSolution } from './solution-index.ts'

/** What `npm run train:recommendations` learned. */
export interface SolutionModel {
    /** Ranks solutions: see solutionFeatures(). */
    readonly ranking: readonly number[]
    /** Whether the text has to do with Microsoft 365 at all, and, if it has, whether one of the best is right. */
    readonly relatedness: LinearModel
    readonly sureness: LinearModel
    /** How much a text sounds like what a catalogue for Microsoft 365 can help with. */
    readonly related: TextSign
    /** How much it sounds like a wish or question rather than a problem. */
    readonly wish: TextSign
    /** In which share of texts a term stands. */
    readonly shares: Readonly<Record<string, number | undefined>>
    readonly hitRates: HitRates
    /** A text that is less likely to have to do with Microsoft 365 gets no solution. */
    readonly leastRelated: number
    /** Of sureness(): below it nothing is shown. */
    readonly threshold: number
}

/** A word with a number in it, long enough to be a code: aadsts50126, 0x80070005, 53003. */
const CODE = /\d/
const SHORTEST_CODE = 4

const KIND_FEATURES = ['kind: wish', 'kind: wish, question', 'local: met', 'local: unmet'] as const
const CODE_FEATURES = ['code: met', 'code: unmet'] as const
const UNMET_FEATURES = ['greatest unmet', 'unmet'] as const

export const SOLUTION_FEATURES: readonly string[] = [
    ...RELEVANCE_FEATURES,
    ...PHRASE_FEATURES,
    ...USAGE_FEATURES,
    ...CODE_FEATURES,
    ...KIND_FEATURES,
    ...UNMET_FEATURES,
]

const featureAt = (name: string): number => SOLUTION_FEATURES.indexOf(name)

const LIKENESS = featureAt('phrase: likeness')

/** How much the phrase of a solution that is most like the text says the same, 0 to 1. */
export const likenessOf = (features: readonly number[]): number => features[LIKENESS] ?? 0

/** What speaks for and against a solution, by its place in the index. */
export function solutionFeatures(
    model: Pick<SolutionModel, 'wish'>,
    { index, solutions }: { readonly index: RelevanceIndex; readonly solutions: readonly IndexedSolution[] },
    query: Query,
    document: number,
): readonly number[] {
    const solution = solutions[document] as IndexedSolution
    const wish = signOf(model.wish, query)
    return [
        ...relevanceFeatures(index, query, document),
        ...phraseFeatures(index, query, solution.phrases()),
        ...usageFeatures(index, query, solution.usage()),
        ...codeFeatures(index, query, document),
        solution.kind === 'problem' ? -wish : wish,
        solution.kind === 'question' ? wish : 0,
        ...localFeatures(index, query, document),
        ...unmetFeatures(index, query, document),
    ]
}

/** The most telling word that the solution does not speak of: what the text is about may be that. */
function unmetFeatures(index: RelevanceIndex, query: Query, document: number): readonly number[] {
    const weightOf = index.weightsOf(document)
    let greatest = 0
    let all = 0
    for (const { terms, importance } of query.places) {
        let best = 0
        for (const [term, weight] of terms) best = Math.max(best, weight * (weightOf.get(term) ?? 0))
        const unmet = importance * (1 - best)
        if (unmet > greatest) greatest = unmet
        all += unmet
    }
    return [greatest, Math.log(1 + all)]
}

function codeFeatures(index: RelevanceIndex, query: Query, document: number): readonly number[] {
    const weightOf = index.weightsOf(document)
    let met = 0
    let unmet = 0
    for (const { stem } of query.places) {
        if (stem.length < SHORTEST_CODE || !CODE.test(stem)) continue
        const term = index.number(stem)
        if (term === undefined) continue
        if (weightOf.has(term)) met += 1
        else unmet += 1
    }
    return [met, unmet]
}

/** Wishes and everyday circumstances, which relevance leaves out: outages are not about them, solutions are. */
function localFeatures(index: RelevanceIndex, query: Query, document: number): readonly number[] {
    const lexicon = concepts()
    const weightOf = index.weightsOf(document)
    let said = 0
    let met = 0
    query.concepts.forEach((weight, concept) => {
        if (weight < 1 || lexicon[concept]?.kind !== 'local') return
        const rarity = index.rarity(concept)
        said += rarity
        met += rarity * (weightOf.get(concept) ?? 0)
    })
    return [Math.log(1 + met), Math.log(1 + said - met)]
}

/** The ranked candidates of one text. */
export interface RankedSolutions {
    /** Sums of the features' worth, best first. */
    readonly scores: readonly number[]
    /** Features of the best one. */
    readonly best: readonly number[]
}

const OF_BEST: readonly string[] = [
    'share of the query',
    'evidence',
    'share by words alone',
    'share by the head',
    'evidence of the head',
    'product: met',
    'product: unmet',
    'product: none met',
    'object: met',
    'object: unmet',
    'object: none met',
    'symptom: met',
    'symptom: unmet',
    'symptom: none met',
    'platform: unmet',
    'platform: none met',
    'place: unmet',
    ...LIKELIHOOD_FEATURES,
    ...PHRASE_FEATURES,
    ...USAGE_FEATURES,
    ...CODE_FEATURES,
    'local: met',
    'local: unmet',
    ...UNMET_FEATURES,
]
const PLACES = OF_BEST.map(featureAt)

export const SURENESS_FEATURES: readonly string[] = [
    'score',
    'lead',
    'lead before the third',
    'share of all',
    'share of three',
    ...OF_BEST,
    ...RELATED_FEATURES,
    'sign of a wish',
    'unknown words',
    'length',
    'products',
    'objects',
    'symptoms',
    'local concepts',
]

const GREATEST_LEAD = 4

/** What decides whether a text has to do with Microsoft 365, and whether one of the best candidates helps. */
export function surenessFeatures(
    model: Pick<SolutionModel, 'related' | 'wish'>,
    query: Query,
    { scores, best }: RankedSolutions,
): readonly number[] {
    const first = scores[0] ?? 0
    const lead = (rank: number): number => Math.min(GREATEST_LEAD, first - (scores[rank] ?? -Infinity))
    const together = scores.reduce((sum, score) => sum + Math.exp(score - first), 0)
    const length = query.places.length
    const unknown = query.places.filter(({ terms }) => terms.length === 0).length
    return [
        first,
        lead(1),
        lead(3),
        1 / together,
        scores.slice(0, 3).reduce((sum, score) => sum + Math.exp(score - first), 0) / together,
        ...PLACES.map((place) => best[place] as number),
        ...relatedFeatures(model.related, query),
        signOf(model.wish, query),
        length === 0 ? 0 : unknown / length,
        Math.log(1 + length),
        countNamed(query, 'product'),
        countNamed(query, 'object'),
        countNamed(query, 'symptom'),
        countNamed(query, 'local'),
    ]
}

/** A text that says what a phrase of the catalogue says need sound less like Microsoft 365 than others. */
const SAYS_A_PHRASE = 0.8
const LEAST_RELATED_PHRASE = 0.7

/** Probability that one of the best candidates helps; 0 when the text is hardly about Microsoft 365. */
export function sureness(
    model: Pick<SolutionModel, 'related' | 'wish' | 'relatedness' | 'leastRelated' | 'sureness'>,
    query: Query,
    ranked: RankedSolutions,
): number {
    const features = surenessFeatures(model, query, ranked)
    const least =
        likenessOf(ranked.best) >= SAYS_A_PHRASE
            ? Math.min(LEAST_RELATED_PHRASE, model.leastRelated)
            : model.leastRelated
    const isRelated = logistic(linear(model.relatedness, features)) >= least
    return isRelated ? logistic(linear(model.sureness, features)) : 0
}
