import { linear } from '../text-matching/linear-model.ts'
import { withoutAddresses } from '../text-matching/mail-address.ts'
import { gatherCandidates, readQuery, type Query } from '../text-matching/query.ts'
import { sharedConcepts } from '../text-matching/shared-concepts.ts'
import { SOLUTION_MODEL } from './generated/solution-model.ts'
import { likenessOf, solutionFeatures, sureness, type SolutionModel } from './solution-features.ts'
import type { IndexedSolution, PreparedSolutions } from './solution-index.ts'
import type { Judgements } from './stored-recommendation.ts'

export interface SearchOptions {
    /** What agents said, by key. */
    readonly helpful?: Readonly<Record<string, Judgements | undefined>>
}

export interface FoundSolution {
    readonly key: string
    /** 0 to 1, comparable between searches. */
    readonly score: number
    /** What it has in common with the text, each a message key, the most telling first; may be empty. */
    readonly reason: readonly string[]
}

/** What lies further back of a long text is not read: it would take the engine seconds. */
const LONGEST_TEXT = 2000
/** More cards than these are read by nobody. */
const MOST_SHOWN = 5
const REASONS = 3
/** Solutions that are looked at closely. */
const CANDIDATES = 45
/** Agents look at so many; a further card is shown when it is not much less likely than the best one. */
const LOOKED_AT = 3
const LEAST_OF_BEST = 0.02
/** However many agents say so, they move a solution by no more: logarithm of odds. */
const GREATEST_SHIFT = 0.5
/** How many agents' silence weighs against what others say. */
const SILENT = 4
/** A phrase that is so much like the text says the same. */
const SAYS_THE_SAME = 0.7
const MOST_LIKE = 0.99

const shiftOf = ({ yes, no }: Judgements): number =>
    (GREATEST_SHIFT * (yes - no)) / (Math.max(0, yes) + Math.max(0, no) + SILENT)

/** Candidates of a text with their features, best first. */
export interface RankedCandidate {
    readonly document: number
    readonly features: readonly number[]
    readonly score: number
}

export function rankSolutions(
    model: Pick<SolutionModel, 'ranking' | 'wish'>,
    prepared: PreparedSolutions,
    query: Query,
): readonly RankedCandidate[] {
    return gatherCandidates(prepared.index, query, undefined, CANDIDATES)
        .map((document) => {
            const features = solutionFeatures(model, prepared, query, document)
            return { document, features, score: linear({ weights: model.ranking, bias: 0 }, features) }
        })
        .sort((a, b) => b.score - a.score || a.document - b.document)
}

/** What an admin wrote for the own instance need not sound like Microsoft 365: their own phrases find it. */
function saidHere(features: readonly number[]): number {
    const likeness = likenessOf(features)
    return likeness >= SAYS_THE_SAME ? Math.min(MOST_LIKE, likeness) : 0
}

const withShift = (probability: number, shift: number): number => {
    const odds = (probability / (1 - probability)) * Math.exp(shift)
    return odds === Infinity ? 1 : odds / (1 + odds)
}

/** A text held to the catalogue, apart from what agents said of its solutions. */
export interface ScoredSolutions {
    readonly prepared: PreparedSolutions
    readonly query: Query
    readonly threshold: number
    /** In the order of the ranking; how likely each helps, 0 to 1. */
    readonly candidates: readonly {
        readonly document: number
        readonly key: string
        readonly likely: number
    }[]
}

/** Reads a text and weighs the solutions for it: the costly part of a search. */
export function scoreSolutions(
    prepared: PreparedSolutions,
    text: string,
    model: SolutionModel = SOLUTION_MODEL,
): ScoredSolutions {
    const read = withoutAddresses(text.slice(0, LONGEST_TEXT))
    const query = readQuery(prepared.index, read, model.hitRates, prepared.correct)
    const ranked = rankSolutions(model, prepared, query)
    const [best] = ranked
    const sure = best
        ? sureness(model, query, { scores: ranked.map(({ score }) => score), best: best.features })
        : 0
    return {
        prepared,
        query,
        threshold: model.threshold,
        candidates: ranked.map(({ document, features, score }) => {
            const { key, isOwn } = prepared.solutions[document] as IndexedSolution
            // Another solution is as much less likely than the best one as the ranking says.
            const likely = sure * Math.exp(score - (best?.score ?? 0))
            return { document, key, likely: Math.max(likely, isOwn ? saidHere(features) : 0) }
        }),
    }
}

/** The best of the solutions, at most five; none when nothing fits well enough. */
export function chooseSolutions(
    { prepared, query, threshold, candidates }: ScoredSolutions,
    { helpful = {} }: SearchOptions = {},
): readonly FoundSolution[] {
    const found = candidates.map(({ document, key, likely }) => {
        const counts = Object.prototype.hasOwnProperty.call(helpful, key) ? helpful[key] : undefined
        return { document, key, score: withShift(likely, counts ? shiftOf(counts) : 0) }
    })
    // Equal scores stay in the order of the ranking.
    found.sort((a, b) => b.score - a.score)
    const most = found[0]?.score ?? 0
    if (!(most >= threshold)) return []
    return found
        .slice(0, MOST_SHOWN)
        .filter(({ score }, at) => score >= most * LEAST_OF_BEST || (at < LOOKED_AT && score > 0))
        .map(({ document, key, score }) => ({
            key,
            score: Math.round(score * 1000) / 1000,
            reason: sharedConcepts(prepared.index, query, document).slice(0, REASONS),
        }))
}

/**
 * Finds the solutions that may help with a text, best first, at most five; none when nothing fits well enough.
 * Answers keys only, so that the caller reads no row but those it shows. Pure; calls nobody.
 */
export const searchSolutions = (
    prepared: PreparedSolutions,
    text: string,
    options: SearchOptions = {},
    model: SolutionModel = SOLUTION_MODEL,
): readonly FoundSolution[] => chooseSolutions(scoreSolutions(prepared, text, model), options)
