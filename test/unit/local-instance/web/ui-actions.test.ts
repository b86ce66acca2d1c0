import { documented } from '../documented.ts'
import { textOf, type Visitor } from './browser-session.ts'
import { smallWeb } from './small-web.ts'

const FORM = 'platform-administration/t_EditingAUIAction'
const names = (page: string): readonly string[] =>
    [...page.matchAll(/data-action="[^"]*"[^>]*>\s*([^<]+?)\s*</g)].map(([, name]) => name ?? '')
const open = (who: Visitor, sysId: string, more = '') =>
    textOf(who.get(`/incident.do?sys_id=${sysId}${more}`))
const standard = ['Save', 'Update', 'Delete']

documented(FORM, 'Procedure', () => {
    test('a button, a link and an item of the context menu stand where they are put', () => {
        const { browser, action, incident } = smallWeb()
        action({ name: 'As button' })
        action({ name: 'As link', form_button: 'false', form_link: 'true' })
        action({ name: 'As item', form_button: 'false', form_context_menu: 'true' })
        action({ name: 'Nowhere', form_button: 'false' })
        const page = open(browser('admin'), incident())
        const [menu = '', afterMenu = ''] = page.split('</details>')
        expect(menu).toContain('As item')
        expect(afterMenu.indexOf('As button')).toBeGreaterThan(0)
        expect(page.slice(page.indexOf('related_links_container'))).toContain('As link')
        expect(page).not.toContain('Nowhere')
    })

    test('the order goes from left to right, the style colours', () => {
        const { browser, action, incident } = smallWeb()
        action({ name: 'Second', order: '20', form_style: 'destructive' })
        action({ name: 'First', order: '10' })
        const page = open(browser('admin'), incident())
        expect(names(page)).toEqual(['First', 'Second', ...standard])
        expect(page).toMatch(/class="button destructive"[^>]*>\s*Second/)
    })

    test('Show insert is for new records, Show update for saved ones', () => {
        const { browser, action, incident } = smallWeb()
        action({ name: 'Of new', show_insert: 'true', show_update: 'false' })
        action({ name: 'Of saved' })
        const admin = browser('admin')
        expect(names(open(admin, incident()))).toEqual(['Of saved', ...standard])
        expect(names(open(admin, '-1'))).toEqual(['Of new', 'Submit'])
    })

    test('an inactive action is not there', () => {
        const { browser, action, incident } = smallWeb()
        action({ active: 'false' })
        expect(names(open(browser('admin'), incident()))).toEqual(standard)
    })

    test('a condition sees the record; of a new one its defaults', () => {
        const { browser, action, incident } = smallWeb()
        action({ name: 'Urgent', condition: "current.urgency == '1'" })
        action({ name: 'New one', show_insert: 'true', condition: 'current.isNewRecord()' })
        const admin = browser('admin')
        expect(names(open(admin, incident({ urgency: '1' })))).toEqual(['Urgent', ...standard])
        expect(names(open(admin, incident({ urgency: '3' })))).toEqual(standard)
        expect(names(open(admin, '-1'))).toEqual(['New one', 'Submit'])
    })

    test('a condition that fails hides the action and is told', () => {
        const { browser, action, incident } = smallWeb()
        action({ name: 'Broken', condition: 'no_such_thing.x' })
        const page = open(browser('admin'), incident())
        expect(names(page)).toEqual(standard)
        expect(page).toContain('The condition of the UI action Broken failed')
    })

    test('one of several roles is enough; who has none neither sees nor runs the action', () => {
        const { browser, action, incident, row, instance } = smallWeb()
        const id = action({ name: 'Guarded', script: "current.short_description = 'ran'; current.update()" })
        for (const name of ['user_admin', 'itil'])
            row('sys_ui_action_role', {
                sys_ui_action: id,
                sys_user_role: instance.store.query('sys_user_role', `name=${name}`)[0]?.['sys_id'] ?? '',
            })
        const sysId = incident()
        expect(names(open(browser('ida', 'itil'), sysId))).toContain('Guarded')
        const paul = browser('paul', 'snc_internal')
        expect(names(open(paul, sysId))).not.toContain('Guarded')
        expect(paul.submit(`/incident.do?sys_id=${sysId}`, { sys_action: id }).status).not.toBe(302)
        expect(instance.store.get('incident', sysId)?.['short_description']).toBe('x')
    })

    test('without rules on views it is in all; an exclusion counts before any inclusion', () => {
        const { browser, action, incident, row, instance } = smallWeb()
        const view = instance.store.query('sys_ui_view', 'name=ess')[0]?.['sys_id'] ?? ''
        const other = instance.store.query('sys_ui_view', 'name=mobile')[0]?.['sys_id'] ?? ''
        const included = action({ name: 'Only there' })
        row('sys_ui_action_view', { sys_ui_action: included, sys_ui_view: view, visibility: 'include' })
        const excluded = action({ name: 'Not there' })
        row('sys_ui_action_view', { sys_ui_action: excluded, sys_ui_view: view, visibility: 'exclude' })
        row('sys_ui_action_view', { sys_ui_action: excluded, sys_ui_view: other, visibility: 'include' })
        const [admin, sysId] = [browser('admin'), incident()]
        expect(names(open(admin, sysId))).toEqual(standard)
        expect(names(open(admin, sysId, '&sysparm_view=ess'))).toEqual(['Only there', ...standard])
        expect(names(open(admin, sysId, '&sysparm_view=mobile'))).toEqual(['Not there', ...standard])
    })

    test('of two with the same name and action name the first in order is shown', () => {
        const { browser, action, incident } = smallWeb()
        action({ name: 'Twice', action_name: 'twice', order: '2', hint: 'second' })
        action({ name: 'Twice', action_name: 'twice', order: '1', hint: 'first' })
        action({ name: 'Other', action_name: 'twice' })
        const page = open(browser('admin'), incident())
        expect(names(page)).toEqual(['Twice', 'Other', ...standard])
        expect(page).toContain('title="first"')
    })
})

documented('platform-administration/t_OverrideOrRmvAUIActionForExtTbl', 'Procedure', () => {
    test('the same action name on the extending table takes the place of the inherited action', () => {
        const { browser, action, incident } = smallWeb()
        action({ name: 'For tasks', table: 'task', action_name: 'close' })
        action({ name: 'For all', table: 'global', action_name: 'all' })
        expect(names(open(browser('admin'), incident()))).toEqual(['For tasks', 'For all', ...standard])
        action({ name: 'For incidents', action_name: 'close', order: '200' })
        expect(names(open(browser('admin'), incident()))).toEqual(['For all', 'For incidents', ...standard])
    })

    test('so does an action of an app in the place of Update', () => {
        const { browser, action, incident } = smallWeb()
        action({ name: 'Own update', action_name: 'sysverb_update' })
        expect(names(open(browser('admin'), incident()))).toEqual(['Own update', 'Save', 'Delete'])
    })

    test('a condition on the record class removes the inherited one', () => {
        const { browser, action, incident } = smallWeb()
        action({ table: 'task', condition: "current.getRecordClassName() != 'incident'" })
        expect(names(open(browser('admin'), incident()))).toEqual(standard)
    })
})

documented(FORM, 'Example', () => {
    test('the script runs with what was typed, and leads to an address or a record', () => {
        const { browser, action, incident, instance } = smallWeb()
        const there = action({
            name: 'There',
            script: "current.update(); action.setRedirectURL('x_demo_page.do?id=1')",
        })
        const record = action({
            name: 'Record',
            script: 'var g = new GlideRecord("incident"); g.short_description = "made"; g.insert(); action.setRedirectURL(g)',
        })
        const [admin, sysId] = [browser('admin'), incident()]
        const url = `/incident.do?sys_id=${sysId}`
        const answer = admin.submit(url, { sys_action: there, 'incident.short_description': 'typed' })
        expect(answer.headers['location']).toBe('/x_demo_page.do?id=1')
        expect(instance.store.get('incident', sysId)?.['short_description']).toBe('typed')
        const made = admin.submit(url, { sys_action: record }).headers['location']
        const id = instance.store.query('incident', 'short_description=made')[0]?.['sys_id'] ?? ''
        expect(made).toContain(`/incident.do?sys_id=${id}`)
    })

    test('on a new record the script inserts what was typed', () => {
        const { browser, action, instance } = smallWeb()
        const id = action({ show_insert: 'true', script: 'current.insert(); action.setRedirectURL(current)' })
        const url = '/incident.do?sys_id=-1'
        const answer = browser('admin').submit(url, { sys_action: id, 'incident.short_description': 'fresh' })
        const made = instance.store.query('incident', 'short_description=fresh')[0]
        expect(made?.['number']).toMatch(/^INC\d+$/)
        expect(answer.headers['location']).toContain(`sys_id=${made?.['sys_id'] ?? 'none'}`)
    })

    test('messages wait for the next page, and a script that throws is told on the form', () => {
        const { browser, action, incident } = smallWeb()
        const told = action({ script: "gs.addInfoMessage('Well done'); action.setRedirectURL(current)" })
        const broken = action({ name: 'Broken', script: 'undefined_function()' })
        const [admin, sysId] = [browser('admin'), incident()]
        const url = `/incident.do?sys_id=${sysId}`
        admin.submit(url, { sys_action: told })
        expect(open(admin, sysId)).toContain('Well done')
        const failed = admin.submit(url, { sys_action: broken })
        expect([failed.status, textOf(failed)]).toEqual([
            400,
            expect.stringContaining(
                'The UI action Broken failed: ReferenceError: undefined_function is not defined',
            ),
        ])
    })

    test('an action is run by its action name too, as gsftSubmit asks for it', () => {
        const { browser, action, incident, instance } = smallWeb()
        action({
            client: 'true',
            action_name: 'two_parts',
            script: "if (typeof window == 'undefined') { current.short_description = 'server'; current.update() }",
        })
        const sysId = incident()
        browser('admin').submit(`/incident.do?sys_id=${sysId}`, { sys_action: 'two_parts' })
        expect(instance.store.get('incident', sysId)?.['short_description']).toBe('server')
    })
})

documented(
    'platform-user-interface/c_NavigationStack',
    'Operating parameters of the navigation stack',
    () => {
        test('who updates a record gets back to the page before it', () => {
            const { browser, incident } = smallWeb()
            const [admin, sysId] = [browser('admin'), incident()]
            admin.get('/incident_list.do?sysparm_query=active%3Dtrue')
            open(admin, sysId)
            const answer = admin.submit(`/incident.do?sys_id=${sysId}`, { sys_action: 'sysverb_update' })
            expect(answer.headers['location']).toBe('/incident_list.do?sysparm_query=active%3Dtrue')
        })

        test('so does who runs an action that leads nowhere; without a page before it the list is next', () => {
            const { browser, action, incident } = smallWeb()
            const id = action({ script: 'current.update()' })
            const [admin, sysId] = [browser('admin'), incident()]
            open(admin, sysId)
            const answer = admin.submit(`/incident.do?sys_id=${sysId}`, { sys_action: id })
            expect(answer.headers['location']).toBe('/incident_list.do')
        })
    },
)

documented('platform-user-interface/c_NavigationStack', 'Inserting pages to the navigation stack', () => {
    test('sysparm_stack names the page that comes after submitting, on this instance only', () => {
        const { browser } = smallWeb()
        const admin = browser('admin')
        for (const [stack, next] of [
            ['incident_list.do', '/incident_list.do'],
            ['https://evil.example/x', '/'],
        ] as const) {
            const url = `/incident.do?sys_id=-1&sysparm_stack=${encodeURIComponent(stack)}`
            admin.get(url)
            expect(admin.submit(url, { sys_action: 'sysverb_insert' }).headers['location']).toBe(next)
        }
    })
})

const ACTION = 'api-reference/server-api-reference/ActionAPIBoth'
/** Runs a script as a UI action and answers where the browser is sent. */
const led = (script: string, query = '') => {
    const { browser, action, incident } = smallWeb()
    const id = action({ script })
    const [admin, sysId] = [browser('admin'), incident()]
    admin.get('/sys_user_list.do')
    const url = `/incident.do?sys_id=${sysId}${query}`
    admin.get(url)
    const answer = admin.submit(url, { sys_action: id })
    return {
        sysId,
        admin,
        answer,
        location: String(answer.headers['location']),
        text: textOf(answer),
    }
}

documented(ACTION, 'action - setRedirectURL(Object URL)', () => {
    test('sets the next page', () => {
        expect(led("action.setRedirectURL('/sys_user_list.do?x=1')").location).toBe('/sys_user_list.do?x=1')
    })
})
documented(ACTION, 'action - setReturnURL(Object URL)', () => {
    test('sets the page that the next one returns to', () => {
        const { admin, sysId, location } = led(
            "action.setRedirectURL(current); action.setReturnURL('incident_list.do?sysparm_query=x')",
        )
        expect(location).toContain(`/incident.do?sys_id=${sysId}`)
        const back = admin.submit(`/incident.do?sys_id=${sysId}`, { sys_action: 'sysverb_update' })
        expect(back.headers['location']).toBe('/incident_list.do?sysparm_query=x')
    })
})
documented(ACTION, 'action - getReturnURL()', () => {
    test('answers the page that comes after', () => {
        expect(led("action.setRedirectURL('a.do?r=' + action.getReturnURL())").location).toContain(
            'a.do?r=/sys_user_list.do',
        )
    })
})
documented(ACTION, 'action - getURLParameter(String parameterName)', () => {
    test("answers a parameter of the form's address, null without it", () => {
        const script =
            "action.setRedirectURL(action.getURLParameter('sysparm_x') + '/' + action.getURLParameter('y'))"
        expect(led(script, '&sysparm_x=7').location).toBe('/7/null')
    })
})
documented(ACTION, 'action - openGlideRecord(Object gr)', () => {
    test('opens a record; of a new one the form with what it holds', () => {
        expect(led('action.openGlideRecord(current)').location).toMatch(/^\/incident\.do\?sys_id=\w{32}/)
        const { admin, location } = led(
            "var g = new GlideRecord('incident'); g.newRecord(); g.short_description = 'From ^ here'; action.openGlideRecord(g)",
        )
        expect(location).toContain('sys_id=-1')
        expect(textOf(admin.get(location))).toContain('value="From ^ here"')
    })
})
documented(ACTION, 'action - setNoPop(Boolean noPop)', () => {
    test('is not there, and says so', () => {
        const { answer, text } = led('action.setNoPop(true)')
        expect([answer.status, text]).toEqual([
            400,
            expect.stringContaining('action.setNoPop is not implemented'),
        ])
    })
})
documented(ACTION, 'action - getGlideURI()', () => {
    test('is not there, and says so', () => {
        const { answer, text } = led('action.getGlideURI()')
        expect([answer.status, text]).toEqual([
            400,
            expect.stringContaining('action.getGlideURI is not implemented'),
        ])
    })
})
