import { appError } from '../errors.ts'
import type { Clock, CurrentUser, IncidentState, IncidentWriter, IssueMatchStore, Log } from '../ports.ts'
import { isEnded } from './incident-standing.ts'
import { NOT_LINKED, type StoredDecision } from './issue-match.ts'

export interface LinkDependencies {
    readonly matches: IssueMatchStore
    readonly incidentWriter: IncidentWriter
    readonly user: Pick<CurrentUser, 'translate'>
    readonly clock: Clock
    readonly log: Log
}

/** waiting: it may not be written now. none: nothing was to be done. */
export type LinkOutcome = 'linked' | 'unlinked' | 'left-alone' | 'refused' | 'waiting' | 'none'

/**
 * Makes a confirmed incident a child of the issue's incident. An incident that ended or has another parent is left alone
 * for good. The mark before the write tells a run that was cut from a person who took the parent out again.
 */
export function linkIncident(
    deps: LinkDependencies,
    decision: StoredDecision,
    parent: IncidentState,
    issueId: string,
    mayWrite: () => boolean,
): LinkOutcome {
    const { matches, incidentWriter, clock, user } = deps
    const now = incidentWriter.state(decision.incidentSysId)
    const isOther = now !== undefined && now.parent !== '' && now.parent !== parent.sysId
    if (!now || isEnded(now) || isEnded(parent) || now.sysId === parent.sysId || isOther) {
        matches.saveLink(decision.sysId, { ...NOT_LINKED, state: 'left_alone' })
        return 'left-alone'
    }
    const link = { parentSysId: parent.sysId, refusedAt: null }
    const note = user.translate('Linked to {0}: Microsoft service health incident {1}.', [
        parent.number,
        issueId,
    ])
    // A run that was cut may have written the parent and not its note: notes are rows of their own.
    const isDone =
        now.parent === parent.sysId &&
        (decision.link.state !== 'linking' || incidentWriter.journal(now.sysId, 'work_notes').includes(note))
    if (!isDone) {
        if (!mayWrite()) return 'waiting'
        matches.saveLink(decision.sysId, { ...link, state: 'linking' })
        if (!incidentWriter.update(now.sysId, { parent_incident: parent.sysId, work_notes: note })) {
            deps.log.error(appError('INCIDENT_LINK_REFUSED', [now.number, parent.number]))
            matches.saveLink(decision.sysId, { ...link, state: 'waiting', refusedAt: clock.now() })
            return 'refused'
        }
    }
    matches.saveLink(decision.sysId, { ...link, state: 'linked' })
    return isDone ? 'none' : 'linked'
}

/** Takes out the parent that the app entered, when the decision behind it was taken back. */
export function unlinkIncident(
    deps: LinkDependencies,
    decision: StoredDecision,
    mayWrite: () => boolean,
): LinkOutcome {
    const { matches, incidentWriter, clock, user } = deps
    const { link } = decision
    const now = incidentWriter.state(decision.incidentSysId)
    const isOurs = now !== undefined && link.parentSysId !== '' && now.parent === link.parentSysId
    if (isOurs && !isEnded(now)) {
        if (!mayWrite()) return 'waiting'
        const parent = incidentWriter.state(link.parentSysId)?.number ?? ''
        const note = user.translate('No longer linked to {0}: it is not related.', [parent])
        if (!incidentWriter.update(now.sysId, { parent_incident: '', work_notes: note })) {
            deps.log.error(appError('INCIDENT_LINK_REFUSED', [now.number, parent]))
            matches.saveLink(decision.sysId, { ...link, refusedAt: clock.now() })
            return 'refused'
        }
    }
    matches.saveLink(decision.sysId, NOT_LINKED)
    return isOurs && !isEnded(now) ? 'unlinked' : 'none'
}
