/** Another system sends security tickets by HTTP to the built package. */
import fc from 'fast-check'
import { basic, INTEGRATION } from '../inbound-lab.ts'
import {
    INBOUND_TICKETS,
    md5,
    startInboundTicketsLab,
    ticket,
    type InboundTicketsLab,
} from '../inbound-tickets-lab.ts'
import { DEFAULT_TICKET_SETTINGS } from '../../src/server/security-tickets/ticket-settings.ts'

jest.setTimeout(240_000)
let lab: InboundTicketsLab
let revision = 1
beforeAll(async () => {
    lab = await startInboundTicketsLab()
})
afterAll(() => lab?.close())

const TICKETS = 'x_mioms_m365_assis_security_ticket'
const records = (table: string, number: string) => lab.rows(table).filter((row) => row['number'] === number)
const ticketOf = (externalId: string) => lab.rows(TICKETS).find((row) => row['external_id'] === externalId)
/** How many rows the tables hold that a ticket is written to. */
const counts = (): readonly number[] =>
    [TICKETS, 'change_request', 'incident'].map((table) => lab.rows(table).length)

describe('a ticket becomes a record', () => {
    test('a change request: 201 with its number, then 200 with how it stands', async () => {
        const body = ticket('change-1')
        const made = await lab.send('POST', '', body)
        expect([made.status, made.json.result.isNew, made.json.result.ticket.state]).toEqual([
            201,
            true,
            'open',
        ])
        const { number } = made.json.result.ticket
        expect(number).toMatch(/^CHG\d+$/)
        const [record] = records('change_request', number)
        expect(record).toMatchObject({
            short_description:
                'Microsoft 365 Security and Configuration Change Request: Require multifactor authentication for administrative roles',
            priority: '2',
        })
        expect(record?.['description']).toContain('Recommendation category: Identity')
        const again = await lab.send('POST', '', body)
        expect([again.status, again.json.result.isNew]).toEqual([200, false])
        expect(again.json.result.ticket).toEqual(made.json.result.ticket)

        await lab.instance.control.loadRecords([
            { table: 'change_request', values: { sys_id: record?.['sys_id'] ?? '', state: '-1' } },
        ])
        const read = await lab.send('GET', '/change-1')
        expect([read.status, read.json.result.ticket]).toEqual([
            200,
            expect.objectContaining({ number, state: 'inProgress', kind: 'change_request' }),
        ])
    })

    test('an incident, for a user of this instance by User ID', async () => {
        const made = await lab.send(
            'POST',
            '',
            ticket('incident-1', { kind: 'incident', userId: 'ana.agent', priority: 3, dueDate: null }),
        )
        expect(made.status).toBe(201)
        const [record] = records('incident', made.json.result.ticket.number)
        expect(record).toMatchObject({ impact: '2', urgency: '2' })
        expect(JSON.stringify(record?.['caller_id'])).toContain('d3e0000000000000000000000000a001')
    })

    test('an ID with every sign that it may have is found again', async () => {
        const id = 'a.b_c:d~e=f-1'
        expect((await lab.send('POST', '', ticket(id))).status).toBe(201)
        const read = await lab.send('GET', `/${encodeURIComponent(id)}`)
        expect([read.status, read.json.result.ticket.externalId]).toEqual([200, id])
    })

    test('a state that an admin maps otherwise shows as that', async () => {
        await lab.send('POST', '', ticket('mapped'))
        const { change_request: kind } = DEFAULT_TICKET_SETTINGS.kinds
        const states = { ...kind.states, '-5': 'inProgress' } as const
        revision += 1
        await lab.configure(revision, {
            kinds: {
                ...DEFAULT_TICKET_SETTINGS.kinds,
                change_request: { ...kind, states },
            },
        })
        expect((await lab.send('GET', '/mapped')).json.result.ticket.state).toBe('inProgress')
        revision += 1
        await lab.configure(revision)
    })
})

describe('once', () => {
    test('twelve at the same time make one, and all are answered with it', async () => {
        const before = counts()
        const body = ticket('parallel')
        const answers = await Promise.all(Array.from({ length: 12 }, () => lab.send('POST', '', body)))
        const numbers = new Set(answers.map(({ json }) => json.result.ticket?.number))
        expect(answers.map(({ status }) => status).sort()).toEqual([...Array(11).fill(200), 201])
        expect([...numbers]).toHaveLength(1)
        expect(counts()).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1, before[2]])
    })

    test('other content under the same ID: 409, and the first stays', async () => {
        await lab.send('POST', '', ticket('differs'))
        const before = JSON.stringify(ticketOf('differs'))
        const refused = await lab.send('POST', '', ticket('differs', { priority: 'Low' }))
        expect([refused.status, refused.json.result.error.code]).toEqual([409, 'INBOUND_TICKET_DIFFERS'])
        expect(JSON.stringify(ticketOf('differs'))).toBe(before)
    })

    test('a row that a node left without a record is finished by the next call', async () => {
        await lab.send('POST', '', ticket('cut'))
        const sysId = ticketOf('cut')?.['sys_id'] ?? ''
        expect(sysId).toBe(md5('security-ticket:inbound:cut'))
        const record = md5(`security-ticket-record:${sysId}`)
        await lab.call('admin', 'DELETE', `/api/now/table/change_request/${record}`)
        await lab.instance.control.loadRecords([
            { table: TICKETS, values: { sys_id: sysId, state: 'creating' } },
        ])
        expect((await lab.send('GET', '/cut')).json.result.ticket.state).toBe('waiting')
        const again = await lab.send('POST', '', ticket('cut'))
        expect([again.status, again.json.result.ticket.state]).toEqual([200, 'open'])
        expect(lab.rows('change_request').filter((row) => row['sys_id'] === record)).toHaveLength(1)
    })
})

test('what is malformed is refused with a code, whatever it is, and nothing is written', async () => {
    await lab.send('POST', '/authorization', {})
    await lab.send('GET', '/none')
    await lab.instance.control.resetCounters()
    const field = fc.oneof(fc.anything({ withBigInt: false }), fc.string(), fc.constant('High'))
    const object = fc.record(
        Object.fromEntries(
            [...Object.keys(ticket('x')), 'kind', 'controlId', 'another'].map((name) => [name, field]),
        ),
        { requiredKeys: [] },
    )
    const body = fc.oneof(
        object.map((value) => JSON.stringify(value)),
        fc.anything({ withBigInt: false }).map((value) => JSON.stringify(value) ?? ''),
        fc.string(),
        fc.json().map((text) => text.slice(0, -1)),
        fc.constantFrom(
            '\u0000',
            '{"externalId":"\ud800"}',
            '[['.repeat(3000),
            `"${'a'.repeat(300_000)}"`,
            ' ',
        ),
    )
    await fc.assert(
        fc.asyncProperty(fc.constantFrom('', '/authorization'), body, async (route, text) => {
            const answer = await lab.send('POST', route, text)
            // The test call takes an empty object, and nothing else.
            if (route !== '' && answer.status === 200) return expect(JSON.parse(text)).toEqual({})
            expect(answer.status).toBeGreaterThanOrEqual(400)
            expect(answer.status).toBeLessThan(500)
            return expect(answer.json.result.error.code).toMatch(/^[A-Z_]+$/)
        }),
        { numRuns: 150 },
    )
    expect((await lab.instance.control.counters()).writes).toBe(0)
    for (const path of ['/%00', '/%E2%82%AC', `/${'x'.repeat(2000)}`, '/a%5EORb'])
        expect([path, (await lab.send('GET', path)).status]).toEqual([path, 404])
})

test('everything that is wrong is named at once', async () => {
    const { status, json } = await lab.send('POST', '', {
        ...ticket('wrong'),
        priority: 'Urgent',
        dueDate: 'soon',
        recommendationCategory: 'identity',
        userId: '',
        colour: 'red',
    })
    expect([status, json.result.error.code]).toEqual([400, 'INBOUND_TICKET_INVALID'])
    for (const name of ['priority', 'dueDate', 'recommendationCategory', 'userId', '1 field(s) are unknown'])
        expect(json.result.error.message).toContain(name)
})

describe('who may not', () => {
    const routes = [
        ['POST', '', ticket('who')],
        ['GET', '/change-1', undefined],
        ['POST', '/authorization', {}],
    ] as const

    test.each(routes)('%s %s: admins, agents, others with the role, nobody', async (method, path, body) => {
        const before = counts()
        const statusOf = async (headers: Readonly<Record<string, string>>): Promise<number> =>
            (await lab.send(method, path, body, headers)).status
        expect(await statusOf(basic('admin', 'admin'))).toBe(403)
        expect(await statusOf(basic('adele.admin'))).toBe(403)
        expect(await statusOf(basic('ana.agent'))).toBe(403)
        expect(await statusOf(basic('m365.integration'))).toBe(403)
        expect(await statusOf(basic(INTEGRATION, 'wrong'))).toBe(401)
        expect(await statusOf({})).toBe(401)
        expect(counts()).toEqual(before)
    })

    test('tokens of the instance and of Entra let the integration user in', async () => {
        const form = async (url: string, fields: Readonly<Record<string, string>>): Promise<string> => {
            const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(fields) })
            return ((await answer.json()) as { access_token: string }).access_token
        }
        const own = await form(`${lab.instance.url}/oauth_token.do`, {
            client_id: '8d1f5c0b2a7e4e63b1f09a7c64d2e5a1',
            client_secret: 'inbound-simulated-secret',
            grant_type: 'password',
            username: INTEGRATION,
            password: 'demo',
        })
        const entra = await form(
            `${lab.microsoft.hosts['login.microsoftonline.com'] ?? ''}/contoso.com/oauth2/token`,
            {
                grant_type: 'client_credentials',
                client_id: INTEGRATION,
                client_secret: 'contoso-rest-user-secret',
                resource: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e20',
            },
        )
        for (const [index, token] of [own, entra].entries()) {
            const headers = { Authorization: `Bearer ${token}` }
            const id = `token-${String(index)}`
            expect((await lab.send('POST', '', ticket(id), headers)).status).toBe(201)
            expect((await lab.send('GET', `/${id}`, undefined, headers)).status).toBe(200)
        }
        expect(
            (await lab.send('POST', '', ticket('bad'), { Authorization: `Bearer ${'a'.repeat(86)}` })).status,
        ).toBe(401)
    })

    test('no connection: nothing is taken but the test call', async () => {
        revision += 1
        await lab.configure(revision, { isConnected: false })
        const refused = await lab.send('POST', '', ticket('off'))
        expect([refused.status, refused.json.result.error.code]).toEqual([409, 'INBOUND_TICKETS_OFF'])
        const test = await lab.send('POST', '/authorization', {})
        expect([test.status, test.json.result]).toEqual([
            200,
            expect.objectContaining({ isAuthorized: true, takesTickets: false }),
        ])
        revision += 1
        await lab.configure(revision)
    })
})

test('the test call is a result of the check, and asks again once the integration user changes', async () => {
    await lab.send('POST', '/authorization', {})
    const status = async (): Promise<string> => {
        const { json } = await lab.call('admin', 'GET', '/api/x_mioms_m365_assis/v1/setup/checks')
        return json.result.checks.find(({ id }: { id: string }) => id === 'ticket-sender-authorized')?.status
    }
    expect(await status()).toBe('pass')
    await lab.call('admin', 'POST', '/api/x_mioms_m365_assis/v1/setup/checks', { group: 'inbound' })
    expect(await status()).toBe('pass')
})

test('nothing that is sent stands in a log, an address nowhere, taken or refused', async () => {
    const person = lab.rows('sys_user').find((row) => row['user_name'] === 'ana.agent')
    const address = 'ana.canary@contoso.com'
    await lab.instance.control.loadRecords([
        { table: 'sys_user', values: { sys_id: person?.['sys_id'] ?? '', email: address } },
    ])
    const answers = [
        await lab.send('POST', '', ticket('private-1', { userId: address })),
        await lab.send('POST', '', ticket('private-1', { userId: address, name: 'canary-name' })),
        await lab.send('POST', '', ticket('private-2', { userId: 'nobody.canary@contoso.com' })),
        await lab.send('POST', '', ticket('private-3', { priority: 'canary', canary: 1 })),
        await lab.send('GET', '/private-1'),
        await lab.send('GET', '/canary-unknown'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([201, 409, 400, 400, 200, 404])
    for (const { text } of answers) expect(text).not.toContain('canary')
    for (const table of [
        'syslog',
        'sys_outbound_http_log',
        TICKETS,
        'change_request',
        'sys_journal_field',
        'x_mioms_m365_assis_check_result',
        'x_mioms_m365_assis_outbound_call',
    ])
        expect([table, JSON.stringify(lab.rows(table)).includes('canary')]).toEqual([table, false])
    expect(ticketOf('private-1')?.['started_by']).toBe(person?.['sys_id'])
    expect(INBOUND_TICKETS).not.toContain('canary')
})
