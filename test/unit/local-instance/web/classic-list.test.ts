import { documented } from '../documented.ts'
import { textOf, type Visitor } from './browser-session.ts'
import { smallWeb } from './small-web.ts'

const LISTS = 'platform-user-interface/c_UseLists'
const ACTIONS = 'platform-administration/t_EditingAUIAction'
const onList = { show_update: 'false', form_button: 'false' }
const list = (who: Visitor, query = '') => textOf(who.get(`/incident_list.do?${query}`))
const headers = (page: string) =>
    [...page.matchAll(/aria-sort="\w+"\s*>\s*<a[^>]*>([^<]*)</g)].map(([, label]) => label?.trim())

documented(LISTS, 'List features and actions', () => {
    test('shows a page of records with the way to the next and the previous', () => {
        const { browser, incident } = smallWeb()
        for (let made = 0; made < 45; made++) incident()
        const admin = browser('admin')
        const first = list(admin, 'sysparm_query=ORDERBYnumber')
        expect(first.match(/incident\.do\?sys_id=\w{32}/g)).toHaveLength(20)
        expect(first).toContain('1 – 20 / 45')
        expect(first).toContain('sysparm_first_row=21')
        const last = list(admin, 'sysparm_first_row=41')
        expect(last).toContain('41 – 45 / 45')
        expect(last).not.toContain('Next page')
    })

    test('orders by a column and back, keeping the query', () => {
        const { browser, incident } = smallWeb()
        for (const short_description of ['b', 'a', 'c']) incident({ short_description, urgency: '1' })
        incident({ short_description: 'd', urgency: '3' })
        const page = list(
            browser('admin'),
            'sysparm_query=urgency%3D1&sysparm_order=short_description&sysparm_order_direction=desc',
        )
        expect([...page.matchAll(/<td>([a-d])<\/td>/g)].map(([, text]) => text)).toEqual(['c', 'b', 'a'])
        expect(page).toContain('aria-sort="descending"')
    })

    test('what is searched for cannot add conditions', () => {
        const { browser, incident } = smallWeb()
        incident({ short_description: 'Text' })
        const query = new URLSearchParams({
            sysparm_search_field: 'short_description',
            sysparm_search_text: 'Text^ORDERBYx',
        })
        expect(list(browser('admin'), query.toString())).toContain('No records to display')
    })

    test('refuses who may not read the table, and names a query that it does not understand', () => {
        const { browser } = smallWeb()
        expect(browser('nora').get('/sys_user_role_list.do').status).toBe(403)
        const wrong = browser('admin').get('/incident_list.do?sysparm_query=numberMAGIC1')
        expect([wrong.status, textOf(wrong)]).toEqual([400, expect.stringContaining('numberMAGIC1')])
    })
})

documented('sdk:guides/list-guide', 'View Binding — One Table, Multiple List Layouts', () => {
    test("a view's list has its own columns; other views show the Default view's", () => {
        const { browser, row, instance } = smallWeb()
        const layout = (view: string, elements: readonly string[]) => {
            const list_id = row('sys_ui_list', { name: 'incident', view })
            elements.forEach((element, at) =>
                row('sys_ui_list_element', { list_id, element, position: String(at) }),
            )
        }
        layout('Default view', ['number', 'state'])
        layout(instance.store.query('sys_ui_view', 'name=ess')[0]?.['sys_id'] ?? '', ['number', 'urgency'])
        const admin = browser('admin')
        expect(headers(list(admin))).toEqual(['Number', 'State'])
        expect(headers(list(admin, 'sysparm_view=ess'))).toEqual(['Number', 'Urgency'])
        expect(headers(list(admin, 'sysparm_view=mobile'))).toEqual(['Number', 'State'])
    })
})

documented('sdk:guides/list-guide', 'List with Custom View and Dot Walking', () => {
    test('a column of a referenced record shows what the user may read of it', () => {
        const { browser, row, incident, session, instance } = smallWeb()
        const list_id = row('sys_ui_list', { name: 'incident', view: 'Default view' })
        row('sys_ui_list_element', { list_id, element: 'number', position: '0' })
        row('sys_ui_list_element', { list_id, element: 'caller_id.user_name', position: '1' })
        row('sys_ui_list_element', { list_id, element: 'caller_id.no_such', position: '2' })
        const admin = session('admin').userId
        incident({ caller_id: admin })
        const page = list(browser('admin'))
        expect(headers(page)).toEqual(['Number', instance.dictionary.label('sys_user', 'user_name', 'en')])
        expect(page).toContain('<td>admin</td>')
    })
})

documented(ACTIONS, 'Procedure', () => {
    test('banner and bottom buttons, links and choices stand where they are put, with their style', () => {
        const { browser, action, incident } = smallWeb()
        incident()
        action({ name: 'Banner', list_banner_button: 'true', list_style: 'primary', ...onList })
        action({ name: 'Bottom', list_button: 'true', ...onList })
        action({ name: 'Link', list_link: 'true', ...onList })
        action({ name: 'Choice', list_choice: 'true', ...onList })
        action({ name: 'Form only' })
        const page = list(browser('admin'))
        const [above = '', below = ''] = page.split('</table>')
        expect(above).toMatch(/class="button primary"[^>]*>\s*Banner/)
        expect(below).toMatch(/<option[^>]*>\s*Choice/)
        expect(below).toMatch(/<button[^>]*>\s*Bottom/)
        expect(below.slice(below.indexOf('Related Links'))).toMatch(/class="link"[^>]*>\s*Link/)
        expect(page).not.toContain('Form only')
    })

    test('a banner button is judged by the first row; a bottom button shows in any case', () => {
        const { browser, action, incident } = smallWeb()
        incident({ urgency: '1', short_description: 'a' })
        incident({ urgency: '3', short_description: 'b' })
        const condition = "current.urgency == '1'"
        action({ name: 'Banner', condition, list_banner_button: 'true', ...onList })
        action({ name: 'Bottom', condition, list_button: 'true', ...onList })
        const admin = browser('admin')
        const ordered = (direction: string) =>
            list(admin, `sysparm_order=short_description&sysparm_order_direction=${direction}`)
        expect(ordered('asc')).toContain('Banner')
        expect(ordered('desc')).not.toContain('Banner')
        expect(ordered('desc')).toContain('Bottom')
    })

    test('a choice runs on each chosen record that meets its condition, and on no other', () => {
        const { browser, action, incident, instance } = smallWeb()
        const [one, two, three] = [
            incident({ urgency: '1' }),
            incident({ urgency: '3' }),
            incident({ urgency: '1' }),
        ] as const
        const id = action({
            name: 'Mark',
            condition: "current.urgency == '1'",
            list_choice: 'true',
            script: "current.short_description = 'marked'; current.update()",
            ...onList,
        })
        const admin = browser('admin')
        const body = new URLSearchParams({ sysparm_ck: admin.token, sys_action: 'choice', sys_choice: id })
        for (const sysId of [one, two]) body.append('sysparm_checked_items', sysId)
        const answer = admin.send('POST', '/incident_list.do?sysparm_query=x', body.toString(), {
            'content-type': 'application/x-www-form-urlencoded',
        })
        expect(answer.status).toBe(400)
        const again = admin.send('POST', '/incident_list.do?sysparm_view=ess', body.toString(), {
            'content-type': 'application/x-www-form-urlencoded',
        })
        expect(again.headers['location']).toBe('/incident_list.do?sysparm_view=ess')
        const texts = [one, two, three].map(
            (sysId) => instance.store.get('incident', sysId)?.['short_description'],
        )
        expect(texts).toEqual(['marked', 'x', 'x'])
        const number = instance.store.get('incident', two)?.['number'] ?? ''
        expect(list(admin)).toContain(`Mark: not for ${number}`)
    })

    test('a choice without records runs on none; a banner button runs once, without a record', () => {
        const { browser, action, incident, instance } = smallWeb()
        incident()
        const choice = action({ list_choice: 'true', script: "gs.addInfoMessage('ran')", ...onList })
        const banner = action({
            list_banner_button: 'true',
            script: "action.setRedirectURL('x.do?current=' + current)",
            ...onList,
        })
        const admin = browser('admin')
        admin.submit('/incident_list.do', { sys_action: choice })
        const page = list(admin)
        expect(page).toContain('No records selected')
        expect(page).not.toContain('ran</p>')
        expect(admin.submit('/incident_list.do', { sys_action: banner }).headers['location']).toBe(
            '/x.do?current=null',
        )
        expect(instance.store.query('incident')).toHaveLength(1)
    })

    test('a record that the user may not read is not acted upon, nor is anything without the token', () => {
        const { browser, action, incident, instance } = smallWeb()
        const sysId = incident()
        const id = action({
            list_choice: 'true',
            script: "current.short_description = 'ran'; current.update()",
            ...onList,
        })
        const admin = browser('admin')
        const fields = { sys_action: id, sysparm_checked_items: sysId }
        expect(admin.submit('/incident_list.do', { ...fields, sysparm_ck: 'wrong' }).status).toBe(403)
        admin.submit('/incident_list.do', { ...fields, sysparm_checked_items: 'f'.repeat(32) })
        expect(list(admin)).toContain('Record not found')
        expect(instance.store.get('incident', sysId)?.['short_description']).toBe('x')
    })
})
