/** Answers of `/service_health/…` as a page gets them, for tests of the page's own code. */
import type {
    IssueDetail,
    IssueHistory,
    IssueSummary,
    JobRunView,
    OpenIssueCard,
    ServiceHealthOverview,
    ServiceState,
    TenantHealth,
} from '../../src/server/service-health/page/service-health-page.ts'

export const NOW = Date.parse('2026-11-21T12:00:00Z')
const ago = (minutes: number): string => new Date(NOW - minutes * 60_000).toISOString()
export const sysIdOf = (index: number): string => index.toString(16).padStart(32, '0')

const frame = {
    user: { language: 'en', timeZone: 'UTC', isAdmin: false },
    answeredAt: new Date(NOW).toISOString(),
}
const knowledge = { state: 'current' as const, asOf: ago(2) }

export const summary = (changes: Partial<IssueSummary> = {}): IssueSummary => ({
    sysId: sysIdOf(1),
    id: 'EX1180342',
    title: 'Users are repeatedly prompted for their password in Outlook',
    service: 'Exchange Online',
    classification: 'incident',
    origin: 'microsoft',
    status: 'serviceDegradation',
    isResolved: false,
    startedAt: ago(200),
    endedAt: null,
    durationSeconds: 12_000,
    linkedIncidents: 0,
    suggestedIncidents: 0,
    tenant: null,
    ...changes,
})

export const card = (changes: Partial<OpenIssueCard> = {}): OpenIssueCard => ({
    ...summary(),
    lastUpdateAt: ago(20),
    nextUpdateAt: ago(-40),
    ...changes,
})

export const service = (name: string, changes: Partial<ServiceState> = {}): ServiceState => ({
    service: name,
    status: 'serviceOperational',
    since: ago(9000),
    readAt: ago(3),
    openIssues: 0,
    advisories: 0,
    actionRequired: 0,
    ...changes,
})

export const tenant = (changes: Partial<TenantHealth> = {}): TenantHealth => ({
    sysId: sysIdOf(900),
    name: 'contoso.com',
    knowledge,
    failing: null,
    services: [
        service('Exchange Online', { status: 'serviceDegradation', since: ago(180), openIssues: 1 }),
        service('Microsoft Teams'),
    ],
    adminCenterUrl: 'https://admin.microsoft.com/#/servicehealth',
    ...changes,
})

export const run = (changes: Partial<JobRunView> = {}): JobRunView => ({
    sysId: sysIdOf(800),
    job: 'sync-service-health',
    title: 'Read service health',
    tenant: 'contoso.com',
    startedAt: ago(3),
    durationMs: 1234,
    outcome: 'done',
    counts: [{ label: 'written', value: 3 }],
    error: null,
    correlationId: null,
    ...changes,
})

export const overview = (changes: Partial<ServiceHealthOverview> = {}): ServiceHealthOverview => ({
    ...frame,
    tenants: [tenant()],
    openIssues: { total: 1, cards: [card()] },
    actionRequired: { total: 0, cards: [] },
    runs: [run()],
    notices: [],
    ...changes,
})

export const issueHistory = (changes: Partial<IssueHistory> = {}): IssueHistory => ({
    ...frame,
    filter: {
        service: '',
        state: 'all',
        classification: '',
        origin: '',
        text: '',
        from: '',
        to: '',
        tenant: '',
    },
    offset: 0,
    limit: 25,
    total: 1,
    rows: [summary()],
    services: ['Exchange Online', 'Microsoft Teams'],
    tenants: [{ sysId: sysIdOf(900), name: 'contoso.com' }],
    knowledge,
    ...changes,
})

const POST = (status: string): string =>
    `Title: Users are repeatedly prompted for their password in Outlook\n\nUser impact: Users may see prompts.\n\nCurrent status: ${status}\n\nScope of impact: Some users.`

export const issueDetail = (changes: Partial<IssueDetail> = {}): IssueDetail => ({
    ...frame,
    issue: {
        ...card(),
        feature: 'E-Mail and calendar access',
        featureGroup: 'Exchange Online',
        impact: 'Users may be asked for their password again and again.',
        lastModifiedAt: ago(20),
        adminCenterUrl: 'https://admin.microsoft.com/#/servicehealth/:/alerts/EX1180342',
    },
    posts: [
        { at: ago(190), type: 'regular', text: POST("We're investigating.") },
        { at: ago(100), type: 'quick', text: 'A short word in between.' },
        { at: ago(20), type: 'regular', text: POST("We've identified the cause and are restoring service.") },
    ],
    timeline: [{ at: ago(200), kind: 'started', status: null }],
    linked: { total: 0, rows: [], hidden: 0, more: 0 },
    parentIncident: null,
    hasHiddenParent: false,
    report: { available: false, attachment: null },
    alsoIn: [],
    knowledge,
    failing: null,
    ...changes,
})
