import { documented } from '../documented.ts'
import { application, dictionary, zipOf } from './package-of.ts'
import { smallInstance } from './small-instance.ts'

const PAGE = 'platform-administration/time-configuration/r_FormatDateAndTimeFields'

/** An item with a day and a moment, and somebody in Berlin who reads dates otherwise. */
function open(formats: Readonly<Record<string, string>> = {}) {
    const lab = smallInstance()
    const { store, packages } = lab.instance
    packages.install(
        zipOf({
            'scope/sys_app.xml': application(),
            'dictionary/x_f_item.xml': dictionary(
                'x_f_item',
                '<element name="day" type="glide_date" label="Day"/><element name="at" type="glide_date_time" label="At"/>',
            ),
        }),
        { loadDemo: false },
    )
    const { userId } = lab.user('berlin', 'admin')
    store.update('sys_user', userId, { time_zone: 'Europe/Berlin', ...formats })
    const id = store.insert('x_f_item', { day: '2026-07-01', at: '2026-07-01 20:00:00' })?.['sys_id'] ?? ''
    return {
        ...lab,
        store,
        id,
        /** What a script of that user answers, with the item in `gr`. */
        asUser: <T>(body: string): T =>
            lab.run<T>(
                `var gr = new GlideRecord('x_f_item'); gr.get('${id}'); ${body}`,
                lab.session('berlin'),
            ),
    }
}
const SHOWN = 'return [gr.getDisplayValue("day"), gr.at.getDisplayValue()]'

documented(PAGE, 'Date format', () => {
    test("without a word yyyy-MM-dd; the property's for everybody, the user's own before it", () => {
        const { asUser, store } = open()
        expect(asUser(SHOWN)).toEqual(['2026-07-01', '2026-07-01 22:00:00'])
        store.insert('sys_properties', { name: 'glide.sys.date_format', value: 'MM/dd/yyyy' })
        expect(asUser(SHOWN)).toEqual(['07/01/2026', '07/01/2026 22:00:00'])
        const own = open({ date_format: 'dd.MM.yyyy' })
        own.store.insert('sys_properties', { name: 'glide.sys.date_format', value: 'MM/dd/yyyy' })
        expect(own.asUser(SHOWN)).toEqual(['01.07.2026', '01.07.2026 22:00:00'])
    })

    test('what a script sets as a display value is read in the same format', () => {
        const { asUser, store, id } = open({ date_format: 'dd.MM.yyyy' })
        asUser(
            "gr.day.setDisplayValue('24.12.2026'); gr.at.setDisplayValue('24.12.2026 18:00:00'); gr.update(); return 1",
        )
        expect(store.get('x_f_item', id)).toMatchObject({ day: '2026-12-24', at: '2026-12-24 17:00:00' })
    })

    test('a date in another format is refused by name', () => {
        const { asUser } = open({ date_format: 'dd.MM.yyyy' })
        expect(() => asUser("gr.day.setDisplayValue('2026-12-24'); return 1")).toThrow(
            'day does not take "2026-12-24" as a date (dd.MM.yyyy)',
        )
        expect(() => asUser("gr.at.setDisplayValue('31.02.2026 10:00:00'); return 1")).toThrow(
            'as a date and time (dd.MM.yyyy HH:mm:ss)',
        )
    })

    test('people see and query records alike: what is stored does not change', () => {
        const { instance, session, id } = open({ date_format: 'dd.MM.yyyy' })
        const found = instance.records.get(session('berlin'), 'x_f_item', id)
        expect([found?.row['at'], found?.display['at'], found?.display['day']]).toEqual([
            '2026-07-01 20:00:00',
            '01.07.2026 22:00:00',
            '01.07.2026',
        ])
    })
})

documented(PAGE, 'Time format', () => {
    test('hours of twelve with AM and PM', () => {
        const { asUser, store, id } = open({ time_format: 'hh:mm:ss a' })
        expect(asUser(SHOWN)).toEqual(['2026-07-01', '2026-07-01 10:00:00 PM'])
        asUser("gr.at.setDisplayValue('2026-07-01 12:30:00 AM'); gr.update(); return 1")
        expect(store.get('x_f_item', id)?.['at']).toBe('2026-06-30 22:30:00')
    })
})

documented('api-reference/server-api-reference/c_GlideSystemAPI', 'GlideSystem - nowDateTime()', () => {
    test("is in the user's format and zone", () => {
        const { asUser } = open({ date_format: 'dd.MM.yyyy', time_format: 'HH:mm' })
        expect(asUser('return gs.nowDateTime()')).toBe('02.03.2026 11:00')
        expect(open().asUser('return gs.nowDateTime()')).toMatch(/^2026-03-02 11:00:0/)
    })

    test('as a default it stores the moment in UTC, wherever the user is', () => {
        const { asUser, instance } = open({ date_format: 'dd.MM.yyyy' })
        const made = asUser<string>(
            "var i = new GlideRecord('incident'); i.short_description = 'x'; return i.insert()",
        )
        expect(instance.store.get('incident', made)?.['opened_at']).toMatch(/^2026-03-02 10:00:0/)
    })
})
