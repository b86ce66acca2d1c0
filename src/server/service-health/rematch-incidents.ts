import type { IncidentStore, TenantStore } from '../ports.ts'
import { isCurrent, matchHeader, storeIncidentMatches, type MatchingDependencies } from './match-incident.ts'

/** Older incidents are evaluated when somebody opens them. */
const LOOK_BACK_MS = 14 * 24 * 3_600_000
/** One run stays short; the next one goes on where work is left. */
const INCIDENTS_A_RUN = 500

export interface RematchDependencies extends MatchingDependencies {
    readonly incidents: IncidentStore
    readonly tenants: TenantStore
}

/** Evaluates open incidents again whose stored match is older than what is known now. Answers how many. */
export function rematchIncidents(deps: RematchDependencies): number {
    const tenants = deps.tenants.active()
    if (tenants.length === 0) return 0
    const open = deps.incidents.openSince(deps.clock.now() - LOOK_BACK_MS, INCIDENTS_A_RUN)
    const headers = deps.matches.headers(open.map((incident) => incident.sysId))
    let stored = 0
    for (const incident of open) {
        if (isCurrent(headers.get(incident.sysId), matchHeader(deps, incident, tenants))) continue
        if (storeIncidentMatches(deps, incident.sysId, tenants) === 'stored') stored += 1
    }
    return stored
}
