import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documented } from '../documented.ts'
import { COLUMNS, FILES, install } from './item-package.ts'
import { application, dictionary, element, record, SCOPE_ID, zipOf } from './package-of.ts'
import { smallInstance } from './small-instance.ts'

documented('application-development/servicenow-sdk/servicenow-sdk-cli-commands', 'install', () => {
    test.each([
        ['plain paths', FILES],
        [
            'paths with a leading slash',
            Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`/${path}`, text])),
        ],
    ])(
        'a package with %s is installed: tables, records, choices, data; what is unknown is counted',
        (_how, files) => {
            const lab = smallInstance()
            const report = lab.instance.packages.install(zipOf(files), { loadDemo: false })
            expect(report).toMatchObject({
                scope: 'x_pkg',
                version: '1.0.0',
                updated: 0,
                deleted: 0,
                inert: { sys_ux_screen: 1 },
                refused: [],
            })
            expect(lab.instance.dictionary.table('x_pkg_item')).toMatchObject({
                scopeId: SCOPE_ID,
                access: { webService: true },
            })
            expect(
                lab.instance.dictionary.choices('x_pkg_item', 'state', 'en').map(({ label }) => label),
            ).toEqual(['New', 'Done'])
            expect(lab.instance.store.get('x_pkg_item', 'c1')).toMatchObject({ name: 'first', state: 'new' })
            expect(lab.instance.store.get('x_pkg_item', 'c2')).toBeUndefined()
            expect(lab.instance.store.get('sys_properties', 'b6')?.['sys_scope']).toBe(SCOPE_ID)
        },
    )

    test('its rules and modules run, and its unique keys and references hold', () => {
        const lab = smallInstance()
        install(lab)
        const incident = lab.incident()
        const made = lab.run<string>(
            `var r = new GlideRecord('x_pkg_item'); r.name = 'a'; r.code = '9'; r.about = '${incident}'; return r.insert()`,
        )
        expect(lab.instance.store.get('x_pkg_item', made)?.['name']).toBe('a <&> marked')
        expect(lab.run("var r = new GlideRecord('x_pkg_item'); r.code = '9'; return r.insert()")).toBeNull()
        expect(lab.instance.store.delete('incident', incident)).toBe(false)
        expect(lab.instance.records.delete(lab.session('admin'), 'incident', incident)).toMatchObject({
            kind: 'aborted',
            message: expect.stringContaining('x_pkg_item.about') as string,
        })
        expect(lab.instance.store.get('incident', incident)).toBeDefined()
    })

    test('the same package again changes nothing', () => {
        const lab = smallInstance()
        install(lab)
        const before = lab.instance.store.get('sys_script', 'b3')
        expect(install(lab)).toMatchObject({ inserted: 0, updated: 0, deleted: 0 })
        expect(lab.instance.store.get('sys_script', 'b3')).toEqual(before)
    })

    test('delete_multiple removes what its query finds, but not what the package itself brings', () => {
        const lab = smallInstance()
        lab.instance.store.insert('sys_choice', {
            name: 'x_pkg_item',
            element: 'state',
            value: 'old',
            language: 'en',
        })
        const group = `<record_update table="sys_choice_v2"><sys_choice_v2><sys_choice action="delete_multiple" query="name=x_pkg_item^element=state"/><sys_choice action="INSERT_OR_UPDATE"><sys_id>ch1</sys_id><name>x_pkg_item</name><element>state</element><value>new</value><label>New</label><language>en</language></sys_choice></sys_choice_v2></record_update>`
        expect(install(lab, { 'author_elective_update/sys_choice.xml': group }).deleted).toBe(1)
        expect(
            lab.instance.store
                .query('sys_choice', 'name=x_pkg_item')
                .map(({ value }) => value)
                .sort(),
        ).toEqual(['done', 'new'])
        // Again: what the package brought is neither deleted nor written anew.
        expect(install(lab, { 'author_elective_update/sys_choice.xml': group })).toMatchObject({
            inserted: 1,
            deleted: 1,
        })
    })

    test('a unique key that is taken and does not coalesce is reported, not overwritten', () => {
        const lab = smallInstance()
        const [admin] = lab.instance.store.query('sys_user', 'user_name=admin')
        const report = install(lab, {
            'unload/u.xml': record('sys_user', {
                sys_id: 'thief',
                user_name: 'admin',
                name: 'Somebody else',
            }),
        })
        expect(report.refused).toEqual(['sys_user thief: another record has its sys_id or its unique key'])
        expect(lab.instance.store.query('sys_user', 'user_name=admin')).toEqual([admin])
    })

    test.each([
        ['no zip', () => new Uint8Array([1, 2, 3]), 'the package is no zip'],
        [
            'no application',
            () => zipOf({ 'update/x.xml': FILES['update/sys_number_x.xml'] }),
            'no scope/sys_app record',
        ],
        [
            'a broken file',
            () => zipOf({ ...FILES, 'update/broken.xml': '<record_update><x' }),
            'update/broken.xml',
        ],
        [
            'an unknown action',
            () => zipOf({ ...FILES, 'update/odd.xml': record('sys_script', { sys_id: 'x' }, 'MERGE') }),
            'action MERGE of sys_script',
        ],
        [
            'an unknown root',
            () => zipOf({ ...FILES, 'update/odd.xml': '<something/>' }),
            'root element something',
        ],
        [
            'a table that extends nothing known',
            () => zipOf({ ...FILES, 'dictionary/y.xml': dictionary('x_pkg_y', '', 'extends="x_gone"') }),
            'table x_pkg_y extends x_gone',
        ],
        [
            'a delete_multiple without a query',
            () =>
                zipOf({
                    ...FILES,
                    'update/all.xml': '<record_update><sys_user action="delete_multiple"/></record_update>',
                }),
            'delete_multiple of sys_user has no query',
        ],
        [
            'a file of no known kind',
            () => zipOf({ ...FILES, 'update/readme.txt': 'x' }),
            'update/readme.txt is of no known kind',
        ],
    ])('%s: refused with the reason, and nothing of it is there', (_what, zip, message) => {
        const lab = smallInstance()
        expect(() => lab.instance.packages.install(zip(), { loadDemo: false })).toThrow(message)
        expect(lab.instance.dictionary.table('x_pkg_item')).toBeUndefined()
        expect(lab.instance.store.get('sys_scope', SCOPE_ID)).toBeUndefined()
        expect(lab.instance.property('x_pkg.colour')).toBeUndefined()
    })

    test('formWrites refuse: a section goes onto a form of the package, not onto a form of others', () => {
        const lab = smallInstance({ formWrites: 'refuse' })
        const form = lab.instance.store.query('sys_ui_form', 'name=incident')[0]?.['sys_id'] ?? ''
        const report = install(lab, {
            'update/s.xml': record('sys_ui_section', { sys_id: 'sec', name: 'incident', caption: 'Mine' }),
            'update/fs.xml': record('sys_ui_form_section', {
                sys_id: 'fs',
                sys_ui_form: form,
                sys_ui_section: 'sec',
            }),
            'update/form.xml': record('sys_ui_form', { sys_id: 'frm', name: 'x_pkg_item' }),
            'update/fs2.xml': record('sys_ui_form_section', {
                sys_id: 'fs2',
                sys_ui_form: 'frm',
                sys_ui_section: 'sec',
            }),
        })
        expect(report.refused).toEqual([expect.stringContaining('sys_ui_form_section fs:')])
        expect(lab.instance.store.get('sys_ui_form_section', 'fs')).toBeUndefined()
        expect(lab.instance.store.get('sys_ui_form_section', 'fs2')).toBeDefined()
    })

    test('opened again, the instance has the installed tables with their rows, keys, numbers and waiting work', () => {
        const dataDirectory = mkdtempSync(join(tmpdir(), 'package-'))
        try {
            const first = smallInstance({ dataDirectory })
            install(first, {
                'dictionary/x_pkg_item.xml': dictionary('x_pkg_item', COLUMNS + element('number')),
                'update/async.xml': record('sys_script', {
                    sys_id: 'b20',
                    name: 'later',
                    collection: 'x_pkg_item',
                    when: 'async',
                    action_insert: 'true',
                    active: 'true',
                    script: "gs.setProperty('x_pkg.colour', 'done by async')",
                }),
            })
            const insert =
                "var r = new GlideRecord('x_pkg_item'); r.name = 'a'; r.code = '5'; return r.insert()"
            const id = first.run<string>(insert)
            const number = first.instance.store.get('x_pkg_item', id)?.['number']
            expect(number).toBe('ITM01001')

            const second = smallInstance({ dataDirectory })
            expect(second.instance.store.get('x_pkg_item', id)).toEqual(
                first.instance.store.get('x_pkg_item', id),
            )
            expect(second.instance.dictionary.columns('x_pkg_item')).toEqual(
                first.instance.dictionary.columns('x_pkg_item'),
            )
            expect(second.run(insert)).toBeNull()
            second.instance.jobs.drain()
            expect(second.instance.property('x_pkg.colour')).toBe('done by async')
            // The refused one took a number, as on the platform.
            const next = second.run<string>("var r = new GlideRecord('x_pkg_item'); return r.insert()")
            expect(second.instance.store.get('x_pkg_item', next)?.['number']).toBe('ITM01003')

            second.instance.packages.uninstall(SCOPE_ID)
            const third = smallInstance({ dataDirectory })
            expect(third.instance.dictionary.table('x_pkg_item')).toBeUndefined()
            expect(third.instance.store.query('sys_scope', 'scope=x_pkg')).toEqual([])
        } finally {
            rmSync(dataDirectory, { recursive: true, force: true })
        }
    })
})

documented('sdk:api/record-api', 'config', () => {
    test('demo data comes when it is asked for, and only with the first installation', () => {
        const lab = smallInstance()
        install(lab, {}, true)
        expect(lab.instance.store.get('x_pkg_item', 'c2')?.['name']).toBe('demo')
        lab.instance.store.delete('x_pkg_item', 'c1')
        install(lab, {}, true)
        expect(lab.instance.store.get('x_pkg_item', 'c1')).toBeUndefined()
    })
})

documented('sdk:configuration/keys-file', 'Deleted keys', () => {
    test('an upgrade: changed records are updated, new columns are there, deleted ones go, people’s rows stay', () => {
        const lab = smallInstance()
        install(lab)
        lab.instance.store.insert('x_pkg_item', { sys_id: 'own', name: 'kept', code: '7' })
        const report = install(lab, {
            'scope/sys_app.xml': application('1.1.0'),
            'dictionary/x_pkg_item.xml': dictionary('x_pkg_item', COLUMNS + element('colour')),
            'update/sys_properties_x.xml': record('sys_properties', {
                sys_id: 'b6',
                name: 'x_pkg.colour',
                value: 'blue',
            }),
            'update/sys_user_role_x.xml': record('sys_user_role', { sys_id: 'b5' }, 'DELETE'),
            'update/sys_dictionary_owner.xml': record(
                'sys_dictionary',
                { sys_id: 'b8', name: 'x_pkg_item', element: 'owner', internal_type: 'reference' },
                'DELETE',
            ),
            'update/sys_module_x.xml': record('sys_module', {
                sys_id: 'b4',
                path: 'x_pkg/package/1.0.0/src/mark.ts',
                content: "export const mark = (current: any) => { current.name = 'second version' }",
            }),
        })
        expect(report).toMatchObject({ version: '1.1.0', inserted: 0, updated: 3, deleted: 1 })
        expect(lab.instance.property('x_pkg.colour')).toBe('blue')
        expect(lab.instance.store.query('sys_user_role', 'name=x_pkg.user')).toEqual([])
        expect(lab.instance.store.update('x_pkg_item', 'own', { colour: 'green' })?.['name']).toBe('kept')
        // The new module runs, not the one that was loaded before.
        const made = lab.run<string>("var r = new GlideRecord('x_pkg_item'); r.name = 'a'; return r.insert()")
        expect(lab.instance.store.get('x_pkg_item', made)?.['name']).toBe('second version')
    })

    test('a deleted column and a deleted table take their values along; a table that is extended stays', () => {
        const lab = smallInstance()
        install(lab, {
            'update/sys_dictionary_code.xml': record('sys_dictionary', {
                sys_id: 'b9',
                name: 'x_pkg_item',
                element: 'code',
                internal_type: 'string',
            }),
            'dictionary/x_pkg_part.xml': dictionary('x_pkg_part', element('size'), 'extends="x_pkg_item"'),
            'update/sys_db_object_part.xml': record('sys_db_object', {
                sys_id: 'b10',
                name: 'x_pkg_part',
                label: 'Part',
            }),
        })
        const remove = (file: string, xml: string) =>
            lab.instance.packages.install(zipOf({ 'scope/sys_app.xml': application(), [file]: xml }), {
                loadDemo: false,
            })
        expect(remove('update/d.xml', record('sys_dictionary', { sys_id: 'b9' }, 'DELETE')).deleted).toBe(1)
        expect(lab.instance.dictionary.column('x_pkg_item', 'code')).toBeUndefined()
        expect(lab.instance.dictionary.column('x_pkg_part', 'code')).toBeUndefined()
        expect(lab.instance.store.get('x_pkg_item', 'c1')?.['code'] ?? '').toBe('')
        expect(
            remove('update/t.xml', record('sys_db_object', { sys_id: 'b1' }, 'DELETE')).refused[0],
        ).toMatch(/x_pkg_item is extended by x_pkg_part/)
        remove('update/p.xml', record('sys_db_object', { sys_id: 'b10' }, 'DELETE'))
        remove('update/t.xml', record('sys_db_object', { sys_id: 'b1' }, 'DELETE'))
        expect(lab.instance.dictionary.table('x_pkg_item')).toBeUndefined()
        expect(() => lab.instance.store.query('x_pkg_item')).toThrow('there is no table x_pkg_item')
    })

    test('removal takes tables, rows, records, roles and their grants; the rest of the instance stays', () => {
        const lab = smallInstance()
        install(lab)
        const { store, packages, dictionary: tables } = lab.instance
        const someone = lab.user('someone', 'x_pkg.user')
        expect(lab.instance.security.hasRole(someone, 'x_pkg.user')).toBe(true)
        const users = store.query('sys_user').length
        packages.uninstall(SCOPE_ID)
        expect(tables.table('x_pkg_item')).toBeUndefined()
        for (const table of ['sys_script', 'sys_module', 'sys_properties', 'sys_choice', 'sys_number'])
            expect([table, store.query(table, `sys_scope=${SCOPE_ID}`)]).toEqual([table, []])
        expect(lab.instance.security.hasRole(someone, 'x_pkg.user')).toBe(false)
        expect(store.get('sys_scope', SCOPE_ID)).toBeUndefined()
        expect(store.query('sys_user')).toHaveLength(users)
        expect(() => lab.run("require('x_pkg/package/1.0.0/src/mark.ts'); return 1")).toThrow(
            'cannot find module',
        )
        expect(() => packages.uninstall(SCOPE_ID)).toThrow(`no application ${SCOPE_ID} is installed`)
        expect(() => packages.uninstall('global')).toThrow()
        // And it can come back.
        expect(install(lab).refused).toEqual([])
        expect(store.get('x_pkg_item', 'c1')).toBeDefined()
    })
})

documented('sdk:guides/table-augments-guide', 'What augments Does', () => {
    test('a column on a table of the base system is added, that table’s label and access are not touched', () => {
        const lab = smallInstance()
        const before = lab.instance.dictionary.table('incident')
        install(lab, {
            'dictionary/incident.xml': `<database><element name="incident" type="collection" label="Hijacked" access="package_private">${element('x_pkg_note')}</element></database>`,
            'update/sys_dictionary_incident.xml': record('sys_dictionary', {
                sys_id: 'b11',
                name: 'incident',
                element: 'x_pkg_note',
                internal_type: 'string',
            }),
        })
        const after = lab.instance.dictionary.table('incident')
        expect([after?.label, after?.access, after?.scopeId]).toEqual([
            before?.label,
            before?.access,
            'global',
        ])
        const id = lab.incident({ x_pkg_note: 'n' })
        expect(lab.instance.store.get('incident', id)?.['x_pkg_note']).toBe('n')
        lab.instance.packages.uninstall(SCOPE_ID)
        expect(lab.instance.dictionary.column('incident', 'x_pkg_note')).toBeUndefined()
        expect(lab.instance.store.get('incident', id)).toBeDefined()
    })
})
