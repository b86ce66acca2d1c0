import { documented } from '../documented.ts'
import { install } from './item-package.ts'
import { dictionary, element, record } from './package-of.ts'
import { smallInstance } from './small-instance.ts'

const TABLES = {
    'dictionary/x_pkg_work.xml': dictionary('x_pkg_work', element('place'), 'extends="task"'),
    'dictionary/x_pkg_night_work.xml': dictionary('x_pkg_night_work', '', 'extends="x_pkg_work"'),
}
const override = (values: Readonly<Record<string, string>>, name = 'x_pkg_work') =>
    record('sys_dictionary_override', {
        sys_id: `o-${name}-${values['element'] ?? ''}`,
        name,
        base_table: 'task',
        ...values,
    })
const PRIORITY = { element: 'priority', default_value: '1', default_value_override: 'true' }

documented(
    'platform-administration/table-administration-and-data-management/c_DictionaryOverrides',
    'Dictionary overrides',
    () => {
        test('a default value is another on the extended table and the same on its parent', () => {
            const lab = smallInstance()
            install(lab, { ...TABLES, 'update/o.xml': override(PRIORITY) })
            const insert = (table: string) =>
                lab.run<string>(
                    `var r = new GlideRecord('${table}'); r.initialize(); r.insert(); return r.getValue('priority')`,
                )
            expect(insert('x_pkg_work')).toBe('1')
            expect(insert('task')).toBe('4')
            expect(insert('incident')).not.toBe('1')
        })

        test.each([
            ['mandatory', { mandatory: 'true', mandatory_override: 'true' }, { mandatory: true }],
            ['not mandatory', { mandatory: 'true', mandatory_override: 'false' }, { mandatory: false }],
            ['read only', { read_only: 'true', read_only_override: 'true' }, { readOnly: true }],
            [
                'read only by option',
                { read_only_option: 'strict_read_only', read_only_option_override: 'true' },
                { readOnly: true },
            ],
            [
                'as the instance is configured',
                { read_only_option: 'instance_configured', read_only_option_override: 'true' },
                { readOnly: false },
            ],
            [
                'with attributes',
                { attributes: 'knowledge_search', attributes_override: 'true' },
                { attributes: 'knowledge_search' },
            ],
        ])('%s, when the aspect is overridden', (_how, values, expected) => {
            const lab = smallInstance()
            install(lab, { ...TABLES, 'update/o.xml': override({ element: 'description', ...values }) })
            expect(lab.instance.dictionary.column('x_pkg_work', 'description')).toMatchObject(expected)
            expect(lab.instance.dictionary.column('task', 'description')).toMatchObject({
                mandatory: false,
                readOnly: false,
            })
        })

        test('another column names the record', () => {
            const lab = smallInstance()
            install(lab, {
                ...TABLES,
                'update/o.xml': override({ element: 'short_description', display_override: 'true' }),
            })
            expect(lab.instance.dictionary.displayColumn('x_pkg_work')).toBe('short_description')
            expect(lab.instance.dictionary.displayColumn('task')).toBe('number')
        })

        test('a calculation cannot be overridden here, and the package is refused by name', () => {
            const lab = smallInstance()
            const values = { element: 'description', calculation: 'x', calculation_override: 'true' }
            expect(() => install(lab, { ...TABLES, 'update/o.xml': override(values) })).toThrow(
                'calculation of x_pkg_work.description is not implemented',
            )
            expect(lab.instance.dictionary.table('x_pkg_work')).toBeUndefined()
        })
    },
)

documented(
    'platform-administration/table-administration-and-data-management/t_DefineADictionaryOverride',
    'About this task',
    () => {
        test('tables that extend the table inherit it, until one has an override of its own', () => {
            const lab = smallInstance()
            const { dictionary: tables } = lab.instance
            install(lab, { ...TABLES, 'update/o.xml': override(PRIORITY) })
            expect(tables.column('x_pkg_night_work', 'priority')?.defaultValue).toBe('1')
            const own = override({ ...PRIORITY, default_value: '2' }, 'x_pkg_night_work')
            install(lab, { ...TABLES, 'update/o.xml': override(PRIORITY), 'update/o2.xml': own })
            expect(tables.column('x_pkg_night_work', 'priority')?.defaultValue).toBe('2')
            expect(tables.column('x_pkg_work', 'priority')?.defaultValue).toBe('1')
        })

        test('only tables of the own scope can be chosen', () => {
            const lab = smallInstance()
            expect(() => install(lab, { 'update/o.xml': override(PRIORITY, 'incident') })).toThrow(
                'overrides columns of incident, which is not its own table',
            )
        })

        test('without its record, the column is as the parent has it', () => {
            const lab = smallInstance()
            install(lab, { ...TABLES, 'update/o.xml': override(PRIORITY) })
            const gone = record('sys_dictionary_override', { sys_id: 'o-x_pkg_work-priority' }, 'DELETE')
            expect(install(lab, { ...TABLES, 'update/o.xml': gone }).deleted).toBe(1)
            expect(lab.instance.dictionary.column('x_pkg_work', 'priority')?.defaultValue).toBe('4')
        })
    },
)
