import fc from 'fast-check'
import { DEFAULT_TICKET_SETTINGS } from '../../../../../src/server/security-tickets/ticket-settings.ts'
import { parseTicket } from '../../../../../src/server/security-tickets/inbound/parse-ticket.ts'
import { ANNA, SENDER, scoreSetup, TicketsLab, BODY, refusal } from '../../../../fakes/tickets-lab.ts'

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
