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

documented('api-reference/server-api-reference/c_GlideSystemAPI', 'GlideSystem - nowDateTime()', () => {
    test('in the user’s time zone', () => expect(atClock('gs.nowDateTime()')).toBe('2026-03-03 23:30:15'))
})
documented('api-reference/server-api-reference/c_GlideSystemAPI', 'GlideSystem - now()', () => {
    test('the date in UTC', () => expect(atClock('gs.now()')).toBe('2026-03-04'))
})

documented(
    'api-reference/scripts/guarded-script-allowed-apis',
    'ServiceNow JavaScript APIs supported by guarded script',
    () => {
        test.each([
            ['beginningOfToday()', '2026-03-03 08:00:00'],
            ['endOfToday()', '2026-03-04 07:59:59'],
            ['beginningOfYesterday()', '2026-03-02 08:00:00'],
            ['endOfTomorrow()', '2026-03-05 07:59:59'],
            ['beginningOfLast7Days()', '2026-02-24 08:00:00'],
            ['endOfLast7Days()', '2026-03-04 07:59:59'],
            ['beginningOfLast15Minutes()', '2026-03-04 07:15:00'],
            ['endOfLast15Minutes()', '2026-03-04 07:30:59'],
            ['beginningOfLastHour()', '2026-03-04 06:00:00'],
            ['endOfLastHour()', '2026-03-04 06:59:59'],
            ['endOfLast2Hours()', '2026-03-04 07:59:59'],
            ['beginningOfCurrentMinute()', '2026-03-04 07:30:00'],
            ['beginningOfLast2Quarters()', '2025-07-01 07:00:00'],
            ['endOfNext2Quarters()', '2026-10-01 06:59:59'],
            ['beginningOfOneYearAgo()', '2025-01-01 08:00:00'],
            ['endOfOneYearAgo()', '2026-01-01 07:59:59'],
            ['beginningOfLastQuarter()', '2025-10-01 07:00:00'],
            ['minutesAgo(5)', '2026-03-04 07:25:15'],
            ['quartersAgo(1)', '2025-12-04 07:30:15'],
        ])('gs.%s', (call, expected) => expect(atClock(`gs.${call}`)).toBe(expected))
    },
)
