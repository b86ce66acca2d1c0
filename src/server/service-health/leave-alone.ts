import type { Digest, IssueIncidentStore } from '../ports.ts'
import { rowId } from './ensure-issue-incident.ts'
import { isEnded } from './incident-standing.ts'
import type { IncidentWork, WorkCounts } from './incident-work.ts'

/**
 * Incidents that a person closed, deleted, or reopened after the app had resolved them: nothing is ever written to them
 * again, and none is made in their place.
 */
export function leaveAlone(
    { issueIncidents, digest }: { readonly issueIncidents: IssueIncidentStore; readonly digest: Digest },
    { mayWrite }: IncidentWork,
): WorkCounts {
    const closed = issueIncidents
        .inStates(['open'])
        .filter(({ incident }) => incident === undefined || isEnded(incident))
    let leftAlone = 0
    for (const { issue: _issue, incident: _incident, ...row } of [...closed, ...issueIncidents.reopened()]) {
        if (!mayWrite()) break
        issueIncidents.save(rowId(digest, row.issueSysId), { ...row, state: 'left_alone', pending: {} })
        leftAlone += 1
    }
    return { leftAlone }
}
