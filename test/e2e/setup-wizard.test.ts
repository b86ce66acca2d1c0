import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { focusIs } from './focus.ts'
import {
    answerQuestions,
    chooseOutbound,
    enterTenant,
    INBOUND_CLIENT,
    next,
    OIDC_CLIENT,
    openSetup,
    press,
    REST_USER_CLIENT_ID,
    settled,
    startSetupLab,
    step,
    type SetupLab,
} from './setup-driver.ts'
import { picture } from './pictures.ts'

jest.setTimeout(180_000)

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

const TENANT = 'Microsoft 365 tenant'
const STEP_1 = 'Step - 1 Outbound OAuth Provider'
const STEP_2 = 'Step - 2 Inbound OAuth Provider'
const STEP_3 = 'Step - 3 Inbound Call Integration User'
const STEP_4 = 'Step - 4 Repository ID'
const STEP_5 = 'Step - 5 Application Settings'
const STEP_6 = 'Step - 6 Complete the integration'

async function chooseUser(page: Page, query: string): Promise<void> {
    await page.getByLabel('Name or User ID').fill(query)
    await page.keyboard.press('Enter')
    await page.getByRole('group', { name: 'Integration user' }).getByRole('radio').first().check()
}

/** From the tenant to the end of step 1. */
async function connectTenant(page: Page): Promise<void> {
    await next(page, TENANT)
    await enterTenant(page)
    await next(page, STEP_1)
    await chooseOutbound(page)
}

test('Basic Authentication with cases and inbound tickets, from Agree to done', async () => {
    const page = await lab.signedIn('admin')
    await openSetup(page, lab)
    expect(await step(page)).toBe('Consent')
    await picture(page, 'setup-basic-consent')
    await answerQuestions(page, 'Yes', 'Yes')
    await page.getByLabel('Microsoft service request').check()
    await page.getByLabel('Microsoft Secure Score tickets').check()
    await page.getByLabel('Another system sends security tickets').check()
    expect(await page.innerText('main')).toContain("Microsoft's own connector service is closed")
    expect(await page.innerText('main')).toContain('Set up with ServiceNow Basic Authentication')
    await picture(page, 'setup-basic-type')
    await next(page, TENANT)
    await picture(page, 'setup-basic-tenant')
    await enterTenant(page)
    await next(page, STEP_1)
    await chooseOutbound(page)
    await picture(page, 'setup-basic-outbound')
    await next(page, STEP_2)
    expect(await page.getByLabel('Skip current step').isChecked()).toBe(false)
    await page.getByLabel('OAuth client').selectOption(INBOUND_CLIENT)
    await picture(page, 'setup-basic-inbound')
    await next(page, STEP_3)
    await chooseUser(page, 'm365')
    await picture(page, 'setup-basic-user')
    await next(page, STEP_4)
    await picture(page, 'setup-basic-repository')
    await next(page, STEP_5)
    await page.getByLabel('Microsoft 365 Admin Email').fill('admin@contoso.com')
    await picture(page, 'setup-basic-settings')
    await next(page, STEP_6)
    const values = await page.innerText('main')
    expect(values).toContain('Basic Auth')
    expect(values).toContain('864000')
    await picture(page, 'setup-basic-complete')
    await press(page, 'Next')
    await page.getByText('Setup validation successful').waitFor()
    await picture(page, 'setup-basic-done')
})

test('AAD OAuth Token, with the client id of the REST user application', async () => {
    const page = await lab.signedIn('admin')
    await openSetup(page, lab)
    await answerQuestions(page, 'No', 'Yes')
    await page.getByLabel('Microsoft Secure Score tickets').check()
    await page.getByLabel('Another system sends security tickets').check()
    await picture(page, 'setup-aad-type')
    await connectTenant(page)
    await next(page, STEP_2)
    await page.getByLabel('External OIDC Auth Token').check()
    await page.getByLabel('OAuth client').selectOption(OIDC_CLIENT)
    await picture(page, 'setup-aad-inbound')
    await next(page, STEP_3)
    await page.getByLabel('Client ID of the REST user application').fill(REST_USER_CLIENT_ID)
    await chooseUser(page, REST_USER_CLIENT_ID)
    await picture(page, 'setup-aad-user')
    await next(page, STEP_4)
    await next(page, STEP_5)
    await next(page, STEP_6)
    expect(await page.innerText('main')).toContain('AAD Auth')
    await picture(page, 'setup-aad-complete')
    await press(page, 'Next')
    await page.getByText('Setup validation successful').waitFor()
})

test('Insights only has no cases, skips the inbound steps, and can be changed later without losing anything', async () => {
    const page = await lab.signedIn('admin')
    await openSetup(page, lab)
    await answerQuestions(page, 'No', 'No')
    expect(await page.getByLabel('Microsoft service request').count()).toBe(0)
    expect(await page.innerText('main')).toContain('Set up for Insights only')
    await picture(page, 'setup-insights-type')
    await connectTenant(page)
    await next(page, STEP_2)
    expect(await page.getByLabel('Skip current step').isChecked()).toBe(true)
    await picture(page, 'setup-insights-inbound')
    await next(page, STEP_3)
    await next(page, STEP_4)
    await next(page, STEP_5)
    await next(page, STEP_6)
    await picture(page, 'setup-insights-complete')
    await press(page, 'Next')
    await page.getByText('Setup validation successful').waitFor()

    await press(page, 'Change the set-up')
    await page.getByRole('radio', { name: 'Yes' }).first().check()
    await press(page, 'Save and finish later')
    await page.getByText('They take effect when you complete the integration again').waitFor()
    await picture(page, 'setup-insights-pending')
    await page.getByRole('link', { name: TENANT }).click()
    expect(await page.getByLabel('Microsoft 365 domain or tenant ID').inputValue()).toBe('contoso.com')
    await press(page, 'Discard')
    await press(page, 'Yes, discard the changes')
    expect(await page.getByText('They take effect').count()).toBe(0)
})

test('without any setup the app gives recommended solutions, and the way back is there', async () => {
    const page = await lab.signedIn('admin')
    await openSetup(page, lab)
    await press(page, 'Agree')
    await press(page, 'Continue without any setup')
    expect(await page.innerText('main')).toContain('Recommended solutions are available')
    await picture(page, 'setup-without')
    await press(page, 'Change the set-up')
    expect(await step(page)).toBe('Setup type')
})

test('by keyboard alone, from Agree to done', async () => {
    const page = await lab.signedIn('admin')
    await openSetup(page, lab)
    /** Tab until something of this name and role has the focus. */
    const reach = async (name: RegExp): Promise<void> => {
        for (let presses = 0; presses < 120; presses += 1) {
            const focused = await page.evaluate(() => {
                const { activeElement } = document
                const label = (activeElement as HTMLInputElement | null)?.labels?.[0]
                const group = activeElement?.closest('fieldset')?.querySelector('legend')
                return `${group?.textContent ?? ''} ${label?.textContent ?? ''} ${activeElement?.textContent ?? ''}`
            })
            if (name.test(focused)) return
            await page.keyboard.press('Tab')
        }
        throw new Error(`The keyboard does not reach ${String(name)}`)
    }
    const pressed = async (name: RegExp): Promise<void> => {
        await reach(name)
        await page.keyboard.press('Enter')
        await settled(page)
    }
    await pressed(/^\s*Agree$/)
    await focusIs(page, 'H2', 'tagName')
    await reach(/Basic Authentication.*Yes/)
    await page.keyboard.press('ArrowDown')
    await reach(/multiple tenants.*Yes/)
    await page.keyboard.press('ArrowDown')
    await pressed(/^\s*Next$/)
    await reach(/domain or tenant ID/)
    await page.keyboard.type('contoso.com')
    await pressed(/^\s*Next$/)
    await reach(/OAuth profile for Microsoft Graph/)
    await page.keyboard.type('m365supportintegration_outbound')
    await pressed(/^\s*Next$/)
    for (const title of [STEP_2, STEP_3, STEP_4, STEP_5]) {
        expect(await step(page)).toBe(title)
        await pressed(/^\s*Next$/)
    }
    expect(await step(page)).toBe(STEP_6)
    await pressed(/^\s*Next$/)
    await page.getByText('Setup validation successful').waitFor()
})
