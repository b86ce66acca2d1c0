import { likeness } from '../../../../src/server/text-matching/likeness.ts'
import { createRelevanceIndex } from '../../../../src/server/text-matching/relevance-index.ts'

const index = createRelevanceIndex(
    [
        ['zorblat', 'quixel', 'common'],
        ['zorblat', 'quixel', 'common'],
        ['zorblat', 'fnord', 'common'],
        ['common'],
        ['grault'],
        [],
    ].map((terms) => ({ fields: [terms] })),
    [1],
    { weight: 0, share: () => 0 },
)

test('twins are wholly alike, strangers not at all, and order does not matter', () => {
    expect(likeness(index, 0, 1)).toBe(1)
    expect(likeness(index, 0, 4)).toBe(0)
    expect(likeness(index, 4, 5)).toBe(0)
    expect(likeness(index, 5, 5)).toBe(0)
    expect(likeness(index, 0, 2)).toBeCloseTo(likeness(index, 2, 0))
})

test('what is rare makes two documents more alike than what all have', () => {
    expect(likeness(index, 0, 2)).toBeGreaterThan(likeness(index, 0, 3))
})
