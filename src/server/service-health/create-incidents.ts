import type { HealthIssueStore } from '../ports.ts'
import { ensureIssueIncident, isRefused, rowId, type EnsureDependencies } from './ensure-issue-incident.ts'
import type { IncidentWork, WorkCounts } from './incident-work.ts'
import { fittingRule } from './settings/fitting-rule.ts'
import type { IncidentSettings } from './settings/health-settings.ts'
import type { StoredHealthIssue } from './stored-health-issue.ts'

export interface CreateDependencies extends EnsureDependencies {
    readonly issues: HealthIssueStore
}

/** More open issues than that begin a flood that nobody wants: the rest is looked at when these have ended. */
const MOST_OPEN = 2000

/** Open issues that are to have an incident and have none, oldest first. */
export function withoutIncident(
    deps: Pick<CreateDependencies, 'issues' | 'issueIncidents'>,
    settings: IncidentSettings,
): readonly StoredHealthIssue[] {
    const wanted = deps.issues
        .openChangedSince(settings.since, MOST_OPEN)
        .filter((issue) => fittingRule(settings.rules, issue)?.then.create ?? true)
    const rows = deps.issueIncidents.ofIssues(wanted.map(({ sysId }) => sysId))
    const have = new Set(rows.map(({ issueSysId }) => issueSysId))
    return wanted.filter(({ sysId }) => !have.has(sysId))
}

/** Creates the incidents that the rules want, and finishes those that a run which was cut has begun. */
export function createIncidents(deps: CreateDependencies, work: IncidentWork): WorkCounts {
    const { tenants, budget, mayWrite } = work
    const settings = work.settings.incidents
    const counts = { created: 0, refused: 0, waiting: 0, leftOut: 0 }
    const isHere = ({ tenantId }: { readonly tenantId: string }): boolean => tenants.has(tenantId)

    const begun = deps.issueIncidents.inStates(['creating']).filter(({ issue }) => isHere(issue))
    const issuesOfBegun = deps.issues.bySysIds(begun.map(({ issueSysId }) => issueSysId))
    const todo: { readonly issue: StoredHealthIssue; readonly how: 'rule' | 'agent' | 'outage' }[] = []
    for (const row of begun) {
        const issue = issuesOfBegun.find(({ sysId }) => sysId === row.issueSysId)
        if (!issue || isRefused(deps, row)) continue
        // It ended before its incident was there: nobody needs one any more.
        if (issue.isResolved && row.incident === undefined) {
            if (mayWrite()) deps.issueIncidents.remove(rowId(deps.digest, row.issueSysId))
        } else todo.push({ issue, how: row.how })
    }
    if (settings.create)
        for (const issue of withoutIncident(deps, settings).filter(isHere)) todo.push({ issue, how: 'rule' })

    for (const { issue, how } of todo) {
        if (!mayWrite()) break
        if (!budget.take()) {
            counts.waiting += 1
            continue
        }
        const tenantName = tenants.get(issue.tenantId)?.name ?? ''
        const outcome = ensureIssueIncident(deps, settings, issue, tenantName, how)
        if (outcome.kind === 'refused') counts.refused += 1
        if (outcome.kind !== 'open') continue
        if (outcome.isNew) counts.created += 1
        counts.leftOut += outcome.leftOut.length
    }
    return counts
}
