/**
 * What the page Service Health shows: the answers of `/api/x_mioms_m365_assis/v1/service_health/…`. The page imports
 * these types; nothing else of the server. Times are ISO 8601 in UTC, durations whole seconds. Titles, labels and
 * notices are in the user's language; what Microsoft wrote stays in Microsoft's.
 */
import type { HealthKnowledge, Notice } from '../../incident-tab/incident-tab.ts'

export type Classification = 'incident' | 'advisory' | 'unknown'

/** The signed-in user. Only an admin may read service health anew. */
export interface PageUser {
    readonly language: string
    readonly timeZone: string
    readonly isAdmin: boolean
}

/** `GET /service_health/overview` */
export interface ServiceHealthOverview {
    /** Connected tenants, oldest first; empty while none is. */
    readonly tenants: readonly TenantHealth[]
    /** Issues of Microsoft and of third parties that last, the one updated last first. */
    readonly openIssues: OpenIssues
    /** Origin customer: "issues in your environment that require action". */
    readonly actionRequired: OpenIssues
    /** Newest first. */
    readonly runs: readonly JobRunView[]
    /** What is not set up; empty while a tenant is connected. What fails stands on its tenant. */
    readonly notices: readonly Notice[]
    readonly user: PageUser
    /** The instance's time: ages and durations are counted from it. */
    readonly answeredAt: string
}

/** At most 200 cards; `total` says how many there are. */
export interface OpenIssues {
    readonly total: number
    readonly cards: readonly OpenIssueCard[]
}

export interface TenantHealth {
    readonly sysId: string
    readonly name: string
    /** Of this tenant alone. */
    readonly knowledge: HealthKnowledge
    /** Reading fails: what is shown is the last known state. Null while it works. */
    readonly failing: Failing | null
    /** By name. */
    readonly services: readonly ServiceState[]
    /** Microsoft's page of all service health. */
    readonly adminCenterUrl: string
}

export interface Failing {
    /** The first read that failed since the last one that went well. */
    readonly since: string
    /** The last one that failed. */
    readonly at: string
    readonly notice: Notice
}

export interface ServiceState {
    readonly service: string
    /** Graph's serviceHealthStatus in camelCase; null: Microsoft has not told the state of this service. */
    readonly status: string | null
    /** When this status was first seen here; Microsoft does not tell since when it is so. */
    readonly since: string | null
    /** When the status was last read. */
    readonly readAt: string | null
    /** Issues that last and are no advisory. */
    readonly openIssues: number
    readonly advisories: number
    /** Origin customer; not among the two above. */
    readonly actionRequired: number
}

/** What cards and rows of the history have in common. */
export interface IssueSummary {
    readonly sysId: string
    /** Microsoft's id, e.g. EX226792. */
    readonly id: string
    readonly title: string
    readonly service: string
    readonly classification: Classification
    /** microsoft, thirdParty, customer, or what Microsoft adds. */
    readonly origin: string
    readonly status: string
    readonly isResolved: boolean
    readonly startedAt: string
    /** Null while it lasts. */
    readonly endedAt: string | null
    /** From start to end, or until `answeredAt` while it lasts. */
    readonly durationSeconds: number
    /** Incidents that an agent or outage mode linked, whether this user may read them or not. */
    readonly linkedIncidents: number
    /** Incidents that the matcher suggests; those linked may be among them. */
    readonly suggestedIncidents: number
    /** Name of the tenant it was read from; null when only one is connected. */
    readonly tenant: string | null
}

export interface OpenIssueCard extends IssueSummary {
    /** When Microsoft last posted. */
    readonly lastUpdateAt: string | null
    /** Null when Microsoft promised none. A time in the past: the promise was not kept, or not read yet. */
    readonly nextUpdateAt: string | null
}

/** One run of a job of the app. */
export interface JobRunView {
    readonly sysId: string
    /** The job's key, e.g. sync-service-health. */
    readonly job: string
    readonly title: string
    /** Null: the run was not about one tenant. */
    readonly tenant: string | null
    readonly startedAt: string
    readonly durationMs: number
    /** busy: another node was at it. left-over: the next run goes on where this one stopped. */
    readonly outcome: 'done' | 'busy' | 'failed' | 'left-over'
    /** What it did, e.g. "written: 3"; counts of zero are left out. */
    readonly counts: readonly { readonly label: string; readonly value: number }[]
    /** Code of docs/troubleshooting.md, with its sentence. */
    readonly error: { readonly code: string; readonly message: string } | null
    readonly correlationId: string | null
}

/** Filter of the history; also its query parameters, empty ones left out. */
export interface IssueFilter {
    /** Name of a service, as Microsoft writes it. */
    readonly service: string
    readonly state: 'open' | 'resolved' | 'all'
    readonly classification: '' | 'incident' | 'advisory'
    /** notCustomer: whatever is not the customer's, as the overview counts its open issues. */
    readonly origin: '' | 'microsoft' | 'thirdParty' | 'customer' | 'notCustomer'
    /** Words that all stand in title, user impact or id. */
    readonly text: string
    /** Issues that lasted at any time from here … */
    readonly from: string
    /** … to here. Days (`2026-11-21`, in UTC, both included) or times in ISO 8601. */
    readonly to: string
    /** sys_id of a tenant. */
    readonly tenant: string
}

/** `GET /service_health/issues?service&state&classification&origin&text&from&to&tenant&offset&limit` */
export interface IssueHistory {
    /** As it was understood. */
    readonly filter: IssueFilter
    readonly offset: number
    /** 1 to 100; 25 unless asked otherwise. */
    readonly limit: number
    readonly total: number
    /** The one that began last first. */
    readonly rows: readonly IssueSummary[]
    /** Services that any stored issue names, to choose from. */
    readonly services: readonly string[]
    readonly tenants: readonly { readonly sysId: string; readonly name: string }[]
    readonly knowledge: HealthKnowledge
    readonly user: PageUser
    readonly answeredAt: string
}

/** `GET /service_health/issues/{sys_id}` */
export interface IssueDetail {
    readonly issue: IssueSummary & {
        readonly feature: string
        readonly featureGroup: string
        /** Plain text. */
        readonly impact: string
        readonly lastModifiedAt: string
        readonly lastUpdateAt: string | null
        readonly nextUpdateAt: string | null
        readonly adminCenterUrl: string
    }
    /** Oldest first. */
    readonly posts: readonly IssuePost[]
    /** Start, the statuses that were seen, end; oldest first. */
    readonly timeline: readonly TimelineEntry[]
    readonly linked: LinkedIncidents
    /** ServiceNow's incident that stands for the issue; null: none, or this user may not read it. */
    readonly parentIncident: IncidentLink | null
    /** There is one that this user may not read. */
    readonly hasHiddenParent: boolean
    readonly report: IssueReport
    /** The same issue as other tenants have it. */
    readonly alsoIn: readonly { readonly sysId: string; readonly tenant: string }[]
    readonly knowledge: HealthKnowledge
    readonly failing: Failing | null
    readonly user: PageUser
    readonly answeredAt: string
}

export interface IssuePost {
    readonly at: string
    /** regular, quick, strategic, or what Microsoft adds. */
    readonly type: string
    /** Plain text with its labels and line breaks. */
    readonly text: string
}

export interface TimelineEntry {
    readonly at: string
    readonly kind: 'started' | 'status' | 'ended'
    /** What the status was from then on; null where it is not known. */
    readonly status: string | null
}

export interface LinkedIncidents {
    /** All, whether this user may read them or not. */
    readonly total: number
    /** At most 100, the one decided last first. */
    readonly rows: readonly LinkedIncident[]
    /** Of those looked at, incidents that this user may not read. */
    readonly hidden: number
    /** Beyond the 100 that were looked at. */
    readonly more: number
}

export interface IncidentLink {
    readonly sysId: string
    readonly number: string
    readonly shortDescription: string
    /** Label in the user's language; null where the user may not read the field. */
    readonly state: string | null
    readonly isActive: boolean
    /** Its form, to open. */
    readonly url: string
}

export interface LinkedIncident extends IncidentLink {
    /** Who linked it; null: outage mode did, or the person is gone. */
    readonly decidedBy: string | null
    readonly decidedAt: string | null
    readonly how: 'agent' | 'automatic'
}

/** Microsoft's post-incident review. */
export interface IssueReport {
    /** Microsoft has published one. `POST …/report` fetches it once and keeps it. */
    readonly available: boolean
    readonly attachment: ReportAttachment | null
}

export interface ReportAttachment {
    readonly fileName: string
    readonly sizeBytes: number
    /** Of this instance, to download. */
    readonly url: string
    readonly fetchedAt: string
}

/** `POST /service_health/issues/{sys_id}/report`, without a body. */
export interface ReportFetched {
    readonly report: IssueReport
}

/** `POST /service_health/resync`, without a body; admins only. Takes up to a minute. */
export interface ResyncReport {
    readonly tenants: readonly {
        readonly name: string
        /** busy: a read was under way already. */
        readonly outcome: 'done' | 'busy' | 'failed'
        readonly pages: number
        /** Issues that were new or had changed. */
        readonly written: number
        readonly unchanged: number
        readonly notice: Notice | null
    }[]
    readonly answeredAt: string
}
