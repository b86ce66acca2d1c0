import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { records, text } from '../built-records.ts'
import { installPackage, packagePath, TAB_API } from '../lab.ts'
import { expectNoViolations } from './axe.ts'
import { focusIs } from './focus.ts'
import { demoPages } from './signed-in-pages.ts'
import { hold, loseRole } from './platform-answers.ts'
import { picturesOf } from './pictures.ts'

jest.setTimeout(180_000)

const PAGE = '/x_mioms_m365_assis_solutions.do'
const API = '/api/x_mioms_m365_assis/v1/catalogue'
const TABLE = 'x_mioms_m365_assis_solution'
const shipped = records(TABLE).map((row) => ({
    sysId: text(row['sys_id']),
    key: text(row['key']),
    language: text(row['language']),
    title: text(row['title']),
}))
const [french] = shipped.filter(({ language }) => language === 'fr')
/** Shipped in English and French. */
const KEY = french?.key ?? ''
const english = shipped.find(({ key, language }) => key === KEY && language === 'en')
const TITLE = english?.title ?? ''
const WORDS = 'outlook add-in visitor badges does not print'

const pages = demoPages({ height: 1400 })

const settled = (page: Page): Promise<void> => page.locator('main[aria-busy=false]').waitFor()
async function open(user: string, query = '', width?: number): Promise<Page> {
    const page = await pages.signedIn(user, width)
    await page.goto(pages.lab.instance.url + PAGE + query)
    await settled(page)
    return page
}
const picture = picturesOf('solutions')
const press = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).click()
    await settled(page)
}
const follow = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('link', { name, exact: true }).first().click()
    await settled(page)
}
const search = (words: string) =>
    pages.lab.call('ana.agent', 'POST', `${TAB_API}/${pages.lab.demo.incident.sysId}/search`, { text: words })
const lines = (page: Page): Promise<readonly string[]> => page.locator('.m365-line__title a').allInnerTexts()
const here = (page: Page): string => new URL(page.url()).search

async function fillOwn(page: Page): Promise<void> {
    await page.getByLabel('Title', { exact: true }).fill('The Outlook add-in Visitor Badges prints nothing')
    const symptoms = page.getByLabel('Symptoms', { exact: true })
    await symptoms.fill(`${WORDS}\nvisitor badges missing in outlook\noutlook badges add-in error`)
    await page
        .getByLabel('Steps for the agent', { exact: true })
        .fill('Press **Repair**.\nRun `badge --fix` <img src=x onerror=alert(1)>.')
}

const COUNT = new Set(shipped.map(({ key }) => key)).size
const counted = (page: Page): Promise<string> => page.locator('#found').innerText()

test('the list is filtered by area, state and words, and the address says how', async () => {
    const page = await open('admin')
    const all = `Solutions: ${COUNT.toLocaleString('en')}`
    expect(await counted(page)).toBe(all)
    await picture(page, 'list')
    await page.getByLabel('Area').selectOption({ label: 'Teams' })
    await settled(page)
    expect(here(page)).toBe('?area=teams')
    expect(await counted(page)).toMatch(new RegExp(`^Solutions: \\d+ / ${COUNT.toLocaleString('en')}$`))
    await page.goto(`${pages.lab.instance.url}${PAGE}?text=${encodeURIComponent(TITLE)}`)
    await settled(page)
    expect(await lines(page)).toContain(TITLE)
    await page.getByLabel('State').selectOption('own')
    await page.getByText('No solution fits this filter').waitFor()
    await picture(page, 'nothing-fits')
    await follow(page, 'Clear the filter')
    expect(await counted(page)).toBe(all)
    await page.goBack()
    await page.getByText('No solution fits this filter').waitFor()
})

test('the list goes on page by page, each from its top, and says when there is no such page', async () => {
    const page = await open('admin')
    const first = await lines(page)
    expect(first).toHaveLength(50)
    await follow(page, 'Next page')
    expect(here(page)).toBe('?offset=50')
    await page.getByText(`51–100 of a total of ${COUNT.toLocaleString('en')}`).waitFor()
    await focusIs(page, 'found')
    expect((await lines(page)).filter((title) => first.includes(title))).toEqual([])
    await follow(page, 'Previous page')
    expect(await lines(page)).toEqual(first)
    // Another filter begins at its first page.
    await follow(page, 'Next page')
    await page.getByLabel('Area').selectOption({ label: 'Teams' })
    await settled(page)
    expect(here(page)).toBe('?area=teams')
    await page.goto(`${pages.lab.instance.url}${PAGE}?area=teams&offset=5000`)
    await page.getByText('There are not that many pages').waitFor()
    await picture(page, 'no-such-page')
    await follow(page, 'Go to the first page')
    expect(here(page)).toBe('?area=teams')
    await page.locator('.m365-line__title').first().waitFor()
})

test('the list comes in the order that is chosen: what did not help first', async () => {
    const chosen = { source: 'solution', key: KEY }
    const path = `${TAB_API}/${pages.lab.demo.incident.sysId}/recommendations`
    await search(TITLE)
    for (const event of ['opened', 'not-helpful'])
        expect((await pages.lab.call('ana.agent', 'PUT', path, { ...chosen, event })).status).toBe(200)
    const page = await open('admin')
    expect((await lines(page))[0]).not.toBe(TITLE)
    await page.getByLabel('Order').selectOption({ label: 'Most often not helpful' })
    await settled(page)
    expect(here(page)).toBe('?order=not_helpful')
    expect((await lines(page))[0]).toBe(TITLE)
    expect(await counted(page)).toBe(`Solutions: ${COUNT.toLocaleString('en')}`)
    await picture(page, 'not-helpful-first')
    // Another filter keeps it, and clearing the filter too.
    await page.getByLabel('State').selectOption('own')
    await page.getByText('No solution fits this filter').waitFor()
    expect(here(page)).toBe('?state=own&order=not_helpful')
    await follow(page, 'Clear the filter')
    expect((await lines(page))[0]).toBe(TITLE)
})

test('a list under another filter is busy before it is drawn under the new address', async () => {
    const page = await open('admin')
    const seen = await page.getByLabel('Area').evaluate(async (area: HTMLSelectElement) => {
        area.value = 'teams'
        area.dispatchEvent(new Event('change', { bubbles: true }))
        await new Promise(requestAnimationFrame)
        return [location.search, document.querySelector('main')?.getAttribute('aria-busy')]
    })
    expect(seen).toEqual(['?area=teams', 'true'])
})

test('a shipped solution is edited, seen by agents, and goes back after a question', async () => {
    const page = await open('admin', `?solution=${KEY}`)
    await page.getByRole('heading', { name: TITLE }).waitFor()
    await picture(page, 'shipped')
    await press(page, 'Edit (English)')
    await page.getByLabel('Title', { exact: true }).fill('Edited by an admin')
    await picture(page, 'form')
    await press(page, 'Save')
    await page.getByText('Saved.', { exact: true }).waitFor()
    expect(here(page)).toBe(`?solution=${KEY}`)
    await page.getByText('Written by').waitFor()
    await picture(page, 'edited')
    await press(page, 'Back to the shipped text (English)')
    await page.getByText('What was written here in this language is lost.').waitFor()
    await focusIs(page, 'question')
    await picture(page, 'question')
    await press(page, 'Cancel')
    await press(page, 'Back to the shipped text (English)')
    await press(page, 'Take the shipped text')
    await page.getByText('The shipped text stands again.').waitFor()
    await page.getByRole('heading', { name: TITLE }).waitFor()
})

test('a solution is hidden and shown again', async () => {
    const page = await open('admin', `?solution=${KEY}`)
    await press(page, 'Hide')
    await page.getByText('This solution is hidden: no agent finds it.').waitFor()
    await picture(page, 'hidden')
    await page.goto(`${pages.lab.instance.url}${PAGE}?state=hidden`)
    await settled(page)
    expect(await lines(page)).toEqual([TITLE])
    await follow(page, TITLE)
    await press(page, 'Show again')
    await page.getByText('Agents find it again.').waitFor()
})

test('an own solution is tried, written, refused with the field, kept over a reload, saved as text, and deleted', async () => {
    const page = await open('admin', '?view=new')
    await fillOwn(page)
    await page.getByLabel('Microsoft pages').fill('Somewhere | https://example.com/x')
    await page.getByLabel('Short description of a ticket').fill(WORDS)
    await page.keyboard.press('Enter')
    await page.getByText('It would be found at place 1').waitFor()
    await picture(page, 'trial')
    await page.getByLabel('Short description of a ticket').fill('the coffee machine is broken')
    await press(page, 'Try it')
    await page.getByText('It would not be found with this text.').waitFor()
    await press(page, 'Save')
    await page.getByText('The address in line 1 is no page of Microsoft Learn').waitFor()
    await focusIs(page, 'field-pages')
    await picture(page, 'refused')
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await settled(page)
    await page.getByText('What you had entered and not saved is back.').waitFor()
    await picture(page, 'restored')
    await page.getByLabel('Microsoft pages').fill('Print | https://support.microsoft.com/office/print')
    await press(page, 'Save')
    await page.getByText('Saved.', { exact: true }).waitFor()
    // What looks like HTML stays text.
    await page.getByText('<img src=x onerror=alert(1)>').waitFor()
    expect(await page.locator('dd strong', { hasText: 'Repair' }).count()).toBe(1)
    expect(await page.locator('dd code').innerText()).toBe('badge --fix')
    expect(await page.locator('dd img').count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Print' }).getAttribute('rel')).toBe('noopener noreferrer')
    await picture(page, 'own')
    await press(page, 'Delete')
    await press(page, 'Delete the solution')
    await page.getByText('The solution was deleted.').waitFor()
    await page.goto(`${pages.lab.instance.url}${PAGE}?state=own`)
    await page.getByText('No solution fits this filter').waitFor()
})

test('of two admins the later one is told who was faster and loses nothing', async () => {
    const page = await open('admin', `?solution=${KEY}&edit=en`)
    await page.getByLabel('Title', { exact: true }).fill('Mine')
    const { json } = await pages.lab.call('admin', 'GET', `${API}/solutions/${KEY}`)
    const [{ texts }] = json.result.languages
    await pages.lab.call('adele.admin', 'PUT', `${API}/solutions/${KEY}/texts/en`, {
        version: json.result.version,
        texts: { ...texts, title: 'Theirs' },
    })
    await press(page, 'Save')
    await page.getByText('Adele Admin has changed this solution meanwhile.').waitFor()
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Mine')
    await page.getByText('Show what is saved').click()
    await page.getByText('Theirs').waitFor()
    await picture(page, 'conflict')
    await press(page, 'Save')
    await page.getByRole('heading', { name: 'Mine' }).waitFor()
    await press(page, 'Back to the shipped text (English)')
    await press(page, 'Take the shipped text')
})

test('after an upgrade the page shows both texts where the shipped one has changed', async () => {
    const older = { sys_id: english?.sysId ?? '', title: 'As shipped before', content_hash: '0'.repeat(32) }
    await pages.lab.instance.control.loadRecords([{ table: TABLE, values: older }])
    const page = await open('admin', `?solution=${KEY}&edit=en`)
    await page.getByLabel('Title', { exact: true }).fill('As we want it')
    await press(page, 'Save')
    await page.getByText('Saved.', { exact: true }).waitFor()
    await installPackage(pages.lab.instance.url, readFileSync(packagePath()))
    await page.goto(`${pages.lab.instance.url}${PAGE}?state=changed`)
    await settled(page)
    expect(await lines(page)).toEqual(['As we want it'])
    await picture(page, 'changed-list')
    await follow(page, 'As we want it')
    const beside = page.locator('.m365-beside')
    await beside.getByText('As we want it').waitFor()
    await beside.getByText(TITLE).waitFor()
    expect(await beside.getByText('Different').count()).toBe(2)
    await picture(page, 'changed')
    await press(page, 'Keep mine (English)')
    await page.getByText('Your text stays.').waitFor()
    await beside.waitFor({ state: 'detached' })
    await press(page, 'Back to the shipped text (English)')
    await press(page, 'Take the shipped text')
})

test('a search that found nothing becomes a solution, or is removed', async () => {
    const page = await open('admin', '?view=searches')
    await page.getByText('No search was without a result').waitFor()
    await picture(page, 'no-searches')
    for (const words of ['purple hedgehog dance recital', 'my parrot needs a new perch']) await search(words)
    await page.reload()
    await settled(page)
    await page.getByText('purple hedgehog dance recital').waitFor()
    await picture(page, 'searches')
    await page.getByLabel('Order').selectOption('frequent')
    await settled(page)
    expect(here(page)).toBe('?view=searches&order=frequent')
    const parrot = page.locator('li', { hasText: 'parrot' })
    await parrot.getByRole('button', { name: 'Remove' }).click()
    await page.getByText('Removed.').waitFor()
    await settled(page)
    expect(await parrot.count()).toBe(0)
    await follow(page, 'Make a solution of it')
    expect(await page.getByLabel('Symptoms', { exact: true }).inputValue()).toBe(
        'purple hedgehog dance recital',
    )
    await picture(page, 'from-search')
})

test('the keyboard alone edits a solution', async () => {
    const page = await open('admin', `?solution=${KEY}`)
    const focusOn = async (name: string): Promise<void> => {
        for (let presses = 0; presses < 80; presses += 1) {
            await page.keyboard.press('Tab')
            const now = await page.evaluate(() => document.activeElement?.textContent ?? '')
            if (now.trim() === name) return
        }
        throw new Error(`The keyboard does not reach ${name}`)
    }
    await focusOn('Edit (English)')
    await page.keyboard.press('Enter')
    await settled(page)
    await focusIs(page, 'H2', 'tagName')
    await page.keyboard.press('Tab')
    await page.keyboard.type('By keyboard')
    await page.keyboard.press('Enter')
    await page.getByText('Saved.', { exact: true }).waitFor()
    await page.getByRole('heading', { name: 'By keyboard', level: 2, exact: true }).waitFor()
    await press(page, 'Back to the shipped text (English)')
    await press(page, 'Take the shipped text')
})

test('without an answer the page says so and tries again; a session that ends loses nothing', async () => {
    const page = await pages.signedIn('admin')
    await page.route('**/catalogue/solutions', (route) => route.abort())
    await page.goto(pages.lab.instance.url + PAGE)
    await page.getByText('ServiceNow cannot be reached').waitFor()
    await picture(page, 'no-connection')
    await page.unroute('**/catalogue/solutions')
    await press(page, 'Try again')
    await page.locator('.m365-line__title').first().waitFor()
    await page.goto(`${pages.lab.instance.url}${PAGE}?view=new`)
    await settled(page)
    await fillOwn(page)
    await page.context().clearCookies()
    await press(page, 'Save')
    await page.getByText('Your session has ended').waitFor()
    expect(await page.getByLabel('Symptoms', { exact: true }).inputValue()).toContain(WORDS)
    await picture(page, 'session-ended')
    await press(page, 'Discard changes')
})

test('a solution that is gone, a catalogue that is empty, and loading have their states', async () => {
    const page = await open('admin', '?solution=no-such-solution')
    await page.getByText('This solution is not there').waitFor()
    await picture(page, 'not-there')
    const empty = await pages.signedIn('admin')
    await empty.route('**/catalogue/solutions', async (route) => {
        const response = await route.fetch()
        const { result } = (await response.json()) as { result: object }
        await route.fulfill({ response, json: { result: { ...result, solutions: [], total: 0, all: 0 } } })
    })
    // The route that was added last comes first.
    const go = await hold(empty, '**/catalogue/solutions')
    await empty.goto(pages.lab.instance.url + PAGE)
    await empty.getByRole('status').getByText('Loading').waitFor()
    await expectNoViolations(empty)
    go()
    await empty.getByText('The catalogue is empty').waitFor()
    await picture(empty, 'empty')
})

test.each(['ana.agent', 'omar.escalation', 'emma.employee'])('%s may not open it', async (user) => {
    const page = await pages.signedIn(user)
    const answer = await page.goto(pages.lab.instance.url + PAGE)
    expect(answer?.status()).toBe(403)
})

test('who loses the role while the page is open is told which one is needed', async () => {
    const page = await pages.signedIn('admin')
    await loseRole(page, '**/catalogue/solutions')
    await page.goto(pages.lab.instance.url + PAGE)
    await page.getByText('You do not have access to the solutions').waitFor()
    expect(await page.locator('code').innerText()).toBe('admin')
    await picture(page, 'forbidden')
})

test('in French, and on a phone as on a wide screen, nothing is cut off', async () => {
    const page = await open('adele.admin')
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await page.getByText('anglais, français').first().waitFor()
    expect(await page.locator('.m365-line__facts', { hasText: 'English' }).count()).toBe(0)
    await picture(page, 'french-list')
    for (const [query, name] of [
        [`?solution=${KEY}`, 'french-solution'],
        [`?solution=${KEY}&edit=fr`, 'french-form'],
        ['?view=searches', 'french-searches'],
    ] as const) {
        await page.goto(pages.lab.instance.url + PAGE + query)
        await settled(page)
        const words = await page.locator('main').innerText()
        for (const sentence of [
            'Last reviewed',
            'Symptoms',
            'Cancel',
            'Newest first',
            'Edit ',
            'New solution',
        ])
            expect(words).not.toContain(sentence)
        await picture(page, name)
    }
    for (const width of [320, 1600])
        for (const query of ['', `?solution=${KEY}`, `?solution=${KEY}&edit=en`, '?view=searches']) {
            const sized = await open('admin', query, width)
            const over = await sized.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
            expect([width, query, over <= 0]).toEqual([width, query, true])
            await picture(sized, `${width}${query.replace(/\W+/g, '-').slice(0, 60)}`)
        }
})
