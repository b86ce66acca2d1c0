import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { BrowsedIssue } from './health-browser.ts'
import type { TimelineEntry } from './service-health-page.ts'

/** A post with the status that the issue had when it was first read; empty: it was read later, with others. */
export interface PostWithStatus {
    readonly createdAt: number
    readonly status: string
}

/**
 * When which status was seen. Microsoft tells no history of the status: it is what the issue had when a post was first
 * read, and what it has now.
 */
export function issueTimeline(
    issue: BrowsedIssue,
    posts: readonly PostWithStatus[],
): readonly TimelineEntry[] {
    const seen: { readonly at: number; readonly status: string }[] = []
    const add = (at: number, status: string): void => {
        if (status !== '' && seen[seen.length - 1]?.status !== status) seen.push({ at, status })
    }
    for (const { createdAt, status } of posts) add(createdAt, status)
    // Resolved, it has had its last status since its end at the latest.
    add(issue.endAt ?? issue.lastModifiedAt, issue.status)
    const changes = [...seen].sort((a, b) => a.at - b.at)
    return [
        { at: formatTime(issue.startAt), kind: 'started', status: null },
        ...changes.map(({ at, status }) => ({ at: formatTime(at), kind: 'status' as const, status })),
        ...(issue.endAt === null
            ? []
            : [{ at: formatTime(issue.endAt), kind: 'ended' as const, status: null }]),
    ]
}
