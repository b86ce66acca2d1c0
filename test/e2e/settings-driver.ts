/** What the browser tests of the pages of settings share: the moves on a page, and what is saved behind it. */
import type { Page } from 'playwright-core'
import type { Lab } from '../lab.ts'

/** Until nothing is loading or being saved. */
export const settled = (page: Page): Promise<void> => page.locator('main[aria-busy=false]').waitFor()

export async function press(page: Page, button: string): Promise<void> {
    await page.getByRole('button', { name: button, exact: true }).click()
    await settled(page)
}

export const saveState = (page: Page): Promise<string> => page.locator('.m365-save [role=status]').innerText()

/** The field of a path. */
export const fieldAt = (page: Page, path: string) => page.locator(`[id="field-${path}"]`)

/** Opens a page of settings as somebody. */
export const opensSettings =
    (path: string, pages: { readonly lab: Lab; signedIn(user: string, width?: number): Promise<Page> }) =>
    async (user: string, width?: number): Promise<Page> => {
        const page = await pages.signedIn(user, width)
        await page.goto(pages.lab.instance.url + path)
        await settled(page)
        return page
    }

export interface SavedSettings<Settings> {
    readonly revision: number
    readonly settings: Settings
}

/** The settings behind a page, by its route: read by an admin, saved where nothing stands in the way. */
export function settingsAt<Saved extends SavedSettings<unknown>>(lab: Lab, route: string) {
    const call = async (user: string, method: string, body?: unknown) => {
        const answer = await lab.call(user, method, route, body)
        expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.anything()])
        return answer.json.result
    }
    const current = (): Promise<Saved> => call('admin', 'GET')
    return {
        current,
        async saveAs(
            user: string,
            change: (settings: Saved['settings']) => Saved['settings'],
        ): Promise<void> {
            const { revision, settings } = await current()
            const saved = await call(user, 'PUT', { revision, settings: change(settings) })
            expect([saved.saved, saved.problems.filter((one: { blocks: boolean }) => one.blocks)]).toEqual([
                true,
                [],
            ])
        },
    }
}
