import { documented } from '../documented.ts'
import { dateTimeLab } from './date-time-lab.ts'

const lab = dateTimeLab()
const { west, value, of, after } = lab
/** A user with formats of their own. */
const american = { ...lab.user('american'), timeZone: 'America/Los_Angeles' }
lab.instance.store.update('sys_user', american.userId, {
    date_format: 'MM/dd/yyyy',
    time_format: 'hh:mm:ss a',
})

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getDisplayValue()',
    () => {
        test.each([
            ['2011-08-31 08:00:00', 'getDisplayValue()', '2011-08-31 01:00:00'],
            ['2011-12-31 08:00:00', 'getDisplayValue()', '2011-12-31 00:00:00'],
        ])('%s, %s: %s', (text, call, expected) => expect(of(text, call)).toBe(expected))
        test('in the user’s format', () =>
            expect(of('2011-08-31 20:00:00', 'getDisplayValue()', american)).toBe('08/31/2011 01:00:00 PM'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getDisplayValueInternal()',
    () => {
        test.each([['2011-08-31 08:00:00', 'getDisplayValueInternal()', '2011-08-31 01:00:00']])(
            '%s, %s: %s',
            (text, call, expected) => expect(of(text, call)).toBe(expected),
        )
        test('in the internal format, whatever the user’s', () =>
            expect(of('2011-08-31 20:00:00', 'getDisplayValueInternal()', american)).toBe(
                '2011-08-31 13:00:00',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getDSTOffset()',
    () => {
        test.each([
            ['2014-08-31 08:00:00', 'getDSTOffset()', 3600000],
            ['2014-01-31 08:00:00', 'getDSTOffset()', 0],
        ])('%s, %s: %s', (text, call, expected) => expect(of(text, call)).toBe(expected))
        test('none where there is no daylight saving', () =>
            expect(of('2014-08-31 08:00:00', 'getDSTOffset()', { ...west, timeZone: 'Asia/Tokyo' })).toBe(0))
        test('south of the equator', () =>
            expect(
                of('2014-01-31 08:00:00', 'getDSTOffset()', { ...west, timeZone: 'Australia/Sydney' }),
            ).toBe(3_600_000))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getErrorMsg()',
    () => {
        test('why a display value was not taken; empty again after one that is', () =>
            expect(
                value(
                    "(function () { var g = new GlideDateTime(); g.setDisplayValue('2011-aa-01 00:00:00'); var first = g.getErrorMsg(); g.setDisplayValue('2011-01-01 00:00:00'); return [first, g.getErrorMsg()] })()",
                ),
            ).toEqual(['Could not parse DateTime: 2011-aa-01 00:00:00', '']))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getInternalFormattedLocalTime()',
    () => {
        test('the time in the user’s zone', () =>
            expect(of('2022-10-08 01:00:00', 'getInternalFormattedLocalTime()', american)).toBe('18:00:00'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getUserFormattedLocalTime()',
    () => {
        test('the time in the user’s zone and format', () =>
            expect(of('2022-10-08 01:00:00', 'getUserFormattedLocalTime()', american)).toBe('06:00:00 PM'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getLocalDate()',
    () => {
        test('the day in the user’s zone', () =>
            expect(value("String(new GlideDateTime('2011-08-31 03:00:00').getLocalDate())")).toBe(
                '2011-08-30',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getLocalTime()',
    () => {
        test('the time in the user’s zone', () =>
            expect(of('2014-08-31 08:00:00', "getLocalTime().getByFormat('hh:mm:ss')")).toBe('01:00:00'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getTZOffset()',
    () => {
        test.each([
            ['2011-08-31 08:00:00', 'getTZOffset()', -25200000],
            ['2011-12-31 08:00:00', 'getTZOffset()', -28800000],
        ])('%s, %s: %s', (text, call, expected) => expect(of(text, call)).toBe(expected))
        test.each([
            ['2021-03-14 09:59:59', -8],
            ['2021-03-14 10:00:00', -7],
            ['2021-11-07 08:59:59', -7],
            ['2021-11-07 09:00:00', -8],
        ])('%s: the clock changes at the very second', (text, hours) =>
            expect(of(text, 'getTZOffset()')).toBe(hours * 3_600_000),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - isDST()',
    () => {
        test.each([
            ['2014-08-31 00:00:00', 'isDST()', true],
            ['2014-01-31 00:00:00', 'isDST()', false],
        ])('%s, %s: %s', (text, call, expected) => expect(of(text, call)).toBe(expected))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - setDisplayValue(String asDisplayed)',
    () => {
        test.each([
            ['2014-02-02 12:00:00', "setDisplayValue('2014-01-01 12:00:00')", '2014-01-01 20:00:00'],
            ['2014-02-02 12:00:00', "setDisplayValue('2021-11-07 01:30:00')", '2021-11-07 09:30:00'],
            ['2014-02-02 12:00:00', "setDisplayValue('2021-03-14 02:30:00')", '2021-03-14 10:30:00'],
        ])('%s, %s: %s', (text, calls, expected) => expect(after(text, calls)).toBe(expected))
        test('in the user’s format only', () => {
            expect(after('2014-02-02', "setDisplayValue('01/31/2014 01:00:00 PM')", american)).toBe(
                '2014-01-31 21:00:00',
            )
            expect(after('2014-02-02', "setDisplayValue('2014-01-31 13:00:00')", american)).toBe('')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - setDisplayValue(String value, String format)',
    () => {
        test.each([
            [
                '2011-02-02 12:00:00',
                "setDisplayValue('20-5-2011 12:00:00', 'dd-MM-yyyy HH:mm:ss')",
                '2011-05-20 19:00:00',
            ],
            [
                '2011-02-02 12:00:00',
                "setDisplayValue('05/20/11 01:02 PM', 'MM/dd/yy hh:mm a')",
                '2011-05-20 20:02:00',
            ],
        ])('%s, %s: %s', (text, calls, expected) => expect(after(text, calls)).toBe(expected))
        test('throws when the text is not in the format, and keeps why', () => {
            expect(() => of('2011-02-02', "setDisplayValue('2011-05-20', 'dd-MM-yyyy')")).toThrow(
                'Could not parse DateTime: 2011-05-20',
            )
            expect(
                value(
                    "(function () { var g = new GlideDateTime(); try { g.setDisplayValue('x', 'dd-MM-yyyy') } catch (e) {} return g.getErrorMsg() })()",
                ),
            ).toBe('Could not parse DateTime: x')
        })
        test('letters that are not known are named', () =>
            expect(() => of('2011-02-02', "setDisplayValue('x', 'dd-MM-yyyy z')")).toThrow(
                'the letters z of a date format are not implemented',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - setDisplayValueInternal(String value)',
    () => {
        test('in the internal format, whatever the user’s', () =>
            expect(after('2014-02-02', "setDisplayValueInternal('2014-01-01 12:00:00')", american)).toBe(
                '2014-01-01 20:00:00',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - setValueUTC(String dt, String format)',
    () => {
        test.each([
            [
                '2011-01-01 12:00:00',
                "setValueUTC('15-02-2011 08:00:00', 'dd-MM-yyyy HH:mm:ss')",
                '2011-02-15 08:00:00',
            ],
        ])('%s, %s: %s', (text, calls, expected) => expect(after(text, calls)).toBe(expected))
        test('throws when the text is not in the format', () =>
            expect(() => of('2011-01-01', "setValueUTC('2011-02-15', 'dd-MM-yyyy')")).toThrow(
                'Could not parse DateTime: 2011-02-15',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - getDisplayValueLang(String style, String language)',
    () => {
        test('is not there, and says so', () =>
            expect(() => of('2011-01-01', "getDisplayValueLang('full', 'en')")).toThrow(
                'local instance: GlideDateTime.getDisplayValueLang is not implemented',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - setDisplayValueLang(String dateTime, String style)',
    () => {
        test('is not there, and says so', () =>
            expect(() => of('2011-01-01', "setDisplayValueLang('2/3/2023 17:27:56', 'short')")).toThrow(
                'local instance: GlideDateTime.setDisplayValueLang is not implemented',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateTimeScoped',
    'Scoped GlideDateTime - setDisplayValueLang(String dateTime, String style, String language)',
    () => {
        test('is not there, and says so', () =>
            expect(() =>
                of('2011-01-01', "setDisplayValueLang('2/3/2023 18:00:00', 'short', 'en-US')"),
            ).toThrow('local instance: GlideDateTime.setDisplayValueLang is not implemented'))
    },
)
