import type { HealthPost } from './health-issue.ts'

/** A health issue as the table keeps it: enough to match an incident and to fill a card, without its posts. */
export interface StoredHealthIssue {
    readonly sysId: string
    readonly tenantId: string
    readonly id: string
    readonly title: string
    readonly service: string
    readonly feature: string
    readonly featureGroup: string
    readonly classification: 'incident' | 'advisory' | 'unknown'
    readonly status: string
    /** serviceHealthOrigin: microsoft, thirdParty, customer. */
    readonly origin: string
    readonly impact: string
    /** The compact form of its texts that matching reads: see issueTerms(). */
    readonly terms: string
    readonly isResolved: boolean
    readonly startAt: number
    readonly endAt: number | null
    readonly latestUpdate: { readonly at: number; readonly text: string } | null
    readonly nextUpdateAt: number | null
}

/** A post as the table keeps it. */
export interface StoredHealthPost extends HealthPost {
    readonly sysId: string
    /** Changes with anything of the post. */
    readonly hash: string
    /** The issue's status when the post was first read as its newest; empty: it was read later, with newer ones. */
    readonly status: string
}
