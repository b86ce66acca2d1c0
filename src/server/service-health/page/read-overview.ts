import { notSetUp, type NotSetUpDependencies } from '../../incident-tab/not-set-up.ts'
import { toNotice } from '../../incident-tab/notice.ts'
import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { CurrentUser, JobHistory, TenantStore } from '../../ports.ts'
import { ok, type Result } from '../../result.ts'
import type { Tenant } from '../../setup/tenant.ts'
import type { HealthBrowser, OpenCount } from './health-browser.ts'
import { toOpenCard } from './issue-summary.ts'
import { toJobRunView } from './job-run-view.ts'
import type { OpenIssues, PageUser, ServiceHealthOverview } from './service-health-page.ts'
import { tenantHealth, type TenantHealthDependencies } from './tenant-health.ts'

/** More open issues than that are a list to search, not an overview. */
const CARDS = 200
const RUNS = 20

export interface OverviewDependencies extends TenantHealthDependencies, NotSetUpDependencies {
    readonly tenants: TenantStore
    readonly browser: HealthBrowser
    readonly runs: JobHistory
}

export const pageUser = ({ language, timeZone, isAdmin }: CurrentUser): PageUser => ({
    language,
    timeZone,
    isAdmin,
})

/**
 * The overview of the page Service Health: what is stored, and how old it is. It calls nobody, so that it answers while
 * Microsoft is away, and reads the history of no issue: counts are aggregates.
 */
export function readOverview(deps: OverviewDependencies): Result<ServiceHealthOverview> {
    const { user, clock } = deps
    const tenants = deps.tenants.active()
    const counts = deps.browser.openCounts()
    return ok({
        tenants: tenants.map((tenant) => tenantHealth(deps, tenant, counts)),
        openIssues: openIssues(deps, tenants, counts, false),
        actionRequired: openIssues(deps, tenants, counts, true),
        // What the jobs do is an admin's business.
        runs: user.isAdmin ? recentRuns(deps) : [],
        notices: tenants.length > 0 ? [] : notSetUp(deps).map((error) => toNotice(error, user)),
        user: pageUser(user),
        answeredAt: formatTime(clock.now()),
    })
}

function openIssues(
    { browser, clock }: OverviewDependencies,
    tenants: readonly Tenant[],
    counts: readonly OpenCount[],
    customer: boolean,
): OpenIssues {
    const issues = browser.openIssues(customer, CARDS)
    const links = browser.linkCounts(issues.map(({ sysId }) => sysId))
    return {
        total: counts
            .filter(({ origin }) => (origin === 'customer') === customer)
            .reduce((total, { count }) => total + count, 0),
        cards: issues.map((issue) => toOpenCard(issue, tenants, links.get(issue.sysId), clock.now())),
    }
}

function recentRuns(deps: OverviewDependencies): ServiceHealthOverview['runs'] {
    const runs = deps.runs.newest(RUNS)
    const rows = runs.length > 0 ? deps.tenants.all() : []
    return runs.map((run) =>
        toJobRunView(run, deps.user, (sysId) => rows.find((row) => row.sysId === sysId)?.name ?? ''),
    )
}
