import { concepts, findConcepts } from './lexicon.ts'
import { stem, words } from './words.ts'

/** One word of a text, and the concepts that it is part of. */
export interface Place {
    readonly word: string
    readonly stem: string
    /** Concepts by number: 1 for what is named, less for what that implies. */
    readonly concepts: ReadonlyMap<number, number>
    /** Of the named ones, in how many words each stands. */
    readonly spans: ReadonlyMap<number, number>
}

/** A text, read: its words in order, and every concept with its greatest weight. */
export interface Reading {
    readonly places: readonly Place[]
    readonly concepts: ReadonlyMap<number, number>
}

const keepGreatest = (map: Map<number, number>, key: number, value: number): void => {
    if ((map.get(key) ?? 0) < value) map.set(key, value)
}

/** Reads a text with the lexicon. `correct` may answer another word than the one that is written. */
export function readText(text: string, correct: (word: string) => string = (word) => word): Reading {
    const given = words(text).map(correct)
    const stems = given.map(stem)
    const lexicon = concepts()
    const all = new Map<number, number>()
    const named = given.map(() => new Map<number, number>())
    const spans = given.map(() => new Map<number, number>())
    for (const { concept, from, to } of findConcepts(given, stems)) {
        const implied = lexicon[concept]?.implied ?? []
        for (let at = from; at <= to; at++) {
            const here = named[at] as Map<number, number>
            keepGreatest(here, concept, 1)
            for (const broader of implied) keepGreatest(here, broader.concept, broader.weight)
            spans[at]?.set(concept, to - from + 1)
        }
        keepGreatest(all, concept, 1)
        for (const broader of implied) keepGreatest(all, broader.concept, broader.weight)
    }
    return {
        places: given.map((word, at) => ({
            word,
            stem: stems[at] as string,
            concepts: named[at] as Map<number, number>,
            spans: spans[at] as Map<number, number>,
        })),
        concepts: all,
    }
}

/** Marks a concept among terms; a bare term is a stem. */
const CONCEPT = '#'

/** The term of a concept. */
export const conceptTerm = (id: string): string => CONCEPT + id

/** Whether a term is that of a concept, no word. */
export const isConceptTerm = (term: string): boolean => term.startsWith(CONCEPT)

let numbers: ReadonlyMap<string, number> | undefined
/** Numbers of the concepts by their terms. */
export const conceptNumbers = (): ReadonlyMap<string, number> =>
    (numbers ??= new Map(concepts().map(({ id }, number) => [conceptTerm(id), number])))

/** The distinct terms of a text: its stems, and `#id` for every concept that it names. */
export function termsOf(text: string): readonly string[] {
    const given = words(text)
    const stems = given.map(stem)
    const lexicon = concepts()
    const terms = new Set(stems)
    for (const { concept } of findConcepts(given, stems)) terms.add(conceptTerm(lexicon[concept]?.id ?? ''))
    return [...terms]
}
