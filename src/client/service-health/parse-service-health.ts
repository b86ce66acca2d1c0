import type {
    IssueDetail,
    IssueHistory,
    ReportFetched,
    ResyncReport,
    ServiceHealthOverview,
} from '../../server/service-health/page/service-health-page.ts'
import { isTime, isTimeOrNull } from '../shared/shape.ts'
import { isNumber, isText, orNull, parserOf, type Spec } from '../shared/shape-parser.ts'

const notice = { code: isText, severity: isText, message: isText, fix: isText, whoFixes: isText }
const knowledge = { state: isText, asOf: isTimeOrNull }
const failing = orNull({ since: isTime, at: isTime, notice })
const frame = { user: { language: isText, timeZone: isText }, answeredAt: isTime }
const summary = {
    sysId: isText,
    id: isText,
    title: isText,
    service: isText,
    classification: isText,
    origin: isText,
    status: isText,
    startedAt: isTime,
    endedAt: isTimeOrNull,
    durationSeconds: isNumber,
    linkedIncidents: isNumber,
    suggestedIncidents: isNumber,
}
const card = { ...summary, lastUpdateAt: isTimeOrNull, nextUpdateAt: isTimeOrNull }
const openIssues: Spec = { total: isNumber, cards: [card] }
const incident = { sysId: isText, number: isText, shortDescription: isText, url: isText }
const report = {
    available: (value: unknown) => typeof value === 'boolean',
    attachment: orNull({ fileName: isText, url: isText, sizeBytes: isNumber, fetchedAt: isTime }),
}

export const parseOverview = parserOf<ServiceHealthOverview>({
    ...frame,
    tenants: [
        {
            sysId: isText,
            name: isText,
            adminCenterUrl: isText,
            knowledge,
            failing,
            services: [
                {
                    service: isText,
                    since: isTimeOrNull,
                    readAt: isTimeOrNull,
                    openIssues: isNumber,
                    advisories: isNumber,
                    actionRequired: isNumber,
                },
            ],
        },
    ],
    openIssues,
    actionRequired: openIssues,
    runs: [
        {
            sysId: isText,
            title: isText,
            startedAt: isTime,
            durationMs: isNumber,
            outcome: isText,
            counts: [{ label: isText, value: isNumber }],
        },
    ],
    notices: [notice],
})

export const parseHistory = parserOf<IssueHistory>({
    ...frame,
    offset: isNumber,
    limit: isNumber,
    total: isNumber,
    rows: [summary],
    services: [isText],
    tenants: [{ sysId: isText, name: isText }],
    knowledge,
})

export const parseIssue = parserOf<IssueDetail>({
    ...frame,
    issue: { ...card, feature: isText, impact: isText, adminCenterUrl: isText },
    posts: [{ at: isTime, type: isText, text: isText }],
    timeline: [{ at: isTime, kind: isText }],
    linked: { total: isNumber, hidden: isNumber, more: isNumber, rows: [incident] },
    parentIncident: orNull(incident),
    report,
    alsoIn: [{ sysId: isText, tenant: isText }],
    knowledge,
    failing,
})

export const parseReport = parserOf<ReportFetched>({ report })

export const parseResync = parserOf<ResyncReport>({
    tenants: [
        { name: isText, outcome: isText, written: isNumber, unchanged: isNumber, notice: orNull(notice) },
    ],
})
