import type { Millis } from '../clock.ts'
import { isClosed, type ScenarioIssue, type ScenarioPost } from './scenario-issue.ts'

const separators = { blankLines: '\n\n', lineBreaks: '<br><br>', runTogether: '' } as const

const dateFormat = new Intl.DateTimeFormat('en-US', {
    timeZone: 'UTC',
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    year: 'numeric',
})
const timeFormat = new Intl.DateTimeFormat('en-US', {
    timeZone: 'UTC',
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
})

/** `Thursday, February 19, 2026, at 6:00 AM UTC`, as Microsoft writes times in posts. */
export const announcedTime = (time: Millis): string =>
    // Intl puts a narrow no-break space before AM and PM; Microsoft writes a plain one.
    `${dateFormat.format(time)}, at ${timeFormat.format(time).replace(/\s/gu, ' ')} UTC`

const HALF_HOUR = 1_800_000

/** Next updates are promised for the half hour. */
const nextHalfHour = (time: Millis): Millis => Math.ceil(time / HALF_HOUR) * HALF_HOUR

/** The text of a post in the sections that Microsoft's posts have. */
export const postText = (
    issue: ScenarioIssue,
    post: ScenarioPost,
    at: (minutes: number) => Millis,
): string => {
    const closed = isClosed(post.status)
    const section = (label: string, text: string | undefined): readonly string[] =>
        text === undefined ? [] : [`${label}: ${text}`]
    const end = closed && issue.endMinutes !== undefined ? announcedTime(at(issue.endMinutes)) : undefined
    const next =
        post.nextUpdateIn === undefined
            ? undefined
            : announcedTime(nextHalfHour(at(post.minutes + post.nextUpdateIn)))
    return [
        ...section('Title', post.title ?? issue.title),
        ...section('User impact', post.userImpact ?? issue.userImpact),
        ...section('More info', post.moreInfo),
        ...section(closed ? 'Final status' : 'Current status', post.currentStatus),
        ...section('Scope of impact', post.scope),
        ...(post.postType === 'quick' ? [] : section('Start time', announcedTime(at(issue.startMinutes)))),
        ...section('End time', end),
        ...section('Root cause', post.rootCause),
        ...section('Next steps', post.nextSteps?.map((step) => `\n- ${step}`).join('')),
        ...section('Next update by', next),
        ...(closed ? ['This is the final update for the event.'] : []),
    ].join(separators[issue.layout ?? 'blankLines'])
}
