import { focusIs } from './focus.ts'
import {
    card,
    PASSWORD,
    picture,
    region,
    remembered,
    said,
    scrollsSideways,
    search,
    SEARCH,
    settled,
    startRecommendationPages,
    TAB_PAGE,
    type RecommendationPages,
} from './recommendations-driver.ts'

jest.setTimeout(120_000)

const DESCRIPTION = 'Outlook keeps asking for my password since this morning'
const AUTHENTICATOR = 'lost my phone, authenticator is on the old one'
let pages: RecommendationPages

beforeAll(async () => {
    pages = await startRecommendationPages()
})
afterAll(() => pages?.close())
afterEach(async () => {
    await pages.closePages()
    pages.lab.microsoft.control.clearFaults()
})

test('whoever opens the tab sees solutions for the short description, in the promised order, and Microsoft is asked nothing', async () => {
    const incident = await pages.incident(DESCRIPTION)
    pages.lab.microsoft.control.clearRequests()
    const page = await pages.open('ana.agent', incident)
    expect(await page.getByRole('searchbox', { name: 'Search' }).inputValue()).toBe(DESCRIPTION)
    expect(await page.locator('h2').allInnerTexts()).toEqual([
        'Service Health Incidents',
        'Recommended Solutions',
        'Recommended articles',
        'Contact Microsoft support',
    ])
    const best = card(page, PASSWORD)
    const text = await best.innerText()
    for (const part of [
        'Cause',
        'Steps',
        'Steps for an admin',
        'How to verify',
        'Microsoft pages',
        'Last reviewed',
    ])
        expect(text).toContain(part)
    expect(text).toMatch(/Fits because of: .*password/)
    // Names of the screen and commands stand there without their marks.
    expect(text).not.toMatch(/\*\*|`/)
    await best.getByText('Credential Manager', { exact: true }).waitFor()
    for (const link of await best.getByRole('link').all()) {
        expect(await link.getAttribute('href')).toMatch(/^https:\/\/(learn|support)\.microsoft\.com\//)
        expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
        expect(await link.getAttribute('target')).toBe('_blank')
    }
    expect(await region(page, 'Knowledge of this instance').getByRole('link').count()).toBeGreaterThan(0)
    await region(page, 'Microsoft Learn').getByRole('button', { name: 'Search Microsoft Learn' }).waitFor()
    expect(pages.lab.microsoft.control.requests()).toEqual([])
    const contact = page.getByRole('link', { name: 'Open the Microsoft 365 admin center' })
    expect(await contact.getAttribute('href')).toMatch(/^https:\/\/admin\.microsoft\.com/)
    await picture(page, 'at-first')
})

test('a search: the counts are said, the focus stays on the button, the text is in no address, and there is a way back', async () => {
    const page = await pages.open('ana.agent', await pages.incident(DESCRIPTION))
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    await search(page, 'jane.doe@contoso.com has a new phone and no authenticator')
    await region(page, 'Recommended Solutions')
        .locator('article', { hasText: 'Authenticator' })
        .first()
        .waitFor()
    await focusIs(page, SEARCH, 'textContent')
    expect(await said(page)).toMatch(/Recommended solutions: [1-5]\./)
    expect([...addresses, page.url()].filter((address) => /jane|authenticator/.test(address))).toEqual([])
    await region(page, 'Microsoft Learn')
        .getByText(/Articles found: [1-5]|Microsoft Learn has nothing/)
        .waitFor()
    await picture(page, 'another-text')

    await page.getByRole('button', { name: "Back to the incident's short description" }).click()
    await card(page, PASSWORD).waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe(DESCRIPTION)
    await focusIs(page, 'search')
    expect(await page.getByRole('button', { name: /^Back to/ }).count()).toBe(0)
})

test('nothing typed: the box says what to do, and nothing is sent', async () => {
    const page = await pages.open('ana.agent', await pages.incident(DESCRIPTION))
    let sent = 0
    page.on('request', (request) => (sent += Number(request.method() === 'POST')))
    await page.getByRole('searchbox').fill('   ')
    await page.keyboard.press('Enter')
    await page.getByText('Type what the problem is, then search.').waitFor()
    expect(await page.getByRole('searchbox').getAttribute('aria-invalid')).toBe('true')
    await focusIs(page, 'search')
    expect(sent).toBe(0)
    await picture(page, 'no-text')
})

test('by keyboard alone: search, open a card, say that it helped, take it back', async () => {
    const incident = await pages.incident('Something with Teams')
    const page = await pages.open('ana.agent', incident)
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('my camera is black in a teams meeting')
    const answered = page.waitForResponse((response) => response.url().endsWith('/search'))
    await page.keyboard.press('Enter')
    await answered
    await settled(page)
    const best = region(page, 'Recommended Solutions').locator('article').first()
    const toggle = best.locator('[aria-expanded]').first()
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')
    const title = await toggle.innerText()
    for (let presses = 0; presses < 80 && !(await focused()).includes(title); presses += 1)
        await page.keyboard.press('Tab')
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await page.keyboard.press('Enter')
    expect(await toggle.getAttribute('aria-expanded')).toBe('true')
    for (let presses = 0; presses < 30 && !/^Helpful/.test(await focused()); presses += 1)
        await page.keyboard.press('Tab')
    const helpful = best.getByRole('button', { name: /^Helpful/ })
    let waiting = remembered(page)
    await page.keyboard.press('Space')
    await waiting
    await best.getByText('Helpful, said Ana Agent').waitFor()
    expect(await helpful.getAttribute('aria-pressed')).toBe('true')
    expect(await focused()).toMatch(/^Helpful/)
    await picture(page, 'helpful')
    waiting = remembered(page)
    await page.keyboard.press('Space')
    await waiting
    await best.getByText('Taken back.').waitFor()
    expect(await helpful.getAttribute('aria-pressed')).toBe('false')
    expect(await best.getByText('Helpful, said').count()).toBe(0)

    await best.getByRole('button', { name: /^Not helpful/ }).click()
    await best.getByText('Not helpful, said Ana Agent').waitFor()
})

test('a used solution goes into the notes with one click, once, and the form shows it', async () => {
    const incident = await pages.incident(DESCRIPTION)
    const page = await pages.open('ana.agent', incident)
    const best = card(page, PASSWORD)
    await best.getByRole('button', { name: /^Add to work notes/ }).click()
    const done = best.getByRole('button', { name: /^In the work notes/ })
    await done.waitFor()
    await best.getByText('Saved. An open form shows it when it is loaded again.').waitFor()
    expect(await best.innerText()).toMatch(/In the work notes since .* · Ana Agent/)
    // Where the button stood stands what it did; pressing that does nothing more.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^In the work notes/)
    let sent = 0
    page.on('request', (request) => (sent += Number(request.method() === 'PUT')))
    await done.click({ force: true })
    await best.getByRole('button', { name: /^Add to close notes/ }).click()
    await best.getByRole('button', { name: /^In the close notes/ }).waitFor()
    expect(sent).toBe(1)
    await picture(page, 'in-the-notes')

    expect((await pages.read(incident))['close_notes']).toContain(
        '1. Let the user sign in to Outlook on the web',
    )
    const form = await pages.openForm('omar.escalation', incident)
    await form.page
        .getByText('Microsoft 365 solution: Outlook keeps asking')
        .first()
        .waitFor({ state: 'attached' })
    const again = form.tab.locator('article', { hasText: PASSWORD }).first()
    await again.getByRole('button', { name: /^In the work notes/ }).waitFor()
})

test('what was used is there when the incident is reopened: in its place, or as recommended earlier', async () => {
    const incident = await pages.incident(DESCRIPTION)
    const ana = await pages.open('ana.agent', incident)
    await card(ana, PASSWORD)
        .getByRole('button', { name: /^Add to close notes/ })
        .click()
    await card(ana, PASSWORD)
        .getByRole('button', { name: /^In the close notes/ })
        .waitFor()
    await search(ana, AUTHENTICATOR)
    const other = region(ana, 'Recommended Solutions').locator('article').first()
    const title = await other.locator('h3').innerText()
    await other.getByRole('button', { name: /^Helpful/ }).click()
    await other.getByText('Helpful, said Ana Agent').waitFor()
    const article = region(ana, 'Knowledge of this instance').getByRole('listitem').first()
    const articleTitle = await article.getByRole('link').innerText()
    const opened = remembered(ana)
    await article.getByRole('link').click()
    await opened

    await pages.change(incident, { state: '6', close_code: 'Solution provided', close_notes: 'Done' })
    await pages.change(incident, { state: '2' })

    const omar = await pages.open('omar.escalation', incident)
    expect(await card(omar, PASSWORD).innerText()).toMatch(/In the close notes since .* · Ana Agent/)
    const earlier = omar.getByText('Recommended earlier on this incident: 1')
    await earlier.click()
    const before = omar.locator('details article', { hasText: title })
    expect(await before.innerText()).toContain('Helpful, said Ana Agent')
    await omar.getByText(/Used earlier on this incident: \d/).click()
    await omar.locator('details').getByRole('link', { name: articleTitle }).waitFor()
    await omar
        .locator('details')
        .getByText(/Opened on/)
        .first()
        .waitFor()
    await picture(omar, 'reopened')
})

test('opening a card counts as opened; a card that is open by itself does not', async () => {
    const incident = await pages.incident(AUTHENTICATOR)
    const page = await pages.open('ana.agent', incident)
    const cards = region(page, 'Recommended Solutions').locator('article')
    const events: string[] = []
    page.on('request', (request) => {
        if (request.method() === 'PUT') events.push((request.postDataJSON() as { event: string }).event)
    })
    const second = cards.nth(1).locator('[aria-expanded]').first()
    const title = await second.innerText()
    expect(await second.getAttribute('aria-expanded')).toBe('false')
    const opened = remembered(page)
    await second.click()
    await opened
    expect(events).toEqual(['opened'])
    await page.reload()
    await settled(page)
    expect(await card(page, title).innerText()).toContain('Opened on')
    expect(await cards.first().innerText()).not.toContain('Opened on')
})

test('the steps are copied as plain text', async () => {
    const page = await pages.open('ana.agent', await pages.incident(DESCRIPTION))
    await card(page, PASSWORD).getByRole('button', { name: 'Copy the steps' }).click()
    await card(page, PASSWORD).getByText('Copied').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('Control Panel > User Accounts > Credential Manager')
    expect(copied).not.toMatch(/\*\*|`/)
})

test('in French the page speaks French; what is there in English only says so', async () => {
    const page = await pages.open(
        'claire.agent',
        await pages.incident('Outlook demande sans cesse le mot de passe'),
    )
    const best = card(page, 'Outlook redemande sans cesse le mot de passe')
    await best.waitFor()
    for (const part of ['Étapes', 'Comment vérifier', 'Dernière vérification'])
        await best.getByText(part, { exact: true }).waitFor()
    await best.getByRole('button', { name: /^Utile/ }).click()
    await best.getByText('Utile, selon Claire Agent').waitFor()
    await best.getByRole('button', { name: /^Ajouter aux notes de travail/ }).click()
    await best.getByRole('button', { name: /^Dans les notes de travail/ }).waitFor()
    expect(await page.locator('h2').allInnerTexts()).toEqual([
        "Incidents d'état du service",
        'Solutions recommandées',
        'Articles recommandés',
        'Contacter le support Microsoft',
    ])
    await picture(page, 'french')

    await page.getByRole('searchbox').fill('passkey registration fails')
    await page.getByRole('button', { name: 'Solutions recommandées par Microsoft' }).click()
    await settled(page)
    const english = region(page, 'Solutions recommandées')
        .locator('article', { hasText: 'Langue : anglais' })
        .first()
    await english.waitFor()
    expect(await english.locator('h3 [lang]').getAttribute('lang')).toBe('en')
    await picture(page, 'french-english-only')
})

test.each([320, 768])('at %i px nothing scrolls sideways, however long the words', async (width) => {
    const page = await pages.open('ana.agent', await pages.incident(DESCRIPTION), width)
    const closed = page.locator('[aria-expanded=false]')
    while ((await closed.count()) > 0) await closed.first().click()
    expect(await scrollsSideways(page)).toBe(false)
    await picture(page, String(width))
    await search(page, `${'x'.repeat(400)} HKEY_CURRENT_USER\\${'Software'.repeat(40)} outlook password`)
    expect(await scrollsSideways(page)).toBe(false)
})

test('who may read the incident but not write it judges and copies, and writes no notes', async () => {
    const incident = await pages.incident(DESCRIPTION, { caller_id: pages.caller.sysId })
    const page = await pages.open(pages.caller.userName, incident)
    const best = card(page, PASSWORD)
    await best.getByRole('button', { name: /^Helpful/ }).waitFor()
    expect(await page.getByRole('button', { name: /notes/ }).count()).toBe(0)
    await picture(page, 'may-not-write')
})

test('without the role, and for an incident that is not there, nothing is shown', async () => {
    const incident = await pages.incident(DESCRIPTION)
    const emma = await pages.signedIn('emma.employee')
    await emma.goto(pages.lab.instance.url + TAB_PAGE + incident)
    expect(await emma.locator('body').innerText()).not.toContain(PASSWORD)
    const ana = await pages.open('ana.agent', '9'.repeat(32))
    await ana.getByText('Incident not found').waitFor()
    expect(await ana.getByRole('searchbox').count()).toBe(0)
})
