import type { Clock, Digest, HealthIssueStore, IssueFingerprint } from '../ports.ts'
import {
    contentOf,
    matchingContentOf,
    parseHealthIssue,
    type HealthIssue,
    type HealthPost,
} from './health-issue.ts'

export interface StoreReport {
    /** Microsoft's ids. */
    readonly written: readonly string[]
    readonly unchanged: readonly string[]
    /** Items of Microsoft's list that could not be read, by the field that was missing. */
    readonly unreadable: readonly string[]
    readonly newestChangeAt: number | null
}

const CHUNK = 250
/**
 * Microsoft answers from several copies of its list, and one may be behind. Once ours is this old, no copy is: what
 * still has an earlier time of change is what Microsoft went back to.
 */
const COPIES_AGREE_MS = 60 * 60_000

export interface StoreDependencies {
    readonly issues: HealthIssueStore
    readonly digest: Digest
    readonly clock: Clock
}

/** 28 bits: their sum over any number of issues is exact in a database and here. */
export const checksum = (md5: string): number => parseInt(md5.slice(0, 7), 16)

/** Whether Microsoft's version is an older one than ours, from a copy of the list that is behind. */
const isBehind = (issue: HealthIssue, stored: IssueFingerprint, now: number): boolean =>
    stored.contentHash !== '' &&
    issue.lastModifiedAt < stored.lastModifiedAt &&
    now - stored.storedAt < COPIES_AGREE_MS

/**
 * Stores one page of issues. Idempotent and safe to cut anywhere: sys_ids follow from tenant, issue and post time;
 * posts are written before their issue, whose content hash is the mark that all of it is there. An older version
 * does not overwrite a newer one of the last hour. Asks before every write whether it may still write; undefined: it
 * may not.
 */
export function storeHealthIssues(
    deps: StoreDependencies,
    tenantId: string,
    items: readonly unknown[],
    resolvedSince: number,
    mayWrite: () => boolean,
): StoreReport | undefined {
    const unreadable: string[] = []
    const issues: HealthIssue[] = []
    let newestChangeAt: number | null = null
    for (const item of items) {
        const parsed = parseHealthIssue(item)
        if (!parsed.ok) {
            unreadable.push(parsed.error)
            continue
        }
        newestChangeAt = Math.max(newestChangeAt ?? 0, parsed.value.lastModifiedAt)
        issues.push(parsed.value)
    }

    const written: string[] = []
    const unchanged: string[] = []
    for (let start = 0; start < issues.length; start += CHUNK) {
        const chunk = issues.slice(start, start + CHUNK)
        const known = new Map(
            deps.issues.fingerprints(
                tenantId,
                chunk.map((issue) => issue.id),
            ),
        )
        for (const issue of chunk) {
            const stored = known.get(issue.id)
            // What retention would delete tomorrow is not stored today.
            if (!stored && issue.endAt !== null && issue.endAt < resolvedSince) continue
            const contentHash = deps.digest.md5(contentOf(issue))
            const now = deps.clock.now()
            if (stored && (stored.contentHash === contentHash || isBehind(issue, stored, now))) {
                unchanged.push(issue.id)
                continue
            }
            if (!storeIssue(deps, tenantId, issue, contentHash, stored === undefined, mayWrite))
                return undefined
            written.push(issue.id)
            // Pages that shift while they are read hold an issue twice, in any order of its versions.
            known.set(issue.id, { contentHash, lastModifiedAt: issue.lastModifiedAt, storedAt: now })
        }
    }
    return { written, unchanged, unreadable, newestChangeAt }
}

function storeIssue(
    deps: StoreDependencies,
    tenantId: string,
    issue: HealthIssue,
    contentHash: string,
    isNew: boolean,
    mayWrite: () => boolean,
): boolean {
    const { issues, digest } = deps
    const sysId = digest.md5(`health_issue:${tenantId}:${issue.id}`)
    // A run that was cut left posts behind although the issue is new: always look.
    const stored = issues.postHashes(sysId)
    const postIdOf = (post: HealthPost): string => digest.md5(`health_issue_post:${sysId}:${post.createdAt}`)
    for (const post of issue.posts) {
        const postId = postIdOf(post)
        const hash = digest.md5(JSON.stringify(post))
        if (stored.get(postId) === hash) continue
        if (!mayWrite()) return false
        const isNewest = post === issue.posts[issue.posts.length - 1]
        const isFresh = !stored.has(postId)
        issues.savePost(postId, sysId, post, hash, isFresh, isNewest && isFresh ? issue.status : '')
    }
    // An issue without any post is an answer cut short, not one whose posts were all taken back.
    const listed = issue.posts.map((post) => postIdOf(post))
    for (const postId of listed.length === 0 ? [] : stored.keys()) {
        if (listed.includes(postId)) continue
        if (!mayWrite()) return false
        issues.removePost(postId)
    }
    if (!mayWrite()) return false
    issues.saveIssue(
        sysId,
        tenantId,
        issue,
        { content: contentHash, matching: checksum(digest.md5(matchingContentOf(issue))) },
        isNew,
    )
    return true
}
