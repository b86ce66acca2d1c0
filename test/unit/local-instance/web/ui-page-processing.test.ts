import { documented } from '../documented.ts'
import { textOf } from './browser-session.ts'
import { smallWeb } from './small-web.ts'

const PAGE = 'api-reference/scripts/r_UIPages'
const html = [
    '<g:ui_form>',
    '<p>Click OK to run the processing script.</p>',
    '<g:dialog_buttons_ok_cancel ok="return onSubmit()" />',
    '<input type="hidden" name="incident_sys_id" value="${RP.getParameterValue(\'sysparm_id\')}"/>',
    '</g:ui_form>',
].join('\n')

/** A classic UI page with a processing script, and an admin at a browser. */
const page = (processing_script: string, more: Readonly<Record<string, string>> = {}) => {
    const small = smallWeb()
    small.row('sys_ui_page', {
        name: 'x_demo_reject',
        endpoint: 'x_demo_reject.do',
        html,
        processing_script,
        client_script: 'function onSubmit() { return true }',
        sys_scope: 'global',
        ...more,
    })
    return { ...small, admin: small.browser('admin') }
}

documented(PAGE, 'UI page process scripts', () => {
    test('the form leads to the page, with its fields, buttons and the token', () => {
        const { admin } = page('')
        const text = textOf(admin.get('/x_demo_reject.do?sysparm_id=abc'))
        expect(text).toMatch(/<form\s+method="post"\s+action="\/x_demo_reject\.do"/)
        expect(text).toContain(`name="sysparm_ck" value="${admin.token}"`)
        expect(text).toContain('<input type="hidden" name="incident_sys_id" value="abc">')
        expect(text).toMatch(/id="ok_button"[^>]*onclick="return onSubmit\(\)"/)
        expect(text).toContain('<script>function onSubmit() { return true }</script>')
        expect(text).not.toContain('g:ui_form')
        expect(text.slice(text.indexOf('x_demo_reject.do'), text.indexOf('ok_button'))).not.toContain(
            '</form',
        )
    })

    test("the script has the form's fields as variables, and sends back to the page before", () => {
        const { admin, incident, instance } = page(`
            var record = new GlideRecord('incident');
            record.get(incident_sys_id);
            record.short_description = 'Rejected';
            record.update();
            var urlOnStack = GlideSession.get().getStack().bottom();
            response.sendRedirect(urlOnStack);`)
        const sysId = incident()
        admin.get(`/incident.do?sys_id=${sysId}`)
        admin.get('/x_demo_reject.do')
        const answer = admin.submit('/x_demo_reject.do', { incident_sys_id: sysId })
        expect([answer.status, answer.headers['location']]).toEqual([302, `/incident.do?sys_id=${sysId}`])
        expect(instance.store.get('incident', sysId)?.['short_description']).toBe('Rejected')
    })

    test('without a word from the script the page before is next', () => {
        const { admin } = page('var x = 1')
        admin.get('/incident_list.do')
        admin.get('/x_demo_reject.do')
        expect(admin.submit('/x_demo_reject.do', {}).headers['location']).toBe('/incident_list.do?')
    })

    test('the session of the platform is there for global applications only', () => {
        const { admin, row } = page('GlideSession.get()', { sys_scope: 'f'.repeat(32) })
        row('sys_scope', { sys_id: 'f'.repeat(32), scope: 'x_demo', name: 'Demo' })
        const answer = admin.submit('/x_demo_reject.do', {})
        expect([answer.status, textOf(answer)]).toEqual([
            500,
            expect.stringContaining('GlideSession is not allowed in scope x_demo'),
        ])
    })

    test('a script that fails says on a page of the instance what it was, and the rest of it did not run', () => {
        const { admin, instance } = page(
            "new GlideRecord('hr_application').get('1'); new GlideRecord('incident').insert()",
        )
        const answer = admin.submit('/x_demo_reject.do', {})
        const text = textOf(answer)
        expect(answer.status).toBe(500)
        expect(text).toContain('processing script failed')
        expect(text).toMatch(/x_demo_reject\.do: local instance: there is no table hr_application\s*</)
        expect(text).toContain('Filter navigator')
        expect(instance.store.query('incident')).toHaveLength(0)
    })

    test('a field cannot take the place of a name that the script has anyway', () => {
        const { admin } = page("response.sendRedirect(typeof gs.info + '_' + typeof response)")
        const answer = admin.submit('/x_demo_reject.do', { gs: 'x', response: 'y', 'no-name': 'z', var: '1' })
        expect(answer.headers['location']).toBe('/function_object')
    })

    test('a field that was not posted is not defined', () => {
        const { admin } = page('gs.info(incident_sys_id)')
        expect(textOf(admin.submit('/x_demo_reject.do', {}))).toContain('incident_sys_id is not defined')
    })

    test("without the session's token nothing runs", () => {
        const { admin, instance } = page("var r = new GlideRecord('incident'); r.insert()")
        expect(admin.submit('/x_demo_reject.do', { sysparm_ck: 'wrong' }).status).toBe(403)
        expect(instance.store.query('incident')).toHaveLength(0)
    })

    test('what a page without a processing script is sent is refused', () => {
        expect(page('').admin.submit('/x_demo_reject.do', {}).status).toBe(405)
    })

    test('an attribute or a member that is not known is named', () => {
        const odd = page('', { html: '<g:ui_form target="x">a</g:ui_form>' })
        expect(textOf(odd.admin.get('/x_demo_reject.do'))).toContain('target of g:ui_form is not implemented')
        const member = page('response.setHeader("a", "b")')
        expect(textOf(member.admin.submit('/x_demo_reject.do', {}))).toContain(
            'response.setHeader is not implemented',
        )
    })
})

documented(PAGE, 'Use access controls on UI pages', () => {
    test('who may not read the page may not run its script', () => {
        const { browser, row, instance } = page("var r = new GlideRecord('incident'); r.insert()")
        row('sys_security_acl', {
            name: 'x_demo_reject',
            type: 'ui_page',
            operation: 'read',
            active: 'true',
            admin_overrides: 'true',
            script: 'answer = false',
            advanced: 'true',
            sys_scope: 'global',
        })
        expect(browser('paul').submit('/x_demo_reject.do', {}).status).toBe(403)
        expect(instance.store.query('incident')).toHaveLength(0)
    })
})
