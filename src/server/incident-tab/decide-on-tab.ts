import { appError } from '../errors.ts'
import { isSysId } from '../identifiers.ts'
import { err, ok, type Result } from '../result.ts'
import { decideMatch, type DecisionRequest } from '../service-health/decide-match.ts'
import { storeIncidentMatches } from '../service-health/match-incident.ts'
import type { IncidentTab } from './incident-tab.ts'
import { linkAtOnce, type LinkAtOnceDependencies } from './link-at-once.ts'
import { readIncidentTab, type IncidentTabDependencies } from './read-incident-tab.ts'

const DECISIONS: readonly unknown[] = ['confirm', 'dismiss', 'undo']
const SEEN: readonly unknown[] = [undefined, 'none', 'confirmed', 'dismissed']

/**
 * "This is it", "Not related" and "Undo" of the tab; answers the tab as it is then. Who may write the incident may
 * decide, also on an issue that was not suggested.
 */
export function decideOnTab(
    deps: IncidentTabDependencies & LinkAtOnceDependencies,
    incidentSysId: string,
    issueSysId: string,
    body: unknown,
): Result<IncidentTab> {
    if (!isSysId(incidentSysId) || !isSysId(issueSysId)) {
        return err(appError('REQUEST_INVALID', ['the sys_id is not 32 hexadecimal digits']))
    }
    const request = parseDecision(body)
    if (!request.ok) return request
    const incident = deps.incidents.readableByUser(incidentSysId)
    if (!incident) return err(appError('INCIDENT_NOT_FOUND'))
    const [issue] = deps.issues.bySysIds([issueSysId])
    const tenants = deps.tenants.active()
    if (!tenants.some(({ sysId }) => sysId === issue?.tenantId) || !issue)
        return err(appError('ISSUE_NOT_FOUND'))
    if (!deps.incidents.changeableByUser(incidentSysId)) return err(appError('INCIDENT_NOT_WRITABLE'))

    // The decision keeps the score and the reason that the agent saw.
    storeIncidentMatches(deps, incidentSysId, tenants)
    const decided = decideMatch(deps, incident, issue, request.value)
    if (!decided.ok) return decided
    linkAtOnce(
        deps,
        incidentSysId,
        issue,
        tenants.find(({ sysId }) => sysId === issue.tenantId),
    )
    return readIncidentTab(deps, incidentSysId)
}

function parseDecision(body: unknown): Result<DecisionRequest> {
    const { decision, seen } = (typeof body === 'object' && body !== null ? body : {}) as Readonly<
        Record<string, unknown>
    >
    if (!DECISIONS.includes(decision)) {
        return err(appError('REQUEST_INVALID', ['decision must be confirm, dismiss or undo']))
    }
    if (!SEEN.includes(seen)) {
        return err(appError('REQUEST_INVALID', ['seen must be none, confirmed or dismissed']))
    }
    return ok({ decision, ...(seen === undefined ? {} : { seen }) } as DecisionRequest)
}
