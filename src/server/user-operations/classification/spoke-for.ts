import { normalise } from '../../text-matching/words.ts'
import { CLASSIFIED_KINDS, type ClassifiedKind } from './classified-kind.ts'
import { isSmall, type TicketTerm } from './read-ticket.ts'
import { weightsOf, type TicketModel } from './ticket-model.ts'
import { isWeak } from './weak-words.ts'

const MOST = 5
/** A longer phrase reads worse than its parts. */
const MOST_WORDS = 3
/** Parts of numbers, mail addresses, paths and hosts. */
const NOT_SHOWN = /[\d@\\/:]|\S\.\S/

const isTelling = (word: string): boolean => word.length > 1 && !isWeak(word) && !isSmall(word)
const isSilent = (typed: string): boolean =>
    normalise(typed)
        .split(' ')
        .every((word) => isWeak(word) || isSmall(word))

/** Without what stands before the first word that says something: "please reset" is "reset". */
function withoutLead(text: string): string {
    const typed = text.split(' ')
    const first = typed.findIndex((one) => !isSilent(one))
    return first === -1 ? '' : typed.slice(first).join(' ')
}

interface Phrase {
    readonly text: string
    readonly words: readonly string[]
    readonly weight: number
}

const average = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length

/** How much a term speaks for an operation rather than for the other operations, and rather than for none. */
function speaks(weights: readonly number[], place: number): number {
    const own = weights[place] as number
    const others = weights.slice(0, CLASSIFIED_KINDS.length).filter((_, at) => at !== place)
    return own - Math.max(average(others), average(weights.slice(CLASSIFIED_KINDS.length)))
}

function phrasesFor(place: number, terms: readonly TicketTerm[], model: TicketModel): readonly Phrase[] {
    const weights = weightsOf(model)
    const sums = new Map<string, number>()
    for (const { term, typed } of terms) {
        const all = weights.get(term)
        if (all === undefined) continue
        for (const phrase of typed) {
            const text = phrase.replace(/\s+/g, ' ')
            sums.set(text, (sums.get(text) ?? 0) + speaks(all, place) / typed.length)
        }
    }
    const phrases: Phrase[] = []
    sums.forEach((weight, typed) => {
        const text = withoutLead(typed)
        const words = normalise(text).split(' ')
        if (weight > 0 && words.length <= MOST_WORDS && !NOT_SHOWN.test(text) && words.some(isTelling))
            phrases.push({ text, words, weight })
    })
    return phrases.sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
}

const within = (one: Phrase, other: Phrase): boolean => one.words.every((word) => other.words.includes(word))

/**
 * The words and phrases of a ticket that spoke for an operation, as they were typed, the most telling first: at most
 * five, none with a digit, a mail address or a path.
 */
export function spokeFor(
    kind: ClassifiedKind,
    terms: readonly TicketTerm[],
    model: TicketModel,
): readonly string[] {
    const said: Phrase[] = []
    for (const phrase of phrasesFor(CLASSIFIED_KINDS.indexOf(kind), terms, model)) {
        if (said.some((one) => within(phrase, one))) continue
        const at = said.findIndex((one) => within(one, phrase))
        if (at === -1) said.push(phrase)
        // The phrase says what its parts said.
        else said.splice(at, said.length, phrase, ...said.slice(at).filter((one) => !within(one, phrase)))
    }
    return said.slice(0, MOST).map(({ text }) => text)
}
