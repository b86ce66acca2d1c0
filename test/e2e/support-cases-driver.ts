/** What the browser tests of cases with Microsoft share: one lab, people, incidents, and the moves on the page. */
import type { Page } from 'playwright-core'
import { startIncidentPages, type DemoLab, type IncidentPages } from './incident-pages.ts'
import { picturesOf } from './pictures.ts'

export const CASES_PAGE = '/x_mioms_m365_assis_contact_support.do'
/** Opens cases. */
export const OMAR = 'omar.escalation'

export type { DemoLab } from './incident-pages.ts'

export interface SupportPages extends IncidentPages {
    /** The page with a query, settled. */
    open(user: string, query?: string, width?: number): Promise<Page>
}

export async function startSupportPages(start?: () => Promise<DemoLab>): Promise<SupportPages> {
    const pages = await startIncidentPages(start)
    return {
        ...pages,
        async open(user, query = '', width) {
            const page = await pages.signedIn(user, width)
            await page.goto(pages.lab.instance.url + CASES_PAGE + query)
            await settled(page)
            return page
        },
    }
}

export const settled = (page: Page): Promise<void> => page.locator('main[aria-busy=false]').waitFor()

export const scrollsSideways = (page: Page): Promise<boolean> =>
    page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

export const press = async (page: Page, name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).first().click()
    await settled(page)
}

/** A picture of the state, which no rule of accessibility may object to. */
export const picture = picturesOf('support-cases')
