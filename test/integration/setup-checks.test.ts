/**
 * The checks of step 1 on the instance: real token requests through the platform's OAuth client, real calls through its
 * profiles, and what its tables refuse.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDemoLab, type Answer, type Lab } from '../lab.ts'
import { storedRows } from '../stored-rows.ts'

jest.setTimeout(60_000)

const API = '/api/x_mioms_m365_assis/v1/setup'
const ENTITY = 'd3e0000000000000000000000000c001'
const PROFILE = 'd3e0000000000000000000000000c002'
const CONTOSO = {
    client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e01',
    client_secret: 'contoso-simulated-secret',
    token_url: 'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token',
    default_grant_type: 'client_credentials',
    active: 'true',
}
const app = (number: string, secret: string): Readonly<Record<string, string>> => ({
    client_id: CONTOSO.client_id.replace(/01$/, number),
    client_secret: `contoso-${secret}-secret`,
})

interface View {
    readonly id: string
    readonly group: string
    readonly status: string
    readonly message: string
    readonly fix: string
    readonly code: string | null
    readonly correlationId: string | null
}

let lab: Lab
let directory: string
const answers: string[] = []

const load = (table: string, sysId: string, values: Readonly<Record<string, string>>): Promise<unknown> =>
    lab.instance.control.loadRecords([{ table, values: { sys_id: sysId, ...values } }])

async function enter(...actions: readonly unknown[]): Promise<Answer> {
    const { json } = await lab.call('admin', 'GET', `${API}/wizard`)
    const answer = await lab.call('admin', 'POST', `${API}/wizard/actions`, {
        revision: json.result.revision,
        actions,
    })
    expect(answer.status).toBe(200)
    return answer
}

async function check(group: string): Promise<ReadonlyMap<string, View>> {
    const answer = await lab.call('admin', 'POST', `${API}/checks`, { group })
    answers.push(answer.text)
    expect(answer.status).toBe(200)
    const views = answer.json.result.checks as readonly View[]
    // The answer holds all checks; of other groups it has what they last found.
    return new Map(views.filter((view) => view.group === group).map((view) => [view.id, view]))
}

const checkGraph = (): Promise<ReadonlyMap<string, View>> => check('graph')

beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'checks-'))
    lab = await startDemoLab({ instance: { dataDirectory: directory } })
    await enter(
        { kind: 'agree' },
        { kind: 'enter', step: 'setup-type', values: { basicAuthentication: true } },
        { kind: 'enter', step: 'tenant', values: { domain: 'contoso.com', cloud: 'global' } },
        { kind: 'enter', step: 'outbound', values: { graphProfile: PROFILE } },
    )
})
beforeEach(async () => {
    lab.microsoft.control.clearFaults()
    await load('oauth_entity', ENTITY, CONTOSO)
})
afterAll(async () => {
    await lab?.close()
    rmSync(directory, { recursive: true, force: true })
})

test('with everything in order, all that is required passes with a real token', async () => {
    const views = await checkGraph()
    const statuses = Object.fromEntries([...views].map(([id, { status }]) => [id, status]))
    expect(statuses).toEqual({
        'outbound-profile': 'pass',
        'outbound-client-id': 'pass',
        'outbound-grant-type': 'pass',
        'outbound-token-url': 'pass',
        'outbound-scope': 'pass',
        'outbound-redirect-url': 'warn',
        'graph-token': 'pass',
        'graph-reachable': 'pass',
        'permission-servicehealth-read-all': 'pass',
        'permission-user-read-all': 'not-run',
        'permission-rolemanagement-read-directory': 'not-run',
        'permission-application-read-all': 'not-run',
        'clock-skew': 'pass',
        'secret-expiry': 'warn',
    })
})

test('one run sends one token request for the check and reads once', async () => {
    lab.microsoft.control.clearRequests()
    await checkGraph()
    const sent = lab.microsoft.control.requests().map(({ method, path }) => `${method} ${path}`)
    expect(sent.filter((one) => /serviceAnnouncement/.test(one))).toEqual([
        'GET /v1.0/admin/serviceAnnouncement/issues',
    ])
    expect(sent.filter((one) => /oauth2/.test(one)).length).toBeLessThanOrEqual(2)
    expect(sent.filter((one) => !/^GET /.test(one) && !/oauth2/.test(one))).toEqual([])
})

test.each([
    ['a wrong secret', { client_secret: 'a-secret-id' }, 'ENTRA_SECRET_WRONG'],
    ['an expired secret', { client_secret: 'contoso-expired-secret' }, 'ENTRA_SECRET_EXPIRED'],
    ['an unknown client', { client_id: '11f0a3c8-5c5b-4d0e-9a55-0d2b6c0f7a01' }, 'ENTRA_APP_NOT_FOUND'],
    ['a disabled app', app('03', 'disabled-app'), 'ENTRA_APP_DISABLED'],
    ['Conditional Access', app('04', 'blocked-app'), 'ENTRA_ACCESS_BLOCKED'],
] as const)('%s fails with what to do and the correlation id of Entra', async (_name, values, code) => {
    await load('oauth_entity', ENTITY, values)
    const views = await checkGraph()
    expect(views.get('graph-token')).toMatchObject({ status: 'fail', code })
    expect(views.get('graph-token')?.correlationId).toMatch(/^[0-9a-f-]{36}$/)
    expect(views.get('graph-token')?.fix).not.toBe('')
    expect(views.get('graph-reachable')?.status).toBe('not-run')
    expect(views.get('secret-expiry')?.status).toBe(code === 'ENTRA_SECRET_EXPIRED' ? 'fail' : 'warn')
})

test('the v1 URL of the older guides is recognised before Entra is asked', async () => {
    await load('oauth_entity', ENTITY, { token_url: CONTOSO.token_url.replace('/v2.0', '') })
    lab.microsoft.control.clearRequests()
    const views = await checkGraph()
    expect(views.get('outbound-token-url')?.message).toMatch(/v1 endpoint of the older guides/)
    expect(views.get('outbound-token-url')?.fix).toContain(CONTOSO.token_url)
    expect(views.get('graph-token')?.status).toBe('not-run')
    expect(lab.microsoft.control.requests()).toEqual([])
})

test('a tenant that Entra does not know', async () => {
    await load('oauth_entity', ENTITY, {
        token_url: CONTOSO.token_url.replace('contoso.com', 'unknown.example'),
    })
    await enter({ kind: 'enter', step: 'tenant', values: { domain: 'unknown.example' } })
    const views = await checkGraph()
    await enter({ kind: 'enter', step: 'tenant', values: { domain: 'contoso.com' } })
    expect(views.get('outbound-token-url')?.status).toBe('pass')
    expect(views.get('graph-token')).toMatchObject({ status: 'fail', code: 'ENTRA_TENANT_NOT_FOUND' })
})

test('without consent a token is had, and the permission is named', async () => {
    await load('oauth_entity', ENTITY, app('02', 'no-consent'))
    const views = await checkGraph()
    expect(views.get('graph-token')?.status).toBe('pass')
    expect(views.get('permission-servicehealth-read-all')).toMatchObject({
        status: 'fail',
        code: 'ENTRA_CONSENT_MISSING',
    })
    expect(views.get('permission-servicehealth-read-all')?.message).toContain('ServiceHealth.Read.All')
})

test('another permission than the one that is needed', async () => {
    await load('oauth_entity', ENTITY, app('05', 'other-permission'))
    const views = await checkGraph()
    expect(views.get('permission-servicehealth-read-all')).toMatchObject({
        status: 'fail',
        code: 'GRAPH_PERMISSION_MISSING',
    })
})

test.each([
    ['a transient error of Entra', { kind: 'aadsts', code: 90033, path: '*token*' }, 'ENTRA_UNAVAILABLE'],
    ['too many token requests', { kind: 'aadsts', code: 50196, path: '*token*' }, 'ENTRA_TOO_MANY_REQUESTS'],
    ['Entra down', { kind: 'error', status: 503, path: '*token*' }, 'ENTRA_UNAVAILABLE'],
    ['no way to Entra', { kind: 'refuse', path: '*token*' }, 'NETWORK_UNREACHABLE'],
    ["a gateway's page", { kind: 'html', status: 502, path: '*token*' }, 'ENTRA_UNAVAILABLE'],
] as const)('%s is temporary: not run, with the reason', async (_name, fault, code) => {
    lab.microsoft.control.addFault({ ...fault, count: 5 } as never)
    const views = await checkGraph()
    expect(views.get('graph-token')).toMatchObject({ status: 'not-run', code })
    expect(views.get('outbound-profile')?.status).toBe('pass')
})

test.each([50001, 65001, 70011, 500011, 500014, 650056, 650057, 700027, 901002, 1002012, 7000218])(
    'AADSTS%i fails, whatever of it stands in the entries',
    async (code) => {
        lab.microsoft.control.addFault({ kind: 'aadsts', code, path: '*token*', count: 5 } as never)
        const views = await checkGraph()
        expect(views.get('graph-token')?.status).toBe('fail')
        expect(views.get('graph-token')?.code).toMatch(/^ENTRA_(?!TOKEN_REFUSED|UNAVAILABLE)/)
    },
)

test('Graph away: the token is had, Graph is not reached, and the next run starts over', async () => {
    lab.microsoft.control.addFault({ kind: 'error', status: 503, path: '*issues*', retryAfter: 1 } as never)
    const views = await checkGraph()
    expect(views.get('graph-token')?.status).toBe('pass')
    expect(views.get('graph-reachable')).toMatchObject({ status: 'not-run', code: 'MICROSOFT_UNAVAILABLE' })
    await lab.instance.control.setClock({ advanceSeconds: 5 })
    expect((await checkGraph()).get('graph-reachable')?.status).toBe('pass')
})

test('the end of the secret is read, and green again after a rotation', async () => {
    const reader = app('06', 'ending')
    await load('oauth_entity', ENTITY, reader)
    // The token that the platform keeps for the profile is that of another app registration.
    await lab.instance.control.setClock({ advanceSeconds: 4000 })
    lab.microsoft.control.advanceClock(4000 / 60)
    const before = await checkGraph()
    expect(before.get('permission-application-read-all')?.status).toBe('pass')
    expect(before.get('secret-expiry')).toMatchObject({ status: 'warn' })
    expect(before.get('secret-expiry')?.message).toMatch(
        /^The client secret ends on \d{4}-\d\d-\d\d, in 1\d days\.$/,
    )
    lab.microsoft.control.changeSecrets({
        clientId: reader['client_id'] ?? '',
        add: 'contoso-rotated-secret',
        endsAfterDays: 700,
        remove: 'contoso-ending-secret',
    })
    await load('oauth_entity', ENTITY, { client_secret: 'contoso-rotated-secret' })
    expect((await checkGraph()).get('secret-expiry')?.status).toBe('pass')
})

test('Secure Score: granted, and read to confirm it', async () => {
    await load('oauth_entity', ENTITY, app('08', 'score'))
    await lab.instance.control.setClock({ advanceSeconds: 4000 })
    lab.microsoft.control.advanceClock(4000 / 60)
    await enter({
        kind: 'enter',
        step: 'setup-type',
        values: { features: ['service-health', 'secure-score'] },
    })
    lab.microsoft.control.clearRequests()
    const views = await checkGraph()
    await enter({ kind: 'enter', step: 'setup-type', values: { features: ['service-health'] } })
    expect(views.get('permission-securityevents-read-all')?.status).toBe('pass')
    expect(lab.microsoft.control.requests().map(({ path }) => path)).toContain('/v1.0/security/secureScores')
})

describe('the other audiences, each with its own profile', () => {
    const OPERATIONS = {
        entity: 'd3e00000000000000000000000000e01',
        profile: 'd3e00000000000000000000000000e02',
    }
    const AZURE = { entity: 'd3e00000000000000000000000000e11', profile: 'd3e00000000000000000000000000e12' }
    const PARTNER = {
        entity: 'd3e00000000000000000000000000e21',
        profile: 'd3e00000000000000000000000000e22',
    }

    const register = async (
        ids: typeof AZURE,
        name: string,
        scope: string,
        values: Readonly<Record<string, string>>,
    ): Promise<void> => {
        const scopeId = ids.entity.replace(/.$/, '8')
        await load('oauth_entity', ids.entity, { ...CONTOSO, type: 'oauth_provider', name, ...values })
        await load('oauth_entity_profile', ids.profile, {
            name: `${name} default_profile`,
            oauth_entity: ids.entity,
            grant_type: 'client_credentials',
            default: 'true',
        })
        await load('oauth_entity_scope', scopeId, {
            name,
            oauth_entity_scope: scope,
            oauth_entity: ids.entity,
        })
        await load('oauth_entity_profile_scope', ids.entity.replace(/.$/, '9'), {
            oauth_entity_profile: ids.profile,
            oauth_entity_scope: scopeId,
        })
    }
    const failing = (views: ReadonlyMap<string, View>): readonly string[] =>
        [...views.values()].filter(({ status }) => status === 'fail').map(({ id }) => id)

    beforeAll(async () => {
        await register(
            OPERATIONS,
            'operations',
            'https://graph.microsoft.com/.default',
            app('07', 'operations'),
        )
        await register(AZURE, 'azure', 'https://management.azure.com/.default', app('07', 'operations'))
        await register(PARTNER, 'partner', 'api://m365-connector/.default', {})
        await enter(
            {
                kind: 'enter',
                step: 'setup-type',
                values: {
                    features: ['service-health', 'support-cases', 'user-operations'],
                    supportBackend: 'connector',
                    connectorUrl: 'https://connector.example.com',
                },
            },
            {
                kind: 'enter',
                step: 'outbound',
                values: {
                    connectorProfile: PARTNER.profile,
                    userOperationsProfile: OPERATIONS.profile,
                    azureProfile: AZURE.profile,
                },
            },
        )
    })
    afterAll(() => enter({ kind: 'enter', step: 'setup-type', values: { features: ['service-health'] } }))

    test.each([
        // Its own roles in the directory stand in no token.
        [
            'user-operations',
            'https://graph.microsoft.com',
            ['/contoso.com/oauth2/v2.0/token', '/v1.0/roleManagement/directory/roleAssignments'],
        ],
        ['azure', 'https://management.azure.com', []],
        ['connector', 'api://m365-connector', []],
    ])(
        '%s gets its token for %s, and calls nobody else with it than it has to',
        async (group, _for, calls) => {
            lab.microsoft.control.clearRequests()
            const views = await check(group)
            expect(failing(views)).toEqual([])
            expect(views.get(`${group}-token`)?.status).toBe('pass')
            expect(lab.microsoft.control.requests().map(({ path }) => path)).toEqual([
                '/contoso.com/oauth2/v2.0/token',
                ...calls,
            ])
        },
    )

    test('permissions of user operations are those of their app registration', async () => {
        const views = await check('user-operations')
        expect(views.get('user-operations-permission-user-read-all')?.status).toBe('pass')
        expect(views.get('user-operations-permission-auditlog-read-all')?.status).toBe('pass')
        await load('oauth_entity', OPERATIONS.entity, app('73', 'operations-no-audit-log'))
        const fewer = await check('user-operations')
        expect(fewer.get('user-operations-permission-auditlog-read-all')?.status).toBe('not-run')
        await load('oauth_entity', OPERATIONS.entity, app('01', 'simulated'))
        const others = await check('user-operations')
        await load('oauth_entity', OPERATIONS.entity, app('07', 'operations'))
        // What a kind needs that is off is not missed.
        expect(failing(others)).toEqual(['user-operations-permission-user-read-all'])
    })

    test('a scope of another audience is told before Entra is asked', async () => {
        await load('oauth_entity_scope', AZURE.entity.replace(/.$/, '8'), {
            oauth_entity_scope: 'https://graph.microsoft.com/.default',
        })
        const views = await check('azure')
        expect(failing(views)).toEqual(['azure-scope'])
        expect(views.get('azure-scope')?.fix).toContain('https://management.azure.com/.default')
        expect(views.get('azure-token')?.status).toBe('not-run')
    })
})

describe('an instance that refuses to let the app read', () => {
    const edit = async (table: string, readAccess: string): Promise<void> => {
        const { json } = await lab.call(
            'admin',
            'GET',
            `/api/now/table/sys_db_object?sysparm_query=name=${table}&sysparm_fields=sys_id`,
        )
        await load('sys_db_object', json.result[0].sys_id, { read_access: readAccess })
    }

    test.each(['oauth_entity', 'oauth_entity_profile'])(
        'the table %s by its application access',
        async (table) => {
            await edit(table, 'false')
            const instance = await check('instance')
            const graph = await checkGraph()
            await edit(table, 'true')
            expect(instance.get('oauth-tables-readable')).toMatchObject({
                status: 'fail',
                message: `Read operation against '${table}' from scope 'x_mioms_m365_assis' has been refused due to the table's cross-scope access policy`,
            })
            expect(graph.get('outbound-profile')?.status).toBe('not-run')
            expect(graph.get('graph-token')?.status).toBe('not-run')
            expect((await check('instance')).get('oauth-tables-readable')?.status).toBe('pass')
        },
    )

    test('by a privilege that an admin denied', async () => {
        const { json } = await lab.call(
            'admin',
            'GET',
            '/api/now/table/sys_scope_privilege?sysparm_query=target_name=oauth_entity^operation=read&sysparm_fields=sys_id',
        )
        const sysId = String(json.result[0].sys_id)
        await load('sys_scope_privilege', sysId, { status: 'denied' })
        const refused = await check('instance')
        await load('sys_scope_privilege', sysId, { status: 'allowed' })
        expect(refused.get('oauth-tables-readable')?.status).toBe('fail')
        expect((await check('instance')).get('oauth-tables-readable')?.status).toBe('pass')
    })

    test('the scopes: a warning, and the token is had all the same', async () => {
        await edit('oauth_entity_scope', 'false')
        const views = await checkGraph()
        await edit('oauth_entity_scope', 'true')
        expect(views.get('outbound-scope')?.status).toBe('warn')
        expect(views.get('graph-token')?.status).toBe('pass')
    })
})

test('nothing of all this left a token, a secret or a mail address in a row, a log or an answer', async () => {
    await lab.instance.control.drain()
    const rows = storedRows(directory)
    const leaks = (needle: RegExp, allowed: readonly string[]): readonly string[] => [
        ...new Set(
            rows
                .filter(({ table, text }) => needle.test(text) && !allowed.includes(table))
                .map(({ table }) => table),
        ),
    ]
    expect(rows.filter(({ table }) => table === 'x_mioms_m365_assis_outbound_call').length).toBeGreaterThan(5)
    expect(leaks(/eyJ[\w-]{20,}\.[\w-]{20,}\./, [])).toEqual([])
    expect(leaks(/contoso-[a-z-]+-secret|a-secret-id/, ['oauth_entity'])).toEqual([])
    expect(answers.join()).not.toMatch(/eyJ[\w-]{20,}|contoso-[a-z-]+-secret|a-secret-id|[\w.]+@[\w.]+\.\w/)
    const requests = JSON.stringify(lab.microsoft.control.requests())
    expect(requests).not.toMatch(/\[mail address\]|\[redacted\]/)
})
