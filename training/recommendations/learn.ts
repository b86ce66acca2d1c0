import {
    sureness,
    surenessFeatures,
    type SolutionModel,
} from '../../src/server/recommendations/solution-features.ts'
import { rankSolutions } from '../../src/server/recommendations/solution-search.ts'
import type { IndexedSolution } from '../../src/server/recommendations/solution-index.ts'
import { ratedTerms, type HitRates } from '../../src/server/text-matching/hit-rates.ts'
import { linear } from '../../src/server/text-matching/linear-model.ts'
import { readQuery, type Query } from '../../src/server/text-matching/query.ts'
import { readText } from '../../src/server/text-matching/reading.ts'
import { signTermsOf, type TextSign } from '../../src/server/text-matching/text-sign.ts'
import { fitLogistic, fitRanking, fitTerms } from '../fit.ts'
import { FOLDS, type LearningText } from './examples.ts'

const STEPS = 200
/** One of the first so many must help. */
export const SHOWN = 3

/** A term that fewer texts name has the rate of its kind. */
const SELDOM = 3
/** How many texts the rate of its kind weighs as much as. */
const KIND_WEIGHT = 6

interface Count {
    readonly kind: string
    texts: number
    hits: number
}

/** In which share of the texts that name a term the right solution has it. */
function learnHitRates(texts: readonly LearningText[]): HitRates {
    const counts = new Map<string, Count>()
    for (const { text, solutions, prepared } of texts) {
        if (solutions.length === 0) continue
        const { index } = prepared
        const weights = new Map<number, number>()
        prepared.solutions.forEach(({ key }, document) => {
            if (!solutions.includes(key)) return
            index
                .weightsOf(document)
                .forEach((weight, term) => weights.set(term, Math.max(weights.get(term) ?? 0, weight)))
        })
        for (const { term, name, kind } of ratedTerms(index, readText(text, prepared.correct))) {
            for (const key of [name, kind]) {
                const count = counts.get(key) ?? { kind, texts: 0, hits: 0 }
                counts.set(key, count)
                count.texts += 1
                count.hits += weights.get(term) ?? 0
            }
        }
    }
    const rates: Record<string, number> = {}
    for (const key of [...counts.keys()].sort()) {
        const { kind, texts: named, hits } = counts.get(key) as Count
        const ofKind = counts.get(kind) as Count
        if (named < SELDOM) continue
        rates[key] =
            Math.round(((hits + (KIND_WEIGHT * ofKind.hits) / ofKind.texts) / (named + KIND_WEIGHT)) * 1000) /
            1000
    }
    return rates
}

/** There are many phrases, and none of them is about something else: tickets tell more. */
const RELATED_WORTH = { phrase: 1, unrelated: 7, ticket: 10 } as const
const RANKING_WORTH = { phrase: 1, unrelated: 0, ticket: 10 } as const
const SURENESS_WORTH = { phrase: 1, unrelated: 5, ticket: 5 } as const

type Reader = (text: LearningText) => Query

/** How much texts sound like a wish or question: learned from the kind of the solutions that help. */
function learnWish(texts: readonly LearningText[], queryOf: Reader): TextSign {
    const some = texts.filter(({ solutions }) => solutions.length > 0)
    return fitTerms(
        some.map((text) => signTermsOf(queryOf(text))),
        some.map(
            ({ prepared, solutions }) =>
                prepared.solutions.find(({ key }) => key === solutions[0])?.kind !== 'problem',
        ),
    )
}

/** What says less is not kept: what is learned from is what is shipped. */
export const LEAST_WORTH = 0.05

/** How much texts sound like Microsoft 365 at all. */
function learnRelated(texts: readonly LearningText[], queryOf: Reader): TextSign {
    const some = texts.filter(({ solutions, about }) => solutions.length > 0 || about === 'other')
    const { bias, terms } = fitTerms(
        some.map((text) => signTermsOf(queryOf(text))),
        some.map(({ solutions }) => solutions.length > 0),
        { penalty: 1e-4, least: 2, steps: 400, worth: some.map(({ source }) => RELATED_WORTH[source]) },
    )
    const kept = Object.entries(terms).filter(([, worth]) => Math.abs(worth ?? 0) >= LEAST_WORTH)
    return { bias, terms: Object.fromEntries(kept) }
}

const apartFrom = <T>(
    texts: readonly LearningText[],
    learnOf: (some: readonly LearningText[]) => T,
): readonly T[] =>
    Array.from({ length: FOLDS }, (_, fold) => learnOf(texts.filter((text) => text.fold !== fold)))

/** What is learned: the thresholds are chosen. */
export type LearnedSolutions = Omit<SolutionModel, 'leastRelated' | 'threshold'>

/** Learns everything but the thresholds. What one text gets for learning was learned from others. */
export function learn(texts: readonly LearningText[], shares: SolutionModel['shares']): LearnedSolutions {
    const hitRates = learnHitRates(texts)
    const apartRates = apartFrom(texts, learnHitRates)
    const queries = new Map<LearningText, Query>()
    const queryOf: Reader = (text) => {
        const known = queries.get(text)
        if (known) return known
        const { index, correct } = text.prepared
        const query = readQuery(index, text.text, apartRates[text.fold] ?? hitRates, correct)
        queries.set(text, query)
        return query
    }
    const wish = learnWish(texts, queryOf)
    const sign = learnRelated(texts, queryOf)
    const apartWish = apartFrom(texts, (some) => learnWish(some, queryOf))
    const apartRelated = apartFrom(texts, (some) => learnRelated(some, queryOf))
    const apart = ({ fold }: LearningText): Pick<SolutionModel, 'wish' | 'related'> => ({
        wish: apartWish[fold] ?? wish,
        related: apartRelated[fold] ?? sign,
    })
    const isRight = ({ prepared, solutions }: LearningText, document: number): boolean =>
        solutions.includes((prepared.solutions[document] as IndexedSolution).key)

    const gathered = new Map(
        texts.map((text) => [
            text,
            rankSolutions({ ranking: [], ...apart(text) }, text.prepared, queryOf(text)),
        ]),
    )
    const ranking = fitRanking(
        texts.flatMap((text) => {
            if (text.solutions.length === 0) return []
            const candidates = gathered.get(text) ?? []
            const right = candidates.map(({ document }) => isRight(text, document))
            if (!right.includes(true)) return []
            return [
                {
                    features: candidates.map(({ features }) => features),
                    isRight: right,
                    worth: RANKING_WORTH[text.source],
                },
            ]
        }),
        { steps: STEPS },
    )

    const rows = texts.flatMap((text) => {
        const ranked = (gathered.get(text) ?? [])
            .map((candidate) => ({
                ...candidate,
                score: linear({ weights: ranking, bias: 0 }, candidate.features),
            }))
            .sort((a, b) => b.score - a.score || a.document - b.document)
        const [best] = ranked
        if (!best) return []
        const features = surenessFeatures(apart(text), queryOf(text), {
            scores: ranked.map(({ score }) => score),
            best: best.features,
        })
        const helps = ranked.slice(0, SHOWN).some(({ document }) => isRight(text, document))
        return [{ text, features, helps }]
    })
    const related = rows.filter(({ text }) => text.about !== 'other')
    return {
        ranking,
        relatedness: fitLogistic(
            rows.map(({ features }) => features),
            rows.map(({ text }) => text.about !== 'other'),
            { penalty: 1e-3, worth: rows.map(({ text }) => RELATED_WORTH[text.source]) },
        ),
        sureness: fitLogistic(
            related.map(({ features }) => features),
            related.map(({ helps }) => helps),
            { worth: related.map(({ text }) => SURENESS_WORTH[text.source]) },
        ),
        related: sign,
        wish,
        shares,
        hitRates,
    }
}

/** What became of one text. */
export interface Outcome {
    readonly text: LearningText
    /** Keys, best first. */
    readonly keys: readonly string[]
    /** Of the first one that helps, from 0; -1: none. */
    readonly rank: number
    readonly sureness: number
}

export const outcomesOf = (
    model: Omit<SolutionModel, 'threshold'>,
    texts: readonly LearningText[],
): readonly Outcome[] =>
    texts.map((text) => {
        const { prepared } = text
        const query = readQuery(prepared.index, text.text, model.hitRates, prepared.correct)
        const ranked = rankSolutions(model, prepared, query)
        const keys = ranked.map(({ document }) => (prepared.solutions[document] as IndexedSolution).key)
        const [best] = ranked
        return {
            text,
            keys,
            rank: keys.findIndex((key) => text.solutions.includes(key)),
            sureness: best
                ? sureness(model, query, {
                      scores: ranked.map(({ score }) => score),
                      best: best.features,
                  })
                : 0,
        }
    })
