/** What the browser tests of recommendations share: one lab, people, incidents, and the moves on the page. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core'
import { hashPassword } from '../../local/instance/core/security/password.ts'
import { DEMO_PASSWORD } from '../../local/instance/demo/demo-rows.ts'
import type { LoadedDemo } from '../../local/instance/demo/load-demo.ts'
import { startDemoLab, type Lab } from '../lab.ts'
import { expectNoViolations } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'

const ARTEFACTS = 'artifacts/screenshots'
export const TAB_PAGE = '/x_mioms_m365_assis_incident_tab.do?sysparm_incident='
export const SEARCH = 'Microsoft recommended solutions'
export const PASSWORD = 'Outlook keeps asking for the password'
/** Somebody who may read the tab and their own incidents, and write none. */
const CALLER = 'c'.repeat(32)
const INSIGHTS_USER = '802b2adfdb4cac507c80230bd3961911'

type DemoLab = Lab & { readonly demo: LoadedDemo }

export interface RecommendationPages {
    readonly lab: DemoLab
    readonly caller: { readonly userName: string; readonly sysId: string }
    /** A new incident, so that nothing was recommended on it before. */
    incident(shortDescription: string, values?: Readonly<Record<string, string>>): Promise<string>
    read(incident: string): Promise<Readonly<Record<string, string>>>
    change(incident: string, values: Readonly<Record<string, string>>): Promise<void>
    signedIn(user: string, width?: number): Promise<Page>
    /** The tab's page alone. */
    open(user: string, incident: string, width?: number): Promise<Page>
    /** The tab on the incident's form. */
    openForm(user: string, incident: string): Promise<{ readonly page: Page; readonly tab: FrameLocator }>
    closePages(): Promise<void>
    close(): Promise<void>
}

export async function startRecommendationPages(
    start: () => Promise<DemoLab> = startDemoLab,
): Promise<RecommendationPages> {
    mkdirSync(ARTEFACTS, { recursive: true })
    const [browser, lab]: [Browser, DemoLab] = await Promise.all([launchBrowser(), start()])
    await addCaller(lab)
    const contexts: BrowserContext[] = []
    const table = '/api/now/table/incident'
    const pages: RecommendationPages = {
        lab,
        caller: { userName: 'carl.caller', sysId: CALLER },
        async incident(shortDescription, values = {}) {
            const body = { short_description: shortDescription, ...values }
            const sysId = (await lab.call('admin', 'POST', table, body)).json.result.sys_id as string
            await lab.instance.control.drain()
            return sysId
        },
        async read(incident) {
            return (await lab.call('admin', 'GET', `${table}/${incident}`)).json.result
        },
        async change(incident, values) {
            const { status } = await lab.call('admin', 'PATCH', `${table}/${incident}`, values)
            if (status !== 200) throw new Error(`The incident was not changed: ${status}`)
            await lab.instance.control.drain()
        },
        async signedIn(user, width = 1280) {
            const context = await browser.newContext({ viewport: { width, height: 900 } })
            await context.grantPermissions(['clipboard-read', 'clipboard-write'])
            contexts.push(context)
            const page = await context.newPage()
            await signIn(page, lab.instance.url, user)
            return page
        },
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
        async closePages() {
            await Promise.all(contexts.splice(0).map((context) => context.close()))
        },
        async close() {
            await browser.close()
            await lab.close()
        },
    }
    return pages
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
export async function picture(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: join(ARTEFACTS, `recommendations-${name}.png`), fullPage: true })
    await expectNoViolations(page)
}

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
