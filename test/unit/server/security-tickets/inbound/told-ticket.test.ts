import { readToldTicket } from '../../../../../src/server/security-tickets/inbound/read-told-ticket.ts'
import { receiveAuthorization } from '../../../../../src/server/security-tickets/inbound/receive-authorization.ts'
import { readSender, waitForSender } from '../../../../../src/server/security-tickets/authorize-sender.ts'
import { ANNA, SENDER, scoreSetup, TicketsLab, given, sent, only } from '../../../../fakes/tickets-lab.ts'

describe('how it stands is told by the sender’s own ID', () => {
    test('the state by the mapping, and a record that somebody deleted', () => {
        const lab = new TicketsLab()
        sent(lab)
        const states: unknown[] = []
        for (const value of ['-5', '-2', '0', '3', '4']) {
            only(lab.tickets.records.values()).values['state'] = value
            const told = readToldTicket(lab.deps(), 'task-1')
            states.push(told.ok && told.value.ticket.state)
        }
        expect(states).toEqual(['open', 'open', 'inProgress', 'done', 'cancelled'])
        lab.tickets.records.clear()
        expect(readToldTicket(lab.deps(), 'task-1')).toMatchObject({
            value: { ticket: { state: 'deleted', number: null, updatedAt: null } },
        })
    })

    test('another ID is unknown, and others may not ask', () => {
        const lab = new TicketsLab()
        sent(lab)
        expect(readToldTicket(lab.deps(), 'task-2')).toMatchObject({
            error: { code: 'INBOUND_TICKET_UNKNOWN' },
        })
        expect(readToldTicket(lab.deps(), 'x'.repeat(5000))).toMatchObject({
            error: { code: 'INBOUND_TICKET_UNKNOWN' },
        })
        lab.caller = { sysId: ANNA, isAdmin: true }
        expect(readToldTicket(lab.deps(), 'task-1')).toMatchObject({ error: { code: 'INBOUND_NOT_ALLOWED' } })
    })
})

describe('the test call of the sender', () => {
    const call = (lab: TicketsLab, body: unknown = {}) => receiveAuthorization(lab.deps(), given(body))

    test('verifies the sender, before the connection too, and ends the waiting', () => {
        const lab = new TicketsLab({ isConnected: false })
        expect(readSender(lab.deps())).toEqual({ authorizedAt: null, waitsUntil: null })
        waitForSender(lab.deps())
        expect(readSender(lab.deps())).toEqual({
            authorizedAt: null,
            waitsUntil: lab.platform.at + 15 * 60_000,
        })
        expect(call(lab)).toMatchObject({ ok: true, value: { isAuthorized: true, takesTickets: false } })
        expect(readSender(lab.deps())).toEqual({ authorizedAt: lab.platform.at, waitsUntil: null })
    })

    test('another integration user or client asks for another call', () => {
        const lab = new TicketsLab()
        call(lab)
        const { entries } = scoreSetup()
        lab.state = scoreSetup({ inbound: { ...entries.inbound, client: 'd'.repeat(32) } })
        expect(readSender(lab.deps()).authorizedAt).toBeNull()
        // What is only entered does not count.
        lab.state = { ...scoreSetup(), entries: lab.state.entries }
        expect(readSender(lab.deps()).authorizedAt).toBe(lab.platform.at)
    })

    test('nobody else, no other body, no setup that expects one', () => {
        const lab = new TicketsLab()
        expect(call(lab, { challenge: 1 })).toMatchObject({ error: { code: 'INBOUND_TICKET_INVALID' } })
        expect(call(lab, '')).toMatchObject({ error: { code: 'INBOUND_TICKET_INVALID' } })
        lab.caller = { sysId: ANNA, isAdmin: true }
        expect(call(lab)).toMatchObject({ error: { code: 'INBOUND_NOT_ALLOWED' } })
        lab.caller = { sysId: SENDER, isAdmin: false }
        const choices = scoreSetup().entries['setup-type']
        lab.state = scoreSetup({ 'setup-type': { ...choices, receivesSecurityTickets: false } })
        expect(call(lab)).toMatchObject({ error: { code: 'INBOUND_TICKETS_OFF' } })
        expect(lab.resultRows.size).toBe(0)
    })

    test('the waiting ends by itself, and what was verified before stays known', () => {
        const lab = new TicketsLab()
        call(lab)
        const first = lab.platform.at
        lab.platform.at += 3_600_000
        waitForSender(lab.deps())
        expect(readSender(lab.deps())).toEqual({
            authorizedAt: first,
            waitsUntil: lab.platform.at + 15 * 60_000,
        })
        lab.platform.at += 16 * 60_000
        expect(readSender(lab.deps())).toEqual({ authorizedAt: first, waitsUntil: null })
        expect(sent(lab).isNew).toBe(true)
        // Known already: a ticket is no news.
        expect(readSender(lab.deps()).authorizedAt).toBe(first)
    })
})
