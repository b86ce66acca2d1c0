import type { Digest, HealthIssueStore } from '../ports.ts'
import { contentOf, matchingContentOf, parseHealthIssue, type HealthIssue } from './health-issue.ts'

export interface StoreReport {
    readonly written: number
    readonly unchanged: number
    /** Items of Microsoft's list that could not be read, by the field that was missing. */
    readonly unreadable: readonly string[]
    readonly newestChangeAt: number | null
}

const CHUNK = 250

/** 28 bits: their sum over any number of issues is exact in a database and here. */
export const checksum = (md5: string): number => parseInt(md5.slice(0, 7), 16)

/**
 * Stores one page of issues. Idempotent and safe to cut anywhere: sys_ids follow from tenant, issue and post time;
 * posts are written before their issue, whose content hash is the mark that all of it is there. An older version
 * never overwrites a newer one. Asks before every write whether it may still write; undefined: it may not.
 */
export function storeHealthIssues(
    deps: { readonly issues: HealthIssueStore; readonly digest: Digest },
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
        // What retention would delete tomorrow is not stored today.
        if (parsed.value.endAt === null || parsed.value.endAt >= resolvedSince) issues.push(parsed.value)
    }

    let written = 0
    for (let start = 0; start < issues.length; start += CHUNK) {
        const chunk = issues.slice(start, start + CHUNK)
        const known = deps.issues.fingerprints(
            tenantId,
            chunk.map((issue) => issue.id),
        )
        for (const issue of chunk) {
            const stored = known.get(issue.id)
            const contentHash = deps.digest.md5(contentOf(issue))
            if (stored?.contentHash === contentHash) continue
            if (stored && stored.lastModifiedAt > issue.lastModifiedAt) continue
            if (!storeIssue(deps, tenantId, issue, contentHash, stored === undefined, mayWrite))
                return undefined
            written += 1
        }
    }
    return { written, unchanged: issues.length - written, unreadable, newestChangeAt }
}

function storeIssue(
    deps: { readonly issues: HealthIssueStore; readonly digest: Digest },
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
    for (const post of issue.posts) {
        const postId = digest.md5(`health_issue_post:${sysId}:${post.createdAt}`)
        const hash = digest.md5(JSON.stringify(post))
        if (stored.get(postId) === hash) continue
        if (!mayWrite()) return false
        issues.savePost(postId, sysId, post, hash, !stored.has(postId))
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
