import type { Page } from 'playwright-core'
import type { LoadedDemo } from '../../local/instance/demo/load-demo.ts'
import { CASES_JOB, completeConnectorSetup, CONNECTOR } from '../connector-lab.ts'
import { caseId, readCases } from '../cases-lab.ts'
import { startLab } from '../lab.ts'
import {
    OMAR,
    picture,
    press,
    settled,
    startSupportPages,
    type SupportPages,
} from './support-cases-driver.ts'

jest.setTimeout(180_000)

let pages: SupportPages
beforeAll(async () => {
    pages = await startSupportPages(async () => {
        const lab = await startLab()
        await completeConnectorSetup(lab)
        const demo: LoadedDemo = {
            signIns: [],
            callers: [],
            incident: { sysId: '', number: '', shortDescription: '' },
        }
        return { ...lab, demo }
    })
}, 180_000)
afterEach(async () => {
    pages.lab.microsoft.control.clearFaults()
    await pages.closePages()
})
afterAll(() => pages?.close())

async function toPreview(user: string, incident: string, preview: string): Promise<Page> {
    const page = await pages.open(user, `?sysparm_incident=${incident}`)
    await page.locator('#field-service').selectOption('Exchange Online')
    await page.locator('#field-contactMail').fill('omar.escalation@contoso.com')
    await press(page, preview)
    await page.locator('.m365-parts').waitFor()
    return page
}
const ENGLISH = 'Preview what leaves the instance'
const FRENCH = "Aperçu de ce qui quitte l'instance"
const received = (incident: string) =>
    pages.lab.microsoft.control.connectorCases().filter(({ key }) => key === caseId(incident))

test('what is previewed is what the connector gets, once; it is then with Microsoft', async () => {
    const incident = await pages.incident('Outlook keeps asking for the password')
    const page = await toPreview(OMAR, incident, ENGLISH)
    await page.getByText('As it is sent').click()
    const payload = await page.locator('pre').innerText()
    await picture(page, 'connector-preview')
    await page.getByRole('button', { name: 'Send to Microsoft' }).dblclick()
    await page.getByText('Microsoft works on it').waitFor()
    await settled(page)
    const [got, ...more] = received(incident)
    expect(more).toEqual([])
    expect(JSON.parse(got?.body ?? '')).toEqual(JSON.parse(payload))
    await picture(page, 'connector-open')
    await press(page, 'Reply to Microsoft')
    await page.getByLabel('Your reply').fill("It began at 8 o'clock.")
    await page.locator('form').getByRole('button', { name: 'Reply to Microsoft' }).click()
    await page.getByText('Delivered').waitFor()
})

test('the connector is down: the case waits, says so, and is sent when it is back', async () => {
    const incident = await pages.incident('Teams does not start')
    const page = await toPreview(OMAR, incident, ENGLISH)
    pages.lab.microsoft.control.addFault({ kind: 'refuse', host: CONNECTOR })
    await press(page, 'Send to Microsoft')
    await page.getByText('This case is not with Microsoft yet.', { exact: false }).waitFor()
    await page.getByText('Next attempt:', { exact: false }).waitFor()
    await picture(page, 'connector-down')
    pages.lab.microsoft.control.clearFaults()
    await press(page, 'Try now')
    await page.getByText('Microsoft works on it').waitFor()
    expect(received(incident)).toHaveLength(1)
})

test('what waits is cancelled, and what is not sent by hand is sent by the job', async () => {
    const incident = await pages.incident('OneDrive does not sync')
    const page = await toPreview(OMAR, incident, ENGLISH)
    pages.lab.microsoft.control.addFault({ kind: 'refuse', host: CONNECTOR })
    await press(page, 'Send to Microsoft')
    await page.getByText('This case is not with Microsoft yet.', { exact: false }).waitFor()
    await press(page, 'Cancel the case')
    await page.getByText('It is not sent any more.', { exact: false }).waitFor()
    await page.locator('form').getByRole('button', { name: 'Cancel the case' }).click()
    await settled(page)
    pages.lab.microsoft.control.clearFaults()
    await pages.lab.instance.control.setClock({ advanceSeconds: 3600 })
    await pages.lab.instance.control.executeJob(CASES_JOB)
    await page.reload()
    await settled(page)
    await page.locator('.m365-pill', { hasText: 'Canceled' }).waitFor()
    expect((await readCases(pages.lab, OMAR, incident)).json.result.cases[0].state).toBe('cancelled')
    await picture(page, 'connector-cancelled')
})

test('in French', async () => {
    const incident = await pages.incident('SharePoint est lent')
    const page = await toPreview('adele.admin', incident, FRENCH)
    await picture(page, 'connector-fr-preview')
    pages.lab.microsoft.control.addFault({ kind: 'refuse', host: CONNECTOR })
    await press(page, 'Envoyer à Microsoft')
    await page.getByText("Ce dossier n'est pas encore chez Microsoft.", { exact: false }).waitFor()
    await picture(page, 'connector-fr-down')
})
