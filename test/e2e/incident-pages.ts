/** What the browser tests around an incident share: one lab, incidents, people who sign in. */
import type { Page } from 'playwright-core'
import { startDemoLab, type Lab } from '../lab.ts'
import { startSignedInPages, type DemoLab, type SignedInPages } from './signed-in-pages.ts'

export type { DemoLab } from './signed-in-pages.ts'

export interface IncidentPages extends Omit<SignedInPages<DemoLab>, 'signedIn'> {
    /** A new incident. */
    incident(shortDescription: string, values?: Readonly<Record<string, string>>): Promise<string>
    read(incident: string): Promise<Readonly<Record<string, string>>>
    change(incident: string, values: Readonly<Record<string, string>>): Promise<void>
    /** `at`: another lab than this one. */
    signedIn(user: string, width?: number, at?: Lab): Promise<Page>
}

export async function startIncidentPages(
    start: () => Promise<DemoLab> = startDemoLab,
): Promise<IncidentPages> {
    const pages = await startSignedInPages(start, { permissions: ['clipboard-read', 'clipboard-write'] })
    const { lab } = pages
    const table = '/api/now/table/incident'
    return {
        ...pages,
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
        signedIn: (user, width, at = lab) => pages.signedIn(user, width, at.instance.url),
    }
}
