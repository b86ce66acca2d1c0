import type {
    IssueDetail,
    IssueHistory,
    ReportFetched,
    ResyncReport,
    ServiceHealthOverview,
} from '../../server/service-health/page/service-health-page.ts'
import type { Parse } from '../shared/api.ts'
import { isObject, isTime, isTimeOrNull } from '../shared/shape.ts'

/** What a value has to be: a test, an object with properties that pass, or a list of what passes. */
type Spec = ((value: unknown) => boolean) | { readonly [name: string]: Spec } | readonly [Spec]

const isText = (value: unknown): boolean => typeof value === 'string'
const isNumber = (value: unknown): boolean => typeof value === 'number'

function fits(value: unknown, spec: Spec): boolean {
    if (typeof spec === 'function') return spec(value)
    if (Array.isArray(spec)) return Array.isArray(value) && value.every((item) => fits(item, spec[0] as Spec))
    return isObject(value) && Object.entries(spec).every(([name, inner]) => fits(value[name], inner as Spec))
}

const orNull =
    (spec: Spec) =>
    (value: unknown): boolean =>
        value === null || fits(value, spec)

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

/** Answers null for anything but an answer of our own API, such as one of another version: the page then says so. */
const parserOf =
    <T>(spec: Spec): Parse<T> =>
    (result) =>
        fits(result, spec) ? (result as T) : null

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
