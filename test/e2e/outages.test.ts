import type { Locator, Page } from 'playwright-core'
import { AUTOMATION_API, GROUP_ROWS, INCIDENT_JOB, settingsWith } from '../automation-lab.ts'
import { expectNoViolations } from './axe.ts'
import { focusIs } from './focus.ts'
import { demoPages } from './signed-in-pages.ts'
import { shot } from './pictures.ts'

jest.setTimeout(120_000)

const PAGE = '/x_mioms_m365_assis_incident_tab.do?sysparm_incident='
const pages = demoPages()

beforeAll(async () => {
    await pages.lab.instance.control.loadRecords(GROUP_ROWS)
    const { json } = await pages.lab.call('admin', 'GET', `${AUTOMATION_API}/settings`)
    const settings = settingsWith({ incidents: { create: false }, outages: { enabled: true } })
    const saved = await pages.lab.call('admin', 'PUT', `${AUTOMATION_API}/settings`, {
        revision: json.result.revision,
        settings,
    })
    expect(saved.json.result.saved).toBe(true)
})

async function open(user: string, incident: string): Promise<Page> {
    const page = await pages.signedIn(user)
    await page.goto(pages.lab.instance.url + PAGE + incident)
    await page.locator('main[aria-busy=false]').waitFor()
    return page
}
const card = (page: Page): Locator => page.locator('article', { hasText: 'EX1180342' })

test('in one click an incident becomes the parent of the issue, by keyboard too, and in one click it no longer is', async () => {
    const ana = await open('ana.agent', pages.lab.demo.incident.sysId)
    const adopt = card(ana).getByRole('button', {
        name: 'Make this incident the parent of the issue EX1180342',
    })
    await adopt.waitFor()
    await shot(ana, 'outage-adopt')
    await expectNoViolations(ana)
    await adopt.focus()
    await ana.keyboard.press('Enter')
    await card(ana).getByText('This incident stands for it.').waitFor()
    const undo = card(ana).getByRole('button', { name: 'Undo EX1180342' })
    await focusIs(ana, 'BUTTON', 'tagName')
    await shot(ana, 'outage-adopted')
    await expectNoViolations(ana)

    const claire = await open('claire.agent', pages.lab.demo.incident.sysId)
    expect(await card(claire).innerText()).toContain('Cet incident le représente.')
    await card(claire).getByRole('button', { name: 'Annuler EX1180342' }).click()
    await card(claire)
        .getByRole('button', { name: 'Faire de cet incident le parent du problème EX1180342' })
        .waitFor()
    await shot(claire, 'outage-adopt-french')
    // It was taken back meanwhile: the click changes nothing more, and the page shows how it is.
    await undo.click()
    await adopt.waitFor()
})

test('an outage on the tab: it waits for its incident, is linked to it, and that incident says what it stands for', async () => {
    const ana = await open('ana.agent', pages.lab.demo.incident.sysId)
    await card(ana).getByRole('button', { name: 'This is it EX1180342' }).click()
    await card(ana).getByText('will be created and linked within minutes').waitFor()
    await shot(ana, 'outage-waiting')
    await expectNoViolations(ana)

    await pages.lab.instance.control.executeJob(INCIDENT_JOB)
    await pages.lab.instance.control.drain()
    await ana.getByRole('button', { name: 'Refresh' }).click()
    await card(ana).getByText('Linked to').waitFor()
    expect(await card(ana).innerText()).toMatch(/Linked to INC\d+\s+Linked incidents: 1/)
    await shot(ana, 'outage-linked')
    await expectNoViolations(ana)

    const { json } = await pages.lab.call('ana.agent', 'POST', '/api/now/table/incident', {
        short_description: 'Outlook asks for my password all the time',
    })
    await pages.lab.instance.control.drain()
    const claire = await open('claire.agent', json.result.sys_id)
    expect(await card(claire).innerText()).toMatch(/Incident qui le représente : INC\d+/)
    await card(claire).getByRole('button', { name: 'C’est bien cela EX1180342' }).click()
    await card(claire).getByText('Lié à').waitFor()
    expect(await card(claire).innerText()).toContain('Incidents liés : 2')
    await shot(claire, 'outage-french')
    await expectNoViolations(claire)

    // The number leads to the incident, whose tab says what it stands for.
    await card(claire).getByRole('link', { name: /^INC/ }).click()
    await claire.waitForURL(/incident\.do/)
    const parent = new URL(claire.url()).searchParams.get('sys_id') ?? ''
    const own = await open('ana.agent', parent || (await parentOf(json.result.sys_id)))
    await card(own).getByText('This incident stands for it.').waitFor()
    expect(await card(own).getByRole('button', { name: 'This is it' }).count()).toBe(0)
    expect(await card(own).innerText()).toContain('Linked incidents: 2')
    await shot(own, 'outage-itself')
    await expectNoViolations(own)

    await ana.getByRole('button', { name: 'Undo EX1180342' }).click()
    await card(ana).getByText('Incident that stands for it:').waitFor()
    expect(await card(ana).innerText()).toContain('Linked incidents: 1')
})

async function parentOf(incident: string): Promise<string> {
    const path = `/api/now/table/incident/${incident}?sysparm_exclude_reference_link=true`
    return (await pages.lab.call('admin', 'GET', path)).json.result.parent_incident as string
}
