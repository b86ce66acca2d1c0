import { createCorrection } from '../text-matching/correction.ts'
import { likeness } from '../text-matching/likeness.ts'
import { linear } from '../text-matching/linear-model.ts'
import { gatherCandidates, readQuery, type Query } from '../text-matching/query.ts'
import { relevanceFeatures } from '../text-matching/relevance-features.ts'
import { createRelevanceIndex, type RelevanceIndex } from '../text-matching/relevance-index.ts'
import { MATCH_MODEL, MODEL_VERSION } from './generated/match-model.ts'
import { isCandidate, type IssueMatcher, type MatchableIssue, type ScoredIssue } from './issue-matcher.ts'
import { documentOf, FIELD_WEIGHTS, issueTerms } from './issue-terms.ts'
import { issueFeatures, PRIOR_WEIGHT, sureness, type MatchModel } from './match-features.ts'
import { matchReason } from './match-reason.ts'

/** Issues made ready to be matched with. */
export interface PreparedIssues {
    readonly issues: readonly MatchableIssue[]
    readonly index: RelevanceIndex
    /** The word that an unknown one was meant to be, or the word itself. */
    correct(word: string): string
}

export function prepareIssues(
    issues: readonly MatchableIssue[],
    shares: MatchModel['shares'],
): PreparedIssues {
    const index = createRelevanceIndex(
        issues.map((issue) => documentOf(issue.terms === '' ? issueTerms(issue) : issue.terms)),
        FIELD_WEIGHTS,
        { weight: PRIOR_WEIGHT, share: (term) => shares[term] ?? 0 },
    )
    return { issues, index, correct: createCorrection(index, shares) }
}

/** The candidates of a text with their features, in the order in which they were gathered. */
export interface Candidates {
    readonly documents: readonly number[]
    readonly features: readonly (readonly number[])[]
    /** How many issues could have been one. */
    readonly among: number
}

/** Gathers what an incident could be about; `isAllowed` says of an issue, by its place, whether it may be one. */
export function candidatesOf(
    { index, issues }: PreparedIssues,
    query: Query,
    openedAt: number | undefined,
    isAllowed: ((document: number) => boolean) | undefined = openedAt === undefined
        ? undefined
        : (document) => isCandidate(issues[document] as MatchableIssue, openedAt),
): Candidates {
    const documents = gatherCandidates(index, query, isAllowed)
    return {
        documents,
        features: documents.map((document) => [
            ...relevanceFeatures(index, query, document),
            ...issueFeatures(issues[document] as MatchableIssue, openedAt),
        ]),
        among:
            isAllowed === undefined
                ? issues.length
                : issues.filter((_, document) => isAllowed(document)).length,
    }
}

/** Candidates by the learned ranking, best first; `at` is the place among those given. */
export function rankCandidates(
    { ranking }: Pick<MatchModel, 'ranking'>,
    { documents, features }: Candidates,
): readonly { readonly at: number; readonly features: readonly number[]; readonly score: number }[] {
    return documents
        .map((_, at) => {
            const own = features[at] as readonly number[]
            return {
                at,
                features: own,
                score: linear({ weights: ranking, bias: 0 }, own),
            }
        })
        .sort((a, b) => b.score - a.score || a.at - b.at)
}

/** Issues that are alike by so much are posts of the same trouble. */
const TWINS = 0.35
/** Further down nothing competes with the best one. */
const COMPETING = 9

/**
 * The scores of what was ranked, without the twins of the best one: that Microsoft posted the same trouble twice makes
 * it no less sure.
 */
export function competingScores(
    index: RelevanceIndex,
    documents: readonly number[],
    ranked: readonly { readonly at: number; readonly score: number }[],
): readonly number[] {
    const documentOfRank = (rank: number): number => documents[ranked[rank]?.at ?? -1] as number
    return ranked
        .filter(
            (_, rank) =>
                rank === 0 ||
                rank >= COMPETING ||
                likeness(index, documentOfRank(0), documentOfRank(rank)) < TWINS,
        )
        .map(({ score }) => score)
}

function rankIssues(
    model: MatchModel,
    prepared: PreparedIssues,
    text: string,
    openedAt: number | undefined,
): readonly ScoredIssue[] {
    const { index, issues } = prepared
    const query = readQuery(index, text, model.hitRates, prepared.correct)
    const found = candidatesOf(prepared, query, openedAt)
    const ranked = rankCandidates(model, found)
    const [best] = ranked
    if (!best) return []
    const sure = sureness(model, query, {
        scores: competingScores(index, found.documents, ranked),
        best: best.features,
        candidates: found.among,
        isDated: openedAt !== undefined,
    })
    return ranked.map(({ at, score }) => {
        const document = found.documents[at] as number
        const issue = issues[document] as MatchableIssue
        return {
            sysId: issue.sysId,
            // Another issue is as much less likely than the best one as the ranking says.
            score: Math.round(sure * Math.exp(score - best.score) * 1000) / 1000,
            reason: matchReason(index, query, document, issue.service),
        }
    })
}

/** A matcher with these weights. */
export const createMatcher = (model: MatchModel, version: string): IssueMatcher => ({
    version,
    threshold: model.threshold,
    over(issues) {
        const prepared = prepareIssues(issues, model.shares)
        return { rank: (text, openedAt) => rankIssues(model, prepared, text, openedAt) }
    },
})

/**
 * Ranks issues by what lexicon and words say, with weights learned from labelled tickets (`npm run train`,
 * docs/adr/0013).
 */
export const learnedMatcher: IssueMatcher = createMatcher(MATCH_MODEL, MODEL_VERSION)
