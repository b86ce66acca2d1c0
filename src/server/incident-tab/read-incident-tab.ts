import { appError, type AppError } from '../errors.ts'
import { isSysId } from '../identifiers.ts'
import type { CheckResultStore, CurrentUser, IncidentStore } from '../ports.ts'
import { formatTime } from '../microsoft-clients/microsoft-time.ts'
import { recommendSolutions, type RecommendDependencies } from '../recommendations/recommend-solutions.ts'
import { err, ok, type Result } from '../result.ts'
import { detectedServices, openForServices } from '../service-health/detected-services.ts'
import { supportUrl } from '../service-health/page/issue-summary.ts'
import type { MatchingDependencies } from '../service-health/match-incident.ts'
import type { CurrentSetupDependencies } from '../setup/current-setup.ts'
import type { Tenant } from '../setup/tenant.ts'
import { caseReadiness } from '../support-cases/case-readiness.ts'
import { casesOnTab, type CasesOnTabDependencies } from '../support-cases/cases-on-tab.ts'
import { explainIncident } from './explain-incident.ts'
import { toCards } from './health-issue-card.ts'
import { healthKnowledge } from './health-knowledge.ts'
import type { IncidentTab } from './incident-tab.ts'
import { notSetUp, type CasesNotSetUpDependencies } from './not-set-up.ts'
import { outagesOf, type OutageViewDependencies } from './outage-view.ts'
import { toNotice } from './notice.ts'

/** More would not be read. */
const LISTED_OPEN = 10

export interface IncidentTabDependencies
    extends MatchingDependencies,
        CurrentSetupDependencies,
        OutageViewDependencies,
        RecommendDependencies,
        CasesOnTabDependencies,
        Pick<CasesNotSetUpDependencies, 'linkedAccounts'> {
    readonly incidents: IncidentStore
    readonly results: CheckResultStore
    readonly user: CurrentUser
}

/**
 * All that the tab shows, in one read and without a call to Microsoft. Stored matches are used while they are
 * current; a missing or outdated one is computed from the issues of the incident's time window and not stored
 * (a GET writes nothing). What this user may not read answers the same as what does not exist.
 * @param text to search for in place of the short description
 */
export function readIncidentTab(
    deps: IncidentTabDependencies,
    incidentSysId: string,
    text?: string,
): Result<IncidentTab> {
    if (!isSysId(incidentSysId)) {
        return err(appError('REQUEST_INVALID', ['the sys_id is not 32 hexadecimal digits']))
    }
    const incident = deps.incidents.readableByUser(incidentSysId)
    if (!incident) return err(appError('INCIDENT_NOT_FOUND'))
    const { user } = deps
    const searched = { ...incident, shortDescription: text ?? incident.shortDescription }
    const tenants = deps.tenants.active()
    const standsFor = deps.issueIncidents.ofIncident(incident.sysId)?.issueSysId
    const { shown, dismissed } = explainIncident(deps, searched, tenants, standsFor)
    const services =
        shown.length === 0 && tenants.length > 0 ? detectedServices(searched.shortDescription) : []
    const open = openForServices(deps.issues, services, (LISTED_OPEN + dismissed.length) * tenants.length)
        .filter(({ id }) => !dismissed.some(({ issue }) => issue.id === id))
        .map((issue) => ({ issue, score: 0, reason: '', decision: undefined }))
    const cases = casesOnTab(deps, incident.sysId)
    const readiness = caseReadiness(deps)
    return ok({
        incident: {
            sysId: incident.sysId,
            number: incident.number,
            shortDescription: incident.shortDescription,
        },
        healthIssues: toCards(shown, tenants, user, outagesOf(deps, incident.sysId, shown)),
        dismissed: toCards(dismissed, tenants, user),
        detectedServices: services,
        openForService: toCards(open, tenants, user).slice(0, LISTED_OPEN),
        mayDecide: deps.incidents.changeableByUser(incident.sysId),
        knowledge: healthKnowledge(tenants, deps.clock.now()),
        recommendations: recommendSolutions(deps, incident.sysId, searched.shortDescription),
        contactSupport: {
            adminCenterUrl: supportUrl(tenants[0]),
            mayOpen: readiness.openingProblems.length === 0,
            cases: cases.count,
        },
        notices: [...problems(deps, tenants, readiness.notSetUp), ...cases.warnings].map((error) =>
            toNotice(error, user),
        ),
        answeredAt: formatTime(deps.clock.now()),
        user: { language: user.language, timeZone: user.timeZone, isAdmin: user.isAdmin },
    })
}

function problems(
    deps: IncidentTabDependencies,
    tenants: readonly Tenant[],
    casesNotSetUp: readonly AppError[],
): readonly AppError[] {
    if (tenants.length === 0) return notSetUp(deps)
    const found: Record<string, AppError> = {}
    for (const error of casesNotSetUp) found[error.code] = error
    for (const { sync } of tenants) {
        if (!sync.lastError) continue
        const { code, parameters, correlationId } = sync.lastError
        found[code] = appError(code, parameters, { correlationId: correlationId ?? undefined })
    }
    return Object.keys(found).map((code) => found[code] as AppError)
}
