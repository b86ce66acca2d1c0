// A license request in a browser: an employee orders, her manager approves, the item closes; in English and in French.
import { idOf, LICENSE_ITEM, startLicenseLab, type LicenseLab } from '../license-lab.ts'
import { expectNoViolations } from './axe.ts'
import { requestItemDriver } from './request-item-driver.ts'
import { startSignedInPages, type SignedInPages } from './signed-in-pages.ts'

let pages: SignedInPages<LicenseLab>
beforeAll(async () => {
    pages = await startSignedInPages(startLicenseLab)
    await pages.lab.configure()
    await pages.lab.work()
}, 240_000)
afterAll(() => pages.close())
afterEach(() => pages.closePages())

const { url, picture, form, newestItem, shown, approvalOf, approve } = requestItemDriver(
    () => pages,
    LICENSE_ITEM,
    'license-request',
)

test('an employee finds it in the catalog and orders; her manager approves; the item closes by itself', async () => {
    const emma = await pages.signedIn('emma.employee')
    await emma.goto(url('/catalog_home.do'))
    await emma.getByRole('heading', { name: 'Microsoft 365', exact: true }).waitFor()
    await expectNoViolations(emma)
    await emma.getByRole('link', { name: 'Request a Microsoft 365 license' }).click()
    await emma.getByLabel('License (free / all)').waitFor()
    const options = await emma.getByLabel('License (free / all)').locator('option').allInnerTexts()
    expect(options.map((one) => one.trim())).toContain('Visio Plan 2 (1/2)')
    await expectNoViolations(emma)
    await picture(emma, 'order')
    await emma.getByLabel('License (free / all)').selectOption({ label: 'Visio Plan 2 (1/2)' })
    await emma.getByLabel('Reason').fill('I draw plans')
    await emma.getByRole('button', { name: 'Request' }).click()
    await emma.getByRole('heading', { name: 'Thank you, your request has been submitted' }).waitFor()
    await pages.lab.instance.control.drain()
    const item = await newestItem()

    const marc = await approvalOf(item)
    expect(await marc.getByLabel('Reason').inputValue()).toBe('I draw plans')
    await expectNoViolations(marc)
    await picture(marc, 'approval')
    await approve(marc)
    await pages.lab.passes(2)

    await emma.goto(url(`/sc_req_item.do?sys_id=${item}`))
    expect(await shown(emma, 'state')).toBe('Closed Complete')
    await emma.getByText('The license Visio Plan 2 was assigned, and Microsoft shows it.').waitFor()
    await emma.getByText('This request waits for approval by Marc Manager.').waitFor()
    await expectNoViolations(emma)
    await picture(emma, 'closed')
})

test('in French: the item, its questions, and what is said on the request', async () => {
    await pages.lab.instance.control.loadRecords([
        { table: 'sys_user', values: { sys_id: idOf('noah.newcomer'), preferred_language: 'fr' } },
    ])
    const noah = await pages.signedIn('noah.newcomer')
    await noah.goto(form())
    await noah.getByRole('heading', { name: 'Demander une licence Microsoft 365' }).waitFor()
    await noah.getByLabel('Licence (libres / total)').selectOption({ label: 'Microsoft 365 Copilot (4/4)' })
    await noah.getByLabel('Motif').fill('Je rédige')
    await expectNoViolations(noah)
    await picture(noah, 'order-french')
    await noah.getByRole('button', { name: 'Demande' }).click()
    await noah.waitForURL((where) => !where.pathname.includes('cat_item_view'))
    await pages.lab.instance.control.drain()
    const item = await newestItem()
    expect(await pages.lab.comments(item)).toEqual(['Cette demande attend l’approbation de Marc Manager.'])
    await pages.lab.decide('marc.manager', item, 'approved')
    await pages.lab.passes(2)
    await noah.goto(url(`/sc_req_item.do?sys_id=${item}`))
    await noah
        .getByText('La licence Microsoft 365 Copilot a été attribuée, et Microsoft l’affiche.')
        .waitFor()
    await picture(noah, 'closed-french')
})
