import { contoso, GRAPH, startSimulation, type SimulatedClient } from './simulated-client.ts'

const READER = { client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e06', client_secret: 'contoso-ending-secret' }
const OWN = `/v1.0/applications(appId='${READER.client_id}')`
const DAY_MINUTES = 24 * 60

let client: SimulatedClient
beforeAll(async () => {
    client = await startSimulation()
})
afterAll(() => client.microsoft.close())
beforeEach(() => client.microsoft.control.reset())

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever Graph answered
type Json = any
const ask = async (path: string, fields = READER): Promise<{ status: number; body: Json }> => {
    const token = await client.token(fields)
    const answer = await client.send(`${GRAPH}${path}`, { headers: { authorization: `Bearer ${token}` } })
    return { status: answer.status, body: await answer.json() }
}
const numberOf = async (fields: Record<string, string>): Promise<number | undefined> =>
    ((await (await client.requestToken(fields)).json()) as { error_codes?: number[] }).error_codes?.[0]

test('an application tells when its secrets end, and never a secret', async () => {
    const { status, body } = await ask(`${OWN}?$select=passwordCredentials`)
    expect(status).toBe(200)
    expect(body.passwordCredentials).toMatchObject([
        { displayName: 'ServiceNow', endDateTime: '2026-03-23T09:00:00.000Z', hint: 'con', secretText: null },
    ])
    expect(JSON.stringify(body)).not.toContain(READER.client_secret)
    expect(Object.keys(body)).toEqual(['@odata.context', 'passwordCredentials'])
})

test('by its object id it is the same application', async () => {
    const byAppId = await ask(OWN)
    const byId = await ask(`/v1.0/applications/${byAppId.body.id}`)
    expect(byId.body).toEqual(byAppId.body)
    expect(byId.body.id).not.toBe(contoso.objectId)
})

test('without Application.Read.All it is refused; an unknown one is not found; other options are refused', async () => {
    const plain = { client_id: contoso.clientId, client_secret: contoso.secret }
    expect(await ask(OWN, plain)).toMatchObject({
        status: 403,
        body: { error: { code: 'Authorization_RequestDenied' } },
    })
    expect((await ask(`/v1.0/applications(appId='${contoso.tenantId}')`)).status).toBe(404)
    expect((await ask(`${OWN}?$select=secretText`)).status).toBe(400)
})

test('a secret ends on its day, and a rotated one goes on', async () => {
    const { control } = client.microsoft
    control.advanceClock(21 * DAY_MINUTES)
    expect(await numberOf(READER)).toBe(7000222)
    control.changeSecrets({ clientId: READER.client_id, add: 'new-secret', endsAfterDays: 700 })
    const rotated = { ...READER, client_secret: 'new-secret' }
    expect(await numberOf(rotated)).toBeUndefined()
    const { body } = await ask(OWN, rotated)
    expect(body.passwordCredentials).toHaveLength(2)
    control.changeSecrets({ clientId: READER.client_id, remove: READER.client_secret })
    expect(await numberOf(READER)).toBe(7000215)
    control.reset()
    expect(await numberOf(READER)).toBeUndefined()
    expect(await numberOf(rotated)).toBe(7000215)
})

test.each([
    [{ add: 'x' }, 'clientId'],
    [{ clientId: READER.client_id }, 'Give'],
    [{ clientId: READER.client_id, add: 7 }, 'add'],
    [{ clientId: READER.client_id, add: 'x', endsAfterDays: -1 }, 'endsAfterDays'],
    [{ clientId: READER.client_id, secret: 'x' }, 'secret'],
])('the control endpoint refuses %p', async (body, named) => {
    const answer = await fetch(`${client.microsoft.url}/control/secrets`, {
        method: 'POST',
        body: JSON.stringify(body),
    })
    expect(answer.status).toBe(400)
    expect(((await answer.json()) as { error: string }).error).toContain(named)
})

test('the control endpoint rotates a secret', async () => {
    const answer = await fetch(`${client.microsoft.url}/control/secrets`, {
        method: 'POST',
        body: JSON.stringify({ clientId: READER.client_id, add: 'by-control', remove: READER.client_secret }),
    })
    expect(answer.status).toBe(200)
    expect(await numberOf({ ...READER, client_secret: 'by-control' })).toBeUndefined()
    expect(await numberOf(READER)).toBe(7000215)
})

test.each(['https://management.azure.com/.default', 'api://m365-connector/.default'])(
    'a token for %s carries no permissions of Graph, and Graph refuses it',
    async (scope) => {
        const token = await client.token({ scope })
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Json
        expect(claims.aud).toBe(scope.replace('/.default', ''))
        expect(claims.roles).toBeUndefined()
        const answer = await client.send(`${GRAPH}${OWN}`, { headers: { authorization: `Bearer ${token}` } })
        expect(answer.status).toBe(401)
    },
)
