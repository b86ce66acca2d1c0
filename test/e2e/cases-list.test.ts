/** The related list of cases: chosen in Setup, shown on the classic form to whom it is for. */
import type { Page } from 'playwright-core'
import { completeSetup } from '../../local/instance/demo/complete-setup.ts'
import { loadPeopleAndRecords } from '../../local/instance/demo/load-demo.ts'
import { caseForm, openCase } from '../cases-lab.ts'
import { startLab, type Lab } from '../lab.ts'
import { expectNoViolations } from './axe.ts'
import { startIncidentPages, type DemoLab, type IncidentPages } from './incident-pages.ts'
import { picture, shot } from './pictures.ts'

jest.setTimeout(180_000)

const LIST = '[data-related-list="x_mioms_m365_assis_support_case.incident"]'
const SETUP_VIEWS = '/x_mioms_m365_assis_setup.do#views'
const HEADING = 'Where the list of cases shows, below the incident'
let pages: IncidentPages
let lab: DemoLab

beforeAll(async () => {
    pages = await startIncidentPages()
    lab = pages.lab
    const opened = await openCase(lab, 'omar.escalation', lab.demo.incident.sysId, { form: caseForm() })
    expect(opened.status).toBe(200)
})
afterEach(() => pages.closePages())
afterAll(() => pages?.close())

const signedIn = (at: Lab, user: string): Promise<Page> => pages.signedIn(user, 1280, at)

/** The boxes of one part, by its heading. */
async function views(page: Page, of: Lab, heading: string) {
    await page.goto(of.instance.url + SETUP_VIEWS)
    const region = page.getByRole('region', { name: heading, exact: true })
    await region.getByRole('checkbox').first().waitFor()
    return region
}

const form = async (page: Page): Promise<void> => {
    await page.goto(`${lab.instance.url}/incident.do?sys_id=${lab.demo.incident.sysId}`)
    await page.locator('#related_lists, main').first().waitFor()
}

test('the list is taken off a view and put there again; the form follows, and the tab stays', async () => {
    const admin = await signedIn(lab, 'admin')
    const lists = await views(admin, lab, HEADING)
    const box = lists.getByLabel('Default view')
    expect(await box.isChecked()).toBe(true)
    await box.uncheck()
    await lists.getByText('The list of cases no longer shows on: Default view').waitFor()
    const tab = admin.getByRole('region', { name: 'Where the tab shows', exact: true })
    expect(await tab.getByLabel('Default view').isChecked()).toBe(true)

    const agent = await signedIn(lab, 'omar.escalation')
    await form(agent)
    expect(await agent.locator(LIST).count()).toBe(0)
    await box.check()
    await lists.getByText('The list of cases shows on: Default view').waitFor()
    expect(await tab.getByRole('status').innerText()).toBe('')
    await picture(admin, 'setup-cases-list')
    await form(agent)
    await agent.locator(LIST).getByText('Outlook keeps asking for the password').waitFor()
    await agent.locator(LIST).scrollIntoViewIfNeeded()
    await shot(agent, 'incident-form-cases-list')

    const insights = await signedIn(lab, 'ana.agent')
    await form(insights)
    expect(await insights.locator(LIST).count()).toBe(0)
    expect(await insights.getByText('Microsoft Support Case', { exact: true }).count()).toBe(0)
})

test('a view without lists of its own, and an instance that refuses: the manual way is told', async () => {
    const page = await signedIn(lab, 'admin')
    const lists = await views(page, lab, HEADING)
    await lists.getByLabel('Self Service').click()
    const alert = lists.getByRole('alert')
    await alert.getByText('Configure > Related Lists, step by step').waitFor()
    expect(await alert.innerText()).toContain('The view Self Service has no related lists of its own')
    expect(await alert.innerText()).toContain('Microsoft Support Case->Incident')
    expect(await lists.getByLabel('Self Service').isChecked()).toBe(false)
    await picture(page, 'setup-cases-list-by-hand')

    const strict = await startLab({ instance: { formWrites: 'refuse' } })
    try {
        await loadPeopleAndRecords(strict.instance)
        await completeSetup(strict.instance)
        const admin = await signedIn(strict, 'admin')
        const refused = await views(admin, strict, HEADING)
        await refused.getByLabel('Default view').click()
        await refused.getByText('Configure > Related Lists, step by step').waitFor()
        expect(await refused.getByRole('alert').innerText()).toContain(
            'This instance does not let the app change the related lists of the incident form.',
        )
        expect(await refused.getByLabel('Default view').isChecked()).toBe(false)
        await expectNoViolations(admin)
    } finally {
        await strict.close()
    }
})

test('in French', async () => {
    const page = await signedIn(lab, 'adele.admin')
    const lists = await views(page, lab, "Où la liste des dossiers s'affiche, sous l'incident")
    await lists.getByLabel('Self Service').click()
    await lists.getByRole('alert').getByText('Configure > Related Lists, étape par étape').waitFor()
    expect(await lists.getByRole('alert').innerText()).toContain('La vue Self Service n')
    await picture(page, 'setup-cases-list-french')
    const box = lists.getByLabel('Default view')
    await box.uncheck()
    await lists.getByText("La liste des dossiers ne s'affiche plus sur : Default view").waitFor()
    await box.check()
    await lists.getByText("La liste des dossiers s'affiche sur : Default view").waitFor()
})
