import { meaningOf, type TextMeaning } from '../text-matching/lexicon.ts'
import { tokens } from '../text-matching/tokens.ts'
import { isCandidate, type IssueMatcher, type MatchableIssue, type ScoredIssue } from './issue-matcher.ts'

/** Shown in the reason, so message keys too. */
const SAME_WORDS = 'same words'
const ANY_SERVICE = 'Microsoft 365'
/** The suite's own issues concern every service. */
const SUITE = /^microsoft 365 suite$/i

const WEIGHTS = {
    bias: -3.1,
    words: 3.4,
    concepts: 2.6,
    sameService: 1.3,
    otherService: -1.6,
    request: -2.4,
    incident: 0.25,
    ended: -0.4,
}

interface Query extends TextMeaning {
    readonly words: readonly string[]
}

interface Prepared {
    readonly issue: MatchableIssue
    readonly words: readonly string[]
    readonly concepts: readonly string[]
    readonly services: readonly string[]
}

const prepare = (issue: MatchableIssue): Prepared => {
    const text = `${issue.title}. ${issue.impact}`
    const meaning = meaningOf(`${text} ${issue.feature}`)
    return { issue, words: tokens(text), concepts: meaning.concepts, services: meaning.services }
}

const logistic = (z: number): number => 1 / (1 + Math.exp(-z))

/** Share of the query's weight that the issue has too; rare words weigh more. */
function overlap(
    query: readonly string[],
    other: readonly string[],
    weight: (term: string) => number,
): number {
    let shared = 0
    let all = 0
    for (const term of query) {
        all += weight(term)
        if (other.includes(term)) shared += weight(term)
    }
    return all === 0 ? 0 : shared / all
}

function inverseFrequency(documents: readonly (readonly string[])[]): (term: string) => number {
    const counts = new Map<string, number>()
    for (const terms of documents) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
    return (term) => Math.log(1 + (documents.length + 1) / ((counts.get(term) ?? 0) + 0.5))
}

const sameService = (service: string, named: readonly string[]): boolean =>
    named.some((name) => service.toLowerCase().startsWith(name.toLowerCase()))

function score(query: Query, found: Prepared, rare: Rarity): number {
    const { issue } = found
    let z = WEIGHTS.bias
    z += WEIGHTS.words * overlap(query.words, found.words, rare.word)
    z += WEIGHTS.concepts * overlap(query.concepts, found.concepts, rare.concept)
    if (query.services.length > 0 && !SUITE.test(issue.service)) {
        const same =
            sameService(issue.service, query.services) ||
            query.services.some((service) => found.services.includes(service))
        z += same ? WEIGHTS.sameService : WEIGHTS.otherService
    }
    if (query.isRequest) z += WEIGHTS.request
    if (issue.classification === 'incident') z += WEIGHTS.incident
    if (issue.endAt !== null) z += WEIGHTS.ended
    return logistic(z)
}

interface Rarity {
    readonly word: (term: string) => number
    readonly concept: (term: string) => number
}

const reason = (service: string, shared: readonly string[]): string =>
    `${service || ANY_SERVICE} · ${(shared.length > 0 ? shared : [SAME_WORDS]).join(', ')}`

/** A first matcher: shared words, shared concepts of a hand-made lexicon, and the service that the text names. */
export const lexicalMatcher: IssueMatcher = {
    version: 'lexical-1',
    threshold: 0.5,
    over: (issues) => ({
        rank: (text, openedAt) =>
            rankIssues(
                text,
                openedAt === undefined ? issues : issues.filter((issue) => isCandidate(issue, openedAt)),
            ),
    }),
}

function rankIssues(text: string, issues: readonly MatchableIssue[]): readonly ScoredIssue[] {
    const meaning = meaningOf(text)
    const words = tokens(text)
    if (words.length === 0) return []
    const prepared = issues.map(prepare)
    const rare: Rarity = {
        word: inverseFrequency(prepared.map((one) => one.words)),
        concept: inverseFrequency(prepared.map((one) => one.concepts)),
    }
    const query: Query = { ...meaning, words }
    return prepared
        .map((one) => ({
            sysId: one.issue.sysId,
            score: Math.round(score(query, one, rare) * 1000) / 1000,
            reason: reason(
                one.issue.service,
                meaning.concepts.filter((concept) => one.concepts.includes(concept)),
            ),
        }))
        .sort((a, b) => b.score - a.score || (a.sysId < b.sysId ? -1 : 1))
}
