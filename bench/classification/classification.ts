import { classifyTicket } from '../../src/server/user-operations/classification/classify-ticket.ts'
import { TICKET_MODEL } from '../../src/server/user-operations/classification/generated/ticket-model.ts'
import { readTicket, type TicketText } from '../../src/server/user-operations/classification/read-ticket.ts'
import { likeliestKind } from '../../src/server/user-operations/classification/ticket-model.ts'
import { FOLDS, labelledExamples, otherExamples } from '../../training/user-operations/examples.ts'
import type { LabelledTicket } from '../../training/user-operations/labelled-ticket.ts'
import { answersOf, calibrate, learnApart } from '../../training/user-operations/learn.ts'
import {
    calibrationOf,
    qualityAt,
    thresholdForCount,
    type Answer,
} from '../../training/user-operations/quality.ts'
import { setAsideTickets, trainingTickets } from '../../training/user-operations/read-data.ts'
import { OTHER_ENGINES, type Engine } from '../matching/engines.ts'
import { kindByRules } from './keyword-rules.ts'
import { nearestTickets } from './nearest-tickets.ts'

const REPEAT = 3
const { threshold } = TICKET_MODEL

const shippedAnswer = (ticket: LabelledTicket): Answer => ({
    is: ticket.is,
    ...likeliestKind(
        TICKET_MODEL,
        readTicket(ticket).map(({ term }) => term),
    ),
})

const ruleAnswer = (ticket: LabelledTicket): Answer => {
    const kind = kindByRules(ticket)
    return { is: ticket.is, kind: kind ?? 'password-reset', confidence: kind === undefined ? 0 : 1 }
}

/** Each ticket by the nearest of the other parts. */
function nearestApart(engine: Engine, tickets: readonly LabelledTicket[]): readonly Answer[] {
    return Array.from({ length: FOLDS }, (_, fold) => {
        const classify = nearestTickets(
            engine,
            tickets.filter((_ticket, at) => at % FOLDS !== fold),
        )
        return tickets
            .filter((_ticket, at) => at % FOLDS === fold)
            .map((ticket): Answer => ({ is: ticket.is, ...classify(ticket) }))
    }).flat()
}

const percentile = (values: readonly number[], share: number): number =>
    Math.round(([...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0) * 100) / 100

/** What one ticket costs: terms that are looked up, whatever the machine, and milliseconds of this one. */
function costOf(tickets: readonly TicketText[]): unknown {
    const terms = tickets.map((ticket) => readTicket(ticket).length)
    const times = tickets.map((ticket) => {
        const asked = performance.now()
        for (let n = 0; n < REPEAT; n++) classifyTicket(ticket)
        return (performance.now() - asked) / REPEAT
    })
    return {
        p50Terms: percentile(terms, 0.5),
        p95Terms: percentile(terms, 0.95),
        p50Ms: percentile(times, 0.5),
        p95Ms: percentile(times, 0.95),
    }
}

/**
 * `npm run bench -- classification`: which user operation tickets ask for, by this app, by rules of keywords, and by
 * the nearest labelled tickets of BM25 and MiniSearch; on tickets that were not learned from (each by weights that were
 * learned from the others), and on those that were set aside. The nearest are named from the threshold on at which they
 * name as many of the first as this app does.
 */
export function measureClassification(): unknown {
    const training = trainingTickets()
    const setAside = setAsideTickets()
    const apart = learnApart([...labelledExamples(), ...otherExamples()])
    const ours = answersOf(apart, calibrate(apart))
    const named = ours.filter(({ confidence }) => confidence >= threshold).length
    const crossed: Record<string, unknown> = {
        'this app': { ...qualityAt(ours, threshold), calibration: calibrationOf(ours) },
        keywords: qualityAt(training.map(ruleAnswer), 1),
    }
    const apartFromAll = setAside.map(shippedAnswer)
    const aside: Record<string, unknown> = {
        'this app': { ...qualityAt(apartFromAll, threshold), calibration: calibrationOf(apartFromAll) },
        keywords: qualityAt(setAside.map(ruleAnswer), 1),
    }
    for (const name of ['BM25', 'MiniSearch']) {
        const engine = OTHER_ENGINES[name] as Engine
        const answers = nearestApart(engine, training)
        const its = thresholdForCount(answers, named)
        const classify = nearestTickets(engine, training)
        crossed[`nearest by ${name}`] = qualityAt(answers, its)
        aside[`nearest by ${name}`] = qualityAt(
            setAside.map((ticket) => ({ is: ticket.is, ...classify(ticket) })),
            its,
        )
    }
    const long = setAside.slice(0, 20).map((ticket) => ({
        ...ticket,
        description: setAside.map(({ shortDescription }) => shortDescription).join('. '),
    }))
    return {
        'cross-validation': crossed,
        'set aside': aside,
        cost: { tickets: costOf(setAside), 'descriptions of any length': costOf(long) },
    }
}
