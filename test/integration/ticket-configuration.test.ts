/** Manage ServiceNow configuration on the built package: connect, settings, authorize, remove, and who may not. */
import type { Answer } from '../api-call.ts'
import { INTEGRATION } from '../inbound-lab.ts'
import {
    chooseSender,
    INBOUND_TICKETS,
    startUnchosenLab,
    ticket,
    type InboundTicketsLab,
} from '../inbound-tickets-lab.ts'

jest.setTimeout(240_000)
const API = '/api/x_mioms_m365_assis/v1/security_tickets'
const SCOPE = 'x_mioms_m365_assis'
let lab: InboundTicketsLab
beforeAll(async () => {
    lab = await startUnchosenLab()
})
afterAll(() => lab?.close())

const as = (user: string, method: string, path: string, body?: unknown): Promise<Answer> =>
    lab.call(user, method, API + path, body)
const configuration = async () => (await as('admin', 'GET', '/configuration')).json.result
const act = (action: string): Promise<Answer> => as('admin', 'POST', '/connection', { action })
const sender = (method: string, path: string, body?: unknown): Promise<Answer> => lab.send(method, path, body)
const count = (table: string): number => lab.rows(`${SCOPE}_${table}`).length

test('before Setup chose it there is nothing to connect, and no sender to authorize', async () => {
    const { connection, checklist, sender: told } = await configuration()
    expect([connection.state, checklist, told.isExpected]).toEqual(['not-chosen', [], false])
    expect((await act('connect')).json.result.error.code).toBe('SECURE_SCORE_NOT_CHOSEN')
    expect((await act('authorize')).json.result.error.code).toBe('TICKET_SENDER_NOT_EXPECTED')
    expect((await sender('POST', '/authorization', {})).json.result.error.code).toBe('INBOUND_TICKETS_OFF')
})

test('Setup shows the checklist with how to validate it, and where to go on', async () => {
    await chooseSender(lab)
    const { steps } = (await lab.call('admin', 'GET', '/api/x_mioms_m365_assis/v1/setup/wizard')).json.result
    const guideOf = (step: string): string =>
        JSON.stringify(steps.find((one: { step: string }) => one.step === step).guide)
    expect(guideOf('inbound')).toContain('How to validate the OAuth entity')
    expect(guideOf('integration-user')).toContain('Do not use your personal credentials.')
    expect(guideOf('complete')).toContain(`/${SCOPE}_security_configuration.do`)
    const { checklist, connection } = await configuration()
    expect(connection.state).toBe('ready')
    expect(checklist.map(({ id, status }: { id: string; status: string }) => [id, status])).toEqual([
        ['oauth-entity', 'pass'],
        ['integration-user', 'pass'],
        ['authorization', 'warn'],
    ])
})

test('connect reads Secure Score at once', async () => {
    // The instance still holds a token from before the app registration could read it.
    await lab.instance.control.setClock({ advanceSeconds: 4000 })
    lab.microsoft.control.advanceClock(4000 / 60)
    const { status, json } = await act('connect')
    expect([status, json.result.connection.state]).toEqual([200, 'connected'])
    expect(json.result.connection.lastReadAt).not.toBeNull()
    expect(count('improvement_action')).toBeGreaterThan(20)
    expect(json.result.connection.nextStep).toContain('Authorize')
})

test('authorize: waits, and the test call of the integration user ends it', async () => {
    const waiting = (await act('authorize')).json.result.sender
    expect(waiting).toMatchObject({ authorizedAt: null, waitsUntil: expect.any(String) })
    expect(Date.parse(waiting.waitsUntil) - Date.now()).toBeLessThanOrEqual(4_000_000 + 15 * 60_000)
    expect((await act('stop-waiting')).json.result.sender.waitsUntil).toBeNull()
    await act('authorize')
    const url = new URL(waiting.testUrl)
    expect(url.pathname).toBe(`${INBOUND_TICKETS}/authorization`)
    expect((await sender('POST', '/authorization', {})).status).toBe(200)
    const after = await configuration()
    expect(after.sender).toMatchObject({ authorizedAt: expect.any(String), waitsUntil: null })
    expect(after.checklist[2].status).toBe('pass')
    expect(after.connection.nextStep).toBe('')
    // The example is one that is taken as it stands.
    const made = await sender('POST', '', JSON.parse(after.sender.example))
    expect(made.status).toBe(201)
})

describe('settings', () => {
    const save = (revision: number, settings: unknown): Promise<Answer> =>
        as('admin', 'PUT', '/configuration', { revision, settings })

    test('a mapping is saved, shows at once, and is in the history', async () => {
        const { revision, settings, kinds } = await configuration()
        expect(kinds[0].states.length).toBeGreaterThan(4)
        const changed = structuredClone(settings)
        changed.kinds.change_request.states['-4'] = 'inProgress'
        const { json } = await save(revision, changed)
        expect([json.result.saved, json.result.page.revision]).toEqual([true, revision + 1])
        expect(json.result.page.history[0].changed).toEqual(['kinds.change_request.states'])
    })

    test('a wrong mapping is refused at its place, and nothing is saved', async () => {
        const { revision, settings } = await configuration()
        const wrong = structuredClone(settings)
        wrong.kinds.incident.writes.done = '99'
        const { json } = await save(revision, wrong)
        expect(json.result.saved).toBe(false)
        expect(json.result.problems).toContainEqual(
            expect.objectContaining({ path: 'kinds.incident.writes.done', blocks: true }),
        )
        expect((await configuration()).revision).toBe(revision)
        const odd = await save(revision, { ...settings, whenLost: 'shout' })
        expect([odd.status, odd.json.result.error.code]).toEqual([400, 'REQUEST_INVALID'])
    })

    test('of two admins the later one is told', async () => {
        const { revision, settings } = await configuration()
        const answers = await Promise.all([
            save(revision, { ...settings, closeWhenDone: true }),
            save(revision, { ...settings, whenLost: 'reopen' }),
        ])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
        const refused = answers.find(({ status }) => status === 409)
        expect(refused?.json.result.error.code).toBe('TICKET_SETTINGS_CHANGED')
    })

    test('groups by their name', async () => {
        const { json } = await as('admin', 'GET', '/configuration/groups?text=Ser')
        expect(Array.isArray(json.result.found)).toBe(true)
        expect((await as('admin', 'GET', '/configuration/groups?text=S')).status).toBe(400)
    })
})

test('remove deletes what was read and keeps the tickets; connecting again brings it back', async () => {
    const tickets = count('security_ticket')
    expect(tickets).toBeGreaterThan(0)
    expect((await act('remove')).json.result.connection.state).toBe('ready')
    expect([count('improvement_action'), count('secure_score')]).toEqual([0, 0])
    expect(count('security_ticket')).toBe(tickets)
    expect((await sender('POST', '', ticket('after'))).json.result.error.code).toBe('INBOUND_TICKETS_OFF')
    expect((await act('connect')).json.result.connection.state).toBe('connected')
    expect(count('improvement_action')).toBeGreaterThan(20)
})

test.each(['sara.security', 'ana.agent', 'omar.escalation', INTEGRATION])(
    '%s may neither see nor change it',
    async (user) => {
        for (const [method, path, body] of [
            ['GET', '/configuration', undefined],
            ['PUT', '/configuration', { revision: 1, settings: {} }],
            ['POST', '/connection', { action: 'remove' }],
            ['GET', '/configuration/groups?text=Service', undefined],
        ] as const)
            expect([path, (await as(user, method, path, body)).status]).toEqual([path, 403])
        expect((await configuration()).connection.state).toBe('connected')
    },
)

test('what is no action is refused', async () => {
    expect((await act('disconnect')).status).toBe(400)
    expect((await as('admin', 'POST', '/connection', { action: 'remove', all: true })).status).toBe(400)
})
