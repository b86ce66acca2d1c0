import { QUEUE_JOB, startDemoLab, SYNC_JOB, TAB_API, type Lab } from '../lab.ts'
import type { LoadedDemo } from '../../local/instance/demo/load-demo.ts'

let lab: Lab & { readonly demo: LoadedDemo }
beforeAll(async () => {
    lab = await startDemoLab()
})
afterAll(() => lab.close())
beforeEach(() => lab.microsoft.control.clearFaults())

const tab = async (incident = lab.demo.incident.sysId, user = 'ana.agent') =>
    lab.call(user, 'GET', `${TAB_API}/${incident}`)

test('the tab shows the service health incident that explains the ticket, and why', async () => {
    const { status, json } = await tab()
    expect(status).toBe(200)
    expect(json.result).toMatchObject({
        incident: { number: 'INC0010001' },
        knowledge: { state: 'current' },
        notices: [],
    })
    expect(json.result.healthIssues[0]).toMatchObject({
        id: 'EX1180342',
        service: 'Exchange Online',
        classification: 'incident',
        status: 'serviceDegradation',
        reason: expect.stringMatching(/^Exchange Online · .*password/),
        lastUpdate: { at: expect.any(String), text: expect.stringContaining('Current status') },
        nextUpdateAt: expect.any(String),
    })
})

test('reading the tab sends nothing to Microsoft and writes nothing', async () => {
    lab.microsoft.control.clearRequests()
    await lab.instance.control.resetCounters()
    await tab()
    const { writes, outbound } = await lab.instance.control.counters()
    expect({ writes, outbound }).toEqual({ writes: 0, outbound: 0 })
    expect(lab.microsoft.control.requests()).toHaveLength(0)
})

test('a request for help gets the honest answer that nothing explains it', async () => {
    const { json } = await tab('d3e0000000000000000000000000b002')
    expect(json.result.healthIssues).toEqual([])
})

test('the agent who works in French reads the reason in French', async () => {
    const { json } = await tab(undefined, 'claire.agent')
    expect(json.result.user).toMatchObject({ language: 'fr', timeZone: 'Europe/Paris' })
    expect(json.result.healthIssues[0].reason).toMatch(
        /^Exchange Online · .*demandes de connexion répétées.*mot de passe/,
    )
})

test('a new incident is matched by the async rule, a changed one again, another field not', async () => {
    const created = await lab.call('ana.agent', 'POST', '/api/now/table/incident', {
        short_description: 'Outlook password prompt every few minutes',
    })
    expect(created.status).toBe(201)
    const id: string = created.json.result.sys_id
    await lab.instance.control.drain()
    await lab.instance.control.resetCounters()
    const first = await tab(id)
    expect(first.json.result.healthIssues[0].id).toBe('EX1180342')
    // Of the issues it reads those that it shows, and one row that tells whether the window has changed.
    expect((await lab.instance.control.counters()).byTable['x_mioms_m365_assis_health_issue']?.rows).toBe(
        first.json.result.healthIssues.length + 1,
    )

    await lab.call('ana.agent', 'PATCH', `/api/now/table/incident/${id}`, { urgency: '1' })
    await lab.instance.control.resetCounters()
    await lab.instance.control.drain()
    expect((await lab.instance.control.counters()).byTable['x_mioms_m365_assis_issue_match']).toBeUndefined()

    await lab.call('ana.agent', 'PATCH', `/api/now/table/incident/${id}`, {
        short_description: 'Door is stuck',
    })
    await lab.instance.control.drain()
    expect((await tab(id)).json.result.healthIssues).toEqual([])
})

test('the next sync writes nothing when nothing changed', async () => {
    await lab.instance.control.executeJob(SYNC_JOB)
    await lab.instance.control.resetCounters()
    await lab.instance.control.executeJob(SYNC_JOB)
    const { byTable } = await lab.instance.control.counters()
    expect(byTable['x_mioms_m365_assis_health_issue']?.writes ?? 0).toBe(0)
    expect(byTable['x_mioms_m365_assis_health_issue_post']?.writes ?? 0).toBe(0)
})

test('a 429 is obeyed: no call inside the window, and the queue brings the sync back after it', async () => {
    const { control } = lab.microsoft
    control.addFault({ kind: 'error', status: 429, retryAfter: 120, path: '*issues*' })
    await lab.instance.control.executeJob(SYNC_JOB)
    control.clearRequests()
    await lab.instance.control.executeJob(SYNC_JOB)
    await lab.instance.control.executeJob(QUEUE_JOB)
    expect(control.requests()).toHaveLength(0)
    expect((await tab()).json.result.notices).toMatchObject([
        { code: 'MICROSOFT_THROTTLED', severity: 'warning' },
    ])

    await lab.instance.control.setClock({ advanceSeconds: 121 })
    await lab.instance.control.executeJob(QUEUE_JOB)
    expect(control.requests().some(({ path }) => path.endsWith('/issues'))).toBe(true)
    expect((await tab()).json.result).toMatchObject({ notices: [], knowledge: { state: 'current' } })
})

test('the platform keeps the token until it ends, and asks for a new one after a 401', async () => {
    const { control } = lab.microsoft
    const tokens = (): number => control.requests().filter(({ path }) => path.endsWith('/token')).length
    await lab.instance.control.executeJob(SYNC_JOB)
    control.clearRequests()
    await lab.instance.control.executeJob(SYNC_JOB)
    expect(tokens()).toBe(0)
    control.addFault({ kind: 'error', status: 401, path: '*issues*' })
    await lab.instance.control.executeJob(SYNC_JOB)
    await lab.instance.control.executeJob(SYNC_JOB)
    expect(tokens()).toBe(1)
    await lab.instance.control.setClock({ advanceSeconds: 3600 })
    await lab.instance.control.executeJob(SYNC_JOB)
    expect(tokens()).toBe(2)
    expect((await tab()).json.result.notices).toEqual([])
})

test('a secret that Entra refuses is named as that, in the tab and on the tenant', async () => {
    const entity = 'd3e0000000000000000000000000c001'
    const secret = (client_secret: string) =>
        lab.instance.control.loadRecords([
            { table: 'oauth_entity', values: { sys_id: entity, client_secret } },
        ])
    await secret('not-the-secret')
    await lab.instance.control.setClock({ advanceSeconds: 3700 })
    await lab.instance.control.executeJob(SYNC_JOB)
    expect((await tab()).json.result.notices).toMatchObject([
        {
            code: 'ENTRA_SECRET_WRONG',
            whoFixes: 'servicenow-admin',
            fix: expect.stringContaining('not its Secret ID'),
        },
    ])
    await secret('contoso-simulated-secret')
    await lab.instance.control.executeJob(SYNC_JOB)
    expect((await tab()).json.result.notices).toEqual([])
})

test.each([
    [{ kind: 'error', status: 401 } as const, 'GRAPH_TOKEN_REFUSED'],
    [{ kind: 'error', status: 403 } as const, 'GRAPH_PERMISSION_MISSING'],
    [{ kind: 'error', status: 500 } as const, 'MICROSOFT_UNAVAILABLE'],
    [{ kind: 'html', status: 200 } as const, 'MICROSOFT_ANSWER_UNREADABLE'],
    [{ kind: 'html', status: 502 } as const, 'MICROSOFT_UNAVAILABLE'],
    [{ kind: 'truncatedPage' } as const, 'MICROSOFT_ANSWER_UNREADABLE'],
    [{ kind: 'nextLinkLoop' } as const, 'MICROSOFT_ANSWER_ENDLESS'],
    [{ kind: 'refuse' } as const, 'NETWORK_UNREACHABLE'],
])('%p: the tab still answers, with %s and what to do', async (fault, code) => {
    lab.microsoft.control.addFault({ ...fault, path: '*issues*', count: 2 })
    await lab.instance.control.executeJob(SYNC_JOB)
    const { json } = await tab()
    expect(json.result.healthIssues[0].id).toBe('EX1180342')
    expect(json.result.notices).toMatchObject([{ code, fix: expect.any(String) }])
    lab.microsoft.control.clearFaults()
    await lab.instance.control.executeJob(SYNC_JOB)
    expect((await tab()).json.result.notices).toEqual([])
})
