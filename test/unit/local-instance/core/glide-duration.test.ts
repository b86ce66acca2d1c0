import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const lab = smallInstance()
const west = { ...lab.user('west'), timeZone: 'America/Los_Angeles' }
const value = (expression: string, as = west): unknown => lab.run(`return ${expression}`, as)

documented(
    'api-reference/server-api-reference/c_GlideDurationScopedAPI',
    'GlideDuration - GlideDuration()',
    () => {
        test('none', () => {
            expect(value('new GlideDuration().getNumericValue()')).toBe(0)
            expect(value('new GlideDuration().getDisplayValue()')).toBe('0 Minutes')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDurationScopedAPI',
    'GlideDuration - GlideDuration(GlideDuration another)',
    () => {
        test('a copy of its own', () =>
            expect(
                value(
                    "(function () { var a = new GlideDuration('3 12:00:00'), b = new GlideDuration(a); a.setDisplayValue('0:00:01'); return b.getDisplayValue() })()",
                ),
            ).toBe('3 Days 12 Hours'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDurationScopedAPI',
    'GlideDuration - GlideDuration(Number milliseconds)',
    () => {
        test('milliseconds', () =>
            expect(value('new GlideDuration(60000).getDurationValue()')).toBe('00:01:00'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDurationScopedAPI',
    'GlideDuration - GlideDuration(String displayValue)',
    () => {
        test.each([
            ['3 12:00:00', 302_400_000],
            ['3:00:00', 10_800_000],
            ['00:00:01', 1000],
            ['100 00:00:00', 8_640_000_000],
        ])('%s', (text, milliseconds) =>
            expect(value(`new GlideDuration('${text}').getNumericValue()`)).toBe(milliseconds),
        )
        test.each(['3 days', '12:00', 'x', '-1 00:00:00'])('%s is refused', (text) =>
            expect(() => value(`new GlideDuration('${text}')`)).toThrow(`"${text}" is no duration`),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDurationScopedAPI',
    'GlideDuration - add(GlideDuration duration)',
    () => {
        test('a new one; the two stay as they are', () =>
            expect(
                value(
                    "(function () { var a = new GlideDuration('3 12:00:00'), b = new GlideDuration('3:00:00'); return [a.add(b).getDisplayValue(), a.getDisplayValue(), b.getDisplayValue()] })()",
                ),
            ).toEqual(['3 Days 15 Hours', '3 Days 12 Hours', '3 Hours']))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDurationScopedAPI',
    'GlideDuration - subtract(GlideDuration duration)',
    () => {
        test('a new one, which may be negative', () =>
            expect(
                value(
                    "(function () { var a = new GlideDuration('3 12:00:00'), b = new GlideDuration('3:00:00'); return [a.subtract(b).getDisplayValue(), b.subtract(a).getNumericValue(), b.subtract(a).getDurationValue()] })()",
                ),
            ).toEqual(['3 Days 9 Hours', -291_600_000, '-3 09:00:00']))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDurationScopedAPI',
    'GlideDuration - getByFormat(String format)',
    () => {
        test('the time part', () =>
            expect(value("new GlideDuration('3 22:05:00').getByFormat('HH:mm')")).toBe('22:05'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDurationScopedAPI',
    'GlideDuration - getDayPart()',
    () => {
        test('whole days', () => expect(value("new GlideDuration('3 23:59:59').getDayPart()")).toBe(3))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDurationScopedAPI',
    'Scoped GlideDuration - getDisplayValue()',
    () => {
        test.each([
            ['3 12:00:00', '3 Days 12 Hours'],
            ['2 10:36:00', '2 Days 10 Hours 36 Minutes'],
            ['1 01:01:01', '1 Day 1 Hour 1 Minute'],
            ['0:05:00', '5 Minutes'],
            ['0:00:59', '0 Minutes'],
        ])('%s is %s', (text, words) =>
            expect(value(`new GlideDuration('${text}').getDisplayValue()`)).toBe(words),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDurationScopedAPI',
    'GlideDuration - getDurationValue()',
    () => {
        test('days only when there are any', () =>
            expect(
                value(
                    "[new GlideDuration('3 12:00:00').getDurationValue(), new GlideDuration(60000).getDurationValue()]",
                ),
            ).toEqual(['3 12:00:00', '00:01:00']))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDurationScopedAPI',
    'GlideDuration - getRoundedDayPart()',
    () => {
        test.each([
            ['3 14:00:00', 4],
            ['3 12:00:00', 3],
            ['3 12:00:01', 4],
            ['3 11:00:00', 3],
        ])('%s is %s', (text, days) =>
            expect(value(`new GlideDuration('${text}').getRoundedDayPart()`)).toBe(days),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDurationScopedAPI',
    'GlideDuration - getValue()',
    () => {
        test('as a date and time since 1970', () =>
            expect(value("new GlideDuration('3 12:00:00').getValue()")).toBe('1970-01-04 12:00:00'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDurationScopedAPI',
    'GlideDuration - setDisplayValue(String asDisplayed)',
    () => {
        test('days and time', () =>
            expect(
                value(
                    "(function () { var d = new GlideDuration(); d.setDisplayValue('3 08:00:00'); return d.getDisplayValue() })()",
                ),
            ).toBe('3 Days 8 Hours'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDurationScopedAPI',
    'GlideDuration - setValue(Object o)',
    () => {
        test('up to a date and time', () =>
            expect(
                value(
                    "(function () { var d = new GlideDuration(), e = new GlideDuration(); d.setValue('1970-01-05 08:00:00'); e.setValue(new GlideDateTime('1970-01-02 00:00:00')); return [d.getDisplayValue(), e.getDisplayValue()] })()",
                ),
            ).toEqual(['4 Days 8 Hours', '1 Day']))
        test('what is no date is refused', () =>
            expect(() => value("new GlideDuration().setValue('x')")).toThrow('"x" is no date and time'))
    },
)
