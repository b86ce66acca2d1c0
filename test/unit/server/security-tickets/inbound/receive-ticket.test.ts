import fc from 'fast-check'
import type { GivenBody } from '../../../../../src/server/inbound/given-body.ts'
import { DEFAULT_TICKET_SETTINGS } from '../../../../../src/server/security-tickets/ticket-settings.ts'
import { parseTicket } from '../../../../../src/server/security-tickets/inbound/parse-ticket.ts'
import { readToldTicket } from '../../../../../src/server/security-tickets/inbound/read-told-ticket.ts'
import { receiveAuthorization } from '../../../../../src/server/security-tickets/inbound/receive-authorization.ts'
import { receiveTicket } from '../../../../../src/server/security-tickets/inbound/receive-ticket.ts'
import type { ReceivedTicket } from '../../../../../src/server/security-tickets/inbound/received-ticket.ts'
import { readSender, waitForSender } from '../../../../../src/server/security-tickets/authorize-sender.ts'
import { finishTicket } from '../../../../../src/server/security-tickets/make-ticket.ts'
import {
    action,
    ADDRESS,
    ANNA,
    OBJECT_ID,
    SENDER,
    scoreSetup,
    TicketsLab,
} from '../../../../fakes/tickets-lab.ts'

const BODY = {
    externalId: 'task-1',
    userId: OBJECT_ID,
    name: 'Require MFA for admins',
    description: 'Second factor.\nFor all.',
    priority: 'High',
    dueDate: '2026-12-22',
    recommendationSource: 'Microsoft recommendation',
    recommendationCategory: 'Identity',
}
const given = (value: unknown): GivenBody => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return { contentLength: text.length, text: () => text }
}
const send = (lab: TicketsLab, body: unknown = BODY) => receiveTicket(lab.deps(), given(body))
const sent = (lab: TicketsLab, body: unknown = BODY): ReceivedTicket => {
    const answer = send(lab, body)
    if (!answer.ok) throw new Error(JSON.stringify(answer.error))
    return answer.value
}
const refusal = (lab: TicketsLab, body: unknown): readonly [string, string] => {
    const answer = send(lab, body)
    return answer.ok ? ['', ''] : [answer.error.code, answer.error.parameters.join()]
}
const only = <T>(values: Iterable<T>): T => {
    const [first, ...more] = [...values]
    if (first === undefined || more.length > 0) throw new Error(`${String(more.length + 1)} rows`)
    return first
}

describe('a ticket is made', () => {
    test('a change request with all that was sent, under a number', () => {
        const lab = new TicketsLab()
        expect(sent(lab)).toEqual({
            externalId: 'task-1',
            isNew: true,
            ticket: {
                externalId: 'task-1',
                kind: 'change_request',
                number: 'CHG0000001',
                state: 'open',
                dueDate: '2026-12-22',
                createdAt: expect.any(String),
                updatedAt: expect.any(String),
            },
        })
        const { values } = only(lab.tickets.records.values())
        expect(values).toMatchObject({
            short_description:
                'Microsoft 365 Security and Configuration Change Request: Require MFA for admins',
            priority: '2',
            due_date: '2026-12-22 12:00:00',
            type: 'normal',
        })
        expect(values['description']).toBe(
            [
                'Second factor.',
                'For all.',
                '',
                'Name: Require MFA for admins',
                'Due date: 2026-12-22',
                'Recommendation category: Identity',
                'Recommendation source: Microsoft recommendation',
                `Started by: ${OBJECT_ID} (Microsoft Entra)`,
            ].join('\n'),
        )
        expect(values['requested_by']).toBeUndefined()
        expect(only(lab.tickets.ticketRows.values())).toMatchObject({
            origin: 'inbound',
            state: 'created',
            startedBy: '',
            startedById: OBJECT_ID,
            ordinal: 0,
        })
    })

    test('an incident: impact and urgency follow from the priority', () => {
        for (const [priority, impact, urgency] of [
            ['Critical', '1', '1'],
            [2, '1', '2'],
            ['Moderate', '2', '2'],
            [4, '2', '3'],
            ['Planning', '3', '3'],
        ] as const) {
            const lab = new TicketsLab()
            expect(sent(lab, { ...BODY, kind: 'incident', priority }).ticket.number).toBe('INC0000001')
            expect(only(lab.tickets.records.values()).values).toMatchObject({
                short_description: 'Require MFA for admins',
                impact,
                urgency,
            })
        }
    })

    test.each([
        ['User ID', 'anna.admin'],
        ['address', ADDRESS],
    ])(
        'a user of this instance by %s: who it is stands on the record, an address nowhere',
        (_what, userId) => {
            const lab = new TicketsLab()
            const answer = sent(lab, { ...BODY, userId })
            const { values } = only(lab.tickets.records.values())
            expect(values['requested_by']).toBe(ANNA)
            expect(values['description']).toContain('Started by: Anna Admin')
            const everything = JSON.stringify([
                answer,
                [...lab.tickets.records.values()],
                [...lab.tickets.ticketRows.values()],
                [...lab.resultRows.values()],
                lab.platform.errors,
                lab.platform.infos,
            ])
            expect(everything).not.toContain('canary')
        },
    )

    test('about an improvement action: linked, counted, and an open one is answered unless another is asked for', () => {
        const lab = new TicketsLab()
        const known = action('AdminMFAV2')
        lab.tickets.actionRows.set(known.sysId, { action: known, hash: '' })
        const first = sent(lab, { ...BODY, controlId: 'AdminMFAV2' })
        expect(first.isNew).toBe(true)
        expect(only(lab.tickets.ticketRows.values())).toMatchObject({
            tenantId: known.tenantId,
            ordinal: 1,
            request: { actionSysId: known.sysId },
        })
        const second = { ...BODY, externalId: 'task-2', controlId: 'AdminMFAV2' }
        const again = sent(lab, second)
        expect([again.isNew, again.ticket.number, again.ticket.externalId]).toEqual([
            false,
            'CHG0000001',
            'task-1',
        ])
        expect(lab.tickets.records.size).toBe(1)
        expect(sent(lab, { ...second, another: true }).ticket.number).toBe('CHG0000002')
        // Once it is over, the next one is a new one.
        for (const record of lab.tickets.records.values()) record.values['state'] = '3'
        expect(sent(lab, { ...BODY, externalId: 'task-3', controlId: 'AdminMFAV2' }).isNew).toBe(true)
    })
})

describe('the same once', () => {
    test('again is answered with what is there, as it stands now', () => {
        const lab = new TicketsLab()
        sent(lab)
        only(lab.tickets.records.values()).values['state'] = '-1'
        lab.platform.at += 400 * 86_400_000
        const again = sent(lab)
        expect([again.isNew, again.ticket.number, again.ticket.state]).toEqual([
            false,
            'CHG0000001',
            'inProgress',
        ])
        expect(lab.tickets.records.size).toBe(1)
    })

    test('any other field under the same ID is refused, and changes nothing', () => {
        const lab = new TicketsLab()
        const known = action('AdminMFAV2')
        lab.tickets.actionRows.set(known.sysId, { action: known, hash: '' })
        sent(lab)
        const before = JSON.stringify([...lab.tickets.records.values()])
        for (const other of [
            { name: 'Other' },
            { description: 'Other' },
            { priority: 3 },
            { dueDate: '2026-12-23' },
            { dueDate: null },
            { recommendationSource: 'User recommendation' },
            { recommendationCategory: 'Data' },
            { kind: 'incident' },
            { userId: 'anna.admin' },
            { controlId: 'AdminMFAV2' },
        ])
            expect([other, refusal(lab, { ...BODY, ...other })[0]]).toEqual([other, 'INBOUND_TICKET_DIFFERS'])
        expect(JSON.stringify([...lab.tickets.records.values()])).toBe(before)
    })

    test('whoever started it may have left since', () => {
        const lab = new TicketsLab()
        sent(lab, { ...BODY, userId: 'anna.admin' })
        lab.people = lab.people.filter(({ sysId }) => sysId !== ANNA)
        expect(sent(lab, { ...BODY, userId: 'anna.admin' }).isNew).toBe(false)
    })

    test('cut at any write, sent again: one row, one record', () => {
        for (let at = 1; at <= 3; at += 1) {
            const lab = new TicketsLab()
            lab.diesAt = at
            expect(lab.survives(() => send(lab))).toBe(false)
            expect(sent(lab).ticket).toMatchObject({ number: 'CHG0000001', state: 'open' })
            expect([lab.tickets.ticketRows.size, lab.tickets.records.size]).toEqual([1, 1])
            expect(only(lab.tickets.ticketRows.values()).state).toBe('created')
        }
    })

    test('cut after the row, the job finishes it', () => {
        const lab = new TicketsLab()
        lab.diesAt = 2
        lab.survives(() => send(lab))
        const row = only(lab.tickets.ticketRows.values())
        expect(row.state).toBe('creating')
        expect(readToldTicket(lab.deps(), 'task-1')).toMatchObject({
            value: { ticket: { state: 'waiting', number: null } },
        })
        expect(finishTicket(lab.deps(), row).state).toBe('created')
        expect(sent(lab).isNew).toBe(false)
        expect(lab.tickets.records.size).toBe(1)
    })

    test('of two at once the later one finds the row of the first, and both answer the same ticket', () => {
        const lab = new TicketsLab()
        const deps = lab.deps()
        let inner: ReceivedTicket | undefined
        const raced = receiveTicket(
            {
                ...deps,
                tickets: {
                    ...deps.tickets,
                    add: (ticket) => {
                        inner ??= sent(lab)
                        return deps.tickets.add(ticket)
                    },
                },
            },
            given(BODY),
        )
        expect(raced).toMatchObject({ ok: true, value: { isNew: false, ticket: inner?.ticket } })
        expect(inner?.isNew).toBe(true)
        expect(lab.tickets.records.size).toBe(1)
    })

    test('of two at once with other content the later one is refused', () => {
        const lab = new TicketsLab()
        const deps = lab.deps()
        let wasSent = false
        const raced = receiveTicket(
            {
                ...deps,
                tickets: {
                    ...deps.tickets,
                    add: (ticket) => {
                        if (!wasSent) {
                            wasSent = true
                            sent(lab, { ...BODY, name: 'Other' })
                        }
                        return deps.tickets.add(ticket)
                    },
                },
            },
            given(BODY),
        )
        expect(raced).toMatchObject({ ok: false, error: { code: 'INBOUND_TICKET_DIFFERS' } })
    })

    test('what this instance refused is tried again', () => {
        const lab = new TicketsLab()
        lab.tickets.refusesInserts = true
        expect(refusal(lab, BODY)[0]).toBe('INBOUND_TICKET_REFUSED')
        expect(refusal(lab, BODY)[0]).toBe('INBOUND_TICKET_REFUSED')
        lab.tickets.refusesInserts = false
        expect(sent(lab).ticket.number).toBe('CHG0000001')
        expect(lab.tickets.ticketRows.size).toBe(1)
    })
})

describe('what is refused', () => {
    const problemOf = (body: unknown): string => {
        const parsed = parseTicket(body)
        if (parsed.ok) return ''
        expect([parsed.error.code, parsed.error.status]).toEqual(['INBOUND_TICKET_INVALID', 400])
        return parsed.error.parameters.join()
    }

    test('everything that is wrong is named at once, never what stood there', () => {
        const problems = problemOf({
            externalId: 'spaces are none',
            userId: 7,
            name: '  ',
            description: 'x'.repeat(3001),
            priority: 'Urgent canary',
            dueDate: '2026-02-30',
            recommendationSource: 'canary',
            recommendationCategory: 'identity',
            kind: 'problem',
            controlId: 'x'.repeat(201),
            another: 'yes',
            dueDat: 'canary',
        })
        for (const name of [
            'externalId',
            'userId',
            'name',
            'description',
            'priority',
            'dueDate',
            'recommendationSource',
            'recommendationCategory',
            'kind',
            'controlId',
            'another',
            '1 field(s) are unknown',
        ])
            expect(problems).toContain(name)
        expect(problems).not.toContain('canary')
    })

    test.each([
        [{ priority: 0 }, 'priority'],
        [{ priority: 6 }, 'priority'],
        [{ priority: '1' }, 'priority'],
        [{ priority: 'Planning' }, 'Planning is for incidents'],
        [{ dueDate: '22.12.2026' }, 'dueDate'],
        [{ dueDate: '2026-12-22T10:00:00' }, 'dueDate'],
        [{ dueDate: 20261222 }, 'dueDate'],
        [{ externalId: undefined }, 'externalId'],
        [{ userId: undefined }, 'userId'],
        [{ description: '' }, 'description'],
    ])('%j', (change, problem) => {
        expect(problemOf({ ...BODY, ...change })).toContain(problem)
    })

    test('a time with a zone counts by its day; no due date is none', () => {
        for (const [dueDate, dueOn] of [
            ['2026-12-22T23:59:59.999Z', '2026-12-22'],
            ['2026-12-22T00:30:00+01:00', '2026-12-22'],
            [null, ''],
            [undefined, ''],
        ])
            expect(parseTicket({ ...BODY, dueDate })).toMatchObject({ value: { dueOn } })
    })

    test('no body makes it throw, and no value stands in a refusal', () => {
        const field = fc.oneof(fc.anything(), fc.constantFrom(...Object.values(BODY)))
        const body = fc.oneof(
            fc.anything(),
            fc.record(Object.fromEntries(Object.keys(BODY).map((name) => [name, field])), {
                requiredKeys: [],
            }),
        )
        fc.assert(
            fc.property(body, (value) => {
                const parsed = parseTicket(value)
                if (!parsed.ok) expect(parsed.error.code).toBe('INBOUND_TICKET_INVALID')
            }),
            { numRuns: 500 },
        )
    })

    test('what only this instance knows: nobody of that name, another kind, a day that is over, an unread control', () => {
        const lab = new TicketsLab({
            isConnected: true,
            kinds: {
                ...DEFAULT_TICKET_SETTINGS.kinds,
                change_request: { ...DEFAULT_TICKET_SETTINGS.kinds.change_request, isOffered: false },
            },
        })
        const [code, problems] = refusal(lab, {
            ...BODY,
            userId: 'nobody.canary@contoso.com',
            dueDate: '2026-11-19',
            controlId: 'Unread',
        })
        expect(code).toBe('INBOUND_TICKET_INVALID')
        for (const name of [
            'userId',
            'kind must be what this instance takes: incident',
            'dueDate',
            'controlId',
        ])
            expect(problems).toContain(name)
        expect(problems).not.toContain('canary')
        expect([lab.tickets.ticketRows.size, lab.tickets.records.size]).toEqual([0, 0])
    })

    test('callers: admins, others with the role, nobody; and a setup that takes none', () => {
        const codeOf = (change: (lab: TicketsLab) => void): string => {
            const lab = new TicketsLab()
            change(lab)
            const [code] = refusal(lab, BODY)
            expect(lab.tickets.ticketRows.size + lab.tickets.records.size + lab.resultRows.size).toBe(0)
            return code
        }
        const choices = scoreSetup().entries['setup-type']
        expect(codeOf((lab) => (lab.caller = { sysId: SENDER, isAdmin: true }))).toBe('INBOUND_NOT_ALLOWED')
        expect(codeOf((lab) => (lab.caller = { sysId: ANNA, isAdmin: false }))).toBe('INBOUND_NOT_ALLOWED')
        expect(codeOf((lab) => (lab.state = undefined))).toBe('INBOUND_NOT_ALLOWED')
        expect(
            codeOf(
                (lab) =>
                    (lab.state = scoreSetup({
                        'setup-type': { ...choices, receivesSecurityTickets: false },
                    })),
            ),
        ).toBe('INBOUND_TICKETS_OFF')
        expect(
            codeOf((lab) => (lab.state = scoreSetup({ 'setup-type': { ...choices, features: [] } }))),
        ).toBe('INBOUND_TICKETS_OFF')
        const off = new TicketsLab({ isConnected: false })
        expect(refusal(off, BODY)[0]).toBe('INBOUND_TICKETS_OFF')
    })

    test('bodies that are none, or too long', () => {
        const lab = new TicketsLab()
        expect(refusal(lab, '')[0]).toBe('INBOUND_TICKET_INVALID')
        expect(refusal(lab, '{')[0]).toBe('INBOUND_TICKET_INVALID')
        expect(refusal(lab, '[]')[0]).toBe('INBOUND_TICKET_INVALID')
        expect(refusal(lab, { ...BODY, description: 'x'.repeat(200_000) })[0]).toBe('UPDATE_TOO_LARGE')
    })
})

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
