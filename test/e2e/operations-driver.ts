/** What the browser tests of Manage user operations share: one lab with user operations, and the moves on the page. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { OperationSettings } from '../../src/server/user-operations/operation-settings.ts'
import { startDemoLab } from '../lab.ts'
import { chooseOperations, OPERATIONS_API } from '../operations-page-lab.ts'
import { expectNoViolations } from './axe.ts'
import { ARTEFACTS, startSignedInPages, type DemoLab, type SignedInPages } from './signed-in-pages.ts'

export const PAGE = '/x_mioms_m365_assis_operations_configuration.do'

export interface OperationsPages extends SignedInPages<DemoLab> {
    open(user: string, width?: number): Promise<Page>
    current(): Promise<{ readonly revision: number; readonly settings: OperationSettings }>
    saveAs(user: string, change: (settings: OperationSettings) => OperationSettings): Promise<void>
    /** Closes the pages; all settings are as shipped. */
    tidyUp(): Promise<void>
}

export async function startOperationsPages(): Promise<OperationsPages> {
    const signed = await startSignedInPages(startDemoLab, { height: 4200 })
    const { lab } = signed
    await chooseOperations(lab)
    const call = async (user: string, method: string, body?: unknown) => {
        const answer = await lab.call(user, method, `${OPERATIONS_API}/configuration`, body)
        expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.anything()])
        return answer.json.result
    }
    const shipped: OperationSettings = (await call('admin', 'GET')).settings
    const pages: OperationsPages = {
        ...signed,
        async open(user, width) {
            const page = await pages.signedIn(user, width)
            await page.goto(lab.instance.url + PAGE)
            await settled(page)
            return page
        },
        current: () => call('admin', 'GET'),
        async saveAs(user, change) {
            const { revision, settings } = await pages.current()
            const saved = await call(user, 'PUT', { revision, settings: change(settings) })
            expect([saved.saved, saved.problems.filter((one: { blocks: boolean }) => one.blocks)]).toEqual([
                true,
                [],
            ])
        },
        async tidyUp() {
            await signed.closePages()
            await pages.saveAs('admin', () => shipped)
        },
    }
    return pages
}

/** Until nothing is loading or being saved. */
export const settled = (page: Page): Promise<void> => page.locator('main[aria-busy=false]').waitFor()

/** A picture of the whole page, which axe finds nothing wrong with. */
export async function picture(page: Page, name: string): Promise<void> {
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: join(ARTEFACTS, `operations-configuration-${name}.png`), fullPage: true })
    await expectNoViolations(page)
}

export async function press(page: Page, button: string): Promise<void> {
    await page.getByRole('button', { name: button, exact: true }).click()
    await settled(page)
}

/** Waits until the keyboard is at an element: it is moved once the page is drawn. */
export const focusIs = async (page: Page, id: string): Promise<void> =>
    void (await page.waitForFunction((wanted) => document.activeElement?.id === wanted, id))
export const saveState = (page: Page): Promise<string> => page.locator('.m365-save [role=status]').innerText()

/** The field of a path. */
export const fieldAt = (page: Page, path: string) => page.locator(`[id="field-${path}"]`)
