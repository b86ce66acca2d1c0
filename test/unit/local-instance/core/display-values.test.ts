import { documented } from '../documented.ts'
import { application, dictionary, element, zipOf } from './package-of.ts'
import { smallInstance } from './small-instance.ts'

const lab = smallInstance()
const COLUMNS =
    element('name', 'display="true"') +
    '<element name="secret" type="password2" label="Secret" max_length="255"/>' +
    '<element name="spent" type="glide_duration" label="Spent"/>' +
    '<element name="day" type="glide_date" label="Day"/>' +
    '<element name="due" type="due_date" label="Due"/>' +
    '<element name="item" type="reference" label="Item" reference="x_dv_item"/>' +
    '<element name="items" type="glide_list" label="Items" reference="x_dv_item"/>' +
    '<element name="tags" type="glide_list" label="Tags"/>' +
    '<element name="stage" type="choice" label="Stage" choice="3"><choice><element value="new" label="New" sequence="1"/></choice></element>'
lab.instance.packages.install(
    zipOf({
        'scope/sys_app.xml': application(),
        'dictionary/x_dv_item.xml': dictionary('x_dv_item', COLUMNS),
    }),
    { loadDemo: false },
)
const insert = (values: Readonly<Record<string, string>>): string =>
    lab.instance.store.insert('x_dv_item', { ...values })?.['sys_id'] ?? ''
const { userId } = lab.user('tokyo')
lab.instance.store.update('sys_user', userId, { time_zone: 'Asia/Tokyo' })

/** How a value reads, for the administrator or somebody in Tokyo. */
const shown = (column: string, value: string, as = lab.session('admin')): string =>
    lab.run(
        `var gr = new GlideRecord('x_dv_item'); gr.get('${insert({ [column]: value })}'); return gr.getDisplayValue('${column}')`,
        as,
    )

documented('platform-administration/c_DisplayValues', 'Display values', () => {
    test('a reference reads as the display field of the record, the sys_id when there is none', () => {
        const [one, nobody] = [insert({ name: 'one' }), 'f'.repeat(32)]
        expect([shown('item', one), shown('item', nobody), shown('item', '')]).toEqual(['one', nobody, ''])
    })
    test('a list of references likewise; a list of anything else as it is', () => {
        const list = [insert({ name: 'one' }), 'a@example.com', insert({ name: 'two' })].join()
        expect(shown('items', list)).toBe('one, a@example.com, two')
        expect(shown('tags', 'a,b')).toBe('a, b')
    })
    test('in a record of a table that is extended: by the display field of its class', () => {
        const id = lab.incident({ short_description: 'extended' })
        const parent = lab.incident({ parent: id })
        expect(
            lab.run(
                `var gr = new GlideRecord('incident'); gr.get('${parent}'); return gr.getDisplayValue('parent')`,
            ),
        ).toBe(lab.instance.store.get('incident', id)?.['number'])
    })
    test('a user without a name is called by the first and the last name', () => {
        const name = (values: Readonly<Record<string, string>>): string =>
            lab.instance.store.insert('sys_user', { ...values })?.['name'] ?? ''
        expect([
            name({ user_name: 'e', first_name: 'Emma', last_name: 'Meyer' }),
            name({ user_name: 'f', last_name: 'Only' }),
            name({ user_name: 'g', name: 'Own', last_name: 'x' }),
        ]).toEqual(['Emma Meyer', 'Only', 'Own'])
    })
})

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - getDisplayValue(Number maxCharacters)',
    () => {
        test('a choice reads as its label, in the language of the user; without a label as its value', () => {
            lab.instance.store.insert('sys_choice', {
                name: 'x_dv_item',
                element: 'stage',
                value: 'new',
                label: 'Neu',
                language: 'de',
            })
            expect([shown('stage', 'new'), shown('stage', 'gone')]).toEqual(['New', 'gone'])
            expect(shown('stage', 'new', { ...lab.session('admin'), language: 'de' })).toBe('Neu')
        })
        test('a date and time in the zone of the user; a date as it is', () => {
            const at = '2026-03-02 20:00:00'
            for (const column of ['due', 'sys_created_on']) {
                expect(shown(column, at)).toBe(at)
                expect(shown(column, at, lab.session('tokyo'))).toBe('2026-03-03 05:00:00')
            }
            expect(shown('day', '2026-03-02', lab.session('tokyo'))).toBe('2026-03-02')
        })
        test('a boolean reads true or false', () => {
            const read = (active: string): string =>
                lab.run(
                    `var gr = new GlideRecord('incident'); gr.get('${lab.incident({ active })}'); return gr.active.getDisplayValue()`,
                )
            expect([read('true'), read('false')]).toEqual(['true', 'false'])
        })
        test('a secret is masked, an empty one is empty', () => {
            expect([shown('secret', 'hush'), shown('secret', '')]).toEqual(['********', ''])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideDurationScopedAPI',
    'Scoped GlideDuration - getDisplayValue()',
    () => {
        test.each([
            ['1970-01-04 12:00:00', '3 Days 12 Hours'],
            ['1970-01-02 01:01:59', '1 Day 1 Hour 1 Minute'],
            ['1970-01-01 00:36:00', '36 Minutes'],
            ['1970-01-01 00:00:00', '0 Minutes'],
        ])('a duration of %s reads %s', (value, expected) => expect(shown('spent', value)).toBe(expected))
    },
)

documented(
    'api-reference/server-api-reference/ChangeSuccessScopedAPI',
    'ChangeSuccess - getModelScoreForChange(Object chgGr)',
    () => {
        test('the class of a record reads as the label of its table', () => {
            expect(
                lab.run(
                    `var gr = new GlideRecord('task'); gr.get('${lab.incident()}'); return [gr.getDisplayValue('sys_class_name'), gr.getValue('sys_class_name')]`,
                ),
            ).toEqual(['Incident', 'incident'])
        })
    },
)
