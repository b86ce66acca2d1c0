import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { AUTOMATION_API, GROUP, GROUP_ROWS, rule, settingsWith } from '../automation-lab.ts'
import { startDemoLab, startLab, type Lab } from '../lab.ts'
import { expectNoViolations } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'

jest.setTimeout(180_000)

const ARTEFACTS = 'artifacts/screenshots'
const PAGE = '/x_mioms_m365_assis_automatic_incidents.do'
const CREATE =
    'Enable the Microsoft 365 support integration app to create ServiceNow incidents for each Microsoft 365 service health incident'
const RESOLVE = 'Automatically resolve ServiceNow incident when the Microsoft service health is resolved'

let browser: Browser
let lab: Lab
const contexts: BrowserContext[] = []

beforeAll(async () => {
    mkdirSync(ARTEFACTS, { recursive: true })
    ;[browser, lab] = await Promise.all([launchBrowser(), startDemoLab()])
    await lab.instance.control.loadRecords(GROUP_ROWS)
}, 120_000)
afterAll(async () => {
    await browser?.close()
    await lab?.close()
})
afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()))
    // Whatever a test left switched on.
    await saveAs('admin', settingsWith({ incidents: { create: false, resolve: false, rules: [] } }))
})

const settled = async (page: Page): Promise<void> => {
    await page.locator('main[aria-busy=false]').waitFor()
}

async function signedIn(user: string, width = 1280, height = 2700): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height } })
    contexts.push(context)
    const page = await context.newPage()
    await signIn(page, lab.instance.url, user)
    return page
}

async function open(user: string, width?: number): Promise<Page> {
    const page = await signedIn(user, width)
    await page.goto(lab.instance.url + PAGE)
    await settled(page)
    await page.locator('#preview dl').waitFor()
    return page
}

async function picture(page: Page, name: string): Promise<void> {
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: join(ARTEFACTS, `automatic-incidents-${name}.png`), fullPage: true })
    await expectNoViolations(page)
}

async function press(page: Page, button: string): Promise<void> {
    await page.getByRole('button', { name: button, exact: true }).click()
    await settled(page)
}

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '')
const saveState = (page: Page): Promise<string> => page.locator('.m365-save [role=status]').innerText()
const overflow = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
const ruleNames = async (page: Page): Promise<readonly string[]> =>
    (await page.locator('#rules summary strong').allInnerTexts()).map((text) => text.trim())

async function current(): Promise<{ revision: number; settings: ReturnType<typeof settingsWith> }> {
    return (await lab.call('admin', 'GET', `${AUTOMATION_API}/settings`)).json.result
}

async function saveAs(user: string, settings: unknown): Promise<void> {
    const { revision } = await current()
    const answer = await lab.call(user, 'PUT', `${AUTOMATION_API}/settings`, { revision, settings })
    expect([answer.status, answer.json.result.problems]).toEqual([200, []])
}

async function chooseGroup(page: Page): Promise<void> {
    const place = page.getByRole('group', { name: 'Assignment group' }).first()
    await place.getByRole('button', { name: 'Choose' }).click()
    await page.getByLabel('Name begins with').fill('Mess')
    await page.keyboard.press('Enter')
    await page.getByText('Found: 1').waitFor()
    await page.getByRole('button', { name: 'Messaging', exact: true }).click()
}

test('all is off at first; switching on waits for group and category, which are named at their fields and in one place', async () => {
    const page = await signedIn('admin')
    await page.goto(`${lab.instance.url}/`)
    const entry = page.getByRole('navigation').getByRole('link', { name: 'Automatic Incidents' })
    expect(await entry.getAttribute('href')).toContain(PAGE.slice(1))
    await page.goto(lab.instance.url + PAGE)
    await settled(page)
    expect(await page.getByLabel(CREATE).isChecked()).toBe(false)
    expect(await page.getByLabel(RESOLVE).isChecked()).toBe(false)
    expect(await saveState(page)).toBe('Everything is saved.')
    await page.locator('#preview dl').waitFor()
    await picture(page, 'off')

    await page.getByLabel(CREATE).check()
    await press(page, 'Save')
    await page.getByText('Nothing was saved yet: this needs your attention').waitFor()
    expect(await focused(page)).toBe('field-incidents.defaults.assignmentGroup')
    const category = page.getByLabel('Category', { exact: true })
    expect(await category.getAttribute('aria-invalid')).toBe('true')
    expect((await current()).settings.incidents.create).toBe(false)
    await picture(page, 'refused')

    await page.getByRole('button', { name: 'The category is missing.' }).click()
    expect(await focused(page)).toBe('field-incidents.defaults.category')
    await category.selectOption({ label: 'Software' })
    await chooseGroup(page)
    expect(await focused(page)).toBe('field-incidents.defaults.assignmentGroup')
    await page.getByText('Nothing was saved yet').waitFor({ state: 'detached' })
    await press(page, 'Save')
    expect(await saveState(page)).toBe('Saved')
    expect((await current()).settings.incidents).toMatchObject({
        create: true,
        resolve: false,
        defaults: { assignmentGroup: GROUP, category: 'software' },
    })
    await page.reload()
    await settled(page)
    expect(await page.getByLabel(CREATE).isChecked()).toBe(true)
    expect(await page.locator('#history').innerText()).toContain('System Administrator')
    await picture(page, 'on')
})

test('what is open already gets an incident only when the admin says so', async () => {
    await saveAs('admin', settingsWith())
    const page = await open('admin')
    expect((await current()).settings.incidents.since).toBeGreaterThan(0)
    await page.getByLabel('Also for the issues that are open now').check()
    expect(await saveState(page)).toBe('You have unsaved changes.')
    await press(page, 'Save')
    expect((await current()).settings.incidents.since).toBe(0)
})

test('rules are added, ordered, copied, switched off, deleted and brought back by keyboard; the preview says which fits', async () => {
    const page = await open('admin')
    const add = page.getByRole('button', { name: 'Add a rule' })
    for (const name of ['Advisories', 'Everything']) {
        await add.focus()
        await page.keyboard.press('Enter')
        // The new rule is open, its name has the keyboard.
        await page.keyboard.press('Control+A')
        await page.keyboard.type(name)
    }
    expect(await ruleNames(page)).toEqual(['Advisories', 'Everything'])
    const up = page.getByRole('button', { name: 'Move up Everything' })
    await up.focus()
    await page.keyboard.press('Enter')
    expect(await ruleNames(page)).toEqual(['Everything', 'Advisories'])
    expect(await focused(page)).toMatch(/^up-/)
    await page.getByText('Everything: Now at position 1').waitFor({ state: 'attached' })
    await page.locator('#preview').getByText('Everything').waitFor()
    await page.keyboard.press('Enter')
    expect(await ruleNames(page)).toEqual(['Everything', 'Advisories'])

    await page.getByRole('button', { name: 'Duplicate Everything' }).press('Enter')
    expect(await ruleNames(page)).toEqual(['Everything', 'Copy of Everything', 'Advisories'])
    await page.getByRole('button', { name: 'Delete Everything' }).press('Enter')
    expect(await ruleNames(page)).toEqual(['Copy of Everything', 'Advisories'])
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo')
    await page.keyboard.press('Enter')
    expect(await ruleNames(page)).toEqual(['Everything', 'Copy of Everything', 'Advisories'])

    const first = page.locator('#rules li').first()
    await first.locator('summary').press('Enter')
    await first.getByRole('checkbox', { name: 'Exchange Online' }).check()
    await first.getByRole('checkbox', { name: 'Advisory' }).check()
    expect(await first.locator('summary').innerText()).toContain('Exchange Online · Advisory')
    await first.getByRole('radio', { name: 'No incident' }).check()
    await first.getByRole('checkbox', { name: 'Active', exact: true }).uncheck()
    expect(await first.locator('summary').innerText()).toContain('(Switched off)')
    await page.locator('#preview').getByText('Copy of Everything').waitFor()
    await picture(page, 'rules')
    await press(page, 'Save')
    const { rules } = (await current()).settings.incidents
    expect(rules.map(({ name, active }) => [name, active])).toEqual([
        ['Everything', false],
        ['Copy of Everything', true],
        ['Advisories', true],
    ])
    expect(rules[0]).toMatchObject({
        when: { services: ['Exchange Online'], classifications: ['advisory'], origins: [], statuses: [] },
        then: { create: false },
    })
    expect(new Set(rules.map(({ id }) => id)).size).toBe(3)
})

test('the field map fills a field with what is inserted, and shows it at once as the incident would have it', async () => {
    await saveAs('admin', settingsWith())
    const page = await open('admin')
    const row = page.locator('#field-map li').first()
    await row.locator('summary').click()
    const template = row.getByLabel('Text', { exact: true })
    await template.fill('Microsoft 365: ')
    await row.getByRole('button', { name: 'ID', exact: true }).click()
    expect(await template.inputValue()).toBe('Microsoft 365: {id}')
    await page
        .locator('#preview')
        .getByText(/^Microsoft 365: [A-Z]+\d+$/)
        .waitFor()

    await template.fill('{nonsense}')
    await row.getByText('Nothing is known that fills nonsense.').waitFor()
    expect(await template.getAttribute('aria-invalid')).toBe('true')
    await row.locator('summary').click()
    await press(page, 'Save')
    // The way to the field opens what hides it.
    expect(await focused(page)).toBe('field-incidents.fieldMap[0].template')
    expect(await template.isVisible()).toBe(true)
    await picture(page, 'field-map')

    await press(page, 'Back to the documented mapping')
    expect(await template.inputValue()).toBe('{title}')
    await press(page, 'Undo')
    expect(await template.inputValue()).toBe('{nonsense}')
    await press(page, 'Back to the documented mapping')

    await press(page, 'Add a field')
    const added = page.locator('#field-map li').last()
    await added.getByLabel('Field of the incident').selectOption({ label: 'Impact' })
    await added.getByText('Two mappings fill this field.').waitFor()
    await added.getByRole('button', { name: 'Delete Impact' }).click()
    expect(await page.locator('#field-map li').count()).toBe(4)
})

test('the preview is of the issue that is chosen', async () => {
    const page = await open('admin')
    const issue = page.getByLabel('For the issue')
    const options = await issue.locator('option').allInnerTexts()
    expect(options.length).toBeGreaterThan(2)
    await issue.selectOption({ index: 2 })
    const title = options[2]!.slice(options[2]!.indexOf(' ') + 1)
    await page.locator('#preview dd', { hasText: title }).first().waitFor()
})

test('outage mode says what it needs, and a number that cannot be is told in words', async () => {
    await saveAs('admin', settingsWith())
    const page = await open('admin')
    await page
        .getByLabel('Link incidents to the parent incident of the Microsoft issue that explains them')
        .check()
    await page.getByLabel('Link by itself when many incidents match the same issue').check()
    const least = page.getByLabel('Least certainty of a match, in percent')
    expect(await least.inputValue()).toBe('90')
    await least.fill('most')
    await press(page, 'Save')
    await page.locator('#outages').getByText('Enter a whole number from 50 to 100.').waitFor()
    expect(await least.inputValue()).toBe('most')
    expect(await focused(page)).toBe('field-outages.minimumScore')
    await picture(page, 'outages')
    await least.fill('85')
    await press(page, 'Save')
    expect((await current()).settings.outages).toMatchObject({
        enabled: true,
        automatic: true,
        minimumScore: 0.85,
    })
})

test('what was entered outlives a reload, and can be given up', async () => {
    const page = await open('admin')
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
    const page = await open('admin')
    await page.getByLabel('Incidents written in one run, at most').fill('7')
    await saveAs('adele.admin', settingsWith({ incidents: { rules: [rule('Theirs', {}, {})] } }))
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
    const { settings } = await current()
    expect(settings.writesPerRun).toBe(7)
    expect(settings.incidents.rules.map(({ name }) => name)).toEqual(['Theirs'])
})

test('what is kept over a reload says that somebody saved in between', async () => {
    const page = await open('admin')
    await page.getByLabel('Incidents written in one run, at most').fill('7')
    await saveAs('adele.admin', settingsWith())
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await settled(page)
    await page.getByText('saved by somebody else while you were changing them').waitFor()
    expect(await page.locator('.m365-message').first().innerText()).toContain('Adele Admin')
    await press(page, 'Save mine')
    expect((await current()).settings).toMatchObject({ writesPerRun: 7, incidents: { create: true } })
})

test('what no longer fits the instance is said when the page opens, with the way to it', async () => {
    await saveAs('admin', settingsWith())
    await lab.instance.control.loadRecords([
        { table: 'sys_user_group', values: { sys_id: GROUP, active: 'false' } },
    ])
    try {
        const page = await open('admin')
        await page.getByText('This no longer fits your instance').waitFor()
        await page.getByRole('button', { name: 'The group is missing or no longer active.' }).click()
        expect(await focused(page)).toBe('field-incidents.defaults.assignmentGroup')
        await page.locator('#preview').getByText('Left out').waitFor()
        await picture(page, 'outdated')
    } finally {
        await lab.instance.control.loadRecords(GROUP_ROWS)
    }
})

test('without an answer the page says so and tries again; a session that ends loses nothing', async () => {
    const page = await signedIn('admin')
    await page.route('**/automation/settings', (route) => route.abort())
    await page.goto(lab.instance.url + PAGE)
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
    await signIn(tab, lab.instance.url, 'admin')
    await press(page, 'Save')
    expect(await saveState(page)).toBe('Saved')
    expect((await current()).settings.writesPerRun).toBe(9)
})

test('while it loads it says so', async () => {
    const page = await signedIn('admin')
    let go = (): void => undefined
    const held = new Promise<void>((resolve) => (go = resolve))
    await page.route('**/automation/choices', async (route) => {
        await held
        await route.continue()
    })
    await page.goto(lab.instance.url + PAGE)
    await page.getByRole('status').getByText('Loading').waitFor()
    expect(await page.locator('main').getAttribute('aria-busy')).toBe('true')
    await expectNoViolations(page)
    go()
    await settled(page)
    await page.getByLabel(CREATE).waitFor()
})

test.each(['ana.agent', 'omar.escalation'])('%s may not open it', async (user) => {
    const page = await signedIn(user)
    const answer = await page.goto(lab.instance.url + PAGE)
    expect(answer?.status()).toBe(403)
    const menu = await signedIn(user)
    await menu.goto(`${lab.instance.url}/`)
    expect(await menu.getByRole('link', { name: 'Automatic Incidents' }).count()).toBe(0)
})

test('who loses the role while the page is open is told which one is needed', async () => {
    const page = await signedIn('admin')
    await page.route('**/automation/settings', (route) =>
        route.fulfill({
            status: 403,
            contentType: 'application/json',
            body: JSON.stringify({
                error: { message: 'User Not Authorized', detail: '' },
                status: 'failure',
            }),
        }),
    )
    await page.goto(lab.instance.url + PAGE)
    await page.getByText('You do not have access to Automatic Incidents').waitFor()
    expect(await page.locator('code').innerText()).toBe('admin')
    await picture(page, 'forbidden')
})

test('in French, and on a phone as on a wide screen, nothing is cut off', async () => {
    await saveAs(
        'admin',
        settingsWith({ incidents: { rules: [rule('Avis', { classifications: ['advisory'] }, {})] } }),
    )
    const page = await open('adele.admin')
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await page.getByRole('heading', { name: 'Incidents automatiques' }).waitFor()
    await page.locator('#rules summary').click()
    await picture(page, 'french')
    const english = await open('admin')
    const words = async (of: Page): Promise<string> => of.locator('.m365-automation__parts').innerText()
    for (const sentence of ['Assignment group', 'Field map', 'Runs as', 'Move up'])
        expect([await words(english), await words(page)].map((text) => text.includes(sentence))).toEqual([
            true,
            false,
        ])
    for (const width of [320, 1600]) {
        const sized = await open('admin', width)
        for (const summary of await sized.locator('#rules summary, #field-map summary').all())
            await summary.click()
        expect(await overflow(sized)).toBeLessThanOrEqual(0)
        await picture(sized, String(width))
    }
})

test('before Setup the page can be prepared and says that nothing works yet', async () => {
    const other = await startLab()
    try {
        const context = await browser.newContext({ viewport: { width: 1280, height: 2700 } })
        contexts.push(context)
        const page = await context.newPage()
        await signIn(page, other.instance.url, 'admin')
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
