/** The page Security Tickets on the running app: from the empty tenant to the closed ticket, in both languages. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { DEMO_TENANT, type Lab } from '../lab.ts'
import { COMPLETE, enter, setupCalls } from '../setup-lab.ts'
import { picture, PAGE, press, ready, SARA, securityPages, SIMON, textOf } from './security-tickets-driver.ts'

jest.setTimeout(240_000)

const { lab, open, signedIn } = securityPages()
const LABEL = 'Microsoft 365 Security and Configuration Change Request'
const CONTROL = 'SignInStrengthAdmins'
const TITLE = 'Ask administrators for a second factor at every sign-in'

const actionOf = (control: string): string =>
    createHash('md5').update(`improvement-action:${DEMO_TENANT}:${control}`).digest('hex')

/** Setup names Secure Score, and the app registration may read it; nobody has connected it yet. */
async function chooseSecureScore(on: Lab): Promise<void> {
    const app = {
        sys_id: 'd3e0000000000000000000000000c001',
        client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e08',
        client_secret: 'contoso-score-secret',
    }
    await on.instance.control.loadRecords([{ table: 'oauth_entity', values: app }])
    // The token of the other registration ends.
    await on.instance.control.setClock({ advanceSeconds: 2 * 60 * 60 })
    on.microsoft.control.advanceClock(2 * 60)
    const setup = setupCalls(on)
    const features = ['service-health', 'support-cases', 'secure-score']
    await setup.act([enter('setup-type', { features })])
    await setup.check()
    const { json } = await setup.act([{ kind: 'go-to', step: 'complete' }, COMPLETE])
    if (json.result.refusal !== null)
        throw new Error(`Setup was not completed: ${JSON.stringify(json.result.refusal)}`)
}

const rows = async (table: string, query: string): Promise<readonly Record<string, string>[]> => {
    const { json } = await lab().call('admin', 'GET', `/api/now/table/${table}?sysparm_query=${query}`)
    return json.result
}
const linkTo = (page: Page, number: string) => page.getByRole('link', { name: number, exact: true }).first()

/** What a press of Export saves. */
async function exported(page: Page): Promise<readonly string[]> {
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Export as CSV')])
    expect(download.suggestedFilename()).toMatch(/^security-\w+-\d{4}-\d{2}-\d{2}\.csv$/)
    return readFileSync((await download.path()) ?? '', 'utf8').split('\r\n')
}

test('before Setup names it and before anybody connected it, the card says what is missing', async () => {
    const page = await signedIn(SARA)
    await page.goto(`${lab().instance.url}/`)
    const entry = page.getByRole('navigation').getByRole('link', { name: 'Security Tickets' })
    expect(await entry.getAttribute('href')).toContain('x_mioms_m365_assis_security_tickets.do')
    await open(page)
    await page.getByRole('heading', { name: 'Connect to Secure Score' }).waitFor()
    expect(await textOf(page)).toContain('Who can do it: your ServiceNow administrator')
    expect(await page.getByRole('button', { name: 'Connect' }).count()).toBe(0)
    await picture(page, 'real-not-chosen')
    expect(await open(page, '?view=actions')).toContain('Secure Score is not connected')
    expect(await open(page, '?view=new')).toContain(
        'Microsoft Secure Score is not connected to this instance.',
    )
})

test('an admin connects: the score with its line, what to do next, and two empty cards', async () => {
    await chooseSecureScore(lab())
    const page = await signedIn('admin')
    await open(page)
    await page.getByRole('button', { name: 'Connect' }).click()
    await page.getByRole('heading', { name: 'Microsoft Secure Score' }).waitFor({ timeout: 90_000 })
    await ready(page)
    const text = await textOf(page)
    for (const expected of ['Points: ', 'percentage points since', 'All tenants', 'What to do next'])
        expect(text).toContain(expected)
    expect((await page.locator('figure path').getAttribute('d'))?.length).toBeGreaterThan(300)
    expect(await page.locator('.m365-card').count()).toBe(2)
    expect(await page.locator('.m365-rows > li').count()).toBe(5)
    await picture(page, 'real-overview')

    await press(page, 'Read now')
    await page.getByText('Everything was read').waitFor({ timeout: 90_000 })
})

test('a change request from an action: sent once, worked on, closed, and seen on the card', async () => {
    const page = await signedIn(SARA)
    await open(page, `?view=actions&status=all&text=second%20factor%20at%20every`)
    await page.getByRole('link', { name: TITLE }).click()
    await page.getByRole('heading', { name: 'How it is done' }).waitFor()
    await picture(page, 'real-action')
    await press(page, 'Share to ServiceNow')
    await page.getByLabel('Name').fill('Second factor for administrators')
    await page.getByLabel('Priority').selectOption('2 - High')
    await page.getByLabel('Due date').fill('2020-01-01')
    await press(page, 'Send to ServiceNow')
    await page.getByText('The due date is in the past.').waitFor()
    await page.getByLabel('Due date').fill('')
    await page.getByRole('button', { name: 'Send to ServiceNow' }).dblclick()
    await page.getByText('The ticket was created.').waitFor()
    const [record, ...others] = await rows(
        'change_request',
        `short_description=${LABEL}: Second factor for administrators`,
    )
    expect(others).toEqual([])
    expect(record).toMatchObject({ priority: '2', state: '-5', due_date: '' })
    const number = record?.['number'] ?? ''
    await linkTo(page, number).waitFor()
    await page.getByText(`Sara Security`).waitFor()
    await picture(page, 'real-created')

    // On the page to In progress, on the record to its end.
    await page.getByLabel(`Change the state ${number}`).selectOption('In progress')
    await press(page, 'Change')
    await page.getByText('Done. In progress').waitFor()
    expect((await rows('change_request', `number=${number}`))[0]).toMatchObject({ state: '-1' })
    const path = `/api/now/table/change_request/${record?.['sys_id']}`
    expect((await lab().call('admin', 'PATCH', path, { state: '3' })).status).toBe(200)

    await open(page)
    const card = page.locator('.m365-card').filter({ hasText: number })
    await card.getByRole('link', { name: '1 done' }).click()
    await page.getByRole('heading', { name: 'Found: 1' }).waitFor()
    expect(new URL(page.url()).search).toBe('?view=tickets&kind=change_request&state=done')
    expect(await page.locator('.m365-row').innerText()).toContain('Done (Closed)')

    // The score follows, and the ticket is told.
    lab().microsoft.control.changeSecureScore({ kind: 'points', control: CONTROL, percent: 100 })
    await open(page)
    await press(page, 'Read now')
    await page.getByText('Everything was read').waitFor({ timeout: 90_000 })
    await open(page, '?view=tickets&state=all')
    await page.getByText('Secure Score shows this action as completed since').waitFor()
    await picture(page, 'real-tickets')
    const [header = '', line = '', ...rest] = await exported(page)
    expect(header).toContain('Number,Kind,Name')
    expect(line).toContain(`${number},Change request,Second factor for administrators,Done`)
    expect(rest).toEqual([''])
})

test('in French: an own recommendation becomes an incident, which is overdue once its day is over', async () => {
    const page = await signedIn(SIMON, 320)
    await open(page)
    await page.locator('html[lang=fr]').waitFor({ state: 'attached' })
    await picture(page, 'real-french-320')
    await open(page, '?view=new&kind=incident')
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    await page.getByLabel('Nom').fill('=Revoir les accès invités')
    await page.getByLabel('Description').fill('Chaque trimestre.')
    await page.getByLabel("Date d'échéance").fill(tomorrow)
    await picture(page, 'real-french-form-320')
    await press(page, 'Envoyer à ServiceNow')
    await page.getByText('Le ticket a été créé.').waitFor()
    const [incident] = await rows('incident', 'short_description=%3DRevoir les accès invités')
    expect(incident).toMatchObject({ impact: '2', urgency: '2' })
    const path = `/api/now/table/incident/${incident?.['sys_id']}`
    await lab().call('admin', 'PATCH', path, { due_date: '2026-01-02 10:00:00' })
    await open(page, '?view=tickets&state=overdue')
    expect(await textOf(page)).toContain('En retard')
    expect(await textOf(page)).toContain(incident?.['number'])
    await picture(page, 'real-french-tickets-320')
})

test('filters are the server’s, and the export is what they show: no formula runs in it', async () => {
    const page = await signedIn(SARA)
    await open(page, '?view=actions&status=all')
    const all = await page.locator('#found').innerText()
    await page.getByLabel('Category', { exact: true }).selectOption('Apps')
    await page.getByRole('heading', { name: all, exact: true }).waitFor({ state: 'detached' })
    await ready(page)
    const found = Number((await page.locator('#found').innerText()).replace(/\D/g, ''))
    const lines = await exported(page)
    expect(lines).toHaveLength(found + 2)
    for (const line of lines.slice(1, -1)) expect(line).toContain(',Apps,')
    expect(lines.some((line) => line.startsWith("'=Tell people about mail in quarantine"))).toBe(true)
    await page.goBack()
    await page.getByRole('heading', { name: all, exact: true }).waitFor()
    await page.getByLabel('Words in title or product').fill('nothing has these words')
    await press(page, 'Search')
    await page.getByText('Nothing fits this filter').waitFor()
    // What the server does not understand it says.
    expect(await open(page, '?view=actions&status=nonsense')).toContain('there is no such status')
})

test('a remediation that attacks its reader is text', async () => {
    const page = await signedIn(SARA)
    const asked: string[] = []
    page.on('request', (request) => void asked.push(new URL(request.url()).host))
    const text = await open(page, `?action=${actionOf('FormsPhishing')}`)
    expect(text).toContain('Turn on the check.')
    expect(await page.locator('main :is(img, script, iframe, [onclick], [onerror])').count()).toBe(0)
    expect(new Set(asked)).toEqual(new Set([new URL(lab().instance.url).host]))
})

test('Microsoft is away: the page keeps what was read, says why, and reads again later', async () => {
    lab().microsoft.control.addFault({ kind: 'error', status: 503, path: '*/security/*', probability: 1 })
    const page = await signedIn('admin')
    await open(page)
    await press(page, 'Read now')
    await page.getByText('What is shown is what was read last.').waitFor({ timeout: 90_000 })
    await page.getByRole('heading', { name: 'Microsoft Secure Score' }).waitFor()
    await ready(page)
    await picture(page, 'real-away')
    lab().microsoft.control.clearFaults()
    // Past the pause that the 503 asked for.
    await lab().instance.control.setClock({ advanceSeconds: 20 * 60 })
    lab().microsoft.control.advanceClock(20)
    await press(page, 'Read now')
    await page.getByText('Everything was read').waitFor({ timeout: 90_000 })
    expect(await page.getByText('What is shown is what was read last.').count()).toBe(0)
})

test.each(['ana.agent', 'emma.employee'])(
    '%s, without the role, sees no page and no module',
    async (user) => {
        const page = await signedIn(user)
        await page.goto(`${lab().instance.url}/`)
        expect(await page.getByRole('link', { name: 'Security Tickets' }).count()).toBe(0)
        await page.goto(lab().instance.url + PAGE)
        expect(await page.locator('main.m365-page').count()).toBe(0)
    },
)
