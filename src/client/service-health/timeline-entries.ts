import type { IssueDetail, IssuePost } from '../../server/service-health/page/service-health-page.ts'

export type Entry =
    | { readonly kind: 'post'; readonly at: string; readonly post: IssuePost; readonly isNewest: boolean }
    | { readonly kind: 'started' | 'status' | 'ended'; readonly at: string; readonly status: string | null }

/** At the same moment the later in life stands above. */
const WITHIN_A_MOMENT: readonly Entry['kind'][] = ['ended', 'post', 'status', 'started']

/** Posts and what happened between them, the newest first. */
export function entriesOf({ posts, timeline }: Pick<IssueDetail, 'posts' | 'timeline'>): readonly Entry[] {
    const entries: readonly Entry[] = [
        ...timeline.map(({ at, kind, status }) => ({ kind, at, status })),
        ...posts.map((post, index) => ({
            kind: 'post' as const,
            at: post.at,
            post,
            isNewest: index === posts.length - 1,
        })),
    ]
    return [...entries].sort(
        (a, b) =>
            Date.parse(b.at) - Date.parse(a.at) ||
            WITHIN_A_MOMENT.indexOf(a.kind) - WITHIN_A_MOMENT.indexOf(b.kind),
    )
}
