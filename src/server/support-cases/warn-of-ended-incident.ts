import { isEnded } from '../service-health/incident-standing.ts'
import type { CaseDependencies } from './case-dependencies.ts'
import { settleCase } from './hold-case.ts'
import { recordUpdate } from './record-update.ts'
import { isWithMicrosoft } from './support-case.ts'

/**
 * Tells whoever opened a case that its incident is over while Microsoft works on, by a note and a notification, once for
 * each time that the incident ends. Called by an async rule: what is true now counts, not what was.
 * @param ending tells one ending from the next: when the incident was resolved; empty for a canceled one
 */
export function warnOfEndedIncident(deps: CaseDependencies, incidentSysId: string, ending: string): number {
    const incident = deps.incidentWriter.state(incidentSysId)
    if (!incident || !isEnded(incident)) return 0
    const cases = deps.cases.ofIncident(incidentSysId).filter(isWithMicrosoft)
    for (const { sysId } of cases) {
        recordUpdate(deps, sysId, {
            updateId: `incident-over:${ending}`,
            direction: 'local',
            kind: 'incident-resolved',
            at: deps.clock.now(),
            text: '',
        })
        settleCase(deps, sysId)
    }
    return cases.length
}
