import type { ConceptKind } from './concept-kind.ts'
import { LIKELIHOOD_FEATURES, likelihoodFeatures } from './hit-rates.ts'
import { concepts, type Concept } from './lexicon.ts'
import type { Query } from './query.ts'
import type { RelevanceIndex } from './relevance-index.ts'

const KINDS: readonly ConceptKind[] = ['product', 'platform', 'object', 'symptom', 'audience', 'place']
const KIND_FEATURES = ['met', 'unmet', 'none met', 'more in head'] as const

/** Names of the features, in order: weights are learned by place. */
export const RELEVANCE_FEATURES: readonly string[] = [
    'share of the query',
    'evidence',
    'share by words alone',
    'share by the head',
    'share of the head',
    'evidence of the head',
    ...KINDS.flatMap((kind) => KIND_FEATURES.map((feature) => `${kind}: ${feature}`)),
    ...LIKELIHOOD_FEATURES,
]

/** Place of a feature among them. */
export const featureAt = (name: string): number => RELEVANCE_FEATURES.indexOf(name)

/** What speaks for and against a document; a learned ranking weighs it. */
export function relevanceFeatures(index: RelevanceIndex, query: Query, document: number): readonly number[] {
    const head = index.headOf(document)
    const lexicon = concepts()
    const weightOf = index.weightsOf(document)
    const inHead = new Set(head)

    let evidence = 0
    let byWords = 0
    let byHead = 0
    for (const place of query.places) {
        let best = 0
        let word = 0
        let first = 0
        for (const [term, weight] of place.terms) {
            const value = weight * (weightOf.get(term) ?? 0)
            if (value > best) best = value
            if (term >= lexicon.length && value > word) word = value
            if (inHead.has(term) && weight > first) first = weight
        }
        evidence += best * place.importance
        byWords += word * place.importance
        byHead += first * place.importance
    }

    let headTotal = 0
    let headSaid = 0
    for (const term of head) {
        const rarity = index.rarity(term)
        headTotal += rarity
        headSaid += rarity * (query.terms.get(term) ?? 0)
    }

    const total = query.total || 1
    return [
        evidence / total,
        Math.log(1 + evidence),
        byWords / total,
        byHead / total,
        headTotal === 0 ? 0 : headSaid / headTotal,
        Math.log(1 + headSaid),
        ...kindFeatures(index, query, weightOf, head),
        ...likelihoodFeatures(query.expectations, weightOf),
    ]
}

/** By kind, in one pass: most of the time goes here. */
function kindFeatures(
    index: RelevanceIndex,
    query: Query,
    weightOf: ReadonlyMap<number, number>,
    head: readonly number[],
): readonly number[] {
    const lexicon = concepts()
    const kinds = KINDS.map(() => ({ said: 0, met: 0, more: 0 }))
    const ofKind = (concept: number) => kinds[KINDS.indexOf((lexicon[concept] as Concept).kind)]
    query.concepts.forEach((weight, concept) => {
        const sums = weight < 1 ? undefined : ofKind(concept)
        if (!sums) return
        const rarity = index.rarity(concept)
        sums.said += rarity
        sums.met += rarity * (weightOf.get(concept) ?? 0)
    })
    for (const term of head) {
        const sums = term < lexicon.length ? ofKind(term) : undefined
        if (sums) sums.more += index.rarity(term) * (1 - (query.concepts.get(term) ?? 0))
    }
    return kinds.flatMap(({ said, met, more }) => [
        Math.log(1 + met),
        Math.log(1 + said - met),
        said > 0 && met === 0 ? 1 : 0,
        Math.log(1 + more),
    ])
}
