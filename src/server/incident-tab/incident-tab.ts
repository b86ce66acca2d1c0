/**
 * What the "Microsoft 365 Support" tab shows: the answer of `GET /support/incidents/{sys_id}`.
 * The page imports these types; nothing else of the server.
 */

import type { Recommendations } from '../recommendations/recommendations.ts'

/** Times are ISO 8601 in UTC; the page shows them in the user's time zone. */
export interface IncidentTab {
    readonly incident: {
        readonly sysId: string
        readonly number: string
        readonly shortDescription: string
    }
    /** What was confirmed, then what matches best; empty when nothing known to Microsoft explains the incident. */
    readonly healthIssues: readonly HealthIssueCard[]
    /** What an agent said is not related. */
    readonly dismissed: readonly HealthIssueCard[]
    /** Microsoft's names of the services that the short description names; filled when nothing explains the incident. */
    readonly detectedServices: readonly string[]
    /** What lasts at Microsoft for these services, begun last first, without a reason; at most ten. */
    readonly openForService: readonly HealthIssueCard[]
    /** Whether the user may decide: the right to write the incident. */
    readonly mayDecide: boolean
    readonly knowledge: HealthKnowledge
    readonly recommendations: Recommendations
    /** Where a service request is opened by hand. */
    readonly contactSupport: {
        /** Support of the Microsoft 365 admin center, of the tenant's cloud. */
        readonly adminCenterUrl: string
        /** Whether this user may open a case here. */
        readonly mayOpen: boolean
        /** How many cases the incident has. */
        readonly cases: number
    }
    /** What is not set up or not working, each with what to do about it. */
    readonly notices: readonly Notice[]
    /** The instance's time: ages are counted from it, whatever the browser's clock says. */
    readonly answeredAt: string
    readonly user: {
        /** Language code and IANA time zone of the signed-in user, for dates. */
        readonly language: string
        readonly timeZone: string
        /** May open Setup. */
        readonly isAdmin: boolean
    }
}

export interface HealthIssueCard {
    /** sys_id of the stored issue; of several tenants that have it, of one. */
    readonly sysId: string
    /** Microsoft's id, e.g. EX226792. */
    readonly id: string
    readonly title: string
    readonly service: string
    readonly classification: 'incident' | 'advisory' | 'unknown'
    /** Graph's serviceHealthOrigin; customer: in the customer's own environment, where action is required. */
    readonly origin: string
    /** Graph's serviceHealthStatus in camelCase, e.g. serviceDegradation. */
    readonly status: string
    readonly isResolved: boolean
    readonly userImpact: string
    readonly startedAt: string
    readonly endedAt: string | null
    /** Plain text of the newest post with its labels and line breaks, and when it was written. */
    readonly lastUpdate: { readonly at: string; readonly text: string } | null
    /** Null when Microsoft promised none, or the issue is resolved. */
    readonly nextUpdateAt: string | null
    /**
     * Why it matched, in the user's language: "Exchange Online · repeated sign-in prompts, pop-up or prompt, password". Empty: it was not found
     * by the description.
     */
    readonly reason: string
    /** 0 to 1. */
    readonly score: number
    /** Name of the tenant it was read from; null when only one is connected. */
    readonly tenant: string | null
    /** The issue in the Microsoft 365 admin center. */
    readonly adminCenterUrl: string
    /** What was decided of this issue and the incident; null: nothing, or it was taken back. */
    readonly decision: CardDecision | null
    /** The ServiceNow incident that stands for the issue, parent of those that it explains; null: there is none. */
    readonly outage: CardOutage | null
}

export interface CardOutage {
    /** Null while there is none yet, or when the user may not read it. */
    readonly incident: { readonly sysId: string; readonly number: string } | null
    /** How many incidents are its children. */
    readonly linked: number
    /**
     * The incident of the tab: none: nobody linked it. linked: it is a child. waiting: the job links it. itself: it is
     * the one that stands for the issue. other-parent: it has another parent and is left alone. over: the incident
     * that stands for the issue has ended. not-linked: a person took the parent out. missing: none stands for the issue.
     */
    readonly state:
        | 'none'
        | 'linked'
        | 'waiting'
        | 'itself'
        | 'other-parent'
        | 'over'
        | 'not-linked'
        | 'missing'
    /** adopt: whoever may decide may make this incident the one that stands for the issue. release: and take that back. */
    readonly offer?: 'adopt' | 'release'
}

export interface CardDecision {
    readonly state: 'confirmed' | 'dismissed'
    /** automatic: by the job, in outage mode. */
    readonly how: 'agent' | 'automatic'
    /** Name of who decided; empty when they are gone. */
    readonly by: string
    readonly at: string
}

/** Body of `PUT /support/incidents/{sys_id}/issues/{issue_sys_id}`, which answers the tab as it is then. */
export interface DecisionBody {
    readonly decision: 'confirm' | 'dismiss' | 'undo' | 'adopt' | 'release'
    /** What the page showed; should somebody have decided otherwise meanwhile, the answer is 409 MATCH_DECIDED. */
    readonly seen?: 'none' | CardDecision['state']
}

/** How old the knowledge of service health is. */
export interface HealthKnowledge {
    /** never: nothing was read yet; stale: the last successful read is older than it should be. */
    readonly state: 'current' | 'stale' | 'never' | 'not-connected'
    /** When service health was last read completely; of several tenants the oldest. */
    readonly asOf: string | null
}

/** One AppError as a page shows it: sentences in the user's language. */
export interface Notice {
    readonly code: string
    readonly severity: 'info' | 'warning' | 'error'
    readonly message: string
    readonly fix: string
    readonly whoFixes: 'agent' | 'servicenow-admin' | 'entra-admin' | 'microsoft' | 'nobody'
    /** Finds the same event in System Logs and, when Microsoft answered, in a support case. */
    readonly correlationId: string | null
    readonly retryAfterSeconds: number | null
    /** Only where one parameter of a request is refused: its name. */
    readonly field?: string | undefined
}

/** Body of every error answer of our REST API, inside the platform's `{"error": …}`. */
export type ErrorAnswer = Notice
