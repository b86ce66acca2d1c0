import { concepts } from './lexicon.ts'
import { conceptNumbers, conceptTerm } from './reading.ts'

/** A document as the distinct terms of its fields, most telling field first. */
export interface Document<Term = string> {
    readonly fields: readonly (readonly Term[])[]
    /** How much each term of the first field says, 0 to 1; all the same when absent. */
    readonly headWeights?: readonly number[]
}

/** What is known of words before any document is read: how common they are where people write. */
export interface WordPrior {
    /** How many documents this knowledge weighs as much as. */
    readonly weight: number
    /** In which share of texts a term stands, 0 to 1. */
    share(term: string): number
}

/** The documents that have a term, in no order, and how much it says in each. */
export interface Posting {
    readonly documents: readonly number[]
    readonly weights: readonly number[]
}

/** Documents made searchable. Terms are numbers; a concept has its number in the lexicon. */
export interface RelevanceIndex {
    /** How many documents there are. */
    readonly size: number
    /** How many terms there are. */
    terms(): number
    number(term: string): number | undefined
    name(term: number): string
    /** How many documents have a term. */
    count(term: number): number
    posting(term: number): Posting
    /** Terms of a document's first field, without what they imply. */
    headOf(document: number): readonly number[]
    /** How much each term says in a document. */
    weightsOf(document: number): ReadonlyMap<number, number>
    /** Inverse document frequency of a term, the prior taken into account. */
    rarity(term: number): number
    /** The same of a stem that no document has. */
    rarityOfUnknown(stem: string): number
}

/** Documents whose index was compiled; what is asked for is read when it is asked for. */
export interface CompiledIndex
    extends Pick<RelevanceIndex, 'size' | 'number' | 'name' | 'count' | 'posting'> {
    readonly terms: number
    document(at: number): Document<number>
}

interface WeighedDocument {
    readonly weights: ReadonlyMap<number, number>
    readonly head: readonly number[]
}

interface GrowingPosting {
    readonly documents: number[]
    readonly weights: number[]
}

const NOWHERE: Posting = { documents: [], weights: [] }

/** No documents, but the terms that all have in common: the concepts. */
function conceptsAlone(): CompiledIndex {
    const lexicon = concepts()
    return {
        size: 0,
        terms: lexicon.length,
        number: (term) => conceptNumbers().get(term),
        name: (term) => conceptTerm(lexicon[term]?.id ?? ''),
        count: () => 0,
        posting: () => NOWHERE,
        document: () => ({ fields: [] }),
    }
}

/** How much the terms of a document say, and what they imply. */
function weigh({ fields, headWeights }: Document<number>, fieldWeights: readonly number[]): WeighedDocument {
    const lexicon = concepts()
    const weights = new Map<number, number>()
    fields.forEach((terms, field) => {
        const ofField = fieldWeights[field] ?? 0
        terms.forEach((term, place) => {
            const weight = field === 0 ? ofField * (headWeights?.[place] ?? 1) : ofField
            if ((weights.get(term) ?? 0) < weight) weights.set(term, weight)
            const implied = lexicon[term]?.implied
            if (!implied) return
            for (const { concept, weight: share } of implied) {
                if ((weights.get(concept) ?? 0) < weight * share) weights.set(concept, weight * share)
            }
        })
    })
    return { weights, head: fields[0] ?? [] }
}

const together = (a: Posting, b: Posting): Posting => ({
    documents: [...a.documents, ...b.documents],
    weights: [...a.weights, ...b.weights],
})

/**
 * Indexes documents, after those that were `compiled`. `fieldWeights`: how much a term in each field says, 0 to 1; the
 * same for both.
 */
export function createRelevanceIndex(
    given: readonly Document[],
    fieldWeights: readonly number[],
    prior: WordPrior,
    compiled: CompiledIndex = conceptsAlone(),
): RelevanceIndex {
    const numbers = new Map<string, number>()
    /** Of terms that only the given documents have. */
    const names: string[] = []
    const postings = new Array<GrowingPosting | undefined>(compiled.terms).fill(undefined)
    const numberOf = (term: string): number => {
        const known = numbers.get(term) ?? compiled.number(term)
        if (known !== undefined) return known
        const number = postings.length
        numbers.set(term, number)
        names.push(term)
        postings.push({ documents: [], weights: [] })
        return number
    }
    const documents = given.map((document, at): WeighedDocument => {
        const fields = document.fields.map((terms) => terms.map(numberOf))
        const weighed = weigh({ ...document, fields }, fieldWeights)
        weighed.weights.forEach((weight, term) => {
            const posting = (postings[term] ??= { documents: [], weights: [] })
            posting.documents.push(compiled.size + at)
            posting.weights.push(weight)
        })
        return weighed
    })

    const size = compiled.size + documents.length
    const name = (term: number): string =>
        term < compiled.terms ? compiled.name(term) : (names[term - compiled.terms] ?? '')
    const count = (term: number): number =>
        (term < compiled.terms ? compiled.count(term) : 0) + (postings[term]?.documents.length ?? 0)
    const rarityOf = (having: number, term: string): number => {
        const all = size + prior.weight
        const expected = having + prior.weight * prior.share(term)
        return Math.log(1 + (all - expected + 0.5) / (expected + 0.5))
    }
    // Few documents of a compiled index are looked at closely.
    const looked = new Map<number, WeighedDocument>()
    const read = (document: number): WeighedDocument => {
        const known = documents[document - compiled.size] ?? looked.get(document)
        if (known) return known
        const weighed = weigh(compiled.document(document), fieldWeights)
        looked.set(document, weighed)
        return weighed
    }
    // 0: not asked for yet.
    const rarities = new Float64Array(postings.length)
    return {
        size,
        terms: () => postings.length,
        number: (term) => numbers.get(term) ?? compiled.number(term),
        name,
        count,
        posting(term) {
            const own = postings[term]
            const before = term < compiled.terms ? compiled.posting(term) : NOWHERE
            return own ? together(before, own) : before
        },
        headOf: (document) => read(document).head,
        weightsOf: (document) => read(document).weights,
        rarity: (term) => (rarities[term] ||= rarityOf(count(term), name(term))),
        rarityOfUnknown: (stem) => rarityOf(0, stem),
    }
}
