import type { Fault } from '../../local/microsoft/faults/fault.ts'
import type { LearnTrouble } from '../../local/microsoft/learn/trouble.ts'
import { renameInstance, startDemoLab, TAB_API, type Lab } from '../lab.ts'
import { storedRows } from '../stored-rows.ts'
import type { LoadedDemo } from '../../local/instance/demo/load-demo.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const TEXT = 'Outlook keeps asking for password'
const HANDSHAKE = ['initialize', 'notifications/initialized', 'tools/list', 'tools/call']
const DAY = 86_400

let lab: Lab & { readonly demo: LoadedDemo }
let directory: string
beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'learn-'))
    lab = await startDemoLab({ instance: { dataDirectory: directory } })
})
afterAll(async () => {
    await lab.close()
    rmSync(directory, { recursive: true, force: true })
})
// A day later what was found and how Learn is spoken to count no more: every test begins with a handshake.
beforeEach(async () => {
    lab.microsoft.control.clearFaults()
    await lab.instance.control.setClock({ advanceSeconds: 2 * DAY })
    lab.microsoft.control.advanceClock(2 * 24 * 60)
    lab.microsoft.control.clearRequests()
})

const path = (source = 'learn'): string => `${TAB_API}/${lab.demo.incident.sysId}/articles/${source}`
async function find(text = TEXT, user = 'ana.agent') {
    const { status, json } = await lab.call(user, 'POST', path(), { text })
    expect(status).toBe(200)
    return json.result as {
        state: string
        articles: { title: string; url: string; snippet: string }[]
        notice: { code: string; message: string; fix: string; retryAfterSeconds: number | null } | null
    }
}
const asked = (): readonly (string | undefined)[] =>
    lab.microsoft.control
        .requests()
        .filter(({ host }) => host === 'learn.microsoft.com')
        .map(({ learn }) => learn?.method)
const fault = (what: Fault): void => lab.microsoft.control.addFault({ ...what, host: 'learn.microsoft.com' })
const trouble = (name: LearnTrouble, count?: number): void =>
    lab.microsoft.control.addFault({
        kind: 'learn',
        trouble: name,
        host: 'learn.microsoft.com',
        ...(count === undefined ? { probability: 1 } : { count }),
    })
/** Rows of the audit trail of calls to Learn, as the database holds them. */
const auditRows = (): readonly { readonly table: string; readonly text: string }[] =>
    storedRows(directory).filter(
        ({ table, text }) => table === 'x_mioms_m365_assis_outbound_call' && text.includes('"learn"'),
    )
async function setProperty(value: string): Promise<void> {
    const table = '/api/now/table/sys_properties'
    const query = 'sysparm_query=name=x_mioms_m365_assis.learn.enabled'
    const { json } = await lab.call('admin', 'GET', `${table}?${query}`)
    const { status } = await lab.call('admin', 'PATCH', `${table}/${json.result[0].sys_id}`, { value })
    expect(status).toBe(200)
}

test('pages of Learn are found, each call is in the audit trail, and the same search makes no further call', async () => {
    const before = auditRows().length
    const first = await find()
    expect(first).toMatchObject({ state: 'found', notice: null })
    expect(first.articles.length).toBeGreaterThan(1)
    expect(first.articles.length).toBeLessThanOrEqual(5)
    for (const { url } of first.articles) expect(url).toMatch(/^https:\/\/learn\.microsoft\.com\/en-us\//)
    expect(first.articles[0]?.title).toContain('Outlook')
    expect(first.articles[0]?.snippet).not.toMatch(/[#*\n]/)
    expect(asked()).toEqual(HANDSHAKE)
    expect(auditRows()).toHaveLength(before + 4)
    // What the incident remembers of them is another matter.
    const pages = (answer: typeof first) =>
        answer.articles.map(({ title, url, snippet }) => [title, url, snippet])
    expect(pages(await find())).toEqual(pages(first))
    expect(pages(await find(TEXT, 'omar.escalation'))).toEqual(pages(first))
    expect(asked()).toHaveLength(4)
    expect(auditRows()).toHaveLength(before + 4)
})

test('another search is one call, in the session that is known', async () => {
    await find()
    await find('Teams meetings have no sound')
    expect(asked()).toEqual([...HANDSHAKE, 'tools/call'])
})

test('what goes over the wire holds no name, address or word of the incident: the names of the app and codes alone', async () => {
    await find(
        'Jane Doe <jane.doe@contoso.com>, +33 6 12 34 56 78, PC-4711: Outlook password prompt, AADSTS50076',
    )
    const searches = lab.microsoft.control.requests().flatMap(({ learn }) => learn?.arguments ?? [])
    expect(searches).toHaveLength(1)
    expect(searches[0]).toContain('AADSTS50076')
    expect(searches[0]).toContain('Outlook')
    expect(searches[0]).not.toMatch(/jane|doe|contoso|mail address|\b33\b|12 34|4711|PC-/i)
    // Neither does what the instance keeps of it, but for the audit's own columns.
    const cached = storedRows(directory).filter(({ table }) => table.endsWith('_article_cache'))
    expect(cached.length).toBeGreaterThan(0)
    for (const { text } of [...cached, ...auditRows()]) expect(text).not.toMatch(/jane\.doe|4711|12 34/)
})

test('a text that names nothing Microsoft has is not asked for', async () => {
    expect(await find('The roof of building 7 leaks')).toMatchObject({ state: 'nothing', articles: [] })
    expect(asked()).toEqual([])
})

test('a session that is lost is renewed once, unseen', async () => {
    await find()
    trouble('sessionLost', 1)
    expect((await find('Teams meetings have no sound')).state).toBe('found')
    expect(asked()).toEqual([...HANDSHAKE, 'tools/call', ...HANDSHAKE])
})

test.each(['eventStream', 'noSessions', 'olderShape', 'toolsRenamed'] as const)(
    '%s: found all the same',
    async (name) => {
        trouble(name)
        expect((await find()).state).toBe('found')
        expect(asked()).toEqual(HANDSHAKE)
    },
)

test('a tool that is renamed between two searches is found by what it says of itself', async () => {
    await find()
    trouble('toolsRenamed')
    expect((await find('Teams meetings have no sound')).state).toBe('found')
    expect(lab.microsoft.control.requests().at(-1)?.learn?.tool).toBe('learn_find')
})

test('a server of the protocol without handshake is spoken to so', async () => {
    trouble('stateless')
    expect((await find()).state).toBe('found')
    expect(asked()).toEqual(['initialize', 'tools/list', 'tools/call'])
})

test('only tools that do not search: the notice says what to do', async () => {
    trouble('toolsUnknown')
    const { state, notice } = await find()
    expect([state, notice?.code]).toEqual(['failed', 'LEARN_TOOLS_UNKNOWN'])
    expect(notice?.fix).toContain('x_mioms_m365_assis.learn.enabled')
    // The tab itself does not mind.
    expect((await lab.call('ana.agent', 'GET', `${TAB_API}/${lab.demo.incident.sysId}`)).status).toBe(200)
})

test('an error of the tool is refused', async () => {
    trouble('toolError')
    expect((await find()).notice?.code).toBe('LEARN_REFUSED')
})

describe('when Learn does not answer well', () => {
    test.each([
        ['refuse', { kind: 'refuse' }, 'LEARN_UNREACHABLE'],
        ['cut', { kind: 'cut' }, 'LEARN_UNREACHABLE'],
        ['a gateway page', { kind: 'html', status: 200 }, 'LEARN_ANSWER_UNREADABLE'],
        ['no JSON', { kind: 'invalidJson' }, 'LEARN_ANSWER_UNREADABLE'],
        ['half an answer', { kind: 'truncatedPage' }, 'LEARN_ANSWER_UNREADABLE'],
        ['500', { kind: 'error', status: 500 }, 'LEARN_UNAVAILABLE'],
        ['503', { kind: 'error', status: 503, retryAfter: 30 }, 'LEARN_UNAVAILABLE'],
        ['429', { kind: 'error', status: 429, retryAfter: 120 }, 'LEARN_THROTTLED'],
    ] as const)('%s', async (_, what, code) => {
        fault(what)
        const { state, notice, articles } = await find()
        expect([state, notice?.code, articles]).toEqual(['failed', code, []])
        expect(notice?.message).not.toContain('{')
        expect(notice?.fix).not.toContain('{')
    })

    test('429: no call inside the pause that Learn asked for, which the notice tells', async () => {
        fault({ kind: 'error', status: 429, retryAfter: 120 })
        expect((await find()).notice?.retryAfterSeconds).toBe(120)
        const calls = asked().length
        await lab.instance.control.setClock({ advanceSeconds: 60 })
        expect((await find()).notice).toMatchObject({ code: 'LEARN_THROTTLED', retryAfterSeconds: 60 })
        expect(asked()).toHaveLength(calls)
        await lab.instance.control.setClock({ advanceSeconds: 61 })
        expect((await find()).state).toBe('found')
    })

    test('slower than three seconds: given up in time, and not waited for again for a minute', async () => {
        fault({ kind: 'timeout' })
        const started = Date.now()
        expect((await find()).notice?.code).toBe('LEARN_TIMEOUT')
        expect(Date.now() - started).toBeLessThan(6000)
        const again = Date.now()
        expect((await find()).notice?.code).toBe('LEARN_TIMEOUT')
        expect(Date.now() - again).toBeLessThan(1500)
        expect(asked()).toHaveLength(1)
        await lab.instance.control.setClock({ advanceSeconds: 61 })
        expect((await find()).state).toBe('found')
    }, 30_000)
})

test('links to other hosts and schemes never reach the page, nor does markup', async () => {
    trouble('hostile')
    const answer = await find()
    expect(answer.articles).toMatchObject([
        {
            title: 'Reset Outlook',
            url: 'https://learn.microsoft.com/en-us/outlook/reset',
            snippet: 'Press here now.',
        },
    ])
    expect(JSON.stringify(answer)).not.toMatch(/evil|javascript|<|onerror/)
})

test('switched off by its property: no call, and it says so', async () => {
    await setProperty('false')
    expect(await find()).toMatchObject({ state: 'off', articles: [], notice: null })
    expect(asked()).toEqual([])
    await setProperty('true')
    expect((await find()).state).toBe('found')
})

describe('who may ask', () => {
    test.each([
        [undefined, 401],
        ['emma.employee', 403],
        ['ana.agent', 200],
        ['admin', 200],
    ])('%s gets %i', async (user, status) => {
        expect((await lab.call(user, 'POST', path(), { text: TEXT })).status).toBe(status)
    })

    test('nothing is asked for an incident that is not there, a source that is none, or what is no text', async () => {
        const call = (at: string, body: unknown) => lab.call('ana.agent', 'POST', at, body)
        const missing = `${TAB_API}/${'9'.repeat(32)}/articles/learn`
        expect((await call(missing, { text: TEXT })).status).toBe(404)
        expect((await call(path('wikipedia'), { text: TEXT })).status).toBe(400)
        for (const body of [{}, { text: 7 }, { text: 'x'.repeat(1001) }])
            expect((await call(path(), body)).status).toBe(400)
        expect(asked()).toEqual([])
    })
})

test('in French the notice is French', async () => {
    lab.microsoft.control.addFault({ kind: 'refuse', host: 'learn.microsoft.com' })
    const { json } = await lab.call('claire.agent', 'POST', path(), { text: TEXT })
    expect(json.result.notice.message).toBe('Microsoft Learn n’a pas pu être joint.')
})

// Last: the instance stays a copy.
test('a copy of the instance asks nothing', async () => {
    await renameInstance(lab, 'a-copy')
    expect((await find()).notice?.code).toBe('INSTANCE_CLONED')
    expect(asked()).toEqual([])
})
