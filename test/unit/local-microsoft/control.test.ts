import { contoso, GRAPH, ISSUES, startSimulation, type SimulatedClient } from './simulated-client.ts'

let client: SimulatedClient
beforeAll(async () => {
    client = await startSimulation()
})
afterEach(() => client.microsoft.control.reset())
afterAll(() => client.microsoft.close())

const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    fetch(`${client.microsoft.url}/control${path}`, {
        method,
        headers,
        body: body === undefined ? undefined : JSON.stringify(body),
    })
const json = async (response: Response): Promise<unknown> => response.json()

test('the hosts map names every cloud and redirects to this server', async () => {
    const hosts = await json(await call('GET', '/hosts'))
    expect(hosts).toEqual(client.microsoft.hosts)
    expect(Object.keys(client.microsoft.hosts).sort()).toEqual([
        'connector.contoso.com',
        'dod-graph.microsoft.us',
        'graph.microsoft.com',
        'graph.microsoft.us',
        'learn.microsoft.com',
        'login.microsoftonline.com',
        'login.microsoftonline.us',
        'login.partner.microsoftonline.cn',
        'management.azure.com',
        'management.chinacloudapi.cn',
        'management.usgovcloudapi.net',
        'microsoftgraph.chinacloudapi.cn',
    ])
    expect(client.microsoft.hosts['graph.microsoft.com']).toBe(`${client.microsoft.url}/graph.microsoft.com`)
})

test('each endpoint does what its function does', async () => {
    expect(await json(await call('POST', '/clock', { advanceMinutes: 25 }))).toMatchObject({
        minutesSinceEpoch: 25,
    })
    expect(client.microsoft.control.clock().minutesSinceEpoch).toBe(25)
    await call('POST', '/faults', { kind: 'error', status: 500, count: 3 })
    expect(client.microsoft.control.faults()).toEqual([{ kind: 'error', status: 500, count: 3 }])
    await call('DELETE', '/faults')
    expect(await json(await call('GET', '/faults'))).toEqual([])
    expect(await json(await call('POST', '/issues', { source: 'synthetic', count: 30, active: 3 }))).toEqual({
        source: 'synthetic',
        count: 30,
        active: 3,
        total: 30,
    })
    expect(await json(await call('POST', '/settings', { filterSupport: false }))).toEqual({
        filterSupport: false,
        preferSupport: true,
        repeatedJob: 'conflict',
    })
    await call('POST', '/reset')
    expect(client.microsoft.control.settings()).toEqual({
        filterSupport: true,
        preferSupport: true,
        repeatedJob: 'conflict',
    })
    expect(client.microsoft.control.issues()).toEqual({ source: 'scenario', total: 14 })
    expect(client.microsoft.control.clock().minutesSinceEpoch).toBe(0)
})

test.each([
    ['POST', '/clock', { minutes: 5 }, 'minutes'],
    ['POST', '/clock', {}, 'advanceMinutes'],
    ['POST', '/clock', { advanceMinutes: -5 }, 'forward only'],
    ['POST', '/faults', { kind: 'nonsense' }, 'nonsense'],
    ['POST', '/issues', { source: 'nonsense' }, 'source'],
    ['POST', '/issues', { source: 'file' }, 'without a file'],
    ['POST', '/settings', { filterSupport: 'no' }, 'filterSupport'],
    ['POST', '/settings', { preferSupport: 1 }, 'preferSupport'],
    ['POST', '/settings', {}, 'filterSupport, preferSupport'],
])('%s %s with %j is a 400 that says %s', async (method, path, body, message) => {
    const response = await call(method, path, body)
    expect(response.status).toBe(400)
    expect(await json(response)).toEqual({ error: expect.stringContaining(message) })
})

test('an unknown control endpoint is a 404, and control answers under /control/ only', async () => {
    expect((await call('GET', '/nonsense')).status).toBe(404)
    expect((await fetch(`${client.microsoft.url}/clock`)).status).toBe(404)
    expect((await fetch(`${client.microsoft.url}/graph.microsoft.com/control/clock`)).status).toBe(401)
})

test('the request log says what was asked and answered, as JSON lines or as an array', async () => {
    await client.graph(`${ISSUES}?$top=1`, { prefer: 'odata.maxpagesize=5', 'client-request-id': 'abc' })
    const lines = (await (await call('GET', '/requests')).text()).trim().split('\n')
    const array = await json(await call('GET', '/requests', undefined, { accept: 'application/json' }))
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(array)
    expect(array).toEqual([
        expect.objectContaining({
            method: 'POST',
            host: 'login.microsoftonline.com',
            formFields: ['grant_type', 'client_id', 'client_secret', 'scope'],
            status: 200,
        }),
        {
            time: '2026-03-03T09:00:00.000Z',
            method: 'GET',
            host: 'graph.microsoft.com',
            path: ISSUES,
            query: { $top: '1' },
            headers: expect.objectContaining({
                authorization: 'Bearer',
                'client-request-id': 'abc',
                prefer: 'odata.maxpagesize=5',
            }),
            status: 200,
        },
    ])
    await call('DELETE', '/requests')
    expect(client.microsoft.control.requests()).toEqual([])
})

test('no secret, token or mail address is ever in the request log, wherever a client puts it', async () => {
    const canary = 'canary-7f3a'
    const token = await client.token()
    const login = 'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token'
    const basic = Buffer.from(`${contoso.clientId}:${canary}`).toString('base64')
    const form = 'application/x-www-form-urlencoded'
    const post = (body: string, headers: Record<string, string> = { 'content-type': form }) =>
        client.send(login, { method: 'POST', headers, body })
    await post(`client_secret=${canary}`)
    await post(`{"client_secret":"${canary}"}`)
    await post('', { 'content-type': form, authorization: `Basic ${basic}` })
    await post('', { 'content-type': form, authorization: canary })
    await client.send(`${login}?client_secret=${canary}`, { method: 'POST' })
    await client.send(`${GRAPH}/v1.0/users/adele.v@contoso.com?access_token=${token}`)
    await client.send(`${GRAPH}/v1.0/users?$filter=mail eq 'adele.v%40contoso.com'&x=${token}`)
    const log = await (await call('GET', '/requests')).text()
    expect(log).not.toContain(canary)
    expect(log).not.toContain(basic)
    expect(log).not.toContain(token.slice(0, 40))
    expect(log).not.toMatch(/adele|contoso\.com[^/]/)
    expect(log.match(/\[mail address\]/g)).toHaveLength(2)
    expect(log).not.toContain(contoso.secret)
})
