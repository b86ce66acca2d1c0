import { healthKnowledge } from '../../incident-tab/health-knowledge.ts'
import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { Clock, CurrentUser, TenantStore } from '../../ports.ts'
import { ok, type Result } from '../../result.ts'
import type { HealthBrowser } from './health-browser.ts'
import { toSummary } from './issue-summary.ts'
import { parseHistoryRequest } from './parse-issue-filter.ts'
import { pageUser } from './read-overview.ts'
import type { IssueHistory } from './service-health-page.ts'

export interface HistoryDependencies {
    readonly tenants: TenantStore
    readonly browser: HealthBrowser
    readonly clock: Clock
    readonly user: CurrentUser
}

/** One page of the issues that fit a filter, the one that began last first. */
export function readHistory(
    deps: HistoryDependencies,
    parameter: (name: string) => string,
): Result<IssueHistory> {
    const asked = parseHistoryRequest(parameter)
    if (!asked.ok) return asked
    const { filter, query, offset, limit } = asked.value
    const { browser, clock, user } = deps
    const tenants = deps.tenants.active()
    const issues = browser.find(query, offset, limit)
    const links = browser.linkCounts(issues.map(({ sysId }) => sysId))
    return ok({
        filter,
        offset,
        limit,
        total: browser.count(query),
        rows: issues.map((issue) => toSummary(issue, tenants, links.get(issue.sysId), clock.now())),
        services: [...browser.services()].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
        tenants: tenants.map(({ sysId, name }) => ({ sysId, name })),
        knowledge: healthKnowledge(tenants, clock.now()),
        user: pageUser(user),
        answeredAt: formatTime(clock.now()),
    })
}
