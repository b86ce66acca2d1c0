/** What a matcher reads of an issue. */
export interface MatchableIssue {
    readonly sysId: string
    readonly title: string
    readonly impact: string
    readonly service: string
    readonly feature: string
    readonly featureGroup: string
    readonly classification: 'incident' | 'advisory' | 'unknown'
    readonly endAt: number | null
}

export interface ScoredIssue {
    readonly sysId: string
    /** 0 to 1, comparable between queries. */
    readonly score: number
    /** Why, as message keys: `<service> · <concept>, <concept>`. */
    readonly reason: string
}

/** Ranks issues for a short description. Pure and synchronous. */
export interface IssueMatcher {
    /** Changes whenever the same input may give another answer. */
    readonly version: string
    /** From this score on a match is shown. */
    readonly threshold: number
    /** Best first. */
    rank(text: string, issues: readonly MatchableIssue[]): readonly ScoredIssue[]
}
