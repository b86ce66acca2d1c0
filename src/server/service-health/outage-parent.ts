import type { CurrentUser, IncidentState, IncidentStore, OutageStore } from '../ports.ts'
import type { CreateDependencies } from './create-incidents.ts'
import { ensureIssueIncident } from './ensure-issue-incident.ts'
import type { IncidentWork } from './incident-work.ts'
import type { LinkDependencies, LinkOutcome } from './link-incident.ts'
import type { StoredHealthIssue } from './stored-health-issue.ts'

export interface OutageDependencies extends LinkDependencies, CreateDependencies {
    readonly outages: OutageStore
    readonly incidents: IncidentStore
    readonly user: CurrentUser
}

/** A run writes fewer; what is left waits. */
export const LINKS_A_RUN = 500

export class LinkTally {
    readonly counts: Record<string, number> = { linked: 0, unlinked: 0, refused: 0, waiting: 0 }
    add(outcome: LinkOutcome): void {
        const known = this.counts[outcome]
        if (known !== undefined) this.counts[outcome] = known + 1
    }
}

/** The incident that stands for an issue, to be the parent of others; made when there is none. */
export type Parent = IncidentState | 'over' | 'waiting' | 'refused'

export function parentOf(
    deps: OutageDependencies,
    { settings, tenants, budget }: IncidentWork,
    issue: StoredHealthIssue,
): Parent {
    const row = deps.issueIncidents.ofIssue(issue.sysId)
    const isMissing = row === undefined || row.state === 'creating'
    // What has ended at Microsoft gets no incident any more.
    if (isMissing && issue.isResolved) return 'over'
    if (isMissing && !budget.take()) return 'waiting'
    const tenantName = tenants.get(issue.tenantId)?.name ?? ''
    const ensured = ensureIssueIncident(deps, settings.incidents, issue, tenantName, 'outage')
    if (ensured.kind !== 'open') return ensured.kind
    return deps.incidentWriter.state(ensured.row.incidentSysId) ?? 'over'
}
