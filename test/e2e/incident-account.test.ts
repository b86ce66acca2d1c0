import type { Page } from 'playwright-core'
import {
    INCIDENT,
    OCTAVE,
    OLGA,
    startUserOperationsLab,
    WITHOUT_CALLER,
    type UserOperationsLab,
} from '../user-operations-lab.ts'
import { expectNoViolations } from './axe.ts'
import { loseRole } from './platform-answers.ts'
import { startSignedInPages, type SignedInPages } from './signed-in-pages.ts'
import { shotsOf } from './pictures.ts'

jest.setTimeout(120_000)

let pages: SignedInPages<UserOperationsLab>
beforeAll(async () => {
    pages = await startSignedInPages(startUserOperationsLab)
}, 180_000)
beforeEach(() => pages.lab.configure())
afterEach(async () => {
    pages.lab.microsoft.control.clearFaults()
    await pages.closePages()
})
afterAll(() => pages?.close())

const address = (incident = INCIDENT): string =>
    `${pages.lab.instance.url}/x_mioms_m365_assis_incident_account.do?sysparm_incident=${incident}`

async function opened(user: string, incident = INCIDENT, width = 1280): Promise<Page> {
    const page = await pages.signedIn(user, width)
    await page.goto(address(incident))
    await page.locator('main[aria-busy=false], main:not([aria-busy])').waitFor()
    return page
}
const shot = shotsOf('incident-account')
const text = (page: Page): Promise<string> => page.locator('main').innerText()

test('an agent sees the account of the caller, reads it again by keyboard, and axe finds nothing', async () => {
    const page = await opened(OLGA)
    for (const said of ['Emma Employee', 'Sales', 'Marc Lefèvre', 'Microsoft 365 E3', 'Allowed'])
        expect(await text(page)).toContain(said)
    await expectNoViolations(page)
    await shot(page, 'read')
    const again = page.getByRole('button', { name: 'Read again' })
    await again.focus()
    await page.keyboard.press('Enter')
    await page.getByText('Updated.').waitFor()
    expect(await again.evaluate((button) => button === document.activeElement)).toBe(true)
})

test('it stands below the insights on the incident, for who holds the role and for nobody else', async () => {
    const form = (page: Page) =>
        page.goto(`${pages.lab.instance.url}/incident.do?sys_id=${INCIDENT}`).then(() => page)
    const views = '/api/x_mioms_m365_assis/v1/setup/incident-form/views'
    const { json } = await pages.lab.call('admin', 'GET', views)
    const view = json.result.views.find(({ name }: { name: string }) => name === '')
    await pages.lab.call('admin', 'PUT', `${views}/${view.formSysId}`, { attached: true })
    const olga = await form(await pages.signedIn(OLGA))
    await olga.getByRole('tab', { name: 'Microsoft 365 Support' }).click()
    const frame = olga.frameLocator('iframe[title="Microsoft 365 account of the caller"]')
    await frame.getByText('Microsoft 365 E3').waitFor()
    await shot(olga, 'on-the-form')
    const ana = await form(await pages.signedIn('ana.agent'))
    await ana.getByRole('tab', { name: 'Microsoft 365 Support' }).click()
    await ana.locator('iframe[title="Microsoft 365 Support"]').waitFor()
    expect(await ana.locator('iframe[title="Microsoft 365 account of the caller"]').count()).toBe(0)
})

test('in French, at 320 pixels, nothing is cut off', async () => {
    const page = await opened(OCTAVE, INCIDENT, 320)
    expect(await text(page)).toContain("Compte Microsoft 365 de l'appelant")
    expect(await text(page)).toContain('Dernière connexion réussie')
    const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    expect(wide).toBe(false)
    await expectNoViolations(page)
    await shot(page, 'french')
})

test('who loses the role while the page is open is told which one it takes; who lacks it gets no page', async () => {
    const page = await opened(OLGA)
    await loseRole(page, '**/accounts/incidents/**')
    await page.getByRole('button', { name: 'Read again' }).click()
    await page.getByText('x_mioms_m365_assis.user_operation_user').waitFor()
    expect(await text(page)).toContain('You do not have access to accounts of callers')
    expect(await text(page)).not.toContain('Sales')
    await expectNoViolations(page)
    const ana = await pages.signedIn('ana.agent')
    const answer = await ana.goto(address())
    expect(answer?.status()).toBe(403)
})

test('switched off, an admin is told where to switch it on; without a caller there is nobody to show', async () => {
    await pages.lab.configure({ isOn: false })
    const admin = await opened('admin')
    expect(await text(admin)).toContain('User operations are switched off.')
    await expectNoViolations(admin)
    await shot(admin, 'off')
    await pages.lab.configure()
    const page = await opened(OLGA, WITHOUT_CALLER)
    expect(await text(page)).toContain('This incident has no caller whose account could be shown.')
    await expectNoViolations(page)
})

test.each([
    ['-1', 'This incident is not saved yet', 'the Microsoft 365 account of its caller will be shown here'],
    ['', 'No incident was given', 'Open an incident, and use its tab Microsoft 365 Support.'],
])('without a saved incident ("%s") it says what to do', async (incident, said, toDo) => {
    const page = await pages.signedIn(OLGA)
    await page.goto(address(incident))
    await page.getByText(said).waitFor()
    expect(await text(page)).toContain(toDo)
    await expectNoViolations(page)
    await shot(page, incident === '' ? 'none' : 'unsaved')
})

test('a permission that is missing, and Microsoft away: what is there stays, with the reason', async () => {
    await pages.lab.passes(70)
    await pages.lab.signInAs('1e73', 'contoso-operations-no-audit-log-secret')
    const page = await opened(OLGA)
    expect(await text(page)).toContain('Microsoft does not tell when this account last signed in.')
    expect(await text(page)).toContain('Sales')
    await expectNoViolations(page)
    await shot(page, 'part-missing')
    pages.lab.microsoft.control.addFault({ kind: 'error', status: 503, retryAfter: 60 })
    await page.getByRole('button', { name: 'Read again' }).click()
    await page.getByText('Next attempt possible:').waitFor()
    expect(await text(page)).toContain('Sales')
    await expectNoViolations(page)
    await shot(page, 'microsoft-away')
})
