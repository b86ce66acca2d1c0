import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const lab = smallInstance()
const west = { ...lab.user('west'), timeZone: 'America/Los_Angeles' }
const value = (expression: string, as = west): unknown => lab.run(`return ${expression}`, as)
const american = { ...west, ...lab.user('american'), timeZone: 'America/Los_Angeles' }
lab.instance.store.update('sys_user', american.userId, { time_format: 'hh:mm:ss a' })
const of = (time: string, call: string, as = west): unknown =>
    value(`(function () { var t = new GlideTime(); t.setValue('${time}'); return t.${call} })()`, as)

documented('api-reference/server-api-reference/c_GlideTimeScopedAPI', 'GlideTime - GlideTime()', () => {
    test('now', () => {
        lab.instance.setClock(Date.UTC(2026, 2, 4, 7, 30))
        expect(value('new GlideTime().getValue()')).toMatch(/^07:3/)
    })
})

documented(
    'api-reference/server-api-reference/c_GlideTimeScopedAPI',
    'GlideTime - GlideTime(Number milliseconds)',
    () => {
        test('after midnight in UTC', () =>
            expect(
                value('[new GlideTime(10000).getDisplayValue(), new GlideTime(10000).getValue()]'),
            ).toEqual(['16:00:10', '00:00:10']))
        test('what is no number is refused', () =>
            expect(() => value("new GlideTime('x')")).toThrow('x is no number of milliseconds'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideTimeScopedAPI',
    'GlideTime - getByFormat(String format)',
    () => {
        test.each([
            ['hh:mm:ss', '10:30:20'],
            ['HH', '10'],
            ['HH –- ss', '10 –- 20'],
            ['hh a', '10 AM'],
            ['s:m:H ss:mm:hh', '20:30:10 20:30:10'],
            ['HH/mm/ss', '10/30/20'],
        ])('%s', (format, text) => expect(of('10:30:20', `getByFormat('${format}')`)).toBe(text))
    },
)

documented('api-reference/server-api-reference/c_GlideTimeScopedAPI', 'GlideTime - getDisplayValue()', () => {
    test('in the user’s zone and format', () =>
        expect([of('20:05:00', 'getDisplayValue()'), of('21:05:00', 'getDisplayValue()', american)]).toEqual([
            '12:05:00',
            '01:05:00 PM',
        ]))
})

documented(
    'api-reference/server-api-reference/c_GlideTimeScopedAPI',
    'GlideTime - getDisplayValueInternal()',
    () => {
        test('in the user’s zone, in the internal format', () =>
            expect(of('01:00:00', 'getDisplayValueInternal()', american)).toBe('17:00:00'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideTimeScopedAPI',
    'GlideTime - getHourLocalTime()',
    () => {
        test('of twelve', () =>
            expect([of('21:00:00', 'getHourLocalTime()'), of('20:00:00', 'getHourLocalTime()')]).toEqual([
                1, 0,
            ]))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideTimeScopedAPI',
    'GlideTime - getHourOfDayLocalTime()',
    () => {
        test('of twenty-four', () => expect(of('21:00:00', 'getHourOfDayLocalTime()')).toBe(13))
    },
)

documented('api-reference/server-api-reference/c_GlideTimeScopedAPI', 'GlideTime - getHourOfDayUTC()', () => {
    test('of twenty-four', () => expect(of('21:00:00', 'getHourOfDayUTC()')).toBe(21))
})

documented('api-reference/server-api-reference/c_GlideTimeScopedAPI', 'GlideTime - getHourUTC()', () => {
    test('of twelve; noon and midnight are 0', () =>
        expect([
            of('21:00:00', 'getHourUTC()'),
            of('12:00:00', 'getHourUTC()'),
            of('00:00:00', 'getHourUTC()'),
        ]).toEqual([9, 0, 0]))
})

documented(
    'api-reference/server-api-reference/c_GlideTimeScopedAPI',
    'GlideTime - getMinutesLocalTime()',
    () => {
        test('where zones differ by half an hour', () =>
            expect(of('21:10:00', 'getMinutesLocalTime()', { ...west, timeZone: 'Asia/Kolkata' })).toBe(40))
    },
)

documented('api-reference/server-api-reference/c_GlideTimeScopedAPI', 'GlideTime - getMinutesUTC()', () => {
    test('in UTC', () => expect(of('21:10:00', 'getMinutesUTC()')).toBe(10))
})

documented('api-reference/server-api-reference/c_GlideTimeScopedAPI', 'GlideTime - getSeconds()', () => {
    test('of the minute', () => expect(of('21:10:05', 'getSeconds()')).toBe(5))
})

documented('api-reference/server-api-reference/c_GlideTimeScopedAPI', 'GlideTime - getValue()', () => {
    test('in UTC', () => expect(of('01:02:03', 'getValue()')).toBe('01:02:03'))
})

documented(
    'api-reference/server-api-reference/c_GlideTimeScopedAPI',
    'GlideTime - setDisplayValue(String asDisplayed)',
    () => {
        test('in the user’s zone and format', () => {
            const set = (text: string, as = west): unknown =>
                value(
                    `(function () { var t = new GlideTime(); t.setDisplayValue('${text}'); return [t.getValue(), t.getDisplayValueInternal()] })()`,
                    as,
                )
            expect(set('01:00:00')).toEqual(['09:00:00', '01:00:00'])
            expect(set('01:00:00 PM', american)).toEqual(['21:00:00', '13:00:00'])
            expect(() => set('13:00:00', american)).toThrow('"13:00:00" is no time')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideTimeScopedAPI',
    'GlideTime - setValue(String o)',
    () => {
        test('what is no time is refused', () => {
            expect(() => of('25:00:00', 'getValue()')).toThrow('"25:00:00" is no time')
            expect(() => of('noon', 'getValue()')).toThrow('"noon" is no time')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideTimeScopedAPI',
    'GlideTime - subtract(GlideTime startTime, GlideTime endTime)',
    () => {
        test('a duration', () =>
            expect(
                value(
                    "(function () { var a = new GlideTime(), b = new GlideTime(); a.setValue('09:00:00'); b.setValue('09:10:00'); return GlideTime.subtract(a, b).getDisplayValue() })()",
                ),
            ).toBe('10 Minutes'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideTimeScopedAPI',
    'GlideTime - getDisplayValueEx(String style)',
    () => {
        test('is not there, and says so', () =>
            expect(() => value("new GlideTime().getDisplayValueEx('short')")).toThrow(
                'local instance: GlideTime.getDisplayValueEx is not implemented',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideTimeScopedAPI',
    'GlideTime - getDisplayValueLang(String style, String language)',
    () => {
        test('is not there, and says so', () =>
            expect(() => value("new GlideTime().getDisplayValueLang('short', 'es')")).toThrow(
                'local instance: GlideTime.getDisplayValueLang is not implemented',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideTimeScopedAPI',
    'GlideTime - setDisplayValueEx(String time, String style)',
    () => {
        test('is not there, and says so', () =>
            expect(() => value("new GlideTime().setDisplayValueEx('8:25:25 AM', 'medium')")).toThrow(
                'local instance: GlideTime.setDisplayValueEx is not implemented',
            ))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideTimeScopedAPI',
    'GlideTime - setDisplayValueLang(String time, String style, String language)',
    () => {
        test('is not there, and says so', () =>
            expect(() =>
                value("new GlideTime().setDisplayValueLang('4:15:00 PM PST', 'long', 'en')"),
            ).toThrow('local instance: GlideTime.setDisplayValueLang is not implemented'))
    },
)
