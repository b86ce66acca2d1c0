import {
    indexSolutions,
    type PreparedSolutions,
    type SearchableSolution,
} from '../../src/server/recommendations/solution-index.ts'
import type { LabelledText } from './read-data.ts'

/** A text with the solutions that it is to be found among. */
export interface LearningText extends LabelledText {
    /** The catalogue without this text, where it is a phrase of it. */
    readonly prepared: PreparedSolutions
    /** phrase: of the catalogue. ticket: labelled here. unrelated: of other training data. */
    readonly source: 'phrase' | 'ticket' | 'unrelated'
    /** Texts of one fold are learned from or measured together: texts of one entry lie in one. */
    readonly fold: number
}

/** Phrases are looked for in catalogues that lack each so many-th phrase. */
const PARTS = 8
export const FOLDS = 5

/** An entry's phrases are texts of their own, found among what the catalogue says without them. */
export function phraseTexts(
    solutions: readonly SearchableSolution[],
    phrasesOf: (solution: SearchableSolution) => readonly string[],
): readonly LearningText[] {
    const keys = [...new Set(solutions.map(({ key }) => key))]
    return Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
        const isLeftOut = (place: number): boolean => place > 0 && place % PARTS === part
        const prepared = indexSolutions(
            solutions.map((solution) => ({
                ...solution,
                terms: {
                    ...solution.terms,
                    phrases: solution.terms.phrases.filter((_, place) => !isLeftOut(place)),
                },
            })),
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
                              fold: keys.indexOf(solution.key) % FOLDS,
                          },
                      ]
                    : [],
            ),
        )
    })
}

/** Labelled texts, found among the whole catalogue. */
export function ticketTexts(
    solutions: readonly SearchableSolution[],
    tickets: readonly LabelledText[],
    source: 'ticket' | 'unrelated',
): readonly LearningText[] {
    const prepared = indexSolutions(solutions)
    const keys = [...new Set(solutions.map(({ key }) => key))]
    const unknown = new Set(tickets.flatMap((ticket) => ticket.solutions.filter((id) => !keys.includes(id))))
    if (unknown.size > 0) throw new Error(`The catalogue has no ${[...unknown].join(', ')}`)
    return tickets.map((ticket, at) => ({
        ...ticket,
        prepared,
        source,
        fold: (ticket.solutions[0] === undefined ? at : keys.indexOf(ticket.solutions[0])) % FOLDS,
    }))
}
