import { job, restCall } from '../cluster-lab.ts'
import {
    CASES_API,
    CASES_JOB,
    CONNECTOR,
    FILE_BYTES,
    form,
    INCIDENT,
    opening,
    read,
    startCaseLab,
    type CaseLab,
} from '../connector-lab.ts'
import { sha256 } from '../../local/microsoft/connector/cases.ts'

jest.setTimeout(900_000)

const AGENT = 'omar.escalation'
const TABLE = 'x_mioms_m365_assis_support_case'
const UPDATES = 'x_mioms_m365_assis_support_case_update'
/** Longer than any lease. */
const LEASES_MS = 5 * 60_000

let lab: CaseLab
beforeAll(async () => {
    lab = await startCaseLab()
})
afterAll(() => lab?.close())
beforeEach(() => lab.begin())

const actions = (sysId: string): string => `${CASES_API}/case/${sysId}/actions`
const only = async (): Promise<Readonly<Record<string, string>>> => {
    const rows = await lab.cluster.rows(0, TABLE)
    expect(rows).toHaveLength(1)
    return rows[0] ?? {}
}
const open = async (
    files: readonly string[] = [],
    user = AGENT,
): Promise<Readonly<Record<string, string>>> => {
    const answer = read((await lab.cluster.work(0, opening(user, form(files)))).answer)
    expect({ status: answer.status, json: answer.status === 200 ? {} : answer.json }).toEqual({
        status: 200,
        json: {},
    })
    return only()
}
const reply = (key: string, text: string, files: readonly string[] = []): unknown => ({
    action: 'reply',
    key,
    text,
    files,
})

/** Each note about the case has a mark of its own. */
async function expectNotesOnce(): Promise<void> {
    const marks = (await lab.notes()).flatMap((note) => /\[M365-1-[0-9a-f]{12}\]/.exec(note) ?? [])
    expect(marks.length).toBeGreaterThan(0)
    expect(new Set(marks).size).toBe(marks.length)
}

test('what the connector receives is the preview, byte for byte, and its files; nothing personal stays in the rows of calls', async () => {
    const files = await lab.files()
    const chosen = Object.values(files)
    const path = `${CASES_API}/incidents/${INCIDENT}`
    const preview = await lab.call(AGENT, 'POST', `${path}/preview`, { ordinal: 1, form: form(chosen) })
    expect(preview.status).toBe(200)
    const row = await open(chosen)
    expect(row).toMatchObject({ state: 'open', microsoft_number: '2611220000000001', next_attempt: '' })
    const [received] = lab.received()
    expect(received).toMatchObject({ key: row['sys_id'], isTest: false, creations: 1, comments: [] })
    expect(received?.body).toBe(preview.json.result.payload)
    expect(received?.attachments).toMatchObject([
        { name: expect.any(String), times: 1 },
        { name: expect.any(String), times: 1 },
    ])
    const picture = received?.attachments.find(({ name }) => name === 'capture d’écran.png')
    expect(picture).toMatchObject({
        contentType: 'image/png',
        size: FILE_BYTES.length,
        sha256: sha256(FILE_BYTES),
    })
    const calls = await lab.cluster.rows(0, 'x_mioms_m365_assis_outbound_call', 'service=connector')
    expect(calls.map((call) => `${call['url_template'] ?? ''} ${call['http_status'] ?? ''}`)).toEqual([
        '/v1/cases 201',
        '/v1/cases/{key}/attachments 201',
        '/v1/cases/{key}/attachments 201',
    ])
    const told = JSON.stringify([
        calls,
        await lab.cluster.rows(0, 'sys_outbound_http_log'),
        await lab.cluster.rows(0, 'syslog'),
        lab.microsoft.control.requests(),
    ])
    expect(told).not.toMatch(/canary|Exchange Online|sign out everywhere|capture|eyJ/i)
    await expectNotesOnce()
})

test('opening: a node that dies at any change leaves nothing lost and nothing twice', async () => {
    const chosen = Object.values(await lab.files())
    for (let cut = 1; ; cut += 1) {
        await lab.begin()
        const died = await lab.cluster.work(0, opening(AGENT, form(chosen)), { diesAtChange: cut })
        if (died.answer) {
            expect(read(died.answer).status).toBe(200)
            expect(cut).toBeGreaterThan(20)
            return
        }
        lab.passes(LEASES_MS)
        // The agent, who saw no answer, sends it again on the other node; the job does the rest.
        const again = read((await lab.cluster.work(1, opening(AGENT, form(chosen)))).answer)
        expect({ cut, status: again.status }).toEqual({ cut, status: 200 })
        await lab.minutes(3, 1)
        const [received, ...others] = lab.received()
        expect({ cut, others }).toEqual({ cut, others: [] })
        expect({ cut, names: received?.attachments.map(({ name }) => name).sort() }).toEqual({
            cut,
            names: ['capture d’écran.png', 'log.txt'],
        })
        expect(await only()).toMatchObject({ state: 'open', next_attempt: '', attempts: '0' })
        const updates = await lab.cluster.rows(0, UPDATES)
        expect(updates.map((row) => `${row['kind'] ?? ''} ${row['delivery'] ?? ''}`.trim()).sort()).toEqual([
            'accepted',
            'file delivered',
            'file delivered',
            'opened',
        ])
        await expectNotesOnce()
    }
})

test('a reply with a file: a node that dies at any change leaves nothing lost and nothing twice', async () => {
    const picture = (await lab.files())['capture d’écran.png'] ?? ''
    const say = reply('key-00000001', 'It also happens on the phone.', [picture])
    const row = await open()
    const path = actions(row['sys_id'] ?? '')
    for (let cut = 1; ; cut += 1) {
        await lab.begin()
        await open()
        const died = await lab.cluster.work(0, restCall(AGENT, 'POST', path, say), { diesAtChange: cut })
        if (died.answer) {
            expect(read(died.answer).status).toBe(200)
            expect(cut).toBeGreaterThan(8)
            return
        }
        lab.passes(LEASES_MS)
        const again = await lab.call(AGENT, 'POST', path, say, 1)
        expect({ cut, status: again.status }).toEqual({ cut, status: 200 })
        await lab.minutes(3, 1)
        const [received] = lab.received()
        expect({ cut, comments: received?.comments.length, files: received?.attachments.length }).toEqual({
            cut,
            comments: 1,
            files: 1,
        })
        expect(await only()).toMatchObject({ state: 'open', next_attempt: '' })
        const replies = await lab.cluster.rows(0, UPDATES, 'kind=reply')
        expect(replies.map((one) => one['delivery'])).toEqual(['delivered'])
        await expectNotesOnce()
    }
})

describe('two at once, on two nodes', () => {
    /** Orders in which two nodes take turns: one first, the other first, each after so many steps. */
    const schedules = [1, 3, 8, 21].flatMap((turn) => [
        { turn, first: 0 },
        { turn, first: 1 },
    ])
    const alternate =
        ({ turn, first }: { readonly turn: number; readonly first: number }) =>
        (waiting: readonly { readonly node: number }[], step: number): { readonly node: number } => {
            const wanted = (Math.floor(step / turn) + first) % 2
            return { node: waiting.some(({ node }) => node === wanted) ? wanted : (waiting[0]?.node ?? 0) }
        }

    test('a double click makes one case, and both are told so', async () => {
        for (const schedule of schedules) {
            await lab.begin()
            const body = form([])
            const { outcomes } = await lab.cluster.interleave(
                [opening(AGENT, body), opening(AGENT, body)],
                alternate(schedule),
            )
            expect({ schedule, is: outcomes.map(({ answer }) => read(answer).status) }).toEqual({
                schedule,
                is: [200, 200],
            })
            await lab.minutes(2)
            expect(lab.received()).toHaveLength(1)
            expect(await only()).toMatchObject({ state: 'open', next_attempt: '' })
            await expectNotesOnce()
        }
    })

    test('of two agents one opens the case, and the other is told by whom', async () => {
        for (const schedule of schedules) {
            await lab.begin()
            const { outcomes } = await lab.cluster.interleave(
                [opening(AGENT, form([])), opening('admin', form([], { title: 'Another view of it' }))],
                alternate(schedule),
            )
            const answers = outcomes.map(({ answer }) => read(answer))
            expect({ schedule, is: answers.map(({ status }) => status).sort() }).toEqual({
                schedule,
                is: [200, 409],
            })
            const late = answers.find(({ status }) => status === 409)
            expect(late?.json.result.error.code).toMatch(/^CASE_(EXISTS|ONGOING)$/)
            await lab.minutes(2)
            expect(lab.received()).toHaveLength(1)
        }
    })

    test('agent and job, at once: one case, everything once', async () => {
        const chosen = Object.values(await lab.files())
        for (const schedule of schedules) {
            await lab.begin()
            lab.microsoft.control.addFault({ kind: 'refuse', host: CONNECTOR })
            const row = await open(chosen)
            expect(row['state']).toBe('queued')
            lab.passes(16 * 60_000)
            await lab.cluster.interleave(
                [restCall(AGENT, 'POST', actions(row['sys_id'] ?? ''), { action: 'send' }), job(CASES_JOB)],
                alternate(schedule),
            )
            await lab.minutes(2)
            expect(lab.received()).toMatchObject([{ creations: 1 }])
            expect(lab.received()[0]?.attachments.map(({ times }) => times)).toEqual([1, 1])
            expect(await only()).toMatchObject({ state: 'open', next_attempt: '' })
        }
    })
})

test('retry after a timeout: the case that had arrived is found again by its key', async () => {
    lab.microsoft.control.addFault({ kind: 'timeout', afterMs: 9_000, host: CONNECTOR })
    const row = await open()
    expect(row).toMatchObject({ state: 'queued', attempts: '1' })
    expect(JSON.parse(row['last_error'] ?? '')).toMatchObject({ code: 'NETWORK_TIMEOUT' })
    await lab.minutes(1)
    expect(await only()).toMatchObject({ state: 'open', attempts: '0', last_error: '' })
    expect(lab.received()).toMatchObject([{ creations: 2, number: '2611220000000001' }])
})

test('the connector is down: what is said waits, visibly and in order, and goes when it is back', async () => {
    const row = await open()
    const path = actions(row['sys_id'] ?? '')
    lab.microsoft.control.addFault({ kind: 'refuse', host: CONNECTOR, probability: 1 })
    await lab.call(AGENT, 'POST', path, reply('key-00000001', 'first'))
    const shown = await lab.call(AGENT, 'POST', path, reply('key-00000002', 'second'))
    expect(shown.json.result.cases[0]).toMatchObject({
        state: 'open',
        waiting: { attempts: 2, problem: { code: 'NETWORK_UNREACHABLE' } },
    })
    await lab.minutes(5)
    expect(lab.received()[0]?.comments).toEqual([])
    lab.microsoft.control.clearFaults()
    await lab.minutes(20)
    expect(lab.received()[0]?.comments.map(({ body, times }) => [JSON.parse(body).text, times])).toEqual([
        ['first', 1],
        ['second', 1],
    ])
    expect(await only()).toMatchObject({ next_attempt: '', attempts: '0' })
    const after = await lab.call(AGENT, 'GET', `${CASES_API}/case/${row['sys_id'] ?? ''}`)
    expect(JSON.stringify(after.json)).not.toContain('"delivery":"queued"')
})

test('a pause that the connector asks for is kept, whoever wants to send', async () => {
    lab.microsoft.control.addFault({ kind: 'error', status: 503, retryAfter: 600, host: CONNECTOR })
    const row = await open()
    lab.microsoft.control.clearRequests()
    await lab.minutes(5)
    const pushed = await lab.call(AGENT, 'POST', actions(row['sys_id'] ?? ''), { action: 'send' })
    expect(pushed.json.result.cases[0].waiting.problem).toMatchObject({ code: 'CONNECTOR_PAUSED' })
    expect(lab.microsoft.control.requests().filter(({ host }) => host === CONNECTOR)).toEqual([])
    await lab.minutes(7)
    expect(await only()).toMatchObject({ state: 'open' })
})

test('refused: the connector says why, nothing is sent again by itself, and sending it again is possible', async () => {
    lab.microsoft.control.refuseAtConnector({
        status: 422,
        message: 'There is no contract for this service.',
        count: 1,
    })
    const row = await open()
    expect(row).toMatchObject({ state: 'refused', next_attempt: '' })
    await lab.minutes(3)
    expect(lab.received()).toEqual([])
    const shown = await lab.call(AGENT, 'GET', `${CASES_API}/case/${row['sys_id'] ?? ''}`)
    expect(JSON.stringify(shown.json)).toContain('There is no contract for this service.')
    const again = await lab.call(AGENT, 'POST', actions(row['sys_id'] ?? ''), { action: 'resend' })
    expect(again.status).toBe(200)
    expect(await only()).toMatchObject({ state: 'open' })
    expect(lab.received()).toHaveLength(1)
})

describe('cancelling what waits', () => {
    test('never tried: canceled at once', async () => {
        await lab.change('settings', { testEnvironment: false })
        lab.microsoft.control.addFault({ kind: 'error', status: 503, retryAfter: 900, host: CONNECTOR })
        await open()
        // The first attempt was answered with a pause; that it did not arrive is not certain to us.
        const { sys_id: sysId = '' } = await only()
        const answer = await lab.call(AGENT, 'POST', actions(sysId), { action: 'cancel' })
        expect(answer.status).toBe(200)
        await lab.minutes(25)
        expect(await only()).toMatchObject({ state: 'cancelled', next_attempt: '' })
        expect(lab.received()).toEqual([])
    })

    test('perhaps arrived: it is looked for, closed there, and only then counts as canceled', async () => {
        lab.microsoft.control.addFault({ kind: 'cut', host: CONNECTOR })
        const row = await open()
        expect(row['state']).toBe('queued')
        lab.microsoft.control.addFault({ kind: 'refuse', host: CONNECTOR })
        const answer = await lab.call(AGENT, 'POST', actions(row['sys_id'] ?? ''), { action: 'cancel' })
        expect(answer.json.result.cases[0]).toMatchObject({ state: 'cancelling' })
        await lab.minutes(5)
        expect(await only()).toMatchObject({ state: 'cancelled', next_attempt: '' })
        expect(lab.received()).toMatchObject([{ state: 'closed', creations: 1 }])
        await expectNotesOnce()
    })
})

test('Test Environment: the flag goes along; once it is switched off nothing of a test case is sent, ever', async () => {
    await lab.change('settings', { testEnvironment: true })
    const first = await open()
    expect(first).toMatchObject({ is_test: 'true', state: 'open', microsoft_number: 'TEST-00000001' })
    expect(lab.received()).toMatchObject([{ isTest: true }])
    lab.microsoft.control.addFault({ kind: 'refuse', host: CONNECTOR, probability: 1 })
    const waiting = await lab.call(AGENT, 'POST', `${CASES_API}/incidents/${INCIDENT}`, {
        ordinal: 2,
        form: form([]),
        another: true,
    })
    expect(waiting.status).toBe(200)
    await lab.call(AGENT, 'POST', actions(first['sys_id'] ?? ''), reply('key-00000001', 'too late'))
    await lab.change('settings', { testEnvironment: false })
    lab.microsoft.control.clearFaults()
    lab.microsoft.control.clearRequests()
    await lab.minutes(20)
    await lab.change('settings', { testEnvironment: true })
    await lab.minutes(5)
    expect(lab.received()).toMatchObject([{ isTest: true, comments: [] }])
    expect(lab.microsoft.control.requests().filter(({ host }) => host === CONNECTOR)).toEqual([])
    const rows = await lab.cluster.rows(0, TABLE)
    expect(rows.map((row) => [row['ordinal'], row['state']]).sort()).toEqual([
        ['1', 'open'],
        ['2', 'cancelled'],
    ])
    const replies = await lab.cluster.rows(0, UPDATES, 'kind=reply')
    expect(replies.map((one) => one['delivery'])).toEqual(['cancelled'])
})

test('another way to Microsoft: a case of the connector waits, and says so', async () => {
    lab.microsoft.control.addFault({ kind: 'refuse', host: CONNECTOR })
    const row = await open()
    await lab.change('setup-type', { supportBackend: 'admin-center' })
    lab.microsoft.control.clearRequests()
    await lab.minutes(20)
    const shown = await lab.call(AGENT, 'GET', `${CASES_API}/case/${row['sys_id'] ?? ''}`)
    expect(JSON.stringify(shown.json)).toContain('CASE_BACKEND_CHANGED')
    expect(lab.received()).toEqual([])
    await lab.change('setup-type', { supportBackend: 'connector' })
    await lab.minutes(10)
    expect(await only()).toMatchObject({ state: 'open' })
    expect(lab.received()).toHaveLength(1)
})
