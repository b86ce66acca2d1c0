import type { IncidentTab } from '../../server/incident-tab/incident-tab.ts'
import { hasTexts, isListOf, isObject, isTime, isTimeOrNull } from '../shared/shape.ts'
import { isNotice, isRecommendations } from './parse-recommendations.ts'

/**
 * @returns the answer as our own API gives it; null for anything else, such as an answer of another version, so that
 * the page says so in place of breaking halfway.
 */
export function parseIncidentTab(result: unknown): IncidentTab | null {
    if (!isObject(result)) return null
    const { incident, healthIssues, dismissed, detectedServices, openForService } = result
    const { mayDecide, knowledge, notices, answeredAt, user, recommendations, contactSupport } = result
    const isComplete =
        isObject(incident) &&
        isListOf(healthIssues, isHealthIssue) &&
        isListOf(dismissed, isHealthIssue) &&
        isListOf(detectedServices, (name) => typeof name === 'string') &&
        isListOf(openForService, isHealthIssue) &&
        typeof mayDecide === 'boolean' &&
        isObject(knowledge) &&
        isTimeOrNull(knowledge.asOf) &&
        isListOf(notices, isNotice) &&
        isTime(answeredAt) &&
        isRecommendations(recommendations) &&
        hasTexts(contactSupport, ['adminCenterUrl']) &&
        typeof contactSupport.cases === 'number' &&
        hasTexts(user, ['language', 'timeZone'])
    return isComplete ? (result as unknown as IncidentTab) : null
}

const ISSUE_TEXTS = [
    'sysId',
    'id',
    'title',
    'service',
    'classification',
    'origin',
    'status',
    'userImpact',
    'reason',
    'adminCenterUrl',
]

function isHealthIssue(value: unknown): boolean {
    if (!hasTexts(value, ISSUE_TEXTS)) return false
    const { lastUpdate, decision, outage } = value
    return (
        isTime(value.startedAt) &&
        isTimeOrNull(value.endedAt) &&
        isTimeOrNull(value.nextUpdateAt) &&
        (lastUpdate === null || (hasTexts(lastUpdate, ['text']) && isTime(lastUpdate.at))) &&
        (decision === null || (hasTexts(decision, ['state', 'how', 'by']) && isTime(decision.at))) &&
        (outage === null || isOutage(outage))
    )
}

function isOutage(value: unknown): boolean {
    if (!hasTexts(value, ['state']) || typeof value.linked !== 'number') return false
    return value.incident === null || hasTexts(value.incident, ['sysId', 'number'])
}
