import { documented } from '../documented.ts'
import { install } from './item-package.ts'
import { record, SCOPE_ID } from './package-of.ts'
import { smallInstance } from './small-instance.ts'

const queryOf = (key: Readonly<Record<string, string>>): string =>
    Object.entries(key)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => `${name}=${value}`)
        .join('^')

documented('application-development/system-update-sets/update-set-collisions', 'Coalesce strategies', () => {
    test('a role that the instance already has keeps its sys_id, and references follow it', () => {
        const lab = smallInstance()
        const itil = lab.instance.store.query('sys_user_role', 'name=itil')[0]?.['sys_id'] ?? ''
        install(lab, {
            'update/role.xml': record('sys_user_role', { sys_id: 'other', name: 'itil' }),
            'update/contains.xml': record('sys_user_role_contains', {
                sys_id: 'link',
                role: 'b5',
                contains: 'other',
            }),
            'update/named.xml':
                '<record_update table="sys_user_role_contains"><sys_user_role_contains action="INSERT_OR_UPDATE"><sys_id>link2</sys_id><role>b5</role><contains name="user_admin">not-here</contains></sys_user_role_contains></record_update>',
        })
        expect(lab.instance.store.get('sys_user_role_contains', 'link')?.['contains']).toBe(itil)
        expect(lab.instance.security.roles(lab.user('u', 'x_pkg.user').userId)).toEqual(
            new Set(['x_pkg.user', 'itil', 'user_admin']),
        )
    })

    test.each([
        ['sys_properties', { name: 'glide.sys.language' }, { value: 'de' }],
        ['sys_user_group', { name: 'Workshop' }, { description: 'theirs' }],
        ['sys_ui_view', { name: 'ess' }, { title: 'theirs' }],
        ['sys_documentation', { name: 'incident', element: 'state', language: 'en' }, { label: 'theirs' }],
        ['sys_ui_message', { key: 'k', language: 'en', code: '' }, { message: 'theirs' }],
        ['sys_choice', { name: 'incident', element: 'category', value: 'software' }, { label: 'theirs' }],
    ])('%s: a record with the key of one that is there changes that one', (table, key, change) => {
        const lab = smallInstance()
        const { store } = lab.instance
        if (store.query(table, queryOf(key)).length === 0) store.insert(table, { ...key, sys_id: 'mine' })
        const [before] = store.query(table, queryOf(key))
        const report = install(lab, {
            'update/c.xml': record(table, { sys_id: 'theirs', ...key, ...change }),
        })
        expect(report.refused).toEqual([])
        expect(store.get(table, 'theirs')).toBeUndefined()
        const found = store.query(table, queryOf(key))
        expect(found).toHaveLength(1)
        expect(found[0]).toMatchObject({ sys_id: before?.['sys_id'], ...change })
        // It stays the application's that brought it first.
        expect(found[0]?.['sys_scope']).toBe(before?.['sys_scope'])
    })

    test('records whose tables have no such columns in common do not coalesce', () => {
        const lab = smallInstance()
        const values = { name: 'incident query', collection: 'incident', when: 'before' }
        lab.instance.store.insert('sys_script', { sys_id: 'mine', ...values })
        install(lab, { 'update/r.xml': record('sys_script', { sys_id: 'theirs', ...values }) })
        expect(lab.instance.store.get('sys_script', 'mine')).toBeDefined()
        expect(lab.instance.store.get('sys_script', 'theirs')).toBeDefined()
    })

    test('one part of the key differs: another record', () => {
        const lab = smallInstance()
        const german = {
            name: 'incident',
            element: 'category',
            value: 'software',
            language: 'de',
            label: 'Programme',
        }
        install(lab, { 'update/c.xml': record('sys_choice', { sys_id: 'german', ...german }) })
        expect(lab.instance.store.get('sys_choice', 'german')?.['label']).toBe('Programme')
        const english = lab.instance.store.query(
            'sys_choice',
            queryOf({
                name: 'incident',
                element: 'category',
                value: 'software',
                language: 'en',
            }),
        )
        expect(english.map(({ label }) => label)).toEqual(['Software'])
    })

    test('references to a coalesced record follow it: sections of a form that is there', () => {
        const lab = smallInstance()
        const { store } = lab.instance
        const [view] = store.query('sys_ui_view', 'name=ess')
        const [form] = store.query('sys_ui_form', `name=incident^view=${view?.['sys_id'] ?? ''}`)
        install(lab, {
            'update/form.xml': record('sys_ui_form', { sys_id: 'f', name: 'incident', view: 'v' }),
            'update/section.xml': record('sys_ui_section', {
                sys_id: 's',
                name: 'incident',
                view: 'v',
                caption: 'New',
            }),
            'update/both.xml': record('sys_ui_form_section', {
                sys_id: 'fs',
                sys_ui_form: 'f',
                sys_ui_section: 's',
            }),
            'update/view.xml': record('sys_ui_view', { sys_id: 'v', name: 'ess', title: 'Self Service' }),
        })
        expect(store.get('sys_ui_form', 'f')).toBeUndefined()
        expect(store.get('sys_ui_section', 's')?.['view']).toBe(view?.['sys_id'])
        expect(store.get('sys_ui_form_section', 'fs')).toMatchObject({
            sys_ui_form: form?.['sys_id'],
            sys_ui_section: 's',
        })
    })
})

documented('sdk:guides/table-augments-guide', 'Instructions', () => {
    test('a table of others that a package names as its own is neither refused nor changed', () => {
        const lab = smallInstance()
        const { store } = lab.instance
        const before = store.query('sys_db_object', 'name=incident')
        const theirs = { sys_id: 'theirs', name: 'incident', label: '', ws_access: 'false' }
        const report = install(lab, { 'update/t.xml': record('sys_db_object', theirs) })
        expect(report.refused).toEqual([])
        expect(store.query('sys_db_object', 'name=incident')).toEqual(before)
        lab.instance.packages.uninstall(SCOPE_ID)
        expect(store.query('sys_db_object', 'name=incident')).toEqual(before)
        expect(lab.instance.dictionary.table('incident')).toBeDefined()
    })
})

documented('sdk:fluent/now-del-guide', 'Delete by coalesce keys', () => {
    test('a record is deleted by its key, whatever its sys_id here', () => {
        const lab = smallInstance()
        install(lab)
        const gone = record('sys_properties', { sys_id: 'unknown', name: 'x_pkg.colour' }, 'DELETE')
        expect(install(lab, { 'update/sys_properties_x.xml': gone })).toMatchObject({
            deleted: 1,
            refused: [],
        })
        expect(lab.instance.property('x_pkg.colour')).toBeUndefined()
    })

    test('not one of another application', () => {
        const lab = smallInstance()
        const gone = record('sys_user_role', { sys_id: 'unknown', name: 'itil' }, 'DELETE')
        expect(install(lab, { 'author_elective_update/r.xml': gone }).deleted).toBe(0)
        expect(lab.instance.store.query('sys_user_role', 'name=itil')).toHaveLength(1)
    })
})
