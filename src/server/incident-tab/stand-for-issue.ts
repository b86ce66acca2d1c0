import type { IncidentState, Instance, IssueIncidentStore, OutageStore } from '../ports.ts'
import {
    adoptIssueIncident,
    rowId,
    type EnsureDependencies,
} from '../service-health/ensure-issue-incident.ts'
import { isEnded } from '../service-health/incident-standing.ts'
import type { IssueIncident } from '../service-health/issue-incident.ts'
import { currentHealthSettings } from '../service-health/settings/current-health-settings.ts'
import type { StoredHealthIssue } from '../service-health/stored-health-issue.ts'
import type { Tenant } from '../setup/tenant.ts'
import type { CardOutage } from './incident-tab.ts'
import type { OutageViewDependencies } from './outage-view.ts'

type Offer = NonNullable<CardOutage['offer']>

export interface StandForIssueDependencies
    extends OutageViewDependencies,
        Pick<EnsureDependencies, 'digest'> {
    readonly instance: Pick<Instance, 'name'>
    readonly issueIncidents: IssueIncidentStore
    readonly outages: OutageStore
}

/**
 * What an agent may do in one click: make the incident of the tab the one that stands for an issue that has none, and
 * take that back while nothing hangs on it.
 */
export function offerOf(
    { issueIncidents, outages }: Pick<StandForIssueDependencies, 'issueIncidents' | 'outages'>,
    incident: IncidentState,
    issue: StoredHealthIssue,
    row: IssueIncident | undefined,
    isOn: boolean,
): Offer | undefined {
    if (!isOn || isEnded(incident)) return undefined
    if (!row) {
        const isFree = incident.parent === '' && issueIncidents.ofIncident(incident.sysId) === undefined
        return isFree && !issue.isResolved ? 'adopt' : undefined
    }
    const isOurs = row.how === 'agent' && row.state === 'open' && row.incidentSysId === incident.sysId
    return isOurs && outages.children(incident.sysId) === 0 ? 'release' : undefined
}

/**
 * Does what was offered. Where it is offered no more, because somebody was faster, nothing happens, and the tab shows what
 * stands for the issue by now.
 */
export function standForIssue(
    deps: StandForIssueDependencies,
    incidentSysId: string,
    issue: StoredHealthIssue,
    tenant: Tenant,
    wanted: Offer,
): void {
    // A clone writes nothing.
    if (tenant.instanceName !== deps.instance.name()) return
    const incident = deps.incidentWriter.state(incidentSysId)
    const row = deps.issueIncidents.ofIssue(issue.sysId)
    const isOn = currentHealthSettings(deps).settings.outages.enabled
    if (!incident || offerOf(deps, incident, issue, row, isOn) !== wanted) return
    if (wanted === 'adopt') adoptIssueIncident(deps, issue.sysId, incidentSysId)
    else deps.issueIncidents.remove(rowId(deps.digest, issue.sysId))
}
