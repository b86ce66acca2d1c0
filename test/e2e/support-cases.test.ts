import type { Page } from 'playwright-core'
import { act, caseId, openCase, readCases, setTestEnvironment } from '../cases-lab.ts'
import { focusIs } from './focus.ts'
import {
    CASES_PAGE,
    OMAR,
    picture,
    press,
    scrollsSideways,
    settled,
    startSupportPages,
    type SupportPages,
} from './support-cases-driver.ts'

jest.setTimeout(180_000)

const TITLE = 'Outlook keeps asking for the password'
const NUMBER = '2611210040001234'
let pages: SupportPages
beforeAll(async () => {
    pages = await startSupportPages()
    await setTestEnvironment(pages.lab, false)
}, 180_000)
afterEach(() => pages.closePages())
afterAll(() => pages?.close())

const newIncident = (): Promise<string> =>
    pages.incident(TITLE, { description: 'Since this morning, 30 people in Lyon.' })
const of = (incident: string): string => `?sysparm_incident=${incident}`
const firstCase = async (incident: string) =>
    (await readCases(pages.lab, OMAR, incident)).json.result.cases[0]

async function fill(page: Page): Promise<void> {
    await page.locator('#field-service').selectOption('Exchange Online')
    await page.getByLabel(/^B - High/).check()
    await page.getByLabel('Affected users').fill('30')
    await page.getByLabel('Contact mail').fill('omar.escalation@contoso.com')
    await page.getByLabel('Contact phone').fill('+33 1 99 00 00 00')
}
const toPreview = async (page: Page): Promise<void> => {
    await press(page, 'Preview what leaves the instance')
    await page.getByRole('heading', { name: 'This leaves the instance' }).waitFor()
}
async function prepared(incident: string): Promise<Page> {
    const page = await pages.open(OMAR, of(incident))
    await fill(page)
    await toPreview(page)
    await press(page, 'Prepare the case')
    await page.getByText('1. Open the form at Microsoft').waitFor()
    return page
}

test('what is missing stands at its field; nothing is lost, not by a reload either', async () => {
    const incident = await newIncident()
    const page = await pages.open(OMAR, of(incident))
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe(TITLE)
    expect(await page.getByLabel('Description').inputValue()).toBe('Since this morning, 30 people in Lyon.')
    await page.getByLabel('Title', { exact: true }).fill('')
    await page.getByLabel('Contact phone').fill('call me')
    await press(page, 'Preview what leaves the instance')
    await page.getByText('Enter a title.').waitFor()
    await focusIs(page, 'field-title')
    expect(await page.locator('[aria-invalid=true]').count()).toBeGreaterThan(1)
    await picture(page, 'form-problems')
    await page.getByLabel('Title', { exact: true }).fill('Outlook asks again and again')
    await page.reload()
    await settled(page)
    await page.getByText('What you had entered and not sent is back.').waitFor()
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Outlook asks again and again')
    // Nothing was made by that.
    expect((await readCases(pages.lab, OMAR, incident)).json.result.cases).toEqual([])
})

test('what is previewed is what is laid out and kept; a double click makes one case', async () => {
    const incident = await newIncident()
    const page = await pages.open(OMAR, of(incident))
    await fill(page)
    await toPreview(page)
    await picture(page, 'preview')
    const seen = await page.locator('.m365-parts').innerText()
    const sent: string[] = []
    page.on('request', (request) => {
        if (request.method() === 'POST') sent.push(request.url())
    })
    await page.getByRole('button', { name: 'Prepare the case' }).dblclick()
    await page.getByText('1. Open the form at Microsoft').waitFor()
    await settled(page)
    expect(sent).toHaveLength(1)
    const stored = (await readCases(pages.lab, OMAR, incident)).json.result
    expect(stored.cases).toHaveLength(1)
    const { parts, url } = stored.cases[0].handOff
    const values: readonly string[] = parts.flatMap(({ label, value }: { label: string; value: string }) => [
        label,
        value,
    ])
    expect(seen.split(/\s+/).join(' ').trim()).toBe(values.join(' ').split(/\s+/).join(' ').trim())
    const link = page.getByRole('link', { name: /Open the Microsoft 365 admin center/ })
    expect(await link.getAttribute('href')).toBe(url)
    expect(await link.getAttribute('target')).toBe('_blank')
    await picture(page, 'hand-off')
    await page.getByRole('button', { name: 'Copy Description' }).click()
    await page.getByText('Copied', { exact: true }).waitFor()
    const clipboard: string = await page.evaluate(() => navigator.clipboard.readText())
    expect(values).toContain(clipboard)
    // Sent: no draft is left for a case that exists.
    await page.reload()
    await settled(page)
    expect(await page.getByText('What you had entered and not sent is back.').count()).toBe(0)
})

test('from the hand-off to the closed case, whose last words resolve the incident', async () => {
    const incident = await newIncident()
    const page = await prepared(incident)
    await page.getByLabel("Microsoft's case number").fill(NUMBER)
    await press(page, 'Save the number')
    await page.getByText('Microsoft works on it').waitFor()
    expect((await firstCase(incident)).microsoftNumber).toBe(NUMBER)
    await press(page, 'Enter what Microsoft said')
    await page.getByLabel('Microsoft waits for an answer').check()
    await page.getByLabel('In their words').fill('Please send the log of Outlook.')
    // What was entered here survives a reload, too.
    await page.reload()
    await settled(page)
    await press(page, 'Enter what Microsoft said')
    expect(await page.getByLabel('In their words').inputValue()).toBe('Please send the log of Outlook.')
    await press(page, 'Save')
    await page.getByText('Answer Microsoft').waitFor()
    await press(page, 'Reply to Microsoft')
    await page.getByLabel('Your reply').fill('It is attached to the case.')
    await picture(page, 'reply')
    await page.locator('form').getByRole('button', { name: 'Reply to Microsoft' }).dblclick()
    await page.getByText('Carry it over by hand').waitFor()
    await settled(page)
    expect(
        (await firstCase(incident)).timeline.filter(({ kind }: { kind: string }) => kind === 'reply'),
    ).toHaveLength(1)
    await press(page, 'Change the next action')
    await page.getByLabel('Next action', { exact: true }).fill('Call Microsoft on Monday')
    await press(page, 'Save')
    await page.getByText('Call Microsoft on Monday').first().waitFor()
    await press(page, 'Enter what Microsoft said')
    await page.getByLabel('Microsoft closed the case').check()
    await page.getByLabel('In their words').fill('A fix was deployed to all mailboxes.')
    await press(page, 'Save')
    await page.getByText('The incident may be resolved with its last words', { exact: false }).waitFor()
    await picture(page, 'closed')
    await press(page, 'Use as resolution notes')
    await settled(page)
    expect((await pages.read(incident))['close_notes']).toContain('A fix was deployed to all mailboxes.')
})

test('two agents: the second is told, keeps what was entered, and may open another one', async () => {
    const incident = await newIncident()
    const page = await pages.open(OMAR, of(incident))
    await fill(page)
    await page.getByLabel('Title', { exact: true }).fill('Mine')
    expect((await openCase(pages.lab, 'admin', incident)).status).toBe(200)
    await toPreview(page)
    await press(page, 'Prepare the case')
    await page.getByText('has opened a case for this incident meanwhile.', { exact: false }).waitFor()
    await page.getByText('A case was opened on this incident while you were writing.').waitFor()
    await picture(page, 'two-agents')
    await press(page, 'Open another case all the same')
    await press(page, 'Prepare the case')
    await page.getByRole('button', { name: 'Mine', expanded: true }).waitFor()
    expect((await readCases(pages.lab, OMAR, incident)).json.result.cases).toHaveLength(2)
})

test('an incident that ended before its case is warned of; a cancelled case is asked about first', async () => {
    const incident = await newIncident()
    const page = await prepared(incident)
    await press(page, 'Cancel the case')
    await page.getByText('Nothing is sent. The case stays here, as canceled.').waitFor()
    await press(page, 'Keep it')
    await page.getByLabel("Microsoft's case number").fill(`${NUMBER}9`)
    await press(page, 'Save the number')
    await page.getByText('Microsoft works on it').waitFor()
    await pages.change(incident, { state: '6', close_code: 'Solution provided', close_notes: 'Solved.' })
    await page.reload()
    await settled(page)
    await page.getByText('The incident is over, this case is not.').waitFor()
    await picture(page, 'incident-over')
})

test('the list: states and whose, in the address; a case alone, and back', async () => {
    const incident = await newIncident()
    await openCase(pages.lab, OMAR, incident)
    const other = await newIncident()
    await openCase(pages.lab, 'admin', other)
    await act(pages.lab, 'admin', caseId(other), { action: 'cancel' })
    const page = await pages.open(OMAR)
    const rows = page.locator('.m365-row')
    const all = await rows.count()
    expect(all).toBeGreaterThan(0)
    await picture(page, 'list')
    await page.getByLabel('State').selectOption('cancelled')
    await settled(page)
    expect(new URL(page.url()).search).toBe('?states=cancelled')
    await page.waitForFunction(() => document.querySelectorAll('.m365-row').length === 1)
    await page.getByLabel('Only mine').check()
    await page.getByText('There is no such case').waitFor()
    expect(new URL(page.url()).search).toBe('?states=cancelled&mine=true')
    await picture(page, 'list-empty')
    await page.goBack()
    await page.waitForFunction(() => document.querySelectorAll('.m365-row').length === 1)
    await page.getByRole('link', { name: TITLE }).click()
    await settled(page)
    expect(new URL(page.url()).search).toBe(`?case=${caseId(other)}`)
    await page.getByText('What happened').waitFor()
    await picture(page, 'case')
    await page.getByRole('link', { name: 'All cases', exact: true }).click()
    await settled(page)
    expect(new URL(page.url()).search).toBe('?states=cancelled')
})

test('with the keyboard only', async () => {
    const incident = await newIncident()
    const page = await pages.open(OMAR, of(incident))
    const typeIn = async (label: string, text: string): Promise<void> => {
        await page.getByLabel(label, { exact: true }).focus()
        await page.keyboard.press('ControlOrMeta+a')
        await page.keyboard.type(text)
    }
    await typeIn('Contact mail', 'omar.escalation@contoso.com')
    await page.locator('#field-service').focus()
    await page.keyboard.type('Exch')
    await typeIn('Title', 'By keyboard')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'This leaves the instance' }).waitFor()
    // The heading of the step has the focus: the buttons come next.
    await focusIs(page, 'new-case')
    for (let at = 0; at < 5; at += 1) {
        await page.keyboard.press('Tab')
        if (await page.evaluate(() => document.activeElement?.textContent === 'Prepare the case')) break
    }
    await page.keyboard.press('Enter')
    await page.getByText('1. Open the form at Microsoft').waitFor()
    await settled(page)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`case-${caseId(incident)}`)
})

test('in French', async () => {
    const incident = await pages.incident('Outlook redemande le mot de passe', {
        description: 'Depuis ce matin, 30 personnes à Lyon.',
    })
    const page = await pages.open('adele.admin', of(incident))
    await page.getByRole('heading', { name: 'Ouvrir une demande de service' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr')
    await page.locator('#field-service').selectOption('Exchange Online')
    await page.getByLabel('Adresse e-mail du contact').fill('adele.admin@contoso.com')
    await picture(page, 'fr-form')
    await press(page, "Aperçu de ce qui quitte l'instance")
    await page.getByRole('heading', { name: "Ce qui quitte l'instance" }).waitFor()
    await press(page, 'Préparer le dossier')
    await page.getByText('1. Ouvrez le formulaire chez Microsoft').waitFor()
    await picture(page, 'fr-hand-off')
    const text = await page.locator('main').innerText()
    expect(text).not.toMatch(/\b(the|of|Opened|case|cases)\b/)
})

test('without the role: the cases are read, the reason is said, no form is offered', async () => {
    const incident = await newIncident()
    await openCase(pages.lab, OMAR, incident)
    const page = await pages.open('ana.agent', of(incident))
    await page.getByText('You need the role x_mioms_m365_assis.administrator').waitFor()
    await page.getByText('What happened').waitFor()
    expect(await page.locator('form').count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Cancel the case' }).count()).toBe(0)
    // Whom Microsoft calls is for those who carry the case over.
    expect(await page.content()).not.toContain('canary.contact')
    await picture(page, 'no-role')
    await page.goto(pages.lab.instance.url + CASES_PAGE)
    await settled(page)
    await page.getByText('You do not have access to cases with Microsoft').waitFor()
    await picture(page, 'no-role-list')
    await page.goto(`${pages.lab.instance.url}${CASES_PAGE}?sysparm_incident=${'0'.repeat(32)}`)
    await settled(page)
    await page.getByText('Incident not found').waitFor()
})

test('in the tab: the frame is as high as its page, at 320 pixels too', async () => {
    const incident = await newIncident()
    const tab = `/x_mioms_m365_assis_incident_tab.do?sysparm_incident=${incident}`
    const page = await pages.signedIn(OMAR, 320)
    await page.goto(pages.lab.instance.url + tab)
    await settled(page)
    await page.locator('summary', { hasText: 'Contact Microsoft Support' }).click()
    const frame = page.frameLocator('iframe[title="Contact Microsoft support"]')
    await frame.getByRole('heading', { name: 'Open a service request' }).waitFor()
    const heights = await page.waitForFunction(() => {
        const one = document.querySelector('iframe')
        const inner = one?.contentDocument?.getElementById('root')?.getBoundingClientRect().height ?? 0
        return inner > 500 && Math.abs((one?.clientHeight ?? 0) - inner) <= 1 ? inner : false
    })
    expect(await heights.jsonValue()).toBeGreaterThan(500)
    expect(await scrollsSideways(page)).toBe(false)
    expect(
        await frame
            .locator('body')
            .evaluate((body) => body.ownerDocument.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true)
    await picture(page, 'tab-320')
    await openCase(pages.lab, OMAR, incident)
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.reload()
    await settled(page)
    await page.getByRole('heading', { name: 'Contact Microsoft support' }).scrollIntoViewIfNeeded()
    await page.frameLocator('iframe').getByText('What happened').waitFor()
    await picture(page, 'tab')
    expect(await page.locator('h1').innerText()).toBe('Microsoft 365 Insights')
})

test('the button on the incident form leads to the form of the case', async () => {
    const incident = await newIncident()
    const page = await pages.signedIn(OMAR)
    await page.goto(`${pages.lab.instance.url}/incident.do?sys_id=${incident}`)
    await page.getByRole('button', { name: 'Contact Microsoft Support' }).click()
    await page.waitForURL(/contact_support\.do/)
    await settled(page)
    await page.getByRole('heading', { name: 'Open a service request' }).waitFor()
    await pages.closePages()
    const agent = await pages.signedIn('ana.agent')
    await agent.goto(`${pages.lab.instance.url}/incident.do?sys_id=${incident}`)
    await agent.getByRole('button', { name: 'Microsoft 365 Support' }).first().waitFor()
    expect(await agent.getByRole('button', { name: 'Contact Microsoft Support' }).count()).toBe(0)
})

test('Test Environment: a dry run without the way to Microsoft, marked for good', async () => {
    await setTestEnvironment(pages.lab, true)
    const incident = await newIncident()
    const page = await pages.open(OMAR, of(incident))
    await page.getByText('Test Environment is on').waitFor()
    await fill(page)
    await toPreview(page)
    await press(page, 'Prepare the case')
    await page.getByText('This is a dry run').waitFor()
    expect(await page.locator('a[href^="https://admin"]').count()).toBe(0)
    await picture(page, 'dry-run')
    await setTestEnvironment(pages.lab, false)
    await page.reload()
    await settled(page)
    await page.getByText('This is a dry run').waitFor()
    expect(await page.locator('a[href^="https://admin"]').count()).toBe(0)
    expect(await page.locator('.m365-test').innerText()).toBe('Test')
})
