import type { Page } from 'playwright-core'
import { INCIDENT_JOB, settingsWith } from '../automation-lab.ts'
import { HEALTH_API } from '../lab.ts'
import {
    picture,
    press,
    saveState,
    settled,
    startAutomationPages,
    type AutomationPages,
} from './automation-driver.ts'
import { focusIs } from './focus.ts'

jest.setTimeout(180_000)

const TEXTS = [
    'Outlook asks for password',
    'Teams meeting does not start',
    'OneDrive does not sync',
    'Mail is late',
]
const AGENTS = ['d3e0000000000000000000000000a001', 'd3e0000000000000000000000000a002']

let pages: AutomationPages
beforeAll(async () => {
    pages = await startAutomationPages()
}, 120_000)
afterAll(() => pages?.close())
afterEach(() => pages.tidyUp())

const hex = (n: number, kind: string): string => `${kind}${String(n).padStart(31, '0')}`

/** Agents confirmed twelve incidents, and dismissed four that name a system of their own. */
async function decided(): Promise<void> {
    const { json } = await pages.lab.call('admin', 'GET', `${HEALTH_API}/issues`)
    const issues: readonly { readonly sysId: string }[] = json.result.rows
    const opened = (await pages.lab.call('admin', 'GET', `${HEALTH_API}/overview`)).json.result.answeredAt
    const at = String(opened).slice(0, 19).replace('T', ' ')
    const numbers = Array.from({ length: 16 }, (_, n) => n)
    const isOwn = (n: number): boolean => n >= 12
    const incidents = numbers.map((n) => ({
        table: 'incident',
        values: {
            sys_id: hex(n, 'a'),
            short_description: `${isOwn(n) ? 'Nordhafen: ' : ''}${TEXTS[n % 4] ?? ''}`,
            active: 'true',
            opened_at: at,
        },
    }))
    const decisions = numbers.map((n) => ({
        table: 'x_mioms_m365_assis_issue_match',
        values: {
            sys_id: hex(n, 'b'),
            incident: hex(n, 'a'),
            health_issue: issues[n % 2]?.sysId ?? '',
            state: isOwn(n) ? 'dismissed' : 'confirmed',
            decided_how: 'agent',
            decided_by: AGENTS[n % 2] ?? '',
            decided_on: at,
        },
    }))
    await pages.lab.instance.control.loadRecords([...incidents, ...decisions])
}
const section = (page: Page): Promise<string> => page.locator('#learning').innerText()

test('what was learned is shown in English and French, switched off, started over, and taken back', async () => {
    const empty = await pages.open('admin')
    expect(await section(empty)).toContain('Nothing was learned yet: no agent has decided anything.')
    expect(await empty.getByLabel("Learn from agents' decisions").isChecked()).toBe(true)
    await picture(empty, 'learning-nothing')

    await decided()
    await pages.lab.instance.control.executeJob(INCIDENT_JOB)
    const page = await pages.open('admin')
    const text = await section(page)
    expect(text).toContain('In use.')
    expect(text).toContain('12 confirmed, 4 dismissed, 0 taken back')
    expect(text).toMatch(/Issues with examples\s+2/)
    expect(text).toMatch(/without learning \d+ of 16, with it \d+ of 16/)
    expect(text).toContain('“nordhafen” speaks against Microsoft as the cause: 0 confirmed, 4 dismissed')
    await picture(page, 'learning')

    const french = await pages.open('adele.admin')
    const words = await section(french)
    expect(words).toContain('Ce que la correspondance a appris ici')
    expect(words).toContain('12 confirmées, 4 écartées, 0 annulées')
    expect(words).toContain('« nordhafen » parle contre une cause chez Microsoft')
    for (const sentence of ['Learn', 'learned', 'decisions', 'Start over', 'In use'])
        expect(words).not.toContain(sentence)
    await picture(french, 'learning-french')

    await page.getByLabel("Learn from agents' decisions").uncheck()
    await press(page, 'Save')
    expect(await saveState(page)).toBe('Saved')
    expect(await section(page)).toContain('Switched off: matching is as the app came.')
    await page.getByLabel("Learn from agents' decisions").check()

    await page.getByRole('button', { name: 'Start over' }).press('Enter')
    expect(await saveState(page)).toBe('You have unsaved changes.')
    await focusIs(page, 'Start over', 'textContent')
    await press(page, 'Save')
    expect(await saveState(page)).toBe('Saved')
    expect(await section(page)).toContain('Decisions count since')
    expect(await section(page)).toContain('0 confirmed, 0 dismissed, 0 taken back')
    expect((await pages.current()).settings.learning.since).toBeGreaterThan(1e12)
    expect(await page.locator('#history li').first().innerText()).toContain(
        'What the matcher has learned here',
    )
    await picture(page, 'learning-over')

    await page.getByRole('button', { name: 'Count all decisions' }).press('Enter')
    await press(page, 'Save')
    await pages.lab.instance.control.executeJob(INCIDENT_JOB)
    await page.reload()
    await settled(page)
    expect(await section(page)).toContain('12 confirmed, 4 dismissed, 0 taken back')
    expect(await section(page)).toContain('In use.')
    expect((await pages.current()).settings.learning).toEqual(settingsWith().learning)
})

test('it fits a phone', async () => {
    const page = await pages.open('admin', 320)
    await page.locator('#learning').scrollIntoViewIfNeeded()
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(over).toBeLessThanOrEqual(0)
    await picture(page, 'learning-320')
})
