/** What a matcher reads of an issue. Times in milliseconds since the epoch. */
export interface MatchableIssue {
    readonly sysId: string
    /** Microsoft's id, where it is known: tenants may have the same issue. */
    readonly id?: string
    readonly title: string
    readonly impact: string
    readonly service: string
    readonly feature: string
    readonly featureGroup: string
    readonly classification: 'incident' | 'advisory' | 'unknown'
    /** The compact form of its texts as issueTerms() makes it; empty: not made yet. */
    readonly terms: string
    readonly startAt: number
    readonly endAt: number | null
}

export interface ScoredIssue {
    readonly sysId: string
    /** 0 to 1, comparable between queries. */
    readonly score: number
    /** Why, as message keys: `<service> · <concept>, <concept>`. */
    readonly reason: string
}

/** Ranks short descriptions against one set of issues; preparing the set is the costly part. */
export interface IssueRanking {
    /** Best first. With `openedAt` only issues that were active around then are candidates. */
    rank(text: string, openedAt?: number): readonly ScoredIssue[]
}

/** Finds the issues that explain a short description. Pure and synchronous. */
export interface IssueMatcher {
    /** Changes whenever the same input may give another answer. */
    readonly version: string
    /** From this score on a match is shown. */
    readonly threshold: number
    over(issues: readonly MatchableIssue[]): IssueRanking
    /**
     * Names what this instance has taught about issues that were active between two times: it may change while the
     * version stays. Undefined or empty: nothing.
     */
    learnedBetween?(from: number, to: number): string
}

const HOUR_MS = 3_600_000
/** An issue can explain an incident that was opened a day before Microsoft's start of it … */
export const EARLY_MS = 24 * HOUR_MS
/** … until two days after its end: people report late. */
export const LATE_MS = 48 * HOUR_MS

/** Whether an issue was active around the time at which an incident was opened. */
export const isCandidate = (
    issue: { readonly startAt: number; readonly endAt: number | null },
    openedAt: number,
): boolean =>
    issue.startAt - EARLY_MS <= openedAt && (issue.endAt === null || openedAt <= issue.endAt + LATE_MS)
