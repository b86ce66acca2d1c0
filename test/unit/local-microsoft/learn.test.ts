import type { LearnTrouble } from '../../../local/microsoft/learn/trouble.ts'
import { learnPages } from '../../../local/microsoft/learn/pages.ts'
import { startSimulation, type SimulatedClient } from './simulated-client.ts'

const LEARN = 'https://learn.microsoft.com/api/mcp'
let client: SimulatedClient
beforeAll(async () => {
    client = await startSimulation()
})
afterEach(() => client.microsoft.control.reset())
afterAll(() => client.microsoft.close())

const HEADERS = { accept: 'application/json, text/event-stream', 'content-type': 'application/json' }
const post = (message: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    client.send(LEARN, {
        method: 'POST',
        headers: { ...HEADERS, ...headers },
        body: typeof message === 'string' ? message : JSON.stringify(message),
    })
const request = (method: string, params: unknown = {}) => ({ jsonrpc: '2.0', id: 7, method, params })
const HELLO = request('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: {} })
const search = (query: unknown, name = 'microsoft_docs_search') =>
    request('tools/call', { name, arguments: { query } })

/** Shakes hands as the protocol wants it; answers the headers that go on. */
async function shakeHands(): Promise<Record<string, string>> {
    const greeted = await post(HELLO)
    expect(await greeted.json()).toMatchObject({
        jsonrpc: '2.0',
        id: 7,
        result: { protocolVersion: '2025-06-18', capabilities: { tools: {} } },
    })
    const session = greeted.headers.get('mcp-session-id') ?? ''
    expect(session).toMatch(/^[\x21-\x7e]+$/)
    const headers = { 'mcp-session-id': session, 'mcp-protocol-version': '2025-06-18' }
    const noted = await post({ jsonrpc: '2.0', method: 'notifications/initialized' }, headers)
    expect([noted.status, await noted.text()]).toEqual([202, ''])
    return headers
}
const add = (trouble: LearnTrouble, probability?: number) =>
    client.microsoft.control.addFault({
        kind: 'learn',
        trouble,
        ...(probability === undefined ? {} : { probability }),
    })

test('the documented exchange: handshake, list of tools, search', async () => {
    const headers = await shakeHands()
    const listed = (await (await post(request('tools/list'), headers)).json()) as {
        result: { tools: { name: string; inputSchema: { required: string[] } }[] }
    }
    expect(listed.result.tools.map(({ name, inputSchema }) => [name, inputSchema.required])).toEqual([
        ['microsoft_docs_search', ['query']],
        ['microsoft_docs_fetch', ['url']],
        ['microsoft_code_sample_search', ['query']],
    ])
    const answer = await post(search('Outlook password repeated sign-in prompts'), headers)
    expect(answer.headers.get('content-type')).toContain('application/json')
    const { result } = (await answer.json()) as {
        result: { content: { text: string }[]; structuredContent: { results: { contentUrl: string }[] } }
    }
    expect(result.structuredContent.results[0]?.contentUrl).toContain(
        'learn.microsoft.com/en-us/troubleshoot/outlook',
    )
    expect(JSON.parse(result.content[0]?.text ?? '')).toEqual(result.structuredContent)
})

test('about forty pages, each once', () => {
    expect(learnPages.length).toBeGreaterThanOrEqual(40)
    expect(new Set(learnPages.map(({ path }) => path)).size).toBe(learnPages.length)
})

test('the version that is asked for, or the newest that the server speaks', async () => {
    const other = request('initialize', { protocolVersion: '1999-01-01' })
    expect(await (await post(other)).json()).toMatchObject({ result: { protocolVersion: '2025-11-25' } })
})

describe('what the transport asks for', () => {
    test('a GET is 405', async () => {
        const answer = await client.send(LEARN, { headers: { accept: 'text/event-stream' } })
        expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
    })
    test.each([
        [406, { accept: 'application/json' }],
        [415, { 'content-type': 'text/plain' }],
    ])('%i for %j', async (status, headers) => expect((await post(HELLO, headers)).status).toBe(status))
    test('400 for what is no message', async () => {
        for (const body of ['{', '[]', '{"jsonrpc":"1.0","method":"ping"}'])
            expect((await post(body)).status).toBe(400)
    })
    test('400 without a session, 404 for one that is not known, 400 for an unknown version', async () => {
        const headers = await shakeHands()
        expect((await post(request('tools/list'))).status).toBe(400)
        expect((await post(request('tools/list'), { ...headers, 'mcp-session-id': 'x' })).status).toBe(404)
        const version = { ...headers, 'mcp-protocol-version': '1999-01-01' }
        expect((await post(request('tools/list'), version)).status).toBe(400)
    })
})

test('unknown methods and tools are errors of the protocol, wrong arguments are errors of the tool', async () => {
    const headers = await shakeHands()
    const answer = async (message: unknown): Promise<unknown> => (await post(message, headers)).json()
    expect(await answer(request('resources/list'))).toMatchObject({ error: { code: -32601 } })
    expect(await answer(search('x', 'no_tool'))).toMatchObject({ error: { code: -32602 } })
    expect(await answer(search(7))).toMatchObject({ result: { isError: true } })
    expect(await answer(search('zzz'))).toMatchObject({ result: { structuredContent: { results: [] } } })
    const fetched = request('tools/call', {
        name: 'microsoft_docs_fetch',
        arguments: { url: 'https://learn.microsoft.com/en-us/microsoft-365/admin/add-users/reset-passwords' },
    })
    expect(JSON.stringify(await answer(fetched))).toContain('# Reset passwords')
})

describe('on demand', () => {
    test('a session ends: 404, and a new one can be had', async () => {
        const headers = await shakeHands()
        add('sessionLost')
        expect((await post(request('tools/list'), headers)).status).toBe(404)
        expect((await post(request('tools/list'), headers)).status).toBe(404)
        expect((await post(request('tools/list'), await shakeHands())).status).toBe(200)
    })

    test('no sessions', async () => {
        add('noSessions', 1)
        expect((await post(HELLO)).headers.get('mcp-session-id')).toBeNull()
        expect((await post(request('tools/list'))).status).toBe(200)
    })

    test('the protocol without handshake', async () => {
        add('stateless', 1)
        const greeted = await post(HELLO)
        expect(greeted.status).toBe(400)
        expect(await greeted.json()).toMatchObject({
            error: { code: -32022, data: { supported: ['2026-07-28'] } },
        })
        const _meta = { 'io.modelcontextprotocol/protocolVersion': '2026-07-28' }
        const headers = { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'tools/list' }
        expect((await post(request('tools/list', { _meta }), headers)).status).toBe(200)
        const mismatch = await post(request('ping', { _meta }), headers)
        expect(await mismatch.json()).toMatchObject({ error: { code: -32020 } })
    })

    test('event streams', async () => {
        const headers = await shakeHands()
        add('eventStream')
        const answer = await post(request('tools/list'), headers)
        expect(answer.headers.get('content-type')).toBe('text/event-stream')
        const data = (await answer.text()).split('\n').filter((line) => line.startsWith('data: '))
        expect(data).toHaveLength(2)
        expect(JSON.parse(data[1]?.slice(6) ?? '')).toMatchObject({ id: 7, result: { tools: [{}, {}, {}] } })
    })

    test.each([
        ['toolsRenamed', ['microsoft_docs_fetch', 'microsoft_code_sample_search', 'learn_find']],
        ['toolsUnknown', ['microsoft_docs_fetch', 'microsoft_code_sample_search']],
    ] as const)('%s', async (trouble, names) => {
        const headers = await shakeHands()
        add(trouble, 1)
        const listed = (await (await post(request('tools/list'), headers)).json()) as {
            result: { tools: { name: string }[] }
        }
        expect(listed.result.tools.map(({ name }) => name)).toEqual(names)
        expect(await (await post(search('Outlook'), headers)).json()).toMatchObject({
            error: { code: -32602 },
        })
    })

    test('an error of the tool, the older shape, hostile content', async () => {
        const headers = await shakeHands()
        const answer = async (trouble: LearnTrouble): Promise<string> => {
            add(trouble)
            return (await post(search('Outlook password'), headers)).text()
        }
        expect(JSON.parse(await answer('toolError'))).toMatchObject({ result: { isError: true } })
        const older = JSON.parse(await answer('olderShape')) as { result: { content: { text: string }[] } }
        expect(older.result).not.toHaveProperty('structuredContent')
        const { results } = JSON.parse(older.result.content[0]?.text ?? '') as { results: object[] }
        expect(results[0]).toMatchObject({ url: expect.stringContaining('https://learn.microsoft.com/') })
        expect(results[0]).not.toHaveProperty('contentUrl')
        expect(await answer('hostile')).toContain('javascript:')
    })

    test('a limit is told with Retry-After; a trouble that is not known is refused', async () => {
        client.microsoft.control.addFault({ kind: 'error', status: 429, retryAfter: 9 })
        const answer = await post(HELLO)
        expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '9'])
        expect(() => add('other' as LearnTrouble)).toThrow('trouble')
    })
})

test('the log holds what was asked, and masks an address', async () => {
    const headers = await shakeHands()
    await post(search('Outlook of jane@contoso.com'), headers)
    expect(client.microsoft.control.requests().at(-1)).toMatchObject({
        host: 'learn.microsoft.com',
        learn: {
            method: 'tools/call',
            tool: 'microsoft_docs_search',
            arguments: '{"query":"Outlook of [mail address]"}',
        },
    })
    expect(JSON.stringify(client.microsoft.control.requests())).not.toContain(headers['mcp-session-id'])
})
