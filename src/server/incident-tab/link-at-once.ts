import type { HealthSettingsStore, Instance, IssueIncidentStore } from '../ports.ts'
import { decisionsOn, type DecisionDependencies } from '../service-health/decide-match.ts'
import { linkIncident, unlinkIncident, type LinkDependencies } from '../service-health/link-incident.ts'
import { currentHealthSettings } from '../service-health/settings/current-health-settings.ts'
import type { StoredHealthIssue } from '../service-health/stored-health-issue.ts'
import type { Tenant } from '../setup/tenant.ts'

export interface LinkAtOnceDependencies extends DecisionDependencies, LinkDependencies {
    readonly user: DecisionDependencies['user']
    readonly healthSettings: HealthSettingsStore
    readonly issueIncidents: IssueIncidentStore
    readonly instance: Instance
}

/**
 * In outage mode an agent's click links or unlinks at once where the issue's incident is there. What is not done here,
 * such as making that incident, is done by the job: the owner of what it makes is its Run as user.
 */
export function linkAtOnce(
    deps: LinkAtOnceDependencies,
    incidentSysId: string,
    issue: StoredHealthIssue,
    tenant: Tenant | undefined,
): void {
    // A clone writes nothing.
    if (tenant?.instanceName !== deps.instance.name()) return
    const isOn = currentHealthSettings(deps).settings.outages.enabled
    const always = (): boolean => true
    for (const decision of decisionsOn(deps, deps.matches.read(incidentSysId), issue)) {
        const { state } = decision.link
        if (decision.state !== 'confirmed') {
            // What is being linked at this moment is unlinked by the job, which does one thing at a time.
            if (state === 'linked') unlinkIncident(deps, decision, always)
            continue
        }
        if (!isOn || (state !== 'waiting' && state !== 'linking')) continue
        const row = deps.issueIncidents.ofIssue(decision.issueSysId)
        const parent = row?.state === 'open' ? deps.incidentWriter.state(row.incidentSysId) : undefined
        if (parent) linkIncident(deps, decision, parent, issue.id, always)
    }
}
