import { appError } from '../errors.ts'
import { REFUSED_FOR_MS } from './ensure-issue-incident.ts'
import { isEnded, RESOLVED_STATE } from './incident-standing.ts'
import type { IncidentWork, WorkCounts } from './incident-work.ts'
import { LINKS_A_RUN, type OutageDependencies } from './outage-parent.ts'
import { resolutionNote } from './resolve-incidents.ts'
import { whyNot, type FitDependencies } from './settings/field-fit.ts'
import type { StoredHealthIssue } from './stored-health-issue.ts'

/** Of incident.close_notes. */
const NOTES_LENGTH = 4000

/** The documented note, and below it what Microsoft said last. */
export function finalWords(
    deps: Pick<OutageDependencies, 'user' | 'clock'>,
    issue: Pick<StoredHealthIssue, 'status' | 'endAt' | 'latestUpdate'>,
): string {
    const note = resolutionNote(deps.user, issue, deps.clock.now())
    const words = issue.latestUpdate?.text ?? ''
    return words === '' ? note : `${note}\n\n${words}`.slice(0, NOTES_LENGTH)
}

/**
 * Resolves the incidents that were linked, once Microsoft has resolved the issue and the parent is resolved. Only what is
 * still open and still that parent's child; what a person reopens after that stays open.
 */
export function resolveChildren(deps: OutageDependencies & FitDependencies, work: IncidentWork): WorkCounts {
    const counts = { childrenResolved: 0, refused: 0, waiting: 0 }
    const { outages, incidents: settings } = work.settings
    if (!outages.enabled || !outages.resolveChildren) return counts
    const { matches, incidentWriter, clock, log } = deps
    const due = deps.outages.toResolve(clock.now() - REFUSED_FOR_MS, LINKS_A_RUN)
    const issues = deps.issues.bySysIds([...new Set(due.map(({ issueSysId }) => issueSysId))])
    const code = settings.resolutionCode
    const codeFits = due.length > 0 && whyNot(deps, 'close_code', code, '') === undefined
    for (const { sysId, issueSysId, incidentSysId, link } of due) {
        const issue = issues.find((one) => one.sysId === issueSysId)
        if (!issue || !work.tenants.has(issue.tenantId)) continue
        if (!work.mayWrite()) break
        const now = incidentWriter.state(incidentSysId)
        if (!now || isEnded(now) || now.parent !== link.parentSysId) {
            matches.saveLink(sysId, { ...link, state: 'left_alone' })
            continue
        }
        if (!work.budget.take()) {
            counts.waiting += 1
            continue
        }
        matches.saveLink(sysId, { ...link, state: 'resolving', refusedAt: null })
        if (!work.mayWrite()) break
        const values = {
            state: RESOLVED_STATE,
            close_notes: finalWords(deps, issue),
            ...(codeFits ? { close_code: code } : {}),
        }
        if (incidentWriter.update(incidentSysId, values)) {
            matches.saveLink(sysId, { ...link, state: 'resolved', refusedAt: null })
            counts.childrenResolved += 1
        } else {
            log.error(appError('INCIDENT_WRITE_REFUSED', [issue.id]))
            matches.saveLink(sysId, { ...link, state: 'linked', refusedAt: clock.now() })
            counts.refused += 1
        }
    }
    return counts
}
