import { createHash } from 'node:crypto'
import {
    TICKET_CLASSES,
    type TicketClass,
} from '../../src/server/user-operations/classification/classified-kind.ts'
import { readTicket, type TicketText } from '../../src/server/user-operations/classification/read-ticket.ts'
import type { ClassExample } from '../fit.ts'
import { otherTexts } from './other-texts.ts'
import type { LabelledTicket } from './labelled-ticket.ts'
import { trainingTickets } from './read-data.ts'

export const FOLDS = 5

/** A text as it is learned from. */
export interface TicketExample extends ClassExample {
    /** The ticket that was labelled for this; undefined: a text of other training data. */
    readonly ticket?: LabelledTicket
    /** Texts of one fold are learned from or measured together. */
    readonly fold: number
}

export const termsOf = (text: TicketText): readonly string[] => readTicket(text).map(({ term }) => term)

const numbersOf = (classes: readonly TicketClass[]): readonly number[] =>
    classes.map((one) => TICKET_CLASSES.indexOf(one))

/** The tickets that were labelled for this. */
export const labelledExamples = (): readonly TicketExample[] =>
    trainingTickets().map((ticket, at) => ({
        terms: termsOf(ticket),
        canBe: numbersOf([ticket.is]),
        worth: 1,
        ticket,
        fold: at % FOLDS,
    }))

/** What other training data says of what asks for no operation, and of some that do. */
export const otherExamples = (): readonly TicketExample[] =>
    otherTexts().map(({ shortDescription, canBe, worth }, at) => ({
        terms: termsOf({ shortDescription, description: '' }),
        canBe: numbersOf(canBe),
        worth,
        fold: at % FOLDS,
    }))

/**
 * Names the tickets that were labelled for this, and how they are read. The texts of other training data are left out:
 * they change for reasons of their own, and a ticket more or less there changes little here.
 */
export const nameOf = (tickets: readonly TicketExample[]): string =>
    createHash('md5')
        .update(tickets.map(({ terms, canBe }) => [...terms, ...canBe].join(' ')).join('\n'))
        .digest('hex')
        .slice(0, 12)
