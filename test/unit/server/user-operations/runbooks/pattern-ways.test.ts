import fc from 'fast-check'
import {
    LONGEST_VALUE,
    MOST_WAYS,
    waysToMatch,
} from '../../../../../src/server/user-operations/runbooks/pattern-ways.ts'

test.each<[string, number]>([
    ['', 1],
    ['abc', 1],
    ['[A-Z]{3}-\\d{4}', 1],
    ['a?', 2],
    ['(?:a|b)', 2],
    ['FullAccess|SendAs', 2],
    ['[^@\\s]+', LONGEST_VALUE],
    ['a*', LONGEST_VALUE + 1],
    ['a*?', LONGEST_VALUE + 1],
    ['a{2,5}', 4],
    ['a{3,}', LONGEST_VALUE - 2],
    ['a{3}?', 1],
    ['(ab){3}', 1],
    ['(a|b){2}', 4],
    // What only looks like a quantifier.
    ['a{', 1],
    ['a{x}', 1],
    ['[*+?]', 1],
    ['[\\]*]', 1],
    ['\\*\\+\\(', 1],
    ['(?=a)(?!b)(?<name>c)', 1],
])('%p can match in %p ways', (pattern, ways) => {
    expect(() => new RegExp(pattern)).not.toThrow()
    expect(waysToMatch(pattern)).toBe(ways)
})

test.each([
    '(a+)+',
    '(a*)*b',
    '(?:a+){2,}',
    '([a-z]+\\.)+com',
    '(a|a)*',
    '(a|aa)+$',
    '(?:(?:a)+)+',
    '(?=(a+)+)b',
    '(a?){40}a',
    '((a{1,9}){1,9}){1,9}',
    '.*.*.*.*x',
    `${'a?'.repeat(30)}${'a'.repeat(30)}`,
    '(a+)+'.repeat(50),
])('%p could run for ever', (pattern) => {
    expect(() => new RegExp(pattern)).not.toThrow()
    expect(waysToMatch(pattern)).toBeGreaterThan(MOST_WAYS)
})

test.each(['[^@\\s]+@[^@\\s.]+\\.[a-z]{2,63}', '[A-Za-z][A-Za-z0-9 -]*', '.*', '[a-z]+-[0-9]+-[a-z]+'])(
    '%p is allowed, and gives up on a hostile text within a moment',
    (pattern) => {
        expect(waysToMatch(pattern)).toBeLessThanOrEqual(MOST_WAYS)
        const began = Date.now()
        new RegExp(`^(?:${pattern})$`).test('a'.repeat(LONGEST_VALUE - 1) + '\n')
        expect(Date.now() - began).toBeLessThan(1000)
    },
)

test('the worst that is allowed gives up within seconds', () => {
    const pattern = '.*.*.*'
    expect(waysToMatch(pattern)).toBeLessThanOrEqual(MOST_WAYS)
    const began = Date.now()
    expect(new RegExp(`^(?:${pattern}x)$`).test('a'.repeat(LONGEST_VALUE))).toBe(false)
    expect(Date.now() - began).toBeLessThan(3000)
})

test('every pattern comes to an end and to a number', () => {
    const piece = fc.constantFrom('a', '(', ')', '|', '*', '+', '?', '{2,3}', '{', '[', ']', '\\', '(?:', '.')
    fc.assert(
        fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
            expect(waysToMatch(pieces.join(''))).toBeGreaterThanOrEqual(1)
        }),
    )
})
