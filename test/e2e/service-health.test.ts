/** The page Service Health on the running app: from the menu to an issue, and who may open it. */
import type { Page } from 'playwright-core'
import { SYNC_JOB } from '../lab.ts'
import { demoPages } from './signed-in-pages.ts'
import { picture } from './pictures.ts'

jest.setTimeout(120_000)

const PAGE = '/x_mioms_m365_assis_service_health.do'
const pages = demoPages()

async function open(page: Page, query = ''): Promise<string> {
    await page.goto(pages.lab.instance.url + PAGE + query)
    await page.locator('main[aria-busy=false]').waitFor()
    return page.locator('main').innerText()
}

test('an agent opens the page from the menu, finds the incident of this morning, and reads its updates', async () => {
    const page = await pages.signedIn('ana.agent')
    await page.goto(`${pages.lab.instance.url}/`)
    const entry = page.getByRole('navigation').getByRole('link', { name: 'Service Health' })
    expect(await entry.getAttribute('href')).toContain('x_mioms_m365_assis_service_health.do')
    const text = await open(page)
    for (const expected of [
        'EX1180342',
        'Exchange Online',
        'Service health as of',
        'States of services as of',
    ])
        expect(text).toContain(expected)
    expect(text).not.toContain('Job history')
    await picture(page, 'service-health')

    await page.locator('#open-issues li').filter({ hasText: 'EX1180342' }).getByRole('link').click()
    await page.getByRole('heading', { name: 'Updates from Microsoft' }).waitFor()
    const issue = await page.locator('main').innerText()
    for (const expected of ['User impact', 'The issue began', 'Duration so far', 'Linked incidents'])
        expect(issue).toContain(expected)
    await picture(page, 'service-health-issue')
})

test('the history is filtered by the server: what was resolved, by a word', async () => {
    const page = await pages.signedIn('ana.agent')
    const text = await open(page, '?view=history&state=resolved')
    expect(text).not.toContain('EX1180342')
    expect(await page.locator('.m365-rows > li').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Clear the filter' }).click()
    await page.getByLabel('Words in title, impact or ID').fill('EX1180342')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('heading', { name: 'Issues found: 1', exact: true }).waitFor()
    await picture(page, 'service-health-history')

    // A filter that cannot be: the server's own words, no empty list.
    await page.goto(`${pages.lab.instance.url}${PAGE}?view=history&from=yesterday`)
    await page.getByText('from must be a day such as 2026-11-21').waitFor()
    expect(await page.getByText('Issues found:').count()).toBe(0)
    await picture(page, 'service-health-history-refused')
})

test('an admin reads everything anew and sees what came of it, and the job in the history', async () => {
    const page = await pages.signedIn('admin')
    await open(page)
    await page.getByRole('button', { name: 'Read everything now' }).click()
    await page.getByText('Everything was read').waitFor({ timeout: 60_000 })
    await page.locator('main[aria-busy=false]').waitFor()
    expect(await page.locator('#jobs .m365-rows > li').count()).toBeGreaterThan(0)
    await picture(page, 'service-health-admin')
})

test('with Microsoft away the page says since when, why, and what it still knows', async () => {
    pages.lab.microsoft.control.addFault({ kind: 'refuse', probability: 1 })
    await pages.lab.instance.control.setClock({ advanceSeconds: 40 * 60 })
    await pages.lab.instance.control.executeJob(SYNC_JOB)
    const page = await pages.signedIn('admin')
    const text = await open(page)
    for (const expected of [
        'could not be reached',
        'Reading fails since',
        'the last known state',
        'EX1180342',
    ])
        expect(text).toContain(expected)
    await picture(page, 'service-health-away')
})

test('an employee sees no page', async () => {
    const page = await pages.signedIn('emma.employee')
    await page.goto(pages.lab.instance.url + PAGE)
    expect(await page.locator('main.m365-page').count()).toBe(0)
    expect(await page.locator('body').innerText()).not.toContain('EX1180342')
})
