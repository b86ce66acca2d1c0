import { concepts } from './lexicon.ts'
import { conceptTerm } from './reading.ts'

/** A document as the distinct terms of its fields, most telling field first. */
export interface Document {
    readonly fields: readonly (readonly string[])[]
}

/** What is known of words before any document is read: how common they are where people write. */
export interface WordPrior {
    /** How many documents this knowledge weighs as much as. */
    readonly weight: number
    /** In which share of texts a term stands, 0 to 1. */
    share(term: string): number
}

export interface IndexedDocument {
    readonly terms: readonly number[]
    readonly weights: readonly number[]
    /** Terms of the first field, without what they imply. */
    readonly head: readonly number[]
}

interface Posting {
    readonly documents: number[]
    readonly weights: number[]
}

/** Documents made searchable. Terms are numbers; a concept has its number in the lexicon. */
export interface RelevanceIndex {
    readonly documents: readonly IndexedDocument[]
    number(term: string): number | undefined
    /** Terms by number. */
    readonly names: readonly string[]
    posting(term: number): Posting | undefined
    /** How much each term says in a document. */
    weightsOf(document: number): ReadonlyMap<number, number>
    /** Inverse document frequency of a term, the prior taken into account. */
    rarity(term: number): number
    /** The same of a stem that no document has. */
    rarityOfUnknown(stem: string): number
}

function weightMap(document: IndexedDocument | undefined): ReadonlyMap<number, number> {
    const map = new Map<number, number>()
    document?.terms.forEach((term, at) => map.set(term, document.weights[at] as number))
    return map
}

/** Indexes documents. `fieldWeights`: how much a term in each field says, 0 to 1. */
export function createRelevanceIndex(
    given: readonly Document[],
    fieldWeights: readonly number[],
    prior: WordPrior,
): RelevanceIndex {
    const lexicon = concepts()
    const numbers = new Map<string, number>()
    const names: string[] = []
    const postings: Posting[] = []
    const numberOf = (term: string): number => {
        const known = numbers.get(term)
        if (known !== undefined) return known
        const number = names.length
        numbers.set(term, number)
        names.push(term)
        postings.push({ documents: [], weights: [] })
        return number
    }
    for (const { id } of lexicon) numberOf(conceptTerm(id))

    const documents = given.map(({ fields }, at): IndexedDocument => {
        const weights = new Map<number, number>()
        const head: number[] = []
        fields.forEach((terms, field) => {
            const weight = fieldWeights[field] ?? 0
            for (const term of terms) {
                const number = numberOf(term)
                if (field === 0) head.push(number)
                if ((weights.get(number) ?? 0) < weight) weights.set(number, weight)
                for (const [broader, share] of lexicon[number]?.implied ?? []) {
                    if ((weights.get(broader) ?? 0) < weight * share) weights.set(broader, weight * share)
                }
            }
        })
        const terms: number[] = []
        const values: number[] = []
        weights.forEach((weight, number) => {
            terms.push(number)
            values.push(weight)
            postings[number]?.documents.push(at)
            postings[number]?.weights.push(weight)
        })
        return { terms, weights: values, head }
    })

    const weights: ReadonlyMap<number, number>[] = []
    const rarities: number[] = []
    const rarityOf = (count: number, term: string): number => {
        const all = documents.length + prior.weight
        const having = count + prior.weight * prior.share(term)
        return Math.log(1 + (all - having + 0.5) / (having + 0.5))
    }
    return {
        documents,
        number: (term) => numbers.get(term),
        names,
        posting: (term) => postings[term],
        // Few documents are looked at closely, those by many queries.
        weightsOf: (document) => (weights[document] ??= weightMap(documents[document])),
        rarity: (term) =>
            (rarities[term] ??= rarityOf(postings[term]?.documents.length ?? 0, names[term] ?? '')),
        rarityOfUnknown: (stem) => rarityOf(0, stem),
    }
}
