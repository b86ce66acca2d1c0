/** What an agent decided on an incident and an issue, with what learning reads of both. Times in milliseconds. */
export interface Decided {
    readonly sysId: string
    readonly incidentSysId: string
    readonly state: 'confirmed' | 'dismissed' | 'undone'
    /** sys_id of the agent. */
    readonly by: string
    readonly at: number
    /** The incident's short description as it is now. */
    readonly text: string
    readonly openedAt: number
    readonly issue: {
        readonly sysId: string
        /** Microsoft's: tenants may have the same issue. */
        readonly id: string
        readonly startAt: number
        readonly endAt: number | null
    }
}

/** What agents have said since a time, counted by the database. */
export interface DecisionCounts {
    readonly confirmed: number
    readonly dismissed: number
    readonly undone: number
    /** Null: nothing was decided. */
    readonly firstAt: number | null
    readonly lastAt: number | null
}
