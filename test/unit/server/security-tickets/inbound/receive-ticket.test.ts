import { readToldTicket } from '../../../../../src/server/security-tickets/inbound/read-told-ticket.ts'
import { receiveTicket } from '../../../../../src/server/security-tickets/inbound/receive-ticket.ts'
import type { ReceivedTicket } from '../../../../../src/server/security-tickets/inbound/received-ticket.ts'
import { finishTicket } from '../../../../../src/server/security-tickets/make-ticket.ts'
import {
    action,
    ADDRESS,
    ANNA,
    OBJECT_ID,
    TicketsLab,
    BODY,
    given,
    send,
    sent,
    refusal,
    only,
} from '../../../../fakes/tickets-lab.ts'

test('a ticket whose control was renamed since is the same to its sender', () => {
    const lab = new TicketsLab()
    const [old, heir] = [action('AdminMFAV2'), action('AdminMFAV3')]
    lab.tickets.actionRows.set(old.sysId, { action: old, hash: '' })
    const body = { ...BODY, controlId: 'AdminMFAV2' }
    sent(lab, body)
    lab.tickets.actionRows.set(heir.sysId, { action: heir, hash: '' })
    lab.tickets.actionRows.set(old.sysId, { action: { ...old, goneAt: 5, successor: heir.sysId }, hash: '' })
    const [ticket] = lab.tickets.ticketRows.values()
    if (!ticket) throw new Error('there is no ticket')
    lab.tickets.tickets.save(ticket.sysId, { request: { ...ticket.request, actionSysId: heir.sysId } })
    expect(sent(lab, body).isNew).toBe(false)
    expect(refusal(lab, { ...body, controlId: 'Another' })[0]).toBe('INBOUND_TICKET_DIFFERS')
})

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
