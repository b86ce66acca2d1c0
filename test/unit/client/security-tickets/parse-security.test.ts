import {
    parseAction,
    parseActions,
    parseCreated,
    parseExport,
    parseForm,
    parseOverview,
    parseTickets,
} from '../../../../src/client/security-tickets/parse-security.ts'
import {
    actionList,
    actionWithTicket,
    formPage,
    overview,
    ticket,
    ticketList,
    unconnected,
} from '../../../fakes/security-tickets-answers.ts'

const ANSWERS = [
    [parseOverview, overview()],
    [parseOverview, unconnected({ state: 'not-chosen' }, false)],
    [parseActions, actionList()],
    [parseAction, actionWithTicket()],
    [parseForm, formPage()],
    [parseTickets, ticketList()],
    [parseCreated, { isNew: true, ticket: ticket({ record: null, action: null }) }],
    [parseExport, { fileName: 'a.csv', csv: '' }],
] as const

test('answers of the API pass as they are', () => {
    for (const [parse, answer] of ANSWERS) expect(parse(answer)).toBe(answer)
})

test('anything else is refused whole', () => {
    for (const [parse] of ANSWERS)
        for (const other of [undefined, null, 'text', 7, [], {}, { error: {} }])
            expect(parse(other)).toBeNull()
    expect(parseTickets(ticketList({ tickets: [{ ...ticket(), may: undefined as never }] }))).toBeNull()
    expect(parseOverview({ ...overview(), answeredAt: 'yesterday' })).toBeNull()
})
