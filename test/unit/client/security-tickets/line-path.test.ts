import fc from 'fast-check'
import { pathOf, rangeOf, summaryOf } from '../../../../src/client/security-tickets/line-path.ts'

const lineOf = (values: readonly (number | null)[]) =>
    values.flatMap((percent, index) =>
        percent === null
            ? []
            : [
                  {
                      day: new Date(Date.parse('2026-02-25') + index * 86_400_000).toISOString().slice(0, 10),
                      percent,
                      current: percent,
                      max: 100,
                  },
              ],
    )

test('a day follows the one before; where days are missing the line is broken', () => {
    expect(pathOf(lineOf([40, 50, 45, null, 41]), 400, 100)).toBe('M0 100h0L100 0L200 50M400 90h0')
})

test('one day is a point in the middle', () => {
    expect(pathOf(lineOf([45.2]), 400, 100)).toBe('M200 48h0')
})

test('a quiet score is drawn quietly, and never below nothing', () => {
    expect(rangeOf(lineOf([45.2, 45.4]))).toEqual([40, 50])
    expect(rangeOf(lineOf([0.2, 0.4]))).toEqual([0, 10])
    expect(rangeOf(lineOf([99.5, 100]))).toEqual([90, 100])
    expect(rangeOf(lineOf([20, 80]))).toEqual([20, 80])
})

test('every value lies within the drawing', () => {
    const values = fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true })), {
        minLength: 1,
        maxLength: 90,
    })
    fc.assert(
        fc.property(values, (given) => {
            const line = lineOf(given)
            fc.pre(line.length > 0)
            const path = pathOf(line, 600, 120)
            expect(path).toMatch(/^(?:[ML][\d.]+ [\d.]+(?:h0)?)+$/)
            for (const [, x, y] of path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)) {
                expect(Number(x)).toBeLessThanOrEqual(600)
                expect(Number(y)).toBeLessThanOrEqual(120)
            }
        }),
    )
})

test('in words: first, last, lowest, highest, and how many days are missing', () => {
    const summary = summaryOf(lineOf([44, 40, null, null, 48, 47]))
    expect(summary).toMatchObject({
        first: { day: '2026-02-25', percent: 44 },
        last: { day: '2026-03-02', percent: 47 },
        lowest: { day: '2026-02-26', percent: 40 },
        highest: { day: '2026-03-01', percent: 48 },
        missing: 2,
    })
    expect(summaryOf([])).toBeNull()
})
