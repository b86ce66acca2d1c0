import type { MatchableIssue } from '../../src/server/service-health/issue-matcher.ts'
import { issueTerms } from '../../src/server/service-health/issue-terms.ts'

/** What a matcher reads of an issue as Graph lists it. */
export interface GraphIssue {
    readonly id: string
    readonly title: string
    readonly impactDescription?: string | null
    readonly service?: string | null
    readonly feature?: string | null
    readonly featureGroup?: string | null
    readonly classification: string
    readonly startDateTime: string
    readonly endDateTime?: string | null
    readonly posts?: readonly {
        readonly description?: { readonly content?: string; readonly contentType?: string }
    }[]
}

/** An issue as Graph lists it, ready to be matched; `sysId` is Microsoft's id. */
export function matchableIssue(item: GraphIssue): MatchableIssue {
    const texts = {
        title: item.title,
        impact: item.impactDescription ?? '',
        service: item.service ?? '',
        feature: item.feature ?? '',
        featureGroup: item.featureGroup ?? '',
    }
    return {
        ...texts,
        sysId: item.id,
        classification: item.classification.toLowerCase() === 'incident' ? 'incident' : 'advisory',
        startAt: Date.parse(item.startDateTime),
        endAt: item.endDateTime ? Date.parse(item.endDateTime) : null,
        terms: issueTerms({
            ...texts,
            posts: (item.posts ?? []).map(({ description }) => ({
                content: description?.content ?? '',
                contentType: description?.contentType === 'html' ? 'html' : 'text',
            })),
        }),
    }
}
