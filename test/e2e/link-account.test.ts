import type { Page } from 'playwright-core'
import { ACCOUNT_API } from '../lab.ts'
import { expectNoViolations } from './axe.ts'
import { focusIs } from './focus.ts'
import { demoPages } from './signed-in-pages.ts'
import { loseRole } from './platform-answers.ts'
import { shotsOf } from './pictures.ts'

jest.setTimeout(120_000)

const PAGE = '/x_mioms_m365_assis_link_account.do'
const OMAR = 'omar.escalation'
const pages = demoPages()

beforeAll(async () => {
    // An app registration that may look at users and their roles.
    await pages.lab.instance.control.loadRecords([
        {
            table: 'oauth_entity',
            values: {
                sys_id: 'd3e0000000000000000000000000c001',
                client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e61',
                client_secret: 'contoso-directory-secret',
            },
        },
    ])
    await pages.lab.instance.control.setClock({ advanceSeconds: 3700 })
})
afterEach(async () => {
    await pages.lab.call(OMAR, 'DELETE', ACCOUNT_API)
})

async function opened(user: string, width = 1280): Promise<Page> {
    const page = await pages.signedIn(user, width)
    await page.goto(pages.lab.instance.url + PAGE)
    await page.locator('main[aria-busy=false]').waitFor()
    return page
}

const shot = shotsOf('link-account')
const field = (page: Page) => page.getByLabel('Address of your Microsoft 365 admin account')
const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Verify and save' }).click()
/** Waits for a sentence; a page that says something else instead shows it in the failure. */
async function waitForText(page: Page, sentence: string): Promise<void> {
    await page
        .getByText(sentence)
        .first()
        .waitFor({ timeout: 15_000 })
        .catch(() => undefined)
    expect(await page.locator('main').innerText()).toContain(sentence)
}

test('an account is linked, replaced and removed', async () => {
    const page = await opened(OMAR)
    await waitForText(page, 'No account is linked')
    await waitForText(page, 'Your cases use Microsoft 365 Admin Email')
    await shot(page, 'none')
    await expectNoViolations(page)

    await field(page).fill('sofia.support@contoso.com')
    await save(page)
    await waitForText(page, 'Saved. The account may open service requests.')
    expect(await field(page).inputValue()).toBe('')
    expect(await page.locator('main').innerText()).toContain('sofia.support@contoso.com')
    await shot(page, 'verified')
    await expectNoViolations(page)

    await page.reload()
    await waitForText(page, 'sofia.support@contoso.com')
    await page.getByRole('button', { name: 'Verify again' }).click()
    await waitForText(page, 'Saved. The account may open service requests.')

    await field(page).fill('hugo.helpdesk@contoso.com')
    await save(page)
    await waitForText(page, 'hugo.helpdesk@contoso.com')
    expect(await page.locator('main').innerText()).not.toContain('sofia')

    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await waitForText(page, 'Remove this account?')
    await shot(page, 'remove')
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Keep it' }).click()
    await waitForText(page, 'hugo.helpdesk@contoso.com')
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByRole('button', { name: 'Remove the account' }).click()
    await waitForText(page, 'Removed.')
    await focusIs(page, 'current')
    await waitForText(page, 'No account is linked')
})

test.each([
    [
        'Sofia Support <sofia.support@contoso.com>',
        'The address cannot be used: a name stands in front of it.',
    ],
    ['https://admin.microsoft.com', 'The address cannot be used: it is a web address.'],
    ['', 'The address cannot be used: nothing was entered.'],
    ['rana.reader@contoso.com', 'rana.reader@contoso.com is not a valid Microsoft 365 admin account.'],
])('%j is refused at the field, and stays there', async (typed, sentence) => {
    const page = await opened(OMAR)
    await field(page).fill(typed)
    await save(page)
    await waitForText(page, sentence)
    expect(await field(page).inputValue()).toBe(typed)
    expect(await field(page).getAttribute('aria-invalid')).toBe('true')
    await focusIs(page, 'field-email')
    await shot(page, typed === '' ? 'refused-nothing' : `refused-${typed.slice(0, 4).replace(/\W/g, '')}`)
    await expectNoViolations(page)
    await waitForText(page, 'No account is linked')
})

test('with Microsoft away the account is kept, not verified, with the reason', async () => {
    pages.lab.microsoft.control.addFault({ kind: 'refuse', path: '*batch' })
    const page = await opened(OMAR)
    await field(page).fill('sofia.support@contoso.com')
    await save(page)
    await waitForText(page, 'Saved, but not verified.')
    const text = await page.locator('main').innerText()
    for (const expected of [
        'Not verified',
        'The host graph.microsoft.com could not be reached.',
        'Allow outbound HTTPS',
    ])
        expect(text).toContain(expected)
    await shot(page, 'not-verified')
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Verify again' }).click()
    await waitForText(page, 'Saved. The account may open service requests.')
})

test('by keyboard alone', async () => {
    const page = await opened(OMAR)
    const tabTo = async (name: string): Promise<void> => {
        for (let presses = 0; presses < 15; presses += 1) {
            await page.keyboard.press('Tab')
            const here = await page.evaluate(() => {
                const element = document.activeElement
                return element instanceof HTMLInputElement ? element.id : element?.textContent
            })
            if (here === name) return
        }
        throw new Error(`Tab does not reach ${name}`)
    }
    await tabTo('field-email')
    await page.keyboard.type('otto.ordinary@contoso.com')
    await page.keyboard.press('Enter')
    await waitForText(page, 'is not a valid Microsoft 365 admin account')
    await focusIs(page, 'field-email')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('sofia.support@contoso.com')
    await page.keyboard.press('Enter')
    await waitForText(page, 'Saved. The account may open service requests.')
    await page.locator('body').focus()
    await page.reload()
    await waitForText(page, 'sofia.support@contoso.com')
    await tabTo('Remove')
    await page.keyboard.press('Enter')
    await waitForText(page, 'Remove this account?')
    await focusIs(page, 'question')
    await tabTo('Keep it')
    await page.keyboard.press('Enter')
    await focusIs(page, 'Remove', 'textContent')
    await page.keyboard.press('Enter')
    await waitForText(page, 'Remove this account?')
    await focusIs(page, 'question')
    await tabTo('Remove the account')
    await page.keyboard.press('Enter')
    await waitForText(page, 'Removed.')
})

test.each([320, 1600])('at %i px nothing scrolls sideways', async (width) => {
    await pages.lab.call(OMAR, 'PUT', ACCOUNT_API, { email: 'hugo.helpdesk@contoso.com' })
    const page = await opened(OMAR, width)
    await field(page).fill(
        'a.very.long.address.that.nobody.would.ever.have.in.a.tenant@subdomain.contoso.com',
    )
    await save(page)
    await waitForText(page, 'is not a valid Microsoft 365 admin account')
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await shot(page, String(width))
    await expectNoViolations(page)
})

test('in French the page speaks French', async () => {
    const speak = (language: string): Promise<unknown> =>
        pages.lab.instance.control.loadRecords([
            {
                table: 'sys_user',
                values: { sys_id: 'd3e0000000000000000000000000a002', preferred_language: language },
            },
        ])
    await speak('fr')
    try {
        const page = await opened(OMAR)
        await waitForText(page, "Aucun compte n'est lié")
        await page.getByLabel("Adresse de votre compte d'administrateur Microsoft 365").fill('sofia support')
        await page.getByRole('button', { name: 'Vérifier et enregistrer' }).click()
        await waitForText(page, 'Cette adresse ne peut pas être utilisée : elle contient des espaces.')
        await page.locator('html[lang=fr]').waitFor({ state: 'attached' })
        await shot(page, 'french')
        await expectNoViolations(page)
        await page
            .getByLabel("Adresse de votre compte d'administrateur Microsoft 365")
            .fill('sofia.support@contoso.com')
        await page.getByRole('button', { name: 'Vérifier et enregistrer' }).click()
        await waitForText(page, 'Enregistré. Le compte peut ouvrir des demandes de service.')
        await shot(page, 'french-verified')
    } finally {
        await speak('en')
    }
})

test('Microsoft 365 Admin Email is named as the fallback, and never shown', async () => {
    const wizard = await pages.lab.call('admin', 'GET', '/api/x_mioms_m365_assis/v1/setup/wizard')
    const { json } = await pages.lab.call(
        'admin',
        'POST',
        '/api/x_mioms_m365_assis/v1/setup/wizard/actions',
        {
            revision: wizard.json.result.revision,
            actions: [
                { kind: 'enter', step: 'settings', values: { adminEmail: 'canary.admin@contoso.com' } },
                { kind: 'complete' },
            ],
        },
    )
    expect(json.result.refusal).toBeNull()
    const page = await opened(OMAR)
    await waitForText(page, 'Your cases use Microsoft 365 Admin Email')
    expect(await page.content()).not.toContain('canary')
    await shot(page, 'fallback')
    await expectNoViolations(page)
})

test('who lacks the role sees which; an ended session keeps what was typed', async () => {
    const agent = await opened(OMAR)
    await loseRole(agent, '**/account/linked')
    await agent.reload()
    await agent.getByText('x_mioms_m365_assis.administrator').waitFor()
    await shot(agent, 'no-permission')
    await expectNoViolations(agent)

    const page = await opened(OMAR)
    await field(page).fill('sofia.support@contoso.com')
    await page.context().clearCookies()
    await save(page)
    await waitForText(page, 'Your session has ended')
    expect(await field(page).inputValue()).toBe('sofia.support@contoso.com')
    await shot(page, 'signed-out')
    await expectNoViolations(page)
})

test('an agent without the role opens no page and sees no menu entry', async () => {
    const page = await pages.signedIn('ana.agent')
    expect(await page.getByText('Link Account').count()).toBe(0)
    await page.goto(pages.lab.instance.url + PAGE)
    expect(await page.getByRole('button', { name: 'Verify and save' }).count()).toBe(0)

    const holder = await opened(OMAR)
    await holder.goto(pages.lab.instance.url)
    expect(await holder.getByText('Link Account').count()).toBeGreaterThan(0)
})

test('set up for Insights only, the page says that no cases can be opened', async () => {
    const api = '/api/x_mioms_m365_assis/v1/setup'
    const act = async (revision: number, ...actions: readonly object[]) => {
        const { json } = await pages.lab.call('admin', 'POST', `${api}/wizard/actions`, { revision, actions })
        expect(json.result.refusal).toBeNull()
        return json.result.wizard
    }
    const { json } = await pages.lab.call('admin', 'GET', `${api}/wizard`)
    const values = { basicAuthentication: false, singleTenant: false }
    const entered = await act(json.result.revision, { kind: 'enter', step: 'setup-type', values })
    for (const group of entered.choices.checkGroups)
        await pages.lab.call('admin', 'POST', `${api}/checks`, { group })
    await act(entered.revision, { kind: 'complete' })

    const page = await opened(OMAR)
    await waitForText(page, 'No account is linked')
    const text = await page.locator('main').innerText()
    expect(text).toContain('set up without cases')
    expect(text).not.toContain('Microsoft 365 Admin Email')
    await expectNoViolations(page)
})
