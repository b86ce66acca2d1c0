import type { Locator, Page } from 'playwright-core'
import { TAB_API } from '../lab.ts'
import { expectNoViolations } from './axe.ts'
import { focusIs } from './focus.ts'
import { demoPages } from './signed-in-pages.ts'
import { shot } from './pictures.ts'

jest.setTimeout(120_000)

const PAGE = '/x_mioms_m365_assis_incident_tab.do?sysparm_incident='
const pages = demoPages()

async function open(user: string, incident = pages.lab.demo.incident.sysId, width = 1280): Promise<Page> {
    const page = await pages.signedIn(user, width)
    await page.goto(pages.lab.instance.url + PAGE + incident)
    await page.locator('main[aria-busy=false]').waitFor()
    return page
}
const card = (page: Page): Locator => page.locator('article', { hasText: 'EX1180342' })
const said = (page: Page): Promise<string> => page.locator('main > p[role=status]').innerText()

async function takeBack(): Promise<void> {
    const { json } = await pages.lab.call('ana.agent', 'GET', `${TAB_API}/${pages.lab.demo.incident.sysId}`)
    for (const { sysId } of [...json.result.healthIssues, ...json.result.dismissed])
        await pages.lab.call(
            'ana.agent',
            'PUT',
            `${TAB_API}/${pages.lab.demo.incident.sysId}/issues/${sysId}`,
            {
                decision: 'undo',
            },
        )
}
beforeEach(takeBack)

test('by keyboard: "This is it" says who and when, keeps the place in the page, is announced, and can be undone', async () => {
    const page = await open('ana.agent')
    const button = card(page).getByRole('button', { name: 'This is it EX1180342' })
    await button.focus()
    await page.keyboard.press('Enter')
    await card(page).getByText('Ana Agent').waitFor()
    expect(await card(page).innerText()).toMatch(/This is it · Ana Agent · .*less than a minute ago/)
    await focusIs(page, 'decision-EX1180342')
    expect(await said(page)).toBe('Marked as the cause: EX1180342')
    await shot(page, 'decision-confirmed')
    await expectNoViolations(page)

    // The next stop of the keyboard is the button that takes it back.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await button.waitFor()
    await focusIs(page, 'decision-EX1180342')
    expect(await said(page)).toBe('Decision taken back: EX1180342')
})

test('"Not related" moves the card to the list below, from where it comes back', async () => {
    const page = await open('omar.escalation')
    await card(page).getByRole('button', { name: 'Not related EX1180342' }).click()
    const list = page.getByRole('list', { name: 'Not related to this incident' })
    await list.getByText('Omar Escalation').waitFor()
    expect(await card(page).count()).toBe(0)
    await focusIs(page, 'decision-EX1180342')
    expect(await said(page)).toBe('Marked as not related: EX1180342')
    await shot(page, 'decision-dismissed')
    await expectNoViolations(page)
    await list.getByRole('button', { name: 'Undo EX1180342' }).click()
    await card(page).waitFor()
    expect(await list.count()).toBe(0)
})

test('who had not seen what another agent decided is told, and sees it', async () => {
    const ana = await open('ana.agent')
    const omar = await open('omar.escalation')
    await card(ana).getByRole('button', { name: 'This is it EX1180342' }).click()
    await card(ana).getByText('Ana Agent').waitFor()
    await card(omar).getByRole('button', { name: 'Not related EX1180342' }).click()
    await omar.getByText('Ana Agent has decided on this service health incident meanwhile.').waitFor()
    expect(await card(omar).innerText()).toContain('This is it · Ana Agent')
    await shot(omar, 'decision-meanwhile')
    await expectNoViolations(omar)
    await card(omar).getByRole('button', { name: 'Undo EX1180342' }).click()
    await card(omar).getByRole('button', { name: 'This is it EX1180342' }).waitFor()
})

test('when the decision cannot be saved the page says so and keeps the buttons; nothing is sent twice', async () => {
    const page = await open('ana.agent')
    let sent = 0
    await page.route('**/issues/*', async (route) => {
        sent += 1
        await new Promise((resolve) => setTimeout(resolve, 300))
        await route.abort()
    })
    const button = card(page).getByRole('button', { name: 'This is it EX1180342' })
    await button.dblclick()
    await page.getByText('The decision was not saved.').waitFor()
    expect(sent).toBe(1)
    await expectNoViolations(page)
    await page.unroute('**/issues/*')
    await button.click()
    await card(page).getByText('Ana Agent').waitFor()
    expect(await page.getByText('The decision was not saved.').count()).toBe(0)
})

test('in French and in a narrow window', async () => {
    const page = await open('claire.agent', undefined, 320)
    await card(page).getByRole('button', { name: 'Sans rapport EX1180342' }).click()
    await page.getByRole('heading', { name: 'Sans rapport avec cet incident' }).waitFor()
    await page.getByRole('button', { name: 'Annuler EX1180342' }).click()
    await card(page).getByRole('button', { name: 'C’est bien cela EX1180342' }).click()
    await card(page).getByText('Claire Agent').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
    await shot(page, 'decision-french-320')
    await expectNoViolations(page)
})

test('where nothing explains the ticket, what is open for its service is listed and can be chosen', async () => {
    const request = 'd3e0000000000000000000000000b002'
    const page = await open('ana.agent', request)
    await page.getByText('No known Microsoft 365 incident explains this ticket').waitFor()
    const list = page.getByRole('list', { name: 'Open at Microsoft for: Exchange Online' })
    expect(await list.locator('article').count()).toBeGreaterThan(0)
    expect(await page.locator('main').innerText()).not.toContain('Why it matched')
    await shot(page, 'nothing-but-open-for-service')
    await expectNoViolations(page)
    await list.getByRole('button', { name: 'This is it EX1180342' }).click()
    await card(page).getByText('Chosen by an agent, not by its description').waitFor()
    await shot(page, 'decision-chosen')
    await card(page).getByRole('button', { name: 'Undo EX1180342' }).click()
    await page.getByText('No known Microsoft 365 incident explains this ticket').waitFor()

    const printer = await open('ana.agent', 'd3e0000000000000000000000000b003')
    await printer.getByText('Its description names no Microsoft 365 service.').waitFor()
    await expectNoViolations(printer)
})
