import {
    indexSolutions,
    type PreparedSolutions,
    type SearchableSolution,
} from '../../src/server/recommendations/solution-index.ts'
import { termsOf } from '../../src/server/text-matching/reading.ts'
import type { LabelledText } from './read-data.ts'

/** A text with the solutions that it is to be found among. */
export interface LearningText extends LabelledText {
    /** The catalogue without this text, where it is a phrase of it. */
    readonly prepared: PreparedSolutions
    /** phrase: of the catalogue. ticket: labelled here. unrelated: of other training data. */
    readonly source: 'phrase' | 'ticket' | 'unrelated'
    /** Texts of one fold are learned from or measured together. */
    readonly fold: number
}

/** Phrases are looked for in catalogues that lack each so many-th phrase; so many of these parts are enough. */
const PARTS = 8
const LEARNED_PARTS = 4
export const FOLDS = 5

const withPhrases = (
    solution: SearchableSolution,
    phrases: readonly (readonly string[])[],
): SearchableSolution => ({
    ...solution,
    terms: { ...solution.terms, phrases },
})

/** An entry's phrases are texts of their own, found among what the catalogue says without them. */
export function phraseTexts(
    solutions: readonly SearchableSolution[],
    phrasesOf: (solution: SearchableSolution) => readonly string[],
): readonly LearningText[] {
    return Array.from({ length: LEARNED_PARTS }, (_, part) => part).flatMap((part) => {
        const isLeftOut = (place: number): boolean => place > 0 && place % PARTS === part
        const prepared = indexSolutions(
            solutions.map((solution) =>
                withPhrases(
                    solution,
                    solution.terms.phrases.filter((_, place) => !isLeftOut(place)),
                ),
            ),
        )
        return solutions.flatMap((solution) =>
            phrasesOf(solution).flatMap((text, at): readonly LearningText[] =>
                // The title stands before the phrases.
                isLeftOut(at + 1)
                    ? [
                          {
                              text,
                              solutions: [solution.key],
                              language: solution.language,
                              prepared,
                              source: 'phrase',
                              fold: at % FOLDS,
                          },
                      ]
                    : [],
            ),
        )
    })
}

/** The catalogue without phrases that say the same as one of these texts. */
function without(
    solutions: readonly SearchableSolution[],
    texts: readonly LabelledText[],
): readonly SearchableSolution[] {
    const said = new Set(texts.map(({ text }) => termsOf(text).join(' ')))
    return solutions.map((solution) => {
        const all = solution.terms.phrases
        const phrases = all.filter((phrase) => !said.has(phrase.join(' ')))
        return phrases.length === all.length || phrases.length === 0
            ? solution
            : withPhrases(solution, phrases)
    })
}

/** Labelled texts, each found among a catalogue that does not have it as a phrase. */
export function ticketTexts(
    solutions: readonly SearchableSolution[],
    tickets: readonly LabelledText[],
    source: 'ticket' | 'unrelated',
): readonly LearningText[] {
    const keys = new Set(solutions.map(({ key }) => key))
    const unknown = new Set(tickets.flatMap((ticket) => ticket.solutions.filter((id) => !keys.has(id))))
    if (unknown.size > 0) throw new Error(`The catalogue has no ${[...unknown].join(', ')}`)
    return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
        const some = tickets.filter((_, at) => at % FOLDS === fold)
        const prepared = indexSolutions(without(solutions, some))
        return some.map((ticket) => ({ ...ticket, prepared, source, fold }))
    })
}
