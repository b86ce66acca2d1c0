import fc from 'fast-check'
import {
    basic,
    CASES,
    comment,
    INCIDENT,
    INTEGRATION,
    startInboundLab,
    UPDATES,
    type InboundLab,
} from '../inbound-lab.ts'
import { tellAtPace } from '../inbound-pace.ts'

jest.setTimeout(240_000)
let lab: InboundLab
let cases = 0
const newCase = (): Promise<string> => lab.addCase((cases += 1))
beforeAll(async () => {
    lab = await startInboundLab()
})
afterAll(() => lab?.close())

const ago = (seconds: number): string => new Date(Date.now() - seconds * 1000).toISOString()
const rows = async (table: string, query: string): Promise<readonly Readonly<Record<string, string>>[]> => {
    const path = `/api/now/table/${table}?sysparm_query=${encodeURIComponent(query)}&sysparm_limit=5000`
    return (await lab.call('admin', 'GET', path)).json.result
}
/** Notes of the app about a case; each ends in the case's and the update's mark. */
const notes = async (): Promise<readonly string[]> =>
    (await rows('sys_journal_field', `element_id=${INCIDENT}`)).map((row) => row['value'] ?? '')
const stateOf = async (key: string): Promise<string> =>
    (await lab.tell('GET', `/${key}`)).json.result.case.state

describe('what is told reaches the case and its incident', () => {
    test('from the number to the closing, each a note, once', async () => {
        const key = await newCase()
        const before = (await notes()).length
        const told = [
            ['accepted', { number: '2611220040001234', text: undefined }, 'open'],
            ['information-request', { text: 'Which <b>build</b>?' }, 'waiting'],
            ['comment', { text: 'We will wait.' }, 'waiting'],
            ['status', { state: 'open', text: undefined }, 'open'],
            ['closure', { text: 'Solved.' }, 'closed'],
            ['reopening', { text: undefined }, 'open'],
        ] as const
        for (const [index, [kind, more, state]] of told.entries()) {
            const body = comment(`told-${String(index)}`, { kind, occurredAt: ago(300 - index), ...more })
            for (const duplicate of [false, true]) {
                const { status, json } = await lab.tell('POST', `/${key}/updates`, body)
                expect([kind, status, json.result.duplicate, json.result.case.state]).toEqual([
                    kind,
                    200,
                    duplicate,
                    state,
                ])
            }
        }
        const written = (await notes()).slice(before)
        expect(written).toHaveLength(told.length)
        expect(written.join('\n')).toContain('Which <b>build</b>?')
        expect(await stateOf('2611220040001234')).toBe('open')
    })

    test('a file is kept with the case, byte for byte, and not with the incident', async () => {
        const key = await newCase()
        const bytes = Buffer.from('%PDF-1.7\n\u0000\u0001 binary é', 'utf8')
        const body = {
            updateId: 'file',
            occurredAt: ago(10),
            fileName: 'Compte rendu.pdf',
            contentType: 'application/pdf',
            content: bytes.toString('base64'),
        }
        for (const duplicate of [false, true])
            expect((await lab.tell('POST', `/${key}/attachments`, body)).json.result.duplicate).toBe(
                duplicate,
            )
        const [file, ...more] = await rows('sys_attachment', `table_sys_id=${key}`)
        expect([file?.['file_name'], file?.['table_name'], more.length]).toEqual([
            'Compte rendu.pdf',
            CASES,
            0,
        ])
        const content = await fetch(`${lab.instance.url}/api/now/attachment/${file?.['sys_id'] ?? ''}/file`, {
            headers: basic('admin', 'admin'),
        })
        expect(Buffer.from(await content.arrayBuffer()).equals(bytes)).toBe(true)
        expect(await rows('sys_attachment', `table_sys_id=${INCIDENT}`)).toEqual([])
    })

    test('the largest file passes, one byte more does not', async () => {
        const key = await newCase()
        const pdf = (size: number) => Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(size - 5)])
        const send = (updateId: string, size: number) =>
            lab.tell('POST', `/${key}/attachments`, {
                updateId,
                occurredAt: ago(10),
                fileName: 'large.pdf',
                contentType: 'application/pdf',
                content: pdf(size).toString('base64'),
            })
        expect((await send('fits', 3 * 1024 * 1024)).status).toBe(200)
        const refused = await send('too large', 3 * 1024 * 1024 + 1)
        expect(refused.status).toBe(400)
        const over = await send('over', 3 * 1024 * 1024 + 1)
        expect([over.status, over.json.result.error.code]).toEqual([422, 'FILE_REFUSED'])
        const huge = await send('huge', 9 * 1024 * 1024)
        expect([huge.status, huge.json.result.error.code]).toEqual([413, 'UPDATE_TOO_LARGE'])
    })
})

test('what is malformed is refused with a code, whatever it is, and nothing is written', async () => {
    const key = await newCase()
    await lab.tell('GET', `/${key}`)
    await lab.instance.control.resetCounters()
    const field = fc.oneof(fc.anything({ withBigInt: false }), fc.string(), fc.constant('comment'))
    const object = fc.record(
        {
            updateId: field,
            occurredAt: field,
            kind: field,
            state: field,
            number: field,
            text: field,
            sequence: field,
            fileName: field,
            contentType: field,
            content: field,
        },
        { requiredKeys: [] },
    )
    const body = fc.oneof(
        object.map((value) => JSON.stringify(value)),
        fc.anything({ withBigInt: false }).map((value) => JSON.stringify(value) ?? ''),
        fc.string(),
        fc.json().map((text) => text.slice(0, -1)),
        fc.constantFrom(
            '\u0000',
            '{"updateId":"\ud800"}',
            '[['.repeat(3000),
            `"${'a'.repeat(300_000)}"`,
            ' ',
        ),
    )
    await fc.assert(
        fc.asyncProperty(fc.constantFrom('updates', 'attachments'), body, async (route, text) => {
            const answer = await lab.tell('POST', `/${key}/${route}`, text)
            expect(answer.status).toBeGreaterThanOrEqual(400)
            expect(answer.status).toBeLessThan(500)
            expect(answer.json.result.error.code).toMatch(/^[A-Z_]+$/)
        }),
        { numRuns: 200 },
    )
    expect((await lab.instance.control.counters()).writes).toBe(0)
    const odd = await lab.tell('POST', `/${key}/updates`, 'a=b', {
        ...basic(INTEGRATION),
        'Content-Type': 'application/x-www-form-urlencoded',
    })
    expect(odd.status).toBe(415)
})

test('nothing that is sent stands in a log, taken or refused, nor in an answer to others', async () => {
    const key = await newCase()
    const canary = (what: string): string => `canary-${what}@contoso.com`
    const full = comment('canary-id', { text: canary('text'), author: canary('author') })
    const sent = [
        full,
        { ...full, text: canary('other') },
        { ...full, updateId: 'canary two', kind: canary('kind') },
        { ...full, updateId: 'three', [canary('field')]: 1 },
        { ...full, updateId: 'four', number: canary('number') },
    ]
    const statuses = []
    for (const body of sent) {
        const answer = await lab.tell('POST', `/${key}/updates`, body)
        statuses.push(answer.status)
        expect(answer.text.replace('canary-id', '')).not.toContain('canary')
    }
    expect(statuses).toEqual([200, 409, 400, 400, 400])
    const file = {
        updateId: 'canary-file',
        occurredAt: ago(5),
        fileName: 'canary-name.txt',
        contentType: 'text/plain',
        content: Buffer.from(canary('content')).toString('base64'),
    }
    expect((await lab.tell('POST', `/${key}/attachments`, file)).status).toBe(200)
    expect((await lab.tell('POST', `/${key}/attachments`, { ...file, fileName: 'canary.exe' })).status).toBe(
        422,
    )
    for (const table of ['syslog', 'sys_outbound_http_log'])
        expect([table, JSON.stringify(await rows(table, 'sys_idISNOTEMPTY')).includes('canary')]).toEqual([
            table,
            false,
        ])
    expect(JSON.stringify(await rows('syslog', 'sourceLIKEx_mioms'))).toContain('UPDATE_DIFFERS')
})

describe('order and pace', () => {
    const day = [
        { kind: 'accepted', number: 'DAY' },
        { kind: 'comment', text: 'Hello' },
        { kind: 'information-request', text: 'Which build?' },
        { kind: 'status', state: 'open' },
        { kind: 'closure', text: 'Solved' },
        { kind: 'reopening' },
        { kind: 'comment', text: 'Again' },
        { kind: 'information-request', text: 'Still there?' },
    ]
    const recorded = (number: string) =>
        day.map((one, index) => ({
            updateId: `day-${String(index)}`,
            occurredAt: ago(3600 - index * 60),
            ...(index % 3 === 0 ? {} : { sequence: index }),
            ...one,
            ...('number' in one ? { number } : {}),
        }))

    test('property: a recorded day in any order, parts of it at once and twice, ends the same', async () => {
        const end = async (key: string): Promise<unknown> => {
            const { json } = await lab.tell('GET', `/${key}`)
            const { updates, case: row } = json.result
            return [row.state, (updates as readonly { updateId: string }[]).map(({ updateId }) => updateId)]
        }
        const inOrder = await newCase()
        for (const one of recorded('DAY-0')) await lab.tell('POST', `/${inOrder}/updates`, one)
        const wanted = await end(inOrder)
        expect(wanted).toEqual(['waiting', day.map((_one, index) => `day-${String(index)}`)])
        const indexes = [...day.keys()]
        const order = fc.tuple(
            fc.shuffledSubarray(indexes, { minLength: day.length }),
            fc.shuffledSubarray(indexes),
        )
        await fc.assert(
            fc.asyncProperty(order, async ([all, again]) => {
                const key = await newCase()
                const updates = recorded(`DAY-${String(cases)}`)
                const sent = [...all, ...again]
                for (let at = 0; at < sent.length; at += 4) {
                    const some = sent.slice(at, at + 4)
                    const answers = await Promise.all(
                        some.map((index) => lab.tell('POST', `/${key}/updates`, updates[index])),
                    )
                    expect(answers.map(({ status }) => status)).toEqual(some.map(() => 200))
                }
                expect(await end(key)).toEqual(wanted)
            }),
            { numRuns: 12 },
        )
    })

    test('50 a second for six seconds: none is lost, each is a note once, and the state is right', async () => {
        const outcome = await tellAtPace(lab, { perSecond: 50, seconds: 6, cases: 10 })
        expect(outcome).toMatchObject({ sent: 300, taken: 300, stored: 300, notes: 300, rightCases: 10 })
    })

    test('above the limit of the hour the platform answers 429, and says until when', async () => {
        const key = await newCase()
        const [rule] = await rows('sys_rate_limit_rules', 'nameLIKEupdates of cases')
        expect(rule?.['requests']).toBe('7200')
        const limit = (requests: string) =>
            lab.instance.control.loadRecords([
                { table: 'sys_rate_limit_rules', values: { sys_id: rule?.['sys_id'] ?? '', requests } },
            ])
        await limit('2')
        const answers = []
        for (let index = 0; index < 3; index += 1)
            answers.push(await lab.tell('POST', `/${key}/updates`, comment(`limit-${String(index)}`)))
        await limit('7200')
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
        const [, , last] = answers
        expect(last?.json).toEqual({
            error: {
                message: 'Rate limit exceeded',
                detail: 'Rate limit of 2 requests per hour for Microsoft 365 Support Inbound exceeded',
            },
            status: 'failure',
        })
        expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0)
        expect((await lab.tell('GET', `/${key}`)).json.result.updates).toHaveLength(2)
    })
})

test('the rows themselves are closed to the integration user', async () => {
    for (const table of [CASES, UPDATES])
        expect((await lab.call(INTEGRATION, 'GET', `/api/now/table/${table}`)).status).toBe(403)
})
