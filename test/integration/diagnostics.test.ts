import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LoadedDemo } from '../../local/instance/demo/load-demo.ts'
import { renameInstance, startDemoLab, SYNC_JOB, type Lab } from '../lab.ts'

const API = '/api/x_mioms_m365_assis/v1/setup/diagnostics'
const BUNDLE = `${API}/bundle`
const WIZARD = '/api/x_mioms_m365_assis/v1/setup/wizard'
const TOKEN = 'eyJhbGciOiJub25lIn0.eyJjYW5hcnkiOiJ0b2tlbiJ9.Q2FuYXJ5U2lnbmF0dXJl'
const MAIL = 'canary.person@contoso.example'
const SECRET = 'canary~secret~8Q~abcdefghijk'
const CANARY = /Q2FuYXJ5|canary/i

let directory: string
let lab: Lab & { readonly demo: LoadedDemo }
beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'diagnostics-'))
    lab = await startDemoLab({ instance: { dataDirectory: directory } })
})
afterAll(async () => {
    await lab?.close()
    rmSync(directory, { recursive: true, force: true })
})

describe.each([API, BUNDLE])('GET %s', (path) => {
    test.each([
        [undefined, 401],
        ['emma.employee', 403],
        ['ana.agent', 403],
        // Our administrator role alone is refused: setup is for the platform's admins.
        ['omar.escalation', 403],
        ['admin', 200],
    ])('by %s answers %i', async (user, status) => {
        const answer = await lab.call(user, 'GET', path)
        expect(answer.status).toBe(status)
        if (status !== 200) expect(answer.text).not.toMatch(/outboundCalls|knownProblems/)
    })

    test('writes nothing and calls nobody', async () => {
        const before = lab.microsoft.control.requests().length
        await lab.instance.control.resetCounters()
        expect((await lab.call('admin', 'GET', path)).status).toBe(200)
        expect((await lab.instance.control.counters()).writes).toBe(0)
        expect(lab.microsoft.control.requests()).toHaveLength(before)
    })
})

test('the connected demo: the tenant with its last sync, hosts of its cloud, all problems of the guides', async () => {
    const { json } = await lab.call('admin', 'GET', API)
    const { state, network, knownProblems, checks, checkGroups } = json.result
    expect(state.tenants).toEqual([
        expect.objectContaining({ isActive: true, lastSyncAt: expect.any(String), lastError: null }),
    ])
    expect(state.app).toEqual({
        scope: 'x_mioms_m365_assis',
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        build: expect.any(String),
    })
    expect(network.hosts.map(({ host }: { host: string }) => host)).toContain('graph.microsoft.com')
    expect(knownProblems).toHaveLength(19)
    expect(checks.length).toBeGreaterThan(5)
    const groups: readonly string[] = checkGroups.map(({ group }: { group: string }) => group)
    for (const { group } of checks as { group: string }[]) expect(groups).toContain(group)
})

test('a failed call is found by its correlation ID, and by the id of Microsoft', async () => {
    lab.microsoft.control.addFault({ kind: 'error', status: 503, path: '*issues*' })
    await lab.instance.control.setClock({ advanceSeconds: 3600 })
    await lab.instance.control.executeJob(SYNC_JOB)
    lab.microsoft.control.clearFaults()
    const all = (await lab.call('admin', 'GET', API)).json.result
    const [newest] = all.calls.calls
    expect(newest).toMatchObject({ code: 'MICROSOFT_UNAVAILABLE', httpStatus: 503, method: 'GET' })
    expect(all.pauses).toHaveLength(1)
    for (const id of [newest.clientRequestId, newest.requestId]) {
        const { result } = (await lab.call('admin', 'GET', `${API}?correlation=${id}`)).json
        expect(result.calls).toMatchObject({
            correlation: id,
            calls: [{ clientRequestId: newest.clientRequestId }],
        })
    }
    const nothing = await lab.call('admin', 'GET', `${API}?correlation=${'0'.repeat(36)}`)
    expect(nothing.json.result.calls.calls).toEqual([])
    // The day-old failure explains "nothing shows up" until it is a day old.
    const numbers = (page: { knownProblems: { number: number; explanations: unknown[] }[] }): number[] =>
        page.knownProblems.filter(({ explanations }) => explanations.length > 0).map(({ number }) => number)
    expect(numbers(all)).toEqual(expect.arrayContaining([9, 11, 13]))
})

test.each(['%00', "' OR 1=1", 'a^ORDERBYsys_id', MAIL, 'x'.repeat(65)])(
    'an id that is none is refused by name and not repeated: %s',
    async (correlation) => {
        const answer = await lab.call('admin', 'GET', `${API}?correlation=${encodeURIComponent(correlation)}`)
        expect(answer.status).toBe(400)
        expect(answer.json.result.error.code).toBe('REQUEST_INVALID')
        expect(answer.text).not.toContain(MAIL)
    },
)

test('canaries that are planted everywhere do not leave with the bundle', async () => {
    await renameInstance(lab, 'canaryinstance')
    await lab.instance.control.loadRecords([
        {
            table: 'oauth_entity',
            values: { sys_id: 'd3e0000000000000000000000000c001', client_secret: SECRET },
        },
        {
            table: 'x_mioms_m365_assis_tenant',
            values: {
                sys_id: 'd3e0000000000000000000000000d00a',
                name: `Canary ${MAIL}`,
                domain: 'canary.example',
                active: 'false',
                last_error: JSON.stringify({
                    code: 'NETWORK_UNREACHABLE',
                    parameters: [MAIL, TOKEN],
                    correlationId: `${TOKEN} ${SECRET}`,
                    at: 1,
                }),
            },
        },
        {
            table: 'x_mioms_m365_assis_outbound_call',
            values: {
                sys_id: 'd3e0000000000000000000000000e001',
                tenant: 'd3e0000000000000000000000000d00a',
                service: `service ${MAIL}`,
                method: 'GET',
                url_template: `/v1.0/users/${MAIL}?access_token=${SECRET}`,
                started: '2090-01-01 00:00:00',
                client_request_id: MAIL.slice(0, 40),
                request_id: TOKEN.slice(0, 64),
                error_code: 'canary~8Q~abcdefghijkl',
            },
        },
        {
            table: 'x_mioms_m365_assis_check_result',
            values: {
                // The row of this check: its last result is overwritten.
                sys_id: createHash('md5').update('check#oauth-tables-readable').digest('hex'),
                check_id: 'oauth-tables-readable',
                ran_at: '2090-01-02 00:00:00',
                since: '2090-01-02 00:00:00',
                finding: JSON.stringify({
                    status: 'fail',
                    message: `Bearer ${TOKEN} for ${MAIL}`,
                    fix: MAIL,
                    parameters: [MAIL],
                    whoFixes: 'nobody',
                    link: null,
                    code: `client_secret=${SECRET}`,
                    correlationId: TOKEN,
                    subject: '[]',
                }),
            },
        },
    ])
    const wizard = await lab.call('admin', 'GET', WIZARD)
    const entered = await lab.call('admin', 'POST', `${WIZARD}/actions`, {
        revision: wizard.json.result.revision,
        actions: [
            { kind: 'agree' },
            { kind: 'enter', step: 'tenant', values: { domain: 'canary.example' } },
            { kind: 'enter', step: 'setup-type', values: { connectorUrl: 'https://canary.example' } },
            { kind: 'enter', step: 'repository', values: { repositoryId: 'canary.service-now.com' } },
            { kind: 'enter', step: 'settings', values: { adminEmail: MAIL } },
            { kind: 'enter', step: 'integration-user', values: { restClientId: 'canary-client' } },
        ],
    })
    expect(entered.status).toBe(200)
    const created = await lab.call('ana.agent', 'POST', '/api/now/table/incident', {
        short_description: `Outlook asks ${MAIL}`,
    })
    expect(created.status).toBe(201)
    const { status, text } = await lab.call('admin', 'GET', BUNDLE)
    expect(status).toBe(200)
    // What was planted is there: the bundle was made from what holds the canaries.
    expect(text).toContain('2090-01-01')
    expect(text).toContain('2090-01-02')
    expect(text).toContain('"adminEmail":"entered"')
    expect(text).not.toMatch(CANARY)
    expect(text).not.toMatch(/[\w.]@[\w.]+\.\w/)
})
