import type { FrameLocator, Page } from 'playwright-core'
import { SYNC_JOB } from '../lab.ts'
import { expectNoViolations } from './axe.ts'
import { demoPages } from './signed-in-pages.ts'
import { loseRole } from './platform-answers.ts'
import { shot } from './pictures.ts'

jest.setTimeout(120_000)

const PAGE = '/x_mioms_m365_assis_incident_tab.do?sysparm_incident='
const pages = demoPages()

async function openTab(page: Page): Promise<FrameLocator> {
    await page.goto(`${pages.lab.instance.url}/incident.do?sys_id=${pages.lab.demo.incident.sysId}`)
    await page.getByRole('tab', { name: 'Microsoft 365 Support' }).click()
    const frame = page.frameLocator('iframe[title="Microsoft 365 Support"]')
    await frame.locator('main[aria-busy=false]').waitFor()
    return frame
}

test('an agent opens the incident and reads which Microsoft incident explains it', async () => {
    const page = await pages.signedIn('ana.agent')
    const frame = await openTab(page)
    expect(await frame.getByRole('heading', { level: 1 }).innerText()).toBe('Microsoft 365 Insights')
    const text = await frame.locator('main').innerText()
    for (const expected of [
        'EX1180342',
        'Exchange Online',
        'Service degradation',
        'Exchange Online · ',
        'repeated sign-in prompts',
        'User impact',
        'Start',
        'Last update',
        'Next expected update',
        'Service health as of',
    ]) {
        expect(text).toContain(expected)
    }
    await shot(page, 'incident-form-tab')
    await expectNoViolations(page)
})

test.each([320, 1600])(
    'the page is good at %i px: nothing scrolls sideways or jumps, no axe violation',
    async (width) => {
        const page = await pages.signedIn('ana.agent', width)
        await page.addInitScript(() => {
            const shifts: number[] = []
            Object.assign(window, { shifts })
            new PerformanceObserver((list) => {
                for (const entry of list.getEntries())
                    shifts.push((entry as unknown as { value: number }).value)
            }).observe({ type: 'layout-shift', buffered: true })
        })
        await page.goto(pages.lab.instance.url + PAGE + pages.lab.demo.incident.sysId)
        await page.locator('main[aria-busy=false]').waitFor()
        const { overflow, shifts } = await page.evaluate(() => ({
            overflow: document.documentElement.scrollWidth - window.innerWidth,
            shifts: (window as unknown as { shifts: number[] }).shifts,
        }))
        expect(overflow).toBeLessThanOrEqual(0)
        // Web Vitals call a cumulative layout shift up to 0.1 good.
        expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.1)
        await shot(page, `incident-tab-${width}`)
        await expectNoViolations(page)
    },
)

test('by keyboard alone the tab is reached and a card is closed and opened', async () => {
    const page = await pages.signedIn('ana.agent')
    await page.goto(`${pages.lab.instance.url}/incident.do?sys_id=${pages.lab.demo.incident.sysId}`)
    const tab = page.getByRole('tab', { name: 'Microsoft 365 Support' })
    for (let presses = 0; presses < 80; presses += 1) {
        await page.keyboard.press('Tab')
        if (await page.evaluate(() => document.activeElement?.getAttribute('role') === 'tab')) break
    }
    for (let presses = 0; presses < 6 && (await tab.getAttribute('aria-selected')) !== 'true'; presses += 1) {
        await page.keyboard.press('ArrowRight')
        if ((await tab.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('Enter')
    }
    expect(await tab.getAttribute('aria-selected')).toBe('true')
    const frame = page.frameLocator('iframe[title="Microsoft 365 Support"]')
    await frame.locator('main[aria-busy=false]').waitFor()
    const expanded = frame.locator('[aria-expanded], summary').first()
    await expanded.focus()
    const open = (): Promise<string> => frame.locator('main').innerText()
    expect(await open()).toContain('User impact')
    await page.keyboard.press('Enter')
    expect(await open()).not.toContain('User impact')
    await page.keyboard.press('Enter')
    expect(await open()).toContain('User impact')
})

test('the same page opens from the button of the form', async () => {
    const page = await pages.signedIn('omar.escalation')
    await page.goto(`${pages.lab.instance.url}/incident.do?sys_id=${pages.lab.demo.incident.sysId}`)
    await page.getByRole('button', { name: 'Microsoft 365 Support' }).click()
    await page.waitForURL(/x_mioms_m365_assis_incident_tab\.do/)
    await page.getByText('EX1180342').first().waitFor()
})

test('in French the page speaks French', async () => {
    const page = await pages.signedIn('claire.agent')
    await page.goto(pages.lab.instance.url + PAGE + pages.lab.demo.incident.sysId)
    await page.locator('main[aria-busy=false]').waitFor()
    const text = await page.locator('main').innerText()
    for (const expected of [
        'Informations Microsoft 365',
        'demandes de connexion répétées',
        'Service détérioré',
    ]) {
        expect(text).toContain(expected)
    }
    // Set right after the text is painted.
    await page.locator('html[lang=fr]').waitFor({ state: 'attached' })
    await shot(page, 'incident-tab-french')
})

test('an incident that nothing explains says so', async () => {
    const page = await pages.signedIn('ana.agent')
    await page.goto(`${pages.lab.instance.url}${PAGE}d3e0000000000000000000000000b003`)
    await page.getByText('No known Microsoft 365 incident explains this ticket').waitFor()
    await shot(page, 'incident-tab-nothing')
    await expectNoViolations(page)
})

test('an employee sees no page, an agent no incident that is not there', async () => {
    const employee = await pages.signedIn('emma.employee')
    await employee.goto(`${pages.lab.instance.url}/incident.do?sys_id=${pages.lab.demo.incident.sysId}`)
    await employee.getByRole('tab', { name: 'Microsoft 365 Support' }).click()
    await employee.getByText('Role needed: x_mioms_m365_assis.insights_user').waitFor()
    expect(await employee.locator('iframe').count()).toBe(0)
    await expectNoViolations(employee)
    await employee.goto(pages.lab.instance.url + PAGE + pages.lab.demo.incident.sysId)
    expect(await employee.locator('body').innerText()).not.toContain('EX1180342')
    await shot(employee, 'page-without-role')
    await expectNoViolations(employee)

    await employee.goto(`${pages.lab.instance.url}/x_mioms_m365_assis_health_issue_list.do`)
    expect(await employee.locator('body').innerText()).not.toContain('EX1180342')

    const agent = await pages.signedIn('ana.agent')
    await agent.goto(`${pages.lab.instance.url}/x_mioms_m365_assis_health_issue_list.do`)
    await agent.getByText('EX1180342').waitFor()
    await agent.goto(pages.lab.instance.url + PAGE + '9'.repeat(32))
    await agent.getByText('Incident not found').waitFor()
    await expectNoViolations(agent)
})

test('a session that lost the role while the page is open says which role is needed', async () => {
    const page = await pages.signedIn('ana.agent')
    await loseRole(page, '**/api/x_mioms_m365_assis/**')
    await page.goto(pages.lab.instance.url + PAGE + pages.lab.demo.incident.sysId)
    await page.getByText('x_mioms_m365_assis.insights_user').waitFor()
    await shot(page, 'incident-tab-no-permission')
    await expectNoViolations(page)
})

test('with Microsoft away the tab answers and says how old its knowledge is', async () => {
    pages.lab.microsoft.control.addFault({ kind: 'refuse', probability: 1 })
    await pages.lab.instance.control.setClock({ advanceSeconds: 40 * 60 })
    await pages.lab.instance.control.executeJob(SYNC_JOB)
    const page = await pages.signedIn('ana.agent')
    await page.goto(pages.lab.instance.url + PAGE + pages.lab.demo.incident.sysId)
    await page.getByText('This information is old').waitFor()
    const text = await page.locator('main').innerText()
    expect(text).toContain('EX1180342')
    expect(text).toContain('could not be reached')
    expect(text).toMatch(/Last read from Microsoft: 4[01] minutes ago/)
    await shot(page, 'incident-tab-microsoft-away')
    await expectNoViolations(page)
})
