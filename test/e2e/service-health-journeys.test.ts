/** What a reader does on the page Service Health, with answers that the test gives. */
import type { Route } from 'playwright-core'
import { issueDetail, issueHistory, summary, sysIdOf } from '../fakes/service-health-answers.ts'
import { focusIs } from './focus.ts'
import { ago, API, BUSY, NOTICE, ready, serviceHealthPages } from './service-health-driver.ts'
import { picture } from './pictures.ts'

jest.setTimeout(120_000)

const { opened } = serviceHealthPages()

test('by keyboard: from the overview into an issue and back, the focus goes along', async () => {
    const page = await opened('', { overview: BUSY, issue: issueDetail() })
    const focused = (): Promise<string> =>
        page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab')
        if ((await focused()).startsWith('Users are repeatedly prompted')) break
    }
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Updates from Microsoft' }).waitFor()
    expect(new URL(page.url()).searchParams.get('issue')).toBe(sysIdOf(1))
    await focusIs(page, 'H2', 'tagName')
    expect(await page.title()).toBe(
        'Users are repeatedly prompted for their password in Outlook - Microsoft 365 Service Health',
    )
    await page.goBack()
    await page.getByRole('heading', { name: 'Open issues' }).waitFor()
    await focusIs(page, `issue-${sysIdOf(1)}`)
})

test('the history: filters stand in the address, pages lead on, the way back leads back', async () => {
    const asked: string[] = []
    const page = await opened('?view=history', { history: issueHistory() })
    await page.unroute(`${API}issues?*`)
    await page.route(`${API}issues?*`, (route) => {
        const query = new URL(route.request().url()).searchParams
        asked.push(query.toString())
        const isEmpty = query.get('text') === 'no such thing'
        return route.fulfill({
            json: {
                result: issueHistory({
                    total: isEmpty ? 0 : 60,
                    rows: isEmpty ? [] : [summary()],
                    offset: Number(query.get('offset') ?? 0),
                }),
            },
        })
    })
    await page.getByLabel('Service', { exact: true }).selectOption('Microsoft Teams')
    await page.getByRole('link', { name: 'Next page' }).click()
    await page.waitForURL(/offset=25/)
    await page.getByRole('link', { name: 'Previous page' }).waitFor()
    // Another page begins at its top.
    await focusIs(page, 'found')
    await page.getByLabel('Words in title, impact or ID').fill('no such thing')
    await page.getByLabel('Words in title, impact or ID').press('Enter')
    await page.getByText('No issue fits this filter').waitFor()
    expect(new URL(page.url()).searchParams.get('text')).toBe('no such thing')
    expect(new URL(page.url()).searchParams.get('offset')).toBeNull()
    await picture(page, 'service-health-history-nothing')
    expect(asked).toEqual([
        'state=all&service=Microsoft+Teams',
        'state=all&service=Microsoft+Teams&offset=25',
        'state=all&service=Microsoft+Teams&text=no+such+thing',
    ])

    await page.goBack()
    await page.getByRole('link', { name: 'Previous page' }).waitFor()
    expect(await page.getByLabel('Words in title, impact or ID').inputValue()).toBe('')
    expect(await page.getByLabel('Service', { exact: true }).inputValue()).toBe('Microsoft Teams')
    await page.getByRole('button', { name: 'Clear the filter' }).click()
    await page.waitForURL(/\?view=history$/)

    // The browser refuses a period that ends before it begins, and nothing is asked.
    const before = asked.length
    await page.getByLabel('From day (UTC)').fill('2026-11-20')
    await page.getByLabel('To day (UTC)').fill('2026-11-10')
    await page.getByRole('button', { name: 'Search' }).click()
    expect(await page.evaluate(() => document.querySelector('form')?.checkValidity())).toBe(false)
    expect(asked.length).toBeLessThanOrEqual(before + 1)
    expect(page.url()).not.toContain('from=')
})

test('a filter in the address that the server refuses: the form stays, and says so at its field', async () => {
    const page = await opened('?view=history&origin=Microsoft&text=outlook', {})
    const cause = page.getByLabel('Cause')
    await focusIs(page, 'filter-origin')
    // What was refused is to be seen, and what else was asked for is not lost.
    expect(await cause.inputValue()).toBe('Microsoft')
    expect(await page.getByLabel('Words in title, impact or ID').inputValue()).toBe('outlook')
    expect(await cause.getAttribute('aria-invalid')).toBe('true')
    const described = await cause.getAttribute('aria-describedby')
    expect(await page.locator(`#${described}`).innerText()).toContain(
        'origin must be microsoft, thirdParty, customer or notCustomer',
    )
    expect(await page.locator('[aria-invalid]').count()).toBe(1)
    await picture(page, 'service-health-filter-refused')

    await cause.selectOption('Microsoft or a third party')
    await page.getByText('Issues found:').first().waitFor()
    expect(await page.locator('[aria-invalid], #refusal').count()).toBe(0)
    expect(new URL(page.url()).searchParams.get('origin')).toBe('notCustomer')
    expect(await page.locator('.m365-row').count()).toBeGreaterThan(0)

    // A sign that ends a condition: typed, sent, refused; the services are still there to choose from.
    await page.getByLabel('Words in title, impact or ID').fill('a^ORb')
    await page.getByRole('button', { name: 'Search' }).click()
    await focusIs(page, 'filter-text')
    expect(await page.getByLabel('Service', { exact: true }).locator('option').count()).toBeGreaterThan(2)
    await page.getByRole('button', { name: 'Clear the filter' }).click()
    await page.getByText('Issues found:').first().waitFor()
    expect(page.url()).toMatch(/\?view=history$/)
})

test('a day in the address that is none is named, and gone with the next search', async () => {
    const page = await opened('?view=history&from=yesterday&offset=99999999', {})
    await page.getByText('from must be a day such as 2026-11-21').waitFor()
    expect(await page.getByLabel('From day (UTC)').inputValue()).toBe('')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByText('Issues found:').first().waitFor()
    expect(page.url()).toMatch(/\?view=history$/)
})

test('on a phone the issues come before the filters, which open where they stand and stay open', async () => {
    const page = await opened('?view=history&state=open', {}, 360)
    const summary = page.locator('summary', { hasText: 'Filter the history' })
    // That a filter is in effect is said though it is folded.
    expect(await summary.innerText()).toBe('Filter the history (1)')
    expect(await page.getByLabel('Cause').isVisible()).toBe(false)
    const first = await page.locator('.m365-row').first().boundingBox()
    expect(first?.y).toBeLessThan(400)
    await picture(page, 'service-health-history-phone')

    await summary.click()
    await page.getByLabel('State').selectOption('Resolved')
    await page.waitForURL(/state=resolved/)
    await page.locator('main[aria-busy=false]').waitFor()
    expect(await page.getByLabel('Cause').isVisible()).toBe(true)
    await picture(page, 'service-health-history-phone-filters')
})

test('the post-incident review: a failure says why, the next try brings it, and the focus goes to it', async () => {
    const base = issueDetail({ report: { available: true, attachment: null } })
    const resolved = { isResolved: true, endedAt: ago(5), nextUpdateAt: null }
    const issue = { ...base, issue: { ...base.issue, ...resolved, status: 'postIncidentReviewPublished' } }
    const page = await opened(`?issue=${sysIdOf(1)}`, { issue })
    let answerNow: (route: Route) => Promise<void> = (route) =>
        route.fulfill({ status: 502, json: { result: { error: NOTICE } } })
    await page.route(`${API}issues/*/report`, (route) => answerNow(route))
    const button = page.getByRole('button', { name: 'Get the review from Microsoft' })
    await button.click()
    await page.getByRole('alert').getByText('The review could not be fetched').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain(NOTICE.message)
    await picture(page, 'service-health-report-failed')

    let letGo: () => void = () => undefined
    const held = new Promise<void>((resolve) => (letGo = resolve))
    const attachment = {
        fileName: 'EX1180342.docx',
        sizeBytes: 131_900,
        url: `/sys_attachment.do?sys_id=${sysIdOf(3)}`,
        fetchedAt: ago(0),
    }
    answerNow = async (route) => {
        await held
        await route.fulfill({ json: { result: { report: { available: true, attachment } } } })
    }
    await button.click()
    await page.getByRole('progressbar').waitFor()
    await picture(page, 'service-health-report-progress')
    letGo()
    const link = page.getByRole('link', { name: 'Download the review' })
    await link.waitFor()
    expect(await link.getAttribute('download')).toBe('EX1180342.docx')
    await focusIs(page, 'Download the review', 'textContent')
    expect(await page.locator('main').innerText()).toContain('EX1180342.docx, 132 kB')
    await picture(page, 'service-health-report')
})

test('reading anew: progress, then what came of it for each tenant', async () => {
    const page = await opened('', { overview: BUSY })
    let letGo: () => void = () => undefined
    const held = new Promise<void>((resolve) => (letGo = resolve))
    const counts = { pages: 2, written: 3, unchanged: 1200 }
    await page.route(`${API}resync`, async (route) => {
        await held
        const tenants = [
            { name: 'contoso.com', outcome: 'done', ...counts, notice: null },
            { name: 'fabrikam.com', outcome: 'busy', ...counts, notice: null },
            { name: 'adatum.com', outcome: 'failed', ...counts, notice: NOTICE },
        ]
        await route.fulfill({ json: { result: { tenants, answeredAt: ago(0) } } })
    })
    const button = page.getByRole('button', { name: 'Read everything now' })
    await button.click()
    await page.getByRole('progressbar').waitFor()
    expect(await button.getAttribute('aria-disabled')).toBe('true')
    letGo()
    const jobs = page.locator('#jobs')
    await jobs.getByText('contoso.com: Everything was read').waitFor()
    const text = await jobs.innerText()
    expect(text).toContain('New or changed issues: 3. Unchanged: 1,200.')
    expect(text).toContain('fabrikam.com: A read was under way already')
    expect(text).toContain(NOTICE.message)
    await ready(page)
    await picture(page, 'service-health-resync')
})
