import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const lab = smallInstance()
const west = { ...lab.user('west'), timeZone: 'America/Los_Angeles' }
const value = (expression: string, as = west): unknown => lab.run(`return ${expression}`, as)
const german = { ...lab.user('german'), timeZone: 'Europe/Berlin' }
lab.instance.store.update('sys_user', german.userId, { date_format: 'dd.MM.yyyy' })
const of = (day: string, call: string, as = west): unknown =>
    value(`(function () { var d = new GlideDate(); d.setValue('${day}'); return d.${call} })()`, as)

documented(
    'api-reference/server-api-reference/c_GlideDateScopedAPI',
    'Scoped GlideDate - GlideDate()',
    () => {
        test('today in UTC', () => {
            lab.instance.setClock(Date.UTC(2026, 2, 4, 7, 30))
            expect(value('new GlideDate().getValue()')).toBe('2026-03-04')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateScopedAPI',
    'Scoped GlideDate - getByFormat(String format)',
    () => {
        test.each([
            ['dd-MM-yyyy', '21-04-2021'],
            ['EEEE', 'Wednesday'],
            ['EEE d MMM yy', 'Wed 21 Apr 21'],
            ["MMMM 'of' yyyy", 'April of 2021'],
        ])('%s', (format, text) =>
            expect(of('2021-04-21', `getByFormat(${JSON.stringify(format)})`)).toBe(text),
        )
        test('letters that are not known are named', () =>
            expect(() => of('2021-04-21', "getByFormat('ww')")).toThrow('the letters w of a date format'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateScopedAPI',
    'Scoped GlideDate - getDayOfMonthNoTZ()',
    () => {
        test('of the day', () => expect(of('2016-05-13', 'getDayOfMonthNoTZ()')).toBe(13))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateScopedAPI',
    'Scoped GlideDate - getMonthNoTZ()',
    () => {
        test('from 1', () => expect(of('2016-05-13', 'getMonthNoTZ()')).toBe(5))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateScopedAPI',
    'Scoped GlideDate - getYearNoTZ()',
    () => {
        test('of the day', () => expect(of('2016-05-13', 'getYearNoTZ()')).toBe(2016))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateScopedAPI',
    'Scoped GlideDate - getDisplayValue()',
    () => {
        test('in the user’s format; no zone moves it', () =>
            expect([
                of('2025-04-21', 'getDisplayValue()'),
                of('2025-04-21', 'getDisplayValue()', german),
            ]).toEqual(['2025-04-21', '21.04.2025']))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateScopedAPI',
    'Scoped GlideDate - getDisplayValueInternal()',
    () => {
        test('in the internal format', () =>
            expect(of('2025-04-21', 'getDisplayValueInternal()', german)).toBe('2025-04-21'))
    },
)

documented('api-reference/server-api-reference/c_GlideDateScopedAPI', 'Scoped GlideDate - getValue()', () => {
    test('in the internal format', () => expect(of('2021-04-21', 'getValue()')).toBe('2021-04-21'))
})

documented(
    'api-reference/server-api-reference/c_GlideDateScopedAPI',
    'Scoped GlideDate - setDisplayValue(String asDisplayed)',
    () => {
        test('in the user’s format only', () => {
            const set = (text: string, as = west): unknown =>
                value(
                    `(function () { var d = new GlideDate(); d.setDisplayValue('${text}'); return d.getValue() })()`,
                    as,
                )
            expect([set('2011-01-01'), set('31.12.2011', german)]).toEqual(['2011-01-01', '2011-12-31'])
            expect(() => set('2011-01-01', german)).toThrow('"2011-01-01" is no date')
            expect(() => set('2011-02-29')).toThrow('is no date')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateScopedAPI',
    'Scoped GlideDate - setValue(String o)',
    () => {
        test('a date and time gives its day; what is no date is refused', () => {
            expect(of('2015-01-01 23:59:59', 'getValue()')).toBe('2015-01-01')
            expect(() => of('2015-02-30', 'getValue()')).toThrow('"2015-02-30" is no date')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateScopedAPI',
    'Scoped GlideDate - subtract(GlideDate start, GlideDate end)',
    () => {
        test('a duration', () =>
            expect(
                value(
                    "(function () { var a = new GlideDate(), b = new GlideDate(); a.setValue('2012-02-28'); b.setValue('2012-03-01'); return [GlideDate.subtract(a, b).getDisplayValue(), GlideDate.subtract(b, a).getNumericValue()] })()",
                ),
            ).toEqual(['2 Days', -172_800_000]))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateScopedAPI',
    'Scoped GlideDate - getDisplayValueEx(String style)',
    () => {
        test('is not there, and says so', () =>
            expect(() => value("new GlideDate().getDisplayValueEx('short')")).toThrow(
                'local instance: GlideDate.getDisplayValueEx is not implemented',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateScopedAPI',
    'Scoped GlideDate - getDisplayValueLang(String style, String language)',
    () => {
        test('is not there, and says so', () =>
            expect(() => value("new GlideDate().getDisplayValueLang('full', 'fr')")).toThrow(
                'local instance: GlideDate.getDisplayValueLang is not implemented',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateScopedAPI',
    'Scoped GlideDate - setDisplayValueEx(String date, String style)',
    () => {
        test('is not there, and says so', () =>
            expect(() => value("new GlideDate().setDisplayValueEx('Jan 28, 2026', 'medium')")).toThrow(
                'local instance: GlideDate.setDisplayValueEx is not implemented',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateScopedAPI',
    'Scoped GlideDate - setDisplayValueLang(String date, String style)',
    () => {
        test('is not there, and says so', () =>
            expect(() => value("new GlideDate().setDisplayValueLang('2/3/2023', 'short')")).toThrow(
                'local instance: GlideDate.setDisplayValueLang is not implemented',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDateScopedAPI',
    'Scoped GlideDate - setDisplayValueLang(String date, String style, String language)',
    () => {
        test('is not there, and says so', () =>
            expect(() => value("new GlideDate().setDisplayValueLang('2/3/2023', 'short', 'en-US')")).toThrow(
                'local instance: GlideDate.setDisplayValueLang is not implemented',
            ))
    },
)
