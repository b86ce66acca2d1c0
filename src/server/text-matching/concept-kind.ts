/**
 * What a concept is to a matcher. `local` says that a text is a request, a question, or a problem of one's own rather
 * than an outage.
 */
export type ConceptKind = 'product' | 'platform' | 'object' | 'symptom' | 'audience' | 'place' | 'local'
