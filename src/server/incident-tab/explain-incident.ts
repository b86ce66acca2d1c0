import { newestOf } from '../service-health/decide-match.ts'
import type { IncidentMatches, IssueMatch } from '../service-health/issue-match.ts'
import {
    evaluateIncident,
    isCurrent,
    matchHeader,
    type MatchingDependencies,
} from '../service-health/match-incident.ts'
import type { StoredHealthIssue } from '../service-health/stored-health-issue.ts'
import type { Tenant } from '../setup/tenant.ts'
import type { Explanation } from './health-issue-card.ts'
import type { Incident } from './incident.ts'

export interface ExplainedIncident {
    /** What was confirmed, then what is suggested; both best first. */
    readonly shown: readonly Explanation[]
    readonly dismissed: readonly Explanation[]
}

/**
 * Suggestions, stored while they are current and otherwise computed, under what people decided. A decision counts for
 * Microsoft's issue, whichever tenant it was read from.
 * @param standsFor sys_id of the issue whose own incident this is: it is shown, whatever matches
 */
export function explainIncident(
    deps: MatchingDependencies,
    incident: Incident,
    tenants: readonly Tenant[],
    standsFor: string | undefined,
): ExplainedIncident {
    if (tenants.length === 0) return { shown: [], dismissed: [] }
    const stored = deps.matches.read(incident.sysId)
    const suggested = isCurrent(stored.header, matchHeader(deps, incident, tenants))
        ? stored.matches.filter(({ basis }) => isCurrent(stored.header, basis))
        : evaluateIncident(deps, incident, tenants).ranked.map(({ match }) => match)
    const issues = issuesOf(deps, suggested, stored, standsFor)
    const decisionOf = (issue: StoredHealthIssue) =>
        newestOf(
            stored.decisions.filter(({ issueSysId }) =>
                issues.some(({ sysId, id }) => sysId === issueSysId && id === issue.id),
            ),
        )
    const all = issues.flatMap((issue): readonly Explanation[] => {
        const decision = decisionOf(issue)
        const match = suggested.find(({ issueSysId }) => issueSysId === issue.sysId)
        if (match) return [{ issue, score: match.score, reason: match.reason, decision }]
        if (issue.sysId === standsFor) return [{ issue, score: 0, reason: '', decision: undefined }]
        const own = decision?.state !== 'undone' && decision?.issueSysId === issue.sysId
        return decision && own ? [{ issue, score: decision.score, reason: decision.reason, decision }] : []
    })
    const rank = ({ issue, decision }: Explanation): number =>
        issue.sysId === standsFor ? 2 : decision?.state === 'confirmed' ? 1 : 0
    const sorted = all.sort((a, b) => rank(b) - rank(a) || b.score - a.score)
    return {
        shown: sorted.filter(({ decision }) => decision?.state !== 'dismissed'),
        dismissed: sorted.filter(({ decision }) => decision?.state === 'dismissed'),
    }
}

function issuesOf(
    deps: MatchingDependencies,
    suggested: readonly IssueMatch[],
    stored: IncidentMatches,
    standsFor: string | undefined,
): readonly StoredHealthIssue[] {
    const ids = [...suggested, ...stored.decisions].map(({ issueSysId }) => issueSysId)
    if (standsFor !== undefined) ids.push(standsFor)
    return ids.length === 0 ? [] : deps.issues.bySysIds([...new Set(ids)])
}
