import { documented } from '../unit/local-instance/documented.ts'
import { expectNoViolations } from './axe.ts'
import { browserPages } from './browser-pages.ts'

const PAGE = 'platform-administration/t_EditingAUIAction'
const pages = browserPages()

const twoParts = {
    name: 'Confirm',
    client: 'true',
    action_name: 'confirm_it',
    onclick: 'askFirst()',
    script: `function askFirst() {
            if (!confirm('Really?')) return false;
            gsftSubmit(null, g_form.getFormElement(), 'confirm_it');
        }
        if (typeof window == 'undefined') onServer();
        function onServer() {
            current.short_description = 'confirmed';
            current.update();
            action.setRedirectURL(current);
        }`,
}

documented(PAGE, 'Procedure', () => {
    test.each([
        ['accept', 'confirmed'],
        ['dismiss', 'x'],
    ] as const)(
        'Onclick runs in the browser, then gsftSubmit the part for the server: %s',
        async (answer, text) => {
            const { page, instance } = await pages.visit((small) => {
                small.action(twoParts)
                return `/incident.do?sys_id=${small.incident()}`
            })
            page.on('dialog', (dialog) => void dialog[answer]())
            const asked = page.waitForEvent('dialog')
            const sent =
                answer === 'accept' &&
                page.waitForResponse((response) => response.request().method() === 'POST')
            await page.getByRole('button', { name: 'Confirm' }).click()
            await Promise.all([asked, sent])
            await page.waitForLoadState('load')
            expect(instance.store.query('incident')[0]?.['short_description']).toBe(text)
        },
    )

    test('a mandatory field stops it, and an error in the script is told', async () => {
        const { page, messages } = await pages.visit((small) => {
            small.action({ name: 'Broken', client: 'true', onclick: 'missing()', script: '' })
            small.action({ name: 'Empty', client: 'true', onclick: '', script: 'function f() {}' })
            return `/incident.do?sys_id=${small.incident()}`
        })
        await page.getByRole('button', { name: 'Broken' }).click()
        await page.getByRole('button', { name: 'Empty' }).click()
        expect(await messages()).toEqual([
            'UI action Broken: missing is not defined',
            'UI action Empty: the client action has no Onclick',
        ])
    })

    test('an isolated script sees g_form and not the page', async () => {
        const { page, messages } = await pages.visit((small) => {
            const script = 'function tell() { g_form.addInfoMessage(String(window) + g_form.getTableName()) }'
            small.action({ name: 'Tell', client: 'true', onclick: 'tell()', script, isolate_script: 'true' })
            return `/incident.do?sys_id=${small.incident()}`
        })
        await page.getByRole('button', { name: 'Tell' }).click()
        expect(await messages()).toEqual(['nullincident'])
        expect(await page.evaluate('typeof tell')).toBe('undefined')
    })

    test('Delete asks first', async () => {
        const { page, instance } = await pages.visit((small) => `/incident.do?sys_id=${small.incident()}`)
        page.once('dialog', (dialog) => void dialog.dismiss())
        await page.getByRole('button', { name: 'Delete' }).click()
        expect(instance.store.query('incident')).toHaveLength(1)
        page.once('dialog', (dialog) => void dialog.accept())
        await page.getByRole('button', { name: 'Delete' }).click()
        await page.waitForURL(/incident_list\.do/)
        expect(instance.store.query('incident')).toHaveLength(0)
    })

    test('the context menu opens by the keyboard, and nothing on the form is out of reach', async () => {
        const { page, instance } = await pages.visit((small) => {
            const script = "current.short_description = 'by menu'; current.update()"
            small.action({ name: 'In menu', form_button: 'false', form_context_menu: 'true', script })
            small.action({
                name: 'As link',
                form_button: 'false',
                form_link: 'true',
                form_style: 'destructive',
            })
            return `/incident.do?sys_id=${small.incident()}`
        })
        await page.getByText('Additional actions').focus()
        await page.keyboard.press('Enter')
        await expectNoViolations(page)
        await page.getByRole('button', { name: 'In menu' }).focus()
        await page.keyboard.press('Enter')
        await page.waitForURL(/_list\.do/)
        expect(instance.store.query('incident')[0]?.['short_description']).toBe('by menu')
    })
})

documented('api-reference/c_GlideListV3API', 'GlideListV3 - getChecked()', () => {
    test('a list action runs in the browser with the chosen records', async () => {
        const { page, messages, instance } = await pages.visit((small) => {
            small.incident()
            small.incident()
            small.action({
                name: 'Which',
                client: 'true',
                form_button: 'false',
                list_choice: 'true',
                list_button: 'true',
                onclick: 'which()',
                script: 'function which() { alert(g_list.getTableName() + g_list.getChecked()) }',
            })
            return '/incident_list.do?sysparm_query=ORDERBYnumber'
        })
        await page.getByLabel('Actions on selected rows').selectOption('Which')
        await page.getByRole('button', { name: 'Run' }).click()
        expect(await messages()).toEqual(['No records selected'])
        await page.getByLabel('Select all').check()
        const said = page.waitForEvent('dialog')
        const pressed = page.getByRole('button', { name: 'Run' }).click()
        const dialog = await said
        const ids = instance.store.query('incident', 'ORDERBYnumber').map((row) => row['sys_id'])
        expect(dialog.message()).toBe(`incident${ids.join()}`)
        await dialog.accept()
        await pressed
        await expectNoViolations(page)
    })
})

documented('api-reference/scripts/r_UIPages', 'UI page process scripts', () => {
    test("OK asks the page's own script, then sends the form", async () => {
        const { page, instance } = await pages.visit((small) => {
            small.incident()
            small.row('sys_ui_page', {
                name: 'Reject',
                endpoint: 'x_demo_reject.do',
                html: '<g:ui_form><h1>Reject</h1><label>Why <input name="why"/></label><g:dialog_buttons_ok_cancel ok="return check()"/></g:ui_form>',
                client_script: "function check() { return document.querySelector('[name=why]').value != '' }",
                processing_script:
                    "var g = new GlideRecord('incident'); g.query(); g.next(); g.short_description = why; g.update(); response.sendRedirect('incident_list.do')",
                sys_scope: 'global',
            })
            return '/x_demo_reject.do'
        })
        await expectNoViolations(page)
        await page.getByRole('button', { name: 'OK' }).click()
        expect(instance.store.query('incident')[0]?.['short_description']).toBe('x')
        await page.getByLabel('Why').fill('because')
        await page.getByRole('button', { name: 'OK' }).click()
        await page.waitForURL(/incident_list\.do/)
        expect(instance.store.query('incident')[0]?.['short_description']).toBe('because')
    })
})
