// A request for a shared mailbox in a browser: ordered, approved, given by a runbook, closed; in English and in French. And
// the button on the incident that leads to the form of runbooks.
import { idOf } from '../license-lab.ts'
import { INCIDENT, MAILBOX_ITEM, OLGA, startRunbookLab, type RunbookLab } from '../runbook-lab.ts'
import { expectNoViolations } from './axe.ts'
import { requestItemDriver } from './request-item-driver.ts'
import { startSignedInPages, type SignedInPages } from './signed-in-pages.ts'

let pages: SignedInPages<RunbookLab>
beforeAll(async () => {
    pages = await startSignedInPages(startRunbookLab)
    await pages.lab.register(undefined, { approval: 'manager' })
}, 240_000)
afterAll(() => pages.close())
afterEach(() => pages.closePages())

const { url, picture, form, newestItem, shown, approvalOf, approve } = requestItemDriver(
    () => pages,
    MAILBOX_ITEM,
    'mailbox-request',
)

test('an employee orders with the keyboard, her manager approves, the runbook runs, the item closes', async () => {
    const emma = await pages.signedIn('emma.employee')
    await emma.goto(url('/catalog_home.do'))
    await emma.getByRole('link', { name: 'Request access to a shared mailbox' }).click()
    const alias = emma.getByLabel('Alias of the mailbox (what stands before the @)')
    await alias.waitFor()
    await expectNoViolations(emma)
    await alias.focus()
    await emma.keyboard.type('reception')
    await emma.keyboard.press('Tab')
    expect(await emma.getByLabel('Right').evaluate((field) => field === document.activeElement)).toBe(true)
    await emma.getByLabel('Right').selectOption({ label: 'Send as: mail comes from the mailbox' })
    await emma.keyboard.press('Tab')
    await emma.keyboard.type('I answer its mail')
    await picture(emma, 'order')
    await emma.getByRole('button', { name: 'Request' }).press('Enter')
    await emma.getByRole('heading', { name: 'Thank you, your request has been submitted' }).waitFor()
    await pages.lab.instance.control.drain()
    const item = await newestItem()

    const marc = await approvalOf(item)
    expect(await marc.getByLabel('Alias of the mailbox').inputValue()).toBe('reception')
    expect(await marc.getByLabel('Reason').inputValue()).toBe('I answer its mail')
    await expectNoViolations(marc)
    await picture(marc, 'approval')
    await approve(marc)
    await pages.lab.passes(5)

    await emma.goto(url(`/sc_req_item.do?sys_id=${item}`))
    expect(await shown(emma, 'state')).toBe('Closed Complete')
    await emma.getByText('The runbook Access to a shared mailbox completed.').waitFor()
    await expectNoViolations(emma)
    await picture(emma, 'closed')
})

test('a mailbox that is not there: closed incomplete, with what to do', async () => {
    const item = await pages.lab.orderMailbox('emma.employee', 'nowhere')
    await pages.lab.decide('marc.manager', item, 'approved')
    await pages.lab.passes(5)
    const emma = await pages.signedIn('emma.employee')
    await emma.goto(url(`/sc_req_item.do?sys_id=${item}`))
    expect(await shown(emma, 'state')).toBe('Closed Incomplete')
    await emma.getByText('completed, but wrote errors (1)').waitFor()
    await expectNoViolations(emma)
})

test('in French: the item, its questions and choices, and what is said on the request', async () => {
    await pages.lab.instance.control.loadRecords([
        { table: 'sys_user', values: { sys_id: idOf('noah.newcomer'), preferred_language: 'fr' } },
    ])
    const noah = await pages.signedIn('noah.newcomer')
    await noah.goto(form())
    await noah.getByRole('heading', { name: 'Demander l’accès à une boîte aux lettres partagée' }).waitFor()
    await noah.getByLabel('Alias de la boîte aux lettres (ce qui précède le @)').fill('sales')
    await noah.getByLabel('Droit').selectOption({ label: 'Accès complet : ouvrir la boîte et la lire' })
    await noah.getByLabel('Motif').fill('Je vends')
    await expectNoViolations(noah)
    await picture(noah, 'order-french')
    await noah.getByRole('button', { name: 'Demande' }).click()
    await noah.waitForURL((where) => !where.pathname.includes('cat_item_view'))
    await pages.lab.instance.control.drain()
    const item = await newestItem()
    await pages.lab.decide('marc.manager', item, 'approved')
    await pages.lab.passes(5)
    await noah.goto(url(`/sc_req_item.do?sys_id=${item}`))
    await noah.getByText("Le runbook Access to a shared mailbox s'est terminé.").waitFor()
    await picture(noah, 'closed-french')
})

test('the button on the incident leads to the page of its caller, for who holds the role', async () => {
    const olga = await pages.signedIn(OLGA)
    await olga.goto(url(`/incident.do?sys_id=${INCIDENT}`))
    await olga.getByRole('button', { name: 'Run a Microsoft 365 runbook' }).click()
    await olga.waitForURL(new RegExp(`incident_account\\.do\\?sysparm_incident=${INCIDENT}`))
    const ana = await pages.signedIn('ana.agent')
    await ana.goto(url(`/incident.do?sys_id=${INCIDENT}`))
    await ana.getByRole('button', { name: 'Microsoft 365 Support' }).first().waitFor()
    expect(await ana.getByRole('button', { name: 'Run a Microsoft 365 runbook' }).count()).toBe(0)
})
