import { documented } from '../documented.ts'
import { dateTimeLab } from './date-time-lab.ts'

const lab = dateTimeLab()
const { value, of, after } = lab
const paris = { ...lab.user('paris'), timeZone: 'Europe/Paris' }

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - add(GlideTime gd)',
    () => {
        test('a time, or a duration', () => {
            expect(
                value(
                    "(function () { var g = new GlideDateTime('2011-08-31 08:00:00'), t = new GlideTime(); t.setValue('00:00:20'); g.add(t); return g.getTime().getByFormat('hh:mm:ss') })()",
                ),
            ).toBe('08:00:20')
            expect(after('2011-08-31 08:00:00', "add(new GlideDuration('1 00:00:01'))")).toBe(
                '2011-09-01 08:00:01',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - add(Number milliseconds)',
    () => {
        test('milliseconds count', () =>
            expect(
                value(
                    "(function () { var g = new GlideDateTime('2011-08-31 08:00:00'); g.add(10); return g.getNumericValue() })()",
                ),
            ).toBe(1314777600010))
        test('what is no time is refused', () =>
            expect(() => of('2011-08-31', "add('x')")).toThrow('GlideDateTime.add: x is no time'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - addDaysLocalTime(Number days)',
    () => {
        test.each([
            ['2021-11-06 19:00:00', 'addDaysLocalTime(1)', '2021-11-07 20:00:00'],
            ['2021-03-13 19:00:00', 'addDaysLocalTime(1)', '2021-03-14 18:00:00'],
            ['2011-08-31 08:00:00', 'addDaysLocalTime(-1)', '2011-08-30 08:00:00'],
        ])('%s, %s: %s', (text, calls, expected) => expect(after(text, calls)).toBe(expected))
        test('an hour that the clock skips becomes the one after', () => {
            expect(after('2021-03-13 10:30:00', 'addDaysLocalTime(1)')).toBe('2021-03-14 10:30:00')
            expect(of('2021-03-14 10:30:00', 'getDisplayValue()')).toBe('2021-03-14 03:30:00')
            expect(after('2026-03-28 01:30:00', 'addDaysLocalTime(1)', paris)).toBe('2026-03-29 01:30:00')
        })
        test('of an hour that comes twice it is the later one', () => {
            expect(after('2021-11-06 08:30:00', 'addDaysLocalTime(1)')).toBe('2021-11-07 09:30:00')
            expect(after('2026-10-24 00:30:00', 'addDaysLocalTime(1)', paris)).toBe('2026-10-25 01:30:00')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - addDaysUTC(Number days)',
    () => {
        test.each([
            ['2021-11-06 19:00:00', 'addDaysUTC(1)', '2021-11-07 19:00:00'],
            ['2012-02-28 08:00:00', 'addDaysUTC(1)', '2012-02-29 08:00:00'],
            ['2011-08-31 08:00:00', 'addDaysUTC(-31)', '2011-07-31 08:00:00'],
        ])('%s, %s: %s', (text, calls, expected) => expect(after(text, calls)).toBe(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - addMonthsLocalTime(Number months)',
    () => {
        test.each([
            ['2021-09-01 03:00:00', 'addMonthsLocalTime(1)', '2021-10-01 03:00:00'],
            ['2011-08-31 08:00:00', 'addMonthsLocalTime(2)', '2011-10-31 08:00:00'],
        ])('%s, %s: %s', (text, calls, expected) => expect(after(text, calls)).toBe(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - addMonthsUTC(Number months)',
    () => {
        test.each([
            ['2011-08-31 08:00:00', 'addMonthsUTC(2)', '2011-10-31 08:00:00'],
            ['2011-08-31 08:00:00', 'addMonthsUTC(1)', '2011-09-30 08:00:00'],
            ['2011-01-31 08:00:00', 'addMonthsUTC(-2)', '2010-11-30 08:00:00'],
            ['2011-12-31 08:00:00', 'addMonthsUTC(2)', '2012-02-29 08:00:00'],
        ])('%s, %s: %s', (text, calls, expected) => expect(after(text, calls)).toBe(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - addSeconds(Number seconds)',
    () => {
        test.each([
            ['2011-12-31 23:59:59', 'addSeconds(1)', '2012-01-01 00:00:00'],
            ['2011-12-07 08:00:00', 'addSeconds(1000)', '2011-12-07 08:16:40'],
        ])('%s, %s: %s', (text, calls, expected) => expect(after(text, calls)).toBe(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - addWeeksLocalTime(Number weeks)',
    () => {
        test.each([
            ['2021-11-06 19:00:00', 'addWeeksLocalTime(1)', '2021-11-13 20:00:00'],
            ['2011-08-31 08:00:00', 'addWeeksLocalTime(-1)', '2011-08-24 08:00:00'],
        ])('%s, %s: %s', (text, calls, expected) => expect(after(text, calls)).toBe(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - addWeeksUTC(Number weeks)',
    () => {
        test.each([['2021-11-06 19:00:00', 'addWeeksUTC(1)', '2021-11-13 19:00:00']])(
            '%s, %s: %s',
            (text, calls, expected) => expect(after(text, calls)).toBe(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - addYearsLocalTime(Number years)',
    () => {
        test.each([
            ['2010-08-31 08:00:00', 'addYearsLocalTime(1)', '2011-08-31 08:00:00'],
            ['2012-03-01 03:00:00', 'addYearsLocalTime(1)', '2013-03-01 03:00:00'],
        ])('%s, %s: %s', (text, calls, expected) => expect(after(text, calls)).toBe(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - addYearsUTC(Number years)',
    () => {
        test.each([
            ['2012-02-29 08:00:00', 'addYearsUTC(1)', '2013-02-28 08:00:00'],
            ['2012-02-29 08:00:00', 'addYearsUTC(-4)', '2008-02-29 08:00:00'],
        ])('%s, %s: %s', (text, calls, expected) => expect(after(text, calls)).toBe(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - after(GlideDateTime gdt)',
    () => {
        test('earlier, later and the same', () =>
            expect(
                value(
                    "(function () { var a = new GlideDateTime('2016-05-09 10:11:12'), b = new GlideDateTime('2016-05-09 10:11:13'); return [a.after(b), b.after(a), a.after(new GlideDateTime(a))] })()",
                ),
            ).toEqual([false, true, false]))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - before(GlideDateTime gdt)',
    () => {
        test('earlier, later and the same', () =>
            expect(
                value(
                    "(function () { var a = new GlideDateTime('2016-05-09 10:11:12'), b = new GlideDateTime('2016-05-09 10:11:13'); return [a.before(b), b.before(a), a.before(new GlideDateTime(a))] })()",
                ),
            ).toEqual([true, false, false]))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - onOrAfter(GlideDateTime gdt)',
    () => {
        test('earlier, later and the same', () =>
            expect(
                value(
                    "(function () { var a = new GlideDateTime('2016-05-09 10:11:12'), b = new GlideDateTime('2016-05-09 10:11:13'); return [a.onOrAfter(b), b.onOrAfter(a), a.onOrAfter(new GlideDateTime(a))] })()",
                ),
            ).toEqual([false, true, true]))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - onOrBefore(GlideDateTime gdt)',
    () => {
        test('earlier, later and the same', () =>
            expect(
                value(
                    "(function () { var a = new GlideDateTime('2016-05-09 10:11:12'), b = new GlideDateTime('2016-05-09 10:11:13'); return [a.onOrBefore(b), b.onOrBefore(a), a.onOrBefore(new GlideDateTime(a))] })()",
                ),
            ).toEqual([true, false, true]))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - compareTo(Object o)',
    () => {
        test('0, 1 and -1', () =>
            expect(
                value(
                    "(function () { var a = new GlideDateTime('2011-08-01 12:00:00'); return [a.compareTo(new GlideDateTime('2011-08-01 12:00:00')), a.compareTo(new GlideDateTime('2011-07-31 12:00:00')), a.compareTo(new GlideDateTime('2011-08-04 16:00:00'))] })()",
                ),
            ).toEqual([0, 1, -1]))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - equals(Object dateTime)',
    () => {
        test('another one, or a text', () =>
            expect(
                value(
                    "(function () { var a = new GlideDateTime('2011-08-31 00:00:00'); return [a.equals('2011-09-30 00:12:01'), a.equals('2011-08-31 00:00:00'), a.equals(new GlideDateTime(a))] })()",
                ),
            ).toEqual([false, true, true]))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - setDayOfMonthLocalTime(Number day)',
    () => {
        test.each([
            ['2011-12-01 03:00:00', 'setDayOfMonthLocalTime(31)', '2011-12-01 03:00:00'],
            ['2011-12-01 03:00:00', 'setDayOfMonthLocalTime(9)', '2011-11-10 03:00:00'],
        ])('%s, %s: %s', (text, calls, expected) => expect(after(text, calls)).toBe(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - setDayOfMonthUTC(Number day)',
    () => {
        test.each([
            ['2011-02-01 03:00:00', 'setDayOfMonthUTC(9)', '2011-02-09 03:00:00'],
            ['2011-02-01 03:00:00', 'setDayOfMonthUTC(31)', '2011-02-28 03:00:00'],
        ])('%s, %s: %s', (text, calls, expected) => expect(after(text, calls)).toBe(expected))
        test('what is no day is refused', () =>
            expect(() => of('2011-02-01', 'setDayOfMonthUTC(0)')).toThrow('0 is no day'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - setMonthLocalTime(Number month)',
    () => {
        test.each([['2011-09-01 03:00:00', 'setMonthLocalTime(1)', '2011-02-01 04:00:00']])(
            '%s, %s: %s',
            (text, calls, expected) => expect(after(text, calls)).toBe(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - setMonthUTC(Number month)',
    () => {
        test.each([['2011-08-31 03:00:00', 'setMonthUTC(2)', '2011-02-28 03:00:00']])(
            '%s, %s: %s',
            (text, calls, expected) => expect(after(text, calls)).toBe(expected),
        )
        test('what is no month is refused', () =>
            expect(() => of('2011-02-01', 'setMonthUTC(13)')).toThrow('13 is no month'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - setYearLocalTime(Number year)',
    () => {
        test.each([['2012-01-01 03:00:00', 'setYearLocalTime(2013)', '2014-01-01 03:00:00']])(
            '%s, %s: %s',
            (text, calls, expected) => expect(after(text, calls)).toBe(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - setYearUTC(Number year)',
    () => {
        test.each([['2012-02-29 03:00:00', 'setYearUTC(2013)', '2013-02-28 03:00:00']])(
            '%s, %s: %s',
            (text, calls, expected) => expect(after(text, calls)).toBe(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - subtract(GlideTime time)',
    () => {
        test('a time', () =>
            expect(
                value(
                    "(function () { var g = new GlideDateTime('2011-08-31 08:00:00'), t = new GlideTime(); t.setValue('00:00:20'); g.subtract(t); return g.getTime().getByFormat('hh:mm:ss') })()",
                ),
            ).toBe('07:59:40'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - subtract(Number milliseconds)',
    () => {
        test.each([['2011-12-07 08:00:00', 'subtract(1000)', '2011-12-07 07:59:59']])(
            '%s, %s: %s',
            (text, calls, expected) => expect(after(text, calls)).toBe(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - subtract(GlideDateTime start, GlideDateTime end)',
    () => {
        test('a duration, which may be negative', () => {
            const of = (a: string, b: string, call: string): unknown =>
                value(`GlideDateTime.subtract(new GlideDateTime('${a}'), new GlideDateTime('${b}')).${call}`)
            expect(of('2011-08-28 09:00:00', '2011-08-31 08:00:00', 'getDisplayValue()')).toBe(
                '2 Days 23 Hours',
            )
            expect(of('2011-08-28 09:00:00', '2011-08-28 08:59:00', 'getNumericValue()')).toBe(-60_000)
        })
        test('what is no date is refused', () =>
            expect(() =>
                value("GlideDateTime.subtract(new GlideDateTime('x'), new GlideDateTime())"),
            ).toThrow('are no two dates'))
    },
)
