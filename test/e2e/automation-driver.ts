/** What the browser tests of Automatic Incidents share: one lab, people, and the moves on the page. */
import type { Page } from 'playwright-core'
import { AUTOMATION_API, GROUP_ROWS, settingsWith } from '../automation-lab.ts'
import { startDemoLab, type Lab } from '../lab.ts'
import { opensSettings } from './settings-driver.ts'
import { startSignedInPages, type SignedInPages } from './signed-in-pages.ts'
import { picturesOf } from './pictures.ts'

export { press, saveState, settled } from './settings-driver.ts'

export const PAGE = '/x_mioms_m365_assis_automatic_incidents.do'
export const CREATE =
    'Enable the Microsoft 365 support integration app to create ServiceNow incidents for each Microsoft 365 service health incident'
export const RESOLVE =
    'Automatically resolve ServiceNow incident when the Microsoft service health is resolved'

export interface AutomationPages extends SignedInPages<Lab> {
    /** The page Automatic Incidents with its preview. */
    open(user: string, width?: number): Promise<Page>
    /** What is saved. */
    current(): Promise<{ revision: number; settings: ReturnType<typeof settingsWith> }>
    saveAs(user: string, settings: unknown): Promise<void>
    /** Closes the pages, and switches off what a test left on. */
    tidyUp(): Promise<void>
}

export async function startAutomationPages(): Promise<AutomationPages> {
    const signed = await startSignedInPages<Lab>(startDemoLab, { height: 2700 })
    const { lab } = signed
    await lab.instance.control.loadRecords(GROUP_ROWS)
    const pages: AutomationPages = {
        ...signed,
        async open(user, width) {
            const page = await opensSettings(PAGE, signed)(user, width)
            await page.locator('#preview dl').waitFor()
            return page
        },
        async current() {
            return (await lab.call('admin', 'GET', `${AUTOMATION_API}/settings`)).json.result
        },
        async saveAs(user, settings) {
            const { revision } = await pages.current()
            const answer = await lab.call(user, 'PUT', `${AUTOMATION_API}/settings`, { revision, settings })
            expect([answer.status, answer.json.result.problems]).toEqual([200, []])
        },
        async tidyUp() {
            await signed.closePages()
            const off = { create: false, resolve: false, rules: [] }
            await pages.saveAs('admin', settingsWith({ incidents: off }))
        },
    }
    return pages
}

export const picture = picturesOf('automatic-incidents')

export const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '')
export const ruleNames = async (page: Page): Promise<readonly string[]> =>
    (await page.locator('#rules summary strong').allInnerTexts()).map((text) => text.trim())

export async function chooseGroup(page: Page): Promise<void> {
    const place = page.getByRole('group', { name: 'Assignment group' }).first()
    await place.getByRole('button', { name: 'Choose' }).click()
    await page.getByLabel('Name begins with').fill('Mess')
    await page.keyboard.press('Enter')
    await page.getByText('Found: 1').waitFor()
    await page.getByRole('button', { name: 'Messaging', exact: true }).click()
}
