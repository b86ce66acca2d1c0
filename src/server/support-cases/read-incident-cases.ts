import { appError } from '../errors.ts'
import { isSysId } from '../identifiers.ts'
import { toNotice } from '../incident-tab/notice.ts'
import { formatTime } from '../microsoft-clients/microsoft-time.ts'
import { err, ok, type Result } from '../result.ts'
import { currentSetup } from '../setup/current-setup.ts'
import { isByHand } from './backends/definitions.ts'
import type { CaseDependencies, CaseIncident } from './case-dependencies.ts'
import { CASE_LANGUAGES, CASE_LIMITS } from './case-form.ts'
import { openingProblems } from './case-readiness.ts'
import { caseSettings } from './case-settings.ts'
import { SEVERITY_LABELS } from './case-texts.ts'
import { toCaseView } from './case-view.ts'
import { caseServices, NO_PROPOSAL, proposeCase } from './propose-case.ts'
import { SEVERITIES, type SupportCase } from './support-case.ts'
import type { CaseOpening, IncidentCases } from './support-case-view.ts'

/**
 * The cases of an incident and the form for the next one, in one read. It calls nobody and writes nothing. Who may not read
 * the incident is answered as if there were none.
 */
export function readIncidentCases(deps: CaseDependencies, incidentSysId: string): Result<IncidentCases> {
    if (!isSysId(incidentSysId)) {
        return err(appError('REQUEST_INVALID', ['the sys_id is not 32 hexadecimal digits']))
    }
    const incident = deps.caseIncidents.ofUser(incidentSysId)
    return incident ? ok(viewOf(deps, incident)) : err(appError('INCIDENT_NOT_FOUND'))
}

/** The same for an incident that was read. */
export function viewOf(deps: CaseDependencies, incident: CaseIncident): IncidentCases {
    const { user, clock } = deps
    const cases = deps.cases.ofIncident(incident.sysId)
    return {
        incident: {
            sysId: incident.sysId,
            number: incident.number,
            shortDescription: incident.shortDescription,
            isEnded: incident.isEnded,
        },
        cases: [...cases].reverse().map((row) => toCaseView(deps, row, incident)),
        opening: opening(deps, incident, cases),
        answeredAt: formatTime(clock.now()),
        user: { language: user.language, timeZone: user.timeZone, isAdmin: user.isAdmin },
    }
}

/** Ordinal of the next case. */
export const nextOrdinal = (cases: readonly SupportCase[]): number =>
    (cases[cases.length - 1]?.ordinal ?? 0) + 1

function opening(deps: CaseDependencies, incident: CaseIncident, cases: readonly SupportCase[]): CaseOpening {
    const { user } = deps
    const { state } = currentSetup(deps)
    const { backend, isTest } = caseSettings(deps, state)
    const { mayOpenCases } = user
    const services = mayOpenCases ? caseServices(deps) : []
    return {
        problems: openingProblems(deps, state).map((problem) => toNotice(problem, user)),
        ordinal: nextOrdinal(cases),
        backend,
        isByHand: isByHand(backend),
        isTest,
        linkedAccount: deps.linkedAccounts.ofUser(user.sysId)?.email ?? null,
        // Who may not open cases is shown no form, and sends no files.
        proposal: mayOpenCases ? proposeCase(deps, incident, services) : NO_PROPOSAL,
        services,
        severities: SEVERITIES.map((value) => ({ value, label: user.translate(SEVERITY_LABELS[value]) })),
        languages: CASE_LANGUAGES,
        files: mayOpenCases ? deps.caseFiles.ofIncident(incident.sysId) : [],
        limits: CASE_LIMITS,
    }
}
