import { linear, logistic } from '../../src/server/text-matching/linear-model.ts'
import {
    TICKET_CLASSES,
    type ClassifiedKind,
} from '../../src/server/user-operations/classification/classified-kind.ts'
import {
    likeliestOdds,
    writeWeight,
    type TicketModel,
} from '../../src/server/user-operations/classification/ticket-model.ts'
import { fitClasses, fitLogistic } from '../fit.ts'
import { FOLDS, type TicketExample } from './examples.ts'
import type { LabelledTicket } from './labelled-ticket.ts'
import type { Answer } from './quality.ts'

/** How much evidence a weight of one is: the greatest weight is thirty times that. */
const UNIT = 0.1
/** Terms that say less, in units, are left out. */
const LEAST = 2.5

/** What is learned of the texts themselves. */
export type TicketWeights = Pick<TicketModel, 'terms' | 'bias' | 'unit'>

/** Learns the weights and cuts them to what the app ships. */
export function learnWeights(examples: readonly TicketExample[]): TicketWeights {
    const fitted = fitClasses(examples, TICKET_CLASSES.length)
    const terms: string[] = []
    fitted.terms.forEach((weights, term) => {
        const average = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
        const units = weights.map((weight) => (weight - average) / UNIT)
        if (units.some((unit) => Math.abs(unit) >= LEAST))
            terms.push(`${term} ${units.map(writeWeight).join('')}`)
    })
    return { terms, bias: fitted.bias.map((weight) => Math.round(weight / UNIT)), unit: UNIT }
}

/** What the most likely operation of a text was, by weights that were not learned from it. */
export interface Apart {
    readonly example: TicketExample
    readonly kind: ClassifiedKind
    readonly odds: number
    readonly isRight: boolean
}

const UNCALIBRATED = { calibration: { weights: [1], bias: 0 }, threshold: 0 }

/** Each text by weights that were learned from the others. */
export const learnApart = (examples: readonly TicketExample[]): readonly Apart[] =>
    Array.from({ length: FOLDS }, (_, fold) => {
        const model = { ...learnWeights(examples.filter((one) => one.fold !== fold)), ...UNCALIBRATED }
        return examples
            .filter((one) => one.fold === fold)
            .map((example): Apart => {
                const { kind, odds } = likeliestOdds(model, example.terms)
                return { example, kind, odds, isRight: example.canBe.includes(TICKET_CLASSES.indexOf(kind)) }
            })
    }).flat()

/** What the log-odds of texts that were not learned from say of being right. */
export const calibrate = (apart: readonly Apart[]): TicketModel['calibration'] =>
    fitLogistic(
        apart.map(({ odds }) => [odds]),
        apart.map(({ isRight }) => isRight),
        { penalty: 0, worth: apart.map(({ example }) => example.worth) },
    )

/** What was said of a ticket that was labelled for this. */
export interface TicketAnswer extends Answer {
    readonly ticket: LabelledTicket
}

/** What would be shown for the labelled tickets by weights that were not learned from them. */
export const answersOf = (
    apart: readonly Apart[],
    calibration: TicketModel['calibration'],
): readonly TicketAnswer[] =>
    apart.flatMap(({ example: { ticket }, kind, odds }) =>
        ticket ? [{ ticket, is: ticket.is, kind, confidence: logistic(linear(calibration, [odds])) }] : [],
    )
