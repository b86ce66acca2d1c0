import type { HttpOutcome } from '../../../../src/server/ports.ts'
import { findLearnArticles } from '../../../../src/server/recommendations/learn-articles.ts'
import { eventStream, LearnServer, searchTool } from '../../../fakes/learn-server.ts'
import { jsonAnswer } from '../../../fakes/memory-platform.ts'

const TEXT = 'Outlook keeps asking for password'
const HANDSHAKE = ['initialize', 'notifications/initialized', 'tools/list', 'tools/call']
const find = (learn: LearnServer, text = TEXT) => findLearnArticles(learn.deps, text)
const unreachable = (reason: 'timeout' | 'unreachable'): HttpOutcome => ({
    kind: 'failure',
    reason,
    text: 'x',
})

test('a search shakes hands, looks at the tools, calls the one that searches, and shows what it found', () => {
    const learn = new LearnServer()
    expect(find(learn)).toEqual({
        source: 'learn',
        state: 'found',
        articles: [
            {
                source: 'learn',
                id: 'https://learn.microsoft.com/outlook/prompts',
                title: 'Fix repeated prompts',
                url: 'https://learn.microsoft.com/en-us/outlook/prompts',
                snippet: 'Sign out everywhere, then sign in again.',
                detail: '',
            },
        ],
        notice: null,
    })
    expect(learn.asked).toEqual(HANDSHAKE)
})

test('every call is unsigned, goes to the one address, and says what it takes, which protocol and which session', () => {
    const learn = new LearnServer()
    find(learn)
    for (const { url, method, oauthProfile, headers } of learn.platform.sent) {
        expect(oauthProfile).toBeNull()
        expect(url).toBe('https://learn.microsoft.com/api/mcp')
        expect(method).toBe('POST')
        expect(headers).toMatchObject({
            Accept: 'application/json, text/event-stream',
            'Content-Type': 'application/json',
        })
    }
    const [hello, ...others] = learn.platform.sent
    expect(hello?.headers).not.toHaveProperty('Mcp-Session-Id')
    for (const { headers } of others)
        expect(headers).toMatchObject({ 'Mcp-Session-Id': 'session-1', 'MCP-Protocol-Version': '2025-11-25' })
})

test('each call has a row of the audit trail that belongs to no tenant and holds nothing of the search', () => {
    const learn = new LearnServer()
    find(learn)
    expect(learn.platform.callRows).toHaveLength(4)
    expect(learn.platform.callRows[3]).toMatchObject({
        tenantId: '',
        service: 'learn',
        urlTemplate: '/api/mcp tools/call',
        httpStatus: 200,
        errorCode: null,
    })
    expect(JSON.stringify(learn.platform.callRows)).not.toMatch(/outlook|password/i)
})

test('the next search is one call, and the same one within a day none', () => {
    const learn = new LearnServer()
    find(learn)
    expect(find(learn, 'Teams has no sound in meetings').state).toBe('found')
    expect(learn.asked).toEqual([...HANDSHAKE, 'tools/call'])
    expect(find(learn)).toMatchObject({ state: 'found', articles: [{ title: 'Fix repeated prompts' }] })
    expect(learn.asked).toHaveLength(5)
    learn.platform.at += 24 * 3_600_000
    find(learn)
    expect(learn.asked).toHaveLength(9)
})

test('what is kept holds no word of the search', () => {
    const learn = new LearnServer()
    learn.pages = []
    expect(find(learn).state).toBe('nothing')
    expect(JSON.stringify([...learn.rows])).not.toMatch(/outlook|password/i)
})

test('switched off: nothing is asked, also when there is something in the cache', () => {
    const learn = new LearnServer()
    find(learn)
    learn.enabled = false
    expect(find(learn)).toEqual({ source: 'learn', state: 'off', articles: [], notice: null })
    expect(learn.asked).toHaveLength(4)
})

test('a text that names nothing the app knows is not asked for', () => {
    const learn = new LearnServer()
    expect(find(learn, 'Jane Doe called again, 555 0100').state).toBe('nothing')
    expect(learn.asked).toEqual([])
})

describe('a session that is lost', () => {
    test.each([
        ['HTTP 404', () => jsonAnswer(404, '')],
        [
            'HTTP 400',
            () => jsonAnswer(400, { jsonrpc: '2.0', error: { code: -32000, message: 'Bad session' } }),
        ],
        [
            'an error of the protocol',
            () => jsonAnswer(200, { jsonrpc: '2.0', id: 1, error: { code: -32602 } }),
        ],
        ['isError', () => jsonAnswer(200, { jsonrpc: '2.0', id: 1, result: { isError: true, content: [] } })],
    ] as const)('%s: all is asked anew, once', (_, lost) => {
        const learn = new LearnServer()
        find(learn)
        learn.session = 'session-2'
        learn.instead = {
            'tools/call': ({ headers }) => (headers['Mcp-Session-Id'] === 'session-1' ? lost() : undefined),
        }
        expect(find(learn, 'Teams has no sound').state).toBe('found')
        expect(learn.asked).toEqual([...HANDSHAKE, 'tools/call', ...HANDSHAKE])
        find(learn, 'OneDrive does not sync')
        expect(learn.asked).toHaveLength(10)
    })

    test('refused again: that is the answer', () => {
        const learn = new LearnServer()
        find(learn)
        learn.instead = { 'tools/call': () => jsonAnswer(404, '') }
        expect(find(learn, 'Teams has no sound')).toMatchObject({
            state: 'failed',
            notice: { code: 'LEARN_REFUSED', message: 'Microsoft Learn refused the search (HTTP 404).' },
        })
        expect(learn.asked).toEqual([...HANDSHAKE, 'tools/call', ...HANDSHAKE])
    })
})

describe('a server that keeps no sessions', () => {
    test('is spoken to without one', () => {
        const learn = new LearnServer()
        learn.session = null
        expect(find(learn).state).toBe('found')
        for (const { headers } of learn.platform.sent) expect(headers).not.toHaveProperty('Mcp-Session-Id')
    })

    test('of the protocol without a handshake: every request says what it speaks, in its headers and itself', () => {
        const learn = new LearnServer()
        learn.instead = {
            initialize: () => jsonAnswer(400, { jsonrpc: '2.0', id: null, error: { code: -32022 } }),
        }
        expect(find(learn).state).toBe('found')
        expect(learn.asked).toEqual(['initialize', 'tools/list', 'tools/call'])
        const [, list, call] = learn.platform.sent
        expect(list?.headers).toMatchObject({
            'MCP-Protocol-Version': '2026-07-28',
            'Mcp-Method': 'tools/list',
        })
        expect(call?.headers).toMatchObject({
            'Mcp-Method': 'tools/call',
            'Mcp-Name': 'microsoft_docs_search',
        })
        expect(JSON.parse(call?.body ?? '').params._meta).toMatchObject({
            'io.modelcontextprotocol/protocolVersion': '2026-07-28',
        })
        find(learn, 'Teams has no sound')
        expect(learn.asked).toHaveLength(4)
    })
})

describe('tools', () => {
    test('a renamed one is found by what it says of itself, with its own argument', () => {
        const learn = new LearnServer()
        learn.tools = [
            { name: 'fetch_docs', description: 'Fetch documentation', inputSchema: searchTool().inputSchema },
            searchTool('find_docs', 'question'),
        ]
        expect(find(learn).state).toBe('found')
        const { params } = JSON.parse(learn.platform.sent.at(-1)?.body ?? '')
        expect(params).toEqual({ name: 'find_docs', arguments: { question: expect.any(String) } })
    })

    test('a list of several pages is followed, but not for ever', () => {
        const learn = new LearnServer()
        const cursors: unknown[] = []
        learn.instead = {
            'tools/list': ({ body }) => {
                cursors.push(JSON.parse(body ?? '').params.cursor)
                return learn.wrap({ jsonrpc: '2.0', id: 1, result: { tools: [], nextCursor: 'more' } })
            },
        }
        expect(find(learn).notice?.code).toBe('LEARN_TOOLS_UNKNOWN')
        expect(cursors).toEqual([undefined, 'more', 'more'])
    })

    test('none that searches: the notice names the property', () => {
        const learn = new LearnServer()
        learn.tools = [{ name: 'microsoft_docs_fetch', description: 'Fetch a page of documentation' }]
        const { state, notice } = find(learn)
        expect(state).toBe('failed')
        expect(notice).toMatchObject({ code: 'LEARN_TOOLS_UNKNOWN', whoFixes: 'servicenow-admin' })
        expect(notice?.fix).toContain('x_mioms_m365_assis.learn.enabled')
        expect(notice?.correlationId).toBeTruthy()
    })
})

describe('forms of answers', () => {
    test('event streams', () => {
        const learn = new LearnServer()
        learn.wrap = eventStream
        expect(find(learn).state).toBe('found')
    })

    test.each([
        [
            'structured, a list',
            { structuredContent: [{ title: 'A', url: 'https://support.microsoft.com/a' }] },
        ],
        [
            'a text in an older shape',
            { content: [{ type: 'text', text: '[{"title":"A","url":"https://support.microsoft.com/a"}]' }] },
        ],
    ])('%s', (_, result) => {
        const learn = new LearnServer()
        learn.instead = { 'tools/call': () => jsonAnswer(200, { jsonrpc: '2.0', id: 1, result }) }
        expect(find(learn).articles).toMatchObject([{ title: 'A', url: 'https://support.microsoft.com/a' }])
    })

    test.each([
        ['', 'the answer is empty'],
        ['<html>Gateway</html>', 'it is a web page'],
        ['{"jsonrpc":"2.0","id":1,"resu', 'it is not complete JSON'],
        ['data: {"jsonrpc":"2.0","id":1,', 'it is not complete JSON'],
        ['{"jsonrpc":"2.0","method":"notifications/message"}', 'it holds no answer'],
        ['{"jsonrpc":"2.0","id":2,"result":{}}', 'it holds no answer'],
        [
            '{"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":"No luck"}]}}',
            'it holds no list',
        ],
    ])('%s is unreadable: %s', (body, why) => {
        const learn = new LearnServer()
        learn.instead = { 'tools/call': () => jsonAnswer(200, body) }
        expect(find(learn)).toMatchObject({ state: 'failed', notice: { code: 'LEARN_ANSWER_UNREADABLE' } })
        expect(find(learn).notice?.message).toContain(why)
    })
})

describe('pages that may be shown', () => {
    const shown = (pages: readonly unknown[]) => {
        const learn = new LearnServer()
        learn.pages = pages
        return find(learn).articles
    }

    test('links to other hosts, with a user, a port or another scheme are left out', () => {
        const urls = [
            'https://evil.example/outlook',
            'https://learn.microsoft.com.evil.example/a',
            'https://learn.microsoft.com@evil.example/a',
            'https://user:pw@learn.microsoft.com/a',
            'https://learn.microsoft.com:8443/a',
            'http://learn.microsoft.com/a',
            'javascript:alert(1)//learn.microsoft.com',
            '//learn.microsoft.com/a',
            'https://learn.microsoft.com\\@evil.example/a',
            'https://learn.microsoft.com/a"onclick="x',
            'https://azure.microsoft.com/a',
            '',
        ]
        expect(shown(urls.map((contentUrl) => ({ title: 'A page', contentUrl, content: '' })))).toEqual([])
    })

    test('five at most, a page once, in its own language', () => {
        const page = (contentUrl: string) => ({ title: 'A page', contentUrl, content: '' })
        const articles = shown([
            page('https://learn.microsoft.com/fr-fr/a?view=o365#one'),
            page('https://learn.microsoft.com/en-us/a/#two'),
            page('https://LEARN.microsoft.com/A'),
            ...[1, 2, 3, 4, 5].map((n) => page(`https://learn.microsoft.com/b/${n}`)),
        ])
        expect(articles.map(({ url }) => url)).toEqual([
            'https://learn.microsoft.com/fr-fr/a?view=o365#one',
            ...[1, 2, 3, 4].map((n) => `https://learn.microsoft.com/b/${n}`),
        ])
    })

    test('titles and snippets are plain and short', () => {
        const [article] = shown([
            {
                title: '<img src=x onerror=alert(1)>Reset\u202e **it**',
                contentUrl: 'https://learn.microsoft.com/a',
                content: `# Head\n\n<script>alert(1)</script>See [the page](javascript:alert(1)) &amp; \`run\` it.\n${'word '.repeat(200)}`,
            },
        ])
        expect(article?.title).toBe('Reset it')
        expect(article?.snippet).toMatch(/^Head See the page & run it\. word .*word…$/)
        expect(article?.snippet.length).toBeLessThanOrEqual(300)
    })

    test('what is kept fits its column', () => {
        const learn = new LearnServer()
        learn.pages = [1, 2, 3, 4, 5].map((n) => ({
            title: '"'.repeat(500),
            contentUrl: `https://learn.microsoft.com/${n}?${'a'.repeat(400)}`,
            content: '\\"'.repeat(2000),
        }))
        const { articles } = find(learn)
        expect(articles).toHaveLength(5)
        for (const { content } of learn.rows.values()) expect(content.length).toBeLessThanOrEqual(8000)
    })

    test('a row that somebody edited is not trusted', () => {
        const learn = new LearnServer()
        find(learn)
        for (const row of learn.rows.values())
            if (row.kind === 'learn-articles')
                row.content = row.content.replace('https://learn.microsoft.com/en-us', 'https://evil.example')
        expect(find(learn).articles[0]?.url).toBe('https://learn.microsoft.com/en-us/outlook/prompts')
        for (const row of learn.rows.values()) row.content = 'not JSON'
        expect(find(learn).state).toBe('found')
    })
})

describe('when Learn does not answer well', () => {
    test('not reached: named with its fix, and for a minute nobody waits for it again', () => {
        const learn = new LearnServer()
        learn.instead = { initialize: () => unreachable('unreachable') }
        expect(find(learn)).toMatchObject({
            state: 'failed',
            articles: [],
            notice: { code: 'LEARN_UNREACHABLE', severity: 'warning', whoFixes: 'servicenow-admin' },
        })
        learn.instead = {}
        learn.platform.at += 10_000
        expect(find(learn, 'Teams has no sound').notice).toMatchObject({
            code: 'LEARN_UNREACHABLE',
            retryAfterSeconds: 50,
        })
        expect(learn.asked).toEqual(['initialize'])
        learn.platform.at += 50_000
        expect(find(learn).state).toBe('found')
    })

    test('three seconds for all: each call may take what is left, and then it is over', () => {
        const learn = new LearnServer()
        learn.takesMs = 1000
        expect(find(learn).notice).toMatchObject({
            code: 'LEARN_TIMEOUT',
            message: 'Microsoft Learn did not answer within 3 seconds.',
        })
        expect(learn.asked).toEqual(HANDSHAKE.slice(0, 3))
        expect(learn.platform.sent.map(({ timeoutMs }) => timeoutMs)).toEqual([3000, 2000, 1000])
    })

    test.each([
        ['429 with Retry-After', 429, { 'Retry-After': '120' }, 'LEARN_THROTTLED', 120],
        ['429 without', 429, {}, 'LEARN_THROTTLED', 4],
        ['503 with Retry-After', 503, { 'Retry-After': '30' }, 'LEARN_UNAVAILABLE', 30],
    ] as const)('%s: the pause is kept, and told', (_, status, headers, code, seconds) => {
        const learn = new LearnServer()
        learn.instead = { 'tools/call': () => jsonAnswer(status, '', headers) }
        expect(find(learn).notice).toMatchObject({ code, retryAfterSeconds: seconds })
        learn.instead = {}
        const calls = learn.asked.length
        expect(find(learn, 'Teams has no sound').notice?.code).toBe('LEARN_THROTTLED')
        expect(learn.asked).toHaveLength(calls)
        learn.platform.at += seconds * 1000
        expect(find(learn).state).toBe('found')
    })

    test('500: named, and the next search tries again', () => {
        const learn = new LearnServer()
        learn.instead = { initialize: () => jsonAnswer(500, 'oops') }
        expect(find(learn).notice).toMatchObject({ code: 'LEARN_UNAVAILABLE', whoFixes: 'microsoft' })
        learn.instead = {}
        expect(find(learn).state).toBe('found')
    })

    test('a failure is written to the log once, by its code, and not kept', () => {
        const learn = new LearnServer()
        learn.instead = { initialize: () => jsonAnswer(500, '') }
        find(learn)
        expect(learn.platform.errors.map(({ code }) => code)).toEqual(['LEARN_UNAVAILABLE'])
        expect([...learn.rows.values()].filter(({ kind }) => kind === 'learn-articles')).toEqual([])
    })
})

test('a copy of another instance asks nothing until an admin has connected it', () => {
    const learn = new LearnServer()
    learn.platform.tenantRows.set('t', {
        sysId: 't',
        name: 'Contoso',
        cloud: 'global',
        graphProfile: null,
        instanceName: 'prod',
        sync: learn.platform.tenantRows.get('t')?.sync as never,
    })
    expect(find(learn)).toMatchObject({ state: 'failed', notice: { code: 'INSTANCE_CLONED' } })
    expect(learn.asked).toEqual([])
})
