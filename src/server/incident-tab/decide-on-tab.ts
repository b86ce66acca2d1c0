import { appError } from '../errors.ts'
import { isSysId } from '../identifiers.ts'
import { err, ok, type Result } from '../result.ts'
import { decideMatch } from '../service-health/decide-match.ts'
import { storeIncidentMatches } from '../service-health/match-incident.ts'
import type { DecisionBody, IncidentTab } from './incident-tab.ts'
import { linkAtOnce, type LinkAtOnceDependencies } from './link-at-once.ts'
import { readIncidentTab, type IncidentTabDependencies } from './read-incident-tab.ts'
import { standForIssue, type StandForIssueDependencies } from './stand-for-issue.ts'

const DECISIONS: readonly unknown[] = ['confirm', 'dismiss', 'undo', 'adopt', 'release']
const SEEN: readonly unknown[] = [undefined, 'none', 'confirmed', 'dismissed']

/**
 * "This is it", "Not related", "Undo" and which incident stands for the issue, of the tab; answers the tab as it is then. Who may write the incident may
 * decide, also on an issue that was not suggested.
 */
export function decideOnTab(
    deps: IncidentTabDependencies & LinkAtOnceDependencies & StandForIssueDependencies,
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
    const tenant = tenants.find(({ sysId }) => sysId === issue?.tenantId)
    if (!tenant || !issue) return err(appError('ISSUE_NOT_FOUND'))
    if (!deps.incidents.changeableByUser(incidentSysId)) return err(appError('INCIDENT_NOT_WRITABLE'))

    const { decision, seen } = request.value
    if (decision === 'adopt' || decision === 'release') {
        standForIssue(deps, incidentSysId, issue, tenant, decision)
        return readIncidentTab(deps, incidentSysId)
    }
    // The decision keeps the score and the reason that the agent saw.
    storeIncidentMatches(deps, incidentSysId, tenants)
    const decided = decideMatch(deps, incident, issue, { decision, ...(seen === undefined ? {} : { seen }) })
    if (!decided.ok) return decided
    linkAtOnce(deps, incidentSysId, issue, tenant)
    return readIncidentTab(deps, incidentSysId)
}

function parseDecision(body: unknown): Result<DecisionBody> {
    const { decision, seen } = (typeof body === 'object' && body !== null ? body : {}) as Readonly<
        Record<string, unknown>
    >
    if (!DECISIONS.includes(decision)) {
        return err(appError('REQUEST_INVALID', ['decision must be confirm, dismiss, undo, adopt or release']))
    }
    if (!SEEN.includes(seen)) {
        return err(appError('REQUEST_INVALID', ['seen must be none, confirmed or dismissed']))
    }
    return ok({ decision, ...(seen === undefined ? {} : { seen }) } as DecisionBody)
}
