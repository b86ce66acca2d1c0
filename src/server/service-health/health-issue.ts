import { parseGraphTime } from '../microsoft-clients/microsoft-time.ts'
import { err, ok, type Result } from '../result.ts'
import { LEXICON_VERSION } from '../text-matching/generated/compiled-lexicon.ts'
import { issueTerms } from './issue-terms.ts'
import { nextUpdateAt, plainText } from './post-text.ts'

export interface HealthPost {
    readonly createdAt: number
    readonly postType: string
    readonly contentType: 'text' | 'html'
    readonly content: string
}

/** Graph's serviceHealthIssue, parsed. Times in milliseconds since the epoch. */
export interface HealthIssue {
    readonly id: string
    readonly title: string
    readonly service: string
    readonly feature: string
    readonly featureGroup: string
    readonly classification: 'incident' | 'advisory' | 'unknown'
    /** camelCase serviceHealthStatus. */
    readonly status: string
    readonly origin: string
    readonly impact: string
    readonly isResolved: boolean
    readonly startAt: number
    /** Null while it lasts. A resolved issue without an end ended when it was last modified. */
    readonly endAt: number | null
    readonly lastModifiedAt: number
    /** Oldest first, one per moment. */
    readonly posts: readonly HealthPost[]
    readonly latestUpdate: { readonly at: number; readonly text: string } | null
    readonly nextUpdateAt: number | null
}

type Fields = Readonly<Record<string, unknown>>

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Graph's own examples write PascalCase where its metadata and real answers write camelCase. */
const camelCase = (value: unknown): string => {
    const word = text(value)
    return word.charAt(0).toLowerCase() + word.slice(1)
}

function parsePost(value: unknown): HealthPost | undefined {
    if (!isObject(value)) return undefined
    const createdAt = parseGraphTime(value['createdDateTime'])
    const description = isObject(value['description']) ? value['description'] : {}
    const content = text(description['content'])
    if (createdAt === undefined || content === '') return undefined
    return {
        createdAt,
        postType: camelCase(value['postType']) || 'regular',
        contentType: text(description['contentType']).toLowerCase() === 'html' ? 'html' : 'text',
        content,
    }
}

function parsePosts(value: unknown): readonly HealthPost[] {
    const byTime: Record<string, HealthPost> = {}
    for (const item of Array.isArray(value) ? (value as readonly unknown[]) : []) {
        const post = parsePost(item)
        if (post) byTime[String(post.createdAt)] = post
    }
    return Object.keys(byTime)
        .map((key) => byTime[key] as HealthPost)
        .sort((a, b) => a.createdAt - b.createdAt)
}

/**
 * Parses one item of `GET /admin/serviceAnnouncement/issues`. Unknown fields and unknown enum values are kept out of
 * the way, never an error; without an id, a title and a start there is nothing to show and the error names the field.
 * @see https://learn.microsoft.com/graph/api/resources/servicehealthissue
 */
export function parseHealthIssue(item: unknown): Result<HealthIssue, string> {
    if (!isObject(item)) return err('not an object')
    const id = text(item['id'])
    const title = text(item['title'])
    const startAt = parseGraphTime(item['startDateTime'])
    if (!/^[A-Za-z0-9_-]{3,40}$/.test(id)) return err('id')
    if (title === '') return err('title')
    if (startAt === undefined) return err('startDateTime')

    const posts = parsePosts(item['posts'])
    const newest = posts[posts.length - 1]
    const lastModifiedAt = parseGraphTime(item['lastModifiedDateTime']) ?? newest?.createdAt ?? startAt
    const isResolved = item['isResolved'] === true
    const ended = parseGraphTime(item['endDateTime'])
    const classification = camelCase(item['classification'])
    const newestText = newest ? plainText(newest.content, newest.contentType) : ''
    return ok({
        id,
        title,
        service: text(item['service']),
        feature: text(item['feature']),
        featureGroup: text(item['featureGroup']),
        classification:
            classification === 'incident' || classification === 'advisory' ? classification : 'unknown',
        status: camelCase(item['status']),
        origin: camelCase(item['origin']),
        impact: plainText(text(item['impactDescription']), 'text'),
        isResolved,
        startAt,
        endAt: isResolved ? (ended ?? lastModifiedAt) : null,
        lastModifiedAt,
        posts,
        latestUpdate: newest ? { at: newest.createdAt, text: newestText } : null,
        nextUpdateAt: isResolved ? null : (nextUpdateAt(newestText) ?? null),
    })
}

/** What decides whether a stored issue must be written again: Microsoft's word, and what we make of it. */
export const contentOf = (issue: HealthIssue): string => `${JSON.stringify(issue)}${LEXICON_VERSION}`

/** What the matcher reads: when it changes, stored matches may be out of date. */
export const matchingContentOf = (issue: HealthIssue): string =>
    JSON.stringify([issueTerms(issue), issue.service, issue.classification, issue.startAt, issue.endAt])
