/** The section "User operations" on the page of the caller's account: what is suggested, asked for, and was done. */
import type { Page } from 'playwright-core'
import {
    INCIDENT,
    OCTAVE,
    OLGA,
    startUserOperationsLab,
    type UserOperationsLab,
} from '../user-operations-lab.ts'
import { expectNoViolations } from './axe.ts'
import { keyboardTo } from './own-operations-driver.ts'
import { startSignedInPages, type SignedInPages } from './signed-in-pages.ts'
import type { Runbook } from '../../src/server/user-operations/runbooks/runbook.ts'
import { shotsOf } from './pictures.ts'

const SPOOLER: Runbook = {
    name: 'Restart-PrintSpooler',
    label: 'Restart the print spooler',
    isOn: true,
    tier: 1,
    workerGroup: 'HybridWorkers-OnPrem',
    parameters: [
        {
            name: 'ComputerName',
            label: 'Print server',
            type: 'text',
            isRequired: true,
            pattern: '[A-Z0-9]{1,15}',
            choices: [],
        },
        { name: 'Force', label: 'By force', type: 'boolean', isRequired: false, pattern: '', choices: [] },
    ],
    timeoutMinutes: 10,
    resetsPasswords: false,
}
const RUNBOOKS = {
    automation: {
        subscriptionId: 'a1f0a3c8-5c5b-4d0e-9a55-0d2b6c0f5b01',
        resourceGroup: 'rg-servicedesk',
        account: 'aa-servicedesk',
    },
    runbooks: [SPOOLER],
}

const API = '/api/x_mioms_m365_assis/v1'

jest.setTimeout(120_000)

let pages: SignedInPages<UserOperationsLab>
beforeAll(async () => {
    pages = await startSignedInPages(startUserOperationsLab)
}, 180_000)
beforeEach(async () => {
    await pages.lab.configure(RUNBOOKS)
    await says('Please reset my password, I forgot it and am locked out')
})
afterEach(() => pages.closePages())
afterAll(() => pages?.close())

const says = (shortDescription: string): Promise<unknown> =>
    pages.lab.instance.control.loadRecords([
        {
            table: 'incident',
            values: { sys_id: INCIDENT, short_description: shortDescription, state: '2', active: 'true' },
        },
    ])

async function opened(user: string, width = 1280): Promise<Page> {
    const page = await pages.signedIn(user, width)
    await page.goto(
        `${pages.lab.instance.url}/x_mioms_m365_assis_incident_account.do?sysparm_incident=${INCIDENT}`,
    )
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    return page
}
const shot = shotsOf('incident-operations')
const text = (page: Page): Promise<string> => page.locator('main').innerText()

test('what the incident seems to ask for leads to it, by keyboard; asked for once, it is suggested no more', async () => {
    const page = await opened(OLGA)
    const said = await text(page)
    expect(said).toContain('This incident seems to ask for: Reset password')
    expect(said).toMatch(/Words that spoke for it: “.+”/)
    expect(said).toMatch(/Confidence: \d\d %\. Suggested from: 80 %\./)
    await expectNoViolations(page)
    await shot(page, 'suggested')
    // Once: why, and right below it what opens it.
    expect(await page.getByText('Reset password', { exact: true }).count()).toBe(1)
    await page.locator('#offer-reset-password').focus()
    await page.keyboard.press('Enter')
    const focused = await page.evaluate(() => document.activeElement?.id)
    expect(focused).toBe('offer-reset-password')
    await page.getByText('First somebody confirms who the person is').waitFor()
    await expectNoViolations(page)
    await shot(page, 'reset')
    const ask = page.getByRole('button', { name: 'Ask for the reset' })
    await ask.focus()
    await page.keyboard.press('Enter')
    await page.getByText('Requested.').waitFor()
    await page.getByRole('heading', { name: 'Operations for this incident' }).waitFor()
    expect(await text(page)).not.toContain('This incident seems to ask for')
    await expectNoViolations(page)
    await shot(page, 'reset-asked')
})

test('what is off says why, and offers nothing', async () => {
    await pages.lab.configure({}, { 'reset-password': { isOn: false } })
    const page = await opened(OLGA)
    expect(await text(page)).not.toContain('This incident seems to ask for')
    await page.locator('#offer-reset-password').click()
    await page.getByText('Operations of this kind are switched off').waitFor()
    expect(await page.getByRole('button', { name: 'Ask for the reset' }).count()).toBe(0)
    await expectNoViolations(page)
    await shot(page, 'off')
})

test('a runbook is asked for with its parameters, judged before it is sent, and shown as a dry run', async () => {
    await says('Print spooler service on PRINT01 needs a restart')
    const page = await opened(OLGA)
    expect(await text(page)).toContain('This incident seems to ask for: Run runbook')
    // What is suggested comes first.
    expect(await page.locator('summary').allInnerTexts()).toEqual(['Run runbook', 'Reset password'])
    await page.locator('#offer-run-runbook').click()
    await page.getByLabel('Runbook').selectOption({ label: 'Restart the print spooler' })
    await page.getByRole('button', { name: 'Ask for the runbook' }).click()
    await page.getByText('This is missing.').waitFor()
    const server = page.getByLabel('Print server')
    expect(await text(page)).toContain('Allowed: A–Z 0–9. Characters: 1–15')
    expect(await text(page)).not.toContain('{1,15}')
    expect(await server.evaluate((field) => field === document.activeElement)).toBe(true)
    await expectNoViolations(page)
    await server.fill('no server; rm')
    await page.getByText('The runbook does not take this.').waitFor()
    await server.fill('PRINT01')
    await page.getByLabel('Show what would be called').check()
    await expectNoViolations(page)
    await shot(page, 'runbook')
    await page.getByRole('button', { name: 'Show it' }).click()
    await page.getByText('Requested.').waitFor()
    const link = page.getByRole('link', { name: 'Open the operation' }).first()
    expect(await link.getAttribute('href')).toMatch(
        /^x_mioms_m365_assis_operation\.do\?sysparm_id=[0-9a-f]{32}$/,
    )
    expect(await link.getAttribute('target')).toBe('_top')
    await page.getByRole('heading', { name: 'Operations for this incident' }).waitFor()
    await expectNoViolations(page)
    await shot(page, 'runbook-asked')
    await pages.lab.work()
    await page.reload()
    await page.getByText('Dry run: nothing was changed.').waitFor()
    await page.goto(`${pages.lab.instance.url}/${String(await link.getAttribute('href'))}`)
    await page.getByText('What would be called:').waitFor()
    expect(await text(page)).toMatch(/PUT \/automationAccounts\/\{account\}\/jobs\/.*Restart-PrintSpooler/)
    await expectNoViolations(page)
    await shot(page, 'dry-run')
})

test('a runbook that runs is stopped on its page, by keyboard, after a question; French reads the same', async () => {
    const { control } = pages.lab.microsoft
    control.scriptRunbook(SPOOLER.name, { runsSeconds: 36_000 })
    await pages.lab.configure(RUNBOOKS, { 'run-runbook': { tier: 1, approval: 'automatic' } })
    const { json } = await pages.lab.call(OLGA, 'POST', `${API}/runbooks/incidents/${INCIDENT}`, {
        name: SPOOLER.name,
        parameters: { ComputerName: 'PRINT01' },
    })
    const address = `${pages.lab.instance.url}/x_mioms_m365_assis_operation.do?sysparm_id=${json.result.operation.sysId as string}`
    await pages.lab.work()
    await pages.lab.passes(1)
    const page = await pages.signedIn(OLGA)
    await page.goto(address)
    await keyboardTo(page, 'Stop the job')
    await page.getByText('may be done by half').waitFor()
    await expectNoViolations(page)
    await shot(page, 'stop-question')
    await keyboardTo(page, 'Go back')
    expect(control.requests().filter(({ path }) => path.endsWith('/stop'))).toEqual([])
    await keyboardTo(page, 'Stop the job')
    await keyboardTo(page, 'Stop the job')
    await page.getByText('It is to stop').waitFor()
    expect(await page.getByRole('button', { name: 'Stop the job' }).count()).toBe(0)
    await expectNoViolations(page)
    await shot(page, 'stopping')
    const french = await pages.signedIn(OCTAVE, 320)
    await french.goto(address)
    await french.getByText("Elle doit s'arrêter").waitFor()
    await expectNoViolations(french)
    await shot(french, 'stopping-french')
    await pages.lab.passes(1)
    await pages.lab.work()
    await page.reload()
    await page.getByText('Cancelled.', { exact: false }).first().waitFor()
    expect(await text(page)).toContain('Told to stop')
    expect(control.jobs()[0]?.status).toBe('Stopped')
    await expectNoViolations(page)
    await shot(page, 'stopped')
})

test('in French, at 320 pixels, nothing is cut off; a license is ordered from the catalog', async () => {
    await says('Please assign a Visio license to Emma, she needs it for drawing')
    const page = await opened(OCTAVE, 320)
    expect(await text(page)).toContain('Cet incident semble demander')
    const order = page.getByRole('link', { name: 'Commander une licence' })
    expect(await order.getAttribute('href')).toContain('sysparm_id=efbbc343a63940ae9d078fc24623350c')
    await page.locator('#offer-reset-password').click()
    await page.getByRole('button', { name: 'Demander la réinitialisation' }).waitFor()
    const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    expect(wide).toBe(false)
    await expectNoViolations(page)
    await shot(page, 'french')
})

test('on the form, the frame is as high as what it shows', async () => {
    const views = '/api/x_mioms_m365_assis/v1/setup/incident-form/views'
    const { json } = await pages.lab.call('admin', 'GET', views)
    const view = json.result.views.find(({ name }: { name: string }) => name === '')
    await pages.lab.call('admin', 'PUT', `${views}/${view.formSysId}`, { attached: true })
    const page = await pages.signedIn(OLGA)
    await page.goto(`${pages.lab.instance.url}/incident.do?sys_id=${INCIDENT}`)
    await page.getByRole('tab', { name: 'Microsoft 365 Support' }).click()
    const frame = page.locator('iframe[title="Microsoft 365 account of the caller"]')
    const inside = frame.contentFrame()
    await inside.locator('#offer-reset-password').click()
    await inside.getByRole('button', { name: 'Ask for the reset' }).waitFor()
    // The observer of the page runs after it is laid out.
    await page.waitForFunction((title) => {
        const one = document.querySelector<HTMLIFrameElement>(`iframe[title="${title}"]`)
        const root = one?.contentDocument?.getElementById('root')
        return (
            root !== null &&
            root !== undefined &&
            Math.ceil(root.getBoundingClientRect().height) === Math.round(one!.getBoundingClientRect().height)
        )
    }, 'Microsoft 365 account of the caller')
    expect(await frame.evaluate((one) => one.getBoundingClientRect().height)).toBeGreaterThan(420)
    await shot(page, 'on-the-form')
})
