import type { Query } from '../text-matching/query.ts'
import { signTermsOf, type TextSign } from '../text-matching/text-sign.ts'

export const RELATED_FEATURES: readonly string[] = [
    'sign of Microsoft 365',
    'sign of something else',
    'speaks for it',
    'speaks against it',
    'strongest for it',
    'strongest against it',
    'three strongest for it',
    'three strongest against it',
    'sign of the head',
    'sign of something else in the head',
    'sign by length',
]

/** People name what they want first. */
const HEAD = 8
const STRONGEST = 3

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/**
 * How much a text sounds like Microsoft 365. What speaks for and against it is told apart: a long text gathers much of
 * both, and one word, such as the name of another vendor's product, may outweigh many everyday ones.
 */
export function relatedFeatures({ bias, terms }: TextSign, query: Query): readonly number[] {
    const ofTerms = (some: readonly string[]): readonly number[] =>
        some.flatMap((term) => {
            const worth = terms[term]
            return worth === undefined ? [] : [worth]
        })
    const all = [...ofTerms(signTermsOf(query))].sort((a, b) => a - b)
    const head = bias + sumOf(ofTerms([...new Set(query.places.slice(0, HEAD).map(({ stem }) => stem))]))
    const sum = bias + sumOf(all)
    return [
        sum,
        Math.min(0, sum),
        sumOf(all.filter((worth) => worth > 0)),
        sumOf(all.filter((worth) => worth < 0)),
        all[all.length - 1] ?? 0,
        all[0] ?? 0,
        sumOf(all.slice(-STRONGEST)),
        sumOf(all.slice(0, STRONGEST)),
        head,
        Math.min(0, head),
        sum / Math.sqrt(Math.max(1, all.length)),
    ]
}
