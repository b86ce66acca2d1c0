import { apps, startOperations, type Answer, type OperationsClient } from './operations-client.ts'

const MANAGEMENT = 'https://management.azure.com'
const SUBSCRIPTION = 'a1f0a3c8-5c5b-4d0e-9a55-0d2b6c0f5b01'
const ACCOUNT = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-servicedesk/providers/Microsoft.Automation/automationAccounts/aa-servicedesk`
const ON_PREMISES = 'HybridWorkers-OnPrem'
const VERSION = '?api-version=2023-11-01'

let client: OperationsClient
let next = 0
beforeAll(async () => {
    client = await startOperations()
})
afterEach(() => client.microsoft.control.reset())
afterAll(() => client.microsoft.close())

const arm = async (
    method: string,
    path: string,
    { app = apps.full, body }: { app?: Record<string, string>; body?: unknown } = {},
): Promise<Answer> => {
    const token = await client.token({ ...app, scope: `${MANAGEMENT}/.default` })
    const response = await client.send(MANAGEMENT + path, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') === true
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
}
const newName = (): string => `0f1b1c2d-1111-4222-8333-${String(++next).padStart(12, '0')}`
const pathOf = (name: string, more = '', query = VERSION): string => `${ACCOUNT}/jobs/${name}${more}${query}`
const start = (
    runbook: string,
    parameters: object,
    more: { name?: string; runOn?: string; app?: Record<string, string> } = {},
): Promise<Answer> =>
    arm('PUT', pathOf(more.name ?? newName()), {
        app: more.app,
        body: { properties: { runbook: { name: runbook }, parameters, runOn: more.runOn ?? ON_PREMISES } },
    })
const read = async (name: string): Promise<Record<string, unknown>> =>
    (await arm('GET', pathOf(name))).body.properties
const MAILBOX = { Mailbox: 'sales@contoso.com', User: 'emma.employee', AccessRight: 'FullAccess' }
const seconds = (count: number): void => void client.microsoft.control.advanceClock(count / 60)

test('a job goes from New to Completed with the clock, and leaves output and streams', async () => {
    const name = newName()
    const made = await start('Add-SharedMailboxPermission', MAILBOX, { name })
    expect(made.status).toBe(201)
    expect(made.body.properties).toMatchObject({
        status: 'New',
        provisioningState: 'Processing',
        parameters: MAILBOX,
        runOn: ON_PREMISES,
        startTime: null,
    })
    seconds(10)
    expect(await read(name)).toMatchObject({ status: 'Activating' })
    seconds(10)
    expect(await read(name)).toMatchObject({ status: 'Running', endTime: null })
    expect((await arm('GET', pathOf(name, '/output'))).body).toBe('')
    seconds(60)
    expect(await read(name)).toMatchObject({
        status: 'Completed',
        provisioningState: 'Succeeded',
        endTime: '2026-03-03T09:01:20.000+00:00',
        exception: null,
    })
    const output = await arm('GET', pathOf(name, '/output'))
    expect(output.headers.get('content-type')).toContain('text/plain')
    expect(output.body).toBe('emma.employee has FullAccess on sales@contoso.com.')
    const errors = await arm(
        'GET',
        pathOf(name, '/streams', `${VERSION}&$filter=properties/streamType eq 'Error'`),
    )
    expect(errors.body.value).toEqual([])
})

test('Completed may hide an error: it is in the error stream, whole in the item by itself', async () => {
    const name = newName()
    const text = "The operation couldn't be performed because object 'nobody@contoso.com' couldn't be found."
    await start('Add-SharedMailboxPermission', { ...MAILBOX, Mailbox: 'nobody@contoso.com' }, { name })
    seconds(80)
    expect(await read(name)).toMatchObject({
        status: 'Completed',
        provisioningState: 'Succeeded',
        exception: null,
    })
    const { body } = await arm(
        'GET',
        pathOf(name, '/streams', `${VERSION}&$filter=properties/streamType eq 'Error'`),
    )
    expect(body.value).toHaveLength(1)
    const { jobStreamId, ...item } = body.value[0].properties
    expect(item).toEqual({
        time: '2026-03-03T09:01:00.000+00:00',
        streamType: 'Error',
        summary: text.slice(0, 100),
    })
    const one = await arm('GET', pathOf(name, `/streams/${String(jobStreamId)}`))
    expect(one.body.properties.streamText).toBe(text)
})

test('a runbook that throws ends Failed with its exception; one that cannot be called too', async () => {
    const [failed, uncallable] = [newName(), newName()]
    await start('Restart-PrintSpooler', { ComputerName: 'PRINT99' }, { name: failed })
    await start('Restart-PrintSpooler', { ComputerName: 'PRINT01', Colour: 'red' }, { name: uncallable })
    seconds(60)
    expect(await read(failed)).toMatchObject({
        status: 'Failed',
        provisioningState: 'Failed',
        exception: 'Cannot find any computer with the name PRINT99.',
    })
    expect((await read(uncallable)).exception).toContain("matches parameter name 'Colour'")
})

test('a name that is taken is a conflict, and the job is done once; or it is answered again', async () => {
    const { control } = client.microsoft
    const name = newName()
    await start('Restart-PrintSpooler', { ComputerName: 'PRINT01' }, { name })
    const again = await start('Restart-PrintSpooler', { ComputerName: 'PRINT02' }, { name })
    expect([again.status, again.body.code]).toEqual([409, 'Conflict'])
    expect(again.body.message).toContain('already exists')
    control.changeSettings({ repeatedJob: 'same' })
    const same = await start('Restart-PrintSpooler', { ComputerName: 'PRINT02' }, { name })
    expect([same.status, same.body.properties.parameters]).toEqual([201, { ComputerName: 'PRINT01' }])
    expect(control.jobs()).toMatchObject([{ name, puts: 3, parameters: { ComputerName: 'PRINT01' } }])
})

test('without a live worker a job waits, and begins when one comes', async () => {
    const name = newName()
    await start('Restart-PrintSpooler', { ComputerName: 'PRINT01' }, { name, runOn: 'HybridWorkers-Branch' })
    seconds(86_400)
    expect(await read(name)).toMatchObject({ status: 'New', startTime: null })
    client.microsoft.control.setWorker('HybridWorkers-Branch', true)
    seconds(60)
    expect(await read(name)).toMatchObject({ status: 'Completed' })
})

test('a job is stopped while it runs, waits or not, and not after it ended', async () => {
    const [running, waiting] = [newName(), newName()]
    await start(
        'New-OnPremisesUser',
        { GivenName: 'A', Surname: 'B', SamAccountName: 'ab', Department: 'C' },
        { name: running },
    )
    await start(
        'Restart-PrintSpooler',
        { ComputerName: 'PRINT01' },
        { name: waiting, runOn: 'HybridWorkers-Branch' },
    )
    seconds(30)
    for (const name of [running, waiting]) expect((await arm('POST', pathOf(name, '/stop'))).status).toBe(200)
    expect(await read(running)).toMatchObject({ status: 'Stopping' })
    seconds(15)
    for (const name of [running, waiting]) expect(await read(name)).toMatchObject({ status: 'Stopped' })
    expect((await arm('GET', pathOf(running, '/output'))).body).toBe('')
    expect((await arm('POST', pathOf(running, '/stop'))).status).toBe(400)
})

test('a secret that a runbook keeps is answered as a reference', async () => {
    const name = newName()
    const made = await start('Reset-OnPremisesPassword', { SamAccountName: 'odiallo' }, { name })
    seconds(70)
    const { body } = await arm('GET', pathOf(name, '/output'))
    expect(JSON.parse(body)).toEqual({
        reference: `vault://servicedesk/${String(made.body.properties.jobId)}`,
    })
})

test('what a runbook does can be scripted: many items in pages, an end that nobody knows', async () => {
    const { control } = client.microsoft
    const stream = Array.from({ length: 45 }, (_, index) => ({
        streamType: 'Output' as const,
        text: `line ${index}`,
    }))
    control.scriptRunbook('Restart-PrintSpooler', { stream, ends: 'Hibernating', runsSeconds: 100 })
    const name = newName()
    await start('Restart-PrintSpooler', { ComputerName: 'PRINT01' }, { name })
    seconds(60)
    const partly = await arm('GET', pathOf(name, '/streams'))
    expect(partly.body.value.length).toBeGreaterThan(10)
    expect(partly.body).not.toHaveProperty('nextLink')
    seconds(60)
    expect(await read(name)).toMatchObject({
        status: 'Hibernating',
        provisioningState: 'Processing',
        endTime: null,
    })
    const texts: string[] = []
    for (let path: string | undefined = pathOf(name, '/streams'), pages = 0; path !== undefined; pages++) {
        expect(pages).toBeLessThan(3)
        const { body }: Answer = await arm('GET', path)
        texts.push(...body.value.map((one: { properties: { summary: string } }) => one.properties.summary))
        path = (body.nextLink as string | undefined)?.slice(MANAGEMENT.length)
    }
    expect(texts).toEqual(stream.map(({ text }) => text))
})

test.each<[string, object, number, string]>([
    [
        'a mandatory parameter is missing',
        { runbook: { name: 'Restart-PrintSpooler' }, parameters: {} },
        400,
        'ComputerName',
    ],
    ['the runbook is not there', { runbook: { name: 'Format-Disk' } }, 404, 'Format-Disk'],
    [
        'the group is not there',
        {
            runbook: { name: 'Restart-PrintSpooler' },
            parameters: { ComputerName: 'PRINT01' },
            runOn: 'Nowhere',
        },
        400,
        'Nowhere',
    ],
    [
        'a value is no string',
        { runbook: { name: 'Restart-PrintSpooler' }, parameters: { ComputerName: 7 } },
        400,
        'ComputerName',
    ],
    ['no runbook is named', { parameters: {} }, 400, 'runbook'],
])('a job is refused when %s', async (_why, properties, status, named) => {
    const refused = await arm('PUT', pathOf(newName()), { body: { properties } })
    expect(refused.status).toBe(status)
    expect(refused.body.message).toContain(named)
    expect(client.microsoft.control.jobs()).toEqual([])
})

test('roles on the account start jobs; a runbook is read with a role on it', async () => {
    const forbidden = await start('Restart-PrintSpooler', { ComputerName: 'PRINT01' }, { app: apps.noAzure })
    expect([forbidden.status, forbidden.body.error.code]).toEqual([403, 'AuthorizationFailed'])
    expect(forbidden.body.error.message).toContain('Microsoft.Automation/automationAccounts/jobs/write')
    const runbook = `${ACCOUNT}/runbooks/Restart-PrintSpooler${VERSION}`
    expect((await arm('GET', runbook)).body.properties.parameters).toMatchObject({
        ComputerName: { type: 'System.String', isMandatory: true },
    })
    expect((await arm('GET', runbook, { app: apps.jobsOnly })).status).toBe(403)
    // The role of an operator of jobs is for all runbooks of the account.
    const job = await start('Restart-PrintSpooler', { ComputerName: 'PRINT01' }, { app: apps.jobsOnly })
    expect(job.status).toBe(201)
    expect((await arm('GET', `${ACCOUNT}/runbooks${VERSION}`)).status).toBe(403)
    const groups = await arm('GET', `${ACCOUNT}/hybridRunbookWorkerGroups${VERSION}`)
    expect(groups.body.value.map(({ name }: { name: string }) => name)).toEqual([
        ON_PREMISES,
        'HybridWorkers-Branch',
    ])
})

test('an app is told what its roles allow on an account, unless they do not allow to ask', async () => {
    const ask = (app?: Record<string, string>, version = '?api-version=2022-04-01') =>
        arm('GET', `${ACCOUNT}/providers/Microsoft.Authorization/permissions${version}`, { app })
    const { status, body } = await ask()
    expect(status).toBe(200)
    expect(body.value).toEqual([
        {
            actions: expect.arrayContaining([
                'Microsoft.Authorization/*/read',
                'Microsoft.Automation/automationAccounts/jobs/write',
            ]),
            notActions: [],
            dataActions: [],
            notDataActions: [],
        },
    ])
    const reader = JSON.stringify((await ask(apps.jobReader)).body)
    expect(reader).toContain('jobs/read')
    expect(reader).not.toContain('jobs/write')
    for (const app of [apps.noAzure, apps.jobsUntold])
        expect((await ask(app)).body.error).toMatchObject({
            code: 'AuthorizationFailed',
            message: expect.stringContaining("'Microsoft.Authorization/permissions/read'"),
        })
    expect((await ask(apps.full, VERSION)).body.error.code).toBe('NoRegisteredProviderFound')
    expect(
        (await start('Restart-PrintSpooler', { ComputerName: 'PRINT01' }, { app: apps.jobReader })).status,
    ).toBe(403)
    expect(
        (await start('Restart-PrintSpooler', { ComputerName: 'PRINT01' }, { app: apps.jobsUntold })).status,
    ).toBe(201)
})

test('Resource Manager refuses what is not there, another tenant, another audience, no version', async () => {
    const elsewhere = (path: string): Promise<Answer> => arm('GET', path)
    expect((await elsewhere(`${ACCOUNT}/jobs`)).body.error.code).toBe('MissingApiVersionParameter')
    expect((await elsewhere(`${ACCOUNT}/jobs?api-version=2015-10-31`)).body.error.code).toBe(
        'NoRegisteredProviderFound',
    )
    const unknown = ACCOUNT.replace(SUBSCRIPTION, 'ffffffff-5c5b-4d0e-9a55-0d2b6c0f5b01')
    expect((await elsewhere(`${unknown}/jobs${VERSION}`)).body.error.code).toBe('SubscriptionNotFound')
    const federal = ACCOUNT.replace(SUBSCRIPTION, 'a3f0a3c8-5c5b-4d0e-9a55-0d2b6c0f5b03')
    expect((await elsewhere(`${federal}/jobs${VERSION}`)).body.error.code).toBe(
        'InvalidAuthenticationTokenTenant',
    )
    expect((await elsewhere(`${ACCOUNT}/jobs/${newName()}${VERSION}`)).status).toBe(404)
    const token = await client.token(apps.full)
    const wrong = await client.send(`${MANAGEMENT}${ACCOUNT}/jobs${VERSION}`, {
        headers: { authorization: `Bearer ${token}` },
    })
    expect(wrong.status).toBe(401)
})

test('a token of the v1 endpoint for the resource is taken; faults have the shape of Resource Manager', async () => {
    const answer = await client.requestToken(
        { ...apps.full, resource: `${MANAGEMENT}/` },
        '/contoso.com/oauth2/token',
    )
    const { access_token: token } = (await answer.json()) as { access_token: string }
    const list = (): Promise<Response> =>
        client.send(`${MANAGEMENT}${ACCOUNT}/jobs${VERSION}`, {
            headers: { authorization: `Bearer ${token}` },
        })
    expect((await list()).status).toBe(200)
    client.microsoft.control.addFault({
        kind: 'error',
        status: 429,
        retryAfter: 17,
        host: 'management.azure.com',
    })
    const throttled = await list()
    expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '17'])
    expect(await throttled.json()).toEqual({
        error: { code: 'TooManyRequests', message: 'Too many requests.' },
    })
})

test('after thirty days a job is gone', async () => {
    const name = newName()
    await start('Restart-PrintSpooler', { ComputerName: 'PRINT01' }, { name })
    client.microsoft.control.advanceClock(31 * 24 * 60)
    expect((await arm('GET', pathOf(name))).status).toBe(404)
})

test('each national cloud has Resource Manager at its own address', async () => {
    const signIn = await client.send(
        'https://login.microsoftonline.us/defense.contoso.us/oauth2/v2.0/token',
        {
            method: 'POST',
            body: new URLSearchParams({
                grant_type: 'client_credentials',
                client_id: '6f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e37',
                client_secret: 'defense-operations-secret',
                scope: 'https://management.usgovcloudapi.net/.default',
            }),
        },
    )
    const { access_token: token } = (await signIn.json()) as { access_token: string }
    const path = ACCOUNT.replace(SUBSCRIPTION, 'a4f0a3c8-5c5b-4d0e-9a55-0d2b6c0f5b04')
    const groups = await client.send(
        `https://management.usgovcloudapi.net${path}/hybridRunbookWorkerGroups${VERSION}`,
        { headers: { authorization: `Bearer ${token}` } },
    )
    expect(groups.status).toBe(200)
})

const post = async (path: string, body: object): Promise<{ status: number; body: unknown }> => {
    const answer = await fetch(`${client.microsoft.url}/control${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
    })
    return { status: answer.status, body: await answer.json() }
}

test('control endpoints script runbooks and steer workers, and say what is wrong', async () => {
    const script = { runsSeconds: 5, ends: 'Suspended' }
    expect((await post('/runbooks', { name: 'Restart-PrintSpooler', script })).status).toBe(200)
    await start('Restart-PrintSpooler', { ComputerName: 'PRINT01' })
    seconds(30)
    expect(client.microsoft.control.jobs()[0]?.status).toBe('Suspended')
    expect((await post('/worker-groups', { name: ON_PREMISES, hasLiveWorker: false })).status).toBe(200)
    for (const [path, body, named] of [
        ['/runbooks', { name: 'Nothing', script: {} }, 'Nothing'],
        ['/runbooks', { name: 'Restart-PrintSpooler', script: { speed: 1 } }, 'speed'],
        ['/worker-groups', { name: ON_PREMISES, hasLiveWorker: 'no' }, 'hasLiveWorker'],
        ['/settings', { repeatedJob: 'maybe' }, 'repeatedJob'],
    ] as const)
        expect(await post(path, body)).toMatchObject({
            status: 400,
            body: { error: expect.stringContaining(named) },
        })
})
