/** What happens to a setup on the way: other records, other answers, a copy of the instance, a restart. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { Wizard } from '../../src/server/setup/wizard.ts'
import { startInstance } from '../../local/instance/start-instance.ts'
import { renameInstance } from '../lab.ts'
import { launchBrowser } from './browser.ts'
import { focusIs } from './focus.ts'
import {
    chooseOutbound,
    enterTenant,
    INBOUND_CLIENT,
    next,
    openSetup,
    press,
    settled,
    SETUP_API,
    startSetupLab,
    step,
    type SetupLab,
} from './setup-driver.ts'
import { signIn } from './sign-in.ts'
import { picture } from './pictures.ts'

jest.setTimeout(120_000)

const OUTBOUND = 'Step - 1 Outbound OAuth Provider'
const INBOUND = 'Step - 2 Inbound OAuth Provider'
const USER = 'Step - 3 Inbound Call Integration User'
const REPOSITORY = 'Step - 4 Repository ID'
const SETTINGS = 'Step - 5 Application Settings'
const COMPLETE = 'Step - 6 Complete the integration'

const GRAPH_PROFILE = 'd3e0000000000000000000000000c002'
const DAY_MS = 86_400_000
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

const CONNECTOR = {
    entity: 'd3e0000000000000000000000000c021',
    profile: 'd3e0000000000000000000000000c022',
    scope: 'd3e0000000000000000000000000c023',
}
/** The demo's profile; its scope goes with it. */
const GRAPH_PROFILE_RECORDS = [
    {
        table: 'oauth_entity_profile',
        values: {
            sys_id: GRAPH_PROFILE,
            name: 'm365supportintegration_outbound default_profile',
            oauth_entity: 'd3e0000000000000000000000000c001',
            grant_type: 'client_credentials',
            default: 'true',
        },
    },
    {
        table: 'oauth_entity_profile_scope',
        values: {
            sys_id: 'd3e0000000000000000000000000c004',
            oauth_entity_profile: GRAPH_PROFILE,
            oauth_entity_scope: 'd3e0000000000000000000000000c003',
        },
    },
] as const
/** The demo's provider again, for the scope of a connector. */
const CONNECTOR_RECORDS = [
    {
        table: 'oauth_entity',
        values: {
            sys_id: CONNECTOR.entity,
            name: 'm365supportintegration_outbound_connector',
            type: 'oauth_provider',
            client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e01',
            client_secret: 'contoso-simulated-secret',
            default_grant_type: 'client_credentials',
            token_url: 'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token',
            active: 'true',
        },
    },
    {
        table: 'oauth_entity_profile',
        values: {
            sys_id: CONNECTOR.profile,
            name: 'm365supportintegration_outbound_connector default_profile',
            oauth_entity: CONNECTOR.entity,
            grant_type: 'client_credentials',
            default: 'true',
        },
    },
    {
        table: 'oauth_entity_scope',
        values: {
            sys_id: CONNECTOR.scope,
            name: 'Connector',
            oauth_entity_scope: 'api://m365-connector/.default',
            oauth_entity: CONNECTOR.entity,
        },
    },
    {
        table: 'oauth_entity_profile_scope',
        values: {
            sys_id: 'd3e0000000000000000000000000c024',
            oauth_entity_profile: CONNECTOR.profile,
            oauth_entity_scope: CONNECTOR.scope,
        },
    },
] as const

let browser: Browser
let lab: SetupLab
let page: Page

beforeAll(async () => {
    browser = await launchBrowser()
    lab = await startSetupLab(browser)
}, 60_000)
afterEach(() => lab.closePages())
afterAll(async () => {
    await lab.close()
    await browser.close()
})

const wizard = async (): Promise<Wizard> =>
    (await lab.call('admin', 'GET', `${SETUP_API}/wizard`)).json.result

/** Does on the server what an admin did before the test begins. */
async function act(...actions: readonly unknown[]): Promise<void> {
    const { revision } = await wizard()
    const answer = await lab.call('admin', 'POST', `${SETUP_API}/wizard/actions`, { revision, actions })
    expect([answer.status, answer.json.result.refusal]).toEqual([200, null])
}

const enter = (of: string, values: object): unknown => ({ kind: 'enter', step: of, values })

const AGREED = [
    { kind: 'agree' },
    enter('setup-type', {
        basicAuthentication: true,
        features: ['service-health', 'support-cases'],
        supportBackend: 'admin-center',
    }),
    enter('tenant', { domain: 'contoso.com' }),
]

/** Setup in front of an admin, with something done before. */
async function opened(query: string, ...done: readonly unknown[]): Promise<void> {
    await act(...AGREED, ...done)
    page = await lab.signedIn('admin')
    await openSetup(page, lab, query)
}

const nextTo = (title: string): Promise<void> => next(page, title)

test('without an OAuth provider the page says how to make one, and finds it without a reload', async () => {
    const profile = `/api/now/table/oauth_entity_profile/${GRAPH_PROFILE}`
    expect((await lab.call('admin', 'DELETE', profile)).status).toBe(204)
    await opened('?step=outbound')
    expect(await step(page)).toBe(OUTBOUND)
    // Whoever just opened the page starts at its top.
    await focusIs(page, 'BODY', 'tagName')
    await page.getByText('No OAuth profile can be chosen yet').waitFor()
    expect(await page.innerText('main')).toContain('Create the provider as described above')
    expect(await page.getByText('System OAuth > Application Registry').count()).toBeGreaterThan(0)
    await picture(page, 'setup-more-no-provider')
    await press(page, 'Next')
    expect(await step(page)).toBe(OUTBOUND)
    await focusIs(page, 'field-graphProfile')
    await picture(page, 'setup-more-no-provider-refused')

    await lab.instance.control.loadRecords(GRAPH_PROFILE_RECORDS)
    await press(page, 'Read the list again')
    expect(await page.getByText('No OAuth profile can be chosen yet').count()).toBe(0)
    await chooseOutbound(page)
    await nextTo(INBOUND)
    await focusIs(page, 'H2', 'tagName')
})

test('a last day of the secret that the calendar lacks is refused; a near one is warned of', async () => {
    await opened('?step=outbound')
    const day = page.getByLabel('Client secret expires on')
    await chooseOutbound(page)
    await day.fill(inDays(400))
    await press(page, 'Run these checks now')
    await page.getByText(/The client secret lives until/).waitFor()

    await day.press('ArrowLeft')
    await page.keyboard.type('02312030')
    await press(page, 'Next')
    await picture(page, 'setup-more-secret-wrong-day')
    expect(await step(page)).toBe(OUTBOUND)
    await focusIs(page, 'field-secretExpiresOn')
    expect(await page.innerText('main')).toContain('The calendar has no such day.')
    expect((await wizard()).secretExpiresOn).toBe(inDays(400))

    await day.fill(inDays(10))
    await press(page, 'Run these checks now')
    const check = page.getByRole('listitem').filter({ hasText: 'End of the client secret' })
    expect(await check.innerText()).toContain(`The client secret ends on ${inDays(10)}, in 10 days.`)
    expect(await check.innerText()).toContain('Warning')
    await picture(page, 'setup-more-secret-ends')
    // A warning holds nobody up.
    await nextTo(INBOUND)
})

test('a connector is named where it is wrong, needs its own profile and the inbound steps, and can be given up', async () => {
    await lab.instance.control.loadRecords(CONNECTOR_RECORDS)
    await opened('?step=setup-type', enter('outbound', { graphProfile: GRAPH_PROFILE }))
    await page.getByLabel('A connector of your own').check()
    const url = page.getByLabel('Base URL of the connector')
    await press(page, 'Next')
    expect(await page.innerText('main')).toContain('The base URL of the connector is missing.')
    await focusIs(page, 'field-connectorUrl')
    for (const [wrong, problem] of [
        ['http://connector.contoso.com', 'This is no https address.'],
        ['https://portal.azure.com/#view/Microsoft_AAD_IAM', 'This is the address of a web page.'],
        ['connector contoso.com', 'There is a space in the value.'],
    ] as const) {
        await url.fill(wrong)
        await press(page, 'Next')
        expect(await step(page)).toBe('Setup type')
        expect(await url.inputValue()).toBe(wrong)
        expect(await url.getAttribute('aria-invalid')).toBe('true')
        expect(await page.innerText('#field-connectorUrl-problem')).toContain(problem)
        if (wrong.startsWith('http:')) await picture(page, 'setup-more-connector-wrong')
    }
    await url.fill('https://connector.contoso.com/m365')
    await nextTo('Microsoft 365 tenant')
    await nextTo(OUTBOUND)
    await press(page, 'Next')
    await focusIs(page, 'field-connectorProfile')
    await page.getByLabel('OAuth profile for the connector').selectOption(CONNECTOR.profile)
    await picture(page, 'setup-more-connector-profile')
    await nextTo(INBOUND)
    const skip = page.getByLabel('Skip current step')
    expect(await skip.isChecked()).toBe(false)
    await skip.check()
    await press(page, 'Next')
    expect(await page.innerText('main')).toContain('This step cannot be skipped')
    await picture(page, 'setup-more-connector-skip')
    await skip.uncheck()
    await page.getByLabel('OAuth client').selectOption(INBOUND_CLIENT)
    await nextTo(USER)
    expect(await skip.isChecked()).toBe(false)
    await page.getByLabel('Name or User ID').fill('m365')
    await page.keyboard.press('Enter')
    await page.getByRole('group', { name: 'Integration user' }).getByRole('radio').first().check()
    await nextTo(REPOSITORY)
    await nextTo(SETTINGS)

    expect(await url.inputValue()).toBe('https://connector.contoso.com/m365')
    await page.getByLabel('Hand-off to the Microsoft 365 admin center').check()
    await page.getByLabel('Microsoft 365 Admin Email').fill('admin@contoso.com')
    await picture(page, 'setup-more-connector-given-up')
    await nextTo(COMPLETE)
    const { entries } = await wizard()
    expect(entries['setup-type']).toMatchObject({
        supportBackend: 'admin-center',
        connectorUrl: 'https://connector.contoso.com/m365',
    })
})

test('who leaves with something unsaved is asked, and after saving is not', async () => {
    await opened('?step=tenant')
    await enterTenant(page, 'fabrikam.com')
    const asked: string[] = []
    page.on('dialog', (dialog) => {
        asked.push(dialog.type())
        void dialog.dismiss()
    })
    const leaving = page.goto(lab.instance.url).then(
        () => 'left',
        () => 'stayed',
    )
    expect(await leaving).toBe('stayed')
    expect(asked).toEqual(['beforeunload'])
    expect(await page.getByLabel('Microsoft 365 domain or tenant ID').inputValue()).toBe('fabrikam.com')
    await picture(page, 'setup-more-stayed')

    await press(page, 'Save and finish later')
    await page.getByText('Saved', { exact: true }).waitFor()
    await page.goto(lab.instance.url)
    expect(asked).toEqual(['beforeunload'])
})

test('a copy of the instance is named, sends nothing, and after Confirm does', async () => {
    await opened(
        '?step=outbound',
        enter('outbound', { graphProfile: GRAPH_PROFILE }),
        enter('settings', { adminEmail: 'admin@contoso.com' }),
    )
    for (const title of [INBOUND, USER, REPOSITORY, SETTINGS, COMPLETE]) await nextTo(title)
    await press(page, 'Next')
    await page.getByText('Setup validation successful').waitFor()
    const { instance } = await wizard()
    await renameInstance(lab, 'devclone')
    try {
        await openSetup(page, lab, '?step=outbound')
        await page.getByText('This instance looks like a clone').waitFor()
        expect(await page.innerText('main')).toContain(
            `Set up on: ${instance.name}. This instance: devclone.`,
        )
        lab.microsoft.control.clearRequests()
        await press(page, 'Run these checks now')
        expect(lab.microsoft.control.requests()).toEqual([])
        const token = page
            .getByRole('listitem')
            .filter({ hasText: 'Access token for Microsoft Graph' })
            .last()
        expect(await token.innerText()).toContain('Not run')
        await picture(page, 'setup-more-clone')

        await press(page, 'Confirm this instance')
        expect(await page.getByText('This instance looks like a clone').count()).toBe(0)
        await press(page, 'Run these checks now')
        expect(lab.microsoft.control.requests().length).toBeGreaterThan(0)
        expect(await token.innerText()).toContain('Passed')
        await picture(page, 'setup-more-clone-confirmed')
    } finally {
        await renameInstance(lab, instance.name)
        await act({ kind: 'confirm-instance' })
    }
})

test('when the instance restarts, what was saved is there, and what was typed stays and can be saved', async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'setup-restart-'))
    const kept = await startSetupLab(browser, { instance: { dataDirectory } })
    let { instance } = kept
    const call = (path: string): Promise<{ readonly result: Wizard }> =>
        fetch(instance.url + path, {
            headers: {
                Accept: 'application/json',
                Authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}`,
            },
        }).then((answer) => answer.json() as Promise<{ readonly result: Wizard }>)
    try {
        const admin = await kept.signedIn('admin')
        await openSetup(admin, kept)
        await press(admin, 'Agree')
        await admin
            .getByRole('group', { name: /Basic Authentication/ })
            .getByLabel('Yes')
            .check()
        await press(admin, 'Next')
        await enterTenant(admin)
        await press(admin, 'Next')
        await chooseOutbound(admin)
        await admin.getByLabel('Client secret expires on').fill('2031-05-31')
        await instance.close()
        await press(admin, 'Save and finish later')
        await admin.getByText('Check your network connection').waitFor()
        await picture(admin, 'setup-more-instance-away')

        instance = await startInstance({
            port: Number(new URL(instance.url).port),
            dataDirectory,
            hosts: kept.microsoft.hosts,
            jobInterval: 0,
        })
        await press(admin, 'Save and finish later')
        await admin.getByText('Your session has ended').waitFor()
        expect(await admin.getByLabel('OAuth profile for Microsoft Graph').inputValue()).toBe(GRAPH_PROFILE)
        await picture(admin, 'setup-more-restarted')
        const tab = await admin.context().newPage()
        await signIn(tab, instance.url, 'admin')
        await press(admin, 'Save and finish later')
        await admin.getByText('Saved', { exact: true }).waitFor()
        const { result } = await call(`${SETUP_API}/wizard`)
        expect(result.entries.tenant.domain).toBe('contoso.com')
        expect(result.entries.outbound.graphProfile).toBe(GRAPH_PROFILE)
        expect(result.secretExpiresOn).toBe('2031-05-31')
        await admin.reload()
        await settled(admin)
        expect(await step(admin)).toBe(OUTBOUND)
    } finally {
        await kept.closePages()
        await instance.close()
        await kept.microsoft.close()
        rmSync(dataDirectory, { recursive: true, force: true })
    }
})
