import { appError } from '../errors.ts'
import type { Clock, CurrentUser, Digest, HealthIssueStore, IncidentWriter, Log } from '../ports.ts'
import type { IssueIncidentNow, IssueIncidentStore } from '../ports.ts'
import { isRefused, rowId } from './ensure-issue-incident.ts'
import { isEnded, RESOLVED_STATE } from './incident-standing.ts'
import type { IssueIncident } from './issue-incident.ts'
import { utcText } from './issue-words.ts'
import { whyNot, type FitDependencies } from './settings/field-fit.ts'
import type { StoredHealthIssue } from './stored-health-issue.ts'
import type { WriteBudget } from './write-budget.ts'

export interface ResolveDependencies extends FitDependencies {
    readonly issues: HealthIssueStore
    readonly issueIncidents: IssueIncidentStore
    readonly incidentWriter: IncidentWriter
    readonly user: Pick<CurrentUser, 'translate'>
    readonly clock: Clock
    readonly digest: Digest
    readonly log: Log
}

export interface ResolveReport {
    readonly resolved: number
    readonly refused: number
    readonly waiting: number
    /** Resolution codes that this instance did not take. */
    readonly leftOut: number
}

/** The documented note, and honest ones where Microsoft did not say that it mended anything. */
export function resolutionNote(
    user: Pick<CurrentUser, 'translate'>,
    { status, endAt }: Pick<StoredHealthIssue, 'status' | 'endAt'>,
    now: number,
): string {
    const at = [utcText(endAt ?? now)]
    if (status === 'noLongerListed')
        return user.translate(
            'Microsoft no longer lists this service health incident since {0} and has not said how it ended. Please refer to the incident details in the Microsoft 365 Support tab for more information.',
            at,
        )
    if (status === 'falsePositive')
        return user.translate(
            'Microsoft found on {0} that there was no service health incident (false positive). Please refer to the incident details in the Microsoft 365 Support tab for more information.',
            at,
        )
    return user.translate(
        'The Microsoft service health incident was resolved on {0}. Please refer to the incident details in the Microsoft 365 Support tab for more information.',
        at,
    )
}

/**
 * Resolves the incidents whose issue Microsoft resolved, once all its posts are noted. A mark before the write tells a
 * run that was cut from a person who resolved it.
 * @see https://learn.microsoft.com/microsoft-365/admin/manage/servicenow-incidents
 */
export function resolveIncidents(
    deps: ResolveDependencies,
    resolutionCode: string,
    rows: readonly IssueIncidentNow[],
    budget: WriteBudget,
    mayWrite: () => boolean,
): ResolveReport {
    const { issueIncidents, incidentWriter, digest, clock, log } = deps
    const due = rows.filter(
        (row) =>
            row.issue.isResolved &&
            (row.state === 'resolving' ||
                (row.state === 'open' && row.notedContent === row.issue.contentHash)) &&
            !isRefused(deps, row),
    )
    const issues = deps.issues.bySysIds(due.map((row) => row.issueSysId))
    const code = whyNot(deps, 'close_code', resolutionCode, '') === undefined ? resolutionCode : ''
    let resolved = 0
    let refused = 0
    let waiting = 0
    for (const { issue: _issue, incident: _incident, ...row } of due) {
        const issue = issues.find(({ sysId }) => sysId === row.issueSysId)
        if (!issue) continue
        const id = rowId(digest, row.issueSysId)
        const save = (changes: Partial<IssueIncident>): void =>
            issueIncidents.save(id, { ...row, ...changes })
        if (!mayWrite()) break
        const now = incidentWriter.state(row.incidentSysId)
        if (row.state === 'resolving' && now?.state === RESOLVED_STATE) {
            save({ state: 'resolved' })
            resolved += 1
            continue
        }
        if (!now || isEnded(now)) {
            save({ state: 'left_alone' })
            continue
        }
        if (!budget.take()) {
            waiting += 1
            continue
        }
        save({ state: 'resolving', refusedAt: null })
        if (!mayWrite()) break
        const values: Record<string, string> = {
            state: RESOLVED_STATE,
            close_notes: resolutionNote(deps.user, issue, clock.now()),
        }
        if (code !== '') values['close_code'] = code
        if (incidentWriter.update(row.incidentSysId, values)) {
            save({ state: 'resolved', refusedAt: null })
            resolved += 1
        } else {
            log.error(appError('INCIDENT_WRITE_REFUSED', [issue.id]))
            save({ state: 'open', refusedAt: clock.now() })
            refused += 1
        }
    }
    return { resolved, refused, waiting, leftOut: code === resolutionCode ? 0 : resolved }
}
