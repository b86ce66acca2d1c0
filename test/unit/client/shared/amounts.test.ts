import { createAmounts } from '../../../../src/client/shared/amounts.ts'

describe('amounts', () => {
    it.each([
        [0, '0 secs'],
        [59, '59 secs'],
        [60, '1 min'],
        [3 * 3600 + 20 * 60 + 59, '3 hrs 20 mins'],
        [2 * 3600, '2 hrs'],
        [47 * 3600 + 59 * 60, '47 hrs 59 mins'],
        [48 * 3600 + 59 * 60, '2 days'],
        [10 * 86_400 + 4 * 3600, '10 days 4 hrs'],
    ])('say how long %i seconds are: %s', (seconds, expected) => {
        expect(createAmounts('en').duration(seconds)).toBe(expected)
    })

    it('say a size, a number and a part of a second', () => {
        const amounts = createAmounts('en')
        expect([amounts.kilobytes(131_900), amounts.kilobytes(12), amounts.number(10_000)]).toEqual([
            '132 kB',
            '1 kB',
            '10,000',
        ])
        expect(amounts.seconds(1.234)).toBe('1.2 secs')
    })

    it('speak the language of the user, and English where it is none', () => {
        expect(createAmounts('fr').duration(2 * 86_400 + 3600)).toBe('2\u202fj 1\u202fh')
        expect(createAmounts('no such language!').number(10_000)).toBe('10,000')
    })
})
