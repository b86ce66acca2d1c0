import { people, startOperations, type OperationsClient } from './operations-client.ts'

let client: OperationsClient
beforeAll(async () => {
    client = await startOperations()
})
afterEach(() => client.microsoft.control.reset())
afterAll(() => client.microsoft.close())

const call = async (
    method: string,
    path: string,
    body?: object,
): Promise<{ status: number; body: unknown }> => {
    const answer = await fetch(`${client.microsoft.url}/control${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: answer.status, body: await answer.json() }
}

test('users are shown and changed, without their secrets', async () => {
    const all = await call('GET', '/users')
    expect((all.body as unknown[]).length).toBeGreaterThan(25)
    expect(JSON.stringify(all.body)).not.toContain('Simulated-1st-password')
    const change = { usageLocation: 'PT', licenses: ['VISIOCLIENT'], roles: ['Global Administrator'] }
    const changed = await call('POST', '/users', { user: 'ines.costa@contoso.com', change })
    expect(changed.body).toMatchObject({ id: people.ines, ...change })
    expect((await call('POST', '/users', { user: people.ines })).body).toEqual(changed.body)
    const federal = await call('POST', '/users', { user: 'faye.federal@contoso.us', tenant: 'contoso.us' })
    expect(federal.body).toMatchObject({ displayName: 'Faye Federal', licenses: ['SPE_E3'] })
})

test('licences and policies are changed, and signing in is tried', async () => {
    await call('POST', '/licenses', { skuPartNumber: 'POWER_BI_PRO', enabled: 7 })
    expect((await call('GET', '/licenses')).body).toContainEqual(
        expect.objectContaining({ skuPartNumber: 'POWER_BI_PRO', enabled: 7, consumedUnits: 1 }),
    )
    expect((await call('POST', '/tenant-policy', { passwordWriteback: true })).body).toMatchObject({
        passwordWriteback: true,
        premium: true,
    })
    const signIn = (secret: string): Promise<{ body: unknown }> =>
        call('POST', '/sign-ins', { user: people.emma, secret })
    expect((await signIn('Simulated-1st-password')).body).toEqual({ signIn: 'password' })
    expect((await signIn('guess')).body).toEqual({ signIn: 'refused' })
    const dora = await call('POST', '/sign-ins', { user: people.dora, secret: 'Simulated-1st-password' })
    expect(dora.body).toEqual({ signIn: 'refused' })
    await call('POST', '/reset')
    expect((await call('GET', '/tenant-policy')).body).toMatchObject({ passwordWriteback: false })
})

test.each([
    ['/users', { user: 'nobody' }, 'nobody'],
    ['/users', { change: {} }, 'user'],
    ['/users', { user: people.emma, change: { password: 'x' } }, 'password'],
    ['/users', { user: people.emma, change: { accountEnabled: 1 } }, 'accountEnabled'],
    ['/users', { user: people.emma, change: { licenses: ['SPE_E9'] } }, 'SPE_E9'],
    ['/users', { user: people.emma, tenant: 'nowhere.example' }, 'nowhere.example'],
    ['/licenses', { skuPartNumber: 'SPE_E9', enabled: 1 }, 'SPE_E9'],
    ['/licenses', { skuPartNumber: 'SPE_E3', enabled: -1 }, 'enabled'],
    ['/licenses', { skuPartNumber: 'SPE_E3', capabilityStatus: 'Gone' }, 'capabilityStatus'],
    ['/tenant-policy', { temporaryAccessPass: 'maybe' }, 'temporaryAccessPass'],
    ['/tenant-policy', { colour: 'red' }, 'colour'],
    ['/sign-ins', { user: people.emma }, 'secret'],
])('POST %s with %p says what is wrong', async (path, body, named) => {
    const answer = await call('POST', path, body)
    expect(answer.status).toBe(400)
    expect((answer.body as { error: string }).error).toContain(named)
})
