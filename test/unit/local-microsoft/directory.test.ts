import { contoso, GRAPH, startSimulation, type SimulatedClient } from './simulated-client.ts'

const DIRECTORY = {
    client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e61',
    client_secret: 'contoso-directory-secret',
}
const USERS_ONLY = {
    client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e62',
    client_secret: 'contoso-users-secret',
}
const SOFIA = 'd1f6a2a5-3c0c-4a0f-8f5e-2d3b0a4c7f01'
const rolesOf = (id: string): string =>
    `/v1.0/users/${id}/transitiveMemberOf/microsoft.graph.directoryRole?$count=true&$select=id,roleTemplateId`

let client: SimulatedClient
beforeAll(async () => {
    client = await startSimulation()
})
afterEach(() => client.microsoft.control.reset())
afterAll(() => client.microsoft.close())

interface Answer {
    readonly status: number
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever came
    readonly body: any
}

const call = async (app: Record<string, string>, path: string, init: RequestInit = {}): Promise<Answer> => {
    const authorization = `Bearer ${await client.token(app)}`
    const response = await client.send(GRAPH + path, {
        ...init,
        headers: { authorization, ...(init.headers as Record<string, string> | undefined) },
    })
    return { status: response.status, body: await response.json() }
}
const eventual = { headers: { ConsistencyLevel: 'eventual' } }
const batch = async (
    requests: unknown,
    app: Record<string, string> = DIRECTORY,
): Promise<Answer & { readonly parts: Readonly<Record<string, Answer>> }> => {
    const answer = await call(app, '/v1.0/$batch', {
        method: 'POST',
        body: JSON.stringify({ requests }),
        headers: { 'content-type': 'application/json' },
    })
    const responses = (answer.body.responses ?? []) as readonly (Answer & { readonly id: string })[]
    return { ...answer, parts: Object.fromEntries(responses.map((one) => [one.id, one])) }
}
const get = (id: string, url: string): object => ({ id, method: 'GET', url })

test('a user is found by object id and by user principal name, with what was selected', async () => {
    for (const key of [SOFIA, 'sofia.support@contoso.com', 'SOFIA.SUPPORT%40contoso.com']) {
        const { body } = await call(DIRECTORY, `/v1.0/users/${key}?$select=id,accountEnabled`)
        expect(body).toEqual({
            '@odata.context': `${GRAPH}/v1.0/$metadata#users(id,accountEnabled)/$entity`,
            id: SOFIA,
            accountEnabled: true,
        })
    }
    const { body } = await call(DIRECTORY, `/v1.0/users/${SOFIA}`)
    expect(body).toMatchObject({ displayName: 'Sofia Support' })
    expect(body).not.toHaveProperty('accountEnabled')
})

test('who is not there is Request_ResourceNotFound, also the admin of another tenant', async () => {
    for (const key of ['nobody@contoso.com', 'farid.support@fabrikam.com', contoso.tenantId]) {
        const { status, body } = await call(DIRECTORY, `/v1.0/users/${key}`)
        expect([status, body.error.code]).toEqual([404, 'Request_ResourceNotFound'])
    }
})

test('by mail a user is found whatever the case', async () => {
    const { body } = await call(
        DIRECTORY,
        "/v1.0/users?$filter=mail eq 'hugo.HELPDESK@contoso.com'&$select=id,accountEnabled",
    )
    expect(body.value).toEqual([{ id: 'd1f6a2a5-3c0c-4a0f-8f5e-2d3b0a4c7f02', accountEnabled: true }])
    const other = await call(DIRECTORY, "/v1.0/users?$filter=startswith(mail,'x')")
    expect(other.status).toBe(400)
})

test('without User.Read.All the directory refuses', async () => {
    for (const path of [`/v1.0/users/${SOFIA}`, "/v1.0/users?$filter=mail eq 'x'", rolesOf(SOFIA)]) {
        const { status, body } = await call({}, path, eventual)
        expect([status, body.error.code]).toEqual([403, 'Authorization_RequestDenied'])
    }
})

test('roles need the cast’s header and count; without permission to read roles only their ids are there', async () => {
    const { body } = await call(DIRECTORY, rolesOf(SOFIA), eventual)
    expect(body['@odata.count']).toBe(1)
    expect(body.value).toEqual([
        {
            '@odata.type': '#microsoft.graph.directoryRole',
            id: 'c1f6a2a5-3c0c-4a0f-8f5e-2d3b0a4c6e01',
            roleTemplateId: 'f023fd81-a637-4b56-95fd-791ac0226033',
        },
    ])
    const limited = await call(USERS_ONLY, rolesOf(SOFIA), eventual)
    expect(limited.body.value).toEqual([{ ...body.value[0], roleTemplateId: null }])
    expect((await call(DIRECTORY, rolesOf(SOFIA))).status).toBe(400)
    expect((await call(DIRECTORY, rolesOf('nobody@contoso.com'), eventual)).status).toBe(404)
})

test('the parts of a batch have answers of their own, in another order', async () => {
    const { status, body, parts } = await batch([
        get('a', '/users/sofia.support%40contoso.com?$select=id,accountEnabled'),
        get('b', 'users/nobody%40contoso.com'),
        { ...get('c', rolesOf(SOFIA).slice('/v1.0'.length)), headers: { ConsistencyLevel: 'eventual' } },
        get('d', '/nothing'),
    ])
    expect(status).toBe(200)
    expect(body.responses.map(({ id }: { id: string }) => id)).toEqual(['d', 'c', 'b', 'a'])
    expect(parts['a']).toMatchObject({ status: 200, body: { id: SOFIA, accountEnabled: true } })
    expect(parts['b']).toMatchObject({ status: 404, body: { error: { code: 'Request_ResourceNotFound' } } })
    expect(parts['c']).toMatchObject({ status: 200, body: { '@odata.count': 1 } })
    expect(parts['d']?.status).toBe(404)
    const refused = await batch([get('1', '/users/x')], {})
    expect([refused.status, refused.parts['1']?.status]).toEqual([200, 403])
})

test('what depends on a failed part is 424', async () => {
    const { parts } = await batch([
        get('1', '/users/nobody%40contoso.com'),
        { ...get('2', `/users/${SOFIA}`), dependsOn: ['1'] },
        get('3', `/users/${SOFIA}`),
    ])
    expect(['1', '2', '3'].map((id) => parts[id]?.status)).toEqual([404, 424, 200])
})

test.each([
    ['no requests', []],
    ['21 requests', Array.from({ length: 21 }, (_, index) => get(String(index), '/users/x'))],
    ['two of one id', [get('1', '/users/x'), get('1', '/users/y')]],
    ['an absolute url', [get('1', `${GRAPH}/v1.0/users/x`)]],
    ['no id', [{ method: 'GET', url: '/users/x' }]],
    ['a body without its type', [{ id: '1', method: 'POST', url: '/users', body: {} }]],
])('a batch with %s is a 400', async (_what, requests) => {
    expect((await batch(requests)).status).toBe(400)
})

test('a fault may strike one part: 429 inside the 200', async () => {
    client.microsoft.control.addFault({ kind: 'error', status: 429, retryAfter: 9, path: '/v1.0/users/*' })
    const { status, parts } = await batch([get('1', `/users/${SOFIA}`), get('2', `/users/${SOFIA}`)])
    expect(status).toBe(200)
    expect(parts['1']).toMatchObject({ status: 429, headers: { 'retry-after': '9' } })
    expect(parts['2']?.status).toBe(200)
})

test('the log keeps no address of a batch', async () => {
    await batch([get('1', '/users/sofia.support%40contoso.com')])
    const logged = client.microsoft.control.requests().filter(({ path }) => path.endsWith('batch'))
    expect(logged).toHaveLength(1)
    expect(JSON.stringify(logged)).not.toMatch(/sofia/i)
})
