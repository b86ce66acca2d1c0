/** The page Service Health in a browser, with answers that a test gives. */
import type { Page, Route } from 'playwright-core'
import type { Notice } from '../../src/server/incident-tab/incident-tab.ts'
import type {
    IssueDetail,
    IssueHistory,
    ServiceHealthOverview,
} from '../../src/server/service-health/page/service-health-page.ts'
import { card, NOW, overview, run, service, sysIdOf, tenant } from '../fakes/service-health-answers.ts'
import { demoPages } from './signed-in-pages.ts'

const PAGE = '/x_mioms_m365_assis_service_health.do'
export const API = '**/api/x_mioms_m365_assis/v1/service_health/'

export interface Answers {
    readonly overview?: ServiceHealthOverview
    readonly history?: IssueHistory
    readonly issue?: IssueDetail
}

export const ready = (page: Page): Promise<void> => page.locator('main[aria-busy=false]').waitFor()

/** One browser and one instance for a file of tests; each test signs in anew. */
export function serviceHealthPages() {
    const pages = demoPages()
    const addressOf = (query: string): string => pages.lab.instance.url + PAGE + query
    return {
        addressOf,
        async opened(query: string, answers: Answers, width = 1280, user = 'ana.agent'): Promise<Page> {
            const page = await pages.signedIn(user, width)
            const fulfil = (result: unknown) => (route: Route) => route.fulfill({ json: { result } })
            if (answers.overview) await page.route(`${API}overview`, fulfil(answers.overview))
            if (answers.history) await page.route(`${API}issues?*`, fulfil(answers.history))
            if (answers.issue)
                await page.route(`${API}issues/${answers.issue.issue.sysId}`, fulfil(answers.issue))
            await page.goto(addressOf(query))
            await ready(page)
            return page
        },
    }
}

export const ago = (minutes: number): string => new Date(NOW - minutes * 60_000).toISOString()
export const admin = { user: { language: 'en', timeZone: 'Europe/Berlin', isAdmin: true } }
export const NOTICE: Notice = {
    code: 'NETWORK_UNREACHABLE',
    severity: 'warning',
    message: 'Microsoft could not be reached: graph.microsoft.com',
    fix: 'Allow the host graph.microsoft.com in your network, then read again.',
    whoFixes: 'servicenow-admin',
    correlationId: '11111111-2222-4333-8444-555555555555',
    retryAfterSeconds: null,
}

/** A busy day of a large tenant. */
export const BUSY = overview({
    ...admin,
    tenants: [
        tenant({
            services: [
                service('Exchange Online', { status: 'serviceInterruption', since: ago(180), openIssues: 2 }),
                service('Microsoft Teams', { status: 'serviceDegradation', since: ago(45), openIssues: 1 }),
                service('Power BI', { status: 'investigating', since: ago(12), openIssues: 1 }),
                service('SharePoint Online', { advisories: 3 }),
                service('Microsoft Entra', { actionRequired: 1 }),
                service('Microsoft Viva', { status: null, since: null, readAt: null }),
                ...['Dynamics 365 Apps', 'Microsoft 365 apps', 'Microsoft Defender XDR', 'Microsoft Forms']
                    .concat('Microsoft Intune', 'Microsoft Stream', 'OneDrive for Business', 'Planner')
                    .map((name) => service(name)),
            ],
        }),
    ],
    openIssues: {
        total: 212,
        cards: [
            card({
                sysId: sysIdOf(4),
                id: 'SP1180207',
                classification: 'advisory',
                service: 'SharePoint Online',
                title: 'Some users may be unable to open files with very_long_names_that_have_no_blank_at_all_and_never_end_in_their_library.docx',
                nextUpdateAt: ago(30),
            }),
            card({ linkedIncidents: 12, suggestedIncidents: 4, status: 'serviceInterruption' }),
            card({ sysId: sysIdOf(2), id: 'TM1180390', service: 'Microsoft Teams', nextUpdateAt: null }),
        ],
    },
    actionRequired: {
        total: 1,
        cards: [
            card({
                sysId: sysIdOf(5),
                id: 'MO1180500',
                origin: 'customer',
                service: 'Microsoft Entra',
                title: 'Sign-in certificates of your tenant end soon',
                status: 'serviceDegradation',
            }),
        ],
    },
    runs: [
        run(),
        run({ sysId: sysIdOf(801), outcome: 'busy', counts: [] }),
        run({
            sysId: sysIdOf(802),
            title: 'Work on incidents',
            tenant: null,
            outcome: 'left-over',
            counts: [
                { label: 'created', value: 50 },
                { label: 'waiting', value: 1200 },
            ],
        }),
        run({
            sysId: sysIdOf(803),
            outcome: 'failed',
            counts: [],
            error: { code: NOTICE.code, message: NOTICE.message },
            correlationId: NOTICE.correlationId,
        }),
    ],
})
