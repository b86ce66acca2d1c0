import { formatTime } from '../microsoft-clients/microsoft-time.ts'
import type { CurrentUser } from '../ports.ts'
import { issueFacts, issueUrl, timeOrNull } from '../service-health/page/issue-summary.ts'
import type { StoredHealthIssue } from '../service-health/stored-health-issue.ts'
import type { Tenant } from '../setup/tenant.ts'
import type { StoredDecision } from '../service-health/issue-match.ts'
import type { CardDecision, CardOutage, HealthIssueCard } from './incident-tab.ts'
import { translateReason } from './translate-reason.ts'

export interface Explanation {
    readonly issue: StoredHealthIssue
    readonly score: number
    readonly reason: string
    readonly decision: StoredDecision | undefined
}

/** The same issue read from several tenants is one card that names them. */
export function toCards(
    explanations: readonly Explanation[],
    tenants: readonly Tenant[],
    user: CurrentUser,
    outages: ReadonlyMap<string, CardOutage> = new Map(),
): readonly HealthIssueCard[] {
    const ids = [...new Set(explanations.map(({ issue }) => issue.id))]
    return ids.map((id) => {
        const same = explanations.filter(({ issue }) => issue.id === id)
        const [best] = same as [Explanation]
        const from = tenants.filter((tenant) => same.some(({ issue }) => issue.tenantId === tenant.sysId))
        return {
            ...toCard(best, user, from[0]),
            outage: outageOfCard(same, outages),
            tenant: tenants.length > 1 ? from.map((tenant) => tenant.name).join(', ') : null,
        }
    })
}

function toCard(
    { issue, score, reason, decision }: Explanation,
    user: CurrentUser,
    tenant: Tenant | undefined,
): Omit<HealthIssueCard, 'tenant' | 'outage'> {
    return {
        ...issueFacts(issue),
        userImpact: issue.impact,
        lastUpdate: issue.latestUpdate
            ? { at: formatTime(issue.latestUpdate.at), text: issue.latestUpdate.text }
            : null,
        nextUpdateAt: timeOrNull(issue.nextUpdateAt),
        reason: translateReason(reason, user),
        score,
        adminCenterUrl: issueUrl(tenant, issue.id),
        decision: decision ? toCardDecision(decision) : null,
    }
}

/** Of the same issue in several tenants, the one that the incident of the tab belongs to says most. */
function outageOfCard(
    same: readonly Explanation[],
    outages: ReadonlyMap<string, CardOutage>,
): CardOutage | null {
    const found = same.flatMap(({ issue }) => outages.get(issue.sysId) ?? [])
    return found.find(({ state }) => state !== 'none') ?? found[0] ?? null
}

function toCardDecision(decision: StoredDecision): CardDecision | null {
    if (decision.state === 'undone') return null
    return {
        state: decision.state,
        how: decision.how,
        by: decision.byName,
        at: formatTime(decision.at),
    }
}
