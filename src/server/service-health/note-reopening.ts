import { appError } from '../errors.ts'
import { isRefused, rowId } from './ensure-issue-incident.ts'
import type { IncidentWork, WorkCounts } from './incident-work.ts'
import type { IssueIncident } from './issue-incident.ts'
import { utcText } from './issue-words.ts'
import type { NoteDependencies } from './note-posts.ts'
import { noteMark } from './post-note.ts'

/** Beside the posts of a note that is being written. */
const REOPENED = 'reopened'

/**
 * Microsoft reopened an issue whose incident the app has resolved: one work note says so, and from then on the incident is
 * left alone. Whether it is opened again is for people to decide, who may have told its caller that all is well. Cut
 * between mark and note, the next run looks into the journal.
 */
export function noteReopening(
    deps: NoteDependencies,
    { budget, mayWrite, tenants }: IncidentWork,
): WorkCounts {
    const { issueIncidents, incidentWriter, digest, clock, log, user } = deps
    const counts = { notes: 0, refused: 0, waiting: 0 }
    for (const found of issueIncidents.reopenedByMicrosoft()) {
        if (!tenants.has(found.issue.tenantId) || isRefused(deps, found)) continue
        if (!mayWrite()) break
        const { issue, incident: _incident, ...row } = found
        const id = rowId(digest, row.issueSysId)
        const save = (changes: Partial<IssueIncident>): void =>
            issueIncidents.save(id, { ...row, pending: {}, refusedAt: null, ...changes })
        const marked = Number(row.pending[REOPENED] ?? 0)
        if (
            marked > 0 &&
            incidentWriter
                .journal(row.incidentSysId, 'work_notes')
                .includes(noteMark(issue.id, marked, REOPENED))
        ) {
            save({ state: 'left_alone' })
            counts.notes += 1
            continue
        }
        if (!budget.take()) {
            counts.waiting += 1
            continue
        }
        const at = clock.now()
        save({ pending: { [REOPENED]: String(at) } })
        if (!mayWrite()) break
        const text = user.translate(
            'Microsoft reports this service health incident as open again (seen on {0}). The app had resolved this incident: open it again if people are affected. The app writes nothing more to it.',
            [utcText(at)],
        )
        if (
            incidentWriter.update(row.incidentSysId, {
                work_notes: `${noteMark(issue.id, at, REOPENED)} ${text}`,
            })
        ) {
            save({ state: 'left_alone' })
            counts.notes += 1
        } else {
            log.error(appError('INCIDENT_WRITE_REFUSED', [issue.id]))
            save({ refusedAt: clock.now() })
            counts.refused += 1
        }
    }
    return counts
}
