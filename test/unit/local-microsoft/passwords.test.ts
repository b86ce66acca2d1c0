import {
    apps,
    people,
    refusal,
    startOperations,
    type Answer,
    type OperationsClient,
} from './operations-client.ts'

const NEW = 'Tulip-7-lantern'
const DENIED = [403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.']

let client: OperationsClient
beforeAll(async () => {
    client = await startOperations()
})
afterEach(() => client.microsoft.control.reset())
afterAll(() => client.microsoft.close())

const reset = (user: string, app: Record<string, string> = apps.full, password = NEW): Promise<Answer> =>
    client.ask('PATCH', `/users/${user}`, {
        app,
        body: { passwordProfile: { password, forceChangePasswordNextSignIn: true } },
    })

test('a password is set, works, must be changed, and is shown nowhere', async () => {
    const { control } = client.microsoft
    expect(control.signIn(people.emma, NEW)).toBe('refused')
    expect((await reset(people.emma)).status).toBe(204)
    expect(control.signIn(people.emma, NEW)).toBe('password')
    expect(control.signIn(people.emma, 'Simulated-1st-password')).toBe('refused')
    expect(control.user(people.emma)).toMatchObject({ passwordChanges: 1, mustChangePassword: true })
    const { body } = await client.ask('GET', `/users/${people.emma}?$select=lastPasswordChangeDateTime`)
    expect(body.lastPasswordChangeDateTime).toBe('2026-03-03T09:00:00.000Z')
    expect(JSON.stringify([control.users(), control.requests()])).not.toContain(NEW)
})

test('consent alone is not enough, nor is a role alone', async () => {
    expect(refusal(await reset(people.emma, apps.noRole))).toEqual(DENIED)
    expect(refusal(await reset(people.emma, apps.noPasswords))).toEqual(DENIED)
    expect(refusal(await reset(people.emma, apps.healthOnly))).toEqual(DENIED)
    // The small permission without User.ReadWrite.All is enough, with the role.
    expect((await reset(people.emma, apps.noLocation)).status).toBe(204)
})

test('administrators and members of role-assignable groups need a role over them', async () => {
    for (const user of [people.georg, people.rosa, people.bruno]) {
        expect(refusal(await reset(user))).toEqual(DENIED)
        expect((await reset(user, apps.privileged)).status).toBe(204)
    }
    expect((await reset(people.rita)).status).toBe(204)
    expect((await reset(people.ursula)).status).toBe(204)
})

test('federated accounts and synced ones without writeback are refused', async () => {
    const { control } = client.microsoft
    expect((await reset(people.paula)).body.error.message).toContain('federated')
    const synced = await reset(people.omar)
    expect([synced.status, synced.body.error.code]).toEqual([400, 'Request_BadRequest'])
    expect(synced.body.error.message).toContain('on-premises mastered')
    control.changeTenantPolicy({ passwordWriteback: true })
    expect((await reset(people.omar)).status).toBe(204)
    expect((await reset(people.paula)).status).toBe(400)
})

test.each(['Short-7', 'onlylowercaseletters', 'ALLUPPER123', 'emma.employee-7X', 'Password1234!'])(
    'the password %s does not comply',
    async (password) => {
        expect(refusal(await reset(people.emma, apps.full, password))).toEqual([
            400,
            'Request_BadRequest',
            'The specified password does not comply with password complexity requirements. Please provide a different password.',
        ])
        expect(client.microsoft.control.user(people.emma).passwordChanges).toBe(0)
    },
)

test('resetPassword is for people, not for apps', async () => {
    const path = `/users/${people.emma}/authentication/methods/28c10230-6103-485e-b985-444c60001490/resetPassword`
    expect(refusal(await client.ask('POST', path, { body: { newPassword: NEW } })).slice(0, 2)).toEqual([
        403,
        'accessDenied',
    ])
})

test('sessions are revoked', async () => {
    client.microsoft.control.advanceClock(5)
    const { status, body } = await client.ask('POST', `/users/${people.emma}/revokeSignInSessions`)
    expect([status, body.value]).toEqual([200, true])
    const user = await client.ask('GET', `/users/${people.emma}?$select=signInSessionsValidFromDateTime`)
    expect(user.body.signInSessionsValidFromDateTime).toBe('2026-03-03T09:05:00.000Z')
    const denied = await client.ask('POST', `/users/${people.emma}/revokeSignInSessions`, {
        app: apps.readsOnly,
    })
    expect(refusal(denied)).toEqual(DENIED)
})

test('who is registered for self-service reset, and with what', async () => {
    const details = (user: string, app = apps.full): Promise<Answer> =>
        client.ask('GET', `/reports/authenticationMethods/userRegistrationDetails/${user}`, { app })
    expect((await details(people.emma)).body).toMatchObject({
        isSsprCapable: true,
        isSsprEnabled: true,
        isSsprRegistered: true,
        methodsRegistered: ['mobilePhone', 'email'],
        isAdmin: false,
        userType: 'member',
    })
    expect((await details(people.tom)).body).toMatchObject({
        isSsprCapable: false,
        isSsprEnabled: true,
        isSsprRegistered: false,
    })
    expect((await details(people.ines)).body).toMatchObject({ isSsprEnabled: false, methodsRegistered: [] })
    expect((await details(people.georg)).body.isAdmin).toBe(true)
    expect((await details('emma.employee%40contoso.com')).status).toBe(404)
    expect((await details(people.emma, apps.noAuditLog)).status).toBe(403)
    // Reports answer five times in ten seconds.
    client.machine.time += 10_000
    client.microsoft.control.changeTenantPolicy({ premium: false })
    expect((await details(people.emma)).body.error.code).toBe(
        'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
    )
})

test('methods of a user, all or of one kind; no query options', async () => {
    const path = `/users/${people.emma}/authentication`
    const { body } = await client.ask('GET', `${path}/methods`)
    expect(body.value.map((one: Record<string, string>) => one['@odata.type'])).toEqual([
        '#microsoft.graph.passwordAuthenticationMethod',
        '#microsoft.graph.phoneAuthenticationMethod',
        '#microsoft.graph.emailAuthenticationMethod',
    ])
    expect(body.value[0].password).toBeNull()
    const mail = await client.ask('GET', `${path}/emailMethods`)
    expect(mail.body.value).toMatchObject([{ emailAddress: 'emma.employee@example.org' }])
    expect((await client.ask('GET', `${path}/phoneMethods`)).body.value).toHaveLength(1)
    expect((await client.ask('GET', `${path}/methods?$top=1`)).status).toBe(400)
    expect(refusal(await client.ask('GET', `${path}/methods`, { app: apps.readsOnly })).slice(0, 2)).toEqual([
        403,
        'accessDenied',
    ])
})
