import { linear, logistic, softmax, type LinearModel } from '../../text-matching/linear-model.ts'
import { CLASSIFIED_KINDS, TICKET_CLASSES, type ClassifiedKind } from './classified-kind.ts'

/** What was learned. Weights are whole numbers: their sum is the same in any order. */
export interface TicketModel {
    /** Each: a term, a space, and its weight for each class, written by `writeWeight`. */
    readonly terms: readonly string[]
    /** For each class: what counts for it in any ticket. */
    readonly bias: readonly number[]
    /** How much evidence a weight of one is. */
    readonly unit: number
    /** From the log-odds of the most likely operation to those of its being right. */
    readonly calibration: LinearModel
    /** From this confidence on an operation is named, 0 to 1. */
    readonly threshold: number
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
const ZERO = DIGITS.length / 2

/** One character for a weight; greater ones are cut off at 31. */
export const writeWeight = (weight: number): string =>
    DIGITS.charAt(Math.max(1, Math.min(DIGITS.length - 1, Math.round(weight) + ZERO)))

/** Weights by class of the terms that the model knows. */
export type TermWeights = ReadonlyMap<string, readonly number[]>

let last: { readonly model: TicketModel; readonly weights: TermWeights } | undefined

/** Read once for all tickets of a transaction. */
export function weightsOf(model: TicketModel): TermWeights {
    if (last?.model !== model) {
        const weights = new Map<string, readonly number[]>()
        for (const line of model.terms) {
            const space = line.indexOf(' ')
            const digits = line.slice(space + 1).split('')
            weights.set(
                line.slice(0, space),
                digits.map((digit) => DIGITS.indexOf(digit) - ZERO),
            )
        }
        last = { model, weights }
    }
    return last.weights
}

export interface Likeliest {
    readonly kind: ClassifiedKind
    /** How likely the ticket asks for it, 0 to 1. */
    readonly confidence: number
}

/** Log-odds are held within these: what is certain says no more than that. */
const GREATEST_ODDS = 12

/** Log-odds of the operation that a ticket with these terms most likely asks for. */
export function likeliestOdds(
    model: TicketModel,
    terms: readonly string[],
): { readonly kind: ClassifiedKind; readonly odds: number } {
    const weights = weightsOf(model)
    const sums = [...model.bias]
    for (const term of terms)
        weights.get(term)?.forEach((weight, at) => (sums[at] = (sums[at] as number) + weight))
    const shares = softmax(sums.map((sum) => sum * model.unit))
    let best = 0
    for (let at = 1; at < CLASSIFIED_KINDS.length; at++)
        if ((shares[at] as number) > (shares[best] as number)) best = at
    const share = shares[best] as number
    const odds = Math.log(share / (1 - share))
    return {
        kind: TICKET_CLASSES[best] as ClassifiedKind,
        odds: Math.max(-GREATEST_ODDS, Math.min(GREATEST_ODDS, odds)),
    }
}

/** The operation that a ticket with these terms most likely asks for, however unlikely. */
export function likeliestKind(model: TicketModel, terms: readonly string[]): Likeliest {
    const { kind, odds } = likeliestOdds(model, terms)
    return { kind, confidence: logistic(linear(model.calibration, [odds])) }
}
