import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { focusIs } from './focus.ts'
import {
    answer,
    answerQuestions,
    chooseOutbound,
    enterSecret,
    enterTenant,
    openSetup,
    press,
    SECRET,
    settled,
    SETUP,
    SETUP_API,
    startSetupLab,
    step,
    type SetupLab,
} from './setup-driver.ts'
import { signIn } from './sign-in.ts'
import { loseRole } from './platform-answers.ts'
import { picture } from './pictures.ts'

jest.setTimeout(180_000)

const DOMAIN = 'Microsoft 365 domain or tenant ID'
let browser: Browser
let lab: SetupLab

beforeAll(async () => {
    browser = await launchBrowser()
}, 60_000)
afterAll(() => browser.close())
beforeEach(async () => {
    lab = await startSetupLab(browser)
})
afterEach(async () => {
    await lab.closePages()
    await lab.close()
})

test('what cannot stand is named at its field, which takes the keyboard, and nothing entered is lost', async () => {
    const page = await lab.signedIn('admin')
    await openSetup(page, lab)
    await press(page, 'Agree')
    await press(page, 'Next')
    await page.getByText('This step cannot be left yet').waitFor()
    await picture(page, 'setup-state-unanswered')
    await answer(page, /Basic Authentication/, 'Yes')
    await press(page, 'Next')
    for (const domain of ['https://portal.azure.com/#home', 'conto so.com', 'contoso']) {
        await enterTenant(page, domain)
        await press(page, 'Next')
        const field = page.getByLabel(DOMAIN)
        expect(await field.inputValue()).toBe(domain)
        expect(await field.getAttribute('aria-invalid')).toBe('true')
        await focusIs(page, 'field-domain')
    }
    await picture(page, 'setup-state-wrong-domain')
})

test('a failed check says what to do, and Next waits for it', async () => {
    const page = await lab.signedIn('admin')
    await openSetup(page, lab)
    await answerQuestions(page, 'Yes', 'Yes')
    await press(page, 'Next')
    await enterTenant(page)
    await press(page, 'Next')
    await enterSecret(lab, 'the-id-of-a-secret')
    await chooseOutbound(page)
    await press(page, 'Next')
    expect(await step(page)).toBe('Step - 1 Outbound OAuth Provider')
    await page.getByText('This step cannot be left yet').waitFor()
    expect(await page.getByText('Failed', { exact: true }).count()).toBeGreaterThan(0)
    expect(await page.getByText('Who can fix it:').count()).toBeGreaterThan(0)
    await picture(page, 'setup-state-check-failed')
    await enterSecret(lab, SECRET)
    await press(page, 'Next')
    expect(await step(page)).toBe('Step - 2 Inbound OAuth Provider')
})

test('with Microsoft away the place is kept, and another admin goes on there in another browser', async () => {
    const page = await lab.signedIn('admin')
    await openSetup(page, lab)
    await answerQuestions(page, 'Yes', 'Yes')
    await press(page, 'Next')
    await enterTenant(page)
    await press(page, 'Next')
    lab.microsoft.control.addFault({ kind: 'refuse', probability: 1 })
    await chooseOutbound(page)
    await press(page, 'Save and finish later')
    await page.getByText('Saved', { exact: true }).waitFor()
    await picture(page, 'setup-state-finish-later')
    await press(page, 'Run these checks now')
    expect(await page.getByText('Not run', { exact: true }).count()).toBeGreaterThan(0)
    await picture(page, 'setup-state-microsoft-away')

    const other = await lab.signedIn('adele.admin')
    await openSetup(other, lab)
    expect(await step(other)).toMatch(/^Étape - 1/)
    expect(await other.getByLabel('Profil OAuth pour Microsoft Graph').inputValue()).toBe(
        'd3e0000000000000000000000000c002',
    )
})

test('a session that ends mid-step keeps what was entered; after a sign-in in another tab it is saved', async () => {
    const page = await lab.signedIn('admin')
    await openSetup(page, lab)
    await answerQuestions(page, 'Yes', 'Yes')
    await press(page, 'Next')
    await enterTenant(page)
    await page.context().clearCookies()
    await press(page, 'Next')
    await page.getByText('Your session has ended').waitFor()
    expect(await page.getByLabel(DOMAIN).inputValue()).toBe('contoso.com')
    await picture(page, 'setup-state-session-ended')

    const tab = await page.context().newPage()
    await signIn(tab, lab.instance.url, 'admin')
    await press(page, 'Next')
    expect(await step(page)).toBe('Step - 1 Outbound OAuth Provider')
    const { json } = await lab.call('admin', 'GET', `${SETUP_API}/wizard`)
    expect(json.result.entries.tenant.domain).toBe('contoso.com')
})

test('of two admins the later one is told by whom, sees what is saved, takes back and saves what they entered', async () => {
    const page = await lab.signedIn('admin')
    await openSetup(page, lab)
    await answerQuestions(page, 'Yes', 'Yes')
    await press(page, 'Next')
    await enterTenant(page, 'mine.example')
    const { json } = await lab.call('admin', 'GET', `${SETUP_API}/wizard`)
    const saved = await lab.call('adele.admin', 'POST', `${SETUP_API}/wizard/actions`, {
        revision: json.result.revision,
        actions: [{ kind: 'enter', step: 'tenant', values: { domain: 'theirs.example' } }],
    })
    expect(saved.status).toBe(200)

    await press(page, 'Save and finish later')
    await page.getByText('Adele Admin has changed the setup meanwhile.').waitFor()
    expect(await page.getByLabel(DOMAIN).inputValue()).toBe('mine.example')
    await picture(page, 'setup-state-conflict')
    await press(page, 'Show what is saved')
    expect(await page.getByLabel(DOMAIN).inputValue()).toBe('theirs.example')
    await page.getByRole('button', { name: 'Put back what I entered' }).click()
    expect(await page.getByLabel(DOMAIN).inputValue()).toBe('mine.example')
    await press(page, 'Save and finish later')
    await page.getByText('Saved', { exact: true }).waitFor()
    expect((await lab.call('admin', 'GET', `${SETUP_API}/wizard`)).json.result.entries.tenant.domain).toBe(
        'mine.example',
    )
})

test('only holders of admin get in: our administrator role is refused by page and routes', async () => {
    for (const user of ['omar.escalation', 'ana.agent', 'emma.employee']) {
        const page = await lab.signedIn(user)
        await page.goto(lab.instance.url + SETUP)
        expect(await page.locator('body').innerText()).not.toContain('Onboarding Assistant')
        expect((await lab.call(user, 'GET', `${SETUP_API}/wizard`)).status).toBe(403)
    }
    const page = await lab.signedIn('admin')
    await loseRole(page, '**/api/x_mioms_m365_assis/**')
    await openSetup(page, lab)
    await page.getByText('Only ServiceNow administrators may open Setup').waitFor()
    await picture(page, 'setup-state-no-permission')
})

test.each([320, 1600])('at %i px nothing scrolls sideways', async (width) => {
    const page = await lab.signedIn('admin', width)
    await openSetup(page, lab)
    await answerQuestions(page, 'Yes', 'Yes')
    const overflow = (): Promise<number> =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    await press(page, 'Next')
    await enterTenant(page)
    await press(page, 'Next')
    expect(await overflow()).toBeLessThanOrEqual(0)
    await picture(page, `setup-state-${width}`)
})

test('in French the page, its steps, questions and checks speak French', async () => {
    const page = await lab.signedIn('adele.admin')
    await openSetup(page, lab)
    await press(page, 'Accepter')
    await page
        .getByRole('group', { name: /authentification de base/ })
        .getByLabel('Oui')
        .check()
    await picture(page, 'setup-french-type')
    await press(page, 'Suivant')
    await page.getByLabel('Domaine Microsoft 365 ou ID de locataire').fill('contoso.com')
    await press(page, 'Suivant')
    await page
        .getByLabel('Profil OAuth pour Microsoft Graph')
        .selectOption('d3e0000000000000000000000000c002')
    await picture(page, 'setup-french-outbound')
    for (let presses = 0; presses < 5; presses += 1) await press(page, 'Suivant')
    expect(await step(page)).toMatch(/^Étape - 6/)
    await picture(page, 'setup-french-complete')
    await press(page, 'Suivant')
    await page.getByText('Validation de la configuration réussie').waitFor()
    await page.locator('html[lang=fr]').waitFor({ state: 'attached' })
    await picture(page, 'setup-french-done')
})

test('the tab is shown on views and taken off them; where the instance refuses, the manual way is told', async () => {
    const page = await lab.signedIn('admin')
    await openSetup(page, lab)
    await press(page, 'Agree')
    await press(page, 'Continue without any setup')
    const view = page.getByLabel('Default view')
    await view.check()
    await page.getByText('The tab shows on: Default view').waitFor()
    await page.reload()
    await settled(page)
    await view.waitFor()
    expect(await view.isChecked()).toBe(true)
    await view.uncheck()
    await page.getByText('The tab no longer shows on: Default view').waitFor()
    await page.getByRole('heading', { name: 'People' }).waitFor()
    expect(await page.innerText('#people')).toContain('x_mioms_m365_assis.insights_user')
    await picture(page, 'setup-views-and-people')

    await lab.close()
    lab = await startSetupLab(browser, { instance: { formWrites: 'refuse' } })
    const refused = await lab.signedIn('admin')
    await openSetup(refused, lab)
    await press(refused, 'Agree')
    await press(refused, 'Continue without any setup')
    await refused.getByLabel('Default view').click()
    await refused.getByText('Configure > Form Layout, step by step').waitFor()
    expect(await refused.getByLabel('Default view').isChecked()).toBe(false)
    await picture(refused, 'setup-views-refused')
})
