// Ordering a catalog item of test/fixtures/plants in a real browser: as an employee, as her manager, in French.
import type { Browser, Page } from 'playwright-core'
import { startPlantsLab, type PlantsLab } from '../plants-lab.ts'
import { expectNoViolations } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { focusIs } from './focus.ts'
import { shotsOf } from './pictures.ts'

let lab: PlantsLab
let browser: Browser
const problems: string[] = []

beforeAll(async () => {
    ;[lab, browser] = await Promise.all([startPlantsLab(), launchBrowser()])
}, 180_000)
afterAll(async () => {
    await browser.close()
    await lab.close()
})
afterEach(() => expect(problems.splice(0)).toEqual([]))

/** Somebody signed in at a browser of their own. */
async function visit(userName: string, path = '/'): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(`${lab.instance.url}/login.do`)
    await page.fill('#user_name', userName)
    await page.fill('#user_password', 'secret')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.pathname.startsWith('/login'))
    if (path !== '/') await page.goto(lab.instance.url + path)
    return page
}

const picture = shotsOf('catalog')
const form = (): string => `/com.glideapp.servicecatalog_cat_item_view.do?sysparm_id=${lab.ids['item'] ?? ''}`
/** What a field of the requested item's form shows. */
const shown = (page: Page, column: string): Promise<string> =>
    page.locator(`[id="sys_readonly.sc_req_item.${column}"]`).inputValue()
const messages = (page: Page): Promise<readonly string[]> =>
    page.locator('.messages .message').allInnerTexts()

/** Fills what the form asks for and orders; answers the request's number. */
async function ordered(page: Page): Promise<string> {
    await page.goto(lab.instance.url + form())
    await page.getByLabel('Which plant?').selectOption('fern')
    await page.getByLabel('Where shall it stand?').selectOption({ label: 'By the window Room of the window' })
    await page.getByLabel('Why?').fill('It is green')
    await page.getByRole('button', { name: 'Order Now' }).click()
    await page.getByRole('heading', { name: 'Thank you, your request has been submitted' }).waitFor()
    return (await page.getByRole('status').getByRole('link').innerText()).trim()
}

test('from the navigator to the order form, by keyboard alone, and to the request', async () => {
    const page = await visit('emma.employee')
    await page.getByRole('navigation').getByRole('link', { name: 'Service Catalog' }).press('Enter')
    await page.getByRole('heading', { name: 'Plants' }).waitFor()
    await expectNoViolations(page)
    await page.getByRole('link', { name: 'A plant for the desk' }).press('Enter')
    // The item's policy hides it once the form's scripts run.
    await page.getByLabel('Text on the card').waitFor({ state: 'hidden' })
    await expectNoViolations(page)
    await picture(page, 'order-form')
    await page.getByLabel('Which plant?').focus()
    await page.keyboard.type('Fern')
    await page.keyboard.press('Tab')
    await page.keyboard.type('By the window')
    await page.keyboard.press('Tab')
    await page.keyboard.type('mona.manager')
    await page.getByLabel('It is a gift').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.type('It is green')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Get well')
    await page.getByRole('button', { name: 'Order Now' }).press('Enter')
    await page.getByRole('heading', { name: 'Thank you, your request has been submitted' }).waitFor()
    await expectNoViolations(page)
    await picture(page, 'order-status')
    await page.getByRole('row').getByRole('link', { name: /^RITM/ }).click()
    await page.getByRole('heading', { name: 'Variables' }).waitFor()
    for (const [label, value] of [
        ['Which plant?', 'Fern'],
        ['Where shall it stand?', 'By the window Room of the window'],
        ['Who waters it?', 'mona.manager'],
        ['It is a gift', 'true'],
        ['Text on the card', 'Get well'],
        ['Price', 'Free of charge'],
    ] as const)
        expect(await page.getByLabel(label).inputValue()).toBe(value)
    await expectNoViolations(page)
    await picture(page, 'requested-item')
})

test('what is mandatory is asked for before anything is sent', async () => {
    const page = await visit('emma.employee', form())
    await page.getByRole('button', { name: 'Order Now' }).click()
    await page.getByText('The following mandatory fields are not filled in').waitFor()
    expect((await messages(page)).join()).toContain('Which plant?, Where shall it stand?, Why?')
    await focusIs(page, 'variables.kind')
    await expectNoViolations(page)
    await picture(page, 'order-form-mandatory')
})

test('catalog UI policies and client scripts of the item run', async () => {
    const page = await visit('emma.employee', form())
    expect(await page.getByLabel('Text on the card').isVisible()).toBe(false)
    await page.getByLabel('It is a gift').check()
    expect(await page.getByLabel('Text on the card').isVisible()).toBe(true)
    await page.getByLabel('Which plant?').selectOption('cactus')
    await page.getByText('A cactus pricks').waitFor()
    await expectNoViolations(page)
    await page.getByLabel('Which plant?').selectOption('fern')
    await page.getByText('A cactus pricks').waitFor({ state: 'detached' })
    await page.getByLabel('Where shall it stand?').selectOption({ index: 1 })
    await page.getByLabel('Why?').fill('x')
    await page.getByRole('button', { name: 'Order Now' }).click()
    expect((await messages(page)).join()).toContain('not filled in: Text on the card')
})

test('the manager finds it under My Approvals, approves with a comment, and the employee sees the end', async () => {
    const emma = await visit('emma.employee')
    await ordered(emma)
    await lab.settle()
    const [{ number = '', sys_id: item = '' } = {}] = await lab.admin.rows(
        'sc_req_item',
        'ORDERBYDESCnumber',
        ['number', 'sys_id'],
    )
    const mona = await visit('mona.manager')
    await mona.getByRole('navigation').getByRole('link', { name: 'My Approvals' }).click()
    await mona
        .getByRole('row', { name: new RegExp(number) })
        .getByRole('link')
        .first()
        .click()
    await mona.getByRole('heading', { name: `Summary of ${number}` }).waitFor()
    expect(await mona.getByLabel('Why?').inputValue()).toBe('It is green')
    await expectNoViolations(mona)
    await picture(mona, 'approval')
    await mona.getByLabel('Comments').fill('Enjoy it')
    await mona.getByRole('button', { name: 'Approve' }).press('Enter')
    await mona.waitForURL(/sysapproval_approver_list\.do/)
    expect(await mona.getByRole('row', { name: new RegExp(number) }).innerText()).toContain('Approved')
    await lab.settle()
    await emma.goto(`${lab.instance.url}/sc_req_item.do?sys_id=${item}`)
    expect(await shown(emma, 'state')).toBe('Closed Complete')
    expect(await shown(emma, 'approval')).toBe('Approved')
    await emma.getByText('Your plant is on its way.').waitFor()
    await emma.getByLabel('Additional comments').fill('Thank you')
    await emma.keyboard.press('Tab')
    await emma.getByRole('button', { name: 'Save' }).click()
    await emma.locator('.journal', { hasText: 'Thank you' }).waitFor()
    await picture(emma, 'requested-item-closed')
})

test('Reject closes it incomplete; a decided approval has no buttons', async () => {
    await ordered(await visit('emma.employee'))
    await lab.settle()
    const [{ sys_id: approval = '', sysapproval: item = '' } = {}] = await lab.admin.rows(
        'sysapproval_approver',
        'state=requested^ORDERBYDESCsys_created_on',
        ['sys_id', 'sysapproval'],
    )
    const mona = await visit('mona.manager', `/sysapproval_approver.do?sys_id=${approval}`)
    await mona.getByRole('button', { name: 'Reject' }).click()
    await mona.goto(`${lab.instance.url}/sysapproval_approver.do?sys_id=${approval}`)
    expect(await mona.getByRole('button', { name: /^(Approve|Reject)$/ }).count()).toBe(0)
    await lab.settle()
    expect(await lab.one('sc_req_item', `sys_id=${item}`, 'state')).toMatchObject({ state: '4' })
})

test('in French the item, its questions, and what the instance has a message for', async () => {
    await lab.person('claire.employee')
    const [claire] = await lab.admin.rows('sys_user', 'user_name=claire.employee', ['sys_id'])
    const [kind] = await lab.admin.rows('item_option_new', 'name=kind', ['sys_id'])
    await lab.instance.control.loadRecords([
        { table: 'sys_user', values: { sys_id: claire?.['sys_id'] ?? '', preferred_language: 'fr' } },
        {
            table: 'sys_translated_text',
            values: {
                tablename: 'item_option_new',
                fieldname: 'question_text',
                documentkey: kind?.['sys_id'] ?? '',
                language: 'fr',
                value: 'Quelle plante ?',
            },
        },
        {
            table: 'sys_ui_message',
            values: { key: 'Order Now', language: 'fr', message: 'Commander maintenant' },
        },
    ])
    const page = await visit('claire.employee', '/catalog_home.do')
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await page.getByText('Du vert à portée de main').waitFor()
    await page.getByRole('link', { name: 'Une plante pour le bureau' }).click()
    await page.getByRole('heading', { name: 'Une plante pour le bureau' }).waitFor()
    await page.getByLabel('Quelle plante ?').waitFor()
    await page.getByRole('button', { name: 'Commander maintenant' }).waitFor()
    await expectNoViolations(page)
    await picture(page, 'order-form-french')
})

test('whom the item is not for finds neither it nor its form', async () => {
    const page = await visit('greta.gardener', '/catalog_home.do')
    await page.getByText('There is nothing that you can order').waitFor()
    await page.goto(lab.instance.url + form())
    await page.getByRole('heading', { name: 'Catalog item not found' }).waitFor()
    await expectNoViolations(page)
})
