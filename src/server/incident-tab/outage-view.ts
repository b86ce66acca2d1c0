import type {
    HealthSettingsStore,
    IncidentState,
    IncidentStore,
    IncidentWriter,
    IssueIncidentStore,
    OutageStore,
} from '../ports.ts'
import { isEnded } from '../service-health/incident-standing.ts'
import type { IssueIncident } from '../service-health/issue-incident.ts'
import type { StoredDecision } from '../service-health/issue-match.ts'
import { currentHealthSettings } from '../service-health/settings/current-health-settings.ts'
import type { Explanation } from './health-issue-card.ts'
import type { CardOutage } from './incident-tab.ts'
import { offerOf } from './stand-for-issue.ts'

export interface OutageViewDependencies {
    readonly incidents: IncidentStore
    readonly incidentWriter: IncidentWriter
    readonly issueIncidents: IssueIncidentStore
    readonly outages: OutageStore
    readonly healthSettings: HealthSettingsStore
}

const isToBeLinked = ({ link }: StoredDecision): boolean =>
    link.state === 'waiting' || link.state === 'linking'

/** The incidents that stand for the issues of the cards, and how the incident of the tab hangs together with them. */
export function outagesOf(
    deps: OutageViewDependencies,
    incidentSysId: string,
    explanations: readonly Explanation[],
): ReadonlyMap<string, CardOutage> {
    const found = new Map<string, CardOutage>()
    if (explanations.length === 0) return found
    const rows = deps.issueIncidents.ofIssues(explanations.map(({ issue }) => issue.sysId))
    const isOn = currentHealthSettings(deps).settings.outages.enabled
    if (rows.length === 0 && !isOn) return found
    const incident = deps.incidentWriter.state(incidentSysId)
    for (const { issue, decision } of explanations) {
        const row = rows.find(({ issueSysId }) => issueSysId === issue.sysId)
        const offer = incident && offerOf(deps, incident, issue, row, isOn)
        const outage =
            outageOf(deps, incident, row, decision, isOn) ??
            (offer && ({ incident: null, linked: 0, state: 'missing' } as const))
        if (outage) found.set(issue.sysId, offer ? { ...outage, offer } : outage)
    }
    return found
}

function outageOf(
    deps: OutageViewDependencies,
    incident: IncidentState | undefined,
    row: IssueIncident | undefined,
    decision: StoredDecision | undefined,
    isOn: boolean,
): CardOutage | undefined {
    const parent = row && deps.incidentWriter.state(row.incidentSysId)
    if (!row || !parent || !incident) {
        const isWaiting =
            isOn && decision?.state === 'confirmed' && row?.state !== 'left_alone' && isToBeLinked(decision)
        return isWaiting ? { incident: null, linked: 0, state: 'waiting' } : undefined
    }
    const readable = deps.incidents.readableByUser(parent.sysId)
    return {
        incident: readable ? { sysId: readable.sysId, number: readable.number } : null,
        linked: deps.outages.children(parent.sysId),
        state: stateOf(incident, parent, decision, isOn),
    }
}

function stateOf(
    incident: IncidentState,
    parent: IncidentState,
    decision: StoredDecision | undefined,
    isOn: boolean,
): CardOutage['state'] {
    if (incident.sysId === parent.sysId) return 'itself'
    if (incident.parent === parent.sysId) return 'linked'
    if (decision?.state !== 'confirmed') return 'none'
    if (incident.parent !== '') return 'other-parent'
    if (isEnded(parent)) return 'over'
    if (isToBeLinked(decision)) return isOn ? 'waiting' : 'none'
    return 'not-linked'
}
