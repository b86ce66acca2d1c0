import type { ConceptKind } from '../text-matching/concept-kind.ts'
import { concepts } from '../text-matching/lexicon.ts'
import type { Query } from '../text-matching/query.ts'
import type { RelevanceIndex } from '../text-matching/relevance-index.ts'

/** The suite's own issues may name no service. */
const ANY_SERVICE = 'Microsoft 365'
const SAME_WORDS = 'same words'
/** More reasons than these are read by nobody. */
const REASONS = 3
/** What agents look for first; the service stands there anyway. */
const TELLING: Readonly<Record<ConceptKind, number>> = {
    object: 1,
    symptom: 1,
    platform: 0.9,
    place: 0.8,
    audience: 0.6,
    product: 0.5,
    local: 0,
}

const wordOf = (query: Query, stem: string): string =>
    query.places.find((place) => place.stem === stem)?.word ?? stem

/**
 * Why an issue matches, `<service> · <what>, <what>`: what text and issue both speak of, the rarest first; words in
 * quotation marks when the lexicon has no name for it. Every part is a message key.
 */
export function matchReason(index: RelevanceIndex, query: Query, document: number, service: string): string {
    const lexicon = concepts()
    const { terms = [], weights = [] } = index.documents[document] ?? {}
    const shared: { readonly text: string; readonly worth: number }[] = []
    terms.forEach((term, at) => {
        const named = query.terms.get(term)
        if (named === undefined || named < 1) return
        const worth = index.rarity(term) * (weights[at] as number)
        const concept = lexicon[term]
        if (!concept) shared.push({ text: `“${wordOf(query, index.names[term] ?? '')}”`, worth: worth * 0.3 })
        else if (concept.label !== '' && TELLING[concept.kind] > 0 && !concept.services.includes(service)) {
            shared.push({ text: concept.label, worth: worth * TELLING[concept.kind] })
        }
    })
    shared.sort((a, b) => b.worth - a.worth || (a.text < b.text ? -1 : 1))
    const labels = [...new Set(shared.map(({ text }) => text))].filter((text) => text !== service)
    const told = labels.some((text) => !text.startsWith('“'))
        ? labels.filter((text) => !text.startsWith('“'))
        : labels
    return `${service || ANY_SERVICE} · ${told.slice(0, REASONS).join(', ') || SAME_WORDS}`
}
