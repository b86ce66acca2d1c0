import fc from 'fast-check'
import { createSpeller, distance } from '../../../../src/server/text-matching/spelling.ts'

test.each([
    ['outlok', 'outlook', 1],
    ['mial', 'mail', 1],
    ['shrapont', 'sharepoint', 3],
    ['same', 'same', 0],
])('%s lies %s by so many edits', (a, b, edits) => expect(distance(a, b, 4)).toBe(edits))

test('a distance is the same both ways, and above the limit no more than known to be above', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    fc.assert(
        fc.property(word, word, (a, b) => {
            const all = distance(a, b, 20)
            return distance(b, a, 20) === all && distance(a, b, 2) > 2 === all > 2
        }),
    )
})

const beginningWith =
    (...words: readonly string[]) =>
    (letter: string): readonly string[] =>
        words.filter((word) => word.startsWith(letter))

test('a word is corrected to the nearest, and of equally near ones to the first', () => {
    const { suggest } = createSpeller(beginningWith('mail', 'main', 'calendar', 'outlook'))
    expect(suggest('mial')).toBe('mail')
    expect(suggest('calandr')).toBeUndefined()
    expect(suggest('calenndarr')).toBe('calendar')
    expect(suggest('maix')).toBe('mail')
})

test('short words, words with digits and words like no other stay as they are', () => {
    const { suggest } = createSpeller(beginningWith('mail', 'teams2'))
    expect(['mal', 'mai1', 'printer'].map(suggest)).toEqual([undefined, undefined, undefined])
})
