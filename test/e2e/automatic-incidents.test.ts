import { GROUP, INCIDENT_JOB, settingsWith } from '../automation-lab.ts'
import {
    chooseGroup,
    CREATE,
    focused,
    PAGE,
    picture,
    press,
    RESOLVE,
    ruleNames,
    saveState,
    settled,
    startAutomationPages,
    type AutomationPages,
} from './automation-driver.ts'
import { focusIs } from './focus.ts'

jest.setTimeout(180_000)

let pages: AutomationPages
beforeAll(async () => {
    pages = await startAutomationPages()
}, 120_000)
afterAll(() => pages?.close())
afterEach(() => pages.tidyUp())

test('all is off at first; switching on waits for group and category, which are named at their fields and in one place', async () => {
    const page = await pages.signedIn('admin')
    await page.goto(`${pages.lab.instance.url}/`)
    const entry = page.getByRole('navigation').getByRole('link', { name: 'Automatic Incidents' })
    expect(await entry.getAttribute('href')).toContain(PAGE.slice(1))
    await page.goto(pages.lab.instance.url + PAGE)
    await settled(page)
    expect(await page.getByLabel(CREATE).isChecked()).toBe(false)
    expect(await page.getByLabel(RESOLVE).isChecked()).toBe(false)
    expect(await saveState(page)).toBe('Everything is saved.')
    await page.locator('#preview dl').waitFor()
    await picture(page, 'off')

    await page.getByLabel(CREATE).check()
    await press(page, 'Save')
    await page.getByText('Nothing was saved yet: this needs your attention').waitFor()
    await focusIs(page, 'field-incidents.defaults.assignmentGroup')
    const category = page.getByLabel('Category', { exact: true })
    expect(await category.getAttribute('aria-invalid')).toBe('true')
    expect((await pages.current()).settings.incidents.create).toBe(false)
    await picture(page, 'refused')

    await page.getByRole('button', { name: 'The category is missing.' }).click()
    await focusIs(page, 'field-incidents.defaults.category')
    await category.selectOption({ label: 'Software' })
    await chooseGroup(page)
    await focusIs(page, 'field-incidents.defaults.assignmentGroup')
    await page.getByText('Nothing was saved yet').waitFor({ state: 'detached' })
    await press(page, 'Save')
    expect(await saveState(page)).toBe('Saved')
    expect((await pages.current()).settings.incidents).toMatchObject({
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
    await pages.saveAs('admin', settingsWith())
    const page = await pages.open('admin')
    expect((await pages.current()).settings.incidents.since).toBeGreaterThan(0)
    await page.getByLabel('Also for the issues that are open now').check()
    expect(await saveState(page)).toBe('You have unsaved changes.')
    await press(page, 'Save')
    expect((await pages.current()).settings.incidents.since).toBe(0)
})

test('rules are added, ordered, copied, switched off, deleted and brought back by keyboard; the preview says which fits', async () => {
    const page = await pages.open('admin')
    const add = page.getByRole('button', { name: 'Add a rule' })
    for (const name of ['Advisories', 'Everything']) {
        await add.focus()
        await page.keyboard.press('Enter')
        // The new rule is open, its name has the keyboard.
        await page.waitForFunction(
            () => (document.activeElement as HTMLInputElement | null)?.value === 'New rule',
        )
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
    await focusIs(page, 'Undo', 'textContent')
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
    const { rules } = (await pages.current()).settings.incidents
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
    await pages.saveAs('admin', settingsWith())
    const page = await pages.open('admin')
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
    await focusIs(page, 'field-incidents.fieldMap[0].template')
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
    const page = await pages.open('admin')
    const issue = page.getByLabel('For the issue')
    const options = await issue.locator('option').allInnerTexts()
    expect(options.length).toBeGreaterThan(2)
    await issue.selectOption({ index: 2 })
    const title = options[2]!.slice(options[2]!.indexOf(' ') + 1)
    await page.locator('#preview dd', { hasText: title }).first().waitFor()
})

test('outage mode says what it needs, and a number that cannot be is told in words', async () => {
    await pages.saveAs('admin', settingsWith())
    const page = await pages.open('admin')
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
    await focusIs(page, 'field-outages.minimumScore')
    await picture(page, 'outages')
    await least.fill('85')
    await press(page, 'Save')
    expect((await pages.current()).settings.outages).toMatchObject({
        enabled: true,
        automatic: true,
        minimumScore: 0.85,
    })
})

test('the incident that the job creates is the one of the preview, and the page says what the job did', async () => {
    await pages.saveAs('admin', settingsWith())
    const page = await pages.open('admin')
    const shown = async (label: string): Promise<string> =>
        page.locator('#preview dt').getByText(label, { exact: true }).locator('+ dd').innerText()
    const previewed = [await shown('Short description'), await shown('Description'), await shown('Category')]
    await page.getByLabel('Also for the issues that are open now').check()
    await press(page, 'Save')
    await pages.lab.instance.control.executeJob(INCIDENT_JOB)
    const query = encodeURIComponent(`short_description=${previewed[0]}^assignment_group=${GROUP}`)
    const { json } = await pages.lab.call(
        'admin',
        'GET',
        `/api/now/table/incident?sysparm_display_value=true&sysparm_query=${query}`,
    )
    expect(json.result).toHaveLength(1)
    const [{ short_description, description, category }] = json.result
    expect([short_description, description, category]).toEqual(previewed)

    await page.reload()
    await settled(page)
    expect(await page.locator('.m365-inline-facts').first().innerText()).toMatch(/Still open: [1-9]/)
    expect(await page.locator('#creating').innerText()).toMatch(/would get an incident now:\s+0/)
    expect(await page.locator('#job li').first().innerText()).toMatch(/Done/)
    await page.locator('#preview dl').waitFor()
    await picture(page, 'worked')
})
