/**
 * What the domain needs of the platform. `platform/` implements these over Glide; tests over plain memory.
 * Times are milliseconds since the epoch unless a name says otherwise. `sysId` is a 32-character sys_id.
 */
import type { AppError } from './errors.ts'
import type { LockRow } from './lock.ts'
import type { Incident } from './incident-tab/incident.ts'
import type { IncidentFormView, ListChange } from './incident-tab/incident-form.ts'
import type { JobName, JobRun } from './maintenance/job-run.ts'
import type { RetentionRule } from './maintenance/retention.ts'
import type { OutboundCall, QueuedCall } from './microsoft-clients/outbound-call.ts'
import type { HealthIssue, HealthPost } from './service-health/health-issue.ts'
import type {
    IncidentMatches,
    IssueMatch,
    MatchDecision,
    MatchHeader,
    MatchLink,
    StoredDecision,
} from './service-health/issue-match.ts'
import type { Decided, DecisionCounts } from './service-health/learning/decided.ts'
import type { ShippedScores, StoredLearning } from './service-health/learning/stored-learning.ts'
import type { RematchProgress } from './service-health/rematch-progress.ts'
import type { IssueIncident } from './service-health/issue-incident.ts'
import type { HealthSettings } from './service-health/settings/health-settings.ts'
import type { ServiceStatus } from './service-health/service-status.ts'
import type { StoredHealthIssue, StoredHealthPost } from './service-health/stored-health-issue.ts'
import type { SettingsRevision, SettingsStore } from './settings-pages/settings-store.ts'
import type { CheckResult } from './setup/check.ts'
import type { LinkedAccount } from './setup/linked-account.ts'
import type { SetupState } from './setup/setup-state.ts'
import type { SyncState, Tenant } from './setup/tenant.ts'
import type { ThrottleMemory } from './microsoft-clients/throttle-gate.ts'

export type { InboundClient, OAuthProvider, OAuthRegistry } from './setup/oauth-registry.ts'

export interface Clock {
    now(): number
}

export interface Random {
    /** A new GUID with hyphens, as Microsoft wants client-request-id. */
    guid(): string
    /** 0 ≤ x < 1. */
    fraction(): number
}

/** For secrets: nobody can foresee what comes. */
export interface SecureRandom {
    /** A whole number, 0 ≤ n < bound, each as likely as the other. */
    below(bound: number): number
}

export interface Digest {
    /** MD5 as 32 hex digits: the shape of a sys_id. Never used for secrets. */
    md5(text: string): string
}

export interface Log {
    /** Writes `[CODE] correlation-id message template`, the placeholders unfilled. */
    error(error: AppError): void
    info(text: string): void
}

export interface HttpRequest {
    readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body?: string
    /** sys_id of the attachment that is the body, as it lies there. */
    readonly bodyAttachment?: string
    readonly timeoutMs: number
    /** Keeps the body of the answer as a file on this row of health_issue, in place of its text. */
    readonly saveAs?: { readonly issueSysId: string; readonly fileName: string }
    /** sys_id of the oauth_entity_profile that the platform signs the call with; null: what anybody may ask, unsigned. */
    readonly oauthProfile: string | null
}

export type HttpOutcome =
    | {
          readonly kind: 'answer'
          readonly status: number
          readonly body: string
          /** sys_id of the file that the body was kept as; what was not asked to be kept has none. */
          readonly attachment?: string
          /** Case-insensitive; null when the answer has no such header. */
          header(name: string): string | null
      }
    /** No HTTP answer. `text` is the platform's own message: it is searched for known causes, never shown or stored. */
    | {
          readonly kind: 'failure'
          readonly reason: 'timeout' | 'unreachable' | 'token'
          readonly text: string
      }

export interface Http {
    send(request: HttpRequest): HttpOutcome
}

export interface Instance {
    /** The property instance_name. */
    name(): string
    /** Its address without a slash at the end, `https://dev1.service-now.com`. */
    url(): string
    /** The platform's build, for a support bundle. */
    build(): string
    /** The version of this app. */
    appVersion(): string
}

export interface TenantStore {
    /** Active tenants, oldest first. */
    active(): readonly Tenant[]
    get(sysId: string): Tenant | undefined
    /** All rows, active or not. */
    all(): readonly TenantRow[]
    /** Writes what setup decides of a tenant and nothing else; inserts the row when there is none. */
    saveConnection(sysId: string, connection: TenantConnection): void
    saveSyncState(sysId: string, state: SyncState): void
    rematchProgress(sysId: string): RematchProgress
    saveRematchProgress(sysId: string, progress: RematchProgress): void
    throttle(sysId: string): ThrottleMemory
    saveThrottle(sysId: string, memory: ThrottleMemory): void
}

export interface TenantRow extends Tenant {
    readonly domain: string
    readonly isActive: boolean
    /** The revision of the setup that last wrote the row; 0: none, somebody made it by hand. */
    readonly setupRevision: number
}

/** What setup decides of a tenant. */
export interface TenantConnection {
    readonly name: string
    readonly domain: string
    readonly cloud: Tenant['cloud']
    readonly isActive: boolean
    readonly graphProfile: string
    readonly instanceName: string
    readonly setupRevision: number
}

/** Every change of the setup is a row of its own: history, and the guard against two admins at once. */
export interface SetupStore {
    latest(): SetupRevision | undefined
    /** False: somebody else has saved this revision. */
    append(sysId: string, revision: SetupRevision): boolean
}

export interface SetupRevision {
    readonly state: SetupState
    /** sys_id of the admin. */
    readonly by: string
    readonly at: number
}

export interface CheckResultStore {
    all(): readonly CheckResult[]
    save(sysId: string, result: CheckResult): void
    /** The last stage at which a result was notified (`30`, `14`, `3`, `0` days; empty: none). */
    notifiedStage(sysId: string): string
    saveNotifiedStage(sysId: string, stage: string): void
}

export type TokenOutcome =
    | {
          readonly kind: 'token'
          readonly accessToken: string
          /** Seconds that it lives from now on; 0: not told. */
          readonly expiresIn: number
      }
    /** Entra's or the platform's own text: searched for known causes, never shown or stored. Status 0: not from HTTP. */
    | { readonly kind: 'refused'; readonly status: number; readonly text: string }
    | { readonly kind: 'failure'; readonly reason: 'timeout' | 'unreachable'; readonly text: string }

/** Asks for a token as setup's checks do, and only they. */
export interface TokenClient {
    request(clientName: string, scope: string): TokenOutcome
}

export interface DirectoryUser {
    readonly sysId: string
    /** The column "User ID". */
    readonly userId: string
    readonly name: string
    readonly isActive: boolean
    readonly isLockedOut: boolean
    readonly isWebServiceAccessOnly: boolean
    /** Empty on releases without it. */
    readonly identityType: string
    /** Names of the roles that are in force, inherited ones included. */
    readonly roles: readonly string[]
}

export type Person = Pick<DirectoryUser, 'sysId' | 'userId' | 'name'>

/** People of this instance; mail addresses stay where they are. */
export interface Directory {
    user(sysId: string): DirectoryUser | undefined
    /** Active users whose name or User ID begins with the text. */
    search(text: string, limit: number): readonly Person[]
    /** The active user with this User ID, else the one with this mail address; undefined: nobody, or more than one. */
    find(userIdOrAddress: string): Person | undefined
    /** Active users who hold a role, inherited or not. */
    holders(role: string, limit: number): { readonly total: number; readonly people: readonly Person[] }
    /** sys_id of a role. */
    roleId(name: string): string | undefined
}

/** What Microsoft's retired app may have left in this scope. */
export interface Leftovers {
    /** Names of tables with our prefix that are not ours. */
    tables(): readonly string[]
}

export interface Events {
    /** `checkRow`: sys_id of the check's row, which a notification quotes. */
    queue(name: string, parameter1: string, parameter2: string, checkRow: string): void
}

export interface LinkedAccountStore {
    ofUser(userSysId: string): LinkedAccount | undefined
    save(sysId: string, account: LinkedAccount): void
    remove(userSysId: string): void
}

export interface IssueFingerprint {
    /** Empty: we closed it ourselves. */
    readonly contentHash: string
    /** When Microsoft says that it changed it. */
    readonly lastModifiedAt: number
    /** When we last wrote it. */
    readonly storedAt: number
}

export interface HealthIssueStore {
    /** Fingerprints of the issues that are stored, by Microsoft's id. */
    fingerprints(tenantId: string, issueIds: readonly string[]): ReadonlyMap<string, IssueFingerprint>
    /** Content hashes of the stored posts of one issue, by sys_id. */
    postHashes(issueSysId: string): ReadonlyMap<string, string>
    /** `status`: the issue's, where the post is new and its newest; else empty. */
    savePost(
        sysId: string,
        issueSysId: string,
        post: HealthPost,
        contentHash: string,
        isNew: boolean,
        status: string,
    ): void
    /** A post that Microsoft took back. */
    removePost(sysId: string): void
    saveIssue(
        sysId: string,
        tenantId: string,
        issue: HealthIssue,
        hashes: { readonly content: string; readonly matching: number },
        isNew: boolean,
    ): void
    /** Issues of a tenant that are not resolved. */
    open(tenantId: string): readonly { readonly sysId: string; readonly id: string }[]
    /** Marks an issue as ended at a time; should Microsoft list it again, it is written anew. */
    close(sysId: string, status: string, at: number, matching: number): void
    /** Order-independent checksum of everything that matching reads of a tenant: `<count>.<sum>`. */
    indexChecksum(tenantId: string): string
    /** The same of the issues that had begun before `to` and had not ended before `from`. */
    windowChecksum(tenantId: string, from: number, to: number): string
    /** Issues of active tenants that had begun before `to` and had not ended before `from`. */
    activeBetween(from: number, to: number): readonly StoredHealthIssue[]
    bySysIds(sysIds: readonly string[]): readonly StoredHealthIssue[]
    /** Issues of active tenants that last and whose service begins with one of these names, begun last first. */
    openOfServices(services: readonly string[], limit: number): readonly StoredHealthIssue[]
    /** Issues of active tenants that last and that Microsoft changed since a time, oldest first. */
    openChangedSince(since: number, limit: number): readonly StoredHealthIssue[]
    /** Names of the services that issues were read of. */
    services(): readonly string[]
    /** Posts of an issue, oldest first. */
    posts(issueSysId: string): readonly StoredHealthPost[]
}

/** What Microsoft last told of each service of a tenant. */
export interface ServiceStatusStore {
    /** By name of the service. */
    ofTenant(tenantId: string): readonly (ServiceStatus & { readonly sysId: string })[]
    save(sysId: string, tenantId: string, status: ServiceStatus, isNew: boolean): void
    remove(sysId: string): void
    /** When Microsoft last told all of them; null: never. */
    readAt(tenantId: string): number | null
    saveReadAt(tenantId: string, at: number): void
}

export interface IssueMatchStore {
    read(incidentSysId: string): IncidentMatches
    headers(incidentSysIds: readonly string[]): ReadonlyMap<string, MatchHeader>
    saveMatch(sysId: string, match: IssueMatch, isNew: boolean): void
    remove(sysId: string): void
    saveHeader(sysId: string, incidentSysId: string, header: MatchHeader, isNew: boolean): void
    /** False: it is not new, somebody else decided first. */
    addDecision(sysId: string, decision: MatchDecision, link: MatchLink): boolean
    /** Without a link that stays as it is. */
    changeDecision(sysId: string, decision: MatchDecision, link?: MatchLink): void
    /** Writes the link and nothing else: what a person decides meanwhile is not written over. */
    saveLink(sysId: string, link: MatchLink): void
}

/** What agents decided, as learning reads it, and the one row of what was learned. */
export interface LearningStore {
    /** Decisions of agents since a time. */
    counts(since: number): DecisionCounts
    /** Decisions of agents since a time, newest first, those taken back too. */
    newest(since: number, limit: number): readonly Decided[]
    /** Undefined: nothing was learned yet. */
    read(): StoredLearning | undefined
    shippedScores(): ShippedScores | undefined
    save(row: StoredLearning, shipped: ShippedScores): void
    remove(): void
}

/** Decisions and suggestions as outage mode reads them; refused ones only when that was before a time. */
export interface OutageStore {
    /** Confirmed, waiting to be linked, of open incidents and lasting issues; first decided first. */
    toLink(refusedBefore: number, limit: number): readonly StoredDecision[]
    /** Linked, and taken back since. */
    toUnlink(refusedBefore: number, limit: number): readonly StoredDecision[]
    /** Linked, still open, while Microsoft has resolved the issue and the parent has ended well. */
    toResolve(refusedBefore: number, limit: number): readonly StoredDecision[]
    /** How many open incidents match each lasting issue with at least this score. */
    strongCounts(minimumScore: number): ReadonlyMap<string, number>
    /** These suggestions of one issue whose incident has no parent, in the order of their sys_ids after one of them. */
    strongMatches(
        issueSysId: string,
        minimumScore: number,
        after: string,
        limit: number,
    ): readonly { readonly sysId: string; readonly incidentSysId: string }[]
    /** How many incidents are children of one. */
    children(parentSysId: string): number
}

export interface IncidentStore {
    /** With the rights of the signed-in user; undefined when missing or not readable. */
    readableByUser(sysId: string): Incident | undefined
    /** Whether the signed-in user may write the incident. */
    changeableByUser(sysId: string): boolean
    /** With the rights of the application. */
    bySysId(sysId: string): Incident | undefined
    /** Active incidents opened since a time, newest first. */
    openSince(since: number, limit: number): readonly Incident[]
    /** Active incidents opened from a time to before another, in the order of their sys_ids, those after one. */
    openedBetween(from: number, to: number, afterSysId: string, limit: number): readonly Incident[]
    /** When the newest active incident of those opened since a time, but before another, was opened. */
    newestOpenedBefore(before: number, since: number): number | null
}

/** Every change of what an admin decides about automatic incidents. */
export type HealthSettingsStore = SettingsStore<HealthSettings>
export type HealthSettingsRevision = SettingsRevision<HealthSettings>

/** An incident of the app, its issue as it is stored, and the incident as it stands. */
export interface IssueIncidentNow extends IssueIncident {
    readonly issue: {
        readonly id: string
        readonly contentHash: string
        readonly isResolved: boolean
        readonly tenantId: string
    }
    /** Undefined: somebody deleted it. */
    readonly incident: IncidentState | undefined
}

export interface IssueIncidentStore {
    ofIssue(issueSysId: string): IssueIncident | undefined
    ofIncident(incidentSysId: string): IssueIncident | undefined
    /** Of these issues; those without one are missing. */
    ofIssues(issueSysIds: readonly string[]): readonly IssueIncident[]
    /** False: the issue has one, somebody else was faster. */
    claim(sysId: string, row: IssueIncident): boolean
    save(sysId: string, row: IssueIncident): void
    remove(sysId: string): void
    /** In these states, oldest first. */
    inStates(states: readonly IssueIncident['state'][]): readonly IssueIncidentNow[]
    /** Resolved by the app, and open again: somebody reopened the incident. */
    reopened(): readonly IssueIncidentNow[]
    /** Resolved by the app and so still, while Microsoft has its issue open again. */
    reopenedByMicrosoft(): readonly IssueIncidentNow[]
    counts(): Readonly<Record<IssueIncident['state'], number>>
}

export interface IncidentState {
    readonly sysId: string
    readonly number: string
    /** Value of the column State. */
    readonly state: string
    readonly isActive: boolean
    /** sys_id of the parent incident; empty: none. */
    readonly parent: string
}

export type JournalField = 'work_notes' | 'comments'

/** Writes incidents with the rights of the application; the instance's rules run as for anybody. */
export interface IncidentWriter {
    state(sysId: string): IncidentState | undefined
    /** exists: there is one with this sys_id. refused: a rule or data policy of the instance aborted it. */
    insert(sysId: string, values: Readonly<Record<string, string>>): 'written' | 'exists' | 'refused'
    /** False: it is gone, or the instance refused. */
    update(sysId: string, values: Readonly<Record<string, string>>): boolean
    /** All its work notes, or comments, as one text. */
    journal(sysId: string, field: JournalField): string
}

export interface IncidentField {
    readonly name: string
    readonly label: string
    /** Type of the dictionary: string, integer, reference … */
    readonly type: string
    readonly maxLength: number
    readonly isReadOnly: boolean
    /** Table that a reference points to; empty for others. */
    readonly reference: string
    readonly hasChoices: boolean
}

export interface FieldChoice {
    readonly value: string
    readonly label: string
    /** Value of the field that this depends on; empty: always there. */
    readonly dependsOn: string
}

/** What this instance's dictionary says of incident, and the groups that it may be assigned to. */
export interface IncidentFields {
    field(name: string): IncidentField | undefined
    all(): readonly IncidentField[]
    /** Active choices in the user's language, in their order. */
    choices(field: string): readonly FieldChoice[]
    /** Undefined: there is none. */
    group(sysId: string): NamedRecord | undefined
    /** Active groups whose name begins with the text. */
    groups(text: string, limit: number): readonly NamedRecord[]
    /** Whether a table has a record with this sys_id; for reference fields. */
    exists(table: string, sysId: string): boolean
}

export interface NamedRecord {
    readonly sysId: string
    readonly name: string
    readonly isActive: boolean
}

/** The scheduled job that writes incidents. */
export interface IncidentJob {
    readonly sysId: string
    /** sys_id of the user that it runs as; empty: the system. */
    readonly runAs: string
}

export interface Jobs {
    /** Undefined: somebody deleted it. */
    find(name: string): IncidentJob | undefined
}

export interface OutboundCallLog {
    record(call: OutboundCall): void
    countSince(tenantId: string, service: string, since: number): number
}

export interface OutboundQueueStore {
    /** False: a call with this idempotency key waits already. */
    add(sysId: string, call: QueuedCall): boolean
    due(now: number, limit: number): readonly (QueuedCall & { readonly sysId: string })[]
    remove(sysId: string): void
}

/** What Diagnostics reads of the calls that were made and of those that wait; newest first but for `waiting`. */
export interface OutboundHistory {
    newest(limit: number): readonly OutboundCall[]
    failed(limit: number): readonly OutboundCall[]
    /** Calls with this client-request-id or request-id; they need not have failed. */
    byId(id: string, limit: number): readonly OutboundCall[]
    /** Next attempt first. */
    waiting(limit: number): readonly QueuedCall[]
}

/** How many rows each table of the app has, by the table's short name. */
export interface RowCounts {
    all(): Readonly<Record<string, number>>
}

/** What the app's jobs did, run by run; `recordRun` writes it. */
export interface JobHistory {
    record(run: JobRun): void
    /** Newest first; of one job, or of all. */
    newest(limit: number, job?: JobName): readonly (JobRun & { readonly sysId: string })[]
}

export interface LockStore {
    /** All rows of a key, highest fence first. */
    rows(key: string): readonly LockRow[]
    /** False: the row exists, somebody else was faster. */
    insert(row: LockRow): boolean
    setExpiry(sysId: string, expiresAt: number): void
    remove(sysId: string): void
}

export interface RetentionStore {
    /** Deletes at most `limit` rows that a rule lets go; answers how many. */
    deleteExpired(rule: RetentionRule, before: number, limit: number): number
}

export interface Settings {
    /** Whole number of a property of the app; the default when it is missing or not a number ≥ minimum. */
    number(name: string, fallback: number, minimum: number): number
    /** A yes or no; the default when it is missing or neither. */
    boolean(name: string, fallback: boolean): boolean
    /** One of several values; the default when it is missing or none of them. */
    choice<T extends string>(name: string, values: readonly T[], fallback: T): T
}

/** What was learned from Microsoft Learn, for as long as it counts. */
export interface ArticleCache {
    /** What stands there, however old. */
    read(sysId: string): { readonly content: string; readonly expiresAt: number } | undefined
    save(sysId: string, kind: string, content: string, expiresAt: number): void
    remove(sysId: string): void
}

export interface IncidentFormStore {
    views(): readonly IncidentFormView[]
    /** Adds our section to a view's form. False: the instance refused. */
    attach(formSysId: string): boolean
    detach(formSysId: string): boolean
    /** Adds the cases to the related lists of a form's view. */
    addCasesList(formSysId: string): ListChange
    removeCasesList(formSysId: string): ListChange
}

export interface CurrentUser {
    readonly sysId: string
    /** Full name. */
    readonly name: string
    readonly language: string
    readonly timeZone: string
    readonly isAdmin: boolean
    /** Holds `x_mioms_m365_assis.administrator`. */
    readonly mayOpenCases: boolean
    /** Holds `x_mioms_m365_assis.user_operation_user`, or is an admin. */
    readonly mayOperate: boolean
    /** The sentence in the user's language, its {0}… filled. */
    translate(key: string, parameters?: readonly string[]): string
}
