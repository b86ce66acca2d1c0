import { apiCall, type Answer } from '../api-call.ts'
import { basic, caseKey, INCIDENT, INTEGRATION, startInboundLab, type InboundLab } from '../inbound-lab.ts'
import { chooseSender, INBOUND_TICKETS, settingsRow } from '../inbound-tickets-lab.ts'
import { documents, misfits } from './openapi-documents.ts'

const DOCUMENT = 'inbound.openapi.yaml'
interface Example {
    readonly value: Readonly<Record<string, unknown>>
}
interface Content {
    readonly 'application/json': {
        readonly schema: object
        readonly examples?: Readonly<Record<string, Example>>
    }
}
interface Operation {
    readonly requestBody?: { readonly content: Content }
    readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: Content }>>
}
const paths = documents[DOCUMENT]?.paths as Readonly<Record<string, Readonly<Record<string, Operation>>>>
const NUMBER = '2611220040001234'
/** Where the examples' case is. */
const KEY = caseKey(INCIDENT, 1)

jest.setTimeout(240_000)
let lab: InboundLab
beforeAll(async () => {
    lab = await startInboundLab({ instance: { startAt: Date.UTC(2026, 10, 22, 12) } })
    await lab.addCase(1, { opened_on: '2026-11-22 09:00:00', last_update: '2026-11-22 09:00:00' })
})
afterAll(() => lab?.close())

const examplesOf = (path: string): readonly (readonly [string, Example['value']])[] =>
    Object.entries(paths[path]?.['post']?.requestBody?.content['application/json'].examples ?? {}).map(
        ([name, { value }]) => [name, value],
    )
const UPDATES = '/inbound/cases/{case}/updates'
const FILES = '/inbound/cases/{case}/attachments'
const received = (value: unknown): string => misfits('/components/schemas/Received', value, DOCUMENT)

test('the key of the document is that of the first case of its incident', () => {
    expect(JSON.stringify(documents[DOCUMENT])).toContain(KEY)
})

describe('every example is executed, in the order of the document', () => {
    test.each(examplesOf(UPDATES))('update %s', async (_name, body) => {
        expect(misfits('/components/schemas/Update', body, DOCUMENT)).toBe('')
        const { status, json } = await lab.tell('POST', `/${KEY}/updates`, body)
        expect([status, json.result.duplicate]).toEqual([200, false])
        expect(received(json.result)).toBe('')
    })

    test.each(examplesOf(FILES))('file %s', async (_name, body) => {
        expect(misfits('/components/schemas/File', body, DOCUMENT)).toBe('')
        const { status, json } = await lab.tell('POST', `/${NUMBER}/attachments`, body)
        expect([status, json.result.duplicate]).toEqual([200, false])
        expect(received(json.result)).toBe('')
    })

    test('what the answers of the document show is what the app answers', async () => {
        const key = await lab.addCase(2, {
            opened_on: '2026-11-22 09:00:00',
            last_update: '2026-11-22 09:00:00',
        })
        const shown = documents[DOCUMENT] as unknown as {
            components: { responses: { Received: { content: Content } } }
        }
        const first = shown.components.responses.Received.content['application/json'].examples?.['first']
        const own = (value: unknown) => ({
            result: JSON.parse(JSON.stringify(value).replaceAll(key, KEY)) as object,
        })
        const wanted = Object.fromEntries(examplesOf(UPDATES))
        await lab.tell('POST', `/${key}/updates`, wanted['accepted'])
        const answer = await lab.tell('POST', `/${key}/updates`, wanted['information-request'])
        expect(own(answer.json.result)).toEqual(first?.value)
        const open = paths['/inbound/cases/{case}']?.['get']?.responses['200']?.content
        const read = await lab.tell('GET', `/${key}`)
        expect(own(read.json.result)).toEqual(open?.['application/json'].examples?.['open']?.value)
        expect(misfits('/components/schemas/CaseWithUpdates', read.json.result, DOCUMENT)).toBe('')
    })
})

test('refusals have the documented form', async () => {
    const path = (status: number): string =>
        `/paths/${UPDATES.replaceAll('/', '~1')}/post/responses/${String(status)}`
    const form = (status: number): string => {
        const answer = paths[UPDATES]?.['post']?.responses[String(status)]
        const pointer = answer?.$ref ? answer.$ref.slice(1) : path(status)
        return `${pointer}/content/application~1json/schema`
    }
    const body = examplesOf(UPDATES)[1]?.[1]
    for (const [status, answer] of [
        [400, await lab.tell('POST', `/${KEY}/updates`, {})],
        [401, await lab.tell('POST', `/${KEY}/updates`, body, {})],
        [
            403,
            await lab.call(
                'admin',
                'POST',
                `/api/x_mioms_m365_assis/v1${UPDATES.replace('{case}', KEY)}`,
                body,
            ),
        ],
        [
            403,
            await lab.call(
                'm365.integration',
                'POST',
                `/api/x_mioms_m365_assis/v1${UPDATES.replace('{case}', KEY)}`,
                body,
            ),
        ],
        [404, await lab.tell('POST', '/1/updates', body)],
        [409, await lab.tell('POST', `/${KEY}/updates`, { ...body, text: 'Something else' })],
        [413, await lab.tell('POST', `/${KEY}/updates`, { ...body, text: 'a'.repeat(200_000) })],
    ] as const) {
        expect(answer.status).toBe(status)
        expect([status, misfits(form(status), answer.json, DOCUMENT)]).toEqual([status, ''])
    }
    const file = await lab.tell('POST', `/${KEY}/attachments`, {
        ...examplesOf(FILES)[0]?.[1],
        updateId: 'other',
        fileName: 'a.exe',
    })
    expect(file.status).toBe(422)
    expect(misfits('/components/schemas/ErrorAnswer', file.json)).toBe('')
})

describe('security tickets', () => {
    const TICKETS = '/inbound/security_tickets'
    const AUTHORIZATION = `${TICKETS}/authorization`
    const send = (method: string, path: string, body?: unknown): Promise<Answer> =>
        apiCall(lab.instance.url + INBOUND_TICKETS + path, method, body, basic(INTEGRATION))
    beforeAll(async () => {
        await chooseSender(lab)
        await lab.instance.control.loadRecords([
            { table: 'x_mioms_m365_assis_ticket_settings', values: settingsRow(1) },
        ])
    })

    test.each(examplesOf(TICKETS))('example %s is taken as it stands', async (_name, body) => {
        expect(misfits('/components/schemas/SecurityTicket', body, DOCUMENT)).toBe('')
        const { status, json } = await send('POST', '', body)
        expect([status, misfits('/components/schemas/ReceivedTicket', json.result, DOCUMENT)]).toEqual([
            201,
            '',
        ])
        const read = await send('GET', `/${String(body['externalId'])}`)
        expect(misfits('/components/schemas/TellableTicket', read.json.result.ticket, DOCUMENT)).toBe('')
    })

    test.each(examplesOf(AUTHORIZATION))('test call %s', async (_name, body) => {
        const { status, json } = await send('POST', '/authorization', body)
        expect([status, misfits('/components/schemas/Authorization', json.result, DOCUMENT)]).toEqual([
            200,
            '',
        ])
    })

    test('refusals have the documented form', async () => {
        const [, first] = examplesOf(TICKETS)[0] ?? []
        for (const [status, answer] of [
            [400, await send('POST', '', {})],
            [404, await send('GET', '/nobody')],
            [409, await send('POST', '', { ...first, name: 'Other' })],
            [413, await send('POST', '', { ...first, description: 'a'.repeat(200_000) })],
        ] as const)
            expect([
                answer.status,
                misfits('/components/schemas/ErrorAnswer', answer.json, 'support.openapi.yaml'),
            ]).toEqual([status, ''])
    })
})
