import type { RelevanceIndex } from './relevance-index.ts'

/** How much two documents say the same, 0 to 1: what both have of all that either has, the rarer the more. */
export function likeness(index: RelevanceIndex, a: number, b: number): number {
    const ofA = index.weightsOf(a)
    const ofB = index.weightsOf(b)
    let both = 0
    let either = 0
    ofA.forEach((weight, term) => {
        const other = ofB.get(term) ?? 0
        both += index.rarity(term) * Math.min(weight, other)
        either += index.rarity(term) * Math.max(weight, other)
    })
    ofB.forEach((weight, term) => {
        if (!ofA.has(term)) either += index.rarity(term) * weight
    })
    return either === 0 ? 0 : both / either
}
