import type { Incident } from '../incident-tab/incident.ts'
import { appError } from '../errors.ts'
import type { Clock, CurrentUser, Digest, HealthIssueStore, IssueMatchStore } from '../ports.ts'
import { err, ok, type Result } from '../result.ts'
import {
    NOT_LINKED,
    TO_LINK,
    type IncidentMatches,
    type MatchDecision,
    type StoredDecision,
} from './issue-match.ts'
import type { StoredHealthIssue } from './stored-health-issue.ts'

export interface DecisionDependencies {
    readonly matches: IssueMatchStore
    readonly issues: HealthIssueStore
    readonly user: CurrentUser
    readonly digest: Digest
    readonly clock: Clock
}

/** What an agent says on the tab. */
export interface DecisionRequest {
    readonly decision: 'confirm' | 'dismiss' | 'undo'
    /** What the page showed when it was said: "none" is neither. Undefined: nobody compares. */
    readonly seen?: 'none' | 'confirmed' | 'dismissed'
}

const STATES = { confirm: 'confirmed', dismiss: 'dismissed', undo: 'undone' } as const

export const decisionSysId = (digest: Digest, incidentSysId: string, issueSysId: string): string =>
    digest.md5(`decision:${incidentSysId}:${issueSysId}`)

/** Of the decisions on one issue, which several tenants may have, the newest counts. */
export const newestOf = (decisions: readonly StoredDecision[]): StoredDecision | undefined =>
    [...decisions].sort((a, b) => b.at - a.at)[0]

/**
 * Keeps what an agent says of an incident and a health issue. Saying the same again changes nothing, not even who said
 * it first; the first of two agents is not overruled by one who had not seen it (MATCH_DECIDED).
 */
export function decideMatch(
    deps: DecisionDependencies,
    incident: Incident,
    issue: StoredHealthIssue,
    request: DecisionRequest,
): Result<void> {
    const stored = deps.matches.read(incident.sysId)
    const sameIssue = decisionsOn(deps, stored, issue)
    const current = newestOf(sameIssue)
    const state = STATES[request.decision]
    if (current ? current.state === state : state === 'undone') return ok(undefined)
    const shown = current && current.state !== 'undone' ? current.state : 'none'
    if (request.seen !== undefined && request.seen !== shown) return decidedMeanwhile(current)

    const decision = (issueSysId: string): MatchDecision => ({
        ...suggestionOf(stored, issueSysId),
        incidentSysId: incident.sysId,
        issueSysId,
        state,
        how: 'agent',
        by: deps.user.sysId,
        at: deps.clock.now(),
    })
    for (const old of sameIssue) {
        if (old.state === state) continue
        const link = state === 'confirmed' ? TO_LINK : undefined
        deps.matches.changeDecision(old.sysId, decision(old.issueSysId), link)
    }
    if (sameIssue.length > 0) return ok(undefined)
    const sysId = decisionSysId(deps.digest, incident.sysId, issue.sysId)
    const link = state === 'confirmed' ? TO_LINK : NOT_LINKED
    if (deps.matches.addDecision(sysId, decision(issue.sysId), link)) return ok(undefined)
    const faster = newestOf(decisionsOn(deps, deps.matches.read(incident.sysId), issue))
    return faster?.state === state ? ok(undefined) : decidedMeanwhile(faster)
}

/** The same issue may be stored once for every tenant: one card, one decision. */
export function decisionsOn(
    deps: { readonly issues: HealthIssueStore },
    stored: IncidentMatches,
    issue: StoredHealthIssue,
): readonly StoredDecision[] {
    if (stored.decisions.length === 0) return []
    const same = deps.issues
        .bySysIds(stored.decisions.map((decision) => decision.issueSysId))
        .filter(({ id }) => id === issue.id)
    return stored.decisions.filter(({ issueSysId }) => same.some(({ sysId }) => sysId === issueSysId))
}

function suggestionOf(
    stored: IncidentMatches,
    issueSysId: string,
): { readonly score: number; readonly reason: string } {
    const found = [...stored.matches, ...stored.decisions].find((one) => one.issueSysId === issueSysId)
    return { score: found?.score ?? 0, reason: found?.reason ?? '' }
}

function decidedMeanwhile(decision: StoredDecision | undefined): Result<never> {
    return err(appError('MATCH_DECIDED', [decision?.byName || 'Somebody else']))
}
