/** What the browser tests of cases with Microsoft share: one lab, people, incidents, and the moves on the page. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { LoadedDemo } from '../../local/instance/demo/load-demo.ts'
import { startDemoLab, type Lab } from '../lab.ts'
import { expectNoViolations } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'

const ARTEFACTS = 'artifacts/screenshots'
export const CASES_PAGE = '/x_mioms_m365_assis_contact_support.do'
/** Opens cases. */
export const OMAR = 'omar.escalation'

export type DemoLab = Lab & { readonly demo: LoadedDemo }

export interface SupportPages {
    readonly lab: DemoLab
    incident(shortDescription: string, values?: Readonly<Record<string, string>>): Promise<string>
    read(incident: string): Promise<Readonly<Record<string, string>>>
    change(incident: string, values: Readonly<Record<string, string>>): Promise<void>
    signedIn(user: string, width?: number): Promise<Page>
    /** The page with a query, settled. */
    open(user: string, query?: string, width?: number): Promise<Page>
    closePages(): Promise<void>
    close(): Promise<void>
}

export async function startSupportPages(start: () => Promise<DemoLab> = startDemoLab): Promise<SupportPages> {
    mkdirSync(ARTEFACTS, { recursive: true })
    const [browser, lab]: [Browser, DemoLab] = await Promise.all([launchBrowser(), start()])
    const contexts: BrowserContext[] = []
    const table = '/api/now/table/incident'
    const pages: SupportPages = {
        lab,
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
        async open(user, query = '', width) {
            const page = await pages.signedIn(user, width)
            await page.goto(lab.instance.url + CASES_PAGE + query)
            await settled(page)
            return page
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

export const settled = (page: Page): Promise<void> => page.locator('main[aria-busy=false]').waitFor()

export const scrollsSideways = (page: Page): Promise<boolean> =>
    page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

export const press = async (page: Page, name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).first().click()
    await settled(page)
}

/** A picture of the state, which no rule of accessibility may object to. */
export async function picture(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: join(ARTEFACTS, `support-cases-${name}.png`), fullPage: true })
    await expectNoViolations(page)
}
