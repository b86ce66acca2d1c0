import type { Fault } from '../../../local/microsoft/faults/fault.ts'
import { GRAPH, ISSUES, startSimulation, type SimulatedClient } from './simulated-client.ts'

let client: SimulatedClient
let headers: Record<string, string>
let draw = 0

beforeAll(async () => {
    client = await startSimulation({ random: () => draw })
    headers = { authorization: `Bearer ${await client.token()}` }
})
afterEach(() => client.microsoft.control.reset())
afterAll(() => client.microsoft.close())

const add = (fault: Fault) => client.microsoft.control.addFault(fault)
const get = (path = ISSUES, init: RequestInit = {}) => client.send(`${GRAPH}${path}`, { headers, ...init })

test.each([401, 403, 429, 500, 502, 503, 504] as const)(
    'status %i comes in the shape of Graph',
    async (status) => {
        add({ kind: 'error', status })
        const response = await get()
        expect(response.status).toBe(status)
        expect(response.headers.get('retry-after')).toBeNull()
        expect(await response.json()).toMatchObject({ error: { code: expect.any(String), innerError: {} } })
        expect((await get()).status).toBe(200)
    },
)

test('Retry-After comes as seconds or as the HTTP date of the scenario clock', async () => {
    add({ kind: 'error', status: 429, retryAfter: 7 })
    add({ kind: 'error', status: 503, retryAfter: 90, retryAfterForm: 'date' })
    expect((await get()).headers.get('retry-after')).toBe('7')
    expect((await get()).headers.get('retry-after')).toBe('Tue, 03 Mar 2026 09:01:30 GMT')
})

test('on a login host an error comes in the shape of Entra', async () => {
    add({ kind: 'error', status: 429, retryAfter: 3, host: 'login.microsoftonline.com' })
    const response = await client.requestToken()
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '3'])
    expect(await response.json()).toMatchObject({ error: 'temporarily_unavailable', error_codes: [90055] })
})

test('a timeout never answers, and the client gives up', async () => {
    add({ kind: 'timeout' })
    await expect(get(ISSUES, { signal: AbortSignal.timeout(150) })).rejects.toThrow('timeout')
    expect(client.microsoft.control.requests().at(-1)).not.toHaveProperty('status')
})

test('a slow answer comes after its delay, and is the right one', async () => {
    add({ kind: 'timeout', afterMs: 150 })
    await expect(get(ISSUES, { signal: AbortSignal.timeout(50) })).rejects.toThrow('timeout')
    add({ kind: 'timeout', afterMs: 50 })
    expect(await (await get()).json()).toHaveProperty('value')
})

test('a cut connection shows the head and then fails in the body', async () => {
    add({ kind: 'cut' })
    const response = await get()
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('terminated')
})

test('a refused connection gives no answer at all', async () => {
    add({ kind: 'refuse' })
    await expect(get()).rejects.toThrow('fetch failed')
})

test.each([200, 502] as const)('HTML comes with status %i where JSON belongs', async (status) => {
    add({ kind: 'html', status })
    const response = await get()
    expect([response.status, response.headers.get('content-type')]).toEqual([
        status,
        'text/html; charset=utf-8',
    ])
    expect(await response.text()).toMatch(/^<!DOCTYPE html>/)
})

test.each(['invalidJson', 'truncatedPage'] as const)(
    '%s arrives whole but cannot be parsed',
    async (kind) => {
        add({ kind })
        const response = await get()
        expect(response.status).toBe(200)
        expect(response.headers.get('content-type')).toContain('application/json')
        const text = await response.text()
        expect(Number(response.headers.get('content-length'))).toBe(Buffer.byteLength(text))
        expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
    },
)

test('a next-link loop leads to the very page it is on', async () => {
    add({ kind: 'nextLinkLoop', count: 2 })
    const path = `${ISSUES}?%24top=5`
    const first = (await (await get(path)).json()) as Record<string, unknown>
    expect(first['@odata.nextLink']).toBe(`${GRAPH}${path}`)
    expect(await (await get(path)).json()).toEqual(first)
    expect(((await (await get(path)).json()) as Record<string, string>)['@odata.nextLink']).toContain(
        '$skip=5',
    )
})

test('an empty tenant has no issues and no next link', async () => {
    client.microsoft.control.chooseIssues({ source: 'empty' })
    expect(await (await get()).json()).toEqual({
        '@odata.context': `${GRAPH}/v1.0/$metadata#admin/serviceAnnouncement/issues`,
        value: [],
    })
})

test('10,000 issues come in ten pages', async () => {
    client.microsoft.control.chooseIssues({ source: 'synthetic', count: 10_000, active: 50 })
    const init = { headers: { ...headers, prefer: 'odata.maxpagesize=1000' } }
    let path: string | undefined = ISSUES
    const ids = new Set<string>()
    let pages = 0
    while (path !== undefined) {
        const page = (await (await get(path, init)).json()) as {
            value: { id: string }[]
            '@odata.nextLink'?: string
        }
        page.value.forEach(({ id }) => ids.add(id))
        path = page['@odata.nextLink']?.slice(GRAPH.length)
        pages += 1
    }
    expect([pages, ids.size]).toEqual([10, 10_000])
})

test('a fault strikes only its host and path, and only as often as asked', async () => {
    add({ kind: 'error', status: 500, host: 'graph.microsoft.com', path: '/v1.0/admin/*/issues', count: 2 })
    const overviews = '/v1.0/admin/serviceAnnouncement/healthOverviews'
    const statuses: number[] = []
    for (const path of [overviews, ISSUES, ISSUES, ISSUES]) statuses.push((await get(path)).status)
    statuses.push((await client.requestToken()).status)
    expect(statuses).toEqual([200, 500, 500, 200, 200])
    expect(client.microsoft.control.requests().map(({ fault }) => fault)).toEqual([
        undefined,
        'error',
        'error',
        undefined,
        undefined,
    ])
})

test('a fault with a probability strikes by the draw until it is cleared', async () => {
    add({ kind: 'error', status: 503, probability: 0.3 })
    const statusAt = async (value: number) => {
        draw = value
        return (await get()).status
    }
    expect([await statusAt(0.29), await statusAt(0.3), await statusAt(0.1)]).toEqual([503, 200, 503])
    client.microsoft.control.clearFaults()
    expect(await statusAt(0)).toBe(200)
})

test('faults strike in the order they were added', async () => {
    add({ kind: 'error', status: 500 })
    add({ kind: 'error', status: 502 })
    expect([(await get()).status, (await get()).status, (await get()).status]).toEqual([500, 502, 200])
})

test.each([
    [{ kind: 'nonsense' }, 'nonsense'],
    [{ kind: 'error', status: 418 }, 'status'],
    [{ kind: 'cut', retryAfter: 1 }, 'retryAfter'],
    [{ kind: 'html', status: 200, count: 0 }, 'count'],
    [{ kind: 'refuse', probability: 2 }, 'probability'],
    [{ kind: 'aadsts', code: 1 }, 'code'],
])('%j is refused by a message that names %s', (fault, name) => {
    expect(() => add(fault as Fault)).toThrow(name)
})
