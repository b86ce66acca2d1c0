import type { HealthIssueStore } from '../ports.ts'
import type { IssueMatcher, IssueRanking, MatchableIssue } from './issue-matcher.ts'
import type { MatchingDependencies } from './match-incident.ts'

/**
 * The same dependencies for a row of incidents that were opened on one day: the issues of their window are read once
 * and prepared once, however many incidents are held against them.
 */
export function onOneDay<T extends MatchingDependencies>(deps: T): T {
    return { ...deps, issues: readOnce(deps.issues), matcher: preparedOnce(deps.matcher) }
}

function readOnce(issues: HealthIssueStore): HealthIssueStore {
    const checksums: Record<string, string> = {}
    const read: Record<string, ReturnType<HealthIssueStore['activeBetween']>> = {}
    return {
        ...issues,
        // The version is asked for before the issues are read: should they change in between, it is the older one that
        // is stored, and the incident is evaluated again.
        windowChecksum(tenantId, from, to) {
            const key = `${tenantId} ${from} ${to}`
            const known = checksums[key] ?? issues.windowChecksum(tenantId, from, to)
            checksums[key] = known
            return known
        },
        activeBetween(from, to) {
            const key = `${from} ${to}`
            const known = read[key] ?? issues.activeBetween(from, to)
            read[key] = known
            return known
        },
    }
}

function preparedOnce(matcher: IssueMatcher): IssueMatcher {
    let last: { readonly issues: readonly MatchableIssue[]; readonly ranking: IssueRanking } | undefined
    return {
        ...matcher,
        over(issues) {
            if (last?.issues !== issues) last = { issues, ranking: matcher.over(issues) }
            return last.ranking
        },
    }
}
