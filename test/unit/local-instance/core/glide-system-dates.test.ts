import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const PAGE_CLOCK = Date.UTC(2026, 2, 4, 7, 30, 15)
// The clock stands: what the tests expect is exact to the second.
jest.spyOn(Date, 'now').mockReturnValue(PAGE_CLOCK)
const lab = smallInstance()
const { instance, session, run } = lab
const west = { ...lab.user('west', 'itil'), timeZone: 'America/Los_Angeles' }
const one = (expression: string, as = session('admin')): unknown => run(`return ${expression}`, as)
/** The clock shows 3 March 2026, 23:30:15 in Los Angeles, a Tuesday; in UTC it is the 4th, 7:30:15. */
function atClock(expression: string): unknown {
    instance.setClock(PAGE_CLOCK)
    return one(expression, west)
}

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - beginningOfLastMonth()',
    () => {
        test('by the user’s calendar, in UTC', () =>
            expect(atClock('gs.beginningOfLastMonth()')).toBe('2026-02-01 08:00:00'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - beginningOfLastWeek()',
    () => {
        test('by the user’s calendar, in UTC', () =>
            expect(atClock('gs.beginningOfLastWeek()')).toBe('2026-02-23 08:00:00'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - beginningOfNextMonth()',
    () => {
        test('by the user’s calendar, in UTC', () =>
            expect(atClock('gs.beginningOfNextMonth()')).toBe('2026-04-01 07:00:00'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - beginningOfNextWeek()',
    () => {
        test('by the user’s calendar, in UTC', () =>
            expect(atClock('gs.beginningOfNextWeek()')).toBe('2026-03-09 07:00:00'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - beginningOfNextYear()',
    () => {
        test('by the user’s calendar, in UTC', () =>
            expect(atClock('gs.beginningOfNextYear()')).toBe('2027-01-01 08:00:00'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - beginningOfThisMonth()',
    () => {
        test('by the user’s calendar, in UTC', () =>
            expect(atClock('gs.beginningOfThisMonth()')).toBe('2026-03-01 08:00:00'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - beginningOfThisQuarter()',
    () => {
        test('by the user’s calendar, in UTC', () =>
            expect(atClock('gs.beginningOfThisQuarter()')).toBe('2026-01-01 08:00:00'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - beginningOfThisWeek()',
    () => {
        test('by the user’s calendar, in UTC', () =>
            expect(atClock('gs.beginningOfThisWeek()')).toBe('2026-03-02 08:00:00'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - beginningOfThisYear()',
    () => {
        test('by the user’s calendar, in UTC', () =>
            expect(atClock('gs.beginningOfThisYear()')).toBe('2026-01-01 08:00:00'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - endOfLastMonth()',
    () => {
        test('by the user’s calendar, in UTC', () =>
            expect(atClock('gs.endOfLastMonth()')).toBe('2026-03-01 07:59:59'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - endOfLastWeek()',
    () => {
        test('by the user’s calendar, in UTC', () =>
            expect(atClock('gs.endOfLastWeek()')).toBe('2026-03-02 07:59:59'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - endOfLastYear()',
    () => {
        test('by the user’s calendar, in UTC', () =>
            expect(atClock('gs.endOfLastYear()')).toBe('2026-01-01 07:59:59'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - endOfNextMonth()',
    () => {
        test('by the user’s calendar, in UTC', () =>
            expect(atClock('gs.endOfNextMonth()')).toBe('2026-05-01 06:59:59'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - endOfNextWeek()',
    () => {
        test('by the user’s calendar, in UTC', () =>
            expect(atClock('gs.endOfNextWeek()')).toBe('2026-03-16 06:59:59'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - endOfNextYear()',
    () => {
        test('by the user’s calendar, in UTC', () =>
            expect(atClock('gs.endOfNextYear()')).toBe('2028-01-01 07:59:59'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - endOfThisMonth()',
    () => {
        test('by the user’s calendar, in UTC', () =>
            expect(atClock('gs.endOfThisMonth()')).toBe('2026-04-01 06:59:59'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - endOfThisQuarter()',
    () => {
        test('by the user’s calendar, in UTC', () =>
            expect(atClock('gs.endOfThisQuarter()')).toBe('2026-04-01 06:59:59'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - endOfThisWeek()',
    () => {
        test('by the user’s calendar, in UTC', () =>
            expect(atClock('gs.endOfThisWeek()')).toBe('2026-03-09 06:59:59'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - endOfThisYear()',
    () => {
        test('by the user’s calendar, in UTC', () =>
            expect(atClock('gs.endOfThisYear()')).toBe('2027-01-01 07:59:59'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - daysAgo(Number days)',
    () => {
        test.each([
            ['gs.daysAgo(1)', '2026-03-03 07:30:15'],
            ['gs.daysAgo(-4)', '2026-03-08 07:30:15'],
        ])('%s', (call, expected) => expect(atClock(call)).toBe(expected))
        test('what is no whole number is refused', () => {
            expect(() => one('gs.daysAgo()')).toThrow('gs.daysAgo: undefined')
            expect(() => one("gs.daysAgo('x')")).toThrow('gs.daysAgo: x')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - daysAgoEnd(Number days)',
    () => {
        test.each([
            ['gs.daysAgoEnd(0)', '2026-03-04 07:59:59'],
            ['gs.daysAgoEnd(-5)', '2026-03-09 06:59:59'],
        ])('%s', (call, expected) => expect(atClock(call)).toBe(expected))
        test('what is no whole number is refused', () => {
            expect(() => one('gs.daysAgoEnd()')).toThrow('gs.daysAgoEnd: undefined')
            expect(() => one("gs.daysAgoEnd('x')")).toThrow('gs.daysAgoEnd: x')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - daysAgoStart(Number days)',
    () => {
        test.each([
            ['gs.daysAgoStart(0)', '2026-03-03 08:00:00'],
            ['gs.daysAgoStart(2)', '2026-03-01 08:00:00'],
        ])('%s', (call, expected) => expect(atClock(call)).toBe(expected))
        test('what is no whole number is refused', () => {
            expect(() => one('gs.daysAgoStart()')).toThrow('gs.daysAgoStart: undefined')
            expect(() => one("gs.daysAgoStart('x')")).toThrow('gs.daysAgoStart: x')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - hoursAgo(Number hours)',
    () => {
        test.each([
            ['gs.hoursAgo(8)', '2026-03-03 23:30:15'],
            ['gs.hoursAgo(-1)', '2026-03-04 08:30:15'],
        ])('%s', (call, expected) => expect(atClock(call)).toBe(expected))
        test('what is no whole number is refused', () => {
            expect(() => one('gs.hoursAgo()')).toThrow('gs.hoursAgo: undefined')
            expect(() => one("gs.hoursAgo('x')")).toThrow('gs.hoursAgo: x')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - hoursAgoEnd(Number hours)',
    () => {
        test.each([['gs.hoursAgoEnd(0)', '2026-03-04 07:59:59']])('%s', (call, expected) =>
            expect(atClock(call)).toBe(expected),
        )
        test('what is no whole number is refused', () => {
            expect(() => one('gs.hoursAgoEnd()')).toThrow('gs.hoursAgoEnd: undefined')
            expect(() => one("gs.hoursAgoEnd('x')")).toThrow('gs.hoursAgoEnd: x')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - hoursAgoStart(Number hours)',
    () => {
        test.each([['gs.hoursAgoStart(1)', '2026-03-04 06:00:00']])('%s', (call, expected) =>
            expect(atClock(call)).toBe(expected),
        )
        test('what is no whole number is refused', () => {
            expect(() => one('gs.hoursAgoStart()')).toThrow('gs.hoursAgoStart: undefined')
            expect(() => one("gs.hoursAgoStart('x')")).toThrow('gs.hoursAgoStart: x')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - minutesAgoEnd(Number minutes)',
    () => {
        test.each([['gs.minutesAgoEnd(30)', '2026-03-04 07:00:59']])('%s', (call, expected) =>
            expect(atClock(call)).toBe(expected),
        )
        test('what is no whole number is refused', () => {
            expect(() => one('gs.minutesAgoEnd()')).toThrow('gs.minutesAgoEnd: undefined')
            expect(() => one("gs.minutesAgoEnd('x')")).toThrow('gs.minutesAgoEnd: x')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - minutesAgoStart(Number minutes)',
    () => {
        test.each([['gs.minutesAgoStart(31)', '2026-03-04 06:59:00']])('%s', (call, expected) =>
            expect(atClock(call)).toBe(expected),
        )
        test('what is no whole number is refused', () => {
            expect(() => one('gs.minutesAgoStart()')).toThrow('gs.minutesAgoStart: undefined')
            expect(() => one("gs.minutesAgoStart('x')")).toThrow('gs.minutesAgoStart: x')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - monthsAgo(Number months)',
    () => {
        test.each([
            ['gs.monthsAgo(1)', '2026-02-04 07:30:15'],
            ['gs.monthsAgo(-1)', '2026-04-04 06:30:15'],
        ])('%s', (call, expected) => expect(atClock(call)).toBe(expected))
        test('what is no whole number is refused', () => {
            expect(() => one('gs.monthsAgo()')).toThrow('gs.monthsAgo: undefined')
            expect(() => one("gs.monthsAgo('x')")).toThrow('gs.monthsAgo: x')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - monthsAgoEnd(Number months)',
    () => {
        test.each([
            ['gs.monthsAgoEnd(0)', '2026-04-01 06:59:59'],
            ['gs.monthsAgoEnd(1)', '2026-03-01 07:59:59'],
        ])('%s', (call, expected) => expect(atClock(call)).toBe(expected))
        test('what is no whole number is refused', () => {
            expect(() => one('gs.monthsAgoEnd()')).toThrow('gs.monthsAgoEnd: undefined')
            expect(() => one("gs.monthsAgoEnd('x')")).toThrow('gs.monthsAgoEnd: x')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - monthsAgoStart(Number months)',
    () => {
        test.each([['gs.monthsAgoStart(3)', '2025-12-01 08:00:00']])('%s', (call, expected) =>
            expect(atClock(call)).toBe(expected),
        )
        test('what is no whole number is refused', () => {
            expect(() => one('gs.monthsAgoStart()')).toThrow('gs.monthsAgoStart: undefined')
            expect(() => one("gs.monthsAgoStart('x')")).toThrow('gs.monthsAgoStart: x')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - quartersAgoEnd(Number quarters)',
    () => {
        test.each([['gs.quartersAgoEnd(1)', '2026-01-01 07:59:59']])('%s', (call, expected) =>
            expect(atClock(call)).toBe(expected),
        )
        test('what is no whole number is refused', () => {
            expect(() => one('gs.quartersAgoEnd()')).toThrow('gs.quartersAgoEnd: undefined')
            expect(() => one("gs.quartersAgoEnd('x')")).toThrow('gs.quartersAgoEnd: x')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - quartersAgoStart(Number quarters)',
    () => {
        test.each([['gs.quartersAgoStart(1)', '2025-10-01 07:00:00']])('%s', (call, expected) =>
            expect(atClock(call)).toBe(expected),
        )
        test('what is no whole number is refused', () => {
            expect(() => one('gs.quartersAgoStart()')).toThrow('gs.quartersAgoStart: undefined')
            expect(() => one("gs.quartersAgoStart('x')")).toThrow('gs.quartersAgoStart: x')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - yearsAgo(Number years)',
    () => {
        test.each([['gs.yearsAgo(1)', '2025-03-04 07:30:15']])('%s', (call, expected) =>
            expect(atClock(call)).toBe(expected),
        )
        test('what is no whole number is refused', () => {
            expect(() => one('gs.yearsAgo()')).toThrow('gs.yearsAgo: undefined')
            expect(() => one("gs.yearsAgo('x')")).toThrow('gs.yearsAgo: x')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - yesterday()',
    () => {
        test('24 hours ago', () => expect(atClock('gs.yesterday()')).toBe('2026-03-03 07:30:15'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'Scoped GlideSystem - dateGenerate(String date, String range)',
    () => {
        test.each([
            ["'2026-07-01', 'start'", '2026-07-01 07:00:00'],
            ["'2026-07-01', 'end'", '2026-07-02 06:59:59'],
            ["'2026-01-01', '10:00:00'", '2026-01-01 18:00:00'],
        ])('%s', (given, expected) => expect(one(`gs.dateGenerate(${given})`, west)).toBe(expected))
        test('what is no date and time is refused', () => {
            expect(() => one("gs.dateGenerate('2026-02-30', 'start')")).toThrow(
                '2026-02-30 00:00:00 is no date and time',
            )
            expect(() => one("gs.dateGenerate('2026-02-03', 'noon')")).toThrow('no date and time')
        })
    },
)
