import type { ConceptKind } from './concept-kind.ts'
import { concepts, type Concept } from './lexicon.ts'
import type { Query } from './query.ts'
import type { RelevanceIndex } from './relevance-index.ts'

/** What people look for first; a product stands in the reason anyway or says little. */
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
 * What text and document both speak of, the most telling first, as message keys; words in quotation marks where the
 * lexicon has no name for anything that both say.
 */
export function sharedConcepts(
    index: RelevanceIndex,
    query: Query,
    document: number,
    isTold: (concept: Concept) => boolean = () => true,
): readonly string[] {
    const lexicon = concepts()
    const shared: { readonly text: string; readonly worth: number }[] = []
    index.weightsOf(document).forEach((weight, term) => {
        const named = query.terms.get(term)
        if (named === undefined || named < 1) return
        const worth = index.rarity(term) * weight
        const concept = lexicon[term]
        if (!concept) shared.push({ text: `“${wordOf(query, index.name(term))}”`, worth: worth * 0.3 })
        else if (concept.label !== '' && TELLING[concept.kind] > 0 && isTold(concept)) {
            shared.push({ text: concept.label, worth: worth * TELLING[concept.kind] })
        }
    })
    shared.sort((a, b) => b.worth - a.worth || (a.text < b.text ? -1 : 1))
    const labels = [...new Set(shared.map(({ text }) => text))]
    const named = labels.filter((text) => !text.startsWith('“'))
    return named.length > 0 ? named : labels
}
