import { identityCost } from '../../../local/microsoft/graph/identity-cost.ts'
import { createThrottle } from '../../../local/microsoft/graph/throttle.ts'
import { apps, people, startOperations, type Answer, type OperationsClient } from './operations-client.ts'

let client: OperationsClient
beforeAll(async () => {
    client = await startOperations()
})
afterEach(() => client.microsoft.control.reset())
afterAll(() => client.microsoft.close())

const USER = `/users/${people.emma}?$select=id`
const caller = { tenantId: 'contoso', clientId: 'app' }

test.each([
    ['GET', '/users', '', 2],
    ['GET', '/users', '$select=id', 1],
    ['GET', '/users/1', '$select=id&$top=5', 1],
    ['GET', '/users/1', '$expand=manager', 2],
    ['GET', '/users/1/manager', '', 1],
    ['GET', '/users/1/memberOf', '', 2],
    ['GET', '/users/1/transitiveMemberOf/microsoft.graph.group', '$count=true', 2],
    ['GET', '/users/1/licenseDetails', '', 2],
    ['GET', '/subscribedSkus', '', 3],
    ['GET', '/subscribedSkus', '$select=skuId', 2],
    ['POST', '/users/1/assignLicense', '', 1],
    ['PATCH', '/users/1', '', 1],
])('%s %s?%s costs %d units', (method, path, query, units) => {
    const asked = { method, path: `/v1.0${path}`, query: new URLSearchParams(query) }
    const cost = identityCost({ ...asked, host: '', headers: {}, body: '', bytes: new Uint8Array() })
    expect(cost).toEqual({ units, writes: method === 'GET' ? 0 : 1 })
})

test('3,500 units in ten seconds, then a wait until there is room for the same again', () => {
    const throttle = createThrottle()
    for (let index = 0; index < 1166; index++)
        expect(throttle.count(caller, index, 'identity', 3)).toBeUndefined()
    expect(throttle.used(caller, 1166, 'identity')).toBeCloseTo(3498 / 3500)
    // 3,501 units: the two oldest of 3 units must be ten seconds old.
    expect(throttle.count(caller, 2000, 'identity', 3)).toBe(9)
    expect(throttle.count({ ...caller, clientId: 'other' }, 2000, 'identity', 3)).toBeUndefined()
    expect(throttle.count(caller, 2000 + 9000, 'identity', 3)).toBeUndefined()
})

test('answers tell their cost, and how much of the limit is used once it is much', async () => {
    client.microsoft.control.changeThrottleLimit('identity', { requests: 10, seconds: 10 })
    const skus = await client.ask('GET', '/subscribedSkus')
    expect(skus.headers.get('x-ms-resource-unit')).toBe('3')
    expect(skus.headers.get('x-ms-throttle-limit-percentage')).toBeNull()
    await client.ask('GET', '/subscribedSkus')
    const third = await client.ask('GET', '/subscribedSkus')
    expect(third.headers.get('x-ms-throttle-limit-percentage')).toBe('0.90')
    const refused = await client.ask('GET', '/subscribedSkus')
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('10')
    expect(refused.headers.get('x-ms-throttle-information')).toBe('ResourceUnitLimitExceeded')
    expect(refused.headers.get('x-ms-throttle-scope')).toBe(
        `Tenant_Application/ReadWrite/${apps.full.client_id}/11f0a3c8-5c5b-4d0e-9a55-0d2b6c0f7a01`,
    )
    expect((await client.ask('GET', USER, { app: apps.readsOnly })).status).toBe(200)
    client.machine.time += 10_000
    expect((await client.ask('GET', USER)).status).toBe(200)
})

test('a refused write changes nothing, and writes have a limit of their own', async () => {
    const { control } = client.microsoft
    control.changeThrottleLimit('identity-writes', { requests: 1, seconds: 150 })
    const set = (usageLocation: string): Promise<Answer> =>
        client.ask('PATCH', `/users/${people.ines}`, { body: { usageLocation } })
    expect((await set('PT')).status).toBe(204)
    const refused = await set('ES')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '150'])
    expect(refused.headers.get('x-ms-throttle-information')).toBe('WriteLimitExceeded')
    expect(control.user(people.ines).usageLocation).toBe('PT')
    expect((await client.ask('GET', USER)).status).toBe(200)
})

test('reports: five in ten seconds', async () => {
    const path = `/reports/authenticationMethods/userRegistrationDetails/${people.emma}`
    const statuses: number[] = []
    for (let index = 0; index < 6; index++) statuses.push((await client.ask('GET', path)).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
})

test('who comes before Retry-After allowed is counted, by service, and marked in the log', async () => {
    const { control } = client.microsoft
    control.changeThrottleLimit('identity', { requests: 1, seconds: 10 })
    await client.ask('GET', USER)
    expect((await client.ask('GET', USER)).status).toBe(429)
    expect(control.requestsTooEarly()).toEqual({})
    await client.ask('GET', USER)
    await client.ask('GET', USER, { app: apps.readsOnly })
    expect(control.requestsTooEarly()).toEqual({ identity: 1 })
    expect(control.requests().filter(({ tooEarly }) => tooEarly)).toHaveLength(1)
    client.machine.time += 60_000
    await client.ask('GET', USER)
    expect(control.requestsTooEarly()).toEqual({ identity: 1 })
    control.reset()
    expect(control.requestsTooEarly()).toEqual({})
})

test('so is who does after a fault, as seconds or as a date, and each part of a batch', async () => {
    const { control } = client.microsoft
    const fault = { kind: 'error', status: 503, retryAfter: 30, path: '/v1.0/users*' } as const
    const batch = (): Promise<Answer> =>
        client.ask('POST', '/$batch', {
            body: {
                requests: [
                    { id: '1', method: 'GET', url: USER },
                    { id: '2', method: 'GET', url: '/subscribedSkus' },
                ],
            },
        })
    control.addFault({ ...fault, retryAfterForm: 'date' })
    expect((await batch()).status).toBe(200)
    // The second part came with the first, which was told to wait: nobody could know.
    expect(control.requestsTooEarly()).toEqual({})
    await batch()
    expect(control.requestsTooEarly()).toEqual({ identity: 2 })
    client.machine.time += 31_000
    await batch()
    expect(control.requestsTooEarly()).toEqual({ identity: 2 })
    control.addFault({ kind: 'error', status: 429, retryAfter: 30, host: 'login.microsoftonline.com' })
    await client.requestToken(apps.full)
    await client.requestToken(apps.full)
    await client.requestToken(apps.readsOnly)
    expect(control.requestsTooEarly()).toEqual({ identity: 2, entra: 1 })
})

test('new jobs of Azure Automation have a limit', async () => {
    client.microsoft.control.changeThrottleLimit('automation-jobs', { requests: 1, seconds: 30 })
    const token = await client.token({ ...apps.full, scope: 'https://management.azure.com/.default' })
    const start = (end: string): Promise<Response> =>
        client.send(
            `https://management.azure.com/subscriptions/a1f0a3c8-5c5b-4d0e-9a55-0d2b6c0f5b01/resourceGroups/rg-servicedesk/providers/Microsoft.Automation/automationAccounts/aa-servicedesk/jobs/0f1b1c2d-1111-4222-8333-00000000000${end}?api-version=2023-11-01`,
            {
                method: 'PUT',
                headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
                body: JSON.stringify({
                    properties: {
                        runbook: { name: 'Restart-PrintSpooler' },
                        parameters: { ComputerName: 'PRINT01' },
                    },
                }),
            },
        )
    expect((await start('1')).status).toBe(201)
    const refused = await start('2')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30'])
    expect(client.microsoft.control.jobs()).toHaveLength(1)
})

test('the control endpoint shows the limits, lowers one, and names what is wrong', async () => {
    const post = async (body: object): Promise<{ status: number; body: Record<string, unknown> }> => {
        const answer = await fetch(`${client.microsoft.url}/control/throttle`, {
            method: 'POST',
            body: JSON.stringify(body),
        })
        return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
    }
    const lowered = await post({ name: 'reports', requests: 1, seconds: 5 })
    expect(lowered.body).toMatchObject({
        limits: {
            reports: [{ requests: 1, window: 5000 }],
            identity: [{ requests: 3500, window: 10_000 }],
        },
        tooEarly: {},
    })
    for (const [body, named] of [
        [{ name: 'everything', requests: 1, seconds: 5 }, 'name'],
        [{ name: 'reports', seconds: 5 }, 'requests'],
        [{ name: 'reports', requests: 1, minutes: 5 }, 'minutes'],
    ] as const)
        expect(await post(body)).toMatchObject({
            status: 400,
            body: { error: expect.stringContaining(named) },
        })
})
