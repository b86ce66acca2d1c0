import {
    EMMA,
    INCIDENT,
    OCTAVE,
    OLGA,
    OPERATIONS_JOB,
    startUserOperationsLab,
    WITHOUT_CALLER,
    type UserOperationsLab,
} from '../user-operations-lab.ts'

let lab: UserOperationsLab
beforeAll(async () => {
    lab = await startUserOperationsLab()
}, 180_000)
afterAll(() => lab?.close())
beforeEach(async () => {
    lab.microsoft.control.clearFaults()
    await lab.signInAs('1e07', 'contoso-operations-secret')
    await lab.configure()
})

const API = '/api/x_mioms_m365_assis/v1/accounts/incidents'
const read = (anew = false, user = OLGA) =>
    lab.call(user, 'GET', `${API}/${INCIDENT}${anew ? '?anew=1' : ''}`)
const calls = () => lab.microsoft.control.requests().filter(({ host }) => host === 'graph.microsoft.com')

test('while user operations are off, an agent is told who switches them on, and nobody is asked', async () => {
    await lab.configure({ isOn: false })
    const before = calls().length
    const { status, json } = await read()
    expect(status).toBe(200)
    expect(json.result).toMatchObject({
        readAt: null,
        account: null,
        notice: { code: 'OPERATIONS_OFF', whoFixes: 'servicenow-admin' },
    })
    expect(calls()).toHaveLength(before)
})

test("the caller's account: department, manager, licenses by name, groups and last sign-in, in two calls", async () => {
    const before = calls().length
    const { status, json } = await read()
    expect(status).toBe(200)
    expect(json.result).toMatchObject({
        person: { sysId: EMMA, name: 'Emma Employee' },
        notice: null,
        account: { department: 'Sales', isEnabled: true, isGuest: false, isSynced: false },
        manager: { name: 'Marc Lefèvre' },
        licenses: expect.arrayContaining(['Microsoft 365 E3']),
        signIn: { lastSuccessAt: expect.stringMatching(/^20\d\d-/) },
        missing: [],
    })
    expect(json.result.groups.names.length).toBeGreaterThan(0)
    expect(json.result.operations[0]).toMatchObject({
        kind: { value: 'read-account', label: 'Read account' },
        state: { value: 'succeeded' },
        requestedBy: 'Olga Operations',
    })
    expect(calls().length - before).toBe(2)
})

test('what was read minutes ago is shown without a call; reading again asks, and names no address', async () => {
    await read()
    const before = calls().length
    const kept = await read()
    expect(kept.json.result.account.department).toBe('Sales')
    expect(calls()).toHaveLength(before)
    await lab.passes(11)
    await read()
    expect(calls().length).toBe(before + 2)
    const { text } = await read(true)
    expect(calls().length).toBe(before + 4)
    expect(text).not.toContain('@')
    for (const { path, query } of calls())
        expect(decodeURIComponent(JSON.stringify([path, query]))).not.toContain('@contoso')
})

test('a part that is not permitted says so alone, with the permission that it lacks', async () => {
    await lab.signInAs('1e73', 'contoso-operations-no-audit-log-secret')
    await lab.passes(70)
    const { json } = await read(true)
    expect(json.result.account.department).toBe('Sales')
    expect(json.result.signIn).toBeNull()
    expect(json.result.missing).toEqual([
        {
            part: 'signIn',
            label: 'Last sign-in',
            notice: expect.objectContaining({ code: 'SIGN_IN_NOT_TOLD', whoFixes: 'entra-admin' }),
        },
    ])
    await lab.passes(70)
})

test('a tenant without a premium license tells everything but the last sign-in', async () => {
    lab.microsoft.control.changeTenantPolicy({ premium: false })
    try {
        const { json } = await read(true)
        expect(json.result.missing.map(({ part }: { part: string }) => part)).toEqual(['signIn'])
        expect(json.result.licenses).not.toBeNull()
    } finally {
        lab.microsoft.control.changeTenantPolicy({ premium: true })
    }
})

test('with Microsoft down, what was read before is shown with its age and the reason', async () => {
    const first = await read(true)
    await lab.passes(30)
    lab.microsoft.control.addFault({ kind: 'error', status: 503, retryAfter: 120 })
    const { status, json } = await read()
    expect(status).toBe(200)
    expect(json.result).toMatchObject({
        readAt: first.json.result.readAt,
        account: { department: 'Sales' },
        notice: { severity: 'warning', retryAfterSeconds: expect.any(Number) },
    })
    lab.microsoft.control.clearFaults()
    // The job does later what did not work: nobody has to ask.
    await lab.passes(5)
    await lab.work()
    expect((await read()).json.result.notice).toBeNull()
})

test('by rule the account is read when an incident is created, and shown without a call', async () => {
    await lab.configure({ enrichment: { atCreation: true, minutes: 30 } })
    await lab.passes(60)
    const before = calls().length
    const made = await lab.call('admin', 'POST', '/api/now/table/incident', {
        short_description: 'Teams is slow',
        caller_id: EMMA,
    })
    await lab.instance.control.drain()
    expect(calls().length).toBe(before + 2)
    const { json } = await lab.call(OLGA, 'GET', `${API}/${made.json.result.sys_id}`)
    expect(json.result.account.department).toBe('Sales')
    expect(calls().length).toBe(before + 2)
})

test('an incident without a caller, and one that is not there', async () => {
    const { json } = await lab.call(OLGA, 'GET', `${API}/${WITHOUT_CALLER}`)
    expect(json.result).toMatchObject({ person: null, account: null, notice: null })
    expect((await lab.call(OLGA, 'GET', `${API}/${'0'.repeat(32)}`)).status).toBe(404)
})

test.each([
    [undefined, 401],
    ['emma.employee', 403],
    ['ana.agent', 403],
    ['omar.escalation', 403],
    ['sara.security', 403],
    [OCTAVE, 200],
    ['admin', 200],
])('%s gets %i', async (user, status) => {
    const answer = await lab.call(user, 'GET', `${API}/${INCIDENT}`)
    expect(answer.status).toBe(status)
    if (status !== 200) expect(answer.text).not.toContain('Sales')
})

test('nobody reads a snapshot as a table, not even an admin, and none outlives its day', async () => {
    for (const user of ['admin', OLGA])
        expect(
            (await lab.call(user, 'GET', '/api/now/table/x_mioms_m365_assis_account_snapshot')).status,
        ).toBe(403)
    await read(true)
    await lab.passes(25 * 60)
    await lab.configure({ isOn: false })
    await lab.instance.control.executeJob(OPERATIONS_JOB)
    expect((await read()).json.result).toMatchObject({ readAt: null, account: null })
})
