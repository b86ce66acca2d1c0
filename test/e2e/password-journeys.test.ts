// A password reset as its people go through it, with nothing answered by the test: the agent with a one-time code, and the
// catalog item that the manager confirms; in English, and the code in French. The secret is tried at the simulated Microsoft.
import type { Page } from 'playwright-core'
import { RESET_ITEM } from '../../src/server/user-operations/passwords/reset-item.ts'
import { AGENT, MANAGER, startPasswordLab, type PasswordLab } from '../password-lab.ts'
import { expectNoViolations } from './axe.ts'
import { focusIs } from './focus.ts'
import { keyboardTo, kept, OWN_API, PAGE, text } from './own-operations-driver.ts'
import { requestItemDriver } from './request-item-driver.ts'
import { startSignedInPages, type SignedInPages } from './signed-in-pages.ts'

jest.setTimeout(180_000)

const TOM = 'tom.becker'
const FELIX = 'felix.frontline'

let pages: SignedInPages<PasswordLab>
beforeAll(async () => {
    pages = await startSignedInPages(startPasswordLab)
    await pages.lab.configureResets()
    await pages.lab.registerDevice(TOM, 'tom@home.example')
    await pages.lab.registerDevice(FELIX, 'felix@home.example')
}, 240_000)
afterAll(() => pages?.close())
afterEach(() => pages.closePages())

const { url, picture, newestItem, shown, approvalOf, approve } = requestItemDriver(
    () => pages,
    RESET_ITEM,
    'password-journeys',
)

/** A picture of the page as it stands, which axe finds nothing wrong with. */
async function looked(page: Page, name: string): Promise<void> {
    await picture(page, name)
    await expectNoViolations(page)
}

/** Follows a link by the keyboard. */
const follow = async (page: Page, name: string | RegExp): Promise<void> =>
    page.getByRole('link', { name }).first().press('Enter')

/** The code in the newest mail to a private address, as the person reads it there. */
async function codeFor(address: string): Promise<string> {
    const mails = await pages.lab.rows('sys_email', 'type=send-ready^ORDERBYDESCsys_created_on')
    const body = mails.find(({ recipients }) => recipients === address)?.['body'] ?? ''
    const [code] = /\b\d{8}\b/.exec(body) ?? []
    if (code === undefined) throw new Error(`No code was sent to ${address}`)
    return code
}

const wrong = (code: string): string => (code === '00000000' ? '00000001' : '00000000')

/** A window in which the agent asks for a reset on the page of an incident's account, and goes on to the operation. */
async function asked(
    agent: string,
    incident: string,
    words: Readonly<Record<string, string>>,
): Promise<Page> {
    const page = await pages.signedIn(agent)
    await page.goto(url(`/x_mioms_m365_assis_incident_account.do?sysparm_incident=${incident}`))
    const offer = page.locator('#offer-reset-password')
    await offer.focus()
    await page.keyboard.press('Enter')
    await keyboardTo(page, words['ask'] ?? '')
    await page.getByText(words['asked'] ?? '').waitFor()
    await follow(page, words['open'] ?? '')
    await page.locator('main[aria-busy=false]').waitFor()
    return page
}

const sysIdOf = (page: Page): string => new URL(page.url()).searchParams.get('sysparm_id') ?? ''

/** The manager does what waits for him, from the list to the secret, by keyboard alone. */
async function handedOver(marc: Page, sysId: string): Promise<string> {
    await marc.goto(url(PAGE))
    await marc.locator(`a[href$="${sysId}"]`).first().press('Enter')
    await keyboardTo(marc, 'Reset now and show the password once')
    await keyboardTo(marc, 'Reset now')
    return marc.locator('.m365-secret code').innerText()
}

/** The secret is in no row that anybody can read, and in no answer about the operation. */
async function isNowhere(secret: string, sysId: string): Promise<void> {
    for (const who of [AGENT, MANAGER, TOM])
        expect((await pages.lab.call(who, 'GET', `${OWN_API}/${sysId}`)).text).not.toContain(secret)
    for (const table of ['sys_email', 'sysevent', 'sys_journal_field', 'incident', 'sc_req_item', 'syslog'])
        expect(JSON.stringify(await pages.lab.rows(table, ''))).not.toContain(secret)
}

const signsIn = (secret: string): string => pages.lab.microsoft.control.signIn(`${TOM}@contoso.com`, secret)

test('the agent asks, the code is sent, a wrong one counts, the right one verifies, the manager approves and hands over', async () => {
    const incident = await pages.lab.incident(TOM)
    const olga = await asked(AGENT, incident, {
        ask: 'Ask for the reset',
        asked: 'Requested.',
        open: 'Open the operation',
    })
    const sysId = sysIdOf(olga)
    await looked(olga, 'asked')
    await keyboardTo(olga, 'Send a code')
    await olga.getByText('The code was sent.').waitFor()
    const code = await codeFor('tom@home.example')
    expect(await kept(olga)).not.toContain(code)
    const field = olga.getByLabel('Code that the person reads out')
    expect(await text(olga)).toContain('Tries left: 5')
    await field.focus()
    await olga.keyboard.type(wrong(code))
    await olga.keyboard.press('Enter')
    await olga.getByText('The code is wrong. Tries left: 4.').waitFor()
    await olga.getByText('Tries left: 4 ·').waitFor()
    expect(await text(olga)).not.toContain('The code was sent.')
    await looked(olga, 'code-wrong')
    await field.fill(`${code.slice(0, 4)} ${code.slice(4)}`)
    await olga.keyboard.press('Enter')
    await olga.getByText('Waits for approval by Marc Manager.').waitFor()
    expect(await field.count()).toBe(0)
    await focusIs(olga, 'H1', 'tagName')
    expect(await kept(olga)).not.toContain(code)
    await looked(olga, 'code-right')

    const tom = await pages.signedIn(TOM)
    await tom.goto(url(`${PAGE}?sysparm_id=${sysId}`))
    await tom.getByText('Waits for approval by Marc Manager.').waitFor()
    expect(await tom.getByRole('button').count()).toBe(0)

    const marc = await pages.signedIn(MANAGER)
    await marc.goto(url(PAGE))
    await looked(marc, 'waits-for-manager')
    await marc.locator(`a[href$="${sysId}"]`).first().press('Enter')
    expect(await marc.getByRole('button', { name: 'Confirm the identity' }).count()).toBe(0)
    await keyboardTo(marc, 'Approve')
    await marc.getByText(`Waits for Marc Manager, who does it and hands the result over to ${TOM}.`).waitFor()
    await tom.reload()
    await tom.getByText('Waits for Marc Manager, who does it and hands the result over').waitFor()
    await looked(tom, 'person-before')
    const secret = await handedOver(marc, sysId)
    await looked(marc, 'secret')
    expect([signsIn(secret), signsIn(`${secret}x`)]).toEqual(['temporaryAccessPass', 'refused'])
    await keyboardTo(marc, 'Hide')
    await marc.getByText('It is hidden, and nobody can show it again.').waitFor()
    expect(await kept(marc)).not.toContain(secret)

    const [row] = await pages.lab.rows('incident', `sys_id=${incident}`)
    expect(row).toMatchObject({
        state: '6',
        close_notes: 'A Temporary Access Pass was issued and handed over.',
    })
    await olga.goto(url(`/incident.do?sys_id=${incident}`))
    await olga.locator('.journal', { hasText: 'A Temporary Access Pass was issued' }).first().waitFor()
    await picture(olga, 'incident-resolved')
    await tom.reload()
    await tom.getByText('A Temporary Access Pass was issued and handed over.').first().waitFor()
    expect(await text(tom)).toMatch(/Handed over · Marc Manager/)
    await looked(tom, 'person-after')
    await isNowhere(secret, sysId)
    expect(await kept(tom)).not.toContain(secret)
})

test('an employee orders it, his manager confirms and approves by one decision, and hands it over; the item is closed', async () => {
    const tom = await pages.signedIn(TOM)
    await tom.goto(url('/catalog_home.do'))
    await follow(tom, 'Reset a Microsoft 365 password')
    const reason = tom.getByLabel('Reason')
    await reason.waitFor()
    await expectNoViolations(tom)
    await reason.focus()
    await tom.keyboard.type('I forgot it on holiday')
    await picture(tom, 'order')
    await tom.getByRole('button', { name: 'Request' }).press('Enter')
    await tom.getByRole('heading', { name: 'Thank you, your request has been submitted' }).waitFor()
    await pages.lab.instance.control.drain()
    const item = await newestItem()
    await pages.lab.passes(1)

    const approval = await approvalOf(item)
    expect(await approval.getByLabel('Reason').inputValue()).toBe('I forgot it on holiday')
    await looked(approval, 'approval')
    await approve(approval)

    const marc = await pages.signedIn(MANAGER)
    await marc.goto(url(PAGE))
    await marc
        .getByRole('link', { name: `Reset password: ${TOM}` })
        .first()
        .press('Enter')
    await marc.getByText('hands the result over to').waitFor()
    const sysId = sysIdOf(marc)
    expect(await text(marc)).toMatch(/Identity verified\s+Marc Manager[\s\S]*Approved\s+Marc Manager/)
    await looked(marc, 'order-approved')
    await tom.goto(url(`${PAGE}?sysparm_id=${sysId}`))
    await tom.getByText('Waits for Marc Manager, who does it and hands the result over').waitFor()
    const secret = await handedOver(marc, sysId)
    expect([signsIn(secret), signsIn(`${secret}x`)]).toEqual(['temporaryAccessPass', 'refused'])

    await tom.goto(url(`/sc_req_item.do?sys_id=${item}`))
    expect(await shown(tom, 'state')).toBe('Closed Complete')
    await tom.getByText('A Temporary Access Pass was issued and handed over.').waitFor()
    await looked(tom, 'order-closed')
    await isNowhere(secret, sysId)
})

test('in French: the code is sent, a wrong one is counted, the right one verifies', async () => {
    const olga = await asked('octave.operations', await pages.lab.incident(FELIX), {
        ask: 'Demander la réinitialisation',
        asked: 'Demandé.',
        open: "Ouvrir l'opération",
    })
    await keyboardTo(olga, 'Envoyer un code')
    await olga.getByText('Le code a été envoyé.').waitFor()
    const code = await codeFor('felix@home.example')
    const field = olga.getByLabel('Code lu par la personne')
    await field.fill(wrong(code))
    await olga.keyboard.press('Enter')
    await olga.getByText('Essais restants : 4').first().waitFor()
    await looked(olga, 'french-code-wrong')
    await field.fill(code)
    await olga.keyboard.press('Enter')
    await olga.getByText("En attente de l'approbation de Marc Manager.").waitFor()
    await looked(olga, 'french-code-right')
})
