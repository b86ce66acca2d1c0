import { sureness, surenessFeatures, type MatchModel } from '../src/server/service-health/match-features.ts'
import {
    candidatesOf,
    competingScores,
    prepareIssues,
    rankCandidates,
    type Candidates,
} from '../src/server/service-health/learned-matcher.ts'
import { isCandidate } from '../src/server/service-health/issue-matcher.ts'
import { readQuery, type Query } from '../src/server/text-matching/query.ts'
import type { HitRates } from '../src/server/text-matching/hit-rates.ts'
import type { RelevanceIndex } from '../src/server/text-matching/relevance-index.ts'
import { termsOf } from '../src/server/text-matching/reading.ts'
import { signTermsOf } from '../src/server/text-matching/text-sign.ts'
import { learnHitRates } from './learn-hit-rates.ts'
import type { Outcome } from './quality.ts'
import { fitLogistic, fitRanking, fitTerms } from './fit.ts'
import { LEAST_CANDIDATES, type DatedTicket, type LabelledData } from './service-health/read-data.ts'

/** Terms that fewer tickets have say nothing about how people write. */
const RARE = 3
const FOLDS = 5

interface Example {
    readonly ticket: DatedTicket
    readonly openedAt: number | undefined
    /** Among a part of the issues only. */
    readonly isPart: boolean
    readonly index: RelevanceIndex
    readonly query: Query
    readonly candidates: Candidates
    readonly isRight: readonly boolean[]
}

/** In which share of the tickets each term stands. */
export function learnShares(
    tickets: readonly { readonly query: string }[],
): Readonly<Record<string, number>> {
    const counts = new Map<string, number>()
    for (const { query } of tickets)
        for (const term of termsOf(query)) counts.set(term, (counts.get(term) ?? 0) + 1)
    const shares: Record<string, number> = {}
    for (const term of [...counts.keys()].sort()) {
        const count = counts.get(term) as number
        if (count >= RARE) shares[term] = Math.round((count / tickets.length) * 1e5) / 1e5
    }
    return shares
}

/** Whether the right issue is left out of a set of few. */
const isLeftOut = (turn: number): boolean => turn % 2 === 0

/** A few of the active issues: a quiet tenant has no more, and half of the time Microsoft knows of no cause. */
function fewOf(active: readonly number[], right: ReadonlySet<number>, turn: number): readonly number[] {
    const others = active.filter((document) => !right.has(document))
    const count = turn % 7
    const some = Array.from(
        { length: count },
        (_, k) => others[(turn * 7919 + k * 104_729) % (others.length || 1)],
    )
    const given = isLeftOut(turn) ? [] : active.filter((document) => right.has(document))
    return [...new Set([...given, ...some])].filter((document) => document !== undefined)
}

/** Of so many tickets that an issue explains, one is also learned from as if Microsoft knew of nothing. */
const UNEXPLAINED = 4

const withoutRight = (count: number, right: ReadonlySet<number>): readonly number[] =>
    Array.from({ length: count }, (_, document) => document).filter((document) => !right.has(document))

/**
 * Every ticket among all issues, among those that were active when it was opened, and, for learning, among a few of
 * those.
 */
export function examplesOf(
    { issues, tickets }: LabelledData,
    shares: MatchModel['shares'],
    withParts: boolean,
    ratesOf: (ticket: DatedTicket) => HitRates,
): readonly Example[] {
    const prepared = prepareIssues(issues, shares)
    return tickets.flatMap((ticket, turn) => {
        const query = readQuery(prepared.index, ticket.query, ratesOf(ticket), prepared.correct)
        const ids = new Set(ticket.relevant)
        const right = new Set(issues.flatMap((issue, at) => (ids.has(issue.sysId) ? [at] : [])))
        const at = Date.parse(ticket.openedAt)
        const active = issues.flatMap((issue, document) => (isCandidate(issue, at) ? [document] : []))
        const example = (openedAt: number | undefined, only?: readonly number[]): Example => {
            const allowed = only && new Set(only)
            const candidates = candidatesOf(
                prepared,
                query,
                openedAt,
                allowed && ((document) => allowed.has(document)),
            )
            return {
                ticket,
                openedAt,
                isPart: only !== undefined,
                index: prepared.index,
                query,
                candidates,
                isRight: candidates.documents.map((document) => right.has(document)),
            }
        }
        return [
            example(undefined),
            ...(active.length >= LEAST_CANDIDATES ? [example(at)] : []),
            ...(withParts ? [example(at, fewOf(active, right, turn))] : []),
            ...(withParts && ids.size > 0 && turn % UNEXPLAINED === 0
                ? [example(undefined, withoutRight(issues.length, right))]
                : []),
        ]
    })
}

/** By the number of the first issue that explains a ticket; -1: nothing does. */
const foldOfIssue = ({ relevant: [first] }: DatedTicket): number =>
    first === undefined ? -1 : Number(first.replace(/\D/g, '')) % FOLDS

/** Learns everything but the threshold. */
export function learn(data: LabelledData): Omit<MatchModel, 'threshold'> {
    // A word that is known is not corrected.
    const shares = learnShares(data.tickets.filter(({ kind }) => kind !== 'typo'))
    // The rates that a ticket gets for learning come from tickets about other issues.
    const hitRates = learnHitRates(data, shares)
    const apartRates = Array.from({ length: FOLDS }, (_, fold) =>
        learnHitRates(
            { ...data, tickets: data.tickets.filter((ticket) => foldOfIssue(ticket) !== fold) },
            shares,
        ),
    )
    const examples = examplesOf(data, shares, true, (ticket) => apartRates[foldOfIssue(ticket)] ?? hitRates)
    const ranking = fitRanking(
        examples
            .filter(({ isPart, isRight }) => !isPart && isRight.includes(true))
            .map(({ candidates, isRight }) => ({ features: candidates.features, isRight })),
    )

    // The sign of an outage that a ticket gets for learning comes from a model that did not see the ticket.
    const folds = new Map(data.tickets.map((ticket, at) => [ticket, at % FOLDS]))
    const undated = examples.filter(({ openedAt, isPart }) => openedAt === undefined && !isPart)
    const outageOf = (some: readonly Example[]): MatchModel['outage'] =>
        fitTerms(
            some.map(({ query }) => signTermsOf(query)),
            some.map(({ ticket }) => ticket.relevant.length > 0),
        )
    const outage = outageOf(undated)
    const parts = Array.from({ length: FOLDS }, (_, fold) =>
        outageOf(undated.filter(({ ticket }) => folds.get(ticket) !== fold)),
    )
    const features: (readonly number[])[] = []
    const isTrue: boolean[] = []
    for (const example of examples) {
        const ranked = rankCandidates({ ranking }, example.candidates)
        const [best] = ranked
        if (!best) continue
        const apart = { outage: parts[folds.get(example.ticket) ?? 0] ?? outage }
        features.push(
            surenessFeatures(apart, example.query, {
                scores: competingScores(example.index, example.candidates.documents, ranked),
                best: best.features,
                candidates: example.candidates.among,
                isDated: example.openedAt !== undefined,
            }),
        )
        isTrue.push(example.isRight[best.at] === true)
    }
    const { weights, bias } = fitLogistic(features, isTrue)
    return { ranking, sureness: { weights, bias }, outage, shares, hitRates }
}

/** What a model does with labelled data. */
export function outcomesOf(model: Omit<MatchModel, 'threshold'>, data: LabelledData): readonly Outcome[] {
    return examplesOf(data, model.shares, false, () => model.hitRates).map((example) => {
        const ranked = rankCandidates(model, example.candidates)
        const [best] = ranked
        return {
            isDated: example.openedAt !== undefined,
            isPositive: example.ticket.relevant.length > 0,
            rank: ranked.findIndex(({ at }) => example.isRight[at]),
            isShownRight: best !== undefined && example.isRight[best.at] === true,
            sureness: best
                ? sureness(model, example.query, {
                      scores: competingScores(example.index, example.candidates.documents, ranked),
                      best: best.features,
                      candidates: example.candidates.among,
                      isDated: example.openedAt !== undefined,
                  })
                : 0,
        }
    })
}
