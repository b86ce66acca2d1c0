import { TICKET_CLASSES } from '../../../../../src/server/user-operations/classification/classified-kind.ts'
import { TICKET_MODEL } from '../../../../../src/server/user-operations/classification/generated/ticket-model.ts'
import {
    likeliestKind,
    weightsOf,
    writeWeight,
    type TicketModel,
} from '../../../../../src/server/user-operations/classification/ticket-model.ts'

const model = (terms: Readonly<Record<string, readonly number[]>>): TicketModel => ({
    terms: Object.entries(terms).map(([term, weights]) => `${term} ${weights.map(writeWeight).join('')}`),
    bias: TICKET_CLASSES.map(() => 0),
    unit: 0.1,
    calibration: { weights: [1], bias: 0 },
    threshold: 0.5,
})

test('a weight is read as it was written, and cut off at 31', () => {
    const weights = [-31, -1, 0, 1, 31, 100, -100, 0.4]
    expect(weightsOf(model({ term: weights })).get('term')).toEqual([-31, -1, 0, 1, 31, 31, -31, 0])
})

test('one model does not answer for another', () => {
    const one = model({ x: [30, 0, 0, 0, 0, 0, 0, 0] })
    const other = model({ x: [0, 0, 0, 30, 0, 0, 0, 0] })
    expect([one, other, one].map((each) => likeliestKind(each, ['x']).kind)).toEqual([
        'licence-assign',
        'service-restart',
        'licence-assign',
    ])
})

test('what only sounds like an operation takes its share', () => {
    const x = model({ x: [20, 0, 0, 0, 0, 0, 0, 0], y: [0, 0, 0, 0, 0, 31, 0, 0] })
    const alone = likeliestKind(x, ['x']).confidence
    expect(alone).toBeGreaterThan(0.5)
    expect(likeliestKind(x, ['x', 'y']).confidence).toBeLessThan(0.3)
    expect(likeliestKind(x, ['y', 'x'])).toEqual(likeliestKind(x, ['x', 'y']))
})

test('the shipped model has a weight for every class of every term, is small, and holds no number or address', () => {
    expect(TICKET_MODEL.bias).toHaveLength(TICKET_CLASSES.length)
    weightsOf(TICKET_MODEL).forEach((weights, term) => {
        expect([term, weights.length, weights.every((weight) => Math.abs(weight) <= 31)]).toEqual([
            term,
            TICKET_CLASSES.length,
            true,
        ])
        expect(term).not.toMatch(/@|\d{5}/)
    })
    expect(TICKET_MODEL.terms.join('\n').length).toBeLessThan(60_000)
})
