/** What Secure Score was on one day. */
export interface DayScore {
    /** Follows from tenant and day. */
    readonly sysId: string
    readonly tenantId: string
    /** `2026-11-22`, of Microsoft's day. */
    readonly day: string
    readonly currentScore: number
    readonly maxScore: number
    /** 0: not told. */
    readonly licensedUsers: number
    /** Averages of others; percentages. */
    readonly averages: readonly AverageScore[]
}

/** `basis` as Microsoft writes it: AllTenants, TotalSeats, IndustryTypes. */
export interface AverageScore {
    readonly basis: string
    readonly percent: number
}

/** Days of the line that the page shows, and that Microsoft keeps. */
export const SCORE_DAYS = 90
