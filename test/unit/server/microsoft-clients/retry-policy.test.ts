import fc from 'fast-check'
import {
    LONGEST_WAIT_MS,
    asksForPause,
    backoffMs,
    parseRetryAfter,
} from '../../../../src/server/microsoft-clients/retry-policy.ts'
import { NOW } from '../../../fakes/memory-platform.ts'

test('Retry-After in seconds, within an hour', () => {
    fc.assert(
        fc.property(fc.nat(10_000_000), (seconds) => {
            expect(parseRetryAfter(String(seconds), NOW)).toBe(Math.min(seconds * 1000, LONGEST_WAIT_MS))
        }),
    )
})

test('Retry-After as a date: the time until then, never negative, within an hour', () => {
    fc.assert(
        fc.property(fc.integer({ min: -100_000, max: 100_000 }), (seconds) => {
            const wait = parseRetryAfter(new Date(NOW + seconds * 1000).toUTCString(), NOW)
            expect(wait).toBe(Math.min(Math.max(seconds * 1000, 0), LONGEST_WAIT_MS))
        }),
    )
})

test('anything else is no Retry-After', () => {
    for (const text of [null, '', '  ', '-5', 'soon', '1e9x', 'Tomorrow, 12:00']) {
        expect(parseRetryAfter(text, NOW)).toBeUndefined()
    }
})

test('back-off grows, stays between half and all of its ceiling, and is capped', () => {
    fc.assert(
        fc.property(
            fc.integer({ min: 1, max: 60 }),
            fc.double({ min: 0, max: 0.999, noNaN: true }),
            (failures, x) => {
                const wait = backoffMs(failures, { fraction: () => x, guid: () => '' })
                const ceiling = Math.min(5000 * 2 ** (failures - 1), 15 * 60_000)
                expect(wait).toBeGreaterThanOrEqual(Math.floor(ceiling / 2))
                expect(wait).toBeLessThanOrEqual(ceiling)
            },
        ),
    )
})

test('429, 503 and 504 ask for a pause; other errors do not', () => {
    expect([429, 503, 504].every(asksForPause)).toBe(true)
    expect([200, 400, 401, 403, 404, 500, 502].some(asksForPause)).toBe(false)
})
