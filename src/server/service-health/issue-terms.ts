import { termsOf } from '../text-matching/reading.ts'
import type { Document } from '../text-matching/relevance-index.ts'
import type { HealthPost } from './health-issue.ts'
import { plainText } from './post-text.ts'

/** How much a term says in title, user impact, service with feature, and "More info" of the posts. */
export const FIELD_WEIGHTS: readonly number[] = [1, 0.9, 0.8, 0.7]
/** The column's length: the end of the "More info" is what may be missing. */
const LONGEST = 8000

const MORE_INFO = /More info/i
const END_OF_PART = /\n\s*\n[A-Z]|\n(?:Current|Final) status/
/** Nobody's circumstances are longer, markup included. */
const LONGEST_PART = 4000

/** What Microsoft wrote of the circumstances: the fullest "More info" of the posts. */
function moreInfo(posts: readonly Pick<HealthPost, 'content' | 'contentType'>[]): string {
    let fullest = ''
    for (const { content, contentType } of posts) {
        const start = content.search(MORE_INFO)
        if (start === -1) continue
        const part = plainText(content.slice(start + 9, start + LONGEST_PART), contentType).replace(
            /^:\s*/,
            '',
        )
        const end = part.search(END_OF_PART)
        const found = end === -1 ? part : part.slice(0, end)
        if (found.length > fullest.length) fullest = found
    }
    return fullest
}

interface Describable {
    readonly title: string
    readonly impact: string
    readonly service: string
    readonly feature: string
    readonly featureGroup: string
    readonly posts?: readonly Pick<HealthPost, 'content' | 'contentType'>[]
}

const FIELD = '|'

// Issues share their service and feature: these are read once.
const ofServices = new Map<string, string>()

function serviceTerms({ service, feature, featureGroup }: Describable): string {
    const text = `${service} ${feature} ${featureGroup}`
    const known = ofServices.get(text)
    if (known !== undefined) return known
    const terms = termsOf(text).join(' ')
    ofServices.set(text, terms)
    return terms
}

/**
 * The compact form of an issue that matching reads: the distinct terms of its fields, so that an incident is matched
 * without reading the issue's texts and posts again.
 */
export function issueTerms(issue: Describable): string {
    const terms = [
        termsOf(issue.title).join(' '),
        termsOf(issue.impact).join(' '),
        serviceTerms(issue),
        termsOf(moreInfo(issue.posts ?? [])).join(' '),
    ].join(FIELD)
    return terms.length <= LONGEST ? terms : terms.slice(0, terms.lastIndexOf(' ', LONGEST))
}

/** Reads the compact form. */
export const documentOf = (terms: string): Document => ({
    fields: terms.split(FIELD).map((field) => (field === '' ? [] : field.split(' '))),
})
