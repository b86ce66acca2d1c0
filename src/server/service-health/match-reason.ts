import type { Query } from '../text-matching/query.ts'
import type { RelevanceIndex } from '../text-matching/relevance-index.ts'
import { sharedConcepts } from '../text-matching/shared-concepts.ts'

/** The suite's own issues may name no service. */
const ANY_SERVICE = 'Microsoft 365'
const SAME_WORDS = 'same words'
/** More reasons than these are read by nobody. */
const REASONS = 3

/**
 * Why an issue matches, `<service> · <what>, <what>`: what text and issue both speak of, the rarest first; words in
 * quotation marks when the lexicon has no name for it. Every part is a message key.
 */
export function matchReason(index: RelevanceIndex, query: Query, document: number, service: string): string {
    const told = sharedConcepts(
        index,
        query,
        document,
        ({ services, label }) => label !== service && !services.includes(service),
    )
    return `${service || ANY_SERVICE} · ${told.slice(0, REASONS).join(', ') || SAME_WORDS}`
}
