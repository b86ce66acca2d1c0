/** What the browser tests of security tickets share: one lab, people, and answers that a test gives. */
import type { Page, Route } from 'playwright-core'
import type {
    ActionList,
    ActionView,
    SecurityOverview,
    TicketFormPage,
    TicketList,
} from '../../src/server/security-tickets/security-tickets-view.ts'
import { sysIdOf } from '../fakes/security-tickets-answers.ts'
import type { Lab } from '../lab.ts'
import { demoPages } from './signed-in-pages.ts'
import { picturesOf } from './pictures.ts'

export const PAGE = '/x_mioms_m365_assis_security_tickets.do'
export const API = '**/api/x_mioms_m365_assis/v1/security_tickets/'
/** Has the role of the page alone; the other one works in French. */
export const SARA = 'sara.security'
export const SIMON = 'simon.security'

/** What reading each resource answers. */
export interface Answers {
    readonly overview?: SecurityOverview
    readonly actions?: ActionList
    readonly action?: ActionView
    readonly tickets?: TicketList
    readonly form?: TicketFormPage
}

export const ready = (page: Page): Promise<void> => page.locator('main[aria-busy=false]').waitFor()
export const textOf = (page: Page): Promise<string> => page.locator('main').innerText()
export const press = (page: Page, name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).first().click()

export const NOTICE = {
    severity: 'error',
    fix: 'What to do about it.',
    whoFixes: 'servicenow-admin',
    correlationId: '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
    retryAfterSeconds: null,
}
export const refusal = (status: number, error: object) => (route: Route) =>
    route.fulfill({ status, json: { result: { error: { ...NOTICE, ...error } } } })

export const picture = picturesOf('security-tickets')

/** One browser and one instance for a file of tests; each test signs in anew. */
export function securityPages() {
    const demo = demoPages()
    const addressOf = (query: string): string => demo.lab.instance.url + PAGE + query
    const pages = {
        lab: (): Lab => demo.lab,
        signedIn: demo.signedIn,
        async open(page: Page, query = ''): Promise<string> {
            await page.goto(addressOf(query))
            await ready(page)
            return textOf(page)
        },
        /** The page with answers of the test's. */
        async mocked(query: string, answers: Answers, width?: number, user = SARA): Promise<Page> {
            const page = await pages.signedIn(user, width)
            await answer(page, answers)
            await page.goto(addressOf(query))
            await ready(page)
            return page
        },
    }
    return pages
}

export async function answer(page: Page, answers: Answers): Promise<void> {
    const fulfil = (result: unknown) => (route: Route) => route.fulfill({ json: { result } })
    const paths: readonly (readonly [string, unknown])[] = [
        ['overview', answers.overview],
        ['actions?*', answers.actions],
        [`actions/${sysIdOf(1)}`, answers.action],
        ['tickets?*', answers.tickets],
        ['form', answers.form],
    ]
    for (const [path, result] of paths)
        if (result !== undefined) {
            await page.unroute(API + path)
            await page.route(API + path, fulfil(result))
        }
}
