import type { IncidentTab } from '../../server/incident-tab/incident-tab.ts'

type Shape = Readonly<Record<string, unknown>>

/**
 * @returns the answer as our own API gives it; null for anything else, such as an answer of another version, so that
 * the page says so in place of breaking halfway.
 */
export function parseIncidentTab(result: unknown): IncidentTab | null {
    if (!isObject(result)) return null
    const { incident, healthIssues, knowledge, notices, answeredAt, user } = result
    const isComplete =
        isObject(incident) &&
        Array.isArray(healthIssues) &&
        healthIssues.every(isHealthIssue) &&
        isObject(knowledge) &&
        isTimeOrNull(knowledge.asOf) &&
        Array.isArray(notices) &&
        notices.every((notice) => hasTexts(notice, ['code', 'severity', 'message', 'fix', 'whoFixes'])) &&
        isTime(answeredAt) &&
        hasTexts(user, ['language', 'timeZone'])
    return isComplete ? (result as unknown as IncidentTab) : null
}

const ISSUE_TEXTS = [
    'id',
    'title',
    'service',
    'classification',
    'status',
    'userImpact',
    'reason',
    'adminCenterUrl',
]

function isHealthIssue(value: unknown): boolean {
    if (!isObject(value)) return false
    const { lastUpdate } = value
    return (
        hasTexts(value, ISSUE_TEXTS) &&
        isTime(value.startedAt) &&
        isTimeOrNull(value.endedAt) &&
        isTimeOrNull(value.nextUpdateAt) &&
        (lastUpdate === null ||
            (isObject(lastUpdate) && isTime(lastUpdate.at) && hasTexts(lastUpdate, ['text'])))
    )
}

function isObject(value: unknown): value is Shape {
    return typeof value === 'object' && value !== null
}

function hasTexts(value: unknown, names: readonly string[]): boolean {
    return isObject(value) && names.every((name) => typeof value[name] === 'string')
}

function isTime(value: unknown): boolean {
    return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}

function isTimeOrNull(value: unknown): boolean {
    return value === null || isTime(value)
}
