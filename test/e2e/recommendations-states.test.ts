import type { Page } from 'playwright-core'
import { records, text as textOf } from '../built-records.ts'
import { VIEWS_API } from '../lab.ts'
import { launchBrowser } from './browser.ts'
import {
    card,
    PASSWORD,
    picture,
    region,
    search,
    SEARCH,
    settled,
    startRecommendationPages,
    TAB_PAGE,
    type RecommendationPages,
} from './recommendations-driver.ts'
import { startSetupLab } from './setup-driver.ts'

jest.setTimeout(120_000)

const DESCRIPTION = 'Outlook keeps asking for my password since this morning'
const SETUP_SENTENCE =
    'Please contact your ServiceNow admin and ask them to complete the setup steps for the app.'
const SOLUTION = 'x_mioms_m365_assis_solution'
let pages: RecommendationPages

beforeAll(async () => {
    pages = await startRecommendationPages()
})
afterAll(() => pages?.close())
afterEach(async () => {
    await pages.closePages()
    pages.lab.microsoft.control.clearFaults()
})

const learn = (page: Page) => region(page, 'Microsoft Learn')
const askLearn = (page: Page): Promise<void> =>
    learn(page).getByRole('button', { name: 'Search Microsoft Learn' }).click()
/** What Learn found is kept for a day; each test asks anew. */
const aDayLater = async (): Promise<void> => {
    await pages.lab.instance.control.setClock({ advanceSeconds: 2 * 86_400 })
    pages.lab.microsoft.control.advanceClock(2 * 24 * 60)
}

describe('Microsoft Learn', () => {
    test('is asked when somebody presses its button; its pages open in a new tab and stay with the incident', async () => {
        const incident = await pages.incident(DESCRIPTION)
        const page = await pages.open('ana.agent', incident)
        await askLearn(page)
        await learn(page)
            .getByText(/Articles found: [1-5]/)
            .waitFor()
        for (const link of await learn(page).getByRole('link').all()) {
            expect(await link.getAttribute('href')).toMatch(/^https:\/\/(learn|support)\.microsoft\.com\//)
            expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
        }
        const first = learn(page).getByRole('listitem').first()
        await first.getByRole('button', { name: /^Helpful/ }).click()
        await first.getByText('Helpful, said Ana Agent').waitFor()
        await picture(page, 'learn')

        const again = await pages.open('omar.escalation', incident)
        await again.getByText('Used earlier on this incident: 1').click()
        await again.locator('details').getByText('Helpful, said Ana Agent').waitFor()
    })

    test('that is down says so in its own place, and is tried again from there', async () => {
        await aDayLater()
        pages.lab.microsoft.control.addFault({ kind: 'refuse', probability: 1, host: 'learn.microsoft.com' })
        const page = await pages.open('ana.agent', await pages.incident(DESCRIPTION))
        await search(page, 'Teams meetings have no sound')
        await learn(page).getByText('Microsoft Learn could not be reached.').waitFor()
        // Nothing else minds.
        expect(await region(page, 'Recommended Solutions').locator('article').count()).toBeGreaterThan(0)
        await region(page, 'Knowledge of this instance')
            .getByText(/Articles found/)
            .waitFor()
        await picture(page, 'learn-down')
        pages.lab.microsoft.control.clearFaults()
        await pages.lab.instance.control.setClock({ advanceSeconds: 120 })
        await learn(page)
            .getByRole('button', { name: /^Try again/ })
            .click()
        await learn(page)
            .getByText(/Articles found: [1-5]/)
            .waitFor()
    })

    test('that offers other tools than it did is told apart from one that is down', async () => {
        await aDayLater()
        pages.lab.microsoft.control.addFault({
            kind: 'learn',
            trouble: 'toolsUnknown',
            host: 'learn.microsoft.com',
            probability: 1,
        })
        const page = await pages.open('ana.agent', await pages.incident(DESCRIPTION))
        await askLearn(page)
        await learn(page).getByText('x_mioms_m365_assis.learn.enabled').waitFor()
        await picture(page, 'learn-unknown-tools')
    })

    test('that an administrator switched off says so and offers no retry', async () => {
        await aDayLater()
        const set = async (value: string): Promise<void> => {
            const table = '/api/now/table/sys_properties'
            const query = 'sysparm_query=name=x_mioms_m365_assis.learn.enabled'
            const { json } = await pages.lab.call('admin', 'GET', `${table}?${query}`)
            await pages.lab.call('admin', 'PATCH', `${table}/${json.result[0].sys_id}`, { value })
        }
        await set('false')
        try {
            const page = await pages.open('ana.agent', await pages.incident(DESCRIPTION))
            await askLearn(page)
            await learn(page).getByText('An administrator switched it off.').waitFor()
            expect(await learn(page).getByRole('button').count()).toBe(0)
            await picture(page, 'learn-off')
        } finally {
            await set('true')
        }
    })
})

test('nothing fits: the page says so, and what helps next', async () => {
    const page = await pages.open('ana.agent', await pages.incident('Printer on floor 3 prints blank pages'))
    const solutions = region(page, 'Recommended Solutions')
    await solutions.getByText('No solution fits').waitFor()
    expect(await solutions.locator('article').count()).toBe(0)
    await solutions.getByRole('link', { name: 'Look at the articles below.' }).click()
    expect(new URL(page.url()).hash).toBe('#articles')
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toContain(TAB_PAGE.slice(0, 40))
    await picture(page, 'nothing-fits')
})

test('an incident without a short description asks for words', async () => {
    const incident = await pages.incident('to be removed')
    await pages.change(incident, { short_description: '' })
    const page = await pages.open('ana.agent', incident)
    await page.getByText('There is nothing to search for yet').waitFor()
    expect(await learn(page).getByRole('button').count()).toBe(0)
    await picture(page, 'no-short-description')
    await search(page, DESCRIPTION)
    await card(page, PASSWORD).waitFor()
})

test('a search that fails leaves what was found, and says cause, fix and correlation ID', async () => {
    const page = await pages.open('ana.agent', await pages.incident(DESCRIPTION))
    await page.route('**/search', (route) =>
        route.fulfill({
            status: 500,
            json: {
                result: {
                    error: {
                        code: 'APP_FAILED',
                        severity: 'error',
                        message: 'Please contact app support.',
                        fix: 'The app stopped with an error of its own (TypeError). Try again.',
                        whoFixes: 'servicenow-admin',
                        correlationId: '0f8fad5b-d9cb-469f-a165-70867728950e',
                        retryAfterSeconds: null,
                    },
                },
            },
        }),
    )
    await search(page, 'Teams does not start')
    const box = page.getByRole('alert').filter({ hasText: 'The search failed.' })
    await box.getByText('Details').click()
    const text = await box.innerText()
    for (const part of [
        'Please contact app support.',
        'The app stopped',
        '0f8fad5b-d9cb-469f-a165-70867728950e',
    ])
        expect(text).toContain(part)
    await card(page, PASSWORD).waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
    await picture(page, 'search-failed')
    await page.unroute('**/search')
    await page.getByRole('button', { name: SEARCH }).click()
    await region(page, 'Recommended Solutions').locator('article', { hasText: 'Teams' }).first().waitFor()
    expect(await page.getByText('The search failed.').count()).toBe(0)
})

test('what cannot be saved says so on its card, and the button stays', async () => {
    const page = await pages.open('ana.agent', await pages.incident(DESCRIPTION))
    await page.route('**/recommendations', (route) => route.abort())
    const best = card(page, PASSWORD)
    await best.getByRole('button', { name: /^Add to work notes/ }).click()
    await best.getByText('This was not saved.').waitFor()
    await best.getByText('Check your network connection, then try again.').waitFor()
    await picture(page, 'not-saved')
    await page.unroute('**/recommendations')
    await best.getByRole('button', { name: /^Add to work notes/ }).click()
    await best.getByRole('button', { name: /^In the work notes/ }).waitFor()
    expect(await best.getByText('This was not saved.').count()).toBe(0)
})

test('the knowledge that fails says so in its own place and is tried again', async () => {
    const page = await pages.signedIn('ana.agent')
    await page.route('**/articles/knowledge', (route) => route.fulfill({ status: 502, body: '<html>' }))
    await page.goto(pages.lab.instance.url + TAB_PAGE + (await pages.incident(DESCRIPTION)))
    await settled(page)
    const knowledge = region(page, 'Knowledge of this instance')
    await knowledge.getByText('The articles could not be searched.').waitFor()
    await card(page, PASSWORD).waitFor()
    await picture(page, 'knowledge-failed')
    await page.unroute('**/articles/knowledge')
    await knowledge.getByRole('button', { name: /^Try again/ }).click()
    await knowledge.getByText(/Articles found/).waitFor()
})

test('a session that ended while the page was open leads to the sign-in', async () => {
    const page = await pages.open('ana.agent', await pages.incident(DESCRIPTION))
    await page.route('**/api/x_mioms_m365_assis/**', (route) => route.fulfill({ status: 401, json: {} }))
    await page.getByRole('button', { name: SEARCH }).click()
    await page.getByText('Your session has ended').waitFor()
    expect(await page.getByText(PASSWORD, { exact: true }).count()).toBe(0)
    await picture(page, 'signed-out')
})

test('texts of own solutions stay text, and their links lead to Microsoft or nowhere', async () => {
    const html = '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>'
    await pages.lab.instance.control.loadRecords([
        {
            table: SOLUTION,
            values: {
                sys_id: 'e'.repeat(32),
                key: 'own-hostile',
                language: 'en',
                origin: 'own',
                active: 'true',
                area: 'teams',
                kind: 'problem',
                title: `Quantum flux capacitor ${html}`,
                symptoms: 'quantum flux capacitor is broken\nflux capacitor quantum error',
                cause: `**${html}** \`${html}\``,
                agent_steps: html,
                admin_steps: html,
                verify: html,
                applies_to: html,
                pages: `${html} | javascript:alert(1)\nA page | https://evil.example/`,
                reviewed: '',
            },
        },
    ])
    const page = await pages.open('ana.agent', await pages.incident('quantum flux capacitor is broken'))
    const own = card(page, 'Quantum flux capacitor')
    await own.getByText('Own solution').waitFor()
    const toggle = own.locator('[aria-expanded]').first()
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click()
    expect(await own.locator('img, script').count()).toBe(0)
    expect(await own.getByRole('link').count()).toBe(0)
    expect(await own.innerText()).toContain('onerror=')
    expect(await page.title()).not.toBe('owned')
    await picture(page, 'own-with-markup')
})

test('a catalogue of which everything is hidden says so; an admin gets the way to it', async () => {
    const keys = [...new Set(records(SOLUTION).map(({ key }) => textOf(key)))]
    expect(keys.length).toBeGreaterThan(100)
    const hidden = [...keys, 'own-hostile'].map((key, index) => ({
        table: SOLUTION,
        values: {
            sys_id: `f${String(index).padStart(31, '0')}`,
            key,
            language: 'en',
            origin: 'edited',
            active: 'false',
            title: key,
        },
    }))
    await pages.lab.instance.control.loadRecords(hidden)
    const incident = await pages.incident(DESCRIPTION)
    const ana = await pages.open('ana.agent', incident)
    await ana.getByText('The solution catalogue is empty').waitFor()
    await ana.getByText('Tell your ServiceNow administrator.').waitFor()
    const admin = await pages.open('admin', incident)
    const link = admin.getByRole('link', { name: 'Open the solution catalogue' })
    expect(await link.getAttribute('href')).toBe('/x_mioms_m365_assis_solutions.do')
    await picture(admin, 'empty')
    await pages.lab.instance.control.loadRecords(
        hidden.map(({ table, values }) => ({ table, values: { ...values, active: 'true' } })),
    )
})

describe('before anybody set the app up', () => {
    let browser: Awaited<ReturnType<typeof launchBrowser>>
    let fresh: Awaited<ReturnType<typeof startSetupLab>>
    const incident = 'd3e0000000000000000000000000b001'

    beforeAll(async () => {
        browser = await launchBrowser()
        fresh = await startSetupLab(browser)
        const { views } = (await fresh.call('admin', 'GET', VIEWS_API)).json.result
        for (const view of views)
            if (view.name === '')
                await fresh.call('admin', 'PUT', `${VIEWS_API}/${view.formSysId}`, { attached: true })
    })
    afterAll(async () => {
        await browser?.close()
        await fresh?.close()
    })
    afterEach(() => fresh.closePages())

    async function openForm(user: string): Promise<Page> {
        const page = await fresh.signedIn(user)
        await page.goto(`${fresh.instance.url}/incident.do?sys_id=${incident}`)
        return page
    }
    const messages = (page: Page) => page.locator('.messages .message', { hasText: SETUP_SENTENCE })

    test('solutions are there, with the alert above everything and as a message of the form, once the tab is opened', async () => {
        const page = await openForm('ana.agent')
        const frame = page.frameLocator('iframe[title="Microsoft 365 Support"]')
        await page.waitForLoadState('networkidle')
        // Who only works on the incident is left in peace.
        expect(await messages(page).count()).toBe(0)
        await page.getByRole('tab', { name: 'Microsoft 365 Support' }).click()
        await frame.getByRole('alert').getByText(SETUP_SENTENCE).waitFor()
        await messages(page).waitFor()
        await frame.locator('article', { hasText: PASSWORD }).first().waitFor()
        expect(await frame.getByRole('link', { name: 'Open Setup' }).count()).toBe(0)
        const order = await frame
            .locator('[role=alert], [role=search], h2')
            .evaluateAll((all) => all.map(({ tagName }) => tagName))
        expect(order.slice(0, 2)).toEqual(['DIV', 'FORM'])
        await picture(page, 'not-set-up')

        // Refreshing the tab does not say it again.
        await frame.getByRole('button', { name: 'Refresh' }).click()
        await frame.getByText('Updated.').waitFor({ state: 'attached' })
        await page.getByRole('tab', { name: 'Notes' }).click()
        await page.getByRole('tab', { name: 'Microsoft 365 Support' }).click()
        expect(await messages(page).count()).toBe(1)
    })

    test('an admin gets the way to Setup', async () => {
        const page = await fresh.signedIn('admin')
        await page.goto(fresh.instance.url + TAB_PAGE + incident)
        await settled(page)
        const link = page.getByRole('alert').getByRole('link', { name: 'Open Setup' })
        expect(await link.getAttribute('href')).toBe('/x_mioms_m365_assis_setup.do')
        expect(await link.getAttribute('target')).toBe('_top')
        await picture(page, 'not-set-up-admin')
        await link.click()
        await page.waitForURL(/x_mioms_m365_assis_setup\.do/)
    })

    test('in French the form says it in French', async () => {
        const page = await openForm('claire.agent')
        await page.getByRole('tab', { name: /Microsoft 365/ }).click()
        const alert = page.frameLocator('iframe').first().getByRole('alert').first()
        const sentence = await alert.locator('p').first().innerText()
        expect(sentence).toContain('ServiceNow')
        await page.locator('.messages .message', { hasText: sentence }).waitFor()
    })
})
