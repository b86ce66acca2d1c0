/** How sure somebody is of a match. An agent's word outlives every new evaluation. */
export type MatchState = 'suggested' | 'confirmed' | 'dismissed'

/** One row of issue_match that ties an incident to a health issue. */
export interface IssueMatch {
    readonly incidentSysId: string
    readonly issueSysId: string
    /** 0 to 1. */
    readonly score: number
    /** `<service> · <concept>, <concept>`: English message keys, translated when shown. */
    readonly reason: string
    readonly state: MatchState
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

export interface IncidentMatches {
    readonly header: MatchHeader | undefined
    readonly matches: readonly (IssueMatch & { readonly sysId: string })[]
}
