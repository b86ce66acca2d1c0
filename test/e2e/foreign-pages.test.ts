// The pages of an app that the local instance was not written for (test/fixtures/notices), in a real browser.
import type { Browser, Page } from 'playwright-core'
import { startForeignLab, type ForeignLab } from '../foreign-lab.ts'
import { launchBrowser } from './browser.ts'

let lab: ForeignLab
let browser: Browser
let page: Page
const problems: string[] = []
const NOTICE = 'x_mioms_notices_notice'

beforeAll(async () => {
    ;[lab, browser] = await Promise.all([startForeignLab(['notices']), launchBrowser()])
    page = await browser.newPage()
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(`${lab.instance.url}/login.do`)
    await page.getByLabel('User name').fill('admin')
    await page.getByLabel('Password').fill('admin')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${lab.instance.url}/`)
}, 180_000)
afterAll(async () => {
    await browser.close()
    await lab.close()
})
afterEach(() => expect(problems.splice(0)).toEqual([]))

const titles = async (): Promise<readonly string[]> =>
    (await lab.admin.rows(NOTICE, 'ORDERBYtitle', ['title'])).map(({ title = '' }) => title)
const openNotice = async (values: Readonly<Record<string, string>>): Promise<string> => {
    const { text } = await lab.admin.rest('POST', `/api/now/table/${NOTICE}`, values)
    const { result } = JSON.parse(text) as { result: { sys_id: string } }
    await page.goto(`${lab.instance.url}/${NOTICE}.do?sys_id=${result.sys_id}`)
    return result.sys_id
}

test('a module page lists, adds, changes and removes records through the Table API', async () => {
    await page.goto(`${lab.instance.url}/x_mioms_notices_board.do`)
    await page.getByText('Welcome', { exact: true }).waitFor()
    await page.getByLabel('New notice').fill('Picnic')
    await page.getByRole('button', { name: 'Add' }).click()
    await page.getByText('Picnic', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Stress Picnic' }).click()
    await page.getByText('Picnic!', { exact: true }).waitFor()
    expect(await titles()).toEqual(['Picnic!', 'Welcome'])
    await page.getByRole('button', { name: 'Remove Picnic!' }).click()
    await page.getByText('Picnic!', { exact: true }).waitFor({ state: 'detached' })
    expect(await titles()).toEqual(['Welcome'])
})

test('client scripts of a form: on load, and when a field changes', async () => {
    await openNotice({ title: 'Draft' })
    await page.getByText('Nobody sees this notice yet').waitFor()
    const title = page.getByLabel(/^Title/)
    await title.fill('A title that is much longer than it should be')
    await title.blur()
    await page.getByText('A shorter title is read more often').waitFor()
    await title.fill('Short')
    await title.blur()
    await page.getByText('A shorter title is read more often').waitFor({ state: 'detached' })
})

test('a client action asks first: refused it does nothing, confirmed its server part runs', async () => {
    const id = await openNotice({ title: 'Old', state: 'published' })
    const state = async () => (await lab.admin.rows(NOTICE, `sys_id=${id}`, ['state']))[0]?.['state']
    page.once('dialog', (dialog) => void dialog.dismiss())
    await page.getByRole('button', { name: 'Withdraw' }).click()
    expect(await state()).toBe('published')
    page.once('dialog', (dialog) => {
        expect(dialog.message()).toBe('Withdraw this notice?')
        void dialog.accept()
    })
    await page.getByRole('button', { name: 'Withdraw' }).click()
    await page.getByText('Withdrawn').first().waitFor()
    expect(await state()).toBe('withdrawn')
})

test('a classic page: its script stops an empty form, its processing script takes a filled one', async () => {
    await page.goto(`${lab.instance.url}/x_mioms_notices_quick.do`)
    await page.getByRole('button', { name: 'OK' }).click()
    expect(page.url()).toContain('x_mioms_notices_quick.do')
    await page.getByLabel('Title').fill('By hand')
    await page.getByRole('button', { name: 'OK' }).click()
    await page.waitForURL(/x_mioms_notices_notice_list\.do/)
    expect(await titles()).toContain('By hand')
})
