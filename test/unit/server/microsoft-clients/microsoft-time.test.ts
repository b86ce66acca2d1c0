import fc from 'fast-check'
import {
    formatTime,
    parseGraphTime,
    parseHttpDate,
    parsePostDate,
} from '../../../../src/server/microsoft-clients/microsoft-time.ts'

const instants = fc.date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2090-01-01T00:00:00Z'),
    noInvalidDate: true,
})

test('what we format, we read', () => {
    fc.assert(fc.property(instants, (date) => parseGraphTime(formatTime(date.getTime())) === date.getTime()))
})

test('offsets and up to seven decimals are read as Graph sends them', () => {
    expect(parseGraphTime('2026-02-19T04:52:00.9630000+00:00')).toBe(Date.UTC(2026, 1, 19, 4, 52, 0, 963))
    expect(parseGraphTime('2026-02-19T04:52:00+05:30')).toBe(Date.UTC(2026, 1, 18, 23, 22))
    expect(parseGraphTime('2026-02-19T04:52:00-08:00')).toBe(Date.UTC(2026, 1, 19, 12, 52))
    expect(parseGraphTime('2026-02-19T04:52:00')).toBe(Date.UTC(2026, 1, 19, 4, 52))
})

test.each([undefined, null, 12, '', 'yesterday', '2026-02-31T00:00:00Z', '2026-01-01T25:00:00Z', '-5'])(
    '%p is no time',
    (text) => expect(parseGraphTime(text)).toBeUndefined(),
)

test('the date form of Retry-After is read for every instant', () => {
    fc.assert(
        fc.property(instants, (date) => {
            expect(parseHttpDate(date.toUTCString())).toBe(Math.floor(date.getTime() / 1000) * 1000)
        }),
    )
})

test("the long dates of Microsoft's posts are UTC, noon and midnight included", () => {
    expect(parsePostDate('Thursday, February 19, 2026, at 6:00 AM UTC')).toBe(Date.UTC(2026, 1, 19, 6))
    expect(parsePostDate('Friday, May 1, 2026 at 12:30 PM UTC')).toBe(Date.UTC(2026, 4, 1, 12, 30))
    expect(parsePostDate('Friday, May 1, 2026, at 12:05 AM UTC')).toBe(Date.UTC(2026, 4, 1, 0, 5))
    expect(parsePostDate('as soon as possible')).toBeUndefined()
})
