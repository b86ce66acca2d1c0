/** What the browser tests of Setup share: an instance that nobody has set up, people, and the moves on the page. */
import { mkdirSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { demoRows, type DemoRow } from '../../local/instance/demo/demo-rows.ts'
import { startLab, type Lab, type LabOptions } from '../lab.ts'
import { signIn } from './sign-in.ts'
import { ARTEFACTS } from './pictures.ts'

export const SETUP = '/x_mioms_m365_assis_setup.do'
export const SETUP_API = '/api/x_mioms_m365_assis/v1/setup'

/** A client id that an app registration for the REST user could have. */
export const REST_USER_CLIENT_ID = '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e21'

/** The demo's provider, registered as an application that may also read Secure Score. */
const WITH_SECURE_SCORE = {
    client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e08',
    client_secret: 'contoso-score-secret',
}
const PROVIDER = 'd3e0000000000000000000000000c001'
export const SECRET = WITH_SECURE_SCORE.client_secret
export const INBOUND_CLIENT = 'd3e0000000000000000000000000c011'
export const OIDC_CLIENT = 'd3e0000000000000000000000000c013'

export interface SetupLab extends Lab {
    /** A page of somebody who is signed in. */
    signedIn(user: string, width?: number): Promise<Page>
    closePages(): Promise<void>
}

/** Both stand-ins with people, incidents and OAuth records; nothing is set up. */
export async function startSetupLab(browser: Browser, options: LabOptions = {}): Promise<SetupLab> {
    mkdirSync(ARTEFACTS, { recursive: true })
    const lab = await startLab(options)
    const roles = (await lab.call('admin', 'GET', '/api/now/table/sys_user_role?sysparm_limit=1000')).json
        .result as readonly { sys_id: string; name: string }[]
    const roleId = (name: string): string => {
        const role = roles.find((one) => one.name === name)
        if (!role) throw new Error(`The instance has no role ${name}`)
        return role.sys_id
    }
    const { rows } = demoRows(Date.now(), roleId)
    await lab.instance.control.loadRecords(
        rows.map(
            (row): DemoRow =>
                row.values['sys_id'] === PROVIDER
                    ? { ...row, values: { ...row.values, ...WITH_SECURE_SCORE } }
                    : row,
        ),
    )
    const contexts: BrowserContext[] = []
    return {
        ...lab,
        async signedIn(user, width = 1280) {
            const context = await browser.newContext({ viewport: { width, height: 900 } })
            await context.grantPermissions(['clipboard-read', 'clipboard-write'])
            contexts.push(context)
            const page = await context.newPage()
            await signIn(page, lab.instance.url, user)
            return page
        },
        async closePages() {
            await Promise.all(contexts.splice(0).map((context) => context.close()))
        },
    }
}

/** Until nothing is loading, being saved or being checked. */
export const settled = (page: Page): Promise<void> => page.locator('main[aria-busy=false]').waitFor()

export async function openSetup(page: Page, lab: Lab, query = ''): Promise<void> {
    await page.goto(lab.instance.url + SETUP + query)
    await settled(page)
}

export async function press(page: Page, button: string): Promise<void> {
    await page.getByRole('button', { name: button, exact: true }).click()
    await settled(page)
}

/** The heading of the step that is shown. */
export const step = (page: Page): Promise<string> =>
    page.getByRole('heading', { level: 2 }).first().innerText()

/** Presses Next, and expects to be on a step. */
export async function next(page: Page, title: string): Promise<void> {
    await press(page, 'Next')
    expect(await step(page)).toBe(title)
}

/** A picture of the whole page, which axe finds nothing wrong with. */
export const answer = async (page: Page, question: RegExp, reply: 'Yes' | 'No'): Promise<void> =>
    page.getByRole('group', { name: question }).getByRole('radio', { name: reply, exact: true }).check()

/** From Agree to the tenant, with the two questions of the guide. */
export async function answerQuestions(
    page: Page,
    basicAuthentication: 'Yes' | 'No',
    singleTenant: 'Yes' | 'No',
): Promise<void> {
    await press(page, 'Agree')
    await answer(page, /Basic Authentication/, basicAuthentication)
    await answer(page, /multiple tenants/, singleTenant)
}

export async function enterTenant(page: Page, domain = 'contoso.com'): Promise<void> {
    await page.getByLabel('Microsoft 365 domain or tenant ID').fill(domain)
}

/** What an admin pastes as the provider's client secret. */
export async function enterSecret(lab: Lab, client_secret: string): Promise<void> {
    await lab.instance.control.loadRecords([
        { table: 'oauth_entity', values: { sys_id: PROVIDER, client_secret } },
    ])
}

/** The OAuth profile of the demo. */
export async function chooseOutbound(page: Page): Promise<void> {
    await page
        .getByLabel('OAuth profile for Microsoft Graph')
        .selectOption('d3e0000000000000000000000000c002')
}
