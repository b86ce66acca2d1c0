import {
    apps,
    people,
    refusal,
    startOperations,
    type Answer,
    type OperationsClient,
} from './operations-client.ts'

const PASSES = (user: string): string => `/users/${user}/authentication/temporaryAccessPassMethods`
const POLICY = '/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass'

let client: OperationsClient
beforeAll(async () => {
    client = await startOperations()
})
afterEach(() => client.microsoft.control.reset())
afterAll(() => client.microsoft.close())

const make = (user: string, body: object = {}, app: Record<string, string> = apps.full): Promise<Answer> =>
    client.ask('POST', PASSES(user), { app, body })

test('a pass is made and lets its owner in; its value is in that answer only', async () => {
    const made = await make(people.emma, { lifetimeInMinutes: 60, isUsableOnce: true })
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
        lifetimeInMinutes: 60,
        isUsableOnce: true,
        isUsable: true,
        methodUsabilityReason: 'EnabledByPolicy',
        startDateTime: '2026-03-03T09:00:00.000Z',
    })
    const value = made.body.temporaryAccessPass as string
    expect(value).toHaveLength(8)
    const listed = await client.ask('GET', PASSES(people.emma))
    expect(listed.body.value).toMatchObject([{ id: made.body.id, temporaryAccessPass: null }])
    const one = await client.ask('GET', `${PASSES(people.emma)}/${made.body.id}`)
    expect(one.body.temporaryAccessPass).toBeNull()
    const { control } = client.microsoft
    expect(JSON.stringify([control.users(), control.requests()])).not.toContain(value)
    expect(control.signIn(people.emma, value)).toBe('temporaryAccessPass')
    expect(control.signIn(people.emma, value)).toBe('refused')
    const used = await client.ask('GET', PASSES(people.emma))
    expect(used.body.value[0]).toMatchObject({ isUsable: false, methodUsabilityReason: 'OneTimeUsed' })
})

test('one a user: the next takes the place of the one before', async () => {
    const first = await make(people.emma)
    const second = await make(people.emma)
    const { body } = await client.ask('GET', PASSES(people.emma))
    expect(body.value.map(({ id }: { id: string }) => id)).toEqual([second.body.id])
    expect(client.microsoft.control.signIn(people.emma, first.body.temporaryAccessPass)).toBe('refused')
})

test('it ends after its lifetime, and begins when it was told to', async () => {
    const { control } = client.microsoft
    const later = await make(people.emma, { startDateTime: '2026-03-03T10:00:00Z' })
    expect(later.body).toMatchObject({ isUsable: false, methodUsabilityReason: 'NotYetValid' })
    control.advanceClock(61)
    expect(control.signIn(people.emma, later.body.temporaryAccessPass)).toBe('temporaryAccessPass')
    control.advanceClock(60)
    expect(control.signIn(people.emma, later.body.temporaryAccessPass)).toBe('refused')
    const { body } = await client.ask('GET', PASSES(people.emma))
    expect(body.value).toMatchObject([{ isUsable: false, methodUsabilityReason: 'Expired' }])
})

test('with the policy off a pass is made that lets nobody in', async () => {
    const { control } = client.microsoft
    expect((await client.ask('GET', POLICY)).body).toMatchObject({
        state: 'enabled',
        defaultLifetimeInMinutes: 60,
        maximumLifetimeInMinutes: 480,
    })
    control.changeTenantPolicy({ temporaryAccessPass: 'disabled' })
    const made = await make(people.emma)
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({ isUsable: false, methodUsabilityReason: 'DisabledByPolicy' })
    expect(control.signIn(people.emma, made.body.temporaryAccessPass)).toBe('refused')
    expect((await client.ask('GET', POLICY)).body.state).toBe('disabled')
    control.changeTenantPolicy({ temporaryAccessPass: 'refused' })
    expect((await make(people.emma)).status).toBe(400)
})

test('a pass is deleted', async () => {
    const made = await make(people.emma)
    const one = `${PASSES(people.emma)}/${made.body.id}`
    expect((await client.ask('DELETE', one)).status).toBe(204)
    expect((await client.ask('DELETE', one)).status).toBe(404)
    expect(client.microsoft.control.signIn(people.emma, made.body.temporaryAccessPass)).toBe('refused')
})

test.each([
    [{ lifetimeInMinutes: 5 }, 'lifetimeInMinutes'],
    [{ lifetimeInMinutes: 481 }, 'lifetimeInMinutes'],
    [{ isUsableOnce: 'yes' }, 'isUsableOnce'],
    [{ startDateTime: 'soon' }, 'startDateTime'],
    [{ temporaryAccessPass: 'mine' }, 'temporaryAccessPass'],
])('a pass with %p is a 400', async (body, named) => {
    const refused = await make(people.emma, body)
    expect(refused.status).toBe(400)
    expect(refused.body.error.message).toContain(named)
})

test('guests get none, nor does an app without the permission make one', async () => {
    expect((await make(people.gwen)).body.error.message).toContain('external guest')
    expect(refusal(await make(people.emma, {}, apps.noPass)).slice(0, 2)).toEqual([403, 'accessDenied'])
    // It may look, with the permission to read methods.
    expect((await client.ask('GET', PASSES(people.emma), { app: apps.noPass })).status).toBe(200)
})

test('in China a pass is made and deleted, but not read', async () => {
    const host = 'https://microsoftgraph.chinacloudapi.cn'
    const signIn = await client.send(
        'https://login.partner.microsoftonline.cn/contoso.cn/oauth2/v2.0/token',
        {
            method: 'POST',
            body: new URLSearchParams({
                grant_type: 'client_credentials',
                client_id: '7f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e47',
                client_secret: 'china-operations-secret',
                scope: `${host}/.default`,
            }),
        },
    )
    const { access_token: token } = (await signIn.json()) as { access_token: string }
    const path = `${host}/v1.0${PASSES('li.wei%40contoso.cn')}`
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const made = await client.send(path, { method: 'POST', headers, body: '{}' })
    expect(made.status).toBe(201)
    const { id } = (await made.json()) as { id: string }
    expect((await client.send(path, { headers })).status).toBe(404)
    expect((await client.send(`${path}/${id}`, { headers })).status).toBe(404)
    expect((await client.send(`${path}/${id}`, { method: 'DELETE', headers })).status).toBe(204)
    expect((await client.send(`${host}/v1.0${POLICY}`, { headers })).status).toBe(404)
})
