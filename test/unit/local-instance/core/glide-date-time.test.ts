import fc from 'fast-check'
import { documented } from '../documented.ts'
import { dateTimeLab } from './date-time-lab.ts'
import { START } from './small-instance.ts'

const lab = dateTimeLab()
const { value, of, after } = lab

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - GlideDateTime()',
    () => {
        test('now, by the clock of the instance, to the second', () => {
            lab.instance.setClock(START + 999)
            const text = value('new GlideDateTime().getValue()') as string
            expect(Math.abs(Date.parse(`${text.replace(' ', 'T')}Z`) - START)).toBeLessThan(60_000)
            expect((value('new GlideDateTime().getNumericValue()') as number) % 1000).toBe(0)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - GlideDateTime(String value)',
    () => {
        // Where the month and the day fit both ways, the month comes first.
        test.each([
            ['2011-08-31 08:00:00', '2011-08-31 08:00:00'],
            ['08/31/2011 08:00:00', '2011-08-31 08:00:00'],
            ['08-31-2011 08:00:00', '2011-08-31 08:00:00'],
            ['08-31-2011 08:05', '2011-08-31 08:05:00'],
            ['08-31-2011', '2011-08-31 00:00:00'],
            ['08/31/2011', '2011-08-31 00:00:00'],
            ['31-08-2011 08:00:00', '2011-08-31 08:00:00'],
            ['31-08-2011 08.05.06', '2011-08-31 08:05:06'],
            ['31-08-2011 08.05', '2011-08-31 08:05:00'],
            ['31-08-11 08.05.06', '2011-08-31 08:05:06'],
            ['31/08/2011', '2011-08-31 00:00:00'],
            ['31-08-2011', '2011-08-31 00:00:00'],
            ['2011-08-31 08:05', '2011-08-31 08:05:00'],
            ['2011-08-31', '2011-08-31 00:00:00'],
            ['31.08.2011 08:05:06', '2011-08-31 08:05:06'],
            ['31.08.2011 20.05.06', '2011-08-31 20:05:06'],
            ['31.08.2011 08:05:06 pm', '2011-08-31 20:05:06'],
            ['31.08.2011 12.05.06 AM', '2011-08-31 00:05:06'],
            ['31.08.2011', '2011-08-31 00:00:00'],
            ['03/04/2011', '2011-03-04 00:00:00'],
            [' 2011-08-31 08:00:00 ', '2011-08-31 08:00:00'],
        ])('%s is %s', (text, expected) => expect(of(text, 'getValue()')).toBe(expected))
        test('the format of JSON is not supported', () =>
            expect(of('2011-08-31T08:00:00.000Z', 'isValid()')).toBe(false))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - GlideDateTime(GlideDateTime g)',
    () => {
        test('a copy of its own', () =>
            expect(
                value(
                    "(function () { var a = new GlideDateTime('2025-01-28 12:00:00'), b = new GlideDateTime(a); a.addSeconds(1); return [a.getValue(), b.getValue()] })()",
                ),
            ).toEqual(['2025-01-28 12:00:01', '2025-01-28 12:00:00']))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getDate()',
    () => {
        test('the day in UTC', () =>
            expect(value("String(new GlideDateTime('2011-08-31 03:00:00').getDate())")).toBe('2011-08-31'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getDayOfMonthLocalTime()',
    () => {
        test.each([['2011-12-01 03:00:00', 'getDayOfMonthLocalTime()', 30]])(
            '%s, %s: %s',
            (text, call, expected) => expect(of(text, call)).toBe(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getDayOfMonthUTC()',
    () => {
        test.each([['2011-12-01 03:00:00', 'getDayOfMonthUTC()', 1]])('%s, %s: %s', (text, call, expected) =>
            expect(of(text, call)).toBe(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getDayOfWeekLocalTime()',
    () => {
        test.each([
            ['2011-12-01 12:00:00', 'getDayOfWeekLocalTime()', 4],
            ['2011-12-05 03:00:00', 'getDayOfWeekLocalTime()', 7],
        ])('%s, %s: %s', (text, call, expected) => expect(of(text, call)).toBe(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getDayOfWeekUTC()',
    () => {
        test.each([
            ['2011-12-01 12:00:00', 'getDayOfWeekUTC()', 4],
            ['2011-12-04 03:00:00', 'getDayOfWeekUTC()', 7],
            ['2011-12-05 03:00:00', 'getDayOfWeekUTC()', 1],
        ])('%s, %s: %s', (text, call, expected) => expect(of(text, call)).toBe(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getDaysInMonthLocalTime()',
    () => {
        test.each([['2012-03-01 03:00:00', 'getDaysInMonthLocalTime()', 29]])(
            '%s, %s: %s',
            (text, call, expected) => expect(of(text, call)).toBe(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getDaysInMonthUTC()',
    () => {
        test.each([
            ['2011-11-02 12:00:00', 'getDaysInMonthUTC()', 30],
            ['2011-12-02 12:00:00', 'getDaysInMonthUTC()', 31],
            ['2011-02-02 12:00:00', 'getDaysInMonthUTC()', 28],
            ['2012-02-02 12:00:00', 'getDaysInMonthUTC()', 29],
        ])('%s, %s: %s', (text, call, expected) => expect(of(text, call)).toBe(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getTime()',
    () => {
        test('the time in UTC', () =>
            expect(of('2014-08-31 08:00:00', "getTime().getByFormat('hh:mm:ss')")).toBe('08:00:00'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getMonthLocalTime()',
    () => {
        test.each([['2011-12-01 03:00:00', 'getMonthLocalTime()', 11]])(
            '%s, %s: %s',
            (text, call, expected) => expect(of(text, call)).toBe(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getMonthUTC()',
    () => {
        test.each([['2011-12-01 03:00:00', 'getMonthUTC()', 12]])('%s, %s: %s', (text, call, expected) =>
            expect(of(text, call)).toBe(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getNumericValue()',
    () => {
        test.each([
            ['2011-08-31 08:00:00', 'getNumericValue()', 1314777600000],
            ['1969-12-31 23:59:59', 'getNumericValue()', -1000],
        ])('%s, %s: %s', (text, call, expected) => expect(of(text, call)).toBe(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getValue()',
    () => {
        test.each([['2014-08-31 08:00:00', 'getValue()', '2014-08-31 08:00:00']])(
            '%s, %s: %s',
            (text, call, expected) => expect(of(text, call)).toBe(expected),
        )
        test('text and milliseconds are the same moment, whichever way it is made', () => {
            fc.assert(
                fc.property(fc.integer({ min: -2_000_000_000, max: 4_000_000_000 }), (seconds) => {
                    const text = value(
                        `(function () { var g = new GlideDateTime(); g.setValue(${String(seconds * 1000)}); return g.getValue() })()`,
                    ) as string
                    expect(of(text, 'getNumericValue()')).toBe(seconds * 1000)
                    const shown = of(text, 'getDisplayValue()') as string
                    expect(
                        value(
                            `(function () { var g = new GlideDateTime(); g.setDisplayValue('${shown}'); return g.getDisplayValue() })()`,
                        ),
                    ).toBe(shown)
                }),
                { numRuns: 60 },
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getWeekOfYearLocalTime()',
    () => {
        test.each([
            ['2011-12-01 12:00:00', 'getWeekOfYearLocalTime()', 49],
            ['2015-12-27 03:00:00', 'getWeekOfYearLocalTime()', 52],
        ])('%s, %s: %s', (text, call, expected) => expect(of(text, call)).toBe(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getWeekOfYearUTC()',
    () => {
        test.each([
            ['2011-12-01 12:00:00', 'getWeekOfYearUTC()', 49],
            ['2015-12-26 12:00:00', 'getWeekOfYearUTC()', 52],
            ['2015-12-27 12:00:00', 'getWeekOfYearUTC()', 1],
            ['2016-01-02 12:00:00', 'getWeekOfYearUTC()', 1],
            ['2016-01-03 12:00:00', 'getWeekOfYearUTC()', 2],
            ['2016-12-31 12:00:00', 'getWeekOfYearUTC()', 53],
        ])('%s, %s: %s', (text, call, expected) => expect(of(text, call)).toBe(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getYearLocalTime()',
    () => {
        test.each([['2012-01-01 03:00:00', 'getYearLocalTime()', 2011]])(
            '%s, %s: %s',
            (text, call, expected) => expect(of(text, call)).toBe(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getYearUTC()',
    () => {
        test.each([['2012-01-01 03:00:00', 'getYearUTC()', 2012]])('%s, %s: %s', (text, call, expected) =>
            expect(of(text, call)).toBe(expected),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - hasDate()',
    () => {
        test.each([
            ['2011-08-31 08:00:00', 'hasDate()', true],
            ['2011-aa-31', 'hasDate()', false],
        ])('%s, %s: %s', (text, call, expected) => expect(of(text, call)).toBe(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - isValid()',
    () => {
        test.each([
            '2011-aa-31 aa:00:00',
            '2011-02-30 00:00:00',
            '2011-02-29',
            '2011-08-31 24:00:00',
            '2011-08-31 08:60:00',
            'tomorrow',
            '2011-13-01',
            '31.08.2011 13:05:06 pm',
        ])('%s is no date, and says why', (text) => {
            expect(
                value(
                    `(function () { var g = new GlideDateTime('${text}'); return [g.isValid(), g.getErrorMsg(), g.getValue(), g.getDisplayValue(), g.getDisplayValueInternal()] })()`,
                ),
            ).toEqual([false, `Invalid date time: '${text}', ignored`, '', '', ''])
        })
        test('a leap day is one', () => expect(of('2012-02-29', 'isValid()')).toBe(true))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - setGlideDateTime(GlideDateTime g)',
    () => {
        test('the same moment', () =>
            expect(
                after('2011-01-01 12:00:00', "setGlideDateTime(new GlideDateTime('2011-02-02 08:00:00'))"),
            ).toBe('2011-02-02 08:00:00'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - setValue(String o)',
    () => {
        test.each([
            ["'2011-02-02 08:00:00'", '2011-02-02 08:00:00'],
            ["new GlideDateTime('2011-02-02 08:00:01')", '2011-02-02 08:00:01'],
            ['0', '1970-01-01 00:00:00'],
        ])('%s', (given, expected) => expect(after('2011-01-01', `setValue(${given})`)).toBe(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - toString()',
    () => {
        test('its value', () =>
            expect(value("'' + new GlideDateTime('2011-08-31 08:00:00')")).toBe('2011-08-31 08:00:00'))
    },
)
