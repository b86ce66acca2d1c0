import { apps, people, refusal, startOperations, type OperationsClient } from './operations-client.ts'

let client: OperationsClient
beforeAll(async () => {
    client = await startOperations()
})
afterEach(() => client.microsoft.control.reset())
afterAll(() => client.microsoft.close())

const eventual = { ConsistencyLevel: 'eventual' }
const select = (names: string): string => `?$select=${names}`

test('what is asked for by $select is there, and only that', async () => {
    const names =
        'id,department,jobTitle,employeeId,usageLocation,accountEnabled,onPremisesSyncEnabled,userType'
    const { body } = await client.ask('GET', `/users/${people.omar}${select(names)}`)
    const { '@odata.context': _context, ...user } = body
    expect(user).toEqual({
        id: people.omar,
        department: 'Finance',
        jobTitle: 'Accountant',
        employeeId: '10018',
        usageLocation: 'FR',
        accountEnabled: true,
        onPremisesSyncEnabled: true,
        userType: 'Member',
    })
    const guest = await client.ask('GET', `/users/${people.gwen}${select('userType,onPremisesSyncEnabled')}`)
    expect(guest.body).toMatchObject({ userType: 'Guest', onPremisesSyncEnabled: null })
    const plain = await client.ask('GET', `/users/${people.omar}`)
    expect(Object.keys(plain.body)).not.toContain('department')
})

test('sign-in activity: by object id only, absent for who never signed in', async () => {
    const { body } = await client.ask('GET', `/users/${people.emma}${select('signInActivity')}`)
    expect(body.signInActivity.lastSuccessfulSignInDateTime).toBe('2026-03-02T13:00:00.000Z')
    const byName = await client.ask('GET', `/users/emma.employee%40contoso.com${select('signInActivity')}`)
    expect(refusal(byName)).toEqual([
        400,
        'BadRequest',
        "Selecting the 'signInActivity' resource using UPN is not supported. You need to use the GUID",
    ])
    const never = await client.ask('GET', `/users/${people.noah}${select('id,signInActivity')}`)
    expect(never.status).toBe(200)
    expect(never.body).not.toHaveProperty('signInActivity')
})

test('sign-in activity: a permission of its own, and a premium tenant', async () => {
    const path = `/users/${people.emma}${select('id,signInActivity')}`
    const { status, body } = await client.ask('GET', path, { app: apps.noAuditLog })
    expect([status, body.error.code]).toEqual([403, 'Authentication_MSGraphPermissionMissing'])
    client.microsoft.control.changeTenantPolicy({ premium: false })
    const free = await client.ask('GET', path)
    expect(refusal(free)).toEqual([
        403,
        'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
        "Neither tenant is B2C or tenant doesn't have premium license",
    ])
    expect((await client.ask('GET', `/users/${people.emma}`)).status).toBe(200)
})

test('the manager, by itself and expanded; 404 for who has none', async () => {
    const { body } = await client.ask('GET', `/users/${people.emma}/manager${select('id,displayName')}`)
    expect(body).toMatchObject({
        '@odata.type': '#microsoft.graph.user',
        id: people.marc,
        displayName: 'Marc Lefèvre',
    })
    const expanded = await client.ask(
        'GET',
        `/users/${people.emma}?$select=id&$expand=manager($select=id,mail)`,
    )
    expect(expanded.body.manager).toEqual({
        '@odata.type': '#microsoft.graph.user',
        id: people.marc,
        mail: 'marc.lefevre@contoso.com',
    })
    const none = await client.ask('GET', `/users/${people.helena}/manager`)
    expect([none.status, none.body.error.code]).toEqual([404, 'Request_ResourceNotFound'])
    const alone = await client.ask('GET', `/users/${people.helena}?$select=id&$expand=manager`)
    expect(alone.body).not.toHaveProperty('manager')
})

test('direct memberships are groups and roles by type; transitive ones reach through groups', async () => {
    const direct = await client.ask('GET', `/users/${people.rosa}/memberOf`)
    expect(
        direct.body.value.map((one: Record<string, unknown>) => [one['@odata.type'], one.displayName]),
    ).toEqual([
        ['#microsoft.graph.group', 'All employees'],
        ['#microsoft.graph.group', 'Privileged helpdesk'],
    ])
    expect(direct.body.value[1].isAssignableToRole).toBe(true)
    expect(direct.body.value[0].isAssignableToRole).toBeNull()
    const cast = '/transitiveMemberOf/microsoft.graph.directoryRole?$count=true'
    const roles = await client.ask('GET', `/users/${people.rosa}${cast}`, { headers: eventual })
    expect(roles.body.value).toMatchObject([{ displayName: 'Helpdesk Administrator' }])
    const groups = await client.ask(
        'GET',
        `/users/${people.emma}/transitiveMemberOf/microsoft.graph.group?$count=true&$select=id,displayName`,
        { headers: eventual },
    )
    expect(groups.body.value.map(({ displayName }: { displayName: string }) => displayName).sort()).toEqual([
        'All employees',
        'Licensing - Power Automate',
        'Sales',
    ])
    const sales = await client.ask('GET', `/users/${people.tom}/memberOf/microsoft.graph.group?$count=true`, {
        headers: eventual,
    })
    expect(sales.body).toMatchObject({ '@odata.count': 1, value: [{ displayName: 'Sales' }] })
})

test('User.Read.All alone reads no direct memberships, and of all memberships only ids', async () => {
    const app = { client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e62', client_secret: 'contoso-users-secret' }
    const direct = await client.ask('GET', `/users/${people.rosa}/memberOf`, { app })
    expect([direct.status, direct.body.error.code]).toEqual([403, 'Authorization_RequestDenied'])
    const all = await client.ask('GET', `/users/${people.rosa}/transitiveMemberOf`, { app })
    expect(all.body.value.length).toBeGreaterThan(1)
    for (const member of all.body.value)
        expect(member).toMatchObject({ id: expect.any(String), displayName: null })
    // The groups' permission does not show roles.
    const groups = await client.ask('GET', `/users/${people.ursula}/memberOf`, { app: apps.readsOnly })
    expect(groups.body.value.map(({ displayName }: { displayName: string }) => displayName)).toEqual([
        'All employees',
        null,
    ])
})

test('users are found by mail, name or employee id, joined by or', async () => {
    const filter = "mail eq 'EMMA.employee@contoso.com' or userPrincipalName eq 'liam.o''neill@contoso.com'"
    const { body } = await client.ask('GET', `/users?$filter=${encodeURIComponent(filter)}&$select=id`)
    expect(body.value).toEqual([{ id: people.emma }, { id: people.liam }])
    const employee = await client.ask('GET', "/users?$filter=employeeId eq '10014'&$select=id")
    expect(employee.body.value).toEqual([{ id: people.tom }])
    expect((await client.ask('GET', "/users?$filter=startswith(mail,'e')")).status).toBe(400)
})

test('usage location, department and the switch are changed; what fits not is named', async () => {
    const path = `/users/${people.ines}`
    expect(
        (await client.ask('PATCH', path, { body: { usageLocation: 'PT', department: 'Trade' } })).status,
    ).toBe(204)
    const { body } = await client.ask('GET', `${path}${select('usageLocation,department')}`)
    expect(body).toMatchObject({ usageLocation: 'PT', department: 'Trade' })
    for (const [change, named] of [
        [{ usageLocation: 'Portugal' }, 'usageLocation'],
        [{ accountEnabled: 'no' }, 'accountEnabled'],
        [{ mail: 'x' }, 'mail'],
    ] as const) {
        const refused = await client.ask('PATCH', path, { body: change })
        expect(refused.status).toBe(400)
        expect(refused.body.error.message).toContain(named)
    }
    expect((await client.ask('PATCH', path, { body: { accountEnabled: false } })).status).toBe(204)
    expect(client.microsoft.control.user(people.ines).accountEnabled).toBe(false)
})

test('a change needs the permission for its property, and over administrators a role', async () => {
    const path = `/users/${people.ines}`
    const denied = [403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.']
    const location = await client.ask('PATCH', path, { app: apps.noLocation, body: { usageLocation: 'PT' } })
    expect(refusal(location)).toEqual(denied)
    const plain = await client.ask('PATCH', path, { app: apps.readsOnly, body: { usageLocation: 'PT' } })
    expect(refusal(plain)).toEqual(denied)
    const off = { body: { accountEnabled: false } }
    expect(refusal(await client.ask('PATCH', `/users/${people.georg}`, off))).toEqual(denied)
    expect(refusal(await client.ask('PATCH', `/users/${people.rosa}`, off))).toEqual(denied)
    expect((await client.ask('PATCH', `/users/${people.rita}`, off)).status).toBe(204)
    expect(
        (await client.ask('PATCH', `/users/${people.georg}`, { ...off, app: apps.privileged })).status,
    ).toBe(204)
})

test('of a synced account only what the cloud decides on is changed', async () => {
    const path = `/users/${people.omar}`
    const refused = await client.ask('PATCH', path, { body: { accountEnabled: false } })
    expect(refused.status).toBe(400)
    expect(refused.body.error.message).toContain('on-premises mastered Directory Sync objects')
    expect((await client.ask('PATCH', path, { body: { usageLocation: 'BE' } })).status).toBe(204)
})

test('reads may be behind writes', async () => {
    const { control } = client.microsoft
    control.changeTenantPolicy({ readDelaySeconds: 90 })
    await client.ask('PATCH', `/users/${people.ines}`, { body: { usageLocation: 'PT' } })
    const read = async (): Promise<unknown> =>
        (await client.ask('GET', `/users/${people.ines}${select('usageLocation')}`)).body.usageLocation
    expect(await read()).toBeNull()
    control.advanceClock(2)
    expect(await read()).toBe('PT')
})

test('the same in a national cloud, with its own people', async () => {
    const token = await client.requestToken(
        {
            client_id: '7f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e47',
            client_secret: 'china-operations-secret',
            scope: 'https://microsoftgraph.chinacloudapi.cn/.default',
        },
        '/contoso.cn/oauth2/v2.0/token',
    )
    // The test's token helper signs in at the worldwide cloud, which does not know this tenant.
    expect(token.status).toBe(400)
    const response = await client.send(
        'https://login.partner.microsoftonline.cn/contoso.cn/oauth2/v2.0/token',
        {
            method: 'POST',
            body: new URLSearchParams({
                grant_type: 'client_credentials',
                client_id: '7f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e47',
                client_secret: 'china-operations-secret',
                scope: 'https://microsoftgraph.chinacloudapi.cn/.default',
            }),
        },
    )
    const { access_token: bearer } = (await response.json()) as { access_token: string }
    const manager = await client.send(
        'https://microsoftgraph.chinacloudapi.cn/v1.0/users/li.wei%40contoso.cn/manager?$select=displayName',
        { headers: { authorization: `Bearer ${bearer}` } },
    )
    expect(await manager.json()).toMatchObject({ displayName: 'Wang Fang' })
})

test('what a group is to roles is told to who may read groups, of owners too; names alone come with nulls', async () => {
    const query = '?$select=id,displayName,securityEnabled,isAssignableToRole'
    const path = `/users/${people.bruno}/transitiveMemberOf${query}`
    const group = { '@odata.type': '#microsoft.graph.group', displayName: 'Finance approvers' }
    const told = await client.ask('GET', path)
    expect(told.body.value).toContainEqual(
        expect.objectContaining({ ...group, securityEnabled: true, isAssignableToRole: true }),
    )
    const names = await client.ask('GET', path, { app: apps.noGroups })
    expect(names.body.value).toContainEqual(
        expect.objectContaining({ ...group, securityEnabled: null, isAssignableToRole: null }),
    )
    const owned = await client.ask('GET', `/users/${people.desk}/ownedObjects${query}`)
    expect(owned.body.value).toEqual([expect.objectContaining({ ...group, isAssignableToRole: true })])
    expect((await client.ask('GET', `/users/${people.emma}/ownedObjects${query}`)).body.value).toEqual([])
})
