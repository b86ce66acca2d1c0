import type {
    PostType,
    ServiceHealthClassificationType,
    ServiceHealthStatus,
} from '@microsoft/microsoft-graph-types'

/** Times are minutes relative to the scenario's epoch: negative before it, positive after. */
export interface ScenarioPost {
    readonly minutes: number
    readonly status: ServiceHealthStatus
    readonly postType?: PostType
    /** Replaces the issue's title from this post on, as Microsoft does when impact has ended. */
    readonly title?: string
    readonly userImpact?: string
    readonly moreInfo?: string
    readonly currentStatus: string
    readonly scope?: string
    readonly rootCause?: string
    readonly nextSteps?: readonly string[]
    /** Minutes from this post to the next update promised in it. */
    readonly nextUpdateIn?: number
}

export interface ScenarioIssue {
    readonly id: string
    readonly service: string
    readonly feature: string
    readonly featureGroup: string
    readonly classification: ServiceHealthClassificationType
    readonly title: string
    readonly userImpact: string
    readonly startMinutes: number
    readonly endMinutes?: number
    /** How the sections of posts are set apart; all of these are seen in real answers. */
    readonly layout?: 'blankLines' | 'lineBreaks' | 'runTogether'
    /** Oldest first. The issue appears with its first post. */
    readonly posts: readonly ScenarioPost[]
}

/** Statuses of a closed issue: https://learn.microsoft.com/graph/api/resources/servicehealthissue */
const closedStatuses: readonly ServiceHealthStatus[] = [
    'serviceRestored',
    'postIncidentReviewPublished',
    'falsePositive',
]

export const isClosed = (status: ServiceHealthStatus): boolean => closedStatuses.includes(status)
