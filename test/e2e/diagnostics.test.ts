import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { hashPassword } from '../../local/instance/core/security/password.ts'
import { renameInstance, SYNC_JOB } from '../lab.ts'
import { expectNoViolations } from './axe.ts'
import { demoPages } from './signed-in-pages.ts'
import { shot } from './pictures.ts'

jest.setTimeout(120_000)

const PAGE = '/x_mioms_m365_assis_diagnostics.do'
const SETUP = '/api/x_mioms_m365_assis/v1/setup/diagnostics'
const FRENCH_ADMIN = 'd3e0000000000000000000000000aa01'
const pages = demoPages()

async function openDiagnostics(page: Page, address = ''): Promise<void> {
    await page.goto(`${pages.lab.instance.url}${PAGE}${address}`)
    await page.locator('main[aria-busy=false]').waitFor()
}
const adminRole = async (): Promise<string> =>
    (await pages.lab.call('admin', 'GET', '/api/now/table/sys_user_role?sysparm_query=name=admin')).json
        .result[0].sys_id
const overflowOf = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

async function testSetup(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Test setup' }).click()
    await page.getByText('All checks have run.').waitFor({ state: 'attached', timeout: 60_000 })
}

test('an admin opens Diagnostics from the menu, runs Test setup, and reads that no check of the outbound side fails', async () => {
    const page = await pages.signedIn('admin')
    await page.goto(`${pages.lab.instance.url}/`)
    const entry = page.getByRole('navigation').getByRole('link', { name: 'Diagnostics' })
    expect(await entry.getAttribute('href')).toContain('x_mioms_m365_assis_diagnostics.do')
    await openDiagnostics(page)
    await testSetup(page)
    const checks = page.locator('#checks')
    expect(await checks.locator('#check-graph-token').innerText()).toContain('Passed')
    expect(await checks.locator('#check-graph-reachable').innerText()).toContain('Passed')
    expect(await page.locator('#state').innerText()).toContain('Service Health Incidents')
    await shot(page, 'diagnostics')
    await expectNoViolations(page)
})

test('a wrong secret turns the page red: the check says what to do, the known problems say what it explains', async () => {
    pages.lab.microsoft.control.addFault({ kind: 'aadsts', code: 7000215, path: '*token*', probability: 1 })
    const page = await pages.signedIn('admin')
    await openDiagnostics(page)
    await testSetup(page)
    const token = page.locator('#check-graph-token')
    expect(await token.innerText()).toContain('Failed')
    expect(await token.innerText()).toContain('Value')
    expect(await page.locator('#problems details[open]').count()).toBeGreaterThan(2)
    await shot(page, 'diagnostics-failing')
    await expectNoViolations(page)

    // The filter is in the address: what somebody links to is what the other sees.
    await page.getByLabel('Result').selectOption('fail')
    expect(new URL(page.url()).search).toBe('?status=fail')
    await page.reload()
    await page.locator('main[aria-busy=false]').waitFor()
    expect(await page.getByLabel('Result').inputValue()).toBe('fail')
    expect(await page.locator('#checks .m365-check').count()).toBeGreaterThan(0)
    for (const text of await page.locator('#checks .m365-check').allInnerTexts())
        expect(text).toContain('Failed')

    pages.lab.microsoft.control.clearFaults()
    await testSetup(page)
    await page.getByLabel('Result').selectOption('')
    expect(await page.locator('#check-graph-token').innerText()).toContain('Passed')
})

test('with Microsoft down the page answers; failed calls are found by their correlation ID', async () => {
    pages.lab.microsoft.control.addFault({ kind: 'refuse', path: '*issues*', probability: 1 })
    await pages.lab.instance.control.setClock({ advanceSeconds: 3600 })
    await pages.lab.instance.control.executeJob(SYNC_JOB)
    const page = await pages.signedIn('admin')
    await openDiagnostics(page)
    const calls = page.locator('#calls')
    expect(await calls.innerText()).toContain('NETWORK_UNREACHABLE')
    await shot(page, 'diagnostics-microsoft-down')
    await expectNoViolations(page)

    const id = await calls.locator('li dd code').first().innerText()
    await page.getByLabel('Correlation ID').fill(` ${id} `)
    await page.getByLabel('Correlation ID').press('Enter')
    await calls.getByText('Calls with this ID:').waitFor()
    expect(new URL(page.url()).searchParams.get('correlation')).toBe(id)
    expect(await calls.locator('ol > li').count()).toBe(1)
    await calls.getByRole('link', { name: 'Lines of the system log with this ID' }).click()
    await page.waitForURL(/syslog_list\.do/)
    expect(await page.locator('body').innerText()).toContain(`[NETWORK_UNREACHABLE] ${id}`)

    await page.goBack()
    await page.locator('main[aria-busy=false]').waitFor()
    await page.getByLabel('Correlation ID').fill("x' OR 1=1")
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByText('This is no correlation ID.').waitFor()
    await expectNoViolations(page)
})

test('the support bundle is read in full before it is saved, and the file is what was shown', async () => {
    const page = await pages.signedIn('admin')
    await openDiagnostics(page)
    await page.getByRole('button', { name: 'Show what the bundle holds' }).click()
    const preview = page.getByRole('region', { name: 'What the bundle holds' })
    await preview.waitFor()
    const shown = await preview.innerText()
    expect(shown).toContain('"outboundCalls"')
    expect(shown).not.toMatch(/contoso|@|secret"/i)
    await shot(page, 'diagnostics-bundle')
    await expectNoViolations(page)
    const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Save the bundle' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(
        /^x_mioms_m365_assis-support-bundle-\d{4}-\d{2}-\d{2}\.json$/,
    )
    expect(readFileSync(await download.path(), 'utf8')).toBe(shown)
})

test.each([320, 1600])('at %i px nothing scrolls sideways', async (width) => {
    const page = await pages.signedIn('admin', width)
    await openDiagnostics(page)
    await page.getByRole('button', { name: 'Show what the bundle holds' }).click()
    await page.getByRole('region', { name: 'What the bundle holds' }).waitFor()
    for (const summary of await page.locator('#problems summary').all()) await summary.click()
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    await shot(page, `diagnostics-${width}`)
    await expectNoViolations(page)
})

test('by keyboard alone: to the checks, the filter, Test setup, and a known problem', async () => {
    const page = await pages.signedIn('admin')
    await openDiagnostics(page)
    const focused = (): Promise<string> =>
        page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    async function tabTo(text: RegExp): Promise<void> {
        for (let presses = 0; presses < 150; presses += 1) {
            await page.keyboard.press('Tab')
            if (text.test(await focused())) return
        }
        throw new Error(`The keyboard never reached ${String(text)}`)
    }
    await tabTo(/^Checks$/)
    await page.keyboard.press('Enter')
    await tabTo(/^Test setup$/)
    await page.keyboard.press('Enter')
    await page.getByText('All checks have run.').waitFor({ state: 'attached', timeout: 60_000 })
    // The button kept the focus: the keyboard's place is not lost by a run.
    expect(await focused()).toBe('Test setup')
    await tabTo(/16\. Can't save ticket details/)
    await page.keyboard.press('Enter')
    await page
        .locator('details', { hasText: "16. Can't save ticket details" })
        .last()
        .getByText('Nothing that is known now explains it.')
        .waitFor()
})

test('the end of the client secret is entered here, and the check knows it at once', async () => {
    const page = await pages.signedIn('admin')
    await openDiagnostics(page)
    const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    const check = page.locator('#check-secret-expiry')
    for (const [days, status] of [
        [20, 'Warning'],
        [300, 'Passed'],
    ] as const) {
        await page.getByLabel('Last day of the client secret').fill(day(days))
        // Saved, the checks that look at it run, and the page is read again.
        await Promise.all([
            page.waitForResponse((answer) => answer.url().endsWith('/setup/diagnostics')),
            page.getByRole('button', { name: 'Save the day' }).click(),
        ])
        await page.locator('progress').waitFor({ state: 'detached' })
        await check.getByText(status).waitFor()
    }
    expect(await page.locator('#checks').innerText()).toContain('Saved.')
    await expectNoViolations(page)
})

test('another admin changed the setup meanwhile: the page says who, and nothing is overwritten', async () => {
    const page = await pages.signedIn('admin')
    await openDiagnostics(page)
    const { revision } = (await pages.lab.call('admin', 'GET', SETUP)).json.result.state
    await pages.lab.call('admin', 'POST', '/api/x_mioms_m365_assis/v1/setup/wizard/actions', {
        revision,
        actions: [{ kind: 'enter-secret-expiry', on: '2031-01-01' }],
    })
    await page.getByLabel('Last day of the client secret').fill('2032-02-02')
    await page.getByRole('button', { name: 'Save the day' }).click()
    await page.getByText('has changed the setup meanwhile.').waitFor()
    const { state } = (await pages.lab.call('admin', 'GET', SETUP)).json.result
    expect(state.secretExpiresOn).toBe('2031-01-01')
    await expectNoViolations(page)
    // What was typed still stands there, and can be saved on what is there now.
    expect(await page.getByLabel('Last day of the client secret').inputValue()).toBe('2032-02-02')
    await page.getByRole('button', { name: 'Save the day' }).click()
    await page.getByText('Saved.').waitFor()
    expect((await pages.lab.call('admin', 'GET', SETUP)).json.result.state.secretExpiresOn).toBe('2032-02-02')
})

test('in French the page speaks French, and nothing of it English', async () => {
    await pages.lab.instance.control.loadRecords([
        {
            table: 'sys_user',
            values: {
                sys_id: FRENCH_ADMIN,
                user_name: 'fabienne.admin',
                first_name: 'Fabienne',
                active: 'true',
                preferred_language: 'fr',
                user_password: hashPassword('demo'),
            },
        },
        {
            table: 'sys_user_has_role',
            values: {
                sys_id: `${FRENCH_ADMIN.slice(0, -1)}2`,
                user: FRENCH_ADMIN,
                role: await adminRole(),
                state: 'active',
            },
        },
    ])
    const page = await pages.signedIn('fabienne.admin', 320)
    await openDiagnostics(page)
    await page.locator('html[lang=fr]').waitFor({ state: 'attached' })
    const text = await page.locator('main').innerText()
    for (const expected of [
        'Diagnostics de Microsoft 365 Support',
        'Tester la configuration',
        "Incidents d'état du service",
        "L'onglet « Microsoft 365 Support » n'est pas visible",
        "Liste d'autorisation réseau",
    ])
        expect(text).toContain(expected)
    expect(text).not.toMatch(/Test setup|Known problems|Failed calls|Who can fix|Not run/)
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    await shot(page, 'diagnostics-french')
    await expectNoViolations(page)
})

test('only the platform role admin opens it: the administrator of the app and others see no page', async () => {
    for (const user of ['omar.escalation', 'ana.agent', 'emma.employee']) {
        const page = await pages.signedIn(user)
        await page.goto(pages.lab.instance.url + PAGE)
        expect(await page.locator('main.m365-page').count()).toBe(0)
        expect(await page.locator('body').innerText()).not.toContain('Known problems')
        await page.goto(`${pages.lab.instance.url}/`)
        expect(await page.getByRole('link', { name: 'Diagnostics' }).count()).toBe(0)
    }
})

test('a session that lost the role says which role is needed; one that ended says so and where to sign in', async () => {
    const page = await pages.signedIn('admin')
    const answers: [number, object][] = [
        [403, { error: { message: 'User Not Authorized', detail: 'Failed API level ACL Validation' } }],
        [
            401,
            { error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' } },
        ],
        [500, { error: { message: 'boom' } }],
    ]
    for (const [status, json] of answers) {
        await page.route('**/api/x_mioms_m365_assis/**', (route) => route.fulfill({ status, json }))
        await openDiagnostics(page)
        const text = await page.locator('main').innerText()
        if (status === 403) expect(text).toContain('Role needed: admin')
        if (status === 401) expect(text).toContain('Your session has ended')
        if (status === 500) expect(text).toContain('Try again')
        await shot(page, `diagnostics-answer-${status}`)
        await expectNoViolations(page)
        await page.unroute('**/api/x_mioms_m365_assis/**')
    }
    // Trying again brings the page.
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'Known problems' }).waitFor()
})

test('on a clone the page says that nothing is sent, and an admin confirms the instance', async () => {
    await renameInstance(pages.lab, 'devclone')
    const page = await pages.signedIn('admin')
    await openDiagnostics(page)
    await page.getByText('This instance is a copy: nothing is sent to Microsoft.').waitFor()
    await shot(page, 'diagnostics-clone')
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Confirm this instance: devclone' }).click()
    await page
        .getByText('This instance is a copy: nothing is sent to Microsoft.')
        .waitFor({ state: 'detached' })
    const { text } = await pages.lab.call('admin', 'GET', SETUP)
    expect(text).toContain('devclone')
})
