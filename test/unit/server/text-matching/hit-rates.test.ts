import { expectationsOf, likelihoodFeatures } from '../../../../src/server/text-matching/hit-rates.ts'
import { readText } from '../../../../src/server/text-matching/reading.ts'
import { createRelevanceIndex } from '../../../../src/server/text-matching/relevance-index.ts'

const [PAYROLL, PORTAL, QUARTER] = ['zorblat', 'quixel', 'fnord']
const index = createRelevanceIndex(
    [[PAYROLL, PORTAL], [PAYROLL], [PAYROLL, QUARTER], [QUARTER]].map((terms) => ({ fields: [terms] })),
    [1],
    { weight: 0, share: () => 0 },
)
const weights = (...terms: readonly string[]) =>
    new Map(terms.map((term) => [index.number(term) as number, 1]))

test('a rare term that the right document has as a rule speaks for a document, and against one without it', () => {
    const [expected] = expectationsOf(index, readText(PORTAL), { [PORTAL]: 0.8 })
    expect(expected?.has).toBeGreaterThan(0)
    expect(expected?.lacks).toBeLessThan(0)
})

test('a term that the right document has no more often than others says nothing', () => {
    // Three of four documents have it: 3.5 of 5.
    const [expected] = expectationsOf(index, readText(PAYROLL), { [PAYROLL]: 0.7 })
    expect(expected?.has).toBeCloseTo(0)
    expect(expected?.lacks).toBeCloseTo(0)
})

test('a term seen too seldom has the rate of its kind; certainty is never complete', () => {
    const ofKind = expectationsOf(index, readText(PORTAL), { '#word': 0.9, word: 0.6 })
    expect(ofKind).toEqual(expectationsOf(index, readText(PORTAL), { [PORTAL]: 0.6 }))
    const [certain] = expectationsOf(index, readText(PORTAL), { [PORTAL]: 1 })
    expect(Number.isFinite(certain?.lacks)).toBe(true)
})

test('the features are sums over concepts and words, and their mean', () => {
    const expectations = expectationsOf(index, readText(`${PORTAL} ${QUARTER}`), { word: 0.6 })
    const both = likelihoodFeatures(expectations, weights(PORTAL, QUARTER))
    const one = likelihoodFeatures(expectations, weights(PORTAL))
    expect(both[0]).toBe(0)
    expect(both[1]).toBeGreaterThan(one[1] as number)
    expect(both[2]).toBeCloseTo((both[1] as number) / 2)
    expect(likelihoodFeatures([], weights())).toEqual([0, 0, 0])
})
