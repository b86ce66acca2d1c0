import type { ServiceHealthIssue, ServiceHealthIssuePost } from '@microsoft/microsoft-graph-types'
import type { Millis, ScenarioClock } from '../clock.ts'
import { postText } from './post-text.ts'
import { isClosed, type ScenarioIssue, type ScenarioPost } from './scenario-issue.ts'

const MINUTE: Millis = 60_000

/** Real posts are not written on the full minute: up to a minute early, always the same for the same post. */
const earlier = (issue: ScenarioIssue, index: number): Millis =>
    ([...issue.id].reduce((sum, character) => sum * 31 + character.charCodeAt(0), index * 7919) % 59_000) +
    137

/** `2026-02-19T00:00:00Z`: start and end times have no fraction. */
const wholeSeconds = (time: Millis): string => `${new Date(time).toISOString().slice(0, 19)}Z`

/** Graph adds `highImpact`, which neither its metadata nor its pages know. */
type RecordedIssue = ServiceHealthIssue & { readonly highImpact: null }

const playIssue = (issue: ScenarioIssue, epoch: Millis, now: Millis): readonly RecordedIssue[] => {
    const at = (minutes: number): Millis => epoch + minutes * MINUTE
    const created = (post: ScenarioPost, index: number): Millis => at(post.minutes) - earlier(issue, index)
    const visible = issue.posts.filter((post) => at(post.minutes) <= now)
    const last = visible.at(-1)
    if (last === undefined) return []
    const isResolved = isClosed(last.status)
    const posts: ServiceHealthIssuePost[] = visible.map((post, index) => ({
        createdDateTime: new Date(created(post, index)).toISOString(),
        postType: post.postType ?? 'regular',
        description: { contentType: 'html', content: postText(issue, post, at) },
    }))
    return [
        {
            startDateTime: wholeSeconds(at(issue.startMinutes)),
            endDateTime:
                isResolved && issue.endMinutes !== undefined ? wholeSeconds(at(issue.endMinutes)) : null,
            lastModifiedDateTime: new Date(created(last, visible.length - 1)).toISOString(),
            title: last.title ?? issue.title,
            id: issue.id,
            impactDescription: last.userImpact ?? issue.userImpact,
            classification: issue.classification,
            origin: 'microsoft',
            status: last.status,
            service: issue.service,
            feature: issue.feature,
            featureGroup: issue.featureGroup,
            isResolved,
            highImpact: null,
            details: [],
            posts,
        },
    ]
}

/** The issues as Graph would list them at the clock's time: begun, updated and ended as the script says. */
export const playScenario = (
    scenario: readonly ScenarioIssue[],
    clock: Pick<ScenarioClock, 'now' | 'epoch'>,
): readonly ServiceHealthIssue[] => {
    const now = clock.now()
    return scenario.flatMap((issue) => playIssue(issue, clock.epoch(), now))
}
