import type { GlideRecord } from '@servicenow/glide'
import { recordRun } from '../maintenance/record-run.ts'
import { compose } from '../platform/composition-root.ts'
import { publishCurrentSetup } from '../setup/publish-setup.ts'
import { storeIncidentMatches } from './match-incident.ts'
import { refreshServiceHealth } from './refresh-service-health.ts'
import { summariseWork, workOnIncidents } from './work-on-incidents.ts'

/** Scheduled job: every 5 minutes. */
export function syncServiceHealthJob(): void {
    const root = compose()
    // Should the instance have stopped between saving a setup and publishing it.
    publishCurrentSetup(root)
    refreshServiceHealth(root)
}

/** Async business rule on incident: a new or changed short description. */
export function matchChangedIncident(current: GlideRecord<'incident'>): void {
    const root = compose()
    storeIncidentMatches(root, current.getUniqueValue(), root.tenants.active())
}

/** Scheduled job: every 5 minutes. */
export function workOnIncidentsJob(): void {
    const root = compose()
    recordRun(root, 'work-on-incidents', null, () => workOnIncidents(root), summariseWork)
}
