import { createWeb } from '../../../../local/instance/web/create-web.ts'
import { documented } from '../documented.ts'
import { textOf, visitor } from './browser-session.ts'
import { fakeInstance, type FakeSetting } from './fake-instance.ts'

const macro = (inside: string) =>
    `<?xml version="1.0"?><j:jelly xmlns:j="jelly:core" xmlns:j2="null">${inside}</j:jelly>`
const rows = (inside: string): NonNullable<FakeSetting['rows']> => ({
    incident: [
        {
            sys_id: 'i1',
            number: 'INC1',
            short_description: 'Outlook <asks>',
            caller_id: 'u_eve',
            state: '1',
            active: 'true',
            opened_at: '2026-07-01 10:00:00',
        },
    ],
    sys_ui_view: [{ sys_id: 'Default view', title: 'Default view' }],
    sys_ui_form: [{ sys_id: 'f', name: 'incident', view: 'Default view' }],
    sys_ui_form_section: [
        { sys_id: 'fs2', sys_ui_form: 'f', sys_ui_section: 's2', position: '90' },
        { sys_id: 'fs1', sys_ui_form: 'f', sys_ui_section: 's1', position: '0' },
    ],
    sys_ui_section: [
        { sys_id: 's1', caption: '' },
        { sys_id: 's2', caption: 'Support panel' },
    ],
    sys_ui_element: [
        ...[
            'number',
            'short_description',
            'caller_id',
            'state',
            'active',
            'opened_at',
            'work_notes',
            'no_such',
        ].map((element, position) => ({
            sys_id: element,
            sys_ui_section: 's1',
            element,
            position: String(position),
        })),
        {
            sys_id: 'e9',
            sys_ui_section: 's2',
            element: 'panel.xml',
            type: 'formatter',
            sys_ui_formatter: 'fo',
            position: '0',
        },
    ],
    sys_ui_formatter: [{ sys_id: 'fo', formatter: 'panel.xml', active: 'true' }],
    sys_ui_macro: [{ sys_id: 'm', name: 'panel', active: 'true', xml: macro(inside) }],
    sys_ui_action: [
        {
            sys_id: 'act',
            name: 'Escalate',
            table: 'incident',
            active: 'true',
            show_update: 'true',
            form_button: 'true',
            redirect: 'x_demo_page.do?id=1',
        },
        {
            sys_id: 'off',
            name: 'Never',
            table: 'incident',
            active: 'true',
            show_update: 'true',
            form_button: 'true',
            condition: 'false',
        },
        {
            sys_id: 'priv',
            name: 'Privileged',
            table: 'incident',
            active: 'true',
            show_update: 'true',
            form_button: 'true',
        },
    ],
    sys_ui_action_role: [{ sys_id: 'ar', sys_ui_action: 'priv', sys_user_role: 'r1' }],
    sys_user_role: [{ sys_id: 'r1', name: 'x_demo.boss' }],
})
const frame = '<j2:if test="$[shown]"><iframe title="${title}" src="x.do?id=$[id]"></iframe></j2:if>'
const expressions = { shown: 'true', title: 'A "b"', id: 'i1' }
const open = (user: string, setting: FakeSetting = {}, inside = frame) => {
    const instance = fakeInstance({ rows: rows(inside), expressions, ...setting })
    return { instance, who: visitor(createWeb(instance), user) }
}
const url = '/incident.do?sys_id=i1'

documented('sdk:guides/form-layout-guide', 'Section Behavior', () => {
    test('the first section is on top, the others are tabs in the order of their position', () => {
        const text = textOf(open('abel').who.get(url))
        expect(text).toMatch(/role="tab"[^>]*id="tab\.s2"/)
        expect(text).not.toContain('tab.s1')
        expect(text.indexOf('incident.short_description')).toBeLessThan(text.indexOf('role="tablist"'))
        expect(text).toContain('Support panel')
    })
})

documented('sdk:guides/form-layout-guide', 'Element Types', () => {
    test('stored text is escaped, and a form element of no column is named', () => {
        const text = textOf(open('abel').who.get(url))
        expect(text).toContain('Outlook &#60;asks&#62;')
        expect(text).not.toContain('<asks>')
        expect(text).toContain('the form element no_such is not implemented')
    })
})

documented('platform-administration/t_CreateAUIMacro', 'Procedure', () => {
    test('a macro is evaluated: its condition, its expressions, its markup', () => {
        expect(textOf(open('abel').who.get(url))).toContain(
            '<iframe title="A &#34;b&#34;" src="x.do?id=i1"></iframe>',
        )
        const hidden = open('abel', { expressions: { ...expressions, shown: 'false' } })
        expect(textOf(hidden.who.get(url))).not.toContain('<iframe')
    })

    test("a Jelly tag or an expression that is not known is named in the macro's place", () => {
        const tag = textOf(open('abel', {}, '<g:ui_reference/>').who.get(url))
        expect(tag).toContain('the Jelly tag g:ui_reference is not implemented')
        expect(textOf(open('abel', {}, '$[nonsense]').who.get(url))).toContain('unknown expression nonsense')
    })
})

documented('platform-administration/time-configuration/r_TimeZones', 'Time zones', () => {
    test("times are shown and read in the user's zone", () => {
        const { instance, who } = open('abel')
        expect(textOf(who.get(url))).toContain('value="2026-07-01 12:00:00"')
        who.submit(url, { 'incident.opened_at': '2026-01-01 01:00:00', sys_action: 'sysverb_update' })
        expect(instance.store.get('incident', 'i1')?.['opened_at']).toBe('2026-01-01 00:00:00')
        const wrong = who.submit(url, { 'incident.opened_at': 'tomorrow', sys_action: 'sysverb_update' })
        expect([wrong.status, textOf(wrong).includes('Opened: Invalid date')]).toEqual([400, true])
    })
})

documented('platform-user-interface/t_EditingInForms', 'Procedure', () => {
    test('saving writes what changed, references by their display value', () => {
        const { instance, who } = open('abel')
        const answer = who.submit(url, {
            'incident.short_description': 'New text',
            'sys_display.incident.caller_id': 'Abel Tuter',
            sys_action: 'sysverb_update_and_stay',
        })
        expect(answer.headers['location']).toBe(url)
        expect(instance.store.get('incident', 'i1')).toMatchObject({
            short_description: 'New text',
            caller_id: 'u_abel',
            state: '1',
        })
        const unknown = who.submit(url, {
            'sys_display.incident.caller_id': 'Nobody',
            sys_action: 'sysverb_update',
        })
        expect(textOf(unknown)).toContain('Caller: Invalid reference')
    })
})

documented('platform-user-interface/t_EditingInForms', 'Procedure', () => {
    test('a new record is created by the same form', () => {
        const { instance, who } = open('abel')
        expect(textOf(who.get('/incident.do?sys_id=-1'))).toContain('sysverb_insert')
        who.submit('/incident.do?sys_id=-1', {
            'incident.short_description': 'Fresh',
            sys_action: 'sysverb_insert',
        })
        expect(instance.rows.get('incident')).toHaveLength(2)
    })
})

documented(
    'platform-security/instance-security-hardening-settings/sc-csrf-strict-validation',
    'More information',
    () => {
        test("a form without the session's token, or with another's, changes nothing", () => {
            const { instance, who } = open('abel')
            for (const sysparm_ck of ['', 'f'.repeat(72)]) {
                expect(
                    who.submit(url, {
                        sysparm_ck,
                        'incident.short_description': 'X',
                        sys_action: 'sysverb_update',
                    }).status,
                ).toBe(403)
            }
            expect(instance.store.get('incident', 'i1')?.['short_description']).toBe('Outlook <asks>')
        })
    },
)

documented('platform-security/access-control/exploring-access-control-list', 'ACL evaluation process', () => {
    test('without the right to write every field is read-only, and what is posted is refused', () => {
        const { instance, who } = open('abel', { denied: ['write incident'] })
        expect(textOf(who.get(url))).not.toMatch(/name="incident\.(?!do")|>\s*(Save|Update)\s*</)
        const refused = who.submit(url, { 'incident.short_description': 'X', sys_action: 'sysverb_update' })
        expect(refused.status).toBe(400)
        expect(instance.store.get('incident', 'i1')?.['short_description']).toBe('Outlook <asks>')
    })

    test('a record that the user may not read, a field and a journal of it are not shown', () => {
        expect(open('abel', { denied: ['read incident'] }).who.get(url).status).toBe(404)
        const { instance, who } = open('abel', {
            denied: ['read incident.work_notes', 'read incident.state'],
        })
        instance.store.insert('sys_journal_field', {
            element_id: 'i1',
            element: 'work_notes',
            value: 'secret note',
        })
        instance.store.insert('sys_journal_field', {
            element_id: 'i1',
            element: 'comments',
            value: 'open comment',
        })
        expect(textOf(who.get(url))).not.toMatch(/secret note|incident\.state/)
        expect(textOf(who.get(url))).toContain('open comment')
        expect(textOf(open('abel').who.get(url))).toContain('incident.state')
    })
})
