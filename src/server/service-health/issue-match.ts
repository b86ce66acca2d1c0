/** What the matcher found: one row of issue_match in state "suggested". Evaluating again replaces it. */
export interface IssueMatch {
    readonly incidentSysId: string
    readonly issueSysId: string
    /** 0 to 1. */
    readonly score: number
    /** `<service> · <concept>, <concept>`: English message keys, translated when shown. */
    readonly reason: string
    /** What it was computed with; a suggestion whose basis is not that of the header was left by an older evaluation. */
    readonly basis: MatchHeader
}

/**
 * The row without an issue: says that the incident was evaluated, on which text and with which knowledge. Written
 * after the matches, so that matches without a fitting header are unfinished work.
 */
export interface MatchHeader {
    readonly textHash: string
    readonly indexVersion: string
}

/**
 * What was decided on an incident and a health issue: a row of issue_match of its own, beside the suggestion, so that no
 * evaluation, however late, can touch it. Taking a decision back leaves the row: nothing links that pair by itself again.
 */
export interface MatchDecision {
    readonly incidentSysId: string
    readonly issueSysId: string
    readonly state: 'confirmed' | 'dismissed' | 'undone'
    /** agent: a person on the tab; automatic: the job, in outage mode. */
    readonly how: 'agent' | 'automatic'
    /** sys_id of who decided. */
    readonly by: string
    /** To the second: the column keeps no more. */
    readonly at: number
    /** As they were suggested; 0 and empty when nothing was. */
    readonly score: number
    readonly reason: string
}

/**
 * How far a confirmed incident is on its way to being a child of the issue's incident. waiting: the job links it in outage
 * mode. linking, resolving: marked, the incident may not be written yet. left_alone: it has another parent, or it or
 * the issue's incident had ended; nothing is tried again.
 */
export interface MatchLink {
    readonly state: 'unlinked' | 'waiting' | 'linking' | 'linked' | 'resolving' | 'resolved' | 'left_alone'
    /** sys_id of the parent; empty: none yet. */
    readonly parentSysId: string
    /** When the instance last refused the write; null: never, or not since it took one. */
    readonly refusedAt: number | null
}

export const NOT_LINKED: MatchLink = { state: 'unlinked', parentSysId: '', refusedAt: null }
export const TO_LINK: MatchLink = { ...NOT_LINKED, state: 'waiting' }

export interface StoredDecision extends MatchDecision {
    readonly sysId: string
    readonly link: MatchLink
    /** Name of who decided; empty when they are gone. */
    readonly byName: string
}

export interface IncidentMatches {
    readonly header: MatchHeader | undefined
    readonly matches: readonly (IssueMatch & { readonly sysId: string })[]
    readonly decisions: readonly StoredDecision[]
}
