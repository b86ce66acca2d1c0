import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { createWeb } from '../../local/instance/web/create-web.ts'
import { createFront } from '../../local/instance/web/http/front.ts'
import { fakeInstance } from '../unit/local-instance/web/fake-instance.ts'
import { launchBrowser } from './browser.ts'

/** The classic pages of the local instance in a real browser, over a small fake of its records. */

const macro = `<j:jelly xmlns:j="jelly:core"><iframe title="Panel" src="x_demo_panel.do"></iframe></j:jelly>`
const sections = ['', 'Notes', 'Support panel']
const elements: readonly Record<string, string>[] = [
    { sys_ui_section: 's0', element: 'number' },
    { sys_ui_section: 's0', element: 'short_description' },
    { sys_ui_section: 's0', element: 'caller_id' },
    { sys_ui_section: 's1', element: 'work_notes' },
    { sys_ui_section: 's2', element: 'panel.xml', type: 'formatter', sys_ui_formatter: 'fo' },
]
const instance = fakeInstance({
    rows: {
        incident: [
            {
                sys_id: 'i1',
                number: 'INC1',
                short_description: 'Outlook asks',
                caller_id: 'u_eve',
                state: '1',
            },
        ],
        sys_ui_view: [{ sys_id: 'Default view', title: 'Default view' }],
        sys_ui_form: [{ sys_id: 'f', name: 'incident', view: 'Default view' }],
        sys_ui_form_section: sections.map((_, at) => ({
            sys_id: `fs${String(at)}`,
            sys_ui_form: 'f',
            sys_ui_section: `s${String(at)}`,
            position: String(at),
        })),
        sys_ui_section: sections.map((caption, at) => ({ sys_id: `s${String(at)}`, caption })),
        sys_ui_element: elements.map((element, at) => ({
            sys_id: `e${String(at)}`,
            position: String(at),
            ...element,
        })),
        sys_ui_formatter: [{ sys_id: 'fo', formatter: 'panel.xml', active: 'true' }],
        sys_ui_macro: [{ sys_id: 'm', name: 'panel', active: 'true', xml: macro }],
        sys_ui_action: [
            {
                sys_id: 'act',
                name: 'Escalate',
                table: 'incident',
                active: 'true',
                show_update: 'true',
                form_button: 'true',
            },
        ],
        sys_ui_page: [
            {
                sys_id: 'p',
                endpoint: 'x_demo_panel.do',
                direct: 'true',
                html: '<html lang="en"><head><title>Panel</title></head><body><h1>Panel</h1><label>Note <input></label></body></html>',
            },
        ],
    },
})
const web = createWeb(instance)
const front = createFront((request) => Promise.resolve(web.handle(request)))
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
let browser: Browser
let page: Page
let url = ''

const form = '/incident.do?sys_id=i1'
const selected = () => page.locator('[role=tab][aria-selected=true]').textContent()

beforeAll(async () => {
    await new Promise<void>((listening) => front.listen(0, '127.0.0.1', listening))
    url = `http://localhost:${String((front.address() as AddressInfo).port)}`
    browser = await launchBrowser()
}, 60_000)
afterAll(async () => {
    await browser.close()
    front.closeAllConnections()
    await new Promise((closed) => front.close(closed))
})
beforeEach(async () => {
    page = await (await browser.newContext({ viewport: { width: 1600, height: 900 } })).newPage()
    await page.goto(url + form)
    await page.fill('#user_name', 'abel')
    await page.fill('#user_password', 'abel')
    await page.click('button[type=submit]')
}, 30_000)
afterEach(() => page.context().close())

test('signing in leads to the wanted form', async () => {
    expect(new URL(page.url()).pathname).toBe('/incident.do')
    expect(await page.locator('h1').textContent()).toContain('INC1')
})

test('arrow keys, Home and End move between the tabs, and the address remembers the tab', async () => {
    await page.locator('[role=tab]').first().focus()
    await page.keyboard.press('ArrowRight')
    expect((await selected())?.trim()).toBe('Support panel')
    expect(new URL(page.url()).hash).toBe('#support-panel')
    await page.keyboard.press('ArrowRight')
    expect((await selected())?.trim()).toBe('Notes')
    await page.keyboard.press('End')
    await page.reload()
    expect((await selected())?.trim()).toBe('Support panel')
    expect(await page.locator('[role=tab][tabindex="0"]').count()).toBe(1)
})

test('a macro keeps its state while its tab is hidden', async () => {
    await page.getByRole('tab', { name: 'Support panel' }).click()
    await page.frameLocator('iframe[title=Panel]').getByLabel('Note').fill('kept')
    await page.getByRole('tab', { name: 'Notes' }).click()
    await page.getByRole('tab', { name: 'Support panel' }).click()
    expect(await page.frameLocator('iframe[title=Panel]').getByLabel('Note').inputValue()).toBe('kept')
})

test('what an agent types is saved', async () => {
    await page.getByLabel('Short description').fill('Outlook asks again')
    await page.getByLabel('Caller').fill('Abel Tuter')
    await page.getByRole('button', { name: 'Save' }).click()
    expect(await page.getByLabel('Short description').inputValue()).toBe('Outlook asks again')
    expect(instance.store.get('incident', 'i1')?.['caller_id']).toBe('u_abel')
})

test('Enter in a field saves the record and runs no UI action', async () => {
    await page.getByLabel('Short description').fill('Entered')
    const saved = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByLabel('Short description').press('Enter')
    await saved
    await page.waitForLoadState('load')
    expect(await page.getByLabel('Short description').inputValue()).toBe('Entered')
    expect(instance.store.get('incident', 'i1')?.['short_description']).toBe('Entered')
    expect(instance.calls).toEqual([])
})

test('the filter leaves the modules that hold the text', async () => {
    await page.getByLabel('Filter navigator').fill('create')
    const names = await page.locator('#navigator a:visible').allTextContents()
    expect(names.map((name) => name.trim())).toEqual(['Create New'])
})

test.each([
    [320, 'light'],
    [320, 'dark'],
    [1600, 'light'],
    [1600, 'dark'],
] as const)(
    'at %i pixels, %s, nothing overflows and axe finds nothing',
    async (width, colorScheme) => {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        for (const path of [
            '/',
            '/incident_list.do',
            `${form}#support-panel`,
            '/incident.do?sys_id=-1',
            '/login.do',
        ]) {
            await page.goto(url + path)
            await page.evaluate(axe)
            const violations = await page.evaluate(
                'axe.run().then((found) => found.violations.map(({ id }) => id))',
            )
            const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
            expect({ path, violations, overflow }).toEqual({ path, violations: [], overflow: 0 })
        }
    },
    60_000,
)
