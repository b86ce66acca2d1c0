import { documented } from '../documented.ts'
import { dictionary, element, record, zipOf, application } from '../core/package-of.ts'
import { textOf } from './browser-session.ts'
import { smallWeb } from './small-web.ts'

/** An application whose table refers to a table of another application, which is not installed. */
function lab() {
    const web = smallWeb()
    web.instance.packages.install(
        zipOf({
            'scope/sys_app.xml': application(),
            'dictionary/x_pkg_note.xml': dictionary(
                'x_pkg_note',
                element('text') +
                    '<element name="story" type="reference" label="Story" reference="rm_story" max_length="32"/>',
            ),
            'update/sys_documentation.xml': record('sys_documentation', {
                sys_id: 'd'.repeat(32),
                name: 'x_pkg_note',
                element: 'story',
                label: 'Story',
                language: 'en',
            }),
        }),
        { loadDemo: false },
    )
    return { ...web, admin: web.browser('admin') }
}

documented('platform-user-interface/c_FormFields', 'Form fields', () => {
    test('a reference to a table that is not here is named, and the rest of the form works', () => {
        const { admin, instance } = lab()
        const form = admin.get('/x_pkg_note.do?sys_id=-1')
        expect(form.status).toBe(200)
        expect(textOf(form)).toMatch(/id="sys_readonly\.x_pkg_note\.story" readonly/)
        expect(textOf(form)).toContain('local instance: there is no table rm_story')
        const fields = { 'x_pkg_note.text': 'Kept', 'x_pkg_note.story': 'anything' }
        const saved = admin.submit('/x_pkg_note.do?sys_id=-1', { sys_action: 'sysverb_insert', ...fields })
        expect(saved.status).toBe(302)
        expect(instance.store.query('x_pkg_note')).toMatchObject([{ text: 'Kept' }])
        expect(instance.store.query('x_pkg_note')[0]?.['story'] ?? '').toBe('')
    })

    test('what such a field holds is shown and kept, on its form and in the list', () => {
        const { admin, row, instance } = lab()
        const sysId = row('x_pkg_note', { text: 'One', story: 'STRY0001' })
        const url = `/x_pkg_note.do?sys_id=${sysId}`
        expect(textOf(admin.get(url))).toMatch(
            /id="sys_readonly\.x_pkg_note\.story" readonly value="STRY0001"/,
        )
        admin.submit(url, { sys_action: 'sysverb_update', 'x_pkg_note.text': 'Two' })
        expect(instance.store.get('x_pkg_note', sysId)).toMatchObject({ text: 'Two', story: 'STRY0001' })
        expect(textOf(admin.get('/x_pkg_note_list.do?sysparm_order=story'))).toContain('STRY0001')
    })
})
