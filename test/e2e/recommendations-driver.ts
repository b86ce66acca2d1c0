/** What the browser tests of recommendations share: one lab, people, incidents, and the moves on the page. */
import type { FrameLocator, Locator, Page } from 'playwright-core'
import { hashPassword } from '../../local/instance/core/security/password.ts'
import { DEMO_PASSWORD } from '../../local/instance/demo/demo-rows.ts'
import { startIncidentPages, type DemoLab, type IncidentPages } from './incident-pages.ts'
import { picturesOf } from './pictures.ts'

export const TAB_PAGE = '/x_mioms_m365_assis_incident_tab.do?sysparm_incident='
export const SEARCH = 'Microsoft recommended solutions'
export const PASSWORD = 'Outlook keeps asking for the password'
/** Somebody who may read the tab and their own incidents, and write none. */
const CALLER = 'c'.repeat(32)
const INSIGHTS_USER = '802b2adfdb4cac507c80230bd3961911'

export interface RecommendationPages extends IncidentPages {
    readonly caller: { readonly userName: string; readonly sysId: string }
    /** The tab's page alone. */
    open(user: string, incident: string, width?: number): Promise<Page>
    /** The tab on the incident's form. */
    openForm(user: string, incident: string): Promise<{ readonly page: Page; readonly tab: FrameLocator }>
}

export async function startRecommendationPages(start?: () => Promise<DemoLab>): Promise<RecommendationPages> {
    const pages = await startIncidentPages(start)
    const { lab } = pages
    await addCaller(lab)
    return {
        ...pages,
        caller: { userName: 'carl.caller', sysId: CALLER },
        async open(user, incident, width) {
            const page = await pages.signedIn(user, width)
            await page.goto(lab.instance.url + TAB_PAGE + incident)
            await settled(page)
            return page
        },
        async openForm(user, incident) {
            const page = await pages.signedIn(user)
            await page.goto(`${lab.instance.url}/incident.do?sys_id=${incident}`)
            await page.getByRole('tab', { name: 'Microsoft 365 Support' }).click()
            const tab = page.frameLocator('iframe[title="Microsoft 365 Support"]')
            await tab.locator('main[aria-busy=false]').waitFor()
            return { page, tab }
        },
    }
}

/** The tab is there, and the instance's knowledge has answered. */
export async function settled(page: Page): Promise<void> {
    await page.locator('main[aria-busy=false]').waitFor()
    await page.waitForFunction(() => !document.querySelector('section[aria-busy=true]'))
}

export async function search(page: Page, text: string): Promise<void> {
    await page.getByRole('searchbox').fill(text)
    await Promise.all([
        page.waitForResponse((response) => response.url().endsWith('/search')),
        page.waitForResponse((response) => response.url().endsWith('/articles/learn')),
        page.getByRole('button', { name: SEARCH }).click(),
    ])
    await settled(page)
}

/** What is remembered on the incident has been answered. */
export const remembered = (page: Page): Promise<unknown> =>
    page.waitForResponse((response) => response.url().endsWith('/recommendations'))

export const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })
export const card = (page: Page, title: string): Locator =>
    page.locator('article', { hasText: title }).first()
export const said = (page: Page): Promise<string> => page.locator('main > p[role=status]').innerText()
export const scrollsSideways = (page: Page): Promise<boolean> =>
    page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

/** A picture of the state, which no rule of accessibility may object to. */
export const picture = picturesOf('recommendations')

async function addCaller({ instance }: DemoLab): Promise<void> {
    await instance.control.loadRecords([
        {
            table: 'sys_user',
            values: {
                sys_id: CALLER,
                user_name: 'carl.caller',
                name: 'Carl Caller',
                active: 'true',
                user_password: hashPassword(DEMO_PASSWORD),
            },
        },
        {
            table: 'sys_user_has_role',
            values: { sys_id: 'a'.repeat(32), user: CALLER, role: INSIGHTS_USER, state: 'active' },
        },
    ])
}
