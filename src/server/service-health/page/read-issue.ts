import { appError } from '../../errors.ts'
import { isSysId } from '../../identifiers.ts'
import { healthKnowledge } from '../../incident-tab/health-knowledge.ts'
import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type {
    Clock,
    CurrentUser,
    HealthIssueStore,
    IncidentStore,
    IssueIncidentStore,
    TenantStore,
} from '../../ports.ts'
import { err, ok, type Result } from '../../result.ts'
import { plainText } from '../post-text.ts'
import type { HealthBrowser, IssueFiles, ReadableIncident } from './health-browser.ts'
import { readReport } from './issue-report.ts'
import { issueUrl, timeOrNull, toSummary } from './issue-summary.ts'
import { issueTimeline } from './issue-timeline.ts'
import { pageUser } from './read-overview.ts'
import type { IncidentLink, IssueDetail, LinkedIncidents } from './service-health-page.ts'
import { failing } from './tenant-health.ts'

/** Linked incidents that are looked at; an outage may have thousands. */
const LINKED = 100

export interface IssueDependencies {
    readonly tenants: TenantStore
    readonly browser: HealthBrowser
    readonly issues: HealthIssueStore
    readonly issueIncidents: IssueIncidentStore
    readonly incidents: IncidentStore
    readonly files: IssueFiles
    readonly clock: Clock
    readonly user: CurrentUser
}

const toLink = (incident: ReadableIncident): IncidentLink => ({
    ...incident,
    url: `/incident.do?sys_id=${incident.sysId}`,
})

/**
 * One issue with its posts, what was linked with it, and its review. Of incidents only those that this user may read are
 * named; of the others no more than how many there are.
 */
export function readIssue(deps: IssueDependencies, issueSysId: string): Result<IssueDetail> {
    if (!isSysId(issueSysId))
        return err(appError('REQUEST_INVALID', ['the sys_id is not 32 hexadecimal digits']))
    const { browser, clock, user } = deps
    const issue = browser.issue(issueSysId)
    const tenants = deps.tenants.active()
    const tenant = tenants.find(({ sysId }) => sysId === issue?.tenantId)
    // What was read from a tenant that is not connected any more nobody keeps up to date.
    if (!issue || !tenant) return err(appError('ISSUE_NOT_FOUND'))
    const posts = deps.issues.posts(issueSysId)
    const links = browser.linkCounts([issueSysId]).get(issueSysId)
    const row = deps.issueIncidents.ofIssue(issueSysId)
    // The row outlives an incident that somebody deleted, and is there before one that is being created.
    const parent = row && deps.incidents.bySysId(row.incidentSysId) ? row : undefined
    const parentIncident = parent ? browser.readableIncidents([parent.incidentSysId])[0] : undefined
    return ok({
        issue: {
            ...toSummary(issue, tenants, links, clock.now()),
            feature: issue.feature,
            featureGroup: issue.featureGroup,
            impact: issue.impact,
            lastModifiedAt: formatTime(issue.lastModifiedAt),
            lastUpdateAt: timeOrNull(issue.latestUpdate?.at ?? null),
            nextUpdateAt: timeOrNull(issue.nextUpdateAt),
            adminCenterUrl: issueUrl(tenant, issue.id),
        },
        posts: posts.map(({ createdAt, postType, content, contentType }) => ({
            at: formatTime(createdAt),
            type: postType,
            text: plainText(content, contentType),
        })),
        timeline: issueTimeline(issue, posts),
        linked: linkedIncidents(browser, issueSysId, links?.linked ?? 0),
        parentIncident: parentIncident ? toLink(parentIncident) : null,
        hasHiddenParent: parent !== undefined && parentIncident === undefined,
        report: readReport(deps.files, issue),
        alsoIn: browser.sameElsewhere(issue).map(({ sysId, tenantId }) => ({
            sysId,
            tenant: tenants.find((one) => one.sysId === tenantId)?.name ?? '',
        })),
        knowledge: healthKnowledge([tenant], clock.now()),
        failing: failing(tenant, user),
        user: pageUser(user),
        answeredAt: formatTime(clock.now()),
    })
}

function linkedIncidents(browser: HealthBrowser, issueSysId: string, total: number): LinkedIncidents {
    const looked = total === 0 ? [] : browser.linkedIncidents(issueSysId, LINKED)
    const readable = browser.readableIncidents(looked.map(({ incidentSysId }) => incidentSysId))
    const rows = looked.flatMap(({ incidentSysId, byName, at, how }) => {
        const incident = readable.find(({ sysId }) => sysId === incidentSysId)
        return incident
            ? [{ ...toLink(incident), decidedBy: byName || null, decidedAt: timeOrNull(at), how }]
            : []
    })
    return {
        total,
        rows,
        hidden: looked.length - rows.length,
        more: Math.max(0, total - looked.length),
    }
}
