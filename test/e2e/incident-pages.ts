/** What the browser tests around an incident share: one lab, incidents, people who sign in. */
import { mkdirSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { LoadedDemo } from '../../local/instance/demo/load-demo.ts'
import { startDemoLab, type Lab } from '../lab.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'

export const ARTEFACTS = 'artifacts/screenshots'

export type DemoLab = Lab & { readonly demo: LoadedDemo }

export interface IncidentPages {
    readonly lab: DemoLab
    /** A new incident. */
    incident(shortDescription: string, values?: Readonly<Record<string, string>>): Promise<string>
    read(incident: string): Promise<Readonly<Record<string, string>>>
    change(incident: string, values: Readonly<Record<string, string>>): Promise<void>
    /** `at`: another lab than this one. */
    signedIn(user: string, width?: number, at?: Lab): Promise<Page>
    closePages(): Promise<void>
    close(): Promise<void>
}

export async function startIncidentPages(
    start: () => Promise<DemoLab> = startDemoLab,
): Promise<IncidentPages> {
    mkdirSync(ARTEFACTS, { recursive: true })
    const [browser, lab]: [Browser, DemoLab] = await Promise.all([launchBrowser(), start()])
    const contexts: BrowserContext[] = []
    const table = '/api/now/table/incident'
    return {
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
        async signedIn(user, width = 1280, at = lab) {
            const context = await browser.newContext({ viewport: { width, height: 900 } })
            await context.grantPermissions(['clipboard-read', 'clipboard-write'])
            contexts.push(context)
            const page = await context.newPage()
            await signIn(page, at.instance.url, user)
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
}
