import { GlideDigest, GlideSecureRandomUtil, gs } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { AttachDependencies } from '../incident-tab/attach-incident-tab.ts'
import { toNotice } from '../incident-tab/notice.ts'
import type { IncidentTabDependencies } from '../incident-tab/read-incident-tab.ts'
import { DAY_MS, healthIssueRetentionDays, type RetentionDependencies } from '../maintenance/retention.ts'
import type { QueueDependencies } from '../microsoft-clients/outbound-queue.ts'
import type {
    ArticleCache,
    CheckResultStore,
    Clock,
    CurrentUser,
    Digest,
    Directory,
    Events,
    HealthSettingsStore,
    IncidentFields,
    IncidentWriter,
    Instance,
    IssueIncidentStore,
    Jobs,
    LearningStore,
    Leftovers,
    LinkedAccountStore,
    Log,
    OAuthRegistry,
    OutageStore,
    OutboundHistory,
    Random,
    RowCounts,
    SecureRandom,
    Settings,
    SetupStore,
    TokenClient,
} from '../ports.ts'
import type { KnowledgeStore } from '../recommendations/knowledge-store.ts'
import type {
    CatalogueStore,
    CatalogueUses,
    MissedSearches,
} from '../recommendations/catalogue/catalogue-store.ts'
import { catalogueSearch } from '../recommendations/catalogue-search.ts'
import type { IncidentNotes, RecommendationStore } from '../recommendations/recommendation-store.ts'
import type { SolutionSearchLog, SolutionStore } from '../recommendations/solution-store.ts'
import type { Result } from '../result.ts'
import { SCOPE } from '../scope.ts'
import type { CaseEvents, CaseIncidents } from '../support-cases/case-dependencies.ts'
import type { CaseFiles, CaseStore, CaseUpdateStore } from '../support-cases/case-store.ts'
import type { TicketDependencies } from '../security-tickets/ticket-dependencies.ts'
import type { OverviewDependencies } from '../user-operations/overview/read-overview.ts'
import type { SecretDigest } from '../user-operations/passwords/verification/one-time-code.ts'
import type { GivenBody } from '../inbound/given-body.ts'
import type { IssueMatcher } from '../service-health/issue-matcher.ts'
import { learnedMatcher } from '../service-health/learned-matcher.ts'
import { learningInUse } from '../service-health/learning/stored-learning.ts'
import { withLearning } from '../service-health/learning/with-learning.ts'
import type { HealthBrowser, IssueFiles } from '../service-health/page/health-browser.ts'
import type { RefreshDependencies } from '../service-health/refresh-service-health.ts'
import { glideAccountSnapshots, glideIncidentCallers } from './glide-account-snapshots.ts'
import { glideActionStore } from './glide-action-store.ts'
import { glideArticleCache } from './glide-article-cache.ts'
import { glideCaseEvents } from './glide-case-events.ts'
import { glideCaseFiles } from './glide-case-files.ts'
import { glideCaseIncidents } from './glide-case-incidents.ts'
import { glideCaseStore } from './glide-case-store.ts'
import { glideCaseUpdates } from './glide-case-updates.ts'
import { glideCatalogueStore, glideCatalogueUses, glideMissedSearches } from './glide-catalogue-store.ts'
import { glideCheckResultStore } from './glide-check-result-store.ts'
import { glideCodeMail } from './glide-code-mail.ts'
import { glideDirectory } from './glide-directory.ts'
import { glideHealthBrowser } from './glide-health-browser.ts'
import { glideHealthIssueStore } from './glide-health-issue-store.ts'
import { glideHealthSettingsStore } from './glide-health-settings-store.ts'
import { glideIncidentFields } from './glide-incident-fields.ts'
import { glideIncidentFormStore } from './glide-incident-form-store.ts'
import { glideIncidentNotes } from './glide-incident-notes.ts'
import { glideIncidentStore } from './glide-incident-store.ts'
import { glideIncidentWriter } from './glide-incident-writer.ts'
import { glideIssueFiles } from './glide-issue-files.ts'
import { glideIssueIncidentStore } from './glide-issue-incident-store.ts'
import { glideIssueMatchStore } from './glide-issue-match-store.ts'
import { glideItemApprovalStore } from './glide-item-approval-store.ts'
import { glideJobHistory } from './glide-job-history.ts'
import { glideJobs } from './glide-jobs.ts'
import { glideKnowledgeStore } from './glide-knowledge-store.ts'
import { glideLearningStore } from './glide-learning-store.ts'
import { glideLeftovers } from './glide-leftovers.ts'
import { glideLinkedAccountStore } from './glide-linked-account-store.ts'
import { glideLockStore } from './glide-lock-store.ts'
import { glideMessages } from './glide-messages.ts'
import { glideOAuthRegistry } from './glide-oauth-registry.ts'
import { glideOperationEvents } from './glide-operation-events.ts'
import { glideOperationSettingsStore } from './glide-operation-settings-store.ts'
import { glideOperationStatistics } from './glide-operation-statistics.ts'
import { glideOperationStore } from './glide-operation-store.ts'
import { glideOutageStore } from './glide-outage-store.ts'
import { glideOutboundHistory } from './glide-outbound-history.ts'
import { glideOutboundCallLog, glideOutboundQueueStore } from './glide-outbound-stores.ts'
import { glideOperationPeople, glidePersonAddresses } from './glide-people.ts'
import { glideRecordNumbers } from './glide-record-numbers.ts'
import { glideRecommendationStore, glideSolutionSearchLog } from './glide-recommendation-store.ts'
import { glideRequestItemStore } from './glide-request-item-store.ts'
import { glideRetentionStore } from './glide-retention-store.ts'
import { glideRowCounts } from './glide-row-counts.ts'
import { glideScoreStore, glideScoreSyncStore } from './glide-score-store.ts'
import { glideServiceStatusStore } from './glide-service-status-store.ts'
import { glideSetupStore } from './glide-setup-store.ts'
import { glideSolutionStore } from './glide-solution-store.ts'
import { glideTenantLicenseStore } from './glide-tenant-license-store.ts'
import { glideTenantStore } from './glide-tenant-store.ts'
import { glideTicketRecords } from './glide-ticket-records.ts'
import { glideTicketSettingsStore } from './glide-ticket-settings-store.ts'
import { glideTicketStore } from './glide-ticket-store.ts'
import { glideTokenClient } from './glide-token-client.ts'
import { textOf } from './glide-values.ts'
import { outcomeOf } from './outcome-of.ts'
import { findRecord, mapRecords } from './records.ts'
import { restMessageHttp } from './rest-message-http.ts'
import { TABLES } from './tables.ts'

/** Everything that use cases ask for, over Glide. */
export type CompositionRoot = RefreshDependencies &
    QueueDependencies &
    IncidentTabDependencies &
    AttachDependencies &
    RetentionDependencies &
    SetupPorts &
    PagePorts &
    AutomationPorts &
    RecommendationPorts &
    SupportCasePorts &
    TicketDependencies &
    OverviewDependencies

/** What only the page Service Health asks for. */
interface PagePorts {
    readonly browser: HealthBrowser
    readonly files: IssueFiles
}

/** What only setup asks for. */
interface SetupPorts {
    readonly setup: SetupStore
    readonly linkedAccounts: LinkedAccountStore
    readonly history: OutboundHistory
    readonly counts: RowCounts
    readonly oauth: OAuthRegistry
    readonly tokens: TokenClient
    readonly directory: Directory
    readonly leftovers: Leftovers
    readonly events: Events
    readonly results: CheckResultStore
}

/** What automatic incidents ask for. */
interface AutomationPorts {
    readonly healthSettings: HealthSettingsStore
    readonly issueIncidents: IssueIncidentStore
    readonly outages: OutageStore
    readonly incidentWriter: IncidentWriter
    readonly incidentFields: IncidentFields
    readonly jobs: Jobs
    readonly learning: LearningStore
    readonly shippedMatcher: IssueMatcher
}

/** What solutions and articles ask for. */
interface RecommendationPorts {
    readonly solutions: SolutionStore
    readonly recommendations: RecommendationStore
    readonly searches: SolutionSearchLog
    readonly notes: IncidentNotes
    readonly catalogue: CatalogueStore
    readonly catalogueUses: CatalogueUses
    readonly missedSearches: MissedSearches
    readonly articleCache: ArticleCache
    readonly knowledge: KnowledgeStore
}

/** What cases with Microsoft ask for. */
interface SupportCasePorts {
    readonly cases: CaseStore
    readonly caseUpdates: CaseUpdateStore
    readonly caseFiles: CaseFiles
    readonly caseIncidents: CaseIncidents
    readonly caseEvents: CaseEvents
}

const clock: Clock = { now: () => Date.now() }

const newSysId = (): string => String(gs.generateGUID())

const random: Random = {
    guid: () => newSysId().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    fraction: () => Math.random(),
}

const secureRandom: SecureRandom = {
    below: (bound) => Number(GlideSecureRandomUtil.getSecureRandomIntBound(bound)),
}

const secretDigest: SecretDigest = {
    sha256: (text) => String(new GlideDigest().getSHA256Hex(text)).toLowerCase(),
}

const digest: Digest = { md5: (text) => String(new GlideDigest().getMD5Hex(text)).toLowerCase() }

const log: Log = {
    // Placeholders stay unfilled: a log never learns more than which sentence it was.
    error: (error) => gs.error(`[${error.code}] ${error.correlationId ?? '-'} ${error.message}`),
    info: (text) => gs.info(text),
}

const instance: Instance = {
    name: () => String(gs.getProperty('instance_name', '')),
    url: () => String(gs.getProperty('glide.servlet.uri', '')).replace(/\/+$/, ''),
    build: () => String(gs.getProperty('glide.buildtag.last', '')),
    appVersion: () =>
        mapRecords(
            'sys_scope',
            (query) => query.addQuery('scope', SCOPE),
            (record) => textOf(record, 'version'),
        )[0] ?? '',
}

const events: Events = {
    queue: (name, parameter1, parameter2, checkRow) =>
        gs.eventQueue(name, findRecord(TABLES.check_result, checkRow) ?? null, parameter1, parameter2),
}

const settings: Settings = {
    number(name, fallback, minimum) {
        const value = Number(gs.getProperty(`${SCOPE}.${name}`, ''))
        return value >= minimum && Math.floor(value) === value ? value : fallback
    },
    boolean(name, fallback) {
        const value = String(gs.getProperty(`${SCOPE}.${name}`, ''))
            .trim()
            .toLowerCase()
        return value === 'true' || (value !== 'false' && fallback)
    },
    choice(name, values, fallback) {
        const value = String(gs.getProperty(`${SCOPE}.${name}`, '')).trim()
        return values.find((known) => known === value) ?? fallback
    },
}

/** Read when asked for: a background job has no person to translate for. */
const user: CurrentUser = {
    get sysId() {
        return String(gs.getUserID())
    },
    get name() {
        return String(gs.getUserDisplayName())
    },
    get language() {
        return String(gs.getSession().getLanguage())
    },
    get timeZone() {
        return String(gs.getSession().getTimeZoneName())
    },
    get isAdmin() {
        return gs.hasRole('admin')
    },
    get mayOpenCases() {
        return gs.hasRole(`${SCOPE}.administrator`)
    },
    get mayOperate() {
        return gs.hasRole(`${SCOPE}.user_operation_user`)
    },
    translate: (key, parameters) => String(gs.getMessage(key, parameters ? [...parameters] : [])),
}

/** What the matcher reads when it is first asked. */
const stored = { healthSettings: glideHealthSettingsStore, learning: glideLearningStore }

/** Wires the ports. Cheap: nothing is read before a use case asks. */
export function compose(): CompositionRoot {
    return {
        clock,
        random,
        secureRandom,
        secretDigest,
        codeMail: glideCodeMail(newSysId),
        digest,
        log,
        settings,
        http: restMessageHttp,
        instance,
        setup: glideSetupStore,
        linkedAccounts: glideLinkedAccountStore,
        history: glideOutboundHistory,
        counts: glideRowCounts,
        tenants: glideTenantStore,
        issues: glideHealthIssueStore,
        matches: glideIssueMatchStore,
        matcher: withLearning(learnedMatcher, () => learningInUse(stored)),
        shippedMatcher: learnedMatcher,
        learning: glideLearningStore,
        knowledge: glideKnowledgeStore,
        incidents: glideIncidentStore,
        calls: glideOutboundCallLog(newSysId),
        articleCache: glideArticleCache,
        queue: glideOutboundQueueStore,
        locks: glideLockStore,
        retention: glideRetentionStore,
        form: glideIncidentFormStore(newSysId),
        oauth: glideOAuthRegistry,
        tokens: glideTokenClient,
        directory: glideDirectory,
        leftovers: glideLeftovers,
        events,
        results: glideCheckResultStore,
        healthSettings: glideHealthSettingsStore,
        outages: glideOutageStore,
        issueIncidents: glideIssueIncidentStore,
        incidentWriter: glideIncidentWriter,
        solutions: glideSolutionStore,
        solutionSearch: catalogueSearch,
        recommendations: glideRecommendationStore,
        searches: glideSolutionSearchLog,
        notes: glideIncidentNotes,
        catalogue: glideCatalogueStore,
        catalogueUses: glideCatalogueUses,
        missedSearches: glideMissedSearches,
        cases: glideCaseStore,
        caseUpdates: glideCaseUpdates,
        caseFiles: glideCaseFiles,
        caseIncidents: glideCaseIncidents,
        caseEvents: glideCaseEvents,
        actions: glideActionStore,
        scores: glideScoreStore,
        scoreSyncs: glideScoreSyncStore,
        tickets: glideTicketStore,
        ticketRecords: glideTicketRecords(() => user.language),
        ticketSettings: glideTicketSettingsStore,
        incidentFields: glideIncidentFields(() => user.language),
        operations: glideOperationStore,
        operationStatistics: glideOperationStatistics,
        operationSettings: glideOperationSettingsStore,
        operationPeople: glideOperationPeople,
        personAddresses: glidePersonAddresses,
        tenantLicenses: glideTenantLicenseStore,
        requestItems: glideRequestItemStore,
        itemApprovals: glideItemApprovalStore,
        messages: glideMessages,
        incidentCallers: glideIncidentCallers,
        accountSnapshots: glideAccountSnapshots,
        recordNumbers: glideRecordNumbers,
        operationEvents: glideOperationEvents,
        jobs: glideJobs,
        browser: glideHealthBrowser,
        files: glideIssueFiles,
        runs: glideJobHistory(newSysId),
        statuses: glideServiceStatusStore,
        user,
        keepResolvedMs: healthIssueRetentionDays(settings) * DAY_MS,
    }
}

/** The parsed body of a request; undefined when there is none or it cannot be parsed, which the use case refuses. */
export function bodyOf(request: RESTAPIRequest): unknown {
    try {
        return request.body?.data
    } catch {
        return undefined
    }
}

/** The body of a request as it came, for use cases that limit it before they parse it. */
export const givenBodyOf = (request: RESTAPIRequest): GivenBody => ({
    contentLength: Number(request.getHeader('Content-Length')) || undefined,
    text() {
        try {
            const text: unknown = request.body?.dataString
            return typeof text === 'string' ? text : undefined
        } catch {
            return undefined
        }
    },
})

/** One query parameter of a request; empty when it is missing. The platform gives a list of values for each. */
export function queryParameter(request: RESTAPIRequest, name: string): string {
    const given: unknown = request.queryParams?.[name]
    const [first]: unknown[] = Array.isArray(given) ? given : [given]
    return typeof first === 'string' ? first : ''
}

/**
 * Runs a use case and writes its outcome as the REST answer: `{"result": …}`, or `{"result": {"error": Notice}}` with the
 * error's status.
 */
export function answer<T>(
    response: RESTAPIResponse,
    useCase: () => Result<T>,
    statusOf: (value: T) => number = () => 200,
): void {
    const outcome = outcomeOf({ log, random }, useCase)
    if (outcome.ok) {
        response.setStatus(statusOf(outcome.value))
        response.setBody(outcome.value as object)
        return
    }
    const { error } = outcome
    response.setStatus(error.status)
    if (error.retryAfterSeconds !== undefined) {
        response.setHeader('Retry-After', String(error.retryAfterSeconds))
    }
    response.setBody({ error: toNotice(error, user) })
}

/**
 * Runs a use case and writes its outcome into the outputs of a Script step of Flow Designer. An error is an answer, not a
 * failure of the step: a flow decides by `error_code`, which is empty when all went well.
 * @see ServiceNowDocs: build-workflows/workflow-studio/javascript-step-action-designer
 */
export function answerStep(outputs: Record<string, unknown>, useCase: () => Result<object>): void {
    const outcome = outcomeOf({ log, random }, useCase)
    const notice = outcome.ok ? undefined : toNotice(outcome.error, user)
    Object.assign(outputs, outcome.ok ? outcome.value : {}, {
        error_code: notice?.code ?? '',
        error_message: notice?.message ?? '',
        error_fix: notice?.fix ?? '',
        correlation_id: notice?.correlationId ?? '',
    })
}
