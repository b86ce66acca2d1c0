import type { Page } from 'playwright-core'
import { GROUP, GROUP_ROWS, rule, settingsWith } from '../automation-lab.ts'
import { startLab } from '../lab.ts'
import {
    CREATE,
    PAGE,
    picture,
    press,
    ruleNames,
    saveState,
    settled,
    startAutomationPages,
    type AutomationPages,
} from './automation-driver.ts'
import { expectNoViolations } from './axe.ts'
import { focusIs } from './focus.ts'
import { signIn } from './sign-in.ts'
import { hold, loseRole } from './platform-answers.ts'

jest.setTimeout(180_000)

let pages: AutomationPages
beforeAll(async () => {
    pages = await startAutomationPages()
}, 120_000)
afterAll(() => pages?.close())
afterEach(() => pages.tidyUp())

test('what was entered outlives a reload, and can be given up', async () => {
    const page = await pages.open('admin')
    await page.getByLabel('Incidents written in one run, at most').fill('7')
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await settled(page)
    await page.getByText('What you had entered and not saved is back.').waitFor()
    expect(await page.getByLabel('Incidents written in one run, at most').inputValue()).toBe('7')
    expect(await saveState(page)).toBe('You have unsaved changes.')
    await picture(page, 'restored')
    await press(page, 'Discard changes')
    expect(await page.getByLabel('Incidents written in one run, at most').inputValue()).toBe('50')
    await page.reload()
    await settled(page)
    expect(await saveState(page)).toBe('Everything is saved.')
})

test('of two admins the later one is told who was faster, sees what is saved, and saves only what they changed', async () => {
    const page = await pages.open('admin')
    await page.getByLabel('Incidents written in one run, at most').fill('7')
    await pages.saveAs('adele.admin', settingsWith({ incidents: { rules: [rule('Theirs', {}, {})] } }))
    await press(page, 'Save')
    await page.getByText('Adele Admin has changed the automatic incidents meanwhile.').waitFor()
    expect(await page.getByLabel('Incidents written in one run, at most').inputValue()).toBe('7')
    expect(await ruleNames(page)).toEqual(['Theirs'])
    await picture(page, 'conflict')
    await press(page, 'Show what is saved')
    expect(await page.getByLabel('Incidents written in one run, at most').inputValue()).toBe('50')
    await press(page, 'Put back what I entered')
    await press(page, 'Save')
    expect(await saveState(page)).toBe('Saved')
    const { settings } = await pages.current()
    expect(settings.writesPerRun).toBe(7)
    expect(settings.incidents.rules.map(({ name }) => name)).toEqual(['Theirs'])
})

test('what is kept over a reload says that somebody saved in between', async () => {
    const page = await pages.open('admin')
    await page.getByLabel('Incidents written in one run, at most').fill('7')
    await pages.saveAs('adele.admin', settingsWith())
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await settled(page)
    await page.getByText('saved by somebody else while you were changing them').waitFor()
    expect(await page.locator('.m365-message').first().innerText()).toContain('Adele Admin')
    await press(page, 'Save mine')
    expect((await pages.current()).settings).toMatchObject({ writesPerRun: 7, incidents: { create: true } })
})

test('what no longer fits the instance is said when the page opens, with the way to it', async () => {
    await pages.saveAs('admin', settingsWith())
    await pages.lab.instance.control.loadRecords([
        { table: 'sys_user_group', values: { sys_id: GROUP, active: 'false' } },
    ])
    try {
        const page = await pages.open('admin')
        await page.getByText('This no longer fits your instance').waitFor()
        await page.getByRole('button', { name: 'The group is missing or no longer active.' }).click()
        await focusIs(page, 'field-incidents.defaults.assignmentGroup')
        await page.locator('#preview').getByText('Left out').waitFor()
        await picture(page, 'outdated')
    } finally {
        await pages.lab.instance.control.loadRecords(GROUP_ROWS)
    }
})

test('without an answer the page says so and tries again; a session that ends loses nothing', async () => {
    const page = await pages.signedIn('admin')
    await page.route('**/automation/settings', (route) => route.abort())
    await page.goto(pages.lab.instance.url + PAGE)
    await page.getByText('ServiceNow cannot be reached').waitFor()
    await picture(page, 'no-connection')
    await page.unroute('**/automation/settings')
    await press(page, 'Try again')
    const most = page.getByLabel('Incidents written in one run, at most')
    await most.fill('9')
    await page.waitForLoadState('networkidle')
    await page.context().clearCookies()
    await press(page, 'Save')
    await page.getByText('Your session has ended').first().waitFor()
    expect(await most.inputValue()).toBe('9')
    await picture(page, 'session-ended')
    const tab = await page.context().newPage()
    await signIn(tab, pages.lab.instance.url, 'admin')
    await press(page, 'Save')
    expect(await saveState(page)).toBe('Saved')
    expect((await pages.current()).settings.writesPerRun).toBe(9)
})

test('while it loads it says so', async () => {
    const page = await pages.signedIn('admin')
    const go = await hold(page, '**/automation/choices')
    await page.goto(pages.lab.instance.url + PAGE)
    await page.getByRole('status').getByText('Loading').waitFor()
    expect(await page.locator('main').getAttribute('aria-busy')).toBe('true')
    await expectNoViolations(page)
    go()
    await settled(page)
    await page.getByLabel(CREATE).waitFor()
})

test.each(['ana.agent', 'omar.escalation'])('%s may not open it', async (user) => {
    const page = await pages.signedIn(user)
    const answer = await page.goto(pages.lab.instance.url + PAGE)
    expect(answer?.status()).toBe(403)
    const menu = await pages.signedIn(user)
    await menu.goto(`${pages.lab.instance.url}/`)
    expect(await menu.getByRole('link', { name: 'Automatic Incidents' }).count()).toBe(0)
})

test('who loses the role while the page is open is told which one is needed', async () => {
    const page = await pages.signedIn('admin')
    await loseRole(page, '**/automation/settings')
    await page.goto(pages.lab.instance.url + PAGE)
    await page.getByText('You do not have access to Automatic Incidents').waitFor()
    expect(await page.locator('code').innerText()).toBe('admin')
    await picture(page, 'forbidden')
})

test('in French, and on a phone as on a wide screen, nothing is cut off', async () => {
    await pages.saveAs(
        'admin',
        settingsWith({ incidents: { rules: [rule('Avis', { classifications: ['advisory'] }, {})] } }),
    )
    const page = await pages.open('adele.admin')
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await page.getByRole('heading', { name: 'Incidents automatiques' }).waitFor()
    await page.locator('#rules summary').click()
    await picture(page, 'french')
    const english = await pages.open('admin')
    const words = async (of: Page): Promise<string> => of.locator('.m365-automation__parts').innerText()
    for (const sentence of ['Assignment group', 'Field map', 'Runs as', 'Move up'])
        expect([await words(english), await words(page)].map((text) => text.includes(sentence))).toEqual([
            true,
            false,
        ])
    for (const width of [320, 1600]) {
        const sized = await pages.open('admin', width)
        for (const summary of await sized.locator('#rules summary, #field-map summary').all())
            await summary.click()
        const over = await sized.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(over).toBeLessThanOrEqual(0)
        await picture(sized, String(width))
    }
})

test('before Setup the page can be prepared and says that nothing works yet', async () => {
    const other = await startLab()
    try {
        const page = await pages.signedIn('admin', 1280, other.instance.url)
        await page.goto(other.instance.url + PAGE)
        await settled(page)
        await page.getByText('No Microsoft 365 tenant is connected yet').waitFor()
        const link = page.getByRole('link', { name: 'Open Setup' })
        expect(await link.getAttribute('href')).toBe('x_mioms_m365_assis_setup.do')
        await page.getByText('An example: no issue was read yet').waitFor()
        await picture(page, 'not-set-up')
    } finally {
        await other.close()
    }
})
