import { linear } from '../text-matching/linear-model.ts'
import { gatherCandidates, readQuery, type Query } from '../text-matching/query.ts'
import { sharedConcepts } from '../text-matching/shared-concepts.ts'
import { SOLUTION_MODEL } from './generated/solution-model.ts'
import { solutionFeatures, sureness, type SolutionModel } from './solution-features.ts'
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

/** More cards than these are read by nobody. */
const MOST_SHOWN = 5
const REASONS = 3
/** Solutions that are looked at closely. */
const CANDIDATES = 40
/** A further card is shown when it is at least so likely as the best one, by the ranking. */
const LEAST_OF_BEST = 0.02
/** However many agents say so, they move a solution by no more: logarithm of odds. */
const GREATEST_SHIFT = 0.5
/** How many agents' silence weighs against what others say. */
const SILENT = 4

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
    shift: (key: string) => number = () => 0,
): readonly RankedCandidate[] {
    return gatherCandidates(prepared.index, query, undefined, CANDIDATES)
        .map((document) => {
            const features = solutionFeatures(model, prepared, query, document)
            const { key } = prepared.solutions[document] as IndexedSolution
            const score = linear({ weights: model.ranking, bias: 0 }, features) + shift(key)
            return { document, features, score }
        })
        .sort((a, b) => b.score - a.score || a.document - b.document)
}

const withShift = (probability: number, shift: number): number => {
    const odds = (probability / (1 - probability)) * Math.exp(shift)
    return odds === Infinity ? 1 : odds / (1 + odds)
}

/**
 * Finds the solutions that may help with a text, best first, at most five; none when nothing fits well enough.
 * Answers keys only, so that the caller reads no row but those it shows. Pure; calls nobody.
 */
export function searchSolutions(
    prepared: PreparedSolutions,
    text: string,
    { helpful = {} }: SearchOptions = {},
    model: SolutionModel = SOLUTION_MODEL,
): readonly FoundSolution[] {
    const query = readQuery(prepared.index, text, model.hitRates, prepared.correct)
    const shift = (key: string): number => {
        const counts = Object.prototype.hasOwnProperty.call(helpful, key) ? helpful[key] : undefined
        return counts ? shiftOf(counts) : 0
    }
    const ranked = rankSolutions(model, prepared, query, shift)
    const [best] = ranked
    if (!best) return []
    const keyOf = ({ document }: RankedCandidate): string => prepared.solutions[document]?.key ?? ''
    const sure = withShift(
        sureness(model, query, { scores: ranked.map(({ score }) => score), best: best.features }),
        shift(keyOf(best)),
    )
    if (!(sure >= model.threshold)) return []
    return ranked
        .slice(0, MOST_SHOWN)
        .filter(({ score }) => Math.exp(score - best.score) >= LEAST_OF_BEST)
        .map((candidate) => ({
            key: keyOf(candidate),
            score: Math.round(sure * Math.exp(candidate.score - best.score) * 1000) / 1000,
            reason: sharedConcepts(prepared.index, query, candidate.document).slice(0, REASONS),
        }))
}
