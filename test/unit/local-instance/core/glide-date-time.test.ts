// ServiceNowDocs: api-reference/server-api-reference/c_GlideDateTimeScoped, c_GlideSystemScopedAPI
import fc from 'fast-check'
import { smallInstance, START } from './small-instance.ts'

const lab = smallInstance()
const losAngeles = lab.user('west')
Object.assign(losAngeles, { timeZone: 'America/Los_Angeles' })
const value = (script: string): unknown => lab.run(`return ${script}`, losAngeles)
/** The value after some calls. */
const after = (text: string, calls: string): unknown =>
    value(`(function () { var g = new GlideDateTime('${text}'); g.${calls}; return g.getValue() })()`)

test.each([
    ['2011-08-31 08:00:00', '2011-08-31 08:00:00'],
    ['2011-08-31', '2011-08-31 00:00:00'],
    ['2011-08-31 08:05', '2011-08-31 08:05:00'],
    ['08/31/2011 08:00:00', '2011-08-31 08:00:00'],
    ['08-31-2011', '2011-08-31 00:00:00'],
    ['31-08-2011 08.05', '2011-08-31 08:05:00'],
    ['31/08/2011', '2011-08-31 00:00:00'],
    // Both orders fit: the month comes first.
    ['03/04/2011', '2011-03-04 00:00:00'],
    [' 2011-08-31 08:00:00 ', '2011-08-31 08:00:00'],
])('%s is %s', (text, expected) => expect(value(`new GlideDateTime('${text}').getValue()`)).toBe(expected))

test.each(['2011-aa-31 aa:00:00', '2011-02-30 00:00:00', '2011-08-31T08:00:00Z', 'tomorrow', '2011-13-01'])(
    '%s is no date, and says why',
    (text) => {
        expect(
            value(
                `(function () { var g = new GlideDateTime('${text}'); return [g.isValid(), g.getErrorMsg(), g.getValue(), g.getDisplayValue()] })()`,
            ),
        ).toEqual([false, `Invalid date time: '${text}', ignored`, '', ''])
    },
)

test('display values are in the user’s time zone, both ways', () => {
    expect(value("new GlideDateTime('2011-08-31 08:00:00').getDisplayValue()")).toBe('2011-08-31 01:00:00')
    expect(after('2014-02-02 12:00:00', "setDisplayValue('2014-01-01 12:00:00')")).toBe('2014-01-01 20:00:00')
    expect(
        value(
            "(function () { var g = new GlideDateTime(); g.setDisplayValue('2011-aa-01 00:00:00'); return g.getErrorMsg() })()",
        ),
    ).toBe('Could not parse DateTime: 2011-aa-01 00:00:00')
    expect(value("new GlideDateTime('2011-08-31 08:00:00').getTZOffset()")).toBe(-7 * 3_600_000)
})

test.each([
    ['2011-08-31 08:00:00', 'addMonthsUTC(2)', '2011-10-31 08:00:00'],
    ['2011-08-31 08:00:00', 'addMonthsUTC(1)', '2011-09-30 08:00:00'],
    ['2012-02-29 08:00:00', 'addYearsUTC(1)', '2013-02-28 08:00:00'],
    ['2011-01-31 08:00:00', 'addMonthsUTC(-2)', '2010-11-30 08:00:00'],
    ['2011-12-31 23:59:59', 'addSeconds(1)', '2012-01-01 00:00:00'],
    ['2011-08-31 08:00:00', 'addWeeksUTC(1)', '2011-09-07 08:00:00'],
    ['2011-12-07 08:00:00', 'subtract(1000)', '2011-12-07 07:59:59'],
    ['2011-12-07 08:00:00', 'add(1000)', '2011-12-07 08:00:01'],
    // Winter time began on 7 November 2021 in Los Angeles: a local day is 25 hours long.
    ['2021-11-06 19:00:00', 'addDaysLocalTime(1)', '2021-11-07 20:00:00'],
    ['2021-11-06 19:00:00', 'addDaysUTC(1)', '2021-11-07 19:00:00'],
    // 31 August in Los Angeles, 1 September in UTC.
    ['2021-09-01 03:00:00', 'addMonthsLocalTime(1)', '2021-10-01 03:00:00'],
    ['2011-08-31 08:00:00', 'setValue(0)', '1970-01-01 00:00:00'],
])('%s, %s: %s', (text, calls, expected) => expect(after(text, calls)).toBe(expected))

test('comparison, and parts of a date in UTC and in the user’s zone', () => {
    expect(
        value(`(function () {
            var a = new GlideDateTime('2011-12-01 03:00:00'), b = new GlideDateTime('2011-12-01 03:00:01')
            return [a.before(b), a.after(b), a.onOrBefore(a), a.onOrAfter(b), a.compareTo(b), b.compareTo(a), a.compareTo(a), a.equals('2011-12-01 03:00:00'), a.equals(b),
                a.getDayOfWeekUTC(), a.getDayOfWeekLocalTime(), a.getDayOfMonthUTC(), a.getDayOfMonthLocalTime(), a.getMonthUTC(), a.getMonthLocalTime(), a.getYearUTC(), a.getYearLocalTime()]
        })()`),
    ).toEqual([true, false, true, false, -1, 1, 0, true, false, 4, 3, 1, 30, 12, 11, 2011, 2011])
})

test('without a value it is now, by the clock of the instance, to the second', () => {
    lab.instance.setClock(START + 999)
    const text = value('new GlideDateTime().getValue()') as string
    expect(Math.abs(Date.parse(`${text.replace(' ', 'T')}Z`) - START)).toBeLessThan(5000)
    expect((value('new GlideDateTime().getNumericValue()') as number) % 1000).toBe(0)
})

test('text and milliseconds are the same moment, whichever way it is made', () => {
    fc.assert(
        fc.property(fc.integer({ min: -2_000_000_000, max: 4_000_000_000 }), (seconds) => {
            const text = value(
                `(function () { var g = new GlideDateTime(); g.setValue(${String(seconds * 1000)}); return g.getValue() })()`,
            ) as string
            expect(value(`new GlideDateTime('${text}').getNumericValue()`)).toBe(seconds * 1000)
            const shown = value(`new GlideDateTime('${text}').getDisplayValue()`) as string
            const back = value(
                `(function () { var g = new GlideDateTime(); g.setDisplayValue('${shown}'); return g.getDisplayValue() })()`,
            )
            expect(back).toBe(shown)
        }),
        { numRuns: 60 },
    )
})

test('date functions of gs: by the user’s calendar, answered in UTC', () => {
    lab.instance.setClock(Date.UTC(2026, 2, 4, 7, 30, 15))
    // 3 March, 23:30:15 in Los Angeles, a Tuesday.
    const expected: Readonly<Record<string, string>> = {
        'daysAgo(0)': '2026-03-04 07:30:1',
        'daysAgoStart(0)': '2026-03-03 08:00:00',
        'daysAgoEnd(1)': '2026-03-03 07:59:59',
        'hoursAgoStart(1)': '2026-03-04 06:00:00',
        'hoursAgoEnd(0)': '2026-03-04 07:59:59',
        'minutesAgoEnd(30)': '2026-03-04 07:00:59',
        'beginningOfToday()': '2026-03-03 08:00:00',
        'endOfYesterday()': '2026-03-03 07:59:59',
        'beginningOfThisWeek()': '2026-03-02 08:00:00',
        'endOfLastWeek()': '2026-03-02 07:59:59',
        'beginningOfLastMonth()': '2026-02-01 08:00:00',
        'endOfThisMonth()': '2026-04-01 06:59:59',
        'beginningOfThisQuarter()': '2026-01-01 08:00:00',
        'endOfNextYear()': '2028-01-01 07:59:59',
        'monthsAgo(1)': '2026-02-04 07:30:1',
        "dateGenerate('2026-07-01', 'start')": '2026-07-01 07:00:00',
        "dateGenerate('2026-01-01', '10:00:00')": '2026-01-01 18:00:00',
    }
    for (const [call, text] of Object.entries(expected))
        expect([call, value(`gs.${call}`)]).toEqual([call, expect.stringMatching(`^${text}`)])
})

test.each(['getDate()', 'getTime()', 'isDST()', "setDisplayValue('1/2/2026', 'd/M/yyyy')"])(
    'GlideDateTime.%s is not there and says so',
    (call) =>
        expect(() => value(`new GlideDateTime().${call}`)).toThrow(
            /local instance: GlideDateTime\.\w+.* is not implemented/,
        ),
)
