import { issueTimeline } from '../../../../../src/server/service-health/page/issue-timeline.ts'
import type { BrowsedIssue } from '../../../../../src/server/service-health/page/health-browser.ts'

const at = (hour: number): number => Date.UTC(2026, 10, 21, hour)
const issue = (changes: Partial<BrowsedIssue> = {}): BrowsedIssue =>
    ({
        startAt: at(1),
        endAt: null,
        lastModifiedAt: at(6),
        status: 'restoringService',
        ...changes,
    }) as BrowsedIssue
const kinds = (entries: ReturnType<typeof issueTimeline>): string[] =>
    entries.map(({ at: when, kind, status }) => `${when.slice(11, 13)} ${kind} ${status ?? ''}`.trim())

test('a status is listed once, when it was first seen; posts that were read late tell none', () => {
    const posts = [
        { createdAt: at(2), status: '' },
        { createdAt: at(3), status: 'investigating' },
        { createdAt: at(4), status: 'investigating' },
        { createdAt: at(5), status: 'serviceDegradation' },
    ]
    expect(kinds(issueTimeline(issue(), posts))).toEqual([
        '01 started',
        '03 status investigating',
        '05 status serviceDegradation',
        '06 status restoringService',
    ])
})

test('a resolved issue ends with its end, whatever was changed after it', () => {
    const ended = issue({ endAt: at(5), lastModifiedAt: at(20), status: 'serviceRestored' })
    expect(kinds(issueTimeline(ended, [{ createdAt: at(3), status: 'investigating' }]))).toEqual([
        '01 started',
        '03 status investigating',
        '05 status serviceRestored',
        '05 ended',
    ])
})
